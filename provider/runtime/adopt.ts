import { ANNOTATION, isRecent, stampAfter } from './annotations.ts';
import { creating } from './conditions.ts';
import type { ExternalClient } from './external.ts';
import { failed } from './failure.ts';
import { lookup, namesOf } from './lookup.ts';
import type { ManagedResource } from './managed-resource.ts';
import { withAnnotations } from './object.ts';
import { none, type Outcome, poll } from './outcome.ts';
import { graceOf, type Round } from './round.ts';
import { type Step, save } from './save.ts';
import { pending } from './verdict.ts';
import type { World } from './world.ts';

/** What is said where nobody can know what the last creation did. */
const INCOMPLETE =
  'cannot determine creation result - remove the crossplane.io/external-create-pending annotation if it is safe to proceed';

/** Can it be found out what a creation did whose answer was lost? */
export const canTellWhatWasCreated = ({ kind }: World): boolean =>
  kind.identity.from === 'spec' || kind.identity.lookup;

/** Nobody knows whether something was created: creating again could make two, deleting could leave one behind. */
export const undetermined = (resource: ManagedResource): Outcome =>
  failed(resource, 'CannotInitializeManagedResource', INCOMPLETE, { ready: creating(), requeue: none });

/**
 * Finds out what a creation did whose answer was lost. One external resource: it becomes ours, recorded at once. None,
 * for longer than the API may hide it: nothing was created. Several, or another's: a person must decide.
 */
export async function adopt(
  stored: ManagedResource,
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Step<{ readonly stored: ManagedResource; readonly draft: ManagedResource }>> {
  const { world, signal } = round;
  const found = await lookup(draft, client, round);
  if ('stop' in found) return { stop: { ...found.stop, resource: stored } };
  const [candidate, ...others] = found.go;
  if (candidate === undefined) {
    const isOver = !isRecent(stored, ANNOTATION.createPending, world.clock.now(), graceOf(world));
    return isOver
      ? { go: { stored, draft } }
      : { stop: pending(stored, 'Waiting to see whether the external resource was created') };
  }
  if (others.length > 0 || candidate.owner === 'other') {
    const message = `${INCOMPLETE}: found ${namesOf(found.go)}`;
    return { stop: failed(stored, 'CannotInitializeManagedResource', message, { ready: creating(), requeue: poll() }) };
  }
  const known = {
    [ANNOTATION.externalName]: candidate.externalName,
    [ANNOTATION.createSucceeded]: stampAfter(stored, world.clock.now()),
  };
  const saved = await save(stored, withAnnotations(stored, known), world, signal, creating());
  if ('stop' in saved) return saved;
  const { resourceVersion } = saved.go.metadata;
  const adopted = withAnnotations(draft, known);
  return {
    go: {
      stored: saved.go,
      draft: {
        ...adopted,
        metadata: { ...adopted.metadata, ...(resourceVersion === undefined ? {} : { resourceVersion }) },
      },
    },
  };
}
