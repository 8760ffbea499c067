import { describe, expect, test } from '@jest/globals';
import { openValues } from './chart-values.ts';
import { accepted, chartValues, composed, grown, mistakes, platformWith } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;
const chart = { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' };

const paths = (spec: VirtualClusterClaimSpec) => mistakes({ spec }).map((mistake) => mistake.split(':')[0]);

test("nobody's namespace passes for that of the hub's ingress controller", () => {
  const platform = platformWith({ hub: { ingressController: { namespaceLabels: { zone: 'ingress' } } } });
  const spec = { namespaceLabels: { zone: 'ingress' } };
  expect(mistakes({ spec, platform }).join()).toContain('spec.namespaceLabels["zone"]');
  expect(mistakes({ spec })).toEqual([]);
});

describe('a claim that cannot be', () => {
  test.each<{ name: string; spec: VirtualClusterClaimSpec; want: string[] }>([
    { name: 'a size nobody has', spec: { size: 'smal' }, want: ['spec.size'] },
    {
      name: 'a storage class nobody has',
      spec: { controlPlane: { storage: { class: 'fast' } } },
      want: ['spec.controlPlane.storage.class'],
    },
    { name: 'a Gateway that is not there', spec: { expose: { type: 'Gateway' } }, want: ['spec.expose.gatewayRef'] },
    {
      name: 'sync in a namespace',
      spec: { mode: 'Namespace', sync: { ingresses: true } },
      want: ['spec.sync.ingresses'],
    },
    {
      name: 'custom resources in a namespace',
      spec: { mode: 'Namespace', sync: { customResources: [{ name: 'issuers.cert-manager.io' }] } },
      want: ['spec.sync.customResources'],
    },
    {
      name: 'sync with a cluster that has machines of its own',
      spec: {
        ...onPlatform,
        expose: { type: 'LoadBalancer' },
        nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
        sync: { ingresses: true, customResources: [{ name: 'issuers.cert-manager.io' }] },
      },
      want: ['spec.sync.ingresses', 'spec.sync.customResources'],
    },
    {
      name: 'a service account without a namespace',
      spec: { access: { groups: [{ kind: 'ServiceAccount', name: 'robot' }] } },
      want: ['spec.access.groups[0].name'],
    },
    {
      name: 'a store in a namespace',
      spec: { mode: 'Namespace', controlPlane: { store: 'Etcd' } },
      want: ['spec.controlPlane.store'],
    },
    {
      name: 'volumes that stay, of a namespace that goes',
      spec: { mode: 'Namespace', controlPlane: { storage: { retention: 'Retain' } } },
      want: ['spec.controlPlane.storage.retention'],
    },
    {
      name: 'a host name of a namespace',
      spec: { mode: 'Namespace', expose: { host: 'shop.example.com' } },
      want: ['spec.expose.host'],
    },
    { name: 'a project without a licence', spec: { platform: { project: 'teams' } }, want: ['spec.platform.project'] },
    {
      name: 'a machine of a size, image and site nobody has',
      spec: {
        ...onPlatform,
        expose: { type: 'LoadBalancer' },
        nodes: {
          type: 'Private',
          joinSecretRef: { name: 'join' },
          machines: [{ name: 'a', size: 'huge', image: 'windows', sites: ['site-z'] }],
        },
      },
      want: ['spec.nodes.machines[0].size', 'spec.nodes.machines[0].image', 'spec.nodes.machines[0].sites[0]'],
    },
    {
      name: 'Secrets of the platform',
      spec: {
        edition: 'Platform',
        platform: { apiKeySecretRef: { name: 'shop.vc.provider' } },
        expose: { type: 'LoadBalancer' },
        nodes: { type: 'Private', joinSecretRef: { name: 'prod-admin-kubeconfig' }, machines: [{ name: 'a' }] },
      },
      want: ['spec.platform.apiKeySecretRef.name', 'spec.nodes.joinSecretRef.name'],
    },
    {
      name: 'the same resources twice',
      spec: {
        ...onPlatform,
        shared: ['CertManager'],
        sync: { customResources: [{ name: 'issuers.cert-manager.io' }] },
      },
      want: ['spec.sync.customResources[0].name'],
    },
    {
      name: 'machines of the hub itself',
      spec: {
        nodes: {
          selector: { 'node-role.kubernetes.io/master': '' },
          tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }],
        },
        controlPlane: { placement: { tolerations: [{ key: 'node-role.kubernetes.io/infra', operator: 'Exists' }] } },
      },
      want: ['spec.nodes.selector', 'spec.nodes.tolerations[0].key', 'spec.controlPlane.placement.tolerations[0].key'],
    },
  ])('$name', ({ spec, want }) => {
    expect(paths(spec)).toEqual(want);
  });

  test('what was meant is suggested', () => {
    expect(mistakes({ spec: { size: 'smal' } })[0]).toContain('did you mean small?');
  });
});

