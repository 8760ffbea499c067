import type { Mistake } from '../engine/index.ts';
import { countKey } from '../guard-rails/index.ts';
import { type Amounts, amountOf, amountsOf, sumOf, textOf } from './amounts.ts';

/** As much of a namespace as dividing a quota looks at. */
export interface Sharer {
  readonly name: string;
  /** Whole per cent. */
  readonly share?: number;
  /** What takes the place of the share, key by key. */
  readonly quota?: Readonly<Record<string, string>>;
}

/** What of a quota each namespace gets, in the order of the namespaces. */
export interface Division {
  /** Whole per cent; undefined where the namespace's own quota says all there is. */
  readonly shares: readonly (number | undefined)[];
  readonly amounts: readonly Amounts[];
  readonly mistakes: readonly Mistake[];
}

/**
 * Divides a quota by shares, rounded down to the smallest unit, so that all namespaces together never get more than
 * there is. A namespace without a share gets an even part of what the others leave, in whole per cent, the first of
 * them what is left over.
 */
export function divide(hard: Amounts, sharers: readonly Sharer[]): Division {
  const shares = sharesOf(hard, sharers);
  const amounts = sharers.map(({ quota = {} }, index): Amounts => {
    const own = amountsOf(quota);
    const share = BigInt(shares[index] ?? 0);
    const parts = [...hard]
      .filter(([key]) => !own.has(key))
      .map(([key, most]) => [key, (most * share) / 100n] as const);
    return new Map([...own, ...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return {
    shares,
    amounts,
    mistakes: [...otherWords(hard, sharers), ...tooSmall(shares, sharers), ...tooMuch(hard, sharers, amounts)],
  };
}

function sharesOf(hard: Amounts, sharers: readonly Sharer[]): readonly (number | undefined)[] {
  const left = Math.max(0, 100 - sharers.reduce((sum, { share }) => sum + (share ?? 0), 0));
  const open = sharers.filter((one) => one.share === undefined && needsShare(hard, one));
  const each = open.length === 0 ? 0 : Math.floor(left / open.length);
  const over = left - each * open.length;
  return sharers.map((one) => {
    if (one.share !== undefined) return one.share;
    const place = open.indexOf(one);
    return place < 0 ? undefined : each + (place < over ? 1 : 0);
  });
}

function needsShare(hard: Amounts, { quota = {} }: Sharer): boolean {
  return [...hard.keys()].some((key) => !Object.hasOwn(quota, key));
}

/** An object that is counted has one name here: by a second one (`jobs`, `count/jobs.batch`) it would be divided twice. */
function otherWords(hard: Amounts, sharers: readonly Sharer[]): readonly Mistake[] {
  const known = new Map<string, string>();
  const all = [
    ...[...hard.keys()].map((key) => ({ path: 'spec.quota.hard', key, given: textOf(key, hard.get(key) ?? 0n) })),
    ...sharers.flatMap(({ quota = {} }, index) =>
      Object.keys(quota)
        .sort()
        .map((key) => ({ path: `spec.namespaces[${index}].quota`, key, given: quota[key] })),
    ),
  ];
  return all.flatMap(({ path, key, given }) => {
    const word = known.get(countKey(key)) ?? key;
    known.set(countKey(key), word);
    if (word === key) return [];
    const message = `${key} is another word for ${word}, and what is counted must have one`;
    return [{ path: `${path}.${key}`, given, accepted: `the key ${word}`, message }];
  });
}

function tooSmall(shares: readonly (number | undefined)[], sharers: readonly Sharer[]): readonly Mistake[] {
  return sharers.flatMap(({ name }, index) =>
    shares[index] === 0
      ? [
          {
            path: `spec.namespaces[${index}].share`,
            given: undefined,
            accepted: 'shares of the others that leave something',
            message: `nothing is left of quota.hard for namespace ${name}; take from the shares of the others`,
          },
        ]
      : [],
  );
}

/** Shares alone never come to more than there is; what namespaces say themselves may. */
function tooMuch(hard: Amounts, sharers: readonly Sharer[], amounts: readonly Amounts[]): readonly Mistake[] {
  return [...hard].flatMap(([key, most]) => {
    const sum = sumOf(amounts, key);
    const last = sharers.findLastIndex(({ quota = {} }) => Object.hasOwn(quota, key));
    if (sum <= most || last < 0) return [];
    const given = sharers[last]?.quota?.[key] ?? '0';
    const room = most - (sum - amountOf(key, given));
    return [
      {
        path: `spec.namespaces[${last}].quota.${key}`,
        given,
        accepted:
          room < 0n ? `less here, and shares or quotas of others that leave room` : `at most ${textOf(key, room)}`,
        message: `the namespaces would have ${textOf(key, sum)} of ${key} together, and quota.hard has ${textOf(key, most)}`,
      },
    ];
  });
}
