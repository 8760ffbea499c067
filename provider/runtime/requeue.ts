import { pollIntervalOf } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { Requeue } from './outcome.ts';
import type { World } from './world.ts';

const FIRST_BACKOFF = 1_000;
const LONGEST_BACKOFF = 60_000;
const SOONEST = 2_000;
const SOON = 5_000;
/** After this long a resource that is still not ready is polled like any other. */
const UNSETTLED_FOR = 300_000;

type Timing = Pick<World, 'settings' | 'clock' | 'random' | 'kind'>;

/** Milliseconds until the next reconciliation after `failures` in a row; undefined: when something changes. */
export function delayOf(
  requeue: Requeue,
  resource: ManagedResource | undefined,
  failures: number,
  timing: Timing,
): number | undefined {
  switch (requeue.kind) {
    case 'none':
      return undefined;
    case 'after':
      return requeue.ms;
    case 'backoff':
      return Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** Math.min(failures, 16));
    case 'poll':
      return resource === undefined ? undefined : pollOrDue(resource, requeue.soon, timing);
  }
}

/** The poll interval of `resource`: its annotation, not below the least, or the provider's. */
export const intervalOf = (resource: ManagedResource, { settings }: Pick<World, 'settings'>): number => {
  const asked = pollIntervalOf(resource);
  return asked === undefined ? settings.pollInterval : Math.max(settings.minPollInterval, asked);
};

/**
 * When a resource is first looked at after a start: at any time within its interval where all was well, so that ten
 * thousand resources do not all poll at once; at once where something is open.
 */
export function firstDelay(resource: ManagedResource, timing: Timing): number {
  const settled =
    resource.metadata.deletionTimestamp === undefined &&
    conditionOf(resource, 'Ready')?.status === 'True' &&
    conditionOf(resource, 'Synced')?.status === 'True' &&
    resource.status?.observedGeneration === resource.metadata.generation;
  return settled
    ? Math.max(0, Math.min(timing.random() * intervalOf(resource, timing), untilDue(resource, timing)))
    : 0;
}

/** Milliseconds until its kind wants it to be looked at, if it does; not above 0 where that time has come. */
function untilDue(resource: ManagedResource, { kind, clock }: Timing): number {
  const due = kind.due?.(resource);
  return due === undefined ? Number.POSITIVE_INFINITY : due - clock.now();
}

/** What is due and was just looked at can wait like any other: nothing could be done about it. */
function pollOrDue(resource: ManagedResource, soon: boolean, timing: Timing): number {
  const interval = jittered(nextPoll(resource, soon, timing), timing);
  const due = untilDue(resource, timing);
  return due > 0 ? Math.min(interval, due) : interval;
}

/** What was just created or changed is looked at every few seconds for a while: a quarter of its age. */
function nextPoll(resource: ManagedResource, soon: boolean, timing: Timing): number {
  const interval = intervalOf(resource, timing);
  if (!soon) return interval;
  const since = Date.parse(conditionOf(resource, 'Ready')?.lastTransitionTime ?? '');
  const age = Number.isNaN(since) ? 0 : Math.max(0, timing.clock.now() - since);
  if (age > UNSETTLED_FOR) return interval;
  return Math.min(interval, Math.max(SOONEST, Math.min(SOON, age / 4)));
}

const jittered = (ms: number, { settings, random }: Timing): number =>
  ms * (1 + settings.pollJitter * (2 * random() - 1));
