import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { lockedPackage } from './npm-lock.ts';

/** A program of ours as one file that needs nothing but Node. */
export interface Bundle {
  readonly code: Buffer;
  /** Of whose code there is any in it, by name. */
  readonly packages: readonly BundledPackage[];
}

/** An npm package that is part of a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As package-lock.json has it. */
  readonly integrity: string;
  /** SPDX expression of its licence, as it says itself. */
  readonly license: string;
  /** Where it is, from the root of the repository. */
  readonly folder: string;
}

/** Packages that are CommonJS ask for Node's own modules by `require`. */
const requireOf = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;

/** Bundles the program that begins at `entry`, a path from `root`. Names and lines stay: errors in logs tell the place. */
export async function bundle(root: string, entry: string): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root.replace(/\/$/, ''),
    entryPoints: [entry],
    outfile: 'main.mjs',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    legalComments: 'eof',
    banner: { js: requireOf },
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const inputs = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [packageFolder(path)] : []));
  const known = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  return {
    code: Buffer.concat(result.outputFiles.map(({ contents }) => contents)),
    packages: await Promise.all(known.map((folder) => describe(root, folder))),
  };
}

/** `node_modules/a/node_modules/@b/c/d.js` is part of `node_modules/a/node_modules/@b/c`. */
function packageFolder(path: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

async function describe(root: string, folder: string): Promise<BundledPackage> {
  const manifest = JSON.parse(await readFile(`${root}/${folder}/package.json`, 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const { version, integrity } = await lockedPackage(root, folder.replace(/^node_modules\//, ''));
  if (version !== manifest.version) {
    throw new Error(
      `cannot bundle ${manifest.name} ${manifest.version}: package-lock.json has ${version}; run \`npm ci\``,
    );
  }
  return { name: manifest.name, version, integrity, license: manifest.license ?? 'NOASSERTION', folder };
}
