import { describe, expect, test } from '@jest/globals';
import { ready, waiting } from '../../engine/index.ts';
import { cilium, ciliumAgents } from './cilium.ts';
import { builtPart, clusterContext, judged, only, platformWith } from './cluster.fixture.ts';

const values = {
  MTU: 0,
  cluster: { name: 'shop' },
  clusterHealthPort: 9940,
  cni: {
    binPath: '/var/lib/cni/bin',
    confPath: '/var/run/multus/cni/net.d',
    exclusive: false,
    uninstall: false,
  },
  endpointRoutes: { enabled: true },
  hubble: {
    enabled: true,
    metrics: { enabled: ['dns', 'drop', 'flow', 'icmp', 'tcp'] },
    relay: { enabled: true },
    tls: { auto: { enabled: true, method: 'cronJob' } },
  },
  ipam: {
    mode: 'cluster-pool',
    operator: { clusterPoolIPv4MaskSize: 23, clusterPoolIPv4PodCIDRList: ['10.132.0.0/14'] },
  },
  k8s: { requireIPv4PodCIDR: true },
  k8sServiceHost: '172.20.0.1',
  k8sServicePort: 6443,
  kubeProxyReplacement: 'true',
  operator: { replicas: 2 },
  policyEnforcementMode: 'default',
  prometheus: { enabled: true },
  routingMode: 'tunnel',
  tunnelPort: 8472,
  tunnelProtocol: 'vxlan',
};
const { k8sServiceHost: _host, k8sServicePort: _port, ...conservative } = values;

const release = (expected: object) => ({
  apiVersion: 'helm.m.crossplane.io/v1beta1',
  kind: 'Release',
  metadata: {
    annotations: { 'aerodrome.dev/choices': '{"version":"platform"}', 'crossplane.io/external-name': 'cilium' },
    name: 'shop-cilium',
    namespace: 'team-a',
  },
  spec: {
    forProvider: {
      chart: { name: 'cilium', repository: 'https://helm.cilium.io', version: '1.19.6' },
      namespace: 'kube-system',
      skipCreateNamespace: true,
      values: expected,
      wait: false,
    },
    managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
    providerConfigRef: { kind: 'ProviderConfig', name: 'shop' },
    rollbackLimit: 3,
  },
});

describe('hazard 9: nodes have no network until Cilium runs', () => {
  test.each([
    {
      name: 'defaults',
      why: 'replaces kube-proxy, so it reaches the API server through the proxy on each node',
      spec: {},
      want: values,
    },
    {
      name: 'with kube-proxy',
      why: 'the conservative variant finds the API server as everybody does',
      spec: { network: { kubeProxyReplacement: false } },
      want: { ...conservative, kubeProxyReplacement: 'false', socketLB: { enabled: true } },
    },
    {
      name: 'no Hubble',
      why: 'nothing is left of it',
      spec: { network: { hubble: false } },
      want: { ...values, hubble: { enabled: false } },
    },
    {
      name: 'one node',
      why: 'a second operator would find no node',
      spec: { nodePools: [{ name: 'only', replicas: 1 }] },
      want: { ...values, operator: { replicas: 1 } },
    },
    {
      name: 'own ranges',
      why: 'the chart has a default pool of its own, which would be wrong',
      spec: { network: { podCIDR: '10.200.0.0/16', hostPrefix: 24 } },
      want: {
        ...values,
        ipam: {
          mode: 'cluster-pool',
          operator: { clusterPoolIPv4MaskSize: 24, clusterPoolIPv4PodCIDRList: ['10.200.0.0/16'] },
        },
      },
    },
  ])('$name: $why', ({ spec, want }) => {
    expect(builtPart('cilium', cilium, clusterContext({ spec }))).toEqual(release(want));
  });

  test('it never waits for workloads: its operator has no node before it works', () => {
    expect(builtPart('cilium', cilium, clusterContext())?.['spec']).toMatchObject({ forProvider: { wait: false } });
  });

  test('the guest tunnel keeps off the ports of the hub tunnels', () => {
    const c = clusterContext();
    const spec = builtPart('cilium', cilium, c)?.['spec'] as { forProvider: { values: { tunnelPort: number } } };
    expect(c.platform.networks.hubTunnelPorts).not.toContain(spec.forProvider.values.tunnelPort);
  });
});

describe('chart version', () => {
  const live = { cilium: only('cilium', cilium, clusterContext()) };
  const upgraded = (rollout: string) => platformWith({ charts: { cilium: { version: '1.20.0', rollout } } });
  const versionOf = (platform: ReturnType<typeof platformWith>) =>
    builtPart('cilium', cilium, clusterContext({ platform, observed: live }));

  test('a live cluster keeps it', () => {
    expect(versionOf(upgraded('New'))).toEqual(live.cilium);
  });

  test('a chart that rolls out to all upgrades it', () => {
    expect(versionOf(upgraded('All'))?.['spec']).toMatchObject({ forProvider: { chart: { version: '1.20.0' } } });
  });
});

describe('agents', () => {
  const seen = (status: object | undefined, conditions: readonly object[] = []) => ({
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { name: 'shop-agents' },
    status: { conditions, atProvider: { manifest: { status } } },
  });

  test('are only watched', () => {
    expect(builtPart('cilium-agents', ciliumAgents, clusterContext())).toEqual({
      apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
      kind: 'Object',
      metadata: { namespace: 'team-a' },
      spec: {
        forProvider: {
          manifest: {
            apiVersion: 'apps/v1',
            kind: 'DaemonSet',
            metadata: { name: 'cilium', namespace: 'kube-system' },
          },
        },
        managementPolicies: ['Observe'],
        providerConfigRef: { kind: 'ProviderConfig', name: 'shop' },
        readiness: {
          celQuery:
            'has(object.status) && object.status.desiredNumberScheduled > 0 && object.status.numberReady == object.status.desiredNumberScheduled',
          policy: 'DeriveFromCelQuery',
        },
        watch: true,
      },
    });
  });

  test.each([
    {
      name: 'all run',
      why: 'one a node',
      given: seen({ desiredNumberScheduled: 3, numberReady: 3 }),
      want: ready,
    },
    {
      name: 'some run',
      why: 'the author sees how far it is',
      given: seen({ desiredNumberScheduled: 3, numberReady: 2 }),
      want: waiting('NetworkRollingOut', 'the network runs on 2 of 3 nodes'),
    },
    {
      name: 'no node yet',
      why: 'nothing scheduled is not ready',
      given: seen({ desiredNumberScheduled: 0, numberReady: 0 }),
      want: waiting('NoNodes', 'the network waits for the first node'),
    },
    {
      name: 'nothing reported',
      why: 'neither is a missing status',
      given: seen(undefined),
      want: waiting('NoNodes', 'the network waits for the first node'),
    },
  ])('$name: $why', ({ given, want }) => {
    expect(judged(ciliumAgents, given)).toEqual(want);
  });

  test('a provider that cannot reach the guest says why', () => {
    const given = seen(undefined, [
      { type: 'Synced', status: 'False', reason: 'ReconcileError', message: 'connection refused' },
    ]);
    expect(judged(ciliumAgents, given)).toEqual({
      state: 'failed',
      reason: 'ReconcileError',
      message: 'Object shop-agents: connection refused',
    });
  });
});
