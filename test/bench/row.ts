/** One figure of the benchmark: a ratio or a count, never an absolute time that only holds for one machine. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bar, such as `<= 1.7`; null for figures that are printed for comparison. */
  readonly target: string | null;
  /** Whether the bar is met; null without one. */
  readonly met: boolean | null;
  /** The least and the most of several runs, of which the value is the median. */
  readonly range?: readonly [number, number];
}

/** A figure that must not exceed `most`. */
export function atMost(name: string, value: number, unit: string, most: number): Row {
  return { name, value: round(value), unit, target: `<= ${most}`, met: value <= most };
}

/** A figure that must reach `least`. */
export function atLeast(name: string, value: number, unit: string, least: number): Row {
  return { name, value: round(value), unit, target: `>= ${least}`, met: value >= least };
}

/** A figure to compare with. */
export function forComparison(name: string, value: number, unit: string): Row {
  return { name, value: round(value), unit, target: null, met: null };
}

/** A row with the range of the runs that it is the median of. */
export function withRange(row: Row, values: readonly number[]): Row {
  return values.length < 2 ? row : { ...row, range: [round(Math.min(...values)), round(Math.max(...values))] };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** The rows as a table for people. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, value, unit, target, met, range }) => [
    name,
    String(value),
    unit,
    range === undefined ? '' : `${range[0]} to ${range[1]}`,
    target ?? '',
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const table = [['figure', 'value', 'unit', 'range', 'target', ''], ...cells];
  const widths = table.reduce(
    (most, row) => row.map((cell, at) => Math.max(cell.length, most[at] ?? 0)),
    [] as number[],
  );
  return table
    .map((row) => row.map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}
