import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountOf, amountsOf, shownOf, sumOf, textOf, textsOf } from './amounts.ts';
import { grant, type Party } from './grant.ts';
import { divide, type Sharer } from './shares.ts';

const keys = ['cpu', 'memory', 'storage', 'pods', 'services', 'count/jobs.batch'] as const;

const text = (key: string) =>
  key === 'cpu'
    ? fc.oneof(
        fc.integer({ min: 0, max: 999_999 }).map(String),
        fc.integer({ min: 1, max: 999_999_999 }).map((n) => `${n}m`),
      )
    : key === 'memory' || key === 'storage'
      ? fc
          .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('', 'Ki', 'Mi', 'Gi', 'Ti'))
          .map(([n, suffix]) => `${n}${suffix}`)
      : fc.integer({ min: 0, max: 99_999 }).map(String);

const written = fc
  .subarray([...keys])
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, text(key)]))));

/** Namespaces whose shares the schema lets through. */
const sharers: fc.Arbitrary<readonly Sharer[]> = fc
  .array(
    fc.record({
      share: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      quota: fc.option(written, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) => {
    let left = 100;
    return all.map(({ share, quota }, index) => {
      const fits = share !== undefined && share <= left;
      if (fits) left -= share;
      return { name: `n${index}`, ...(fits ? { share } : {}), ...(quota ? { quota } : {}) };
    });
  });

describe('divide', () => {
  test.each<{ name: string; why: string; hard: Record<string, string>; sharers: Sharer[]; want: unknown }>([
    {
      name: 'thirds',
      why: 'what does not divide evenly in per cent goes to the first, and fractions of a unit to nobody',
      hard: { cpu: '10', memory: '10Gi', pods: '10' },
      sharers: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
      want: {
        shares: [34, 33, 33],
        amounts: [
          { cpu: '3400m', memory: '3650722201', pods: '3' },
          { cpu: '3300m', memory: '3543348019', pods: '3' },
          { cpu: '3300m', memory: '3543348019', pods: '3' },
        ],
        mistakes: [],
      },
    },
    {
      name: 'a namespace with its own word',
      why: 'it takes the place of the share for that key only',
      hard: { cpu: '10', memory: '16Gi' },
      sharers: [
        { name: 'a', share: 50, quota: { cpu: '2' } },
        { name: 'b', share: 50 },
      ],
      want: {
        shares: [50, 50],
        amounts: [
          { cpu: '2', memory: '8Gi' },
          { cpu: '5', memory: '8Gi' },
        ],
        mistakes: [],
      },
    },
    {
      name: 'all its own words',
      why: 'it needs no share, and takes none from the others',
      hard: { cpu: '10' },
      sharers: [
        { name: 'a', quota: { cpu: '2', pods: '5' } },
        { name: 'b', share: 80 },
      ],
      want: { shares: [undefined, 80], amounts: [{ cpu: '2', pods: '5' }, { cpu: '8' }], mistakes: [] },
    },
    {
      name: 'more than there is',
      why: 'the field that can mend it is named, with the room it has',
      hard: { cpu: '10' },
      sharers: [
        { name: 'a', share: 90 },
        { name: 'b', quota: { cpu: '1500m' } },
      ],
      want: {
        shares: [90, undefined],
        amounts: [{ cpu: '9' }, { cpu: '1500m' }],
        mistakes: [
          {
            path: 'spec.namespaces[1].quota.cpu',
            given: '1500m',
            accepted: 'at most 1',
            message: 'the namespaces would have 10500m of cpu together, and quota.hard has 10',
          },
        ],
      },
    },
    {
      name: 'nothing left',
      why: 'a namespace that could run nothing is a mistake, not a quota of zero',
      hard: { cpu: '10' },
      sharers: [{ name: 'a', share: 100 }, { name: 'b' }],
      want: {
        shares: [100, 0],
        amounts: [{ cpu: '10' }, { cpu: '0' }],
        mistakes: [
          {
            path: 'spec.namespaces[1].share',
            given: undefined,
            accepted: 'shares of the others that leave something',
            message: 'nothing is left of quota.hard for namespace b; take from the shares of the others',
          },
        ],
      },
    },
    {
      name: 'two words for one thing',
      why: 'a ResourceQuota has one key for both, and one of the two amounts would be nowhere',
      hard: { 'count/jobs.batch': '10' },
      sharers: [{ name: 'a', share: 50, quota: { jobs: '9' } }],
      want: {
        shares: [50],
        amounts: [{ 'count/jobs.batch': '5', jobs: '9' }],
        mistakes: [
          {
            path: 'spec.namespaces[0].quota.jobs',
            given: '9',
            accepted: 'the key count/jobs.batch',
            message: 'jobs is another word for count/jobs.batch, and what is counted must have one',
          },
        ],
      },
    },
    {
      name: 'no quota',
      why: 'there is nothing to divide',
      hard: {},
      sharers: [{ name: 'a' }],
      want: { shares: [undefined], amounts: [{}], mistakes: [] },
    },
  ])('$name: $why', ({ hard, sharers: given, want }) => {
    const { amounts, ...rest } = divide(amountsOf(hard), given);
    expect({ ...rest, amounts: amounts.map(textsOf) }).toEqual(want);
  });

  test('without a mistake, all together never get more than there is, to the last unit', () => {
    fc.assert(
      fc.property(written, sharers, (hard, given) => {
        const whole = amountsOf(hard);
        const { amounts, mistakes } = divide(whole, given);
        const over = [...whole].filter(([key, most]) => sumOf(amounts, key) > most).map(([key]) => key);
        const blamed = mistakes
          .filter(({ path }) => path.includes('.quota.'))
          .map(({ path }) => path.split('.quota.')[1]);
        expect(blamed).toEqual(over);
      }),
      { numRuns: 500 },
    );
  });

  test('shares are whole, never more than a hundred together, and loose ones even', () => {
    fc.assert(
      fc.property(written, sharers, (hard, given) => {
        const { shares } = divide(amountsOf(hard), given);
        expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeLessThanOrEqual(100);
        const loose = shares.filter((share, index) => share !== undefined && given[index]?.share === undefined);
        expect(Math.max(0, ...(loose as number[])) - Math.min(...(loose as number[]), 100)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('amounts', () => {
  test('are read back as they were written out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.bigInt({ min: 0n, max: 1n << 60n }), (key, amount) => {
        expect(amountOf(key, textOf(key, amount))).toBe(amount);
      }),
    );
  });

  test('are written as a VirtualCluster takes them', () => {
    fc.assert(
      fc.property(fc.constantFrom('memory', 'storage'), fc.bigInt({ min: 0n, max: 999_999n << 40n }), (key, amount) => {
        expect(textOf(key, amount)).toMatch(/^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$/);
      }),
    );
  });
});

describe('grant', () => {
  const amounts = (cpu: number) => new Map([['cpu', BigInt(cpu)]]);
  const party = (wanted: number, applied?: number, kept = false): Party => ({
    wanted: amounts(wanted),
    applied: applied === undefined ? undefined : amounts(applied),
    kept,
  });

  test.each<{ name: string; why: string; hard: number; parties: Party[]; want: (number | undefined)[] }>([
    { name: 'new', why: 'there is room', hard: 10, parties: [party(6), party(4)], want: [6, 4] },
    {
      name: 'shares that move',
      why: 'who gets more waits until the other has less',
      hard: 10,
      parties: [party(3, 5), party(7, 5)],
      want: [3, 5],
    },
    { name: 'moved', why: 'now there is room', hard: 10, parties: [party(3, 3), party(7, 5)], want: [3, 7] },
    {
      name: 'one that is kept',
      why: 'what it has is not there for a new one',
      hard: 10,
      parties: [party(6, 5), party(4), party(5, 5, true)],
      want: [5, undefined, 5],
    },
    {
      name: 'less for all',
      why: 'what is listed comes before what is only kept',
      hard: 6,
      parties: [party(5, 5), party(5, 5, true)],
      want: [5, 1],
    },
  ])('$name: $why', ({ hard, parties, want }) => {
    const granted = grant(amounts(hard), parties).map((each) => each?.get('cpu'));
    expect(granted).toEqual(want.map((each) => (each === undefined ? undefined : BigInt(each))));
  });

  const move = fc
    .tuple(
      written,
      written,
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
    )
    .map(([before, after, old, next]) => {
      const has = divide(
        amountsOf(before),
        old.map((share, index) => ({ name: `n${index}`, share })),
      ).amounts;
      const wants = divide(
        amountsOf(after),
        next.map((share, index) => ({ name: `n${index}`, share })),
      ).amounts;
      const listed = wants.map((wanted, index): Party => ({ wanted, applied: has[index], kept: false }));
      const kept = has.slice(wants.length).map((applied): Party => ({ wanted: applied, applied, kept: true }));
      return { hard: amountsOf(after), parties: [...listed, ...kept] };
    });

  test('whatever was applied before, all together never have more than there is', () => {
    fc.assert(
      fc.property(move, ({ hard, parties }) => {
        const granted = grant(hard, parties).filter((each) => each !== undefined);
        for (const [key, most] of hard) expect(sumOf(granted, key)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
  });

  test('with nothing kept, everybody has what they want the second time', () => {
    fc.assert(
      fc.property(move, ({ hard, parties }) => {
        const listed = parties.filter(({ kept }) => !kept);
        const first = grant(hard, listed);
        const second = grant(
          hard,
          listed.map((one, index) => ({ ...one, applied: first[index] })),
        );
        expect(second).toEqual(listed.map(({ wanted }) => wanted));
      }),
    );
  });
});

test.each([
  { name: 'bytes that no suffix keeps whole', amounts: { memory: '30923764531' }, want: { memory: '29491Mi' } },
  {
    name: 'bytes that one does',
    amounts: { memory: '48Gi', storage: '1500Mi' },
    want: { memory: '48Gi', storage: '1500Mi' },
  },
  { name: 'few of them', amounts: { memory: '1000' }, want: { memory: '1000' } },
  { name: 'what is no bytes', amounts: { cpu: '7200m', pods: '90' }, want: { cpu: '7200m', pods: '90' } },
])('for people: $name', ({ amounts, want }) => {
  expect(shownOf(amountsOf(amounts))).toEqual(want);
});
