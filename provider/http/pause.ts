import type { Clock } from './clock.ts';

const FIRST_BACKOFF = 1_000;
const LONGEST_BACKOFF = 60_000;
/** A server whose clock is wrong must not silence a config for a day. */
const LONGEST_PAUSE = 3_600_000;

/** What a whole config waits for after one of its requests was throttled. */
export class Pause {
  readonly #clock: Clock;
  readonly #random: () => number;
  #until: number;
  #refusals = 0;

  /** `until` is what an earlier process was still waiting for, in milliseconds since the epoch. */
  constructor(clock: Clock, random: () => number, until = 0) {
    this.#clock = clock;
    this.#random = random;
    this.#until = Math.min(until, clock.now() + LONGEST_PAUSE);
  }

  /** Milliseconds since the epoch until which nothing is sent; undefined where nothing is waited for. */
  get until(): number | undefined {
    return this.#until > this.#clock.now() ? this.#until : undefined;
  }

  /** The API asked to wait; without a number of milliseconds the wait doubles from 1 s to 60 s. */
  begin(retryAfter: number | undefined): void {
    const now = this.#clock.now();
    // Answers to requests that left before the pause began say nothing new about how long to back off.
    if (retryAfter === undefined && this.until !== undefined) return;
    const ms = retryAfter ?? Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** this.#refusals);
    this.#refusals += 1;
    this.#until = Math.max(this.#until, now + Math.min(ms, LONGEST_PAUSE));
  }

  /** The API took a request. One that left before the pause began does not count. */
  end(): void {
    if (this.until === undefined) this.#refusals = 0;
  }

  /** Milliseconds for one caller to wait: the rest of the pause and a random share of a tenth of it, 1 s to 30 s. */
  share(): number {
    const rest = Math.max(0, this.#until - this.#clock.now());
    return Math.ceil(rest + this.#random() * Math.min(30_000, Math.max(1_000, rest / 10)));
  }
}
