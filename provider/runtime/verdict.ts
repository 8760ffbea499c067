import {
  conditionOf,
  observeMatched,
  reconcilePaused,
  reconcileSuccess,
  unavailable,
  updateRequested,
  upToDateUnknown,
} from './conditions.ts';
import type { Present } from './external.ts';
import { failed } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { afterOr, backoff, none, normal, type Outcome, poll } from './outcome.ts';
import { readinessOf } from './update.ts';
import type { World } from './world.ts';

/** Nothing is done, and that is said once. */
export function paused(resource: ManagedResource): Outcome {
  const message = 'Reconciliation is paused via the pause annotation or the management policies';
  const saidBefore = conditionOf(resource, 'Synced')?.reason === reconcilePaused().reason;
  return {
    resource,
    conditions: [reconcilePaused(), upToDateUnknown()],
    events: saidBefore ? [] : [normal('ReconciliationPaused', message)],
    requeue: none,
  };
}

/** Not an error of the system: the resource may come at any time, so it is polled and not backed off from. */
export const nothingToObserve = (resource: ManagedResource): Outcome =>
  failed(resource, 'CannotObserveExternalResource', 'observe failed: external resource does not exist', {
    requeue: poll(),
  });

/** It may be there already: that it is not shown says nothing yet. */
export const pending = (resource: ManagedResource, message: string): Outcome => ({
  resource,
  conditions: [],
  events: [normal('PendingExternalResource', message)],
  requeue: backoff,
});

/** It is gone and nothing allows to create it: not an error, but not ready either. */
export const absent = (resource: ManagedResource): Outcome => ({
  resource,
  conditions: [
    unavailable('The external resource does not exist and the management policies do not allow to create it'),
    reconcileSuccess(),
  ],
  events: [],
  requeue: poll(),
});

/** An earlier update is not finished: another one now would be a second one. */
export const underWay = (resource: ManagedResource, observation: Present, message: string): Outcome => ({
  resource,
  conditions: [readinessOf(observation), reconcileSuccess(), updateRequested(message)],
  atProvider: observation.atProvider,
  events: [],
  requeue: afterOr(observation.requeueAfter, poll(true)),
});

/** It is as it was asked for. */
export function upToDate(resource: ManagedResource, observation: Present, world: World): Outcome {
  world.experience.updates.forget(resource.metadata.uid ?? '');
  return {
    resource,
    conditions: [readinessOf(observation), reconcileSuccess(), observeMatched()],
    atProvider: observation.atProvider,
    events: [],
    requeue: afterOr(observation.requeueAfter, poll(!observation.ready.ready)),
  };
}
