import type { ManagedResource } from './managed-resource.ts';
import type { GroupVersionKind } from './object.ts';
import type { ReferenceField } from './references.ts';

/** What the runtime must know of a kind of managed resource; the rest is in its external client. */
export interface ManagedKind extends GroupVersionKind {
  readonly identity: Identity;
  /** Fields that may be filled from other objects. */
  readonly references?: readonly ReferenceField[];
  /** Milliseconds during which the API may not show what it has created. Default 30 seconds. */
  readonly creationGrace?: number;
  /**
   * Of a kind that needs no provider config: the name of the Secret of its namespace by which it is reached. A change of
   * that Secret wakes the resource, and those with the same one share their limits. Never throws.
   */
  readonly reachedBy?: (resource: ManagedResource) => string;
  /** Milliseconds since the epoch when a resource must be looked at even where its next poll is later; by its status. */
  readonly due?: (resource: ManagedResource) => number | undefined;
}

/** Where the external name comes from. */
export type Identity =
  /** From the spec: creating twice creates one. May throw where the spec does not say enough. */
  | {
      readonly from: 'spec';
      readonly externalName: (resource: ManagedResource) => string;
      /** May several managed resources have the same external resource, because none of them changes it? */
      readonly shared?: true;
    }
  /** From the API, at creation; `lookup` where the external client can find what it created by another key. */
  | { readonly from: 'api'; readonly lookup: boolean };
