import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../tools/cache.ts';
import { thisMachine } from '../../tools/resolve.ts';
import type { Architecture } from './entry.ts';
import { lockedPackage } from './npm-lock.ts';

const exec = promisify(execFile);

/** As npm calls them. */
const cpus = { amd64: 'x64', arm64: 'arm64' } as const satisfies Record<Architecture, string>;

/** The npm package that is Node for an architecture. */
export const nodePackage = (architecture: Architecture): string => `node-linux-${cpus[architecture]}`;

/**
 * The folder of Node as package-lock.json pins it: what `npm ci` installed here, else the same package of another
 * architecture, fetched into the user's cache and compared with the hash in the lock.
 */
export async function nodeFolder(root: string, architecture: Architecture): Promise<string> {
  const name = nodePackage(architecture);
  const { version, integrity } = await lockedPackage(root, name);
  const installed = join(root, 'node_modules', name);
  if (existsSync(installed)) {
    const found = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string };
    if (found.version === version) return installed;
    throw new Error(`cannot use ${name} ${found.version}: package-lock.json has ${version}; run \`npm ci\``);
  }
  const store = join(cacheFolder(thisMachine()), 'node');
  const folder = join(store, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(store, { recursive: true });
  const scratch = await mkdtemp(join(store, '.fetch-'));
  try {
    await exec('npm', ['pack', `${name}@${version}`, '--silent', `--pack-destination=${scratch}`], { cwd: scratch });
    const archive = join(scratch, `${name}-${version}.tgz`);
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (found !== integrity)
      throw new Error(`cannot use ${name} ${version}: its hash is not the one in package-lock.json`);
    await exec('tar', ['-xzf', archive, '-C', scratch]);
    await rename(join(scratch, 'package'), folder).catch((error: unknown) => {
      // Whoever fetches at the same time is first with the same content.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
