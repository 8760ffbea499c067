import { ANNOTATION, externalNameOf, isCreateIncomplete, isPaused, isRecent } from './annotations.ts';
import { withDeadline } from './clock.ts';
import {
  conditionOf,
  creating,
  observeMatched,
  reconcilePaused,
  reconcileSuccess,
  unavailable,
  updateRequested,
  upToDateUnknown,
} from './conditions.ts';
import { publishConnection } from './connection-secret.ts';
import { adopt, type Created, create, existsAlready, INCOMPLETE } from './create.ts';
import { deleteExternal, letGo } from './delete.ts';
import { messageOf } from './errors.ts';
import type { ExternalClient, Observation, Present } from './external.ts';
import { failed, lookAgain, requeueAfter, said } from './failure.ts';
import { FINALIZER, type ManagedResource } from './managed-resource.ts';
import { isDeleted, nameOf, withAnnotations, withFinalizer } from './object.ts';
import { awaitOperation } from './operation.ts';
import { afterOr, backoff, none, normal, type Outcome, poll, warning } from './outcome.ts';
import { policyOf } from './policies.ts';
import { resolveReferences } from './references.ts';
import { begin, graceOf, type Round } from './round.ts';
import { type Step, save } from './save.ts';
import { readinessOf, update } from './update.ts';
import { trackUsage } from './usage.ts';
import { heldBack, remedyForStranger, rivalOf } from './vigilance.ts';
import type { World } from './world.ts';

/** Milliseconds that a client may take to let go. */
const FAREWELL = 5_000;

/**
 * One reconciliation of a managed resource: the contract of crossplane-runtime, in its order. Spec and metadata are
 * written where the contract says, merged into one write; status, events and requeue are the outcome.
 */
export async function reconcile(resource: ManagedResource, world: World, signal: AbortSignal): Promise<Outcome> {
  const policy = policyOf(resource.spec.managementPolicies, world.settings.managementPolicies);
  // Paused wins over deletion: whoever paused it may be working on the external resource by hand.
  if (isPaused(resource) || policy.kind === 'paused') return paused(resource);
  if (policy.kind === 'unsupported') {
    return failed(resource, 'CannotUseInvalidManagementPolicy', policy.message, { requeue: none });
  }
  const round = begin(world, policy.actions, policy.onlyObserve, signal);
  // What must stay is not even looked at: deletion works without credentials, config or network.
  if (isDeleted(resource) && !round.may.has('Delete')) return letGo(resource, round);

  const named = initialize(resource, world);
  if ('stop' in named) return named.stop;
  if (isCreateIncomplete(resource) && !canTellWhatWasCreated(world)) return undetermined(resource);
  const rival = rivalOf(named.go, round);
  if (rival !== undefined) {
    if (isDeleted(resource)) return letGo(resource, round);
    const message = `external name ${JSON.stringify(externalNameOf(named.go))} is already managed by ${nameOf(rival)}`;
    return failed(resource, 'CannotInitializeManagedResource', message, { requeue: poll() });
  }
  const resolved = isDeleted(resource) ? named : resolve(named.go, world);
  if ('stop' in resolved) return resolved.stop;

  const connected = await connect(resource, resolved.go, round);
  if ('stop' in connected) return connected.stop;
  const client = connected.go;
  try {
    return await reconcileExternal(resource, resolved.go, client, round);
  } finally {
    await disconnect(resource, client, world);
  }
}

