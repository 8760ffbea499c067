/** What a service was asked, as one process tells another. Times are milliseconds since the epoch. */
export interface Ledger {
  /** By method and kind of path, such as `GET address`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Names under which more than one thing was created, by the key that nature gives it. */
  readonly duplicates: readonly string[];
  /** How many things there are. */
  readonly things: number;
  /** Calls in each of the last seconds, oldest first. */
  readonly perSecond: readonly number[];
  /** When the first call came in. */
  readonly first: number | undefined;
}

/** When each of the writes with a mark in its description came in first. */
export type Marks = Readonly<Record<string, number>>;

const now = (): number => performance.timeOrigin + performance.now();

/** Writes down every call. */
export class Book {
  readonly #calls = new Map<string, number>();
  readonly #created = new Map<string, number>();
  readonly #marks = new Map<string, number>();
  readonly #seconds = new Map<number, number>();
  #first: number | undefined;

  called(what: string): void {
    const time = now();
    this.#first ??= time;
    this.#calls.set(what, (this.#calls.get(what) ?? 0) + 1);
    const second = Math.floor(time / 1000);
    this.#seconds.set(second, (this.#seconds.get(second) ?? 0) + 1);
    this.#seconds.delete(second - 600);
  }

  created(key: string): void {
    this.#created.set(key, (this.#created.get(key) ?? 0) + 1);
  }

  removed(key: string): void {
    this.#created.delete(key);
  }

  marked(mark: string): void {
    if (!this.#marks.has(mark)) this.#marks.set(mark, now());
  }

  /** What happens from now on is the first again. */
  forgetFirst(): void {
    this.#first = undefined;
    this.#marks.clear();
  }

  get marks(): Marks {
    return Object.fromEntries(this.#marks);
  }

  ledger(things: number): Ledger {
    const last = Math.floor(now() / 1000) - 1;
    return {
      calls: Object.fromEntries(this.#calls),
      duplicates: [...this.#created].filter(([, count]) => count > 1).map(([key]) => key),
      things,
      perSecond: Array.from({ length: 300 }, (_, index) => this.#seconds.get(last - 299 + index) ?? 0),
      first: this.#first,
    };
  }
}
