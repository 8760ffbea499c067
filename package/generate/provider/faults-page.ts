import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { table } from '../table.ts';

/** What goes wrong, by where it does. */
export type Faults = Readonly<Record<string, readonly Fault[]>>;

/** One thing that goes wrong, what the provider does then, and which tests of which files prove it. */
export interface Fault {
  readonly when: string;
  readonly then: string;
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

const source = 'provider/faults.yaml';

/** The faults of the repository at `root`; undefined where it keeps none. */
export function readFaults(root: string): Faults | undefined {
  const file = `${root}/${source}`;
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Faults) : undefined;
}

/** The page for those who run the provider. */
export function faultsPage(faults: Faults): string {
  const sections = Object.entries(faults).map(([name, rows]) => {
    const lines = rows.map(({ when, then }) => [when, then]);
    return `## ${name}\n\n${table(['What goes wrong', 'What the provider does'], lines)}\n`;
  });
  return `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->

# What goes wrong, and what the provider does

Four things hold whatever goes wrong: there are never two external resources for one managed resource; there is none that no
managed resource knows, unless a condition or an event says so; nothing is changed or deleted on evidence that may mean something
else; and no secret is in a status, an event, a log or a metric. Each line below is proven by tests, which
[\`${source}\`](../../${source}) names.

${sections.join('\n')}`;
}
