import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, listAt } from '../engine/index.ts';
import { defaultPlatform, type Platform } from '../platform/index.ts';
import type { TenantClaimSpec } from './schema.gen.ts';
import { accepted, ask, desired, type Given, onHub, settle } from './tenant.fixture.ts';

const two: TenantClaimSpec = {
  quota: { hard: { cpu: '10', pods: '100' } },
  namespaces: [
    { name: 'one', share: 60 },
    { name: 'two', share: 40 },
  ],
};
const names = (observed: ReadonlyMap<string, KubeObject>) => [...observed.keys()].sort();
const quotas = (objects: Readonly<Record<string, KubeObject>>) =>
  Object.fromEntries(
    Object.entries(objects)
      .filter(([, { kind }]) => kind === 'VirtualCluster')
      .map(([name, object]) => [name.slice('namespace-'.length), at(object, 'spec', 'resources', 'cpu')]),
  );

describe('a tenant that says nothing', () => {
  const observed = settle();

  test('has a namespace for claims, and nobody gets in', () => {
    expect(names(observed)).toEqual([
      'claim-account',
      'claim-namespace',
      'claim-network',
      'claim-policy-binding',
      'claim-policy-parameters',
      'claim-quota',
      'usage-claim-policy-parameters-outlives-claim-policy-binding',
    ]);
  });

  test('is ready', () => {
    const { ready, status } = accepted({ observed });
    expect({ ready, status }).toEqual({
      ready: true,
      status: {
        phase: 'Ready',
        reason: 'Available',
        message: 'everything is in place',
        claimNamespace: 'tenant-payments',
        namespaces: [],
        namespacesReady: '0/0',
        allocated: [],
        clusters: '0/3',
        virtualClusters: '0/10',
        machines: [],
      },
    });
  });

  test('its claim namespace runs nothing and belongs to it', () => {
    const objects = desired({ observed });
    expect(objects['claim-namespace']?.metadata).toEqual({
      name: 'tenant-payments',
      labels: {
        'aerodrome.dev/managed': 'true',
        'aerodrome.dev/tenant': 'payments',
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/audit-version': 'v1.35',
        'pod-security.kubernetes.io/enforce': 'restricted',
        'pod-security.kubernetes.io/enforce-version': 'v1.35',
        'pod-security.kubernetes.io/warn': 'restricted',
        'pod-security.kubernetes.io/warn-version': 'v1.35',
        'security.openshift.io/scc.podSecurityLabelSync': 'false',
      },
    });
    expect(at(objects['claim-network'], 'spec')).toEqual({
      podSelector: {
        matchExpressions: [
          { key: 'aerodrome.dev/cluster', operator: 'DoesNotExist' },
          { key: 'aerodrome.dev/virtual-cluster', operator: 'DoesNotExist' },
        ],
      },
      policyTypes: ['Ingress', 'Egress'],
    });
    expect(at(desired({ spec: { clusters: { clusters: 0, virtualClusters: 0 } } })['claim-quota'])).toBeUndefined();
    expect(
      at(desired({ spec: { clusters: { clusters: 0, virtualClusters: 0 } }, observed })['claim-quota'], 'spec', 'hard'),
    ).toEqual({
      'count/clusters.aerodrome.dev': '0',
      'count/virtualclusters.aerodrome.dev': '0',
      pods: '0',
    });
  });
});

