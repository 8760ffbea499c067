import type { Draft } from '../engine/index.ts';
import type { LabelSelector } from '../hub/field.ts';
import { type NetworkPeer, networkPolicy } from '../hub/networking.ts';
import { namespaceName } from './hub.ts';
import { managedLabels, tenantNamespaces } from './labels.ts';
import { toDns, toOutside } from './network-policies.ts';
import type { GuardRails } from './plan.ts';
import { everythingBut, linkLocal } from './ranges.ts';

/** Virtual machines that belong to a plan and run in another namespace, where nobody but the platform writes policies. */
export interface GuardedMachines {
  readonly namespace: string;
  readonly name: string;
  readonly pods: LabelSelector;
}

/** Of API servers, as they are reached from outside: by a load balancer or an ingress, and behind it. */
const apiServerPorts = [443, 8443].map((port) => ({ protocol: 'TCP' as const, port }));

/**
 * One NetworkPolicy for the machines of a plan, which opens what the plan opens for its pods. They find their API server
 * at an address that is not known before it has one: its ports are open everywhere but at the metadata of the hub's own
 * machines. In quarantine they reach nothing.
 */
export function machinePolicy(plan: GuardRails, { namespace, name, pods }: GuardedMachines): Draft {
  const { hub, network, quarantine } = plan;
  const shared = tenantNamespaces(plan);
  const everybody = network.isolation === 'None';
  const own: readonly NetworkPeer[] = [{ podSelector: pods }, ...(shared ? [{ namespaceSelector: shared }] : [])];
  const entrances: readonly NetworkPeer[] = hub.ingressNamespaces.map((namespaceSelector) => ({ namespaceSelector }));
  const controlPlane = { namespaceSelector: { matchLabels: { [namespaceName]: plan.namespace } } };
  const anywhere = everythingBut([...hub.metadata, ...linkLocal]).map((ipBlock) => ({ ipBlock }));
  return networkPolicy({
    namespace,
    name,
    labels: managedLabels(plan),
    podSelector: pods,
    types: ['Ingress', 'Egress'],
    ...(quarantine
      ? {}
      : {
          ingress: [everybody ? {} : { from: [...own, ...entrances] }],
          egress: [
            { to: everybody ? [{ namespaceSelector: {} }] : own },
            ...toDns(plan),
            { to: [controlPlane, ...entrances, ...anywhere], ports: apiServerPorts },
            ...toOutside(plan),
          ],
        }),
  });
}
