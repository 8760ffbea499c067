import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputs } from './outputs.ts';
import { GenerationError } from './provider/problem.ts';

/** `npm run generate` writes every generated file; with `--check` it writes nothing and fails if one is not current. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const check = process.argv.includes('--check');
const stale = [...(await generated())].filter(([path, text]) => read(`${root}/${path}`) !== text);

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

/** All files; a document that cannot be generated from is its author's matter, told without a stack. */
async function generated(): Promise<Map<string, string>> {
  try {
    return await outputs(root);
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
