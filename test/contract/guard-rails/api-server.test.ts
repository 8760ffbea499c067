import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, type Draft } from '../../../functions/engine/index.ts';
import { controlPlane, kubernetes, planFor, platformOn } from '../../../functions/guard-rails/guard-rails.fixture.ts';
import { type GuardRails, guardedNamespace, guardRails, lastingPolicy } from '../../../functions/guard-rails/index.ts';
import { upstreamSchemas } from '../../../tools/schemas.ts';
import { aggregateRoles, may, servedKinds, verbsOf } from '../harness/access.ts';
import type { ApiClient, Manifest } from '../harness/api-client.ts';
import { apply, tryApply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { podVerdict } from '../harness/pod-security.ts';
import { countQuota } from '../harness/quota.ts';
import { badPods, everyVerb, pod } from './benchmark-pods.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const engines = ['ciliumclusterwidenetworkpolicies.cilium.io', 'adminnetworkpolicies.policy.networking.k8s.io'];
const writes = everyVerb.slice(3);

const shop = planFor(kubernetes);
const other = planFor(kubernetes, { namespace: 'vc-tenant-other--shop', groups: [] });

let hub: ControlPlane;
let admin: ApiClient;
let developer: ApiClient;

beforeAll(async () => {
  hub = await startControlPlane();
  const schemas = await upstreamSchemas('v0.1.81');
  await installSchemas(
    hub,
    schemas.filter(({ metadata }) => engines.includes(metadata.name)),
  );
  for (const plan of [shop, other]) {
    for (const manifest of manifestsOf(plan)) {
      const stored = await apply(hub.client, manifest);
      if (stored.kind === 'ResourceQuota') await countQuota(hub.client, manifest);
    }
  }
  await aggregateRoles(hub.client);
  admin = hub.client.as({ user: 'ann', groups: ['payments-admins', 'system:authenticated'] });
  developer = hub.client.as({ user: 'dan', groups: ['payments-developers', 'system:authenticated'] });
  // The authorizer learns of bindings a moment after they are stored.
  const deadline = performance.now() + 30_000;
  for (const client of [admin, developer]) {
    while (!(await may(client, { verb: 'list', resource: 'pods', namespace: shop.namespace }))) {
      if (performance.now() > deadline)
        throw new Error('cannot bind: the authorizer does not know it after 30 seconds');
    }
  }
}, patience);
afterAll(() => hub?.stop(), patience);

function manifestsOf(plan: GuardRails): readonly Manifest[] {
  const engine = lastingPolicy(plan);
  const rails = guardRails(plan).map(({ draft }) => draft);
  const drafts: readonly Draft[] = [guardedNamespace(plan), ...rails, ...(engine ? [engine] : [])];
  return drafts.map((draft) => canonical(draft) as Manifest);
}

const settings = [
  ['Kubernetes', kubernetes],
  ['OpenShift', platformOn({})],
  [
    'Cilium, with a cache in the range of metadata',
    platformOn(
      { distribution: 'Kubernetes', dns: { nodeLocalAddress: '169.254.20.10' } },
      { networkEngine: 'Cilium', metadataCIDRs: ['169.254.0.0/16', 'fd00:ec2::254/128'] },
    ),
  ],
] as const;
const shapes = [
  ['as it comes', {}],
  ['with a control plane', { controlPlane, groups: [] }],
  ['in quarantine', { quarantine: true, suspended: true }],
  ['open', { network: { isolation: 'None', egress: { internet: true, cidrs: ['172.16.0.0/12', '10.200.0.0/16'] } } }],
  [
    'on nodes of its own',
    { nodes: { selector: { pool: 'a' }, tolerations: [{ key: 'tenant', operator: 'Exists', effect: 'NoExecute' }] } },
  ],
] as const satisfies readonly (readonly [string, Partial<GuardRails>])[];
const plans = settings.flatMap(([on, platform]) =>
  shapes.map(([what, changes]) => [on, what, planFor(platform, { namespace: 'judged', ...changes })] as const),
);

test.each(plans)('on %s, %s: an API server takes every object, without a warning', async (_on, _what, plan) => {
  for (const manifest of manifestsOf(plan)) {
    const verdict = await tryApply(hub.client, manifest);
    expect(verdict).toMatchObject({ accepted: true, warnings: [] });
  }
});

describe('the benchmark, where an API server can tell', () => {
  const rights = { group: 'rbac.authorization.k8s.io' };
  const { namespace } = shop;

  test(
    'MTB-PL1-CC-CPI-1 block access to cluster resources',
    async () => {
      const kinds = (await servedKinds(hub.client)).filter(({ namespaced }) => !namespaced);
      const aboutOneself = /^selfsubject/;
      for (const { group, resource } of kinds.filter((kind) => !aboutOneself.test(kind.resource))) {
        const allowed = await verbsOf(admin, everyVerb, { group, resource });
        expect({ resource, allowed }).toEqual({ resource, allowed: [] });
      }
    },
    patience,
  );

  test(
    'MTB-PL1-CC-TI-2 block access to other tenant resources',
    async () => {
      const kinds = (await servedKinds(hub.client)).filter(({ namespaced }) => namespaced);
      for (const { group, resource } of kinds) {
        const allowed = await verbsOf(admin, everyVerb, { group, resource, namespace: other.namespace });
        expect({ resource, allowed }).toEqual({ resource, allowed: [] });
      }
    },
    patience,
  );

  test.each(['resourcequotas', 'limitranges'])('MTB-PL1-CC-TI-1 block modification of %s', async (resource) => {
    for (const client of [admin, developer]) {
      expect(await verbsOf(client, writes, { resource, namespace })).toEqual([]);
      expect(await may(client, { verb: 'get', resource, namespace })).toBe(true);
    }
  });

  test.each(['roles', 'rolebindings'])('MTB-PL2-BC-OPS-3 create %s', async (resource) => {
    expect(await verbsOf(admin, everyVerb, { ...rights, resource, namespace })).toEqual(everyVerb);
    expect(await verbsOf(developer, everyVerb, { ...rights, resource, namespace })).toEqual([]);
  });

  test('MTB-PL2-BC-OPS-4 self-service network policies', async () => {
    const action = { group: 'networking.k8s.io', resource: 'networkpolicies', namespace };
    expect(await verbsOf(admin, everyVerb, action)).toEqual(everyVerb);
  });

  test('MTB-PL1-BC-HI-1 block NodePort services', async () => {
    const service = (type: string) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shop', namespace },
      spec: { type, ports: [{ port: 80 }] },
    });
    expect(await tryApply(admin, service('NodePort'), { dryRun: true })).toMatchObject({
      accepted: false,
      message: expect.stringContaining('services.nodeports'),
    });
    expect(await tryApply(admin, service('ClusterIP'), { dryRun: true })).toMatchObject({ accepted: true });
  });
});

