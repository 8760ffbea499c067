import type { Draft } from './finish.ts';
import type { KubeObject } from './object.ts';

/** What a Usage protects or is caused by. */
export interface Used {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined of what is cluster-scoped. */
  readonly namespace?: string | undefined;
}

/**
 * A Crossplane Usage (protection.crossplane.io/v1beta1): deleting `of` is refused while the Usage exists.
 * With `by`, the refused deletion is replayed once `by` is gone; without, `reason` says why to whoever tries.
 *
 * It lives where `by` does, since it can name nothing in another namespace there, else where `of` does; a ClusterUsage
 * where both are cluster-scoped.
 */
export function usage(options: { readonly of: Used; readonly by?: Used; readonly reason: string }): Draft {
  const { of, by } = options;
  const namespace = by?.namespace ?? of.namespace;
  // Left out, it means the Usage's own; a Usage of something cluster-scoped is only found when it says "in none" (core
  // v2.3.4 `internal/protection/usage`, the index by which deletions are refused).
  const resourceRef = {
    name: of.name,
    ...(of.namespace === namespace ? {} : { namespace: of.namespace ?? '' }),
  };
  return {
    apiVersion: 'protection.crossplane.io/v1beta1',
    kind: namespace === undefined ? 'ClusterUsage' : 'Usage',
    metadata: { namespace },
    spec: {
      of: { apiVersion: of.apiVersion, kind: of.kind, resourceRef },
      by: by && { apiVersion: by.apiVersion, kind: by.kind, resourceRef: { name: by.name } },
      reason: options.reason,
      replayDeletion: by ? true : undefined,
    },
  };
}

/** How a Usage names an observed composed resource. */
export function used(object: KubeObject): Used | undefined {
  const { name, namespace } = object.metadata;
  return name === undefined ? undefined : { apiVersion: object.apiVersion, kind: object.kind, name, namespace };
}
