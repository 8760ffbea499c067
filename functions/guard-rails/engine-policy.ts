import type { Draft } from '../engine/index.ts';
import { type AdminEgress, type AdminIngress, adminNetworkPolicy } from '../hub/admin-network-policy.ts';
import { clusterwideNetworkPolicy, namespaceKey, type PolicySpec } from '../hub/cilium.ts';
import type { LabelSelector } from '../hub/field.ts';
import { contains } from '../platform/index.ts';
import { namespaceName } from './hub.ts';
import { managedLabels } from './labels.ts';
import type { ControlPlaneRails, GuardRails } from './plan.ts';

/**
 * What no NetworkPolicy of a tenant re-opens, as one object of the hub's engine: no metadata address, and nothing at all
 * in quarantine. None where the hub has no such engine. It is an object of the whole hub, which nobody who works in the
 * namespace can delete, and which can and has to be there as long as pods of the namespace are.
 */
export function lastingPolicy(plan: GuardRails): Draft | undefined {
  const { networkEngine } = plan.hub;
  if (networkEngine === 'AdminNetworkPolicy') return adminPolicy(plan);
  return networkEngine === 'Cilium' ? ciliumPolicy(plan) : undefined;
}

const additive = { ingress: false, egress: false };
const everyEndpoint = { matchExpressions: [{ key: namespaceKey, operator: 'Exists' }] } as const;

function ciliumPolicy(plan: GuardRails): Draft {
  const { namespace, quarantine, controlPlane } = plan;
  const opening = controlPlane && !quarantine ? [hubApiServer(plan, controlPlane)] : [];
  const specs = [noMetadata(plan), ...opening, ...(quarantine ? [ciliumQuarantine(plan)] : [])];
  return clusterwideNetworkPolicy({ name: `aerodrome-${namespace}`, labels: managedLabels(plan), specs });
}

/** Pods of the namespace, by the label that Cilium itself gives them and their authors cannot. */
function endpointsOf({ namespace }: GuardRails, { matchLabels, matchExpressions }: LabelSelector = {}): LabelSelector {
  return {
    matchLabels: { ...matchLabels, [namespaceKey]: namespace },
    ...(matchExpressions ? { matchExpressions } : {}),
  };
}

function noMetadata(plan: GuardRails): PolicySpec {
  const { hub } = plan;
  const cache = nodeCache(hub);
  const toCIDRSet = hub.metadata.map((cidr) =>
    cache !== undefined && contains(cidr, cache) ? { cidr, except: [cache] } : { cidr },
  );
  return {
    description: 'machines keep what they know about themselves',
    endpointSelector: endpointsOf(plan),
    enableDefaultDeny: additive,
    egressDeny: [{ toCIDRSet }],
  };
}

/** A NetworkPolicy cannot say it: Cilium finds no node of the cluster, and so no API server, by its address. */
function hubApiServer(plan: GuardRails, { pods, apiServer }: ControlPlaneRails): PolicySpec {
  return {
    description: "the virtual control plane reaches the hub's API server",
    endpointSelector: endpointsOf(plan, pods),
    enableDefaultDeny: additive,
    egress: [
      {
        toEntities: ['kube-apiserver'],
        toPorts: [{ ports: apiServer.ports.map((port) => ({ port: `${port}`, protocol: 'TCP' })) }],
      },
    ],
  };
}

/** The own node stays allowed: kubelet would otherwise restart pods for failing their probes, and with them evidence. */
function ciliumQuarantine(plan: GuardRails): PolicySpec {
  return {
    description: 'quarantine: nobody talks to anybody',
    endpointSelector: endpointsOf(plan),
    enableDefaultDeny: { ingress: true, egress: true },
    ingress: [{ fromEntities: ['host'] }],
    ingressDeny: [
      { fromEntities: ['health', 'ingress', 'init', 'remote-node', 'unmanaged', 'world'] },
      { fromEndpoints: [everyEndpoint] },
    ],
    egressDeny: [{ toEntities: ['all'] }],
  };
}

/** OVN-Kubernetes takes 0 to 99; ours come early and leave room before them. Their subjects never overlap. */
const priority = 10;

/** Most ranges one peer may have, by the schema of AdminNetworkPolicy. */
const peerSize = 25;

function adminPolicy(plan: GuardRails): Draft {
  return adminNetworkPolicy({
    name: `aerodrome-${plan.namespace}`,
    labels: managedLabels(plan),
    priority,
    namespaces: { matchLabels: { [namespaceName]: plan.namespace } },
    ...(plan.quarantine ? adminQuarantine : { egress: noMetadataRules(plan) }),
  });
}

function noMetadataRules({ hub }: GuardRails): readonly AdminEgress[] {
  const cache = nodeCache(hub);
  const denied: AdminEgress = {
    name: 'metadata',
    action: 'Deny',
    to: peersOf(hub.metadata),
  };
  if (cache === undefined || !hub.metadata.some((cidr) => contains(cidr, cache))) return [denied];
  return [{ name: 'node-local-dns', action: 'Pass', to: [{ networks: [cache] }] }, denied];
}

/** Connections from outside the hub, which no ingress rule of the engine can name, are left to `default-deny`. */
const adminQuarantine: { readonly ingress: readonly AdminIngress[]; readonly egress: readonly AdminEgress[] } = {
  ingress: [{ name: 'quarantine', action: 'Deny', from: [{ namespaces: {} }] }],
  egress: [{ name: 'quarantine', action: 'Deny', to: [{ networks: ['0.0.0.0/0', '::/0'] }] }],
};

function peersOf(networks: readonly string[]) {
  const count = Math.ceil(networks.length / peerSize);
  return Array.from({ length: count }, (_, index) => ({
    networks: networks.slice(index * peerSize, (index + 1) * peerSize),
  }));
}

function nodeCache({ dns }: GuardRails['hub']): string | undefined {
  const { nodeLocalAddress } = dns;
  if (nodeLocalAddress === undefined) return undefined;
  return nodeLocalAddress.includes(':') ? `${nodeLocalAddress}/128` : `${nodeLocalAddress}/32`;
}
