import { readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageContents } from '../../package/contents.ts';
import { binaryPath } from '../../tools/resolve.ts';
import { writeSchemas } from '../../tools/schemas.ts';
import type { Manifest } from './harness/api-client.ts';
import { inFolder, run } from './harness/run.ts';
import { crossplaneValidate } from './harness/validate.ts';

const root = new URL('../../', import.meta.url).pathname;
const packages = packageContents(root);

test.each(packages)(
  '$name builds',
  async ({ name, files }) => {
    await inFolder(async (folder) => {
      for (const file of files) {
        const target = `${folder}/package/${file.endsWith('crossplane.yaml') ? 'crossplane.yaml' : file}`;
        await mkdir(dirname(target), { recursive: true });
        await cp(root + file, target);
      }
      const args = ['xpkg', 'build', `--package-root=${folder}/package`, `--package-file=${folder}/${name}.xpkg`];
      expect(await run(await binaryPath('crossplane'), args, folder)).toMatchObject({ status: 0 });
    });
  },
  300_000,
);

test.each(['configuration-aerodrome', 'configuration-aerodrome-namespaced'])(
  '%s brings all kinds and what they need',
  (name) => {
    const [meta, ...files] = (packages.find((one) => one.name === name)?.files ?? []).map(read);
    const brought = files.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    const expected = [...names(name)].flatMap((each) => [
      `CompositeResourceDefinition ${each[0]}`,
      `Composition ${each[1]}`,
    ]);
    expect(brought.sort()).toEqual(expected.sort());
    const { dependsOn } = (meta?.['spec'] ?? {}) as { dependsOn: readonly { package: string; version: string }[] };
    expect(dependsOn.map((one) => [one.package.split('/').at(-1), one.version])).toEqual([
      ['function-aerodrome', '>=v0.1.0'],
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

function read(file: string): Manifest {
  return parse(readFileSync(root + file, 'utf8')) as Manifest;
}

test('definitions and Compositions of both flavours are valid, the input of their steps too', async () => {
  await inFolder(async (folder) => {
    await writeSchemas('v0.1.81', `${folder}/schemas`);
    const files = packages.flatMap((each) => each.files).filter((file) => /\/(definition|composition)\b/.test(file));
    const resources = files.map((file) => parse(readFileSync(root + file, 'utf8')) as object);
    const schemas = [`${folder}/schemas`, `${root}package/function/input`];
    const { summary, resources: judged } = await crossplaneValidate({ schemas, resources });
    expect(judged.filter(({ status }) => status !== 'valid')).toEqual([]);
    // A Composition counts twice: the input of its step is judged, too.
    const inputs = files.filter((file) => file.includes('/composition')).length;
    expect(summary).toMatchObject({ valid: files.length + inputs, invalid: 0, missingSchemas: 0 });
  });
}, 300_000);
