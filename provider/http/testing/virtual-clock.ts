import type { Clock } from '../clock.ts';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves on by `ms`, calling what falls due on the way, in order. */
  readonly advance: (ms: number) => Promise<void>;
}

/** A clock that starts at `start`, milliseconds since the epoch. */
export function virtualClock(start = 1_000_000): VirtualClock {
  let now = start;
  let due: { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, then) => {
      const entry = { at: now + ms, then };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    advance: async (ms) => {
      const end = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.then();
        // What waited for it may wait again before its time is over.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}