describe('people', () => {
  const spec: TenantClaimSpec = {
    owners: [{ name: 'owners' }],
    members: [
      { kind: 'User', name: 'ada', role: 'view' },
      { name: 'developers' },
      { kind: 'ServiceAccount', name: 'ci:deployer', role: 'edit' },
      { name: 'owners', role: 'view' },
    ],
    namespaces: [{ name: 'one' }],
  };
  const observed = settle({ spec });
  const objects = desired({ spec, observed });

  test('who works may claim, who looks may look; nobody gets more in the claim namespace', () => {
    const bindings = Object.values(objects).filter(({ kind }) => kind === 'RoleBinding');
    expect(
      bindings.map((object) => [
        at(object, 'roleRef', 'name'),
        listAt(object, 'subjects').map((subject) => at(subject, 'name')),
      ]),
    ).toEqual([
      ['aerodrome-claim-author', ['developers', 'owners', 'deployer']],
      ['aerodrome-claim-viewer', ['ada']],
    ]);
  });

  test('namespaces are told everybody, each once', () => {
    expect(at(objects['namespace-one'], 'spec', 'access', 'groups')).toEqual([
      { kind: 'Group', name: 'developers', role: 'edit' },
      { kind: 'Group', name: 'owners', role: 'admin' },
      { kind: 'ServiceAccount', name: 'ci:deployer', role: 'edit' },
      { kind: 'User', name: 'ada', role: 'view' },
    ]);
  });
});

describe('namespaces', () => {
  const observed = settle({ spec: two });

  test("the platform's Pod Security level comes back with the Tenant's own taken out", () => {
    const own = settle({ spec: { ...two, podSecurity: 'baseline' } });
    const levelOf = (spec: TenantClaimSpec, from: typeof own) =>
      at(desired({ spec, observed: from })['namespace-one'], 'spec', 'isolation', 'podSecurity');
    expect(levelOf({ ...two, podSecurity: 'baseline' }, own)).toBe('baseline');
    expect(levelOf(two, own)).toBe('restricted');
  });

  test('what isolates and bounds is written out', () => {
    const made = desired({ spec: two, observed })['namespace-one'];
    expect({ metadata: made?.metadata, spec: made?.['spec'] }).toEqual({
      metadata: {
        name: 'one',
        namespace: 'tenant-payments',
        finalizers: ['foregroundDeletion'],
        annotations: { 'aerodrome.dev/choices': '{"podSecurity":"platform"}' },
        labels: { 'aerodrome.dev/managed': 'true', 'aerodrome.dev/tenant': 'payments' },
      },
      spec: {
        mode: 'Namespace',
        tenant: 'payments',
        resources: { cpu: '6', pods: 60, counts: {} },
        nodes: { type: 'Shared' },
        isolation: {
          podSecurity: 'restricted',
          network: 'Tenant',
          ingress: true,
          egress: { internet: true, cidrs: [] },
          limits: {},
        },
        namespaceLabels: {},
        access: { kubeconfig: 'OIDC', groups: [] },
        quarantine: false,
        deletionProtection: false,
        paused: false,
        suspended: false,
      },
    });
  });

  test('one that leaves the list stays, is still looked after, and says so', () => {
    const spec: TenantClaimSpec = {
      ...two,
      namespaces: [{ name: 'two', share: 40 }],
      owners: [{ name: 'new' }],
      quarantine: true,
    };
    const { status, holds } = accepted({ spec, observed });
    const kept = desired({ spec, observed })['namespace-one'];
    expect(at(kept, 'spec', 'resources')).toEqual({ cpu: '6', pods: 60, counts: {} });
    expect(at(kept, 'spec', 'quarantine')).toBe(true);
    expect(at(kept, 'spec', 'access', 'groups')).toEqual([{ kind: 'Group', name: 'new', role: 'admin' }]);
    expect(holds.map(({ reason }) => reason)).toEqual(['NamespaceRemoval']);
    expect(status).toMatchObject({
      phase: 'Blocked',
      reason: 'NamespaceRemoval',
      message:
        'namespace one is no longer listed and stays, with all that is in it, since allowNamespaceRemoval is false',
      refused: [{ name: 'namespace one', reason: 'NamespaceRemoval' }],
    });
  });

  test('it goes once it may', () => {
    const spec: TenantClaimSpec = { ...two, namespaces: [{ name: 'two', share: 40 }], allowNamespaceRemoval: true };
    expect(names(settle({ spec, observed }))).not.toContain('namespace-one');
  });

  test('a protected one loses its protection before it goes, and never goes while the tenant is protected', () => {
    const protectedHub = settle({ spec: { ...two, preventDeletion: true } });
    const spec: TenantClaimSpec = { ...two, namespaces: [{ name: 'two', share: 40 }], allowNamespaceRemoval: true };
    const still = desired({ spec: { ...spec, preventDeletion: true }, observed: protectedHub });
    expect(at(still['namespace-one'], 'spec', 'deletionProtection')).toBe(true);
    const first = accepted({ spec, observed: protectedHub });
    expect(at(first.resources.get('namespace-one')?.object, 'spec', 'deletionProtection')).toBe(false);
    expect(first.holds).toEqual([]);
    expect([...accepted({ spec, observed: onHub(first.resources) }).resources.keys()]).not.toContain('namespace-one');
  });

  test('a new one waits for its part while an old one keeps it', () => {
    const spec: TenantClaimSpec = {
      ...two,
      namespaces: [
        { name: 'two', share: 40 },
        { name: 'three', share: 60 },
      ],
    };
    expect(quotas(desired({ spec, observed }))).toEqual({ one: '6', two: '4' });
    expect(accepted({ spec, observed }).holds.map(({ reason }) => reason)).toEqual(['NamespaceRemoval', 'QuotaTaken']);
  });

  test('shares that move are given back before they are given out', () => {
    const spec: TenantClaimSpec = {
      ...two,
      namespaces: [
        { name: 'one', share: 20 },
        { name: 'two', share: 80 },
      ],
    };
    const first = accepted({ spec, observed });
    expect(quotas(desired({ spec, observed }))).toEqual({ one: '2', two: '4' });
    expect(first.holds).toEqual([]);
    expect(quotas(desired({ spec, observed: onHub(first.resources) }))).toEqual({ one: '2', two: '8' });
  });
});