/** `stored` is what the API server has; `draft` is what it should have, as far as is known by now. */
async function reconcileExternal(
  stored: ManagedResource,
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Outcome> {
  const { world, may, signal } = round;
  if (isCreateIncomplete(stored) && world.kind.identity.from === 'api') {
    const adopted = await adopt(stored, draft, client, round);
    if ('stop' in adopted) return adopted.stop;
    if (adopted.go.stored !== stored) return reconcileExternal(adopted.go.stored, adopted.go.draft, client, round);
  }
  const observed = await observe(draft, client, round);
  if ('stop' in observed) return { ...observed.stop, resource: stored };
  const observation = observed.go;

  if (!observation.exists && round.onlyObserve) return nothingToObserve(stored);
  if (!observation.exists && observation.operation !== undefined) {
    const waiting = await awaitOperation(stored, observation.operation, round);
    if (waiting !== undefined) return waiting;
  }
  if (!observation.exists && mayBeHidden(stored, world)) {
    const message = 'Waiting for the external resource that was just created to be observed';
    return { resource: stored, conditions: [], events: [normal('PendingExternalResource', message)], requeue: backoff };
  }
  const remedy = remedyForStranger(stored, observation, round);
  if (remedy !== undefined) {
    return isDeleted(stored) ? letGo(stored, round) : existsAlready(stored, externalNameOf(draft) ?? '', remedy);
  }
  if (isDeleted(stored)) {
    // Others hold it for a reason, such as a backup to be taken first.
    if ((stored.metadata.finalizers?.length ?? 0) > 1) return lookAgain(stored);
    return observation.exists ? deleteExternal(stored, draft, observation, client, round) : letGo(stored, round);
  }
  const held = heldBack(stored, observation, round);
  if (held !== undefined)
    return failed(stored, 'CannotObserveExternalResource', said('observe', held), { requeue: poll() });

  const published = await publish(draft, stored, observation, round);
  if (published !== undefined) return published;
  const finalized = withFinalizer(draft, FINALIZER);
  if (!observation.exists && may.has('Create')) {
    const created = await create(stored, finalized, client, round);
    return 'stop' in created ? created.stop : lookAtOnce(created.go, client, round);
  }

  const saved = await save(stored, lateInitialized(finalized, observation, round), world, signal);
  if ('stop' in saved) return saved.stop;
  if (!observation.exists) return absent(saved.go);
  if (observation.underWay !== undefined) return underWay(saved.go, observation, observation.underWay);
  if (observation.diff.length > 0) return update(saved.go, observation, client, round);
  return upToDate(saved.go, observation, world);
}

/**
 * Most APIs show what they have just created as it was asked for: then it is ready now, and no status in between is
 * written. Where one does not, or says so only later, that is for the next reconciliation.
 */
async function lookAtOnce({ resource, outcome }: Created, client: ExternalClient, round: Round): Promise<Outcome> {
  const { world, signal } = round;
  const observed = await observe(resource, client, round);
  if ('stop' in observed || !isAsAsked(observed.go)) return outcome;
  if ((await publish(resource, resource, observed.go, round)) !== undefined) return outcome;
  const saved = await save(resource, lateInitialized(resource, observed.go, round), world, signal);
  return 'stop' in saved ? outcome : { ...upToDate(saved.go, observed.go, world), events: outcome.events };
}

const isAsAsked = (observation: Observation): observation is Present =>
  observation.exists && observation.ready.ready && observation.diff.length === 0 && observation.underWay === undefined;

function paused(resource: ManagedResource): Outcome {
  const message = 'Reconciliation is paused via the pause annotation or the management policies';
  const saidBefore = conditionOf(resource, 'Synced')?.reason === reconcilePaused().reason;
  return {
    resource,
    conditions: [reconcilePaused(), upToDateUnknown()],
    events: saidBefore ? [] : [normal('ReconciliationPaused', message)],
    requeue: none,
  };
}

/** Gives the external name that follows from the spec, unless the user gave one. */
function initialize(resource: ManagedResource, world: World): Step {
  const { identity } = world.kind;
  if (identity.from === 'api' || externalNameOf(resource) !== undefined) return { go: resource };
  // What makes up the name may itself be taken from other objects.
  const resolved = isDeleted(resource) ? { go: resource } : resolve(resource, world);
  if ('stop' in resolved) return resolved;
  const named = resolved.go;
  try {
    return { go: withAnnotations(named, { [ANNOTATION.externalName]: identity.externalName(named) }) };
  } catch (error) {
    return { stop: failed(resource, 'CannotInitializeManagedResource', messageOf(error)) };
  }
}

const canTellWhatWasCreated = ({ kind }: World): boolean => kind.identity.from === 'spec' || kind.identity.lookup;

/** Nobody knows whether something was created: creating again could make two, deleting could leave one behind. */
const undetermined = (resource: ManagedResource): Outcome =>
  failed(resource, 'CannotInitializeManagedResource', INCOMPLETE, { ready: creating(), requeue: none });

function resolve(resource: ManagedResource, world: World): Step {
  try {
    return { go: resolveReferences(resource, world.kind.references ?? [], world.store) };
  } catch (error) {
    return { stop: failed(resource, 'CannotResolveResourceReferences', messageOf(error)) };
  }
}

/** The usage comes after the client: a resource that never connected must not keep a config from going. */
async function connect(stored: ManagedResource, draft: ManagedResource, round: Round): Promise<Step<ExternalClient>> {
  const { world, signal } = round;
  try {
    const client = await round.external((limit) => world.connect(draft, limit));
    if (world.kind.reachedBy !== undefined) return { go: client };
    const tracked = await trackUsage(stored, world.store, world.settings, signal);
    if (tracked.kind === 'conflict') return { stop: lookAgain(stored) };
    if (tracked.kind === 'invalid') throw new Error(`cannot track usage: ${tracked.message}`);
    return { go: client };
  } catch (error) {
    const requeue = requeueAfter(error);
    return { stop: failed(stored, 'CannotConnectToProvider', said('connect', error), { requeue }) };
  }
}

async function disconnect(resource: ManagedResource, client: ExternalClient, world: World): Promise<void> {
  if (client.disconnect === undefined) return;
  const { disconnect: leave } = client;
  try {
    await withDeadline(world.clock, FAREWELL, () => leave());
  } catch (error) {
    world.record(resource, warning('CannotDisconnectFromProvider', messageOf(error)));
  }
}

async function observe(draft: ManagedResource, client: ExternalClient, round: Round): Promise<Step<Observation>> {
  try {
    return { go: await round.external((signal) => client.observe(draft, signal)) };
  } catch (error) {
    const requeue = requeueAfter(error);
    return { stop: failed(draft, 'CannotObserveExternalResource', said('observe', error), { requeue }) };
  }
}

/** Not an error of the system: the resource may come at any time, so it is polled and not backed off from. */
const nothingToObserve = (resource: ManagedResource): Outcome =>
  failed(resource, 'CannotObserveExternalResource', 'observe failed: external resource does not exist', {
    requeue: poll(),
  });

/**
 * May the API have what it does not show yet? A creation with a name from the spec may be repeated without making two,
 * so its lost answer delays nothing but deletion: what shows up later would have no owner.
 */
function mayBeHidden(resource: ManagedResource, world: World): boolean {
  const within = (key: string): boolean => isRecent(resource, key, world.clock.now(), graceOf(world));
  if (within(ANNOTATION.createSucceeded)) return true;
  return isDeleted(resource) && isCreateIncomplete(resource) && within(ANNOTATION.createPending);
}

async function publish(
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

function lateInitialized(draft: ManagedResource, observation: Observation, { may }: Round): ManagedResource {
  if (!observation.exists || observation.lateInit === undefined || !may.has('LateInitialize')) return draft;
  return { ...draft, spec: { ...draft.spec, forProvider: observation.lateInit } };
}

/** It is gone and nothing allows to create it: not an error, but not ready either. */
const absent = (resource: ManagedResource): Outcome => ({
  resource,
  conditions: [
    unavailable('The external resource does not exist and the management policies do not allow to create it'),
    reconcileSuccess(),
  ],
  events: [],
  requeue: poll(),
});

/** An earlier update is not finished: another one now would be a second one. */
const underWay = (resource: ManagedResource, observation: Present, message: string): Outcome => ({
  resource,
  conditions: [readinessOf(observation), reconcileSuccess(), updateRequested(message)],
  atProvider: observation.atProvider,
  events: [],
  requeue: afterOr(observation.requeueAfter, poll(true)),
});

function upToDate(resource: ManagedResource, observation: Present, world: World): Outcome {
  world.experience.updates.forget(resource.metadata.uid ?? '');
  return {
    resource,
    conditions: [readinessOf(observation), reconcileSuccess(), observeMatched()],
    atProvider: observation.atProvider,
    events: [],
    requeue: afterOr(observation.requeueAfter, poll(!observation.ready.ready)),
  };
}
