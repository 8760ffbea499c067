import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { debianPackages } from './debian.ts';
import { type Architecture, type Entry, textFile } from './entry.ts';
import type { Execution } from './image.ts';
import { licenceTexts } from './licences.ts';
import { nodePackage } from './node.ts';
import { lockedPackage } from './npm-lock.ts';
import type { Release } from './release.ts';
import { nodePath, user } from './root.ts';
import { sbom } from './sbom.ts';

/** A program that ships in an image of its own. */
export interface Program {
  /** As its package is called. */
  readonly name: string;
  /** What `npm run build` and package/ call it. */
  readonly folder: string;
  readonly title: string;
  readonly entry: string;
  /** Flags of Node; they cannot be given in the environment. */
  readonly node: readonly string[];
  readonly ports: readonly number[];
}

/** What ships, and how it is run. */
export const programs: readonly Program[] = [
  {
    name: 'function-aerodrome',
    folder: 'function',
    title: 'Aerodrome, the composition function',
    entry: 'functions/main.ts',
    node: ['--initial-old-space-size=256', '--single-threaded-gc'],
    ports: [9443, 8080],
  },
  {
    name: 'provider-aerodrome',
    folder: 'provider',
    title: 'Aerodrome, the provider of internal services',
    entry: 'provider/main.ts',
    node: [],
    ports: [8080],
  },
];

/** Where the program is in its image. */
const main = '/usr/lib/aerodrome/main.mjs';

/** What a program adds to the root file system: itself, the licences of what is inside, its bill of materials. */
export interface ProgramFiles {
  readonly entries: readonly Entry[];
  readonly sbom: string;
}

/** Bundles a program for an image. */
export async function programFiles(
  root: string,
  program: Program,
  release: Release,
  architecture: Architecture,
): Promise<ProgramFiles> {
  const bundled = await bundle(root, program.entry);
  const materials = sbom({
    name: program.name,
    license: 'Apache-2.0',
    release,
    node: (await lockedPackage(root, nodePackage(architecture))).version,
    npm: bundled.packages,
    debian: debianPackages(architecture),
  });
  return {
    sbom: materials,
    entries: [
      { path: main.slice(1), content: bundled.code },
      { path: 'usr/share/doc/aerodrome/LICENSE', content: await readFile(`${root}/LICENSE`) },
      textFile('usr/share/doc/aerodrome/THIRD-PARTY-LICENSES', await licenceTexts(root, bundled.packages)),
      textFile(`usr/share/doc/aerodrome/${program.name}.spdx.json`, materials),
    ],
  };
}

/** How an image of a program is run, and what it says of itself. */
export function execution(program: Program, release: Release, source: string): Execution {
  return {
    User: `${user.id}:${user.id}`,
    Entrypoint: [nodePath, ...program.node, main],
    Env: ['PATH=/usr/bin'],
    WorkingDir: '/',
    ExposedPorts: Object.fromEntries(program.ports.map((port) => [`${port}/tcp`, {}])),
    Labels: {
      'org.opencontainers.image.title': program.title,
      'org.opencontainers.image.version': release.version,
      'org.opencontainers.image.revision': release.revision,
      'org.opencontainers.image.created': release.created,
      'org.opencontainers.image.source': source,
      'org.opencontainers.image.licenses': 'Apache-2.0',
      'org.opencontainers.image.vendor': 'Aerodrome',
    },
  };
}
