import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../tools/cache.ts';
import { thisMachine } from '../../tools/resolve.ts';
import lock from './debian.lock.json' with { type: 'json' };
import type { Architecture } from './entry.ts';

const exec = promisify(execFile);

/** A package of Debian, pinned. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: Architecture;
  /** Of the archive, in hexadecimal. */
  readonly sha256: string;
}

/** The release all of them are from. */
export const debianSuite: string = lock.suite;

/** What debian.lock.json pins for an architecture. */
export const debianPackages = (architecture: Architecture): readonly DebianPackage[] =>
  (lock.packages as readonly DebianPackage[]).filter((each) => each.architecture === architecture);

/**
 * The archives of what is pinned for an architecture, from the user's cache or else from Debian. Any machine with apt will
 * do, whatever its own release and architecture are. Errors begin with "cannot download".
 */
export async function debianArchives(architecture: Architecture): Promise<ReadonlyMap<DebianPackage, string>> {
  const store = join(cacheFolder(thisMachine()), 'debian', 'archives');
  const pinned = debianPackages(architecture);
  const files = new Map(pinned.map((each) => [each, join(store, fileName(each))]));
  const missing: DebianPackage[] = [];
  for (const [each, file] of files) if ((await digest(file)) !== each.sha256) missing.push(each);
  if (missing.length > 0) await download(missing, architecture, store);
  return files;
}

async function download(missing: readonly DebianPackage[], architecture: Architecture, store: string): Promise<void> {
  await mkdir(store, { recursive: true });
  const scratch = await mkdtemp(join(store, '.download-'));
  try {
    const names = missing.map(({ name, version }) => `${name}=${version}`);
    // Not every machine has Debian's keys, and what is downloaded is known by its hash.
    await withApt(architecture, scratch, 'Trusted: yes', (apt) => apt('apt-get', ['download', ...names]));
    for (const each of missing) {
      const downloaded = join(scratch, fileName(each));
      const found = await digest(downloaded);
      if (found !== each.sha256) throw new Error(`SHA-256 of ${fileName(each)} is ${found}, not ${each.sha256}`);
      await rename(downloaded, join(store, fileName(each)));
    }
  } catch (error) {
    const files = missing.map(fileName).join(', ');
    const reason = error instanceof Error ? error.message : String(error);
    const advice = `what Debian has replaced is pinned anew by \`node package/image/lock.ts\`, or put into ${store}`;
    throw new Error(`cannot download ${files}: ${reason}\n(${advice})`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** As apt calls the archive. */
const fileName = ({ name, version, architecture }: DebianPackage): string =>
  `${name}_${version.replaceAll(':', '%3a')}_${architecture}.deb`;

/** Runs a program of apt, and gives what it prints. */
export type Apt = (program: 'apt-get' | 'apt-cache', args: readonly string[]) => Promise<string>;

/** Debian's own keys, where its package `debian-archive-keyring` has them. */
export const signed = 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Lends apt with lists of its own: the release and architecture of our images, not those of this machine. `trust` says why
 * the lists are believed, as a field of a source.
 */
export async function withApt<T>(
  architecture: Architecture,
  scratch: string,
  trust: 'Trusted: yes' | typeof signed,
  use: (apt: Apt) => Promise<T>,
): Promise<T> {
  const lists = join(scratch, 'lists');
  const sources = join(scratch, 'debian.sources');
  await mkdir(join(lists, 'partial'), { recursive: true });
  await writeFile(sources, sourcesOf(lock.suite, trust));
  const options = [
    `Dir::State::lists=${lists}`,
    `Dir::State::status=/dev/null`,
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const apt: Apt = async (program, args) =>
    (await exec(program, [...options, ...args], { cwd: scratch, maxBuffer: 2 ** 26 })).stdout;
  await apt('apt-get', ['update']);
  return use(apt);
}

/** Where Debian is. */
function sourcesOf(suite: string, trust: string): string {
  const places = [
    ['http://deb.debian.org/debian', `${suite} ${suite}-updates`],
    ['http://deb.debian.org/debian-security', `${suite}-security`],
  ];
  return places
    .map(([uri, suites]) => `Types: deb\nURIs: ${uri}\nSuites: ${suites}\nComponents: main\n${trust}\n`)
    .join('\n');
}

async function digest(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
