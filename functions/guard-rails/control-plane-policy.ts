import type { Draft } from '../engine/index.ts';
import { type NetworkIngress, type NetworkPeer, type NetworkPort, networkPolicy } from '../hub/networking.ts';
import { managedLabels, tenantNamespaces } from './labels.ts';
import type { ControlPlaneRails, GuardRails } from './plan.ts';

/**
 * What a virtual control plane needs: its clients at its API server, its own pods (etcd, replicas) at each other, its
 * workloads (webhooks, aggregated API servers, kubelet requests), the hub's API server, and what the settings say it
 * depends on outside.
 */
export function controlPlanePolicy(plan: GuardRails, controlPlane: ControlPlaneRails): Draft {
  const { pods, workloads, apiServer, egressCIDRs } = controlPlane;
  const outside = egressCIDRs.map(block);
  return networkPolicy({
    namespace: plan.namespace,
    name: 'allow-control-plane',
    labels: managedLabels(plan),
    podSelector: pods,
    types: ['Ingress', 'Egress'],
    ingress: [{ from: [{ podSelector: pods }] }, clients(plan, controlPlane)],
    egress: [
      { to: [{ podSelector: pods }, { podSelector: workloads }] },
      ...(apiServer.cidrs.length > 0 ? [{ to: apiServer.cidrs.map(block), ports: tcp(apiServer.ports) }] : []),
      ...(outside.length > 0 ? [{ to: outside }] : []),
    ],
  });
}

/** Who may talk to its API server: an empty list of peers would mean everybody, so there always is one. */
function clients(plan: GuardRails, controlPlane: ControlPlaneRails): NetworkIngress {
  const ports = tcp(controlPlane.ports);
  if (controlPlane.public) return { ports };
  const tenant = tenantNamespaces(plan);
  return {
    from: [
      { podSelector: controlPlane.workloads },
      ...(tenant ? [{ namespaceSelector: tenant }] : []),
      ...(plan.network.isolation === 'None' ? [{ namespaceSelector: {} }] : []),
      ...controlPlane.clients.map((namespaceSelector) => ({ namespaceSelector })),
    ],
    ports,
  };
}

function block(cidr: string): NetworkPeer {
  return { ipBlock: { cidr } };
}

function tcp(ports: readonly number[]): readonly NetworkPort[] {
  return ports.map((port) => ({ protocol: 'TCP', port }));
}
