import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedMirror, startApt } from './apt.ts';
import { type DebianPackage, debianSuite } from './debian.ts';
import { type Architecture, architectures } from './entry.ts';

/** What Node needs beside itself: the C and C++ libraries, and what tells scanners which release they are of. */
const names = ['base-files', 'gcc-14-base', 'libc6', 'libgcc-s1', 'libstdc++6'];

/** `node package/image/lock.ts` pins in debian.lock.json what Debian has now, by its signature. */
async function main(): Promise<void> {
  const packages: DebianPackage[] = [];
  for (const architecture of architectures) packages.push(...(await candidates(architecture)));
  // By now at the latest, Debian's archive of everything has them too.
  const snapshot = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const text = `${JSON.stringify({ suite: debianSuite, snapshot, packages }, null, 2)}\n`;
  await writeFile(join(import.meta.dirname, 'debian.lock.json'), text);
}

async function candidates(architecture: Architecture): Promise<readonly DebianPackage[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'aerodrome-lock-'));
  try {
    const apt = await startApt(signedMirror, debianSuite, architecture, scratch);
    const records = await apt('apt-cache', ['--no-all-versions', 'show', ...names]);
    return records
      .trim()
      .split('\n\n')
      .map((record) => ({
        name: field(record, 'Package'),
        version: field(record, 'Version'),
        architecture,
        sha256: field(record, 'SHA256'),
      }));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function field(record: string, name: string): string {
  const [, value] = new RegExp(`^${name}: (.+)$`, 'm').exec(record) ?? [];
  if (value === undefined) throw new Error(`cannot pin a package: apt says no ${name} in\n${record}`);
  return value;
}

await main();