describe('switches', () => {
  const observed = settle({ spec: two });

  test('a quarantine reaches the claim namespace and every namespace', () => {
    const objects = desired({ spec: { ...two, quarantine: true }, observed });
    expect(objects['claim-namespace']?.metadata.labels?.['aerodrome.dev/quarantine']).toBe('true');
    expect(at(objects['claim-network'], 'spec', 'podSelector')).toEqual({});
    expect(['one', 'two'].map((name) => at(objects[`namespace-${name}`], 'spec', 'quarantine'))).toEqual([true, true]);
  });

  test('a cordon keeps what is there and lets nothing in', () => {
    const spec: TenantClaimSpec = { ...two, namespaces: [...(two.namespaces ?? []), { name: 'new' }], cordoned: true };
    const { holds } = accepted({
      spec: { ...spec, quota: {}, namespaces: spec.namespaces?.map(({ name }) => ({ name })) ?? [] },
      observed,
    });
    expect(holds.map(({ message }) => message)).toEqual(['namespace-new is not made: tenant payments is cordoned']);
    const objects = desired({ spec: { ...two, cordoned: true }, observed });
    expect(Object.keys(objects).sort()).toEqual(names(observed));
    expect(at(objects['claim-quota'], 'spec', 'hard')).toMatchObject({
      'count/clusters.aerodrome.dev': '0',
      'count/virtualclusters.aerodrome.dev': '2',
    });
    expect(accepted({ spec: { ...two, cordoned: true }, observed }).ready).toBe(true);
  });

  test('a protected tenant, its claim namespace and its namespaces refuse to be deleted', () => {
    const spec: TenantClaimSpec = { ...two, preventDeletion: true };
    const objects = desired({ spec, observed: settle({ spec }) });
    const usages = Object.values(objects).filter(({ kind }) => kind === 'ClusterUsage');
    expect(usages.map((object) => at(object, 'spec', 'of', 'kind'))).toEqual(
      expect.arrayContaining(['Tenant', 'Namespace']),
    );
    expect(at(objects['namespace-one'], 'spec', 'deletionProtection')).toBe(true);
  });

  describe('whatever preventDeletion says, with claims neither the tenant nor its claim namespace is deleted', () => {
    const claim = (kind: string, namespace: string, name: string): KubeObject => ({
      apiVersion: 'aerodrome.dev/v1alpha1',
      kind,
      metadata: { name, namespace },
      spec: {},
    });
    const both = ['claim-namespace-protection', 'deletion-protection'];
    test.each<[string, Given, readonly string[]]>([
      ['a Cluster', { clusters: [claim('Cluster', 'tenant-payments', 'shop')] }, both],
      ['a VirtualCluster', { virtualClusters: [claim('VirtualCluster', 'tenant-payments', 'shop')] }, both],
      ['none', {}, []],
      ['its own namespaces only', { virtualClusters: [claim('VirtualCluster', 'tenant-payments', 'one')] }, []],
      ["another tenant's", { clusters: [claim('Cluster', 'tenant-orders', 'shop')] }, []],
    ])('%s', (_what, given, want) => {
      const objects = desired({ spec: two, observed: settle({ spec: two }), ...given });
      const usages = Object.keys(objects).filter((name) => objects[name]?.kind === 'ClusterUsage');
      expect(usages.sort()).toEqual(want);
      for (const name of want) {
        expect(at(objects[name], 'spec', 'reason')).toContain(
          'delete the Clusters and VirtualClusters that it claimed',
        );
      }
    });
  });
});

