import { type Clock, wait } from './clock.ts';

export interface Limits {
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Requests a second in the long run. */
  readonly rate: number;
  /** Requests that may leave at once after a quiet time. */
  readonly burst: number;
}

/** Turns of one config: who waits is served in order of arrival. */
export class Turns {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #tokens: number;
  #filledAt: number;

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#free = limits.concurrency;
    this.#tokens = limits.burst;
    this.#filledAt = clock.now();
  }

  /** Waits for a turn and returns what ends it; undefined where `signal` aborted first. */
  async take(signal: AbortSignal): Promise<(() => void) | undefined> {
    if (!(await this.#enter(signal))) return undefined;
    const ms = this.#reserve();
    if (ms > 0 && !(await wait(this.#clock, ms, signal))) {
      this.#tokens += 1;
      this.#leave();
      return undefined;
    }
    return () => this.#leave();
  }

  #enter(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const onAbort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        resolve(false);
      };
      const enter = (): void => {
        signal.removeEventListener('abort', onAbort);
        resolve(true);
      };
      this.#waiting.push(enter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  /** Takes a token, if need be one that is not there yet; returns the milliseconds until it is. */
  #reserve(): number {
    const now = this.#clock.now();
    // A clock set back must not take tokens away.
    const passed = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(this.#limits.burst, this.#tokens + (passed / 1000) * this.#limits.rate) - 1;
    this.#filledAt = now;
    return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens / this.#limits.rate) * 1000);
  }
}
