import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../tools/cache.ts';
import { thisMachine } from '../../tools/resolve.ts';
import { type Mirror, mirror, snapshotMirror, startApt } from './apt.ts';
import lock from './debian.lock.json' with { type: 'json' };
import type { Architecture } from './entry.ts';

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
  const get = async (place: Mirror): Promise<unknown> => {
    const apt = await startApt(place, lock.suite, architecture, scratch);
    return apt('apt-get', ['download', ...missing.map(({ name, version }) => `${name}=${version}`)]);
  };
  try {
    // What has been replaced since it was pinned is where Debian keeps everything, which is slower.
    await get(mirror).catch(() => get(snapshotMirror(lock.snapshot)));
    for (const each of missing) await rename(await checked(each, scratch), join(store, fileName(each)));
  } catch (error) {
    const files = missing.map(fileName).join(', ');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`cannot download ${files}: ${reason}\n(they may be put into ${store} by hand)`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function checked(each: DebianPackage, folder: string): Promise<string> {
  const file = join(folder, fileName(each));
  const found = await digest(file);
  if (found !== each.sha256) throw new Error(`SHA-256 of ${fileName(each)} is ${found}, not ${each.sha256}`);
  return file;
}

/** As apt calls the archive. */
const fileName = ({ name, version, architecture }: DebianPackage): string =>
  `${name}_${version.replaceAll(':', '%3a')}_${architecture}.deb`;

async function digest(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
