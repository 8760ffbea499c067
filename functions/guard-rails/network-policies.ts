import type { Draft } from '../engine/index.ts';
import { type NetworkEgress, type NetworkPeer, type NetworkPort, networkPolicy } from '../hub/networking.ts';
import { controlPlanePolicy } from './control-plane-policy.ts';
import { namespaceName } from './hub.ts';
import { managedLabels, tenantNamespaces } from './labels.ts';
import type { GuardRails } from './plan.ts';
import { opened } from './ranges.ts';

/**
 * The NetworkPolicies of the namespace, the first of which refuses everything and the others allow. In quarantine it
 * stands alone.
 */
export function networkPolicies(plan: GuardRails): readonly Draft[] {
  if (plan.quarantine) return [defaultDeny(plan)];
  return [
    defaultDeny(plan),
    allowDns(plan),
    allowPeers(plan),
    ...allowIngressController(plan),
    ...allowEgress(plan),
    ...(plan.controlPlane ? [controlPlanePolicy(plan, plan.controlPlane)] : []),
  ];
}

function defaultDeny(plan: GuardRails): Draft {
  return networkPolicy({ ...named(plan, 'default-deny'), types: ['Ingress', 'Egress'] });
}

function allowDns(plan: GuardRails): Draft {
  return networkPolicy({ ...named(plan, 'allow-dns'), types: ['Egress'], egress: toDns(plan) });
}

/** The pods of the hub's DNS, and its cache on each node where there is one. */
export function toDns(plan: GuardRails): readonly NetworkEgress[] {
  const { namespace, podLabels, port, nodeLocalAddress } = plan.hub.dns;
  const pods: NetworkPeer = {
    namespaceSelector: { matchLabels: { [namespaceName]: namespace } },
    podSelector: { matchLabels: podLabels },
  };
  // The cache listens on the Service's port, wherever the pods do.
  const cache = nodeLocalAddress === undefined ? [] : [{ to: [address(nodeLocalAddress)], ports: dnsPorts(53) }];
  return [{ to: [pods], ports: dnsPorts(port) }, ...cache];
}

/**
 * Whom the pods talk to on the hub. Only workloads are opened: what a virtual control plane listens on is the business
 * of its own policy, so that nobody but itself reaches its etcd.
 */
function allowPeers(plan: GuardRails): Draft {
  const { isolation } = plan.network;
  const podSelector = plan.controlPlane?.workloads ?? {};
  const types = ['Ingress', 'Egress'] as const;
  if (isolation === 'None') {
    const egress = [{ to: [{ namespaceSelector: {} }] }];
    return networkPolicy({ ...named(plan, 'allow-any'), podSelector, types, ingress: [{}], egress });
  }
  const shared = tenantNamespaces(plan);
  const peers: readonly NetworkPeer[] = [shared ? { namespaceSelector: shared } : { podSelector: {} }];
  return networkPolicy({
    ...named(plan, shared ? 'allow-tenant' : 'allow-namespace'),
    podSelector,
    types,
    ingress: [{ from: peers }],
    egress: [{ to: peers }],
  });
}

function allowIngressController(plan: GuardRails): readonly Draft[] {
  const from = plan.hub.ingressNamespaces.map((namespaceSelector) => ({ namespaceSelector }));
  // No peers at all would let everybody in.
  if (from.length === 0) return [];
  const podSelector = plan.controlPlane?.workloads ?? {};
  const name = named(plan, 'allow-ingress-controller');
  return [networkPolicy({ ...name, podSelector, types: ['Ingress'], ingress: [{ from }] })];
}

function allowEgress(plan: GuardRails): readonly Draft[] {
  const egress = toOutside(plan);
  return egress.length === 0 ? [] : [networkPolicy({ ...named(plan, 'allow-egress'), types: ['Egress'], egress })];
}

/** The world outside, as far as the claim opens it. */
export function toOutside(plan: GuardRails): readonly NetworkEgress[] {
  const { egress } = plan.network;
  const own = egress.cidrs.map((cidr) => opened(cidr, plan.hub)).filter((block) => block !== undefined);
  const blocks = [...(egress.internet ? plan.hub.internet : []), ...own];
  return blocks.length === 0 ? [] : [{ to: blocks.map((ipBlock) => ({ ipBlock })) }];
}

function named(plan: GuardRails, name: string) {
  return { namespace: plan.namespace, name, labels: managedLabels(plan) };
}

/** One address as a peer. */
function address(text: string): NetworkPeer {
  return { ipBlock: { cidr: text.includes(':') ? `${text}/128` : `${text}/32` } };
}

function dnsPorts(port: number): readonly NetworkPort[] {
  return [
    { protocol: 'UDP', port },
    { protocol: 'TCP', port },
  ];
}
