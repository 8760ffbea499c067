import { execFile, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { extract } from 'tar-stream';
import type { Entry } from './entry.ts';

/** The files and links of an archive that one of `chosen` matches. Each pattern has to match something. */
export async function debianFiles(archive: string, chosen: readonly RegExp[]): Promise<readonly Entry[]> {
  const child = spawn('dpkg-deb', ['--fsys-tarfile', archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const entries: Entry[] = [];
  const used = new Set<RegExp>();
  for await (const file of child.stdout.pipe(extract())) {
    const { name, type, mode = 0, linkname } = file.header;
    const path = name.replace(/^\.\//, '');
    const pattern = chosen.find((each) => each.test(path));
    const content = await buffer(file);
    if (pattern === undefined || type === 'directory') continue;
    used.add(pattern);
    if (type === 'symlink' && linkname) entries.push({ path, target: linkname });
    else if (type === 'file') entries.push({ path, content, executable: (mode & 0o111) !== 0 });
    else throw new Error(`cannot take ${path} of ${archive}: it is a ${type}`);
  }
  const unused = chosen.filter((pattern) => !used.has(pattern));
  if (unused.length > 0) throw new Error(`cannot find ${unused.join(', ')} in ${archive}`);
  return entries;
}

/** What the package says of itself: the paragraph dpkg would keep of it. */
export async function debianControl(archive: string): Promise<string> {
  return (await promisify(execFile)('dpkg-deb', ['--field', archive])).stdout;
}
