import type { Closed, Kind } from '../engine/index.ts';
import { validate } from '../engine/validation/index.ts';
import { closedByPause, isPaused } from '../tenancy/index.ts';
import { clusterBlueprint } from './blueprint.ts';
import type { ClusterContext } from './context.ts';
import { clusterSchema } from './kind-schema.gen.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { requirements } from './requirements.ts';
import type { ClusterSpec } from './schema.gen.ts';

export { clusterBlueprint } from './blueprint.ts';
export type { ClusterContext } from './context.ts';
export { clusterSchema } from './kind-schema.gen.ts';
export type { ClusterClaimSpec, ClusterSpec } from './schema.gen.ts';

/** A cluster that its tenant may not have is not begun. One that exists goes on, without what is held. */
function beyondTenant({ hostedCluster, holds, tenancy }: ClusterContext): Closed | undefined {
  const held = hostedCluster === undefined && holds.some(({ reason }) => reason === 'TenantLimit');
  return held ? { by: `what tenant ${tenancy.tenant} allows`, frozen: false } : undefined;
}

/** The kind Cluster: an OpenShift cluster with a hosted control plane and all it needs. */
export const clusterKind: Kind<ClusterSpec, ClusterContext> = {
  kind: 'Cluster',
  validate: (identity) => validate(clusterSchema, identity.composite, identity.flavour),
  requirements,
  prepare,
  blueprint: clusterBlueprint,
  areas: ['ControlPlaneReady', 'NodesReady', 'NetworkReady', 'IngressReady', 'ServicesReady'],
  paused: ({ spec, tenancy }) => isPaused(spec, tenancy),
  closed: (context) => context.tenancy.closed ?? closedByPause(context.spec) ?? beyondTenant(context),
  report,
};
