import { ANNOTATION, isCreateIncomplete, isRecent } from './annotations.ts';
import { publishConnection } from './connection-secret.ts';
import { messageOf } from './errors.ts';
import type { ExternalClient, Observation } from './external.ts';
import { failed, lookAgain, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { isDeleted } from './object.ts';
import type { Outcome } from './outcome.ts';
import { graceOf, type Round } from './round.ts';
import type { Step } from './save.ts';
import type { World } from './world.ts';

/** Looks at the external resource. */
export async function observe(
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Step<Observation>> {
  try {
    return { go: await round.external((signal) => client.observe(draft, signal)) };
  } catch (error) {
    const requeue = requeueAfter(error);
    return { stop: failed(draft, 'CannotObserveExternalResource', said('observe', error), { requeue }) };
  }
}

/**
 * May the API have what it does not show yet? A creation with a name from the spec may be repeated without making two,
 * so its lost answer delays nothing but deletion: what shows up later would have no owner.
 */
export function mayBeHidden(resource: ManagedResource, world: World): boolean {
  const within = (key: string): boolean => isRecent(resource, key, world.clock.now(), graceOf(world));
  if (within(ANNOTATION.createSucceeded)) return true;
  return isDeleted(resource) && isCreateIncomplete(resource) && within(ANNOTATION.createPending);
}

/** Publishes the connection details that were observed; the outcome where that ends the reconciliation. */
export async function publish(
  draft: ManagedResource,
  stored: ManagedResource,
  observation: Observation,
  { world, signal }: Round,
): Promise<Outcome | undefined> {
  if (!observation.exists) return undefined;
  try {
    const published = await publishConnection(draft, observation.connection, world.store, signal);
    return published.kind === 'conflict' ? lookAgain(stored) : undefined;
  } catch (error) {
    return failed(stored, 'CannotPublishConnectionDetails', messageOf(error));
  }
}

/** `draft` with what the API chose for fields that the spec left open, where the policies allow that. */
export function lateInitialized(draft: ManagedResource, observation: Observation, { may }: Round): ManagedResource {
  if (!observation.exists || observation.lateInit === undefined || !may.has('LateInitialize')) return draft;
  return { ...draft, spec: { ...draft.spec, forProvider: observation.lateInit } };
}
