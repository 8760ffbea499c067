import type { Child } from './child.ts';
import type { Credentials } from './credentials.ts';
import { Load } from './load.ts';
import { median } from './ratio.ts';

/** Calls under way at a time, over one connection: Crossplane reconciles up to a hundred composites at once. */
const concurrency = 32;
/** Milliseconds of one turn. */
const turn = 1500;
/** Turns that are measured, after `warmup` others. */
const turns = 7;

/** What a server did, turn by turn. */
export interface Result {
  /** Calls a second. */
  readonly rates: number[];
  /** Milliseconds of CPU a call. */
  readonly cpu: number[];
}

/** Sends the same requests to several servers in turns, so that whatever slows the machine down slows them all. */
export async function compete<Name extends string>(
  servers: Readonly<Record<Name, Child>>,
  requests: readonly Uint8Array[],
  credentials: Credentials,
  warmup = 2,
): Promise<Record<Name, Result>> {
  const stack = new DisposableStack();
  try {
    const entries = await Promise.all(
      (Object.entries(servers) as [Name, Child][]).map(async ([name, child]) => {
        const load = stack.use(await Load.open(child.port, credentials));
        const result: Result = { rates: [], cpu: [] };
        return { name, child, load, result };
      }),
    );
    for (let round = 0; round < warmup + turns; round++) {
      for (const { child, load, result } of entries) {
        const before = await child.usage();
        const { calls, perSecond } = await load.run(requests, concurrency, turn);
        const after = await child.usage();
        if (round < warmup) continue;
        result.rates.push(perSecond);
        result.cpu.push((after.cpu - before.cpu) / calls / 1000);
      }
    }
    return Object.fromEntries(entries.map(({ name, result }) => [name, result])) as Record<Name, Result>;
  } finally {
    stack.dispose();
  }
}

/** The median of the first as a multiple of the second, turn by turn. */
export function ratioOf(first: readonly number[], second: readonly number[]): number {
  return median(first.map((value, at) => value / (second[at] ?? Number.NaN)));
}
