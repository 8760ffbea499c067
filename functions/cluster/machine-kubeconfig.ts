import { at, type Context, type Hold, isObject } from '../engine/index.ts';
import type { EnrolmentFacts } from '../hub/enrolment.ts';
import type { Platform } from '../platform/index.ts';
import type { ClusterContext } from './context.ts';
import type { ClusterSpec } from './schema.gen.ts';

type Machines = NonNullable<EnrolmentFacts['kubeconfig']>;

/** An administrator of a whole API server is what Kubernetes calls so. */
const roles = { admin: 'cluster-admin', edit: 'edit', view: 'view' } as const;

/** Whether the claim asks for a kubeconfig for machines, and the platform has one or gave it before. */
export function offersMachines(c: Pick<Context<ClusterSpec>, 'spec' | 'live'>, { services }: Platform): boolean {
  return c.spec.access.kubeconfig === 'ServiceAccount' && (services.access !== undefined || wasTold(c));
}

/** What the platform does not have. */
export function machineHolds(c: Pick<Context<ClusterSpec>, 'spec' | 'live'>, platform: Platform): readonly Hold[] {
  if (c.spec.access.kubeconfig !== 'ServiceAccount' || offersMachines(c, platform)) return [];
  const message =
    'spec.access.kubeconfig: given "ServiceAccount"; the platform has no kubeconfigs for machines (its setting services.access)';
  return [{ reason: 'PlatformLimit', message }];
}

/** What the enrolment is told of it, once the cluster can be asked for tokens; `readers` fetch it on the hub. */
export function machineKubeconfig(c: ClusterContext, readers: readonly string[]): Machines | undefined {
  if (!offersMachines(c, c.platform)) return undefined;
  if (!c.reached('hosted-cluster/available') && !wasTold(c)) return undefined;
  return {
    administrator: c.names.adminKubeconfig,
    inside: c.names.hostedCluster,
    role: roles[c.spec.access.serviceAccountRole],
    readers,
  };
}

const wasTold = (c: Pick<Context<ClusterSpec>, 'live'>): boolean =>
  isObject(at(c.live('enrolment'), 'spec', 'kubeconfig'));
