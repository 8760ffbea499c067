import { type Rate, TokenBucket } from './token-bucket.ts';

/** Why something is worked on; the earlier in this list, the sooner. */
export const PRIORITIES = ['deleted', 'changed', 'failed', 'poll', 'startup'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The smaller, the sooner. */
export const rankOf = (priority: Priority): number => PRIORITIES.indexOf(priority);

/** The sooner of two. */
export const sooner = (a: Priority, b: Priority): Priority => (rankOf(a) <= rankOf(b) ? a : b);

/** How much of one lane may be worked on. */
export interface LaneLimits {
  /** At a time. */
  readonly concurrency: number;
  readonly rate: Rate;
}

interface Ticket<T> {
  readonly value: T;
  valid: boolean;
}

/** What waits its turn within common limits, such as everything that goes to one external system. */
export class Lane<T> {
  readonly #limits: LaneLimits;
  readonly #bucket: TokenBucket;
  readonly #waiting: readonly Fifo<Ticket<T>>[] = PRIORITIES.map(() => new Fifo());
  #working = 0;
  #size = 0;

  constructor(limits: LaneLimits, elapsed: () => number) {
    this.#limits = limits;
    this.#bucket = new TokenBucket(limits.rate, elapsed);
  }

  /** How much waits. */
  get size(): number {
    return this.#size;
  }

  /** Puts `value` at the end of its priority; returns what takes it out again. */
  put(value: T, priority: Priority): () => void {
    const ticket = { value, valid: true };
    this.#waiting[rankOf(priority)]?.push(ticket);
    this.#size += 1;
    return () => {
      if (!ticket.valid) return;
      ticket.valid = false;
      this.#size -= 1;
    };
  }

  /** The rank of what would come next; undefined where nothing waits or all hands are full. */
  nextRank(): number | undefined {
    if (this.#size === 0 || this.#working >= this.#limits.concurrency) return undefined;
    for (const [rank, fifo] of this.#waiting.entries()) {
      for (let first = fifo.peek(); first !== undefined; first = fifo.peek()) {
        if (first.valid) return rank;
        fifo.shift();
      }
    }
    return undefined;
  }

  /** Milliseconds until the next may begin; 0 takes the token for it. */
  tryTake(): number {
    return this.#bucket.tryTake();
  }

  /** Begins with the next. */
  take(rank: number): T | undefined {
    const ticket = this.#waiting[rank]?.shift();
    if (ticket === undefined) return undefined;
    ticket.valid = false;
    this.#size -= 1;
    this.#working += 1;
    return ticket.value;
  }

  /** Something that was taken is finished. */
  done(): void {
    this.#working -= 1;
  }
}

/** First in, first out, without moving what waits. */
class Fifo<T> {
  #items: (T | undefined)[] = [];
  #head = 0;

  push(item: T): void {
    this.#items.push(item);
  }

  peek(): T | undefined {
    return this.#items[this.#head];
  }

  shift(): T | undefined {
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head += 1;
    if (this.#head > 64 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}
