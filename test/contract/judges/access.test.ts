import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Action, aggregateRoles, may, servedKinds, verbsOf } from '../harness/access.ts';
import type { ApiClient, Manifest } from '../harness/api-client.ts';
import { apply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { podVerdict } from '../harness/pod-security.ts';
import { countQuota } from '../harness/quota.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

let hub: ControlPlane;
let ann: ApiClient;

const inNamespace = (apiVersion: string, kind: string, name: string, rest: object): Manifest => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'red' },
  ...rest,
});

beforeAll(async () => {
  hub = await startControlPlane();
  for (const name of ['red', 'blue']) {
    await apply(hub.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
  const group = 'rbac.authorization.k8s.io';
  await apply(
    hub.client,
    inNamespace(`${group}/v1`, 'RoleBinding', 'admins', {
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'admin' },
      subjects: [{ apiGroup: group, kind: 'Group', name: 'red-admins' }],
    }),
  );
  ann = hub.client.as({ user: 'ann', groups: ['red-admins'] });
  await aggregateRoles(hub.client);
  // The authorizer learns of bindings a moment after they are stored.
  const deadline = performance.now() + 30_000;
  while (!(await may(ann, { verb: 'list', resource: 'pods', namespace: 'red' }))) {
    if (performance.now() > deadline)
      throw new Error('cannot bind ann: the authorizer does not know it after 30 seconds');
  }
}, patience);
afterAll(() => hub?.stop(), patience);

describe('an admin of a namespace', () => {
  const networking = { group: 'networking.k8s.io', resource: 'networkpolicies' };
  const binding = { group: 'rbac.authorization.k8s.io', resource: 'rolebindings' };
  test.each<{ name: string; action: Action; want: boolean }>([
    { name: 'creates pods in it', action: { verb: 'create', resource: 'pods', namespace: 'red' }, want: true },
    { name: 'but not in another', action: { verb: 'create', resource: 'pods', namespace: 'blue' }, want: false },
    { name: 'nor in all of them', action: { verb: 'create', resource: 'pods' }, want: false },
    { name: 'reads logs', action: { verb: 'get', resource: 'pods', subresource: 'log', namespace: 'red' }, want: true },
    { name: 'writes network policies', action: { verb: 'create', ...networking, namespace: 'red' }, want: true },
    { name: 'binds roles', action: { verb: 'create', ...binding, namespace: 'red' }, want: true },
    { name: 'reads quotas', action: { verb: 'get', resource: 'resourcequotas', namespace: 'red' }, want: true },
    {
      name: 'but not edits them',
      action: { verb: 'update', resource: 'resourcequotas', namespace: 'red' },
      want: false,
    },
    { name: 'and sees no nodes', action: { verb: 'get', resource: 'nodes' }, want: false },
  ])('$name', async ({ action, want }) => {
    expect(await may(ann, action)).toBe(want);
  });

  test(
    'may do nothing with what belongs to the whole cluster, but ask about itself',
    async () => {
      const kinds = (await servedKinds(hub.client)).filter(({ namespaced }) => !namespaced);
      expect(kinds).toContainEqual({ group: '', resource: 'namespaces', namespaced: false });
      expect(kinds).toContainEqual({ group: 'rbac.authorization.k8s.io', resource: 'clusterroles', namespaced: false });
      const verbs = ['get', 'list', 'create', 'update', 'patch', 'watch', 'delete', 'deletecollection'];
      const allowed = await Promise.all(
        kinds.map(async ({ group, resource }) => [resource, await verbsOf(ann, verbs, { group, resource })] as const),
      );
      expect(Object.fromEntries(allowed.filter(([, verbs]) => verbs.length > 0))).toEqual({
        selfsubjectaccessreviews: ['create'],
        selfsubjectreviews: ['create'],
        selfsubjectrulesreviews: ['create'],
      });
    },
    patience,
  );
});

test('whoever may not even ask is an error, not a refusal', async () => {
  const nobody = hub.client.as({ user: 'system:anonymous' });
  await expect(may(nobody, { verb: 'get', resource: 'pods' })).rejects.toThrow('cannot review access: 403');
});

test(
  'a quota that is counted lets in what fits and refuses what does not',
  async () => {
    const quota = inNamespace('v1', 'ResourceQuota', 'quota', { spec: { hard: { 'requests.cpu': '1' } } });
    await countQuota(hub.client, await apply(hub.client, quota));
    const pod = (cpu: string) => ({
      spec: { containers: [{ name: 'a', image: 'a', resources: { requests: { cpu } } }] },
    });
    expect(await podVerdict(hub.client, 'red', pod('1'))).toEqual({ accepted: true, warnings: [] });
    expect(await podVerdict(hub.client, 'red', pod('1001m'))).toMatchObject({
      accepted: false,
      message: expect.stringContaining('exceeded quota: quota, requested: requests.cpu=1001m, used: requests.cpu=0'),
    });
  },
  patience,
);
