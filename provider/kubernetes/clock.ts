/** Time as the clients know it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch, for what is written down. */
  readonly now: () => number;
  /** Milliseconds since some moment, by a clock that nobody sets: for how long something took. */
  readonly elapsed: () => number;
  /** Calls `then` once after `ms`, by a clock that cannot jump; returns what cancels it. */
  readonly after: (ms: number, then: () => void) => () => void;
}

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves to true after `ms`, or to false as soon as `signal` aborts. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    const onAbort = (): void => {
      cancel();
      resolve(false);
    };
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort);
      resolve(true);
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
