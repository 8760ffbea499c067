/** How often one caller may call one service. */
export interface Rate {
  readonly perSecond: number;
  /** Calls that may come at once. Default: a second's. */
  readonly burst?: number;
}

/** Counts calls: a bucket of tokens for every caller of every service. */
export class RateLimiter {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Seconds to wait, at least 1; undefined where the call may go on. */
  take(name: string): number | undefined {
    const { perSecond, burst = perSecond } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(name) ?? { tokens: burst, at: now };
    this.#buckets.set(name, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return undefined;
  }
}
