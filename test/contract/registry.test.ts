import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { getBlob, getManifest, parseReference } from '../../hub/images/registry-client.ts';
import { image, layer, textFile } from '../../package/image/index.ts';
import { registryIn } from './packages/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'aerodrome-registry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('keeps what was pushed when it is stopped and started again, and takes a tag again', async () => {
  const before = await registryIn(folder);
  await before.push(await archive('first'));
  await before.push(await archive('second', 'v2'));
  await before.stop();

  const after = await registryIn(folder);
  try {
    expect(await pulled(after.address, 'v1')).toEqual(await contentOf('first'));
    expect(await pulled(after.address, 'v2')).toEqual(await contentOf('second'));
    await after.push(await archive('third'));
    expect(await pulled(after.address, 'v1')).toEqual(await contentOf('third'));
    expect(await pulled(after.address, 'v3')).toBeUndefined();
  } finally {
    await after.stop();
  }
});

const filesOf = (text: string) => layer([textFile('text', text)]);

const contentOf = async (text: string): Promise<readonly Buffer[]> => [(await filesOf(text)).bytes];

/** An image that has one file with that text. */
async function archive(text: string, version = 'v1') {
  const name = `some/image:${version}`;
  const { archive: content } = await image({
    name,
    created: new Date(0).toISOString(),
    architecture: 'amd64',
    layers: [await filesOf(text)],
    execution: { User: '1:1', Entrypoint: ['/x'], Env: [], WorkingDir: '/', ExposedPorts: {}, Labels: {} },
  });
  const file = join(folder, `${text}.tar`);
  await writeFile(file, content);
  return { name, file };
}

/** Its layers as they are served; undefined where it is not there. */
async function pulled(address: string, version: string): Promise<readonly Buffer[] | undefined> {
  const reference = parseReference(`${address}/some/image:${version}`);
  const found = await getManifest(reference);
  return (
    found && Promise.all(found.manifest.layers.map(async ({ digest }) => buffer(await getBlob(reference, digest))))
  );
}
