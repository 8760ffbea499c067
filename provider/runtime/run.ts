import { withDeadline } from './clock.ts';
import { messageOf } from './errors.ts';
import { failed } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { ObjectRef } from './object.ts';
import { backoff, none, type Outcome } from './outcome.ts';
import { reconcile } from './reconcile.ts';
import { type Settled, settle } from './settle.ts';
import type { World } from './world.ts';

/** How a run ended; `error` is what nobody foresaw and no status could say. */
export interface Ran extends Settled {
  readonly error?: unknown;
}

/** Reads one managed resource, reconciles it, and writes down what came of it. Never rejects. */
export async function run(ref: ObjectRef, world: World, stop?: AbortSignal): Promise<Ran> {
  let resource: ManagedResource | undefined;
  try {
    resource = world.store.get<ManagedResource>(ref);
  } catch (error) {
    const cause = new Error(`cannot get managed resource: ${messageOf(error)}`, { cause: error });
    return { resource, requeue: backoff, error: cause };
  }
  if (resource === undefined) return { resource, requeue: none };
  const found = resource;
  try {
    return await withDeadline(
      world.clock,
      world.settings.reconcileTimeout,
      async (signal) => settle(await isolated(found, world, signal), world, signal),
      stop,
    );
  } catch (error) {
    return { resource: found, requeue: backoff, error };
  }
}

/** A resource that breaks its own client breaks nothing else. */
async function isolated(resource: ManagedResource, world: World, signal: AbortSignal): Promise<Outcome> {
  try {
    return await reconcile(resource, world, signal);
  } catch (error) {
    return failed(resource, 'CannotObserveExternalResource', `cannot reconcile: ${messageOf(error)}`);
  }
}
