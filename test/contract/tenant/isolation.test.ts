import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { badPods, everyVerb, pod } from '../guard-rails/benchmark-pods.ts';
import { may, servedKinds, verbsOf } from '../harness/access.ts';
import type { ApiClient, Manifest } from '../harness/api-client.ts';
import { read } from '../harness/apply.ts';
import { podVerdict } from '../harness/pod-security.ts';
import { isManaged, refusal } from '../policies/hub.ts';
import * as w from '../policies/workloads.ts';
import { namespaceIn, orders, payments, startTenantedHub, type TenantedHub } from './hub.ts';
import { manifestsOf } from './rendered.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const rbac = 'rbac.authorization.k8s.io';
const [web, shop, claims] = [namespaceIn(payments, 'web'), namespaceIn(payments, 'shop'), 'tenant-payments'];
const others = [namespaceIn(orders, 'web'), namespaceIn(orders, 'shop'), 'tenant-orders'];

let hub: TenantedHub;
let owner: ApiClient;
let developer: ApiClient;
let auditor: ApiClient;
let syncer: ApiClient;

beforeAll(async () => {
  hub = await startTenantedHub();
  ({ owner, developer, auditor, syncer } = hub);
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

/** Kinds on which somebody may do anything in a namespace, or in none, with the verbs. */
async function rightsOf(client: ApiClient, namespace: string | undefined): Promise<Readonly<Record<string, string>>> {
  const kinds = (await servedKinds(hub.controlPlane.client)).filter(
    ({ namespaced, resource }) => namespaced === (namespace !== undefined) && !resource.startsWith('selfsubject'),
  );
  const found: Record<string, string> = {};
  for (const { group, resource } of kinds) {
    const verbs = await verbsOf(client, everyVerb, { group, resource, ...(namespace && { namespace }) });
    if (verbs.length > 0) found[resource] = verbs.join(' ');
  }
  return found;
}

describe('people of a tenant', () => {
  test(
    'MTB-PL1-CC-CPI-1 block access to cluster resources',
    async () => {
      for (const client of [owner, developer, auditor]) expect(await rightsOf(client, undefined)).toEqual({});
    },
    patience,
  );

  test.each(others)(
    'MTB-PL1-CC-TI-2 block access to other tenant resources: %s',
    async (namespace) => {
      for (const client of [owner, syncer]) expect(await rightsOf(client, namespace)).toEqual({});
    },
    patience,
  );

  test(
    'have no right where their virtual control plane runs, whose account has none where they work',
    async () => {
      expect(await rightsOf(owner, shop)).toEqual({});
      expect(await rightsOf(syncer, web)).toEqual({});
      expect(await may(syncer, { verb: 'create', resource: 'pods', namespace: shop })).toBe(true);
    },
    patience,
  );

  test(
    'only touch our kinds where they claim',
    async () => {
      const all = 'get list watch create update patch delete';
      const authors = { clusters: all, virtualclusters: all, configmaps: 'get' };
      expect(await rightsOf(owner, claims)).toEqual(authors);
      expect(await rightsOf(developer, claims)).toEqual(authors);
      expect(await rightsOf(auditor, claims)).toEqual({
        clusters: 'get list watch',
        virtualclusters: 'get list watch',
      });
    },
    patience,
  );

  test.each(['resourcequotas', 'limitranges'])('MTB-PL1-CC-TI-1 block modification of %s', async (resource) => {
    for (const client of [owner, developer]) {
      expect(await verbsOf(client, everyVerb, { resource, namespace: web })).toEqual(['get', 'list', 'watch']);
    }
  });

  test.each(['roles', 'rolebindings'])('MTB-PL2-BC-OPS-3 create %s', async (resource) => {
    const action = { group: rbac, resource, namespace: web };
    expect(await verbsOf(owner, everyVerb, action)).toEqual(everyVerb);
    expect(await verbsOf(developer, everyVerb, action)).toEqual([]);
  });

  test('MTB-PL2-BC-OPS-4 self-service network policies', async () => {
    const action = { group: 'networking.k8s.io', resource: 'networkpolicies', namespace: web };
    expect(await verbsOf(owner, everyVerb, action)).toEqual(everyVerb);
  });
});

describe('MTB-PL1-BC-CPI-2 block modification of multitenant resources', () => {
  const children = payments.own.filter(({ kind }) => kind === 'VirtualCluster');
  const guards = manifestsOf(payments).filter(({ metadata }) => metadata.namespace !== undefined);
  const forbidden = / cannot (delete|patch) resource /;

  test.each(
    [...guards, ...children].map(
      (object) => [object.kind, object.metadata.namespace, object.metadata.name, object] as const,
    ),
  )('%s %s/%s', async (_kind, _namespace, name = '', object) => {
    const drop = { metadata: { labels: { 'aerodrome.dev/managed': null } } };
    const said = [
      refusal(await hub.call(owner, 'DELETE', object)),
      refusal(await hub.call(owner, 'PATCH', object, { body: drop })),
    ];
    // Either there is no right to it, or the policy stands in the way.
    expect(said.filter((one) => one !== isManaged(name) && !forbidden.test(one))).toEqual([]);
  });

  test('what people make themselves is theirs', async () => {
    const own = { ...w.configMap('own'), metadata: { name: 'own', namespace: web } };
    expect(await hub.create(owner, own, { keep: true })).toBe('accepted');
    expect(await hub.call(owner, 'PATCH', own, { body: { data: { a: 'c' } } })).toBe('accepted');
    expect(await hub.call(owner, 'DELETE', own)).toBe('accepted');
  });
});

const image = 'registry.example.com/payments/web';
const inside = (object: Manifest, namespace = web): Manifest => ({
  ...object,
  metadata: { ...object.metadata, namespace },
});
const attached = (network: string) =>
  w.pod({ containers: [w.container({ image })] }, { annotations: { 'k8s.v1.cni.cncf.io/networks': network } });

describe.each([
  { where: 'in its namespace', client: () => developer, namespace: web },
  { where: 'in its virtual cluster', client: () => syncer, namespace: shop },
])('pods of a tenant $where', ({ client, namespace }) => {
  test('that are good get in', async () => {
    const verdict = await podVerdict(client(), namespace, pod({ image, imagePullPolicy: 'Always' }));
    expect(verdict).toEqual({ accepted: true, warnings: [] });
  });

  test.each(badPods)('%s', async (_check, bad) => {
    expect(await podVerdict(client(), namespace, bad)).toMatchObject({ accepted: false, by: 'PodSecurity' });
  });

  test('MTB-PL1-CC-DI-1 require imagePullPolicy Always', async () => {
    const verdict = await podVerdict(client(), namespace, pod({ image, imagePullPolicy: 'Never' }));
    expect(verdict).toMatchObject({
      accepted: false,
      message: expect.stringContaining('set imagePullPolicy to Always'),
    });
  });

  test('MTB-PL1-BC-HI-1 block NodePort services', async () => {
    const service = (type: string) => inside(w.service({ type }), namespace);
    expect(refusal(await hub.create(client(), service('NodePort')))).toMatch(
      /services: type NodePort|services.nodeports/,
    );
    expect(await hub.create(client(), service('ClusterIP'))).toBe('accepted');
  });

  // What one container may have, twelve times: no limit of a container, but the quota of all is in the way.
  test.each([
    ['requests.cpu', { cpu: '3' }],
    ['limits.cpu', { cpu: '3' }],
    ['requests.memory', { memory: '7Gi' }],
    ['limits.memory', { memory: '7Gi' }],
    ['requests.ephemeral-storage', { 'ephemeral-storage': '30Gi' }],
    ['limits.ephemeral-storage', { 'ephemeral-storage': '30Gi' }],
  ])('MTB-PL1-CC-FNS-1 namespace resource quotas: %s', async (key, amount) => {
    const { spec } = pod({ image, imagePullPolicy: 'Always', resources: { requests: amount, limits: amount } });
    const containers = [...'abcdefghijkl'].map((name) => ({ ...spec.containers[0], name }));
    const verdict = await podVerdict(client(), namespace, { spec: { ...spec, containers } });
    expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining('exceeded quota: guard-rails') });
    expect(verdict).toMatchObject({ message: expect.stringContaining(key) });
  });

  test('MTB-PL1-CC-FNS-2 namespace object limits', async () => {
    const quota = { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'guard-rails', namespace } };
    const { spec } = (await read(hub.controlPlane.client, quota)) as {
      spec?: { hard: Readonly<Record<string, string>> };
    };
    expect(Object.keys(spec?.hard ?? {})).toEqual(expect.arrayContaining(counts));
  });
});

