import { ANNOTATION, externalNameOf, isCreateIncomplete, stampAfter } from './annotations.ts';
import { creating, reconcileSuccess } from './conditions.ts';
import { publishConnection } from './connection-secret.ts';
import { recordAnnotations } from './critical-annotations.ts';
import { rejectDuplicate } from './duplicate.ts';
import { changedNothing, messageOf, UnknownOutcomeError } from './errors.ts';
import type { Creation, ExternalClient } from './external.ts';
import { failed, gone, lookAgain, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { withAnnotations } from './object.ts';
import { afterOr, backoff, normal, type Outcome, warning } from './outcome.ts';
import type { Round } from './round.ts';
import { type Step, save } from './save.ts';

/** An external resource was created, and that is written down; `outcome` is what to say until it is observed. */
export interface Created {
  readonly resource: ManagedResource;
  readonly outcome: Outcome;
}

/**
 * Creates the external resource. That it is about to be created is written first, with everything else there is to
 * write, by a write that only one of two competing providers can make; what came of it is written until it is accepted.
 * Stops where nothing was created, and where the API said when to look.
 */
export async function create(
  stored: ManagedResource,
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Step<Created>> {
  const { world, signal } = round;
  const taken = await rejectDuplicate(stored, draft, client, round);
  if (taken !== undefined) return { stop: taken };

  const pending = { [ANNOTATION.createPending]: stampAfter(stored, world.clock.now()) };
  const saved = await save(stored, withAnnotations(draft, pending), world, signal, creating());
  if ('stop' in saved) return saved;
  const resource = saved.go;

  let creation: Creation;
  try {
    creation = await round.external((limit) => client.create(resource, limit));
    requireName(resource, creation);
  } catch (error) {
    const inDoubt = isCreateIncomplete(stored) && world.kind.identity.from === 'spec';
    return { stop: await createFailed(resource, error, inDoubt, round) };
  }
  const recorded = await recordAnnotations(resource, created(resource, creation, world.clock.now()), world, signal);
  if (recorded.kind === 'notFound') return { stop: orphaned(resource, creation, round) };
  if (recorded.kind === 'failed') {
    const message = `cannot update managed resource: ${messageOf(recorded.error)}`;
    return { stop: failed(resource, 'CannotUpdateManagedResource', message, { ready: creating() }) };
  }
  return finished(recorded.resource, creation, round);
}

const isNamed = (resource: ManagedResource, creation: Creation): boolean =>
  creation.externalName !== undefined || externalNameOf(resource) !== undefined;

/** Something was created, and without its name nobody can find it again. */
function requireName(resource: ManagedResource, creation: Creation): void {
  if (!isNamed(resource, creation) && creation.annotations === undefined) {
    throw new UnknownOutcomeError('the API did not say the name of what it created');
  }
}

/**
 * Failure is recorded only where it is certain; an unknown outcome leaves the pending stamp as the last word. Where an
 * earlier attempt is in doubt a refusal settles nothing: "exists already" may be that attempt's own doing.
 */
async function createFailed(
  resource: ManagedResource,
  error: unknown,
  earlierInDoubt: boolean,
  round: Round,
): Promise<Outcome> {
  const { world, signal } = round;
  const outcome = (latest: ManagedResource): Outcome =>
    failed(latest, 'CannotCreateExternalResource', said('create', error), {
      ready: creating(),
      requeue: requeueAfter(error),
    });
  if (earlierInDoubt || !changedNothing(error)) return outcome(resource);
  const stamp = { [ANNOTATION.createFailed]: stampAfter(resource, world.clock.now()) };
  const recorded = await recordAnnotations(resource, stamp, world, signal);
  if (recorded.kind === 'notFound') return gone();
  return outcome(recorded.kind === 'recorded' ? recorded.resource : resource);
}

const created = (resource: ManagedResource, creation: Creation, now: number): Readonly<Record<string, string>> => ({
  ...creation.annotations,
  ...(creation.externalName === undefined ? {} : { [ANNOTATION.externalName]: creation.externalName }),
  // Without a name yet it is no success: what came of it is still to be looked up.
  ...(isNamed(resource, creation) ? { [ANNOTATION.createSucceeded]: stampAfter(resource, now) } : {}),
});

/** The managed resource was removed by force meanwhile: an event is the only place left to say what now has no owner. */
function orphaned(resource: ManagedResource, creation: Creation, { world }: Round): Outcome {
  const name = creation.externalName ?? externalNameOf(resource) ?? 'of unknown name';
  const message = `external resource ${name} was created, but its managed resource was removed meanwhile`;
  world.record(resource, warning('CannotUpdateManagedResource', message));
  return gone();
}

async function finished(resource: ManagedResource, creation: Creation, round: Round): Promise<Step<Created>> {
  const { world, signal } = round;
  try {
    const published = await publishConnection(resource, creation.connection, world.store, signal);
    if (published.kind === 'conflict') return { stop: lookAgain(resource) };
  } catch (error) {
    const message = messageOf(error);
    return { stop: failed(resource, 'CannotPublishConnectionDetails', message, { ready: creating() }) };
  }
  const outcome: Outcome = {
    resource,
    conditions: [creating(), reconcileSuccess()],
    events: [normal('CreatedExternalResource', 'Successfully requested creation of external resource')],
    requeue: afterOr(creation.requeueAfter, backoff),
  };
  const isShown = creation.requeueAfter === undefined && isNamed(resource, creation);
  return isShown ? { go: { resource, outcome } } : { stop: outcome };
}
