import { clusterKind, clusterSchema } from './cluster/index.ts';
import { enrolmentKind, enrolmentSchema } from './enrolment/index.ts';
import { type ServedKind, served } from './served-kind.ts';
import { tenantKind, tenantSchema } from './tenant/index.ts';
import { virtualClusterKind, virtualClusterSchema } from './virtual-cluster/index.ts';

export { apiGroup, compositeKinds, type ServedKind, served } from './served-kind.ts';

/** The kinds users can claim. A new one is added here, and the server, the CLI and the catalogue have it. */
export const kinds: readonly ServedKind[] = [
  served(clusterKind, clusterSchema),
  served(virtualClusterKind, virtualClusterSchema),
  served(tenantKind, tenantSchema),
  served(enrolmentKind, enrolmentSchema),
];
