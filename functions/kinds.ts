import { clusterKind, clusterSchema } from './cluster/index.ts';
import { type ServedKind, served } from './served-kind.ts';

export { apiGroup, compositeKinds, type ServedKind, served } from './served-kind.ts';

/** The kinds users can claim. A new one is added here, and the server, the CLI and the catalogue have it. */
export const kinds: readonly ServedKind[] = [served(clusterKind, clusterSchema)];