describe('rules of the schema', () => {
  test.each<{ name: string; spec: VirtualClusterClaimSpec; want: string }>([
    { name: 'edition in a namespace', spec: { mode: 'Namespace', ...onPlatform }, want: 'spec.edition' },
    {
      name: 'version in a namespace',
      spec: { mode: 'Namespace', kubernetesVersion: '1.35' },
      want: 'spec.kubernetesVersion',
    },
    { name: 'apps in a namespace', spec: { mode: 'Namespace', apps: [{ name: 'a', chart }] }, want: 'spec.apps' },
    { name: 'suspension of a namespace', spec: { mode: 'Namespace', suspended: true }, want: 'spec.suspended' },
    {
      name: 'exposure of a namespace',
      spec: { mode: 'Namespace', expose: { type: 'Ingress' } },
      want: 'spec.expose.type',
    },
    { name: 'no licence key', spec: { edition: 'Platform' }, want: 'spec.platform.apiKeySecretRef' },
    {
      name: 'a key without a use',
      spec: { platform: { apiKeySecretRef: { name: 'a' } } },
      want: 'spec.platform.apiKeySecretRef',
    },
    { name: 'replicas on a file', spec: { controlPlane: { replicas: 3 } }, want: 'spec.controlPlane.replicas' },
    {
      name: 'an even etcd',
      spec: { controlPlane: { store: 'Etcd', replicas: 2 } },
      want: 'spec.controlPlane.replicas',
    },
    {
      name: 'a host without exposure',
      spec: { expose: { type: 'ClusterIP', host: 'a.example.com' } },
      want: 'spec.expose.host',
    },
    { name: 'machines on shared nodes', spec: { nodes: { machines: [{ name: 'a' }] } }, want: 'spec.nodes.machines' },
    {
      name: 'groups of Kubernetes',
      spec: { access: { groups: [{ name: 'system:masters' }] } },
      want: 'spec.access.groups',
    },
    {
      name: 'labels that isolate',
      spec: { namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'privileged' } },
      want: 'spec.namespaceLabels',
    },
    {
      name: 'the tenant of another',
      spec: { namespaceLabels: { 'aerodrome.dev/tenant': 'b' } },
      want: 'spec.namespaceLabels',
    },
    {
      name: 'more than fits into one claim',
      spec: {
        appDeletion: 'InOrder',
        apps: Array.from({ length: 9 }, (_, index) => ({ name: `app-${index}`, chart })),
      },
      want: 'spec.apps',
    },
  ])('$name', ({ spec, want }) => {
    expect(paths(spec)).toContain(want);
  });

  test.each([
    { name: 'two-dashes--here', why: 'namespaces could not be told apart' },
    { name: 'a'.repeat(33), why: 'Helm would not take it' },
    { name: '1st', why: 'a Service is called so' },
  ])('name $name, since $why', ({ name }) => {
    expect(mistakes({ name }).join()).toContain('metadata.name');
  });
});

