import { equal } from './validation/equal.ts';

/** Answers to one question, by what is asked about. */
export type Asked<T> = (about: string) => T;

/** Whether an answer is the one that was given before. */
export type Same = (before: unknown, now: unknown) => boolean;

/** An answer, and what it was worked out from. */
interface Cell {
  readonly about: string;
  readonly renew: (cell: Cell) => void;
  value: unknown;
  /** The request in which the value was made sure of last; 0 before there is one. */
  request: number;
  /** The work that noted this answer last, so that it notes it once. */
  reader: number;
  /** Cells that were read for the value, each followed by what it said then; undefined of what is looked up. */
  reads: readonly unknown[] | undefined;
}

/** A piece of work at hand, and what it has read so far. */
interface Work {
  readonly id: number;
  readonly reads: unknown[];
}

/**
 * Remembers what was worked out for earlier requests, and works out again only what reads something else today: whatever
 * a piece of work asks is noted, and while all of it has the answers it had, so has the work. Sound for work that is
 * deterministic, and knows only what it asks for here and what never changes.
 */
export class Recall {
  #request = 0;
  #works = 0;
  #work: Work | undefined;

  /** How many requests there were. */
  get requests(): number {
    return this.#request;
  }

  /** From here on there is another request, and inputs may have other answers. */
  next(): void {
    this.#request++;
  }

  /**
   * What the request says, looked up once a request. An answer that is the `same` as the last one is taken for that one,
   * so that it is told at a glance from then on.
   */
  input<T>(look: Asked<T>, same: Same = equal): Asked<T> {
    return this.#asked((cell) =>
      settle(
        cell,
        this.#during(undefined, () => look(cell.about)),
        same,
      ),
    );
  }

  /** What is worked out from inputs and from other work. */
  work<T>(make: Asked<T>, same: Same = equal): Asked<T> {
    return this.#asked((cell) => {
      if (cell.reads !== undefined && this.#holds(cell.reads)) return;
      const work: Work = { id: ++this.#works, reads: [] };
      settle(
        cell,
        this.#during(work, () => make(cell.about)),
        same,
      );
      cell.reads = work.reads.slice(); // without the room to grow
    });
  }

  #asked<T>(renew: (cell: Cell) => void): Asked<T> {
    const cells = new Map<string, Cell>();
    return (about) => {
      let cell = cells.get(about);
      if (cell === undefined) {
        cell = { about, renew, value: undefined, request: 0, reader: 0, reads: undefined };
        cells.set(about, cell);
      }
      const value = this.#now(cell);
      const work = this.#work;
      if (work !== undefined && cell.reader !== work.id) {
        cell.reader = work.id;
        work.reads.push(cell, value);
      }
      return value as T;
    };
  }

  #now(cell: Cell): unknown {
    if (cell.request === this.#request) return cell.value;
    cell.renew(cell);
    cell.request = this.#request;
    return cell.value;
  }

  /** In the order they were read: what is only asked for since an earlier answer was another is not asked for now. */
  #holds(reads: readonly unknown[]): boolean {
    for (let index = 0; index < reads.length; index += 2) {
      if (this.#now(reads[index] as Cell) !== reads[index + 1]) return false;
    }
    return true;
  }

  #during<T>(work: Work | undefined, run: () => T): T {
    const outer = this.#work;
    this.#work = work;
    try {
      return run();
    } finally {
      this.#work = outer;
    }
  }
}

function settle(cell: Cell, value: unknown, same: Same): void {
  if (cell.request === 0 || !(cell.value === value || same(cell.value, value))) cell.value = value;
}
