import { type Claim, compare, type Difference, nothingObserved, pairClaims } from '../../functions/render/index.ts';
import { differencesMarkdown } from '../diff/markdown.ts';
import { differenceTable } from '../diff/table.ts';
import { InputError } from '../failure.ts';
import { type LoadOptions, load } from '../input/load.ts';
import { readObserved } from '../input/observed.ts';
import type { Output } from '../process.ts';

/** Options of `aerodrome diff`. */
export interface DiffOptions extends LoadOptions {
  readonly platformNew?: string;
  readonly observed?: readonly string[];
  readonly output?: 'table' | 'json' | 'markdown';
}

/** Prints what a change of claims or settings does to live clusters. A side without claims is an empty one. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions, output: Output): Promise<void> {
  const { platformNew = options.platform } = options;
  const before = load([oldPath], { ...options, mayBeEmpty: true });
  const after = load([newPath], {
    ...options,
    ...(platformNew === undefined ? {} : { platform: platformNew }),
    mayBeEmpty: true,
  });
  const pairs = pairClaims(before.claims, after.claims);
  if (pairs.length === 0) throw new InputError([`${oldPath}, ${newPath}: nothing to do: no claims on either side`]);
  const observed = readObserved(options.observed ?? []);
  const onMissing = (claim: Claim) => output.warn(nothingObserved(claim, observed));
  const sides = { before, after, observed, onMissing };
  const differences = pairs.map((pair) => compare(pair, sides, pairs.length === 1));
  output.write(printed(differences, options.output ?? 'table', output));
  // What is refused stands in the report; there is nothing to add.
  if (differences.some(({ outcome }) => outcome === 'refused')) throw new InputError([]);
}

function printed(differences: readonly Difference[], form: 'table' | 'json' | 'markdown', { paint }: Output): string {
  if (form === 'markdown') return differencesMarkdown(differences);
  if (form === 'table') return differences.map((difference) => differenceTable(difference, paint)).join('\n');
  return `${JSON.stringify(differences.map(toJson), undefined, 2)}\n`;
}

function toJson({ identity, outcome, resources, refusals, holds, kept }: Difference) {
  const { created, changed, removed } = resources;
  return { ...identity, outcome, created, changed, removed, refused: refusals, held: holds, kept };
}
