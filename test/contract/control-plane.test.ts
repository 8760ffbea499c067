import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { apply, applyStatus, read, tryApply, tryApplyStatus, tryRemove } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  const pools = (await upstreamSchemas('v0.1.81')).filter(({ spec }) => spec.group === 'metallb.io');
  await installSchemas(hub, pools);
}, patience);
afterAll(() => hub?.stop(), patience);

const pool = (name: string, spec: object) => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { name, namespace: 'default' },
  spec,
});

const quota = (name: string) => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name, namespace: 'default' },
  spec: { hard: { pods: '1' } },
});

describe('a server-side apply', () => {
  test('stores the object, with the field manager given', async () => {
    const wanted = pool('stored', { addresses: ['192.0.2.1/32'] });
    await apply(hub.client, wanted, { fieldManager: 'somebody' });
    expect(await read(hub.client, wanted)).toMatchObject({
      spec: { addresses: ['192.0.2.1/32'] },
      metadata: { managedFields: [{ manager: 'somebody', operation: 'Apply' }] },
    });
  });

  test('is refused as a whole for one unknown field', async () => {
    const wanted = pool('unknown', { addresses: ['192.0.2.1/32'], adresses: [] });
    expect(await tryApply(hub.client, wanted)).toMatchObject({
      accepted: false,
      message: expect.stringContaining('.spec.adresses: field not declared in schema'),
    });
    expect(await read(hub.client, wanted)).toBeUndefined();
  });

  test('names the field that breaks the schema', async () => {
    expect(await tryApply(hub.client, pool('missing', { autoAssign: true }))).toMatchObject({
      accepted: false,
      status: 422,
      reason: 'Invalid',
      causes: [{ field: 'spec.addresses', message: 'Required value' }],
    });
  });

  test('stores nothing when it is dry', async () => {
    const wanted = pool('dry', { addresses: ['192.0.2.1/32'] });
    expect(await tryApply(hub.client, wanted, { dryRun: true })).toMatchObject({ accepted: true });
    expect(await read(hub.client, wanted)).toBeUndefined();
  });

  test("takes over another manager's field only by force", async () => {
    await apply(hub.client, pool('owned', { addresses: ['192.0.2.1/32'] }), { fieldManager: 'somebody' });
    const change = pool('owned', { addresses: ['192.0.2.2/32'] });
    expect(await tryApply(hub.client, change, { force: false })).toMatchObject({ accepted: false, status: 409 });
    expect(await tryApply(hub.client, change)).toMatchObject({
      accepted: true,
      object: { spec: { addresses: ['192.0.2.2/32'] } },
    });
  });
});

test('a status is applied without the spec', async () => {
  const wanted = quota('counted');
  await apply(hub.client, wanted);
  await applyStatus(hub.client, { ...wanted, spec: {}, status: { used: { pods: '0' } } });
  expect(await read(hub.client, wanted)).toMatchObject({
    spec: { hard: { pods: '1' } },
    status: { used: { pods: '0' } },
  });
  const wrong = { ...wanted, status: { used: { pods: 'many' } } };
  expect(await tryApplyStatus(hub.client, wrong)).toMatchObject({ accepted: false });
});

test('what is removed is gone, and removing it again says so', async () => {
  const wanted = quota('passing');
  await apply(hub.client, wanted);
  expect(await tryRemove(hub.client, wanted)).toMatchObject({ accepted: true });
  expect(await read(hub.client, wanted)).toBeUndefined();
  expect(await tryRemove(hub.client, wanted)).toMatchObject({ accepted: false, status: 404 });
});

describe('impersonation', () => {
  const path = '/api/v1/namespaces/default/resourcequotas';
  const reader = { apiVersion: 'rbac.authorization.k8s.io/v1' };

  test('meets RBAC: nothing is allowed until a binding says so, and then only that', async () => {
    const ann = hub.client.as({ user: 'ann', groups: ['team-a'] });
    const list = () => ann.call({ method: 'GET', path });
    expect((await list()).status).toBe(403);

    const metadata = { name: 'quota-reader', namespace: 'default' };
    const rules = [{ apiGroups: [''], resources: ['resourcequotas'], verbs: ['list'] }];
    await apply(hub.client, { ...reader, kind: 'Role', metadata, rules });
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'quota-reader' };
    const subjects = [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'team-a' }];
    await apply(hub.client, { ...reader, kind: 'RoleBinding', metadata, roleRef, subjects });

    await expect(allowedSoon(list)).resolves.toBe(200);
    expect(await tryRemove(ann, quota('any'))).toMatchObject({ accepted: false, status: 403 });
    expect((await hub.client.as({ user: 'bob' }).call({ method: 'GET', path })).status).toBe(403);
  });
});

// The authorizer learns of a binding through a watch, which no answer announces.
async function allowedSoon(attempt: () => Promise<{ status: number }>): Promise<number> {
  const deadline = performance.now() + 10_000;
  let { status } = await attempt();
  while (status === 403 && performance.now() < deadline) ({ status } = await attempt());
  return status;
}

test('a client without the token is nobody', async () => {
  const { apiClient } = await import('./harness/api-client.ts');
  const stranger = apiClient({ url: hub.url, ca: hub.ca, token: 'guess' });
  expect((await stranger.call({ method: 'GET', path: '/api' })).status).toBe(401);
  stranger.close();
});

test(
  'stopping leaves neither a server nor a file',
  async () => {
    const second = await startControlPlane();
    const { url, kubeconfig } = second;
    await second.stop();
    expect(existsSync(dirname(kubeconfig))).toBe(false);
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await second.stop();
  },
  patience,
);