describe('load balancers, where the quota has room for one and for no node port', () => {
  const namespace = 'vc-tenant-payments--balanced';
  const balanced = planFor(kubernetes, {
    namespace,
    quota: { 'services.loadbalancers': '1', 'services.nodeports': '0' },
  });
  const service = (spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop', namespace },
    spec: { type: 'LoadBalancer', ports: [{ port: 443 }], ...spec },
  });
  beforeAll(async () => {
    for (const manifest of manifestsOf(balanced)) {
      const stored = await apply(hub.client, manifest);
      if (stored.kind === 'ResourceQuota') await countQuota(hub.client, manifest);
    }
  });

  test('one without node ports is let in', async () => {
    const given = service({ allocateLoadBalancerNodePorts: false });
    expect(await tryApply(hub.client, given, { dryRun: true })).toMatchObject({ accepted: true });
  });

  test('one that takes node ports too is not', async () => {
    expect(await tryApply(hub.client, service({}), { dryRun: true })).toMatchObject({
      accepted: false,
      message: expect.stringContaining('services.nodeports'),
    });
  });
});

describe('pods', () => {
  test.each([
    ['that name nothing get limits, so that the quota lets them in', pod()],
    ['may use what the quota has', pod({ resources: { requests: { cpu: '2' }, limits: { cpu: '4', memory: '8Gi' } } })],
  ])('%s', async (_, given) =>
    expect(await podVerdict(hub.client, shop.namespace, given)).toMatchObject({ accepted: true }),
  );

  test.each(badPods)('%s', async (_, given) => {
    expect(await podVerdict(hub.client, shop.namespace, given)).toMatchObject({ accepted: false, by: 'PodSecurity' });
  });

  test.each([
    ['larger than the largest', pod({ resources: { limits: { cpu: '17' } } }), 'maximum cpu usage per Container is 16'],
    [
      'smaller than the smallest',
      pod({ resources: { requests: { cpu: '1m' } } }),
      'minimum cpu usage per Container is 5m',
    ],
  ])('%s are refused', async (_, given, message) => {
    const verdict = await podVerdict(hub.client, shop.namespace, given);
    expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining(message) });
  });
});