describe('mistakes', () => {
  const wrong: TenantClaimSpec = {
    quota: { hard: { cpu: '10' } },
    namespaces: [{ name: 'one', quota: { cpu: '11' } }],
  };

  test('a new tenant is refused, with the field', () => {
    expect(ask({ spec: wrong })).toMatchObject({
      outcome: 'refused',
      mistakes: [{ path: 'spec.namespaces[0].quota.cpu', given: '11', accepted: 'at most 10' }],
    });
  });

  test('a live one goes on as it was, and can still be cut off', () => {
    const observed = settle({ spec: { ...wrong, namespaces: [{ name: 'one' }] } });
    const given = { spec: { ...wrong, quarantine: true }, observed };
    expect(accepted(given).holds.map(({ reason }) => reason)).toEqual(['InvalidField']);
    expect(quotas(desired(given))).toEqual({ one: '10' });
    expect(at(desired(given)['namespace-one'], 'spec', 'quarantine')).toBe(true);
  });

  test.each([
    { name: 'of nobody', labels: {}, words: 'belongs to no tenant' },
    { name: "of another's", labels: { 'aerodrome.dev/tenant': 'other' }, words: 'belongs to tenant other' },
  ])('a namespace $name is not taken over', ({ labels, words }) => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'tenant-payments', labels } };
    expect(ask({ namespace })).toMatchObject({
      outcome: 'refused',
      mistakes: [{ path: 'spec.claimNamespace', message: expect.stringContaining(words) }],
    });
    const own = { ...namespace, metadata: { ...namespace.metadata, labels: { 'aerodrome.dev/tenant': 'payments' } } };
    expect(ask({ namespace: own }).outcome).toBe('accepted');
  });

  test.each<{ name: string; spec: TenantClaimSpec; path: string }>([
    { name: 'a site', spec: { sites: ['site-x'] }, path: 'spec.sites[0]' },
    {
      name: 'a size',
      spec: { namespaces: [{ name: 'a' }], machines: [{ name: 'm', size: 'giant' }] },
      path: 'spec.machines[0].size',
    },
    {
      name: 'an image',
      spec: { namespaces: [{ name: 'a' }], machines: [{ name: 'm', image: 'beos' }] },
      path: 'spec.machines[0].image',
    },
    {
      name: 'a namespace',
      spec: { namespaces: [{ name: 'a' }], machines: [{ name: 'm', namespace: 'b' }] },
      path: 'spec.machines[0].namespace',
    },
    {
      name: 'a storage class that is not allowed',
      spec: {
        namespaces: [{ name: 'a' }],
        allowed: { storageClasses: ['ceph-block'] },
        machines: [{ name: 'm', rootDisk: { storageClass: 'local-nvme' } }],
      },
      path: 'spec.machines[0].rootDisk.storageClass',
    },
  ])('$name that is not there', ({ spec, path }) => {
    expect(ask({ spec })).toMatchObject({ outcome: 'refused', mistakes: [{ path }] });
  });
});

