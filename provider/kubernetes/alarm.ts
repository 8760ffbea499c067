import type { Clock } from './clock.ts';

/** One timer for many times: for the earliest. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: { readonly at: number; readonly cancel: () => void } | undefined;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `at`, in the clock's elapsed time, unless it rings before: then whoever is rung sets it anew. */
  set(at: number): void {
    if (this.#timer !== undefined && this.#timer.at <= at) return;
    this.cancel();
    // Whole milliseconds: less may be lost to rounding, and a timer that comes too early would be set again and again.
    const cancel = this.#clock.after(Math.max(0, Math.ceil(at - this.#clock.elapsed())), () => {
      this.#timer = undefined;
      this.#ring();
    });
    this.#timer = { at, cancel };
  }

  cancel(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }
}
