import { withDeadline } from './clock.ts';
import { messageOf } from './errors.ts';
import type { ExternalClient } from './external.ts';
import { failed, lookAgain, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { warning } from './outcome.ts';
import type { Round } from './round.ts';
import type { Step } from './save.ts';
import { trackUsage } from './usage.ts';
import type { World } from './world.ts';

/** Milliseconds that a client may take to let go. */
const FAREWELL = 5_000;

/** The client of `draft`. The usage comes after it: a resource that never connected must not keep a config from going. */
export async function connect(
  stored: ManagedResource,
  draft: ManagedResource,
  round: Round,
): Promise<Step<ExternalClient>> {
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

/** Lets the client go; that it does not go well is an event and changes nothing. */
export async function disconnect(resource: ManagedResource, client: ExternalClient, world: World): Promise<void> {
  if (client.disconnect === undefined) return;
  const { disconnect: leave } = client;
  try {
    await withDeadline(world.clock, FAREWELL, () => leave());
  } catch (error) {
    world.record(resource, warning('CannotDisconnectFromProvider', messageOf(error)));
  }
}