describe('one quota over all namespaces', () => {
  const on = (change: { distribution?: 'OpenShift' | 'Kubernetes'; quotaEngine?: 'Capsule' }): Platform => ({
    ...defaultPlatform,
    hub: { ...defaultPlatform.hub, distribution: change.distribution ?? 'OpenShift' },
    tenancy: { ...defaultPlatform.tenancy, ...(change.quotaEngine ? { quotaEngine: change.quotaEngine } : {}) },
  });
  const spec: TenantClaimSpec = {
    quota: { engine: 'ClusterResourceQuota', hard: { cpu: '10', memory: '1Gi', jobs: '5' } },
    namespaces: [{ name: 'one' }, { name: 'two', share: 20 }],
  };

  test('OpenShift adds up; a namespace may use all of it unless it says otherwise', () => {
    const objects = desired({ spec, observed: settle({ spec }) });
    expect(objects['shared-quota']).toEqual({
      apiVersion: 'quota.openshift.io/v1',
      kind: 'ClusterResourceQuota',
      metadata: {
        annotations: { 'aerodrome.dev/choices': '{"cpu":"10","memory":"1Gi"}' },
        name: 'tenant-payments',
        labels: { 'aerodrome.dev/managed': 'true', 'aerodrome.dev/tenant': 'payments' },
      },
      spec: {
        quota: {
          hard: {
            'count/jobs.batch': '5',
            'limits.cpu': '40',
            'limits.memory': '1Gi',
            'requests.cpu': '10',
            'requests.memory': '1Gi',
          },
        },
        selector: { labels: { matchLabels: { 'aerodrome.dev/tenant': 'payments' } } },
      },
    });
    expect(quotas(objects)).toEqual({ one: '10', two: '2' });
  });

  test('Capsule does, where the platform has it', () => {
    const capsule: TenantClaimSpec = { ...spec, quota: { ...spec.quota, engine: 'Capsule' } };
    expect(ask({ spec: capsule })).toMatchObject({ outcome: 'refused', mistakes: [{ path: 'spec.quota.engine' }] });
    const platform = on({ quotaEngine: 'Capsule' });
    expect(desired({ spec: capsule, platform })['shared-quota']).toMatchObject({
      kind: 'GlobalResourceQuota',
      spec: { namespaceSelectors: [{ matchLabels: { 'aerodrome.dev/tenant': 'payments' } }] },
    });
  });

  test('elsewhere it is refused before anything is made, and held on a live tenant', () => {
    const platform = on({ distribution: 'Kubernetes' });
    expect(ask({ spec, platform })).toMatchObject({
      outcome: 'refused',
      mistakes: [{ path: 'spec.quota.engine', given: 'ClusterResourceQuota', accepted: 'Static' }],
    });
    const fixed: TenantClaimSpec = { ...spec, quota: { ...spec.quota, engine: 'Static' } };
    const observed = settle({ spec: fixed, platform });
    expect(accepted({ spec, platform, observed }).status['refused']).toMatchObject([{ name: 'quota' }]);
    expect(quotas(desired({ spec, platform, observed }))).toEqual(quotas(desired({ spec: fixed, platform, observed })));
  });
});

