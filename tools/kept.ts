import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './whole-file.ts';

/** What is made once a machine: JSON in a folder, under a name that tells what it is and what it was made of. */
export interface Kept<T> {
  readonly folder: string;
  readonly name: string;
  /** Everything that decides what comes out. */
  readonly madeOf: readonly string[];
  readonly make: () => Promise<T>;
}

/**
 * Reads what was made before, or makes it; a file that is no JSON is made again. Either way it is what JSON gives back.
 * Safe to call from several processes at once.
 */
export async function madeOnce<T>({ folder, name, madeOf, make }: Kept<T>): Promise<T> {
  const key = createHash('sha256').update(JSON.stringify(madeOf)).digest('hex').slice(0, 16);
  const file = join(folder, `${name}-${key}.json`);
  const before = await readJson<T>(file);
  if (before) return before.value;
  const text = JSON.stringify(await make());
  await mkdir(folder, { recursive: true });
  await writeWhole(file, text);
  return JSON.parse(text) as T;
}

async function readJson<T>(file: string): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: JSON.parse(await readFile(file, 'utf8')) as T };
  } catch {
    // Not made yet, or something else lies there: both are mended by making it.
    return undefined;
  }
}
