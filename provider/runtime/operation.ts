import { ANNOTATION, stampAfter } from './annotations.ts';
import { creating, reconcileSuccess } from './conditions.ts';
import { recordAnnotations } from './critical-annotations.ts';
import type { Operation } from './external.ts';
import { failed, gone } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { isDeleted } from './object.ts';
import { afterOr, type Outcome, poll } from './outcome.ts';
import type { Round } from './round.ts';

/**
 * What follows from a creation that goes on in the external system. Running: wait for it, also where deletion was asked
 * for meanwhile, for it may still bring something forth. Failed: record that, so that it may be begun again; where
 * deletion was asked for there is nothing to record, and undefined lets the reconciliation go on.
 */
export async function awaitOperation(
  resource: ManagedResource,
  operation: Operation,
  { world, signal }: Round,
): Promise<Outcome | undefined> {
  if (operation.state === 'running') {
    return {
      resource,
      conditions: [creating(operation.message), reconcileSuccess()],
      events: [],
      requeue: afterOr(operation.requeueAfter, poll(true)),
    };
  }
  if (isDeleted(resource)) return undefined;
  const stamp = { [ANNOTATION.createFailed]: stampAfter(resource, world.clock.now()) };
  const recorded = await recordAnnotations(resource, stamp, world, signal);
  if (recorded.kind === 'notFound') return gone();
  const latest = recorded.kind === 'recorded' ? recorded.resource : resource;
  const message = `create failed: ${operation.message}`;
  return failed(latest, 'CannotCreateExternalResource', message, { ready: creating() });
}
