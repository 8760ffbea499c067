import { type ConditionChange, reconcileError } from './conditions.ts';
import { messageOf, TerminalError, TransientError } from './errors.ts';
import type { ManagedResource } from './managed-resource.ts';
import { backoff, none, type Outcome, poll, type Reason, type Requeue, warning } from './outcome.ts';
import type { Written } from './store.ts';

/** Nothing to say: somebody else wrote at the same moment, or must act first. */
export const lookAgain = (resource: ManagedResource): Outcome => ({
  resource,
  conditions: [],
  events: [],
  requeue: backoff,
});

/** There is nothing left to reconcile. */
export const gone = (): Outcome => ({ resource: undefined, conditions: [], events: [], requeue: none });

/** A step failed: Synced says so, and an event with the same words. */
export const failed = (
  resource: ManagedResource,
  reason: Reason,
  message: string,
  options: {
    readonly ready?: ConditionChange;
    readonly also?: readonly ConditionChange[];
    readonly requeue?: Requeue;
  } = {},
): Outcome => ({
  resource,
  conditions: [...(options.ready ? [options.ready] : []), reconcileError(message), ...(options.also ?? [])],
  events: [warning(reason, message)],
  requeue: options.requeue ?? backoff,
});

/** When to look again after an error of the external system. */
export function requeueAfter(error: unknown): Requeue {
  if (error instanceof TransientError && error.retryAfter !== undefined) return { kind: 'after', ms: error.retryAfter };
  return error instanceof TerminalError ? poll() : backoff;
}

/** `<step> failed: <what was thrown>`. */
export const said = (step: string, error: unknown): string => `${step} failed: ${messageOf(error)}`;

/** The outcome of a write to the managed resource that did not take; undefined where it did. */
export function refused(
  written: Exclude<Written<ManagedResource>, { readonly kind: 'written' }>,
  resource: ManagedResource,
  ready?: ConditionChange,
): Outcome {
  if (written.kind === 'conflict') return lookAgain(resource);
  if (written.kind === 'notFound') return gone();
  return failed(resource, 'CannotUpdateManagedResource', `cannot update managed resource: ${written.message}`, {
    ...(ready ? { ready } : {}),
  });
}
