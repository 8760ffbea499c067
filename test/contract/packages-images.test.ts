import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Header } from 'tar-stream';
import { layerHeaders, readImage, type StoredImage } from '../../package/image/index.ts';
import { programs } from '../../package/image/program.ts';
import { containersRun, type Unpacked, unpackImage } from './harness/container.ts';
import { build, clone, commitTree } from './packages/checkout.ts';
import { debianPackages, expectedFiles } from './packages/files.ts';
import { fetched, push, registryIn } from './packages/registry.ts';
import { functionAnswers, printed, providerStarts } from './packages/runs.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'aerodrome-packages-'));
const dist = join(folder, 'one', 'dist');
const sums: string[] = [];
const unpacked = new Map<string, Unpacked>();
const images = new Map<string, StoredImage>();
const headers = new Map<string, readonly Header[]>();

beforeAll(async () => {
  const tree = join(folder, 'tree');
  commitTree(tree);
  const clones = ['one', 'other/and/deeper'].map((name) => join(folder, name));
  for (const each of clones) clone(tree, each);
  sums.push(...(await Promise.all(clones.map(build))));
  for (const { name } of programs) {
    const image = await readImage(join(dist, `${name}-amd64.xpkg`));
    images.set(name, image);
    headers.set(name, (await Promise.all(image.layers.map(layerHeaders))).flat());
    unpacked.set(name, await unpackImage(image, join(folder, name)));
  }
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'one command publishes all of them, with what Crossplane looks for in a layer of its own',
  async () => {
    const registry = await registryIn(folder);
    try {
      const pushed = await push(join(folder, 'one'), `${registry.address}/aerodrome`);
      const names = [
        'configuration-aerodrome',
        'configuration-aerodrome-namespaced',
        'provider-aerodrome',
        'function-aerodrome',
      ];
      expect(pushed).toEqual(names.map((name) => `${registry.address}/aerodrome/${name}:v0.1.0`));
      for (const name of names) {
        const { config, layers } = (await fetched(registry, `aerodrome/${name}`, 'manifests/v0.1.0')) as PushedManifest;
        const marks = layers.flatMap(({ annotations }) => annotations?.['io.crossplane.xpkg'] ?? []);
        expect(marks).toEqual(name.startsWith('function') ? ['base'] : ['base', 'upbound']);
        const blob = await fetched(registry, `aerodrome/${name}`, `blobs/${config.digest}`);
        const image = images.get(name);
        if (image) expect(blob).toMatchObject({ architecture: 'amd64', os: 'linux', config: image.execution });
      }
    } finally {
      await registry.stop();
    }
  },
  patience,
);

test('two clones of one commit, in different places, build the same bytes', () => {
  expect(sums[0]?.trim().split('\n')).toHaveLength(8);
  expect(sums[1]).toBe(sums[0]);
});

describe.each(programs)('the image of $name', ({ name, node, ports }) => {
  const image = () => images.get(name) as StoredImage;
  const read = (path: string) => readFile(join(folder, name, path), 'utf8');

  test('has these files and no others, all of them owned by root', () => {
    const all = headers.get(name) ?? [];
    const files = all.filter(({ type, name: path }) => type !== 'directory' && !path.includes('/common-licenses/'));
    expect(files.map(listed).sort()).toEqual(expectedFiles(name));
    const folders = all.filter(({ type }) => type === 'directory').map(({ mode }) => permissions(mode));
    expect([...new Set(folders)]).toEqual(['rwxr-xr-x']);
    const owners = all.map(({ uid, gid }) => `${uid}:${gid}`);
    expect([...new Set(owners)]).toEqual(['0:0']);
  });

  test('is as small as this', () => {
    const mib = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
    const compressed = mib(image().layers.map((layer) => layer.length));
    const whole = mib((headers.get(name) ?? []).map(({ size }) => size));
    console.log(`${name}: ${compressed.toFixed(1)} MiB to fetch, ${whole.toFixed(1)} MiB unpacked`);
    // Node alone is 44 and 121.
    expect(compressed).toBeLessThan(50);
    expect(whole).toBeLessThan(140);
  });

  test('says how it is run, and which commit it is of', () => {
    const { architecture, execution } = image();
    const { Labels = {}, ...rest } = execution;
    expect(architecture).toBe('amd64');
    expect(rest).toEqual({
      User: '2000:2000',
      Entrypoint: ['/usr/bin/node', ...node, '/usr/lib/aerodrome/main.mjs'],
      Env: ['PATH=/usr/bin'],
      WorkingDir: '/',
      ExposedPorts: Object.fromEntries(ports.map((port) => [`${port}/tcp`, {}])),
    });
    // The others are Crossplane's: which layer is the package.
    const own = Object.entries(Labels).filter(([label]) => label.startsWith('org.opencontainers.image.'));
    expect(Object.fromEntries(own)).toEqual({
      'org.opencontainers.image.title': expect.stringMatching(/^Aerodrome, /),
      'org.opencontainers.image.version': 'v0.1.0',
      'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}$/),
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
      'org.opencontainers.image.source': 'https://aerodrome.dev',
      'org.opencontainers.image.licenses': 'Apache-2.0',
      'org.opencontainers.image.vendor': 'Aerodrome',
    });
  });

  test('lists all that is in it, and has the licence of each', async () => {
    const text = await read(`usr/share/doc/aerodrome/${name}.spdx.json`);
    expect(text).toBe(await readFile(join(dist, `${name}-amd64.spdx.json`), 'utf8'));
    const { packages, relationships } = JSON.parse(text) as Spdx;
    const code = await read('usr/lib/aerodrome/main.mjs');
    // The bundler names the file before its code, which is how we know without asking who writes the list.
    const bundled = [...code.matchAll(/^ *\/\/ (?:\S*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/\S+$/gm)].map(
      ([, each]) => each,
    );
    expect(bundled.length).toBeGreaterThan(100);
    const listedNames = packages.slice(1).map((each) => each.name);
    expect([...new Set(listedNames)].sort()).toEqual([...new Set(['node', ...debianPackages, ...bundled])].sort());
    expect(relationships.map(({ relatedSpdxElement }) => relatedSpdxElement)).toEqual(
      packages.map(({ SPDXID }) => SPDXID),
    );
    expect(new Set(packages.map(({ SPDXID }) => SPDXID)).size).toBe(packages.length);
    const licences = await read('usr/share/doc/aerodrome/THIRD-PARTY-LICENSES');
    for (const each of new Set(bundled)) expect(licences).toMatch(new RegExp(`^${each} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  test('has no source map and no path of the machine that built it', async () => {
    const code = await read('usr/lib/aerodrome/main.mjs');
    expect(code).not.toMatch(/^\/\/# sourceMappingURL=/m);
    expect(code).not.toContain(folder);
  });
});

interface PushedManifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly annotations?: Readonly<Record<string, string>> }[];
}

interface Spdx {
  readonly packages: readonly { readonly name: string; readonly SPDXID: string }[];
  readonly relationships: readonly { readonly relatedSpdxElement: string }[];
}

const listed = ({ type, mode, name, linkname }: Header): string =>
  type === 'symlink' ? `${name} -> ${linkname}` : `${permissions(mode)} ${name}`;

/** As `ls -l` shows them; set-user-id and its like show as a number. */
function permissions(mode: number): string {
  if (mode > 0o777) return mode.toString(8);
  return [6, 3, 0]
    .map((shift) => ['r', 'w', 'x'].map((letter, bit) => ((mode >> shift) & (4 >> bit) ? letter : '-')).join(''))
    .join('');
}

// A root of its own and another user are for root to give; without, these are shown as skipped.
(containersRun ? describe : describe.skip)('run as user 2000 with a root that nobody can write to', () => {
  const imageOf = (name: string): Unpacked => unpacked.get(name) as Unpacked;

  test.each(programs)('$name says its version', async ({ name }) => {
    expect(await printed(imageOf(name), ['--version'], folder)).toMatch(/^v?0\.1\.0\n$/);
  });

  test(
    'the function answers its caller over mutual TLS',
    () => functionAnswers(imageOf('function-aerodrome'), folder),
    patience,
  );

  test(
    'the provider starts against a real API server',
    () => providerStarts(imageOf('provider-aerodrome'), folder),
    patience,
  );
});
