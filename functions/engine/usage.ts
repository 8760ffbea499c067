import type { Draft } from './finish.ts';
import type { KubeObject } from './object.ts';

/** What a Usage protects or is caused by. */
export interface Used {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Only of a protected resource, and only where it is not the Usage's own namespace. */
  readonly namespace?: string | undefined;
}

/**
 * A Crossplane Usage (protection.crossplane.io/v1beta1): deleting `of` is refused while the Usage exists.
 * With `by`, the refused deletion is replayed once `by` is gone; without, `reason` says why to whoever tries.
 */
export function usage(options: {
  readonly namespace: string;
  readonly of: Used;
  readonly by?: Used;
  readonly reason: string;
}): Draft {
  const { of, by } = options;
  const resourceRef = {
    name: of.name,
    ...(of.namespace === undefined || of.namespace === options.namespace ? {} : { namespace: of.namespace }),
  };
  return {
    apiVersion: 'protection.crossplane.io/v1beta1',
    kind: 'Usage',
    metadata: { namespace: options.namespace },
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
