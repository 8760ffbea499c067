import { buffer } from 'node:stream/consumers';
import { type Header, pack } from 'tar-stream';
import type { Entry } from './entry.ts';

/**
 * A tar archive of which every byte follows from `entries`, whatever their order: sorted by path, folders before what is in
 * them, all of them root's and of the first second of 1970, none writable by anybody else.
 */
export async function tar(entries: readonly Entry[]): Promise<Buffer> {
  const byPath = new Map<string, Entry | undefined>();
  for (const entry of entries) {
    if (byPath.get(entry.path) !== undefined) throw new Error(`cannot archive ${entry.path}: it is there twice`);
    byPath.set(entry.path, entry);
    for (const folder of folders(entry.path)) if (!byPath.has(folder)) byPath.set(folder, undefined);
  }
  const archive = pack();
  const bytes = buffer(archive);
  // As bytes, which is no locale's order.
  for (const [path, entry] of [...byPath].sort(([one], [other]) => Buffer.from(one).compare(Buffer.from(other)))) {
    archive.entry(header(path, entry), entry !== undefined && 'content' in entry ? entry.content : nothing);
  }
  archive.finalize();
  return bytes;
}

const nothing = Buffer.alloc(0);

function header(name: string, entry: Entry | undefined): Partial<Header> & Pick<Header, 'name'> {
  const owner = { uid: 0, gid: 0, mtime: new Date(0) };
  if (entry === undefined) return { ...owner, name: `${name}/`, type: 'directory', mode: 0o755 };
  if ('target' in entry) return { ...owner, name, type: 'symlink', linkname: entry.target, mode: 0o777 };
  return { ...owner, name, type: 'file', size: entry.content.length, mode: entry.executable ? 0o755 : 0o644 };
}

/** The folders above a path, from the top: `a/b` has `a`. */
function folders(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
