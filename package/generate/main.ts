import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputs } from './outputs.ts';

/** `npm run generate` writes every generated file; with `--check` it writes nothing and fails if one is not current. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const check = process.argv.includes('--check');
const stale = [...outputs(root)].filter(([path, text]) => read(`${root}/${path}`) !== text);

for (const [path, text] of stale) {
  console.log(`${check ? 'not current: ' : 'wrote '}${path}`);
  if (check) continue;
  mkdirSync(dirname(`${root}/${path}`), { recursive: true });
  writeFileSync(`${root}/${path}`, text);
}
if (check && stale.length > 0) {
  console.log('run `npm run generate`');
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
