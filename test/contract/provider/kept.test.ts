import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import type { ManagedResource } from '../../../provider/runtime/index.ts';
import { isWell } from '../../../provider/services/hub.fixture.ts';
import { applyScene, scene } from '../../../provider/services/scene.fixture.ts';
import type { Manifest } from '../harness/api-client.ts';
import { pathOf } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';

/** What the provider writes about resources of every kind is what a real API server with our CRDs keeps. */
const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
const files = packageContents(root).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];

let hub: ControlPlane;
let resources: ReadonlyMap<string, ManagedResource>;
beforeAll(async () => {
  hub = await startControlPlane();
  await installSchemas(
    hub,
    files.slice(1).map((file) => parse(readFileSync(`${root}/${file}`, 'utf8'))),
  );
  const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'blue' } };
  await hub.client.call({ method: 'POST', path: '/api/v1/namespaces', body });
  const applied = await applyScene();
  await applied.converge(() => scene.every(([, , name]) => isWell(applied.get(name))));
  resources = new Map(applied.all.map((resource) => [resource.metadata.name, resource]));
  await applied.close();
}, 300_000);
afterAll(() => hub.stop());

test.each(scene.map(([service, kind, name]) => [`${service} ${kind}`, name] as const))('%s: %s', async (_, name) => {
  const resource = resources.get(name);
  if (resource === undefined) throw new Error(`there is no ${name}`);
  const { apiVersion, kind, spec, status, metadata } = resource;
  const { namespace = '', annotations = {} } = metadata;
  const object: Manifest = { apiVersion, kind, metadata: { name, namespace, annotations }, spec };
  const path = await pathOf(hub.client, object);
  const collection = `${path.slice(0, path.lastIndexOf('/'))}?fieldValidation=Strict`;
  const made = await hub.client.call({ method: 'POST', path: collection, body: object });
  expect({ said: made.body, warnings: made.warnings }).toMatchObject({ said: { spec }, warnings: [] });

  const { spec: stored } = made.body as { spec: { forProvider: object } };
  expect(stored.forProvider).toEqual(spec.forProvider);
  const written = await hub.client.call({
    method: 'PUT',
    path: `${path}/status?fieldValidation=Strict`,
    body: { ...(made.body as Manifest), status },
  });
  expect({ status: written.status, said: (written.body as Manifest)['status'] }).toEqual({ status: 200, said: status });
});
