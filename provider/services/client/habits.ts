/** What reading a collection whole costs, and who gains by it. */
interface Habit {
  /** Requests that the last reading took; undefined while it was never read. */
  pages: number | undefined;
  /** Milliseconds since the epoch before which it is not worth another try. */
  unfitUntil: number;
  /** Who asked for one of its items, and when last. */
  readonly readers: Map<string, number>;
}

/**
 * Knows whether to read a collection whole for one of its items: not where its pages are more than those who would share
 * them, such as one record in a zone of fifty thousand.
 */
export class Habits {
  readonly #now: () => number;
  readonly #habits = new Map<string, Habit>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Is it worth reading for `reader` and whoever else asked in the last `period` milliseconds? */
  isWorth(collection: string, reader: string, period: number): boolean {
    const habit = this.#of(collection);
    const now = this.#now();
    habit.readers.set(reader, now);
    if (now < habit.unfitUntil) return false;
    if (habit.pages === undefined || habit.pages <= 1) return true;
    for (const [other, time] of habit.readers) {
      // At an interval that varies somewhat, who is still there asks again within two.
      if (now - time > 2 * period) habit.readers.delete(other);
    }
    return habit.readers.size >= habit.pages;
  }

  /** It was read, in so many requests. */
  took(collection: string, pages: number): void {
    this.#of(collection).pages = pages;
  }

  /** It cannot be read whole: too large, or always changing. */
  isUnfit(collection: string, period: number): void {
    this.#of(collection).unfitUntil = this.#now() + period;
  }

  #of(collection: string): Habit {
    const known = this.#habits.get(collection);
    if (known !== undefined) return known;
    const habit: Habit = { pages: undefined, unfitUntil: Number.NEGATIVE_INFINITY, readers: new Map() };
    this.#habits.set(collection, habit);
    return habit;
  }
}
