import { withDeadline } from './clock.ts';
import type { Action } from './policies.ts';
import type { World } from './world.ts';

/** What holds for the whole of one reconciliation. */
export interface Round {
  readonly world: World;
  readonly may: ReadonlySet<Action>;
  readonly onlyObserve: boolean;
  /** Aborts when the reconciliation must end. */
  readonly signal: AbortSignal;
  /** Runs one call to the external system within the time that all of them together have. */
  readonly external: <T>(call: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** Milliseconds during which an API may not show what it has created. */
const CREATION_GRACE = 30_000;

/** The beginning of a reconciliation: the time of its external calls runs from here. */
export function begin(world: World, may: ReadonlySet<Action>, onlyObserve: boolean, signal: AbortSignal): Round {
  const end = world.clock.now() + world.settings.externalTimeout;
  return {
    world,
    may,
    onlyObserve,
    signal,
    external: (call) => withDeadline(world.clock, Math.max(0, end - world.clock.now()), call, signal),
  };
}

/** How long this kind may hide what was created. */
export const graceOf = ({ kind }: World): number => kind.creationGrace ?? CREATION_GRACE;
