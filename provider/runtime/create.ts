import { ANNOTATION, externalNameOf, isCreateIncomplete, isRecent, stampAfter } from './annotations.ts';
import { creating, reconcileSuccess } from './conditions.ts';
import { publishConnection } from './connection-secret.ts';
import { recordAnnotations } from './critical-annotations.ts';
import { changedNothing, messageOf, UnknownOutcomeError } from './errors.ts';
import type { Candidate, Creation, ExternalClient } from './external.ts';
import { failed, gone, lookAgain, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { withAnnotations } from './object.ts';
import { afterOr, backoff, normal, type Outcome, poll, warning } from './outcome.ts';
import { graceOf, type Round } from './round.ts';
import { type Step, save } from './save.ts';

/** What is said where nobody can know what the last creation did. */
export const INCOMPLETE =
  'cannot determine creation result - remove the crossplane.io/external-create-pending annotation if it is safe to proceed';

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
    if (!isRecent(stored, ANNOTATION.createPending, world.clock.now(), graceOf(world)))
      return { go: { stored, draft } };
    const message = 'Waiting to see whether the external resource was created';
    return {
      stop: {
        resource: stored,
        conditions: [],
        events: [normal('PendingExternalResource', message)],
        requeue: backoff,
      },
    };
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

/**
 * Never a second one beside what has the same natural key. What carries our own tag is ours: a creation whose record was
 * lost, such as by a restore. Anything else becomes ours only when a person names it.
 */
async function rejectDuplicate(
  stored: ManagedResource,
  draft: ManagedResource,
  client: ExternalClient,
  { world, ...round }: Round,
): Promise<Outcome | undefined> {
  const { identity } = world.kind;
  if (identity.from === 'spec' || !identity.lookup) return undefined;
  const found = await lookup(draft, client, { world, ...round });
  if ('stop' in found) return { ...found.stop, resource: stored };
  const [candidate, ...others] = found.go;
  if (candidate === undefined) return undefined;
  if (candidate.owner === 'this' && others.length === 0 && candidate.externalName !== externalNameOf(stored)) {
    const named = withAnnotations(draft, { [ANNOTATION.externalName]: candidate.externalName });
    const saved = await save(stored, named, world, round.signal, creating());
    return 'stop' in saved ? saved.stop : lookAgain(saved.go);
  }
  const { ownerName } = candidate;
  if (ownerName !== undefined) return refuseCreation(stored, `${candidate.externalName} belongs to ${ownerName}`);
  return existsAlready(stored, namesOf(found.go), `set ${ANNOTATION.externalName}`);
}

/** Whoever made what stands there may remove it, or a person may hand it over by doing what `remedy` says. */
export const existsAlready = (stored: ManagedResource, names: string, remedy: string): Outcome =>
  refuseCreation(stored, `${names} exists already; ${remedy} to manage it`);

const refuseCreation = (stored: ManagedResource, why: string): Outcome =>
  failed(stored, 'CannotCreateExternalResource', `create failed: ${why}`, { ready: creating(), requeue: poll() });

async function lookup(
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Step<readonly Candidate[]>> {
  try {
    if (client.lookup === undefined) throw new Error('this kind has no lookup');
    const { lookup: find } = client;
    return { go: await round.external((signal) => find(draft, signal)) };
  } catch (error) {
    const requeue = requeueAfter(error);
    return { stop: failed(draft, 'CannotObserveExternalResource', said('lookup', error), { requeue }) };
  }
}

const namesOf = (candidates: readonly Candidate[]): string =>
  candidates
    .map((candidate) => candidate.externalName)
    .toSorted()
    .join(', ');

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