describe('values of the chart', () => {
  const acceptedOf = (edition: VirtualClusterClaimSpec) => {
    const values = { policies: { podSecurityStandard: 'privileged' } };
    const answer = composed({ spec: { ...edition, chart: { values } } });
    return answer.outcome === 'refused' ? answer.mistakes.map((mistake) => mistake.accepted) : [];
  };

  test('a refusal names what is open without a licence', () => {
    expect(acceptedOf({})).toEqual([
      'values of controlPlane.coredns.deployment.replicas, controlPlane.coredns.overwriteConfig, experimental.deploy.vcluster, logging.encoding, networking.advanced.clusterDomain, sync.toHost.configMaps.all, sync.toHost.secrets.all',
    ]);
  });

  test('with a licence it names everything that is open', () => {
    expect(acceptedOf(onPlatform)).toEqual([`values of ${openValues.join(', ')}`]);
  });

  test.each(openValues.map((path) => ({ path })))('$path is open to claims', ({ path }) => {
    const values = path
      .split('.')
      .reverse()
      .reduce<unknown>((value, key) => ({ [key]: value }), { enabled: true });
    const spec = { ...onPlatform, chart: { values: values as Record<string, unknown> } };
    expect(composed({ spec }).outcome).toBe('accepted');
  });

  test.each([
    {
      name: 'rights on the hub',
      values: { rbac: { clusterRole: { extraRules: [{}] } } },
      at: 'rbac.clusterRole.extraRules',
    },
    {
      name: 'manifests on the hub',
      values: { experimental: { deploy: { host: { manifests: 'a' } } } },
      at: 'experimental.deploy.host.manifests',
    },
    {
      name: 'another image',
      values: { controlPlane: { statefulSet: { image: { repository: 'a' } } } },
      at: 'controlPlane.statefulSet.image.repository',
    },
    {
      name: 'root',
      values: { controlPlane: { statefulSet: { security: {} } } },
      at: 'controlPlane.statefulSet.security',
    },
    {
      name: 'Secrets of the hub',
      values: { sync: { fromHost: { secrets: { enabled: true } } } },
      at: 'sync.fromHost.secrets.enabled',
    },
    {
      name: "flags of a process that shares a pod with the syncer's token of the hub",
      values: { controlPlane: { distro: { k8s: { controllerManager: { extraArgs: ['--kubeconfig='] } } } } },
      at: 'controlPlane.distro.k8s.controllerManager.extraArgs',
    },
    { name: 'plugins', values: { plugins: { a: { image: 'b' } } }, at: 'plugins.a.image' },
  ])('$name is not, in no edition', ({ values, at }) => {
    for (const edition of [{}, onPlatform]) {
      expect(paths({ ...edition, chart: { values } })).toEqual([`spec.chart.values.${at}`]);
    }
  });

  test('they come on top of ours', () => {
    const values = { controlPlane: { coredns: { deployment: { replicas: 2 } } } };
    const rendered = chartValues({ spec: { chart: { values } } });
    expect(rendered).toMatchObject({
      controlPlane: { coredns: { deployment: { replicas: 2, resources: expect.anything() } } },
      telemetry: { enabled: false },
    });
  });
});

describe('a live one is never refused because the platform moved on', () => {
  test('its size and its figures', () => {
    const { observed, answer } = grown({ spec: { size: 'medium' } });
    const { medium: _gone, ...sizes } = platformWith({}).virtualClusters.sizes;
    const base = platformWith({});
    const platform = { ...base, virtualClusters: { ...base.virtualClusters, sizes } };
    const later = accepted({ spec: { size: 'medium' }, observed, platform, status: answer.status });
    expect(later.resources.get('guard-rail-quota')?.object).toEqual(answer.resources.get('guard-rail-quota')?.object);
  });
});
