import type { Draft } from '../engine/index.ts';
import type { LabelSelector } from '../hub/field.ts';
import { type NetworkPeer, networkPolicy } from '../hub/networking.ts';
import { managedLabels, tenantNamespaces } from './labels.ts';
import { address } from './network-policies.ts';
import type { GuardRails } from './plan.ts';
import { everythingBut, linkLocal } from './ranges.ts';

/** Virtual machines that belong to a plan and run in another namespace, where nobody but the platform writes policies. */
export interface GuardedMachines {
  readonly namespace: string;
  readonly name: string;
  readonly pods: LabelSelector;
}

/**
 * One NetworkPolicy for the machines of a plan. They find their API server at an address that is not known before it has
 * one, and so reach everything but the metadata of the hub's own machines; in quarantine nothing.
 */
export function machinePolicy(plan: GuardRails, { namespace, name, pods }: GuardedMachines): Draft {
  const { hub, network, quarantine } = plan;
  const tenant = tenantNamespaces(plan);
  const cache = hub.dns.nodeLocalAddress;
  const peers: readonly NetworkPeer[] = [
    { podSelector: pods },
    ...(tenant ? [{ namespaceSelector: tenant }] : []),
    ...hub.ingressNamespaces.map((namespaceSelector) => ({ namespaceSelector })),
  ];
  const outside = everythingBut([...hub.metadata, ...linkLocal]).map((ipBlock) => ({ ipBlock }));
  const reached = [{ namespaceSelector: {} }, ...(cache === undefined ? [] : [address(cache)]), ...outside];
  return networkPolicy({
    namespace,
    name,
    labels: managedLabels(plan),
    podSelector: pods,
    types: ['Ingress', 'Egress'],
    ...(quarantine
      ? {}
      : { ingress: [network.isolation === 'None' ? {} : { from: peers }], egress: [{ to: reached }] }),
  });
}
