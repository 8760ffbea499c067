import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Architecture } from './entry.ts';

/** A place that has Debian, and why what it says is believed. */
export interface Mirror {
  /** Of an archive: `debian` or `debian-security`. */
  readonly uri: (archive: string) => string;
  /** Further fields of a source, as `debian.sources` has them. */
  readonly fields: string;
}

const current = (archive: string): string => `http://deb.debian.org/${archive}`;

/** What Debian has now, by its signature; a package `debian-archive-keyring` has the keys. */
export const signedMirror: Mirror = {
  uri: current,
  fields: 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg',
};

/** What Debian has now, for who knows it by its hash: not every machine has the keys. */
export const mirror: Mirror = { uri: current, fields: 'Trusted: yes' };

/** What Debian had at a time, such as `20261121T180000Z`, for who knows it by its hash. */
export const snapshotMirror = (time: string): Mirror => ({
  uri: (archive) => `http://snapshot.debian.org/archive/${archive}/${time}`,
  fields: 'Trusted: yes\nCheck-Valid-Until: no',
});

/** Runs a program of apt, and gives what it prints. */
export type Apt = (program: 'apt-get' | 'apt-cache', args: readonly string[]) => Promise<string>;

/** Makes an apt with lists of its own below `scratch`: of the release and architecture of our images, not of this machine's. */
export async function startApt(
  { uri, fields }: Mirror,
  suite: string,
  architecture: Architecture,
  scratch: string,
): Promise<Apt> {
  const lists = join(scratch, 'lists');
  const sources = join(scratch, 'debian.sources');
  await mkdir(join(lists, 'partial'), { recursive: true });
  const places = [
    [uri('debian'), `${suite} ${suite}-updates`],
    [uri('debian-security'), `${suite}-security`],
  ];
  const source = ([place, suites]: readonly string[]): string =>
    `Types: deb\nURIs: ${place}\nSuites: ${suites}\nComponents: main\n${fields}\n`;
  await writeFile(sources, places.map(source).join('\n'));
  const options = [
    `Dir::State::lists=${lists}`,
    'Dir::State::status=/dev/null',
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const apt: Apt = async (program, args) => {
    const { stdout } = await promisify(execFile)(program, [...options, ...args], { cwd: scratch, maxBuffer: 2 ** 26 });
    return stdout;
  };
  await apt('apt-get', ['update']);
  return apt;
}
