import { readFile } from 'node:fs/promises';

/** What package-lock.json says of a package. */
export interface LockedPackage {
  readonly version: string;
  /** `sha512-` and the hash of the archive in base64. */
  readonly integrity: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The package at `node_modules/<name>`; nested ones by their whole path, as in `a/node_modules/b`. */
export async function lockedPackage(root: string, name: string): Promise<LockedPackage> {
  const lock = JSON.parse(await readFile(`${root}/package-lock.json`, 'utf8')) as Lock;
  const found = lock.packages[`node_modules/${name}`];
  if (found === undefined) throw new Error(`cannot find ${name} in package-lock.json: run \`npm ci\``);
  return found;
}
