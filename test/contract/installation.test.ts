import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageContents } from '../../package/contents.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { applyCrossplaneNamespace, tryApply, tryRemove } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname;

/** What an operator applies, or a package brings, besides providers and the function. */
const files = [
  ...packageContents(root).flatMap(({ files: [, ...contents] }) => contents.filter((file) => file.includes('/apis/'))),
  'package/activation.yaml',
  'examples/platform.yaml',
  'examples/functions.yaml',
  ...['rbac', 'policies'].flatMap((folder) =>
    readdirSync(`${root}package/${folder}`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `package/${folder}/${file}`),
  ),
];

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  await applyCrossplaneNamespace(hub.client);
  const groups = /(^|\.)(crossplane|kyverno)\.io$/;
  await installSchemas(
    hub,
    (await upstreamSchemas('v0.1.81')).filter(({ spec }) => groups.test(spec.group)),
  );
}, patience);
afterAll(() => hub?.stop(), patience);

test.each(files)(
  'a real API server with the CRDs of Crossplane and Kyverno accepts %s, the first time and again',
  async (file) => {
    const objects = readManifests(file);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of [...objects, ...objects]) {
      expect(await tryApply(hub.client, object)).toMatchObject({ accepted: true });
    }
    // A hub has one flavour: both have a Composition of the same name.
    for (const object of objects) await tryRemove(hub.client, object);
  },
);
