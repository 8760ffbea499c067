import type { ConditionChange } from './conditions.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { JsonObject } from './object.ts';

/** What a person reads in `kubectl describe`. */
export interface Event {
  readonly type: 'Normal' | 'Warning';
  readonly reason: Reason;
  readonly message: string;
}

/** Reasons of events: the same words as every Crossplane provider uses. */
export type Reason =
  | 'ReconciliationPaused'
  | 'ReconcileRequestHandled'
  | 'CannotUseInvalidManagementPolicy'
  | 'CannotInitializeManagedResource'
  | 'CannotResolveResourceReferences'
  | 'CannotConnectToProvider'
  | 'CannotDisconnectFromProvider'
  | 'CannotObserveExternalResource'
  | 'PendingExternalResource'
  | 'CannotPublishConnectionDetails'
  | 'CannotUpdateManagedResource'
  | 'CannotCreateExternalResource'
  | 'CreatedExternalResource'
  | 'CannotUpdateExternalResource'
  | 'UpdatedExternalResource'
  | 'CannotDeleteExternalResource'
  | 'DeletedExternalResource';

/** When to look again. */
export type Requeue =
  /** When something changes. */
  | { readonly kind: 'none' }
  /** At the poll interval; ends a series of failures. */
  | { readonly kind: 'poll'; readonly soon: boolean }
  /** Later and later: one second, doubled each time, at most a minute. */
  | { readonly kind: 'backoff' }
  /** When the external system said. */
  | { readonly kind: 'after'; readonly ms: number };

/** How one reconciliation ended. `settle` turns it into a status, events and a requeue: nothing else writes those. */
export interface Outcome {
  /** The resource as last written or read; undefined where it is gone. */
  readonly resource: ManagedResource | undefined;
  /** None means that no status is written. */
  readonly conditions: readonly ConditionChange[];
  readonly atProvider?: JsonObject;
  readonly events: readonly Event[];
  readonly requeue: Requeue;
}

export const none: Requeue = { kind: 'none' };
export const backoff: Requeue = { kind: 'backoff' };
/** At the poll interval, or sooner while the external resource is still changing. */
export const poll = (soon = false): Requeue => ({ kind: 'poll', soon });
/** When the external system asked to be looked at, else `otherwise`. */
export const afterOr = (ms: number | undefined, otherwise: Requeue): Requeue =>
  ms === undefined ? otherwise : { kind: 'after', ms };

export const normal = (reason: Reason, message: string): Event => ({ type: 'Normal', reason, message });
export const warning = (reason: Reason, message: string): Event => ({ type: 'Warning', reason, message });
