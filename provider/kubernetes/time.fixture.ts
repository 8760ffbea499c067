import { VirtualClock } from '../runtime/memory/virtual-clock.ts';
import type { Clock } from './clock.ts';

/** Time that moves only when told to. */
export interface VirtualTime extends Clock {
  readonly advance: (ms: number) => Promise<void>;
}

export function virtualTime(): VirtualTime {
  const clock = new VirtualClock();
  const begun = clock.now();
  return {
    now: clock.now,
    elapsed: () => clock.now() - begun,
    after: clock.after,
    advance: (ms) => clock.advance(ms),
  };
}

/** Things that happen, to be awaited one by one in their order. */
export class Happenings<T> {
  readonly #happened: T[] = [];
  readonly #waiting: ((value: T) => void)[] = [];

  readonly add = (value: T): void => {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#happened.push(value);
    else waiting(value);
  };

  next(): Promise<T> {
    const [value] = this.#happened;
    if (this.#happened.length > 0) {
      this.#happened.shift();
      return Promise.resolve(value as T);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** What happened and was not awaited. */
  get left(): number {
    return this.#happened.length;
  }
}
