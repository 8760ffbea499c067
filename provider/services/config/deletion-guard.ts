import type { Clock } from '../../http/index.ts';
import { TransientError } from '../../runtime/index.ts';
import type { DeletionGuard } from './config.ts';

/** Counts the resources of one config that are deleted, and stops where they are too many for a while. */
export class DeletionCount {
  readonly #clock: Clock;
  readonly #deleted = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * The deletion of `uid`, which may be asked for more than once. Throws TransientError where `guard` forbids it: nothing
   * was asked of the API then.
   */
  admit(uid: string, { most, within }: DeletionGuard, config: string): void {
    const now = this.#clock.now();
    for (const [other, time] of this.#deleted) {
      if (now - time >= within) this.#deleted.delete(other);
    }
    if (this.#deleted.has(uid)) return;
    const [first] = this.#deleted.values();
    if (this.#deleted.size >= most && first !== undefined) {
      const retryAfter = within - (now - first);
      throw new TransientError(
        `the deletionGuard of ${config} allows ${most} deletions within ${within / 1000}s; ` +
          `the next one is allowed at ${new Date(now + retryAfter).toISOString()}`,
        { retryAfter },
      );
    }
    this.#deleted.set(uid, now);
  }
}
