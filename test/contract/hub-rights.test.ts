import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../../functions/engine/index.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { made } from '../lives/made.ts';
import type { ApiClient, Manifest } from './harness/api-client.ts';
import { apply, applyCrossplaneNamespace, tryApply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const rbac = 'rbac.authorization.k8s.io';

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  await applyCrossplaneNamespace(hub.client);
  await installSchemas(hub, await upstreamSchemas('v0.1.81'));
  for (const file of ['crossplane', 'provider-kubernetes', 'break-glass', 'claim-author', 'claim-viewer']) {
    for (const object of readManifests(`package/rbac/${file}.yaml`)) await apply(hub.client, object);
  }
  for (const name of ['crossplane', 'provider-kubernetes']) {
    await apply(hub.client, {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: `test-${name}` },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: `aerodrome-${name}` },
      subjects: [{ apiGroup: rbac, kind: 'User', name }],
    });
  }
}, patience);
afterAll(() => hub?.stop(), patience);

/** What the RBAC manager grants Crossplane: kinds of its own, of its providers, and ours. */
const isGranted = ({ apiVersion }: KubeObject) => /(^|\.)(crossplane\.io|aerodrome\.dev)\//.test(apiVersion);
const carried = (objects: readonly KubeObject[]) =>
  objects
    .filter((object) => object.kind === 'Object' && at(object, 'spec', 'providerConfigRef', 'name') === 'hub')
    .map((object) => at(object, 'spec', 'forProvider', 'manifest') as KubeObject);

/** One object of each kind, of each role that is bound and of each list of rules: an authorizer sees no more of it. */
function distinct(objects: readonly KubeObject[]): readonly KubeObject[] {
  const key = (object: KubeObject) =>
    JSON.stringify([object.apiVersion, object.kind, object['roleRef'], object['rules']]);
  return [...new Map(objects.map((object) => [key(object), object])).values()];
}

/** What of it somebody may not make; other refusals are about namespaces, which do not exist here. */
async function forbidden(client: ApiClient, objects: readonly KubeObject[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [index, object] of objects.entries()) {
    const metadata = { ...object.metadata, name: object.metadata.name ?? `unnamed-${index}` };
    const verdict = await tryApply(client, { ...object, metadata } as Manifest, { dryRun: true });
    if (!verdict.accepted && verdict.reason === 'Forbidden') found.add(verdict.message);
  }
  return [...found];
}

describe.each(['claims', 'namespaced'] as const)('in the %s flavour', (flavour) => {
  const composed = made(flavour);

  test(
    'Crossplane may make every native object',
    async () => {
      const objects = distinct(composed.filter((object) => !isGranted(object)));
      expect(objects.length).toBeGreaterThan(10);
      expect(await forbidden(hub.client.as({ user: 'crossplane' }), objects)).toEqual([]);
    },
    patience,
  );

  test(
    'provider-kubernetes may make everything that Objects carry to the hub',
    async () => {
      const objects = distinct(carried(composed));
      expect(objects.length).toBeGreaterThan(0);
      expect(await forbidden(hub.client.as({ user: 'provider-kubernetes' }), objects)).toEqual([]);
    },
    patience,
  );
});

test.each(['crossplane', 'provider-kubernetes'])('%s may not bind another role', async (user) => {
  const binding = {
    apiVersion: `${rbac}/v1`,
    kind: 'RoleBinding',
    metadata: { name: 'mine', namespace: 'default' },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: rbac, kind: 'User', name: user }],
  };
  expect(await forbidden(hub.client.as({ user }), [binding])).toEqual([expect.stringContaining('attempting to grant')]);
});
