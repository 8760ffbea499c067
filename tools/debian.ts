import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './cache.ts';
import { thisMachine } from './resolve.ts';

const exec = promisify(execFile);

/** Programs that come in packages of Debian, unpacked and not installed. */
export interface DebianPrograms {
  /** The folder that stands for `/`. */
  readonly root: string;
  /** Where the libraries are that the machine does not have itself. */
  readonly libraries: string;
}

/** The packages of a DNS server that nobody here wrote, and of what asks it. */
export const powerDnsPackages: readonly string[] = ['pdns-server', 'pdns-backend-sqlite3', 'bind9-dnsutils'];

/**
 * Unpacks packages, and those they need that this machine lacks, into the user's cache, once. Needs apt and its package
 * lists. Safe to call from several processes at once.
 */
export async function debianPrograms(packages: readonly string[]): Promise<DebianPrograms> {
  const store = join(cacheFolder(thisMachine()), 'debian');
  const key = createHash('sha256').update(packages.join()).update(process.arch).digest('hex').slice(0, 12);
  const root = join(store, `${packages[0] ?? ''}-${key}`);
  if (!(await exists(root))) await unpack(packages, store, root);
  const [libraries = join(root, 'usr', 'lib')] = (await readdir(join(root, 'usr', 'lib')))
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(root, 'usr', 'lib', name));
  return { root, libraries };
}

async function unpack(packages: readonly string[], store: string, root: string): Promise<void> {
  await mkdir(store, { recursive: true });
  const scratch = await mkdtemp(join(store, '.unpack-'));
  try {
    const archives = join(scratch, 'archives');
    await mkdir(join(archives, 'partial'), { recursive: true });
    await download(packages, archives);
    const unpacked = join(scratch, 'root');
    await mkdir(unpacked);
    for (const name of (await readdir(archives)).filter((file) => file.endsWith('.deb'))) {
      await exec('dpkg', ['-x', join(archives, name), unpacked]);
    }
    // Whoever unpacks at the same time is first with the same content.
    await rename(unpacked, root).catch(async (error: unknown) => {
      if (!(await exists(root))) throw error;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function download(packages: readonly string[], archives: string): Promise<void> {
  const get = ['-y', '--download-only', '--no-install-recommends', '-o', `Dir::Cache::archives=${archives}`, 'install'];
  try {
    await exec('apt-get', [...get, ...packages]).catch(async () => {
      // Package lists that are old or not there at all.
      await exec('apt-get', ['update']);
      await exec('apt-get', [...get, ...packages]);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`cannot unpack ${packages.join(', ')}: ${reason}`);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
