import { gaveUp } from './failure.ts';

/** A batch is committed at the latest with this many writes. */
const LARGEST_BATCH = 100;

interface Queue {
  readonly waiting: (() => void)[];
  held: boolean;
  batch: Batch | undefined;
}

interface Batch {
  readonly commit: () => Promise<unknown>;
  readonly done: PromiseWithResolvers<unknown>;
  writes: number;
}

/**
 * Writes to what the API locks as one take turns, in order of arrival. Where they take effect only by a commit, those
 * that waited for each other share one.
 */
export class Turns {
  readonly #queues = new Map<string, Queue>();

  /** Runs `write` in its turn. Throws TransientError where `signal` aborts before that. */
  async take<T>(key: string, write: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const queue = this.#queue(key);
    await this.#enter(queue, signal);
    try {
      return await write();
    } finally {
      this.#leave(key, queue);
    }
  }

  /**
   * Runs `write` in its turn, and `commit` once after it and all that wait now. Where writing throws, so does this;
   * what a failed commit throws is in `committed`.
   */
  async takeWithCommit<T, C>(
    key: string,
    write: () => Promise<T>,
    commit: () => Promise<C>,
    signal: AbortSignal,
  ): Promise<{ readonly written: T; readonly committed: PromiseSettledResult<C> }> {
    const queue = this.#queue(key);
    await this.#enter(queue, signal);
    let batch: Batch;
    let written: T;
    try {
      written = await write();
      queue.batch ??= { commit, done: Promise.withResolvers(), writes: 0 };
      batch = queue.batch;
      batch.writes += 1;
      // Whoever waits for it may have given up.
      batch.done.promise.catch(() => undefined);
    } finally {
      this.#leave(key, queue);
    }
    const [committed] = await Promise.allSettled([batch.done.promise as Promise<C>]);
    return { written, committed: committed ?? { status: 'rejected', reason: undefined } };
  }

  #queue(key: string): Queue {
    const known = this.#queues.get(key);
    if (known !== undefined) return known;
    const queue: Queue = { waiting: [], held: false, batch: undefined };
    this.#queues.set(key, queue);
    return queue;
  }

  #enter(queue: Queue, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(gaveUp(signal));
    if (!queue.held) {
      queue.held = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        queue.waiting.splice(queue.waiting.indexOf(enter), 1);
        reject(gaveUp(signal));
      };
      const enter = (): void => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      queue.waiting.push(enter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** The turn is over: a commit that is due, or the next one. */
  #leave(key: string, queue: Queue): void {
    const { batch } = queue;
    if (batch !== undefined && (queue.waiting.length === 0 || batch.writes >= LARGEST_BATCH)) {
      queue.batch = undefined;
      const committed = batch.commit();
      committed.then(batch.done.resolve, batch.done.reject);
      committed.then(
        () => this.#leave(key, queue),
        () => this.#leave(key, queue),
      );
      return;
    }
    const next = queue.waiting.shift();
    if (next !== undefined) next();
    else {
      queue.held = false;
      this.#queues.delete(key);
    }
  }
}
