/** How often something may happen. */
export interface Rate {
  /** A second, in the long run. */
  readonly perSecond: number;
  /** At once after a quiet time. */
  readonly burst: number;
}

/** Lets things happen at a rate. Its time is `elapsed`, milliseconds by a clock that nobody sets. */
export class TokenBucket {
  readonly #rate: Rate;
  readonly #elapsed: () => number;
  #tokens: number;
  #filledAt: number;

  constructor(rate: Rate, elapsed: () => number) {
    this.#rate = rate;
    this.#elapsed = elapsed;
    this.#tokens = rate.burst;
    this.#filledAt = elapsed();
  }

  /** Takes a token, if need be one that is not there yet; returns the milliseconds until it is. */
  reserve(): number {
    this.#fill();
    this.#tokens -= 1;
    return this.#missing(0);
  }

  /** Gives back what was reserved and not used. */
  giveBack(): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + 1);
  }

  /** Takes a token if one is there and returns 0; else takes none and returns the milliseconds until one is. */
  tryTake(): number {
    this.#fill();
    const ms = this.#missing(1);
    if (ms === 0) this.#tokens -= 1;
    return ms;
  }

  #fill(): void {
    const now = this.#elapsed();
    const gained = ((now - this.#filledAt) / 1000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + gained);
    this.#filledAt = now;
  }

  #missing(wanted: number): number {
    // What rounding leaves of a token that has just been waited for is a token.
    const missing = wanted - this.#tokens;
    return missing < 1e-9 ? 0 : Math.max(1, Math.ceil((missing / this.#rate.perSecond) * 1000));
  }
}
