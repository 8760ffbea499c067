import { at, type Context, isObject } from '../engine/index.ts';
import { enrolmentName, type MachineKubeconfig, machineSecretName } from '../hub/enrolment.ts';
import type { VirtualClusterContext } from './context.ts';

type Role = VirtualClusterContext['spec']['access']['serviceAccountRole'];

/** ClusterRole inside for a role of a claim: an administrator of a whole API server is what Kubernetes calls so. */
export function clusterRoleOf(role: Role): MachineKubeconfig['role'] {
  return role === 'admin' ? 'cluster-admin' : role;
}

/** Whether the claim asks for a kubeconfig for machines, whoever gives it. */
export const asksForToken = ({ spec }: Pick<VirtualClusterContext, 'spec'>): boolean =>
  spec.access.kubeconfig === 'ServiceAccount';

/**
 * Whether that one's token runs out and is renewed: where the platform has such, for an API server of its own. One with a
 * token for good keeps it for as long as its claim asks for any.
 */
export function isRenewed(c: VirtualClusterContext): boolean {
  if (!asksForToken(c) || !c.hasControlPlane) return false;
  return wasTold(c) || (c.platform.services.access !== undefined && c.live('kubeconfig-token') === undefined);
}

/** What the enrolment is told of it, once the API server can be asked for tokens. Who reads it on the hub is said here. */
export function machineKubeconfig(c: VirtualClusterContext): MachineKubeconfig | undefined {
  if (!isRenewed(c) || !(c.reached('control-plane') || wasTold(c))) return undefined;
  return {
    administrator: c.names.providerSecret,
    inside: c.names.inside,
    server: c.expose.server,
    role: clusterRoleOf(c.spec.access.serviceAccountRole),
  };
}

/** Secret in the claim's namespace that holds it. */
export function machineSecret(c: VirtualClusterContext): string {
  const enrolment = enrolmentName({ kind: 'VirtualCluster', name: c.name });
  return isRenewed(c) ? machineSecretName(enrolment) : c.names.kubeconfig;
}

const wasTold = (c: Pick<Context, 'live'>): boolean => isObject(at(c.live('enrolment'), 'spec', 'kubeconfig'));
