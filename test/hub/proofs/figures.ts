import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { root } from './stage.ts';

/** A figure that a proof found. */
export interface Figure {
  /** What was done, such as `Cluster hello`. */
  readonly of: string;
  /** What of it was measured, such as `claim to Ready`. */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** The page of the documentation with all figures of a run; the order is that in which they were found. */
export function figuresPage(figures: readonly Figure[], conditions: string): string {
  const rows = figures.map(({ of, what, value, unit }) => `| ${of} | ${what} | ${rounded(value)} ${unit} |`);
  return [
    '<!-- Written by `make e2e-full`. Do not edit. -->',
    '',
    '# Figures of the local hub',
    '',
    `What \`make e2e-full\` measured in one run, on ${conditions}. Operators that cannot run there are played, so that times`,
    'of control planes and machines are those of the play: what counts is what Aerodrome and Crossplane add to it.',
    '',
    '| of | what | figure |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Writes the page into the documentation. */
export async function writeFigures(figures: readonly Figure[]): Promise<void> {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  await writeFile(`${root}docs/hub-figures.md`, figuresPage(figures, `${cpus().length} cores with ${gigabytes} GB`));
}

const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
