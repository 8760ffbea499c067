import { Lane, type LaneLimits } from './lane.ts';

/** Lanes by name: the most urgent of all goes first, and of equals the lane that waited longest for its turn. */
export class Lanes<T> {
  readonly #limitsOf: (name: string) => LaneLimits;
  readonly #elapsed: () => number;
  /** In the order of their turns. */
  readonly #lanes = new Map<string, Lane<T>>();

  constructor(limitsOf: (name: string) => LaneLimits, elapsed: () => number) {
    this.#limitsOf = limitsOf;
    this.#elapsed = elapsed;
  }

  /** How much waits in all of them. */
  get size(): number {
    let size = 0;
    for (const lane of this.#lanes.values()) size += lane.size;
    return size;
  }

  /** The lane of that name, made where there is none. */
  of(name: string): Lane<T> {
    const known = this.#lanes.get(name);
    if (known !== undefined) return known;
    const lane = new Lane<T>(this.#limitsOf(name), this.#elapsed);
    this.#lanes.set(name, lane);
    return lane;
  }

  /** Begins with the next; `later` hears in how many milliseconds a lane may go on that has used up its rate. */
  take(later: (ms: number) => void): { readonly value: T; readonly lane: Lane<T> } | undefined {
    const lanes = [...this.#lanes]
      .map(([name, lane]) => ({ name, lane, rank: lane.nextRank() }))
      .filter((candidate) => candidate.rank !== undefined)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const { name, lane, rank = 0 } of lanes) {
      const ms = lane.tryTake();
      if (ms > 0) {
        later(ms);
        continue;
      }
      const value = lane.take(rank);
      if (value === undefined) continue;
      // To the end of its equals.
      this.#lanes.delete(name);
      this.#lanes.set(name, lane);
      return { value, lane };
    }
    return undefined;
  }
}
