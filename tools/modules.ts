import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { go } from './go.ts';
import { toolsFolder } from './resolve.ts';

/** Unpacked Go modules in the module cache; the key is `path@version`. */
export type ModuleFolders = ReadonlyMap<string, string>;

/** One line of `upstream.sum`: a module whose files are read at test time, and the hash of its archive. */
export interface PinnedModule {
  readonly path: string;
  readonly version: string;
  readonly sum: string;
}

/** Reads lines of `path version h1:hash`, the format of a go.sum. */
export function parsePinnedModules(text: string): readonly PinnedModule[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [path, version, sum] = line.split(' ');
      if (path && version && sum?.startsWith('h1:')) return { path, version, sum };
      throw new Error(`cannot read pinned module: "${line}" is not "path version h1:hash"`);
    });
}

let folders: Promise<ModuleFolders> | undefined;

/**
 * Where the modules of `upstream.sum` lie in the Go module cache, downloaded if they are not there yet.
 * Go checks what it downloads against its checksum database; the hash is compared with the committed one too.
 */
export function moduleFolders(): Promise<ModuleFolders> {
  folders ??= download();
  return folders;
}

/** The folder of one pinned module; an error when `upstream.sum` does not list it. */
export async function moduleFolder(path: string, version: string): Promise<string> {
  const folder = (await moduleFolders()).get(`${path}@${version}`);
  if (folder) return folder;
  throw new Error(`cannot find module ${path}@${version}: tools/upstream.sum does not list it`);
}

async function download(): Promise<ModuleFolders> {
  const pinned = parsePinnedModules(await readFile(join(toolsFolder, 'upstream.sum'), 'utf8'));
  // Outside of any module, so that no go.mod's graph is loaded for files that are only read.
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-modules-'));
  try {
    const wanted = pinned.map(({ path, version }) => `${path}@${version}`);
    const call = { purpose: 'download upstream schemas', folder, environment: { GOFLAGS: '-mod=mod' } };
    const printed = await go(call, ['mod', 'download', '-json', ...wanted]);
    return verified(pinned, parseDownloads(printed));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Download {
  readonly Path: string;
  readonly Version: string;
  readonly Dir: string;
  readonly Sum: string;
}

// Go prints one indented object after the other, without commas.
function parseDownloads(printed: string): readonly Download[] {
  return JSON.parse(`[${printed.trim().replaceAll(/^\}\n\{/gm, '},{')}]`) as readonly Download[];
}

function verified(pinned: readonly PinnedModule[], downloads: readonly Download[]): ModuleFolders {
  const byName = new Map(downloads.map((download) => [`${download.Path}@${download.Version}`, download]));
  return new Map(
    pinned.map(({ path, version, sum }) => {
      const name = `${path}@${version}`;
      const download = byName.get(name);
      if (!download) throw new Error(`cannot download upstream schemas: Go did not answer for ${name}`);
      if (download.Sum !== sum) {
        throw new Error(`cannot download upstream schemas: ${name} has hash ${download.Sum}, expected ${sum}`);
      }
      return [name, download.Dir];
    }),
  );
}
