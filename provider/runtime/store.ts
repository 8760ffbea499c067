import type { GroupVersionKind, KubeObject, ObjectRef } from './object.ts';

/**
 * The Kubernetes API as the runtime uses it. Reads come from a cache that shows our own writes at once; what is cached
 * is never changed in place. A conflict is an answer, everything unexpected is thrown.
 */
export interface ResourceStore {
  /** From the cache. Throws while the cache of that kind is not filled. */
  readonly get: <T extends KubeObject>(ref: ObjectRef) => T | undefined;
  /** From the cache: of one namespace, or of all where none is given; all labels must match. */
  readonly list: <T extends KubeObject>(kind: GroupVersionKind, filter?: ListFilter) => readonly T[];
  /** From the API server. */
  readonly read: <T extends KubeObject>(ref: ObjectRef, signal: AbortSignal) => Promise<T | undefined>;
  /** `conflict` means that it exists already. */
  readonly create: <T extends KubeObject>(object: T, signal: AbortSignal) => Promise<Written<T>>;
  /** Replaces metadata and spec; `conflict` where `resourceVersion` is no longer the newest. */
  readonly update: <T extends KubeObject>(object: T, signal: AbortSignal) => Promise<Written<T>>;
  /** Replaces the status; `conflict` as above. */
  readonly updateStatus: <T extends KubeObject>(object: T, signal: AbortSignal) => Promise<Written<T>>;
  /** Asks for the deletion of this very object (by UID); absent is as good as deleted. */
  readonly delete: (object: KubeObject, signal: AbortSignal) => Promise<void>;
}

export interface ListFilter {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Only objects that carry this external name: the cache keeps an index. */
  readonly externalName?: string;
}

/** What became of a write. */
export type Written<T> =
  | { readonly kind: 'written'; readonly object: T }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'notFound' }
  /** The API server refuses this content (422, 413). */
  | { readonly kind: 'invalid'; readonly message: string };
