import { readdirSync, readFileSync } from 'node:fs';
import type { Example } from '../data/types.ts';

/** The examples of a claimed kind, the minimal one first; what each is for stands in examples/README.md. */
export function claimExamples(root: string, kind: string): readonly Example[] {
  const summaries = summariesIn(readFileSync(`${root}/examples/README.md`, 'utf8'));
  return readdirSync(`${root}/examples/${kind}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const summary = summaries.get(`${kind}/${file}`);
      if (summary === undefined) throw new Error(`cannot describe examples/${kind}/${file}: it is not in its README`);
      return exampleAt(root, `examples/${kind}/${file}`, summary);
    })
    .toSorted((a, b) => Number(b.id === 'minimal') - Number(a.id === 'minimal') || a.id.localeCompare(b.id));
}

/** The two examples of a managed resource. */
export function managedExamples(root: string, service: string, kind: string): readonly Example[] {
  const file = `examples/provider/${service}/${kind.toLowerCase()}`;
  return [
    exampleAt(root, `${file}.yaml`, 'the smallest that can be created'),
    exampleAt(root, `${file}-full.yaml`, 'with everything that can be said'),
  ];
}

/** What each example is for, by its path in the folder: the table of the examples' README. */
export function summariesIn(readme: string): ReadonlyMap<string, string> {
  const rows = readme.split('\n').flatMap((line) => {
    const [, files = '', words = ''] = /^\|(.*)\|(.*)\|$/.exec(line) ?? [];
    const text = words.trim().replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    return [...files.matchAll(/\]\(([^)]*)\)/g)].map(([, file = '']) => [file, text] as const);
  });
  return new Map(rows);
}

function exampleAt(root: string, file: string, summary: string): Example {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { id, file, summary, text: readFileSync(`${root}/${file}`, 'utf8') };
}
