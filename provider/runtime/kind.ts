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
}

/** Where the external name comes from. */
export type Identity =
  /** From the spec: creating twice creates one. May throw where the spec does not say enough. */
  | { readonly from: 'spec'; readonly externalName: (resource: ManagedResource) => string }
  /** From the API, at creation; `lookup` where the external client can find what it created by another key. */
  | { readonly from: 'api'; readonly lookup: boolean };
