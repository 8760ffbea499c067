import { conditionOf, deleting, reconcileSuccess } from './conditions.ts';
import { messageOf } from './errors.ts';
import type { Deletion, ExternalClient, Present } from './external.ts';
import { failed, gone, refused, requeueAfter, said } from './failure.ts';
import { FINALIZER, type ManagedResource } from './managed-resource.ts';
import { withoutFinalizer } from './object.ts';
import { afterOr, backoff, normal, type Outcome } from './outcome.ts';
import { recordWhere } from './record.ts';
import type { Round } from './round.ts';
import { releaseUsage } from './usage.ts';
import { configKeyOf } from './vigilance.ts';

/** Asks for the deletion of the external resource; that it is gone is for the next observation to say. */
export async function deleteExternal(
  stored: ManagedResource,
  draft: ManagedResource,
  observation: Present,
  client: ExternalClient,
  round: Round,
): Promise<Outcome> {
  let deletion: Deletion;
  try {
    deletion = await round.external((signal) => client.delete(draft, observation, signal));
  } catch (error) {
    return failed(stored, 'CannotDeleteExternalResource', said('delete', error), {
      ready: deleting(),
      requeue: requeueAfter(error),
    });
  }
  const recorded = await recordWhere(deletion.annotations, stored, round, deleting());
  if ('stop' in recorded) return recorded.stop;
  // Asked again while it takes its time: said once.
  const saidBefore =
    conditionOf(stored, 'Ready')?.reason === 'Deleting' && conditionOf(stored, 'Synced')?.status === 'True';
  return {
    resource: recorded.go,
    conditions: [deleting(deletion.message), reconcileSuccess()],
    events: saidBefore
      ? []
      : [normal('DeletedExternalResource', 'Successfully requested deletion of external resource')],
    requeue: afterOr(deletion.requeueAfter, backoff),
  };
}

/** Lets the managed resource go: nothing external is left, or what is left shall stay. The usage goes after it. */
export async function letGo(resource: ManagedResource, { world, signal }: Round): Promise<Outcome> {
  const { store, settings, experience, kind } = world;
  try {
    const released = withoutFinalizer(resource, FINALIZER);
    if (released !== resource) {
      const written = await store.update(released, signal);
      if (written.kind !== 'written' && written.kind !== 'notFound') return refused(written, resource, deleting());
    }
    if (kind.reachedBy === undefined) await releaseUsage(resource, store, settings, signal);
  } catch (error) {
    const message = `cannot remove finalizer: ${messageOf(error)}`;
    return failed(resource, 'CannotUpdateManagedResource', message, { ready: deleting() });
  }
  const uid = resource.metadata.uid ?? '';
  experience.updates.forget(uid);
  experience.vanished.forget(configKeyOf(resource, kind), uid);
  return gone();
}
