import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from './api-client.ts';

/** How a program ended and what it printed. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, with `input` on its standard input; any exit status is an outcome, a program that cannot be started is an error. */
export function run(path: string, args: readonly string[], folder: string, input = ''): Promise<Outcome> {
  // Its own home: neither a user's settings nor a user's caches decide what a test sees.
  const own = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, CROSSPLANE_CONFIG: '' };
  // Programs of Go that end within a second have better things to do than to collect garbage, on several cores at that.
  const env = { ...process.env, ...own, GOGC: 'off', GOMEMLIMIT: '1GiB', GOMAXPROCS: '1' };
  return new Promise((resolve, reject) => {
    const child = execFile(path, args, { cwd: folder, env, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (typeof status === 'number') return resolve({ status, stdout, stderr });
      reject(new Error(`cannot run ${path}: ${error?.message}`));
    });
    // A program that reads nothing may be gone before all of it is written.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Gives a fresh folder to a piece of work and removes it afterwards, whatever happens. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-crossplane-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes objects as one file of several YAML documents and returns its path. */
export async function writeManifests(
  folder: string,
  name: string,
  objects: readonly (Manifest | object)[],
): Promise<string> {
  const file = join(folder, `${name}.yaml`);
  await writeFile(file, objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  return file;
}
