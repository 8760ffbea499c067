import { at, conditionOf, defaultReadiness, numberAt, part, ready, waiting } from '../../engine/index.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { chartInGuest, guestRef } from './guest.ts';

/** `kube-system` is exempt from OpenShift's security context constraints, which would refuse Cilium's pods. */
const namespace = 'kube-system';

export const cilium = part<ClusterContext>({
  why: 'nodes stay NotReady without a network',
  needs: ['guest-helm', 'guest-network-operator', 'hosted-cluster/available'],
  gates: 'NetworkReady',
  build: (c) =>
    chartInGuest(c, {
      release: 'cilium',
      setting: 'charts.cilium',
      chart: c.platform.charts.cilium,
      into: { namespace, create: false },
      values: ciliumValues(c),
    }),
});

/** A deployed chart says nothing about its pods, so the agents themselves are watched. */
export const ciliumAgents = part<ClusterContext>({
  why: 'every node has a working network',
  needs: ['guest-kubernetes', 'cilium'],
  gates: 'NetworkReady',
  build: (c) =>
    object({
      namespace: c.namespace,
      providerConfigRef: guestRef(c),
      managementPolicies: ['Observe'],
      manifest: { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'cilium', namespace } },
      readiness: {
        policy: 'DeriveFromCelQuery',
        celQuery:
          'has(object.status) && object.status.desiredNumberScheduled > 0 && object.status.numberReady == object.status.desiredNumberScheduled',
      },
      watch: true,
    }),
  ready: (observed) => {
    const status = at(observed, 'status', 'atProvider', 'manifest', 'status');
    const wanted = numberAt(status, 'desiredNumberScheduled') ?? 0;
    const running = numberAt(status, 'numberReady') ?? 0;
    if (wanted > 0 && running === wanted) return ready;
    if (wanted > 0) return waiting('NetworkRollingOut', `the network runs on ${running} of ${wanted} nodes`);
    if (conditionOf(observed, 'Synced')?.status === 'False') return defaultReadiness(observed);
    return waiting('NoNodes', 'the network waits for the first node');
  },
});

/** Helm values of Cilium on a hosted cluster. */
export function ciliumValues(c: ClusterContext): Readonly<Record<string, unknown>> {
  const { networks } = c.platform;
  return {
    // What belongs to RHCOS and Multus; the chart's defaults are directories nobody reads there.
    cni: {
      binPath: '/var/lib/cni/bin',
      confPath: '/var/run/multus/cni/net.d',
      exclusive: false,
      uninstall: false,
    },
    cluster: { name: c.names.hostedCluster },
    ipam: {
      mode: 'cluster-pool',
      operator: {
        clusterPoolIPv4PodCIDRList: [c.network.podCIDR],
        clusterPoolIPv4MaskSize: c.network.hostPrefix,
      },
    },
    ...serviceValues(c),
    routingMode: 'tunnel',
    tunnelProtocol: 'vxlan',
    // Nodes are pods of the hub: the same port as the hub's own tunnels silently loses packets.
    tunnelPort: fromSettings('networks.tunnelPort', networks.tunnelPort),
    MTU: fromSettings('networks.mtu', networks.mtu),
    clusterHealthPort: fromSettings('networks.healthPort', networks.healthPort),
    endpointRoutes: { enabled: true },
    k8s: { requireIPv4PodCIDR: true },
    operator: { replicas: nodeCount(c) > 1 ? 2 : 1 },
    policyEnforcementMode: 'default',
    prometheus: { enabled: true },
    hubble: c.spec.network.hubble ? hubble : { enabled: false },
  };
}

/** Certificates by a job in the cluster: made by Helm, they would be new ones at every look. */
const hubble = {
  enabled: true,
  metrics: { enabled: ['dns', 'drop', 'flow', 'icmp', 'tcp'] },
  relay: { enabled: true },
  tls: { auto: { enabled: true, method: 'cronJob' } },
};

function serviceValues(c: ClusterContext) {
  if (!c.spec.network.kubeProxyReplacement) return { kubeProxyReplacement: 'false', socketLB: { enabled: true } };
  const { address, port } = c.platform.networks.apiServer;
  return {
    kubeProxyReplacement: 'true',
    // Without kube-proxy nothing leads to the API server but the proxy on each node.
    k8sServiceHost: fromSettings('networks.apiServer.address', address),
    k8sServicePort: fromSettings('networks.apiServer.port', port),
  };
}

/** Nodes the claim asks for at least. */
function nodeCount(c: ClusterContext): number {
  return c.pools.reduce((sum, { size }) => sum + ('replicas' in size ? size.replicas : size.min), 0);
}
