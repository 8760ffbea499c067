import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, listAt } from '../../engine/index.ts';
import {
  accepted,
  chartValues,
  grown,
  hubObject,
  live,
  made,
  mistakes,
  platformWith,
} from './virtual-cluster.fixture.ts';

const etcd = { controlPlane: { store: 'Etcd' as const } };

/** What running vcluster has taught those who ran it: each of these has cost somebody a cluster. */
describe('hazards of vcluster', () => {
  test('one virtual cluster a namespace: it refuses to start beside another', () => {
    const namespaces = [
      { namespace: 'tenant-a', name: 'shop' },
      { namespace: 'tenant-a', name: 'shop-2' },
      { namespace: 'tenant-b', name: 'shop' },
    ].map((claim) => at(made('control-plane', claim), 'spec', 'forProvider', 'namespace'));
    expect(new Set(namespaces).size).toBe(3);
  });

  test('the namespace is there, with its guard rails, before the chart is installed, which never makes one itself', () => {
    const first = accepted();
    expect([...first.resources.keys()].some((name) => name.startsWith('control-plane'))).toBe(false);
    expect(first.resources.has('namespace')).toBe(true);
    const second = accepted({ observed: live(first.resources) });
    expect(second.resources.has('control-plane')).toBe(false);
    expect(at(made('control-plane'), 'spec', 'forProvider', 'skipCreateNamespace')).toBe(true);
  });

  test('the kubeconfig is written when the API server answers, by no part of the chart: its Secret is looked up all the same', () => {
    expect(made('control-plane')?.['spec']).toMatchObject({
      connectionDetails: [
        {
          apiVersion: 'v1',
          kind: 'Secret',
          name: 'vc-shop',
          namespace: 'vc-tenant-a--shop',
          fieldPath: 'data.config',
          toConnectionSecretKey: 'kubeconfig',
          skipPartOfReleaseCheck: true,
        },
      ],
      writeConnectionSecretToRef: { name: 'shop.vc.provider' },
      forProvider: { wait: false },
    });
  });

  test.each([
    { name: 'inside the hub', spec: {}, sans: ['shop.vc-tenant-a--shop.svc'] },
    {
      name: 'and outside',
      spec: { expose: { type: 'Ingress' as const, host: 'shop.example.com' } },
      sans: ['shop.vc-tenant-a--shop.svc', 'shop.example.com'],
    },
    {
      name: 'and outside without a host of its own',
      spec: { expose: { type: 'LoadBalancer' as const } },
      sans: ['shop.vc-tenant-a--shop.svc', 'shop.tenant-a.vc.example.com'],
    },
  ])(
    'the certificate holds the names it is reached by, $name: the chart knows <name>.<namespace> only',
    ({ spec, sans }) => {
      expect(at(chartValues({ spec }), 'controlPlane', 'proxy', 'extraSANs')).toEqual(sans);
    },
  );

  test('the providers use an address inside the hub, the tenant a token and the address outside', () => {
    const spec = {
      access: { kubeconfig: 'ServiceAccount' as const },
      expose: {
        type: 'Gateway' as const,
        host: 'shop.example.com',
        gatewayRef: { name: 'tls', namespace: 'gateways' },
      },
    };
    expect(at(chartValues({ spec }), 'exportKubeConfig')).toEqual({
      context: 'shop',
      server: 'https://shop.vc-tenant-a--shop.svc',
      additionalSecrets: [
        {
          context: 'shop',
          name: 'shop-tenant',
          server: 'https://shop.example.com',
          serviceAccount: { name: 'tenant', namespace: 'kube-system', clusterRole: 'system:basic-user' },
        },
      ],
    });
  });

  test('a kubeconfig with a certificate of an administrator is never handed to the tenant', () => {
    for (const kubeconfig of ['OIDC', 'ServiceAccount'] as const) {
      const { answer } = grown({ spec: { access: { kubeconfig } } });
      const handed = [...answer.resources.values()].filter(({ object }) =>
        JSON.stringify(listAt(object, 'spec', 'connectionDetails')).includes('"vc-shop"'),
      );
      expect(handed.map(({ object }) => at(object, 'spec', 'writeConnectionSecretToRef', 'name'))).toEqual([
        'shop.vc.provider',
      ]);
    }
  });

  test('metadata addresses stay closed: the chart would only close private ones', () => {
    const { answer } = grown();
    const egress = hubObject(answer, 'guard-rail-allow-egress');
    const blocks = listAt(egress, 'spec', 'egress', 0, 'to').map((peer) => at(peer, 'ipBlock'));
    expect(blocks).toEqual([
      expect.objectContaining({ cidr: '0.0.0.0/0', except: expect.arrayContaining(['169.254.0.0/16', '10.0.0.0/8']) }),
      expect.objectContaining({ cidr: '::/0', except: expect.arrayContaining(['fe80::/10', 'fc00::/7']) }),
    ]);
    expect(answer.resources.get('network-engine')?.object['kind']).toBe('AdminNetworkPolicy');
  });

  test.each(['169.254.169.254/32', '10.128.0.0/16', '0.0.0.0/0'].map((cidr) => ({ cidr })))(
    'nobody opens $cidr by a range of their own',
    ({ cidr }) => {
      const found = mistakes({ spec: { isolation: { egress: { cidrs: [cidr] } } } });
      expect(found.join()).toContain('spec.isolation.egress.cidrs[0]');
    },
  );

  test('the chart makes no quota, limits or policies of its own: its defaults would be added to ours', () => {
    expect(at(chartValues(), 'policies')).toEqual({
      limitRange: { enabled: false },
      networkPolicy: { enabled: false },
      podSecurityStandard: 'restricted',
      resourceQuota: { enabled: false },
    });
  });

  test.each([
    { type: 'Ingress' as const, key: 'count/ingresses.networking.k8s.io', wanted: '31', otherwise: '30' },
    { type: 'LoadBalancer' as const, key: 'services.loadbalancers', wanted: '1', otherwise: '0' },
  ])('what leads to its API server takes nothing from the tenant: $type', ({ type, key, wanted, otherwise }) => {
    const count = (spec: object) => at(made('guard-rail-quota', { spec }), 'spec', 'hard', key);
    expect(count({ expose: { type, host: 'shop.example.com' } })).toBe(wanted);
    expect(count({})).toBe(otherwise);
  });

  test('every key of the quota is set, and the control plane has room beside the tenant', () => {
    const hard = at(made('guard-rail-quota', { spec: etcd }), 'spec', 'hard') as Record<string, string>;
    expect(Object.keys(hard)).toEqual(
      expect.arrayContaining([
        ...['requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'requests.storage'],
        ...['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'pods'],
        ...['configmaps', 'persistentvolumeclaims', 'replicationcontrollers', 'resourcequotas', 'secrets', 'services'],
        ...['services.loadbalancers', 'services.nodeports'],
      ]),
    );
    // 30 pods of size small; three API servers and one more while they roll, three of etcd, two of DNS.
    expect(hard).toMatchObject({ pods: '39', persistentvolumeclaims: '33', 'requests.storage': '65Gi' });
  });

  test.each([
    { name: 'SQLite', spec: {} },
    { name: 'Etcd', spec: etcd },
  ])('nothing of it runs as root, from the first day, since it can never be changed: $name', ({ spec }) => {
    const values = chartValues({ spec });
    const container = {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsGroup: 12345,
      runAsNonRoot: true,
      runAsUser: 12345,
    };
    const pod = { fsGroup: 12345, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
    expect(at(values, 'controlPlane', 'distro', 'k8s', 'securityContext')).toEqual(container);
    const sets = [
      at(values, 'controlPlane', 'statefulSet'),
      at(values, 'controlPlane', 'backingStore', 'etcd', 'deploy', 'statefulSet'),
    ];
    for (const set of sets.slice(0, spec === etcd ? 2 : 1)) {
      expect(at(set, 'security')).toEqual({ containerSecurityContext: container, podSecurityContext: pod });
      expect(at(set, 'resources', 'limits')).toEqual({
        cpu: expect.any(String),
        memory: expect.any(String),
        'ephemeral-storage': expect.any(String),
      });
    }
  });

  test('OpenShift asks for two rights more', () => {
    expect(at(chartValues(), 'rbac', 'role', 'extraRules')).toEqual([
      { apiGroups: [''], resources: ['endpoints/restricted'], verbs: ['create'] },
    ]);
    expect(made('control-plane-user')?.['roleRef']).toMatchObject({ name: 'system:openshift:scc:nonroot-v2' });
    const platform = platformWith({ hub: { distribution: 'Kubernetes' } });
    expect(at(chartValues({ platform }), 'rbac')).toBeUndefined();
    expect(made('control-plane-user', { platform })).toBeUndefined();
  });

  test('any other value restarts the control plane: the same claim gives the same values, whatever its order', () => {
    const spec = { nodes: { selector: { b: '1', a: '2' } }, sync: { ingresses: true, nodes: true } };
    const turned = { sync: { nodes: true, ingresses: true }, nodes: { selector: { a: '2', b: '1' } } };
    expect(JSON.stringify(chartValues({ spec }))).toBe(JSON.stringify(chartValues({ spec: turned })));
  });

  test.each([
    { retention: 'Delete' as const, why: 'one of the same name would find the old objects', policies: ['*'] },
    {
      retention: 'Retain' as const,
      why: 'volumes die with their namespace',
      policies: ['Observe', 'Create', 'Update', 'LateInitialize'],
    },
  ])('volumes: $retention, since $why', ({ retention, policies }) => {
    const spec = { controlPlane: { ...etcd.controlPlane, storage: { retention } } };
    const values = at(chartValues({ spec }), 'controlPlane');
    expect(
      at(values, 'backingStore', 'etcd', 'deploy', 'statefulSet', 'persistence', 'volumeClaim', 'retentionPolicy'),
    ).toBe(retention);
    expect(at(values, 'statefulSet', 'persistence', 'volumeClaim', 'retentionPolicy')).toBe(retention);
    expect(at(made('namespace', { spec }), 'spec', 'managementPolicies')).toEqual(policies);
  });

  test.each([
    { name: 'not there yet', atProvider: undefined, want: 50 },
    { name: 'a first revision that failed', atProvider: { revision: 1, state: 'failed' }, want: 50 },
    { name: 'a first revision whose provider ended', atProvider: { revision: 1, state: 'pending-install' }, want: 50 },
    { name: 'a first revision that runs', atProvider: { revision: 1, state: 'deployed' }, want: undefined },
    { name: 'a second one that failed', atProvider: { revision: 2, state: 'failed' }, want: undefined },
  ])('an uninstall, which takes the volumes, is no way back once it ran: $name', ({ atProvider, want }) => {
    const { 'control-plane': ran, ...rest } = grown().observed;
    const made = ran as KubeObject & { readonly spec: object };
    const release = { ...made, spec: { ...made.spec, rollbackLimit: 50 }, status: { atProvider } };
    const answer = accepted({ observed: atProvider ? { ...rest, 'control-plane': release } : rest });
    expect(at(hubObject(answer, 'control-plane'), 'spec', 'rollbackLimit')).toBe(want);
  });

  test('nor once it was known to have run, whatever its status says later', () => {
    const { observed } = grown();
    const { status: _status, ...wiped } = observed['control-plane'] as KubeObject & { readonly status?: unknown };
    const answer = accepted({ observed: { ...observed, 'control-plane': wiped } });
    expect(at(hubObject(answer, 'control-plane'), 'spec')).not.toHaveProperty('rollbackLimit');
  });

  test('shared machines: what a tenant could reach the hub through is off, and said so', () => {
    expect(at(chartValues(), 'sync')).toEqual({
      fromHost: {
        gatewayClasses: { enabled: false },
        ingressClasses: { enabled: false },
        nodes: { clearImageStatus: true, enabled: false, selector: { all: false, labels: {} }, syncBackChanges: false },
        priorityClasses: { enabled: false },
        runtimeClasses: { enabled: false },
        storageClasses: { enabled: false },
      },
      toHost: {
        gatewayApi: { enabled: false },
        ingresses: { enabled: false },
        networkPolicies: { enabled: false },
        persistentVolumes: { enabled: false },
        podDisruptionBudgets: { enabled: false },
        pods: { enforceTolerations: [], useSecretsForSATokens: true },
        priorityClasses: { enabled: false },
        serviceAccounts: { enabled: false },
        storageClasses: { enabled: false },
      },
    });
    expect(at(chartValues(), 'networking')).toEqual({
      // The resolver of a machine, which DNS inside would ask instead, is behind the guard rails.
      advanced: { fallbackHostCluster: true, proxyKubelets: { byHostname: false, byIP: false } },
    });
    expect(at(chartValues(), 'telemetry')).toEqual({ enabled: false });
  });

  test('a volume of its own may be any folder of a machine: only where everything is allowed anyway', () => {
    expect(mistakes({ spec: { sync: { persistentVolumes: true } } }).join()).toContain('spec.sync.persistentVolumes');
    expect(mistakes({ spec: { sync: { persistentVolumes: true }, isolation: { podSecurity: 'privileged' } } })).toEqual(
      [],
    );
  });

  test('nor while the wish for that is held, which a live one lets through', () => {
    const { observed, answer } = grown();
    const spec = { sync: { persistentVolumes: true }, isolation: { podSecurity: 'privileged' as const } };
    const edited = accepted({ spec, observed, status: answer.status });
    expect(edited.status).toMatchObject({ phase: 'Blocked', reason: 'TenantLimit' });
    const values = at(edited.resources.get('control-plane')?.object, 'spec', 'forProvider', 'values');
    expect(at(values, 'sync', 'toHost', 'persistentVolumes')).toEqual({ enabled: false });
    const granted = chartValues({ spec, tenantSpec: { podSecurity: 'privileged' } });
    expect(at(granted, 'sync', 'toHost', 'persistentVolumes')).toEqual({ enabled: true });
  });

  test('classes are seen by their labels, tolerations as the syncer reads them', () => {
    const spec = {
      sync: { storageClasses: true, ingressClasses: true, selectors: { storageClasses: { safe: 'true' } } },
      nodes: {
        selector: { pool: 'tenants' },
        tolerations: [
          { key: 'a', value: 'b', effect: 'NoSchedule' as const },
          { key: 'c', operator: 'Exists' as const, effect: 'NoExecute' as const },
          { key: 'd', operator: 'Exists' as const },
          { key: 'e', value: 'f' },
        ],
      },
    };
    const platform = platformWith({ tenancy: { tolerations: ['a', 'c', 'd', 'e'].map((key) => ({ key })) } });
    const sync = at(chartValues({ spec, platform }), 'sync');
    expect(at(sync, 'fromHost')).toMatchObject({
      storageClasses: { enabled: true, selector: { matchLabels: { safe: 'true' } } },
      ingressClasses: { enabled: true, selector: { matchLabels: {} } },
      nodes: { enabled: false, selector: { all: false, labels: { pool: 'tenants' } } },
    });
    expect(at(sync, 'toHost', 'pods', 'enforceTolerations')).toEqual([
      ...['a=b:NoSchedule', 'c:NoExecute', 'd:NoExecute', 'd:NoSchedule', 'd:PreferNoSchedule', 'e=f'],
    ]);
  });

  test('Gateways bring all gateway classes of the hub: only those with the labels', () => {
    const spec = { sync: { gatewayApi: true, selectors: { gatewayClasses: { safe: 'true' } } } };
    expect(at(chartValues({ spec }), 'sync', 'fromHost', 'gatewayClasses')).toEqual({
      enabled: true,
      selector: { matchLabels: { safe: 'true' } },
    });
  });

  test('suspended: no control plane, and no new pod; sleep mode would need a licence', () => {
    const { observed, answer } = grown();
    const suspended = grown({ spec: { suspended: true }, observed, status: answer.status });
    const object = (name: string): KubeObject | undefined => hubObject(suspended.answer, name);
    const values = at(object('control-plane'), 'spec', 'forProvider', 'values', 'controlPlane', 'statefulSet');
    expect(at(values, 'highAvailability', 'replicas')).toBe(0);
    expect(at(object('guard-rail-quota'), 'spec', 'hard', 'pods')).toBe('0');
    expect(suspended.answer.resources.has('inside-helm')).toBe(true);
    expect(suspended.answer.ready).toBe(false);
    expect(suspended.answer.status).toMatchObject({ phase: 'Provisioning', reason: 'Suspended' });
  });
});
