/** Rounds that are measured. */
const rounds = 15;
/** Rounds before, so that the engine has made up its mind about what to optimise. */
const warmup = 35;
/** Nanoseconds that one candidate runs in one round, about. */
const window = 30_000_000n;

/**
 * How long each candidate takes, as a multiple of the first. They run in turns, round after round, and each round
 * gives one ratio: whatever slows the machine down for a while slows all of them. The median of the rounds counts.
 */
export function measureRatios<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const entries = Object.entries(candidates) as [Name, () => unknown][];
  const repeats = new Map(entries.map(([name, run]) => [name, calibrate(run)]));
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < warmup + rounds; round++) {
    for (const [name, run] of entries) {
      const time = measure(run, repeats.get(name) ?? 1);
      if (round >= warmup) times.get(name)?.push(time);
    }
  }
  const [first] = entries;
  const base = first === undefined ? [] : (times.get(first[0]) ?? []);
  const ratios = entries.map(([name]) => [
    name,
    median((times.get(name) ?? []).map((time, at) => time / (base[at] ?? 1))),
  ]);
  return Object.fromEntries(ratios) as Record<Name, number>;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What the last run gave; kept, so that no result is thrown away before it is made. */
export let kept: unknown;

function calibrate(run: () => unknown): number {
  let repeats = 1;
  while (measure(run, repeats) * repeats < Number(window) / 4) repeats *= 2;
  return repeats * 4;
}

function measure(run: () => unknown, repeats: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < repeats; i++) kept = run();
  return Number(process.hrtime.bigint() - start) / repeats;
}
