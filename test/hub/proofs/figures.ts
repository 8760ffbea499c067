import { readFile, writeFile } from 'node:fs/promises';
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

const HEAD = `<!-- Sections are written by the proofs in test/full. -->

# Figures of the local hub

What the proofs of \`make e2e-full\` measured, or their steps where those were taken by hand: each section says so. Operators that
cannot run there are played, so that times of control planes and machines are those of the play: what counts is what Aerodrome and
Crossplane add to it.`;

/** The page of the documentation with one section written anew; sections are in order of their names, figures as they were found. */
export function withSection(page: string, name: string, figures: readonly Figure[], conditions: string): string {
  const [, ...sections] = page.split(/^## /m).map((text) => text.trimEnd());
  const others = sections.filter((text) => !text.startsWith(`${name}\n`));
  const rows = figures.map(
    ({ of, what, value, unit }) => `| ${of} | ${what} | ${`${rounded(value)} ${unit}`.trim()} |`,
  );
  const own = [name, '', `On ${conditions}.`, '', '| of | what | figure |', '|---|---|---|', ...rows].join('\n');
  return `${[HEAD, ...[...others, own].sort().map((text) => `## ${text}`)].join('\n\n')}\n`;
}

/** Writes figures into their section of the documentation; without any, what a run before found stays. */
export async function writeFigures(name: string, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return;
  const file = `${root}docs/hub-figures.md`;
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const conditions = `${cpus().length} cores with ${gigabytes} GB`;
  const page = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, withSection(page, name, figures, conditions));
}

const rounded = (value: number): string =>
  value < 10 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value).toLocaleString('en');
