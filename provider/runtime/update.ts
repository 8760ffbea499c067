import {
  available,
  reconcileError,
  reconcileSuccess,
  unavailable,
  updateFailed,
  updateRequested,
  updateRestricted,
} from './conditions.ts';
import { publishConnection } from './connection-secret.ts';
import { messageOf } from './errors.ts';
import type { Change, ExternalClient, Present } from './external.ts';
import { failed, lookAgain, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { afterOr, normal, type Outcome, poll } from './outcome.ts';
import { recordWhere } from './record.ts';
import { intervalOf } from './requeue.ts';
import type { Round } from './round.ts';

const FUTILE = 3;

/** Brings an external resource that differs to what the spec says, where the policies allow it and it is of use. */
export async function update(
  resource: ManagedResource,
  observation: Present,
  client: ExternalClient,
  round: Round,
): Promise<Outcome> {
  const { world, signal } = round;
  const { updates } = world.experience;
  const fields = observation.diff.toSorted().join(', ');
  const ready = readinessOf(observation);
  const atProvider = observation.atProvider;
  if (!round.may.has('Update')) {
    const message = `differs in ${fields}; the management policies do not allow to update it`;
    return {
      resource,
      conditions: [ready, reconcileSuccess(), updateRestricted(message)],
      atProvider,
      events: [],
      requeue: afterOr(observation.requeueAfter, poll()),
    };
  }
  const uid = resource.metadata.uid ?? '';
  const difference = `${resource.metadata.generation ?? 0} ${fields}`;
  if (!updates.mayUpdate(uid, difference, world.clock.now())) {
    const why = updates.refusalOf(uid) ?? `updates are accepted and change nothing: still differs in ${fields}`;
    return futile(resource, observation, why);
  }

  let change: Change;
  try {
    change = await round.external((limit) => client.update(resource, observation, limit));
  } catch (error) {
    const message = said('update', error);
    return {
      ...failed(resource, 'CannotUpdateExternalResource', message, {
        ready,
        also: [updateFailed(message)],
        requeue: requeueAfter(error),
      }),
      atProvider,
    };
  }
  updates.sent(uid, difference, world.clock.now(), intervalOf(resource, world));
  const recorded = await recordWhere(change.annotations, resource, round, ready);
  if ('stop' in recorded) return recorded.stop;
  const latest = recorded.go;
  try {
    const published = await publishConnection(latest, change.connection, world.store, signal);
    if (published.kind === 'conflict') return lookAgain(latest);
  } catch (error) {
    const message = messageOf(error);
    updates.refused(uid, message);
    // What was not ready is not, though the update went well: what would make it so is not published.
    return { ...failed(latest, 'CannotPublishConnectionDetails', message, { ready }), atProvider };
  }
  return {
    resource: latest,
    conditions: [ready, reconcileSuccess(), updateRequested(`differed in ${fields}`)],
    atProvider,
    events: [normal('UpdatedExternalResource', 'Successfully requested update of external resource')],
    requeue: afterOr(change.requeueAfter, poll(updates.futile(uid, difference) < FUTILE)),
  };
}

/** The API takes every update and shows the same as before: more of them help nobody. `message` says why that may be. */
function futile(resource: ManagedResource, observation: Present, message: string): Outcome {
  return {
    resource,
    conditions: [readinessOf(observation), reconcileError(message), updateFailed(message)],
    atProvider: observation.atProvider,
    events: [],
    requeue: poll(),
  };
}

/** Ready as the external client sees it. */
export const readinessOf = (observation: Present) =>
  observation.ready.ready ? available() : unavailable(observation.ready.message);