const counts = [
  ...['pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps'],
  ...['persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers'],
];

describe('every policy lets in what is good and refuses what is not', () => {
  const everybody = { apiGroup: rbac, kind: 'Group', name: 'system:authenticated' };
  const colleagues = { apiGroup: rbac, kind: 'Group', name: 'payments-auditors' };
  const hosted = (host: string) => w.ingress(host);
  const fetched = (store: string) =>
    w.object('external-secrets.io/v1', 'ExternalSecret', {
      spec: { secretStoreRef: { kind: 'ClusterSecretStore', name: store }, dataFrom: [{ extract: { key: 'login' } }] },
    });
  const plain = (fields: object) => w.pod({ containers: [w.container({ image })], ...fields });

  test.each<[policy: string, good: Manifest, bad: Manifest]>([
    ['images', w.podWith({ image }), w.podWith({ image: 'quay.io/a/b' })],
    ['services', w.service(), w.service({ externalIPs: ['192.0.2.7'] })],
    ['hosts', hosted('shop.payments.example.com'), hosted('shop.orders.example.com')],
    [
      'scheduling',
      w.volumeClaim({ storageClassName: 'ceph-block' }),
      w.volumeClaim({ storageClassName: 'local-nvme' }),
    ],
    ['scheduling', plain({}), plain({ nodeName: 'node-1' })],
    ['scheduling', plain({}), plain({ tolerations: [{ operator: 'Exists' }] })],
    ['rights', w.binding('view', colleagues), w.binding('view', everybody)],
    ['managed', w.configMap('mine'), w.configMap('mine', { 'aerodrome.dev/managed': 'true' })],
    ['networks', attached('networks/vlan'), attached('orders/vlan')],
    ['stores', fetched('tenant-payments'), fetched('tenant-orders')],
  ])('%s', async (policy, good, bad) => {
    expect(await hub.create(owner, inside(good))).toBe('accepted');
    expect(refusal(await hub.create(owner, inside(bad)))).toMatch(new RegExp(`^${policy}: `));
  });

  test('identity: whose a namespace is nobody in it changes, only the platform', async () => {
    const theirs: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: web } };
    const body = { metadata: { labels: { 'aerodrome.dev/tenant': 'orders' } } };
    expect(refusal(await hub.call(owner, 'PATCH', theirs, { body }))).toContain('cannot patch resource "namespaces"');
    const crossplane = hub.controlPlane.client.as({ user: 'provider', groups: ['system:masters'] });
    expect(await hub.call(crossplane, 'PATCH', theirs, { body })).toBe('accepted');
    expect(refusal(await hub.call(hub.stranger, 'PATCH', theirs, { body }))).toMatch(/^identity: /);
  });
});

