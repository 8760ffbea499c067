import { adopt, canTellWhatWasCreated, undetermined } from './adopt.ts';
import { externalNameOf, isCreateIncomplete, isPaused } from './annotations.ts';
import { connect, disconnect } from './connect.ts';
import { create } from './create.ts';
import { deleteExternal, letGo } from './delete.ts';
import { existsAlready } from './duplicate.ts';
import type { ExternalClient } from './external.ts';
import { failed, lookAgain, said } from './failure.ts';
import { initialize, resolve } from './initialize.ts';
import { lookAtOnce } from './look-at-once.ts';
import { FINALIZER, type ManagedResource } from './managed-resource.ts';
import { isDeleted, nameOf, withFinalizer } from './object.ts';
import { lateInitialized, mayBeHidden, observe, publish } from './observe.ts';
import { awaitOperation } from './operation.ts';
import { none, type Outcome, poll } from './outcome.ts';
import { policyOf } from './policies.ts';
import { begin, type Round } from './round.ts';
import { save } from './save.ts';
import { update } from './update.ts';
import { absent, nothingToObserve, paused, pending, underWay, upToDate } from './verdict.ts';
import { heldBack, remedyForStranger, rivalOf } from './vigilance.ts';
import type { World } from './world.ts';

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
    return pending(stored, 'Waiting for the external resource that was just created to be observed');
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
  if (held !== undefined) {
    return failed(stored, 'CannotObserveExternalResource', said('observe', held), { requeue: poll() });
  }

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
