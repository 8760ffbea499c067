import type { Created } from './create.ts';
import type { ExternalClient, Observation, Present } from './external.ts';
import { isDeleted } from './object.ts';
import { lateInitialized, observe, publish } from './observe.ts';
import type { Outcome } from './outcome.ts';
import type { Round } from './round.ts';
import { save } from './save.ts';
import { upToDate } from './verdict.ts';
import { configKeyOf } from './vigilance.ts';

/**
 * Most APIs show what they have just created as it was asked for: then it is ready now, and no status in between is
 * written. Where one does not, or says so only later, or anything fails, that is for the next reconciliation.
 */
export async function lookAtOnce(
  { resource, outcome }: Created,
  client: ExternalClient,
  round: Round,
): Promise<Outcome> {
  const { world, signal } = round;
  if (isDeleted(resource)) return outcome;
  const observed = await observe(resource, client, round);
  if ('stop' in observed || !isAsAsked(observed.go)) return outcome;
  if ((await publish(resource, resource, observed.go, round)) !== undefined) return outcome;
  const saved = await save(resource, lateInitialized(resource, observed.go, round), world, signal);
  if ('stop' in saved) return outcome;
  // What had vanished is back.
  world.experience.vanished.present(configKeyOf(resource, world.kind), resource.metadata.uid ?? '');
  return { ...upToDate(saved.go, observed.go, world), events: outcome.events };
}

const isAsAsked = (observation: Observation): observation is Present =>
  observation.exists && observation.ready.ready && observation.diff.length === 0 && observation.underWay === undefined;
