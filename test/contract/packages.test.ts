import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { packageContents } from '../../package/contents.ts';
import { programs } from '../../package/image/program.ts';
import { stage } from '../../package/stage.ts';
import { binaryPath } from '../../tools/resolve.ts';
import { writeSchemas } from '../../tools/schemas.ts';
import type { Manifest } from './harness/api-client.ts';
import { inFolder, run } from './harness/run.ts';
import { crossplaneValidate } from './harness/validate.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');
const packages = packageContents(root);

test.each(packages)(
  '$name: the tool of Crossplane builds it from what is staged, and reads it back',
  async (contents) => {
    await inFolder(async (folder) => {
      const staged = await stage(root, contents, folder);
      const crossplane = await binaryPath('crossplane');
      const roots = [`--package-root=${staged.package}`, `--examples-root=${staged.examples}`];
      const built = await run(crossplane, ['xpkg', 'build', ...roots, '--package-file=it.xpkg'], folder);
      expect(built).toMatchObject({ status: 0 });
      const extracted = await run(crossplane, ['xpkg', 'extract', '--from-xpkg', 'it.xpkg', '--output=it.gz'], folder);
      expect(extracted).toMatchObject({ status: 0 });
      const [meta, ...objects] = documents(gunzipSync(readFileSync(`${folder}/it.gz`)).toString());
      expect(meta?.metadata.name).toBe(contents.name);
      expect(meta?.metadata.annotations).toEqual({
        'meta.crossplane.io/description': expect.stringMatching(/\.$/),
        'meta.crossplane.io/license': 'Apache-2.0',
        'meta.crossplane.io/maintainer': 'The Aerodrome maintainers',
        'meta.crossplane.io/source': 'https://aerodrome.dev',
        'meta.crossplane.io/readme': readFileSync(`${root}/${contents.readme}`, 'utf8'),
        'meta.crossplane.io/iconURI': expect.stringMatching(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/),
      });
      expect(objects.map(identity).sort()).toEqual(contents.files.slice(1).map(read).map(identity).sort());
    });
  },
  patience,
);

test.each(['configuration-aerodrome', 'configuration-aerodrome-namespaced'])(
  '%s brings all kinds and what they need',
  (name) => {
    const [meta, ...files] = (packages.find((one) => one.name === name)?.files ?? []).map(read);
    const brought = files.map(identity);
    const expected = [...names(name)].flatMap((each) => [
      `CompositeResourceDefinition ${each[0]}`,
      `Composition ${each[1]}`,
    ]);
    expect(brought.sort()).toEqual([...expected, 'ManagedResourceActivationPolicy aerodrome'].sort());
    const { dependsOn } = (meta?.['spec'] ?? {}) as { dependsOn: readonly { package: string; version: string }[] };
    expect(dependsOn.map((one) => [one.package.split('/').at(-1), one.version])).toEqual([
      ['function-aerodrome', '>=v0.1.0'],
      ['provider-aerodrome', '>=v0.1.0'],
      ['provider-helm', '>=v1.3.0'],
      ['provider-kubernetes', '>=v1.2.1'],
    ]);
  },
);

/** What XRD and Composition of each kind are called in a flavour: with claims, the composites have the X. */
function names(name: string): readonly (readonly [xrd: string, composition: string])[] {
  const composite = name.endsWith('namespaced') ? '' : 'x';
  return ['clusters', 'virtualclusters', 'tenants', 'enrolments'].map((plural) => [
    `${plural === 'tenants' ? '' : composite}${plural}.aerodrome.dev`,
    `${plural}.aerodrome.dev`,
  ]);
}

test.each(programs)('who builds $name with docker runs it as we do', ({ folder, node, ports }) => {
  const file = readFileSync(`${root}/package/${folder}/Containerfile`, 'utf8');
  const [, entrypoint = ''] = /^ENTRYPOINT (.+)$/m.exec(file) ?? [];
  expect(JSON.parse(entrypoint)).toEqual(['/nodejs/bin/node', ...node, '/usr/lib/aerodrome/main.mjs']);
  expect(file).toMatch(new RegExp(`^EXPOSE ${ports.join(' ')}$`, 'm'));
  expect(file).toMatch(/^USER 2000:2000$/m);
});

test(
  'definitions and Compositions of both flavours are valid, the input of their steps too',
  async () => {
    await inFolder(async (folder) => {
      await writeSchemas('v0.1.81', `${folder}/schemas`);
      const files = packages.flatMap((each) => each.files).filter((file) => /\/(definition|composition)\b/.test(file));
      const resources = files.map((file) => read(file));
      const schemas = [`${folder}/schemas`, `${root}/package/function/input`];
      const { summary, resources: judged } = await crossplaneValidate({ schemas, resources });
      expect(judged.filter(({ status }) => status !== 'valid')).toEqual([]);
      // A Composition counts twice: the input of its step is judged, too.
      const inputs = files.filter((file) => file.includes('/composition')).length;
      expect(summary).toMatchObject({ valid: files.length + inputs, invalid: 0, missingSchemas: 0 });
    });
  },
  patience,
);

const read = (file: string): Manifest => parse(readFileSync(`${root}/${file}`, 'utf8')) as Manifest;

const documents = (text: string): readonly Manifest[] =>
  parseAllDocuments(text).flatMap((document) => (document.toJS() as Manifest | null) ?? []);

const identity = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.name}`;
