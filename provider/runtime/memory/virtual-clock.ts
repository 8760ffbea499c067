import type { Clock } from '../clock.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly then: () => void;
}

/** Time that moves only when told to. */
export class VirtualClock implements Clock {
  #now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();

  constructor(start = '2030-01-01T00:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, then: () => void): (() => void) => {
    const timer: Timer = { at: this.#now + Math.max(0, ms), order: this.#order++, then };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Moves on by `ms` and fires what falls due on the way, letting what it wakes run in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await breathe();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#now = Math.max(this.#now, timer.at);
      this.#timers.delete(timer);
      timer.then();
      await breathe();
    }
    this.#now = end;
  }

  /** Runs `work` to its end, moving on to the next timer whenever nothing else can happen. */
  async complete<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const settled = work.finally(() => {
      done = true;
    });
    settled.catch(() => undefined);
    for (await breathe(); !done; await breathe()) {
      const timer = this.#next(Number.POSITIVE_INFINITY);
      if (timer === undefined) throw new Error('cannot complete: nothing is under way and no timer is set');
      await this.advance(timer.at - this.#now);
    }
    return settled;
  }

  /** Sets the wall clock, as a machine does whose clock was wrong. */
  set(now: number): void {
    this.#now = now;
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > end) continue;
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer;
    }
    return next;
  }
}

/** Lets everything run that waits for nothing but its turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
