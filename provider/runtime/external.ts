import type { ManagedResource } from './managed-resource.ts';
import type { JsonObject } from './object.ts';

/**
 * One external resource, as its API shows it. The runtime decides what is called and when; a client only knows how. All
 * four may throw the errors of `errors.ts`; messages reach status and events, so they carry no secret.
 */
export interface ExternalClient {
  /** Looks and changes nothing. Says "absent" only where the API said so without doubt; anything else is an error. */
  readonly observe: (resource: ManagedResource, signal: AbortSignal) => Promise<Observation>;
  /** Called once a resource: not again until it is certain that the last call created nothing. */
  readonly create: (resource: ManagedResource, signal: AbortSignal) => Promise<Creation>;
  /** Called where an existing external resource differs. */
  readonly update: (resource: ManagedResource, observed: Present, signal: AbortSignal) => Promise<Change>;
  /** Asks for deletion; may be called again while the external resource still exists. */
  readonly delete: (resource: ManagedResource, observed: Present, signal: AbortSignal) => Promise<Deletion>;
  /** Finds external resources by what is unique to this managed resource; required where a kind says so. */
  readonly lookup?: (resource: ManagedResource, signal: AbortSignal) => Promise<readonly Candidate[]>;
  /** Lets go of what `connect` holds. */
  readonly disconnect?: () => Promise<void>;
}

/** Builds the client of one managed resource from its provider config. */
export type Connect = (resource: ManagedResource, signal: AbortSignal) => Promise<ExternalClient>;

export type Observation = Absent | Present;

export interface Absent {
  readonly exists: false;
  /** Of an API that creates in its own time: the operation that was begun and is not finished, or failed. */
  readonly operation?: Operation;
}

/**
 * A creation that goes on after its request was answered. The client keeps its id in an annotation; once a failure is
 * recorded (`external-create-failed` is later than `-pending`) that id is spent and must not be asked for again.
 */
export type Operation =
  | { readonly state: 'running'; readonly message?: string; readonly requeueAfter?: number }
  | { readonly state: 'failed'; readonly message: string };

export interface Present {
  readonly exists: true;
  /** The fields of `forProvider` that differ: paths, never values. Empty means up to date. */
  readonly diff: readonly string[];
  readonly ready: Readiness;
  /** The name follows from the spec, and nothing says whose it is: a person must have named it, or we created it. */
  readonly owner?: 'untold';
  /** An update that was accepted and goes on: nothing is updated before it ends, whatever differs. */
  readonly underWay?: string;
  /** Everything observed, for `status.atProvider`. */
  readonly atProvider: JsonObject;
  /** `forProvider` with what the API chose for fields that the spec left open. */
  readonly lateInit?: JsonObject;
  readonly connection?: ConnectionDetails;
  /** Milliseconds after which the API asked to be observed again. */
  readonly requeueAfter?: number;
}

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly message?: string };

/** Keys and bytes of a connection Secret. */
export type ConnectionDetails = Readonly<Record<string, Uint8Array>>;

export interface Creation {
  /**
   * Required where the API assigns it, unless `annotations` hold what will tell it: then the creation counts as
   * undetermined until `lookup` finds what came of it.
   */
  readonly externalName?: string;
  /** Recorded together with the external name. */
  readonly annotations?: Readonly<Record<string, string>>;
  readonly connection?: ConnectionDetails;
  /** Milliseconds after which an operation still under way should be looked at. */
  readonly requeueAfter?: number;
}

export interface Change {
  /** Recorded before anything else is done. */
  readonly annotations?: Readonly<Record<string, string>>;
  readonly connection?: ConnectionDetails;
  readonly requeueAfter?: number;
}

export interface Deletion {
  /** Recorded before anything else is done. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** What is being waited for, such as the end of a billing period. */
  readonly message?: string;
  readonly requeueAfter?: number;
}

/** An external resource that a lookup found. */
export interface Candidate {
  readonly externalName: string;
  /** What its owner tag says: this very managed resource, another one, or nothing. */
  readonly owner: 'this' | 'other' | 'untold';
  /** Whose it is, such as `team/www`, where it cannot be handed over by its name alone. */
  readonly ownerName?: string;
}