test('what is claimed is counted, without the tenant’s own namespaces, and what is refused is shown', () => {
  const observed = settle({ spec: two });
  const claim = (kind: string, name: string, more: object = {}): KubeObject => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind,
    metadata: { name, namespace: 'tenant-payments' },
    ...more,
  });
  const { status, conditions } = accepted({
    spec: two,
    observed,
    clusters: [claim('Cluster', 'shop', { status: { phase: 'Blocked', reason: 'TenantLimit', message: 'no' } })],
    virtualClusters: [
      claim('VirtualCluster', 'one'),
      claim('VirtualCluster', 'ci', {
        status: {
          quota: [
            { name: 'requests.cpu', hard: '3' },
            { name: 'pods', hard: '?' },
          ],
        },
      }),
    ],
  });
  expect(status).toMatchObject({
    clusters: '1/3',
    virtualClusters: '1/10',
    allocated: [
      { resource: 'cpu', hard: '10', namespaces: '10', virtualClusters: '3' },
      { resource: 'pods', hard: '100', namespaces: '100', virtualClusters: '0' },
    ],
    refused: [{ name: 'Cluster shop', reason: 'TenantLimit', message: 'no' }],
  });
  expect(conditions.find(({ type }) => type === 'QuotaExceeded')).toEqual({
    type: 'QuotaExceeded',
    status: 'True',
    reason: 'OverCommitted',
    message: 'namespaces and virtual clusters may use 13 of cpu, where quota.hard has 10',
  });
});

describe('networks that the hub closes to everybody', () => {
  const cidrs = ['203.0.113.0/24', '10.128.0.0/16'];
  const spec: TenantClaimSpec = { namespaces: [{ name: 'one' }], network: { egress: { cidrs } } };

  test('are a mistake of a new tenant', () => {
    expect(ask({ spec })).toMatchObject({
      outcome: 'refused',
      mistakes: [{ path: 'spec.network.egress.cidrs[1]', given: '10.128.0.0/16' }],
    });
  });

  test('are held on one that lives, and keep nobody from a quarantine', () => {
    const observed = settle({ spec: { ...spec, network: { egress: { cidrs: ['203.0.113.0/24'] } } } });
    const given = { spec: { ...spec, quarantine: true }, observed };
    expect(at(desired(given)['namespace-one'], 'spec')).toMatchObject({
      isolation: { egress: { cidrs: ['203.0.113.0/24'] } },
      quarantine: true,
    });
    expect(accepted(given).status).toMatchObject({
      phase: 'Blocked',
      reason: 'InvalidField',
      refused: [{ name: 'network' }],
    });
  });
});

describe("Secrets of the tenant's clusters", () => {
  const namespaces = [{ name: 'one' }];
  const machine = { name: 'db', size: 'small' };
  const copied: TenantClaimSpec = { namespaces, replicate: [{ kind: 'Secret', name: 'prod-admin-kubeconfig' }] };
  const read: TenantClaimSpec = { namespaces, machines: [{ ...machine, userDataSecretRef: { name: 'db-ssh-keys' } }] };

  test.each([
    { spec: copied, path: 'spec.replicate[0].name' },
    { spec: read, path: 'spec.machines[0].userDataSecretRef.name' },
  ])('are neither copied nor read: $path', ({ spec, path }) => {
    const answer = ask({ spec });
    expect(answer.outcome === 'refused' && answer.mistakes.map((mistake) => mistake.path)).toEqual([path]);
  });

  test('a live tenant keeps what it has, and its quarantine works', () => {
    const before: TenantClaimSpec = { namespaces, machines: [machine] };
    const observed = settle({ spec: before });
    const after = accepted({ spec: { ...copied, ...read, quarantine: true }, observed });
    expect(after.holds.map(({ reason }) => reason)).toEqual(['InvalidField', 'InvalidField']);
    const objects = Object.fromEntries([...after.resources].map(([name, { object }]) => [name, object]));
    expect(names(observed).filter((name) => !(name in objects))).toEqual([]);
    expect(Object.keys(objects).filter((name) => name.startsWith('copied'))).toEqual([]);
    expect(JSON.stringify(objects['machine-db'])).not.toContain('db-ssh-keys');
    expect(at(objects['namespace-one'], 'spec', 'quarantine')).toBe(true);
  });
});

