import { median } from '../ratio.ts';

/** What one run measured: a number for each figure it has. */
export type Figures = Readonly<Record<string, number>>;

/** The smallest value that this part of all are not above. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The values of a figure in all runs that have it. */
export const valuesOf = (runs: readonly Figures[], figure: string): readonly number[] =>
  runs.flatMap((run) => run[figure] ?? []);

/** The middle of them; undefined where no run has the figure. */
export function middle(runs: readonly Figures[], figure: string): number | undefined {
  const values = valuesOf(runs, figure);
  return values.length === 0 ? undefined : median(values);
}
