import type { Clock } from '../http/index.ts';
import { garbage, problemToWire, type Wire } from './answer.ts';
import type { Damage, Faults, When } from './faults.ts';
import { Problem } from './problem.ts';
import type { Mishap } from './world.ts';

/** What hits one call, by when it does. */
export interface Plan {
  /** In place of the call, which is not carried out. */
  readonly before: Damage | undefined;
  /** In place of its answer. */
  readonly after: Damage | undefined;
  /** To its answer. */
  readonly noise: Extract<Damage, { readonly kind: 'garbage' }> | undefined;
  readonly slow: Extract<Damage, { readonly kind: 'slow' }> | undefined;
  /** To what it writes. */
  readonly mishap: Mishap;
  /** For the ledger. */
  readonly names: readonly string[];
}

/** Sorts what hits a call. */
export function planOf(damages: readonly Damage[]): Plan {
  const instead = (when: When): Damage | undefined => damages.find((one) => whenOf(one) === when);
  return {
    before: instead('before'),
    after: instead('after'),
    noise: damages.find((one) => one.kind === 'garbage'),
    slow: damages.find((one) => one.kind === 'slow'),
    mishap: {
      fate: damages.find((one) => one.kind === 'operation')?.fate,
      lag: damages.find((one) => one.kind === 'lag')?.ms,
      loops: damages.some((one) => one.kind === 'loop'),
    },
    names: damages.map((one) => ('when' in one ? `${one.kind} ${one.when}` : one.kind)),
  };
}

/** When it takes the place of something; undefined where it does not. */
function whenOf(damage: Damage): When | undefined {
  if (damage.kind === 'throttle') return 'before';
  return damage.kind === 'status' || damage.kind === 'drop' ? (damage.when ?? 'before') : undefined;
}

/** Waits as long as every latency says. */
export async function delay(damages: readonly Damage[], clock: Clock, faults: Faults): Promise<void> {
  for (const damage of damages) {
    if (damage.kind !== 'latency') continue;
    const { ms, jitter } = damage;
    const more = jitter === undefined ? 0 : jitter * faults.chance();
    await new Promise<void>((resolve) => void clock.after(ms + more, resolve));
  }
}

/** What comes in place of an answer; undefined: nothing does. */
export function insteadOf(damage: Damage, now: number): Wire | undefined {
  if (damage.kind === 'status') return refusal(damage.status, 'it was made to go wrong', damage.retryAfter);
  if (damage.kind !== 'throttle') return undefined;
  const { retryAfter, as } = damage;
  const date = as === 'date' && retryAfter !== undefined;
  return refusal(429, 'too many requests', date ? new Date(now + retryAfter * 1000).toUTCString() : retryAfter);
}

function refusal(status: number, detail: string, retryAfter: number | string | undefined): Wire {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return problemToWire(new Problem(status, detail, { headers }));
}

/** The answer, or what it was made of it. */
export const distorted = (wire: Wire, { noise }: Plan): Wire =>
  noise === undefined ? wire : garbage(noise.form, wire);