describe('where a tenant claims', () => {
  const claim = (name: string, namespace: string, spec: object = {}): Manifest => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'VirtualCluster',
    metadata: { name, namespace },
    spec,
  });

  test('it claims as many as it may, beside its namespaces, and no more', async () => {
    expect(await hub.create(developer, claim('first', claims), { keep: true })).toBe('accepted');
    expect(refusal(await hub.create(developer, claim('second', claims)))).toContain('exceeded quota: claims');
  });

  test.each([
    ['in the claim namespace of another', claim('mine', 'tenant-orders'), /cannot create resource "virtualclusters"/],
    ['with a name that would end in the namespace of another', claim('a--b', claims), /has no two dashes in a row/],
    ['with a name of 33 characters', claim('a'.repeat(33), claims), /at most 32 characters/],
    [
      'as if the platform had made it',
      {
        ...claim('x', claims),
        metadata: { name: 'x', namespace: claims, labels: { 'aerodrome.dev/managed': 'true' } },
      },
      /^managed: only/,
    ],
  ])('nobody claims %s', async (_what, object, said) => {
    expect(refusal(await hub.create(developer, object))).toMatch(said);
  });

  test('nobody turns a namespace that was given into a cluster of their own', async () => {
    const given = claim('web', claims);
    const body = { spec: { isolation: { network: 'None' }, resources: { cpu: '1000' } } };
    expect(refusal(await hub.call(owner, 'PATCH', given, { body }))).toBe(isManaged('web'));
  });

  test.each([
    ['an Object of provider-kubernetes', 'kubernetes.m.crossplane.io/v1alpha1', 'Object'],
    ['a Release of provider-helm', 'helm.m.crossplane.io/v1beta1', 'Release'],
    ['a Secret', 'v1', 'Secret'],
    ['a pod', 'v1', 'Pod'],
    ['a RoleBinding', `${rbac}/v1`, 'RoleBinding'],
  ])('nobody makes %s', async (_what, apiVersion, kind) => {
    const object = { apiVersion, kind, metadata: { name: 'mine', namespace: claims } };
    expect(refusal(await hub.create(owner, object))).toContain('cannot create resource');
  });
});
