import type { Kind } from '../engine/index.ts';
import { validate } from '../engine/validation/index.ts';
import { isPaused } from '../tenancy/index.ts';
import { virtualClusterBlueprint } from './blueprint.ts';
import { closed } from './closed.ts';
import type { VirtualClusterContext } from './context.ts';
import { virtualClusterSchema } from './kind-schema.gen.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { requirements } from './requirements.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

export { virtualClusterBlueprint } from './blueprint.ts';
export type { VirtualClusterContext } from './context.ts';
export { virtualClusterSchema } from './kind-schema.gen.ts';
export { hostNamespace, virtualClusterNames } from './names.ts';
export type { VirtualClusterClaimSpec, VirtualClusterSpec } from './schema.gen.ts';

/** The kind VirtualCluster: a cluster that lives in a namespace of the hub, or that namespace itself. */
export const virtualClusterKind: Kind<VirtualClusterSpec, VirtualClusterContext> = {
  kind: 'VirtualCluster',
  validate: (identity) => validate(virtualClusterSchema, identity.composite, identity.flavour),
  requirements,
  prepare,
  blueprint: virtualClusterBlueprint,
  areas: ['IsolationReady', 'ControlPlaneReady', 'NodesReady', 'AccessReady', 'ServicesReady'],
  paused: ({ spec, tenancy }) => isPaused(spec, tenancy),
  closed,
  report,
};
