import type { Context } from './context.ts';
import type { Closed, Kind } from './kind.ts';
import type { Hold, PlanEntry } from './result.ts';
import { pauseEnd } from './summary.ts';

/** Why nothing new is made: the claim is paused, or its kind says that it is closed. */
export interface Halt extends Closed {
  /** Whether the claim's author paused it, so that parts do what they do while paused. */
  readonly paused: boolean;
}

/** Whether anything new may be made for a composite. */
export function haltOf<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>, context: C): Halt | undefined {
  if (kind.paused(context)) return { by: pauseEnd, frozen: true, paused: true };
  const closed = kind.closed?.(context);
  return closed && { ...closed, paused: false };
}

/** What the status says of a halt: nothing where nothing waits because of it. */
export function closedHolds(halt: Halt | undefined, entries: readonly PlanEntry[]): readonly Hold[] {
  if (halt?.hold === undefined) return [];
  return halt.frozen || entries.some(({ waitingOn }) => waitingOn.includes(halt.by)) ? [halt.hold] : [];
}
