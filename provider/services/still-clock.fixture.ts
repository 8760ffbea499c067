/** Milliseconds of real time after which whoever still works is taken to wait for the clock. */
const PATIENCE = 25;
/** Milliseconds that such a wait may take; what is longer guards against silence, and there is none here. */
const LONGEST_WAIT = 3_000;

/** Time that stands still while anything else can happen, for what calls real servers. */
export class StillClock {
  #now = Date.parse('2030-05-17T12:00:00Z');
  readonly #timers = new Set<{ readonly at: number; readonly then: () => void }>();

  readonly now = (): number => this.#now;

  readonly after = (ms: number, then: () => void): (() => void) => {
    const timer = { at: this.#now + ms, then };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  advanceTo(time: number): void {
    this.#now = Math.max(this.#now, time);
    for (const timer of [...this.#timers]) {
      if (timer.at <= this.#now && this.#timers.delete(timer)) timer.then();
    }
  }

  /** Runs `work` to its end, moving on where it can only be waiting. */
  async complete<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const settled = work.finally(() => {
      done = true;
    });
    settled.catch(() => undefined);
    while (!done) {
      const { promise: pause, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, PATIENCE);
      await Promise.race([settled, pause]).catch(() => undefined);
      clearTimeout(timer);
      const next = Math.min(...[...this.#timers].map(({ at }) => at));
      if (!done && next <= this.#now + LONGEST_WAIT) this.advanceTo(next);
    }
    return settled;
  }
}
