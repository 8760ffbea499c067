const AWAY_AFTER = 10_000;

/** Is somebody there? One failed attempt says little; ten seconds of them do, if nothing was heard in between. */
export class Reachability {
  readonly #elapsed: () => number;
  readonly #onReturn: () => void;
  /** The first and the last failure since something was heard. */
  #failing: { readonly since: number; readonly until: number } | undefined;

  /** `onReturn` is called when something is heard of who was away. */
  constructor(elapsed: () => number, onReturn: () => void) {
    this.#elapsed = elapsed;
    this.#onReturn = onReturn;
  }

  get reachable(): boolean {
    return this.#failing === undefined || this.#failing.until - this.#failing.since < AWAY_AFTER;
  }

  heard(): void {
    const wasAway = !this.reachable;
    this.#failing = undefined;
    if (wasAway) this.#onReturn();
  }

  failed(): void {
    const until = this.#elapsed();
    this.#failing = { since: this.#failing?.since ?? until, until };
  }
}
