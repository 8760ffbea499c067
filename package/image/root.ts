import { readFile } from 'node:fs/promises';
import { debianArchives } from './debian.ts';
import { debianControl, debianFiles } from './debian-files.ts';
import { type Architecture, type Entry, textFile } from './entry.ts';
import { nodeFolder } from './node.ts';

/** Who programs run as, also where Crossplane does not say so. */
export const user = { id: 2000, name: 'aerodrome' } as const;

/** Where Node is in an image. */
export const nodePath = '/usr/bin/node';

/** What of each Debian package is taken: what `ldd node` names, its licence, and which release it is of. */
const chosen: Readonly<Record<string, readonly RegExp[]>> = {
  'base-files': [
    /^lib(64)?$/,
    /^etc\/(os-release|debian_version)$/,
    /^usr\/lib\/os-release$/,
    /^usr\/share\/common-licenses\/.+$/,
    /^usr\/share\/doc\/base-files\/copyright$/,
  ],
  'gcc-14-base': [/^usr\/share\/doc\/gcc-14-base\/copyright$/],
  libc6: [
    /^usr\/lib(64)?\/(.+\/)?ld-linux-[^/]+$/,
    /^usr\/lib\/[^/]+-linux-gnu\/lib(c|dl|m|pthread)\.so\.\d+$/,
    /^usr\/share\/doc\/libc6\/copyright$/,
  ],
  'libgcc-s1': [/^usr\/lib\/[^/]+-linux-gnu\/libgcc_s\.so\.1$/, /^usr\/share\/doc\/libgcc-s1$/],
  'libstdc++6': [/^usr\/lib\/[^/]+-linux-gnu\/libstdc\+\+\.so\.[0-9.]+$/, /^usr\/share\/doc\/libstdc\+\+6$/],
};

/**
 * The part that all our images share: Node and what it needs of Debian. Time zones and public certificate authorities are
 * inside Node.
 */
export async function rootEntries(root: string, architecture: Architecture): Promise<readonly Entry[]> {
  const entries: Entry[] = [
    textFile('etc/passwd', `root:x:0:0:root:/:/sbin/nologin\n${user.name}:x:${user.id}:${user.id}::/:/sbin/nologin\n`),
    textFile('etc/group', `root:x:0:\n${user.name}:x:${user.id}:\n`),
    textFile('etc/nsswitch.conf', 'hosts: files dns\n'),
  ];
  for (const [{ name }, archive] of await debianArchives(architecture)) {
    entries.push(...(await debianFiles(archive, chosen[name] ?? [])));
    // Where scanners for vulnerabilities look for packages of an image that has no package manager.
    entries.push(textFile(`var/lib/dpkg/status.d/${name}`, await debianControl(archive)));
  }
  const node = await nodeFolder(root, architecture);
  entries.push(
    { path: nodePath.slice(1), content: await readFile(`${node}/bin/node`), executable: true },
    { path: 'usr/share/doc/node/LICENSE', content: await readFile(`${node}/LICENSE`) },
  );
  return entries;
}