describe('machines of a tenant that has not every site', () => {
  const zones = (objects: Readonly<Record<string, KubeObject>>, name = 'db') => {
    const pod = at(objects[`machine-${name}`], 'spec', 'template', 'spec');
    const rule = ['requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
    const [term] = listAt(pod, 'affinity', 'nodeAffinity', ...rule);
    return [at(pod, 'nodeSelector', 'topology.kubernetes.io/zone'), at(term, 'matchExpressions')];
  };
  const spec = (more: TenantClaimSpec, site?: string): TenantClaimSpec => ({
    namespaces: [{ name: 'one' }],
    machines: [{ name: 'db', size: 'small', ...(site === undefined ? {} : { site }) }],
    ...more,
  });
  const built = (given: TenantClaimSpec) => zones(desired({ spec: given, observed: settle({ spec: given }) }));
  const both = [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['site-a', 'site-b'] }];

  test.each([
    { name: 'one: there', given: spec({ sites: ['site-b'] }), want: ['site-b', undefined] },
    { name: 'two: on one of them', given: spec({ sites: ['site-a', 'site-b'] }), want: [undefined, both] },
    { name: 'the one it names', given: spec({ sites: ['site-a', 'site-b'] }, 'site-b'), want: ['site-b', undefined] },
    { name: 'all: anywhere', given: spec({ sites: ['site-a', 'site-b', 'site-c'] }), want: [undefined, undefined] },
    { name: 'no word of sites: anywhere', given: spec({}), want: [undefined, undefined] },
  ])('$name', ({ given, want }) => {
    expect(built(given)).toEqual(want);
  });

  test('one that was made before stays where its disks are', () => {
    const observed = settle({ spec: spec({}) });
    expect(zones(desired({ spec: spec({ sites: ['site-a', 'site-b'] }), observed }))).toEqual([undefined, undefined]);
    const bound = settle({ spec: spec({ sites: ['site-a', 'site-b'] }) });
    expect(zones(desired({ spec: spec({}), observed: bound }))).toEqual([undefined, both]);
  });
});

describe('lists of what the tenant may choose', () => {
  const allowed = {
    sizes: ['small', 'tiny'],
    storageClasses: ['ceph-blok'],
    kubernetesVersions: ['1.35', '1.20'],
    clusterVersions: ['4.20', '4.9'],
  };
  const found = ({ conditions }: ReturnType<typeof accepted>) => conditions.find(({ type }) => type === 'AllowedKnown');

  test('name what the platform has', () => {
    const answer = ask({ spec: { allowed } });
    expect(answer.outcome === 'refused' && answer.mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'spec.allowed.sizes[1]: the platform has no size tiny',
      'spec.allowed.storageClasses[0]: the platform has no storage class ceph-blok (did you mean ceph-block?)',
      'spec.allowed.kubernetesVersions[1]: the platform has no Kubernetes version 1.20',
      'spec.allowed.clusterVersions[1]: the platform has no OpenShift version 4.9 (did you mean 4.19?)',
    ]);
  });

  test('hold nothing of a live one, since the platform may have moved on, and it is said', () => {
    const observed = settle();
    const before = accepted({ observed });
    expect(found(before)).toMatchObject({ status: 'True', reason: 'Known' });
    const later = accepted({ spec: { allowed }, observed });
    expect([later.status['phase'], later.holds]).toEqual(['Ready', []]);
    expect(found(later)).toMatchObject({ status: 'False', reason: 'UnknownName' });
    expect(found(later)?.message).toContain('spec.allowed.sizes[1]: the platform has no size tiny; accepted: small,');
  });
});
