import { setTimeout } from 'node:timers/promises';

export interface RepeatedOptions {
  /** Milliseconds between two times. */
  readonly pace: number;
  readonly signal: AbortSignal;
  /** Told why it failed, once for every reason in a row; it is tried again. */
  readonly onTrouble: (message: string) => void;
}

/** Work that is done again whenever it is woken, and for as long as it says so: never twice at once, with pauses between. */
export class Repeated {
  readonly #work: () => Promise<boolean>;
  readonly #options: RepeatedOptions;
  #woken = false;
  #running: Promise<void> | undefined;
  #trouble: string | undefined;

  /** `work` resolves to whether it is to be done again at once. */
  constructor(work: () => Promise<boolean>, options: RepeatedOptions) {
    this.#work = work;
    this.#options = options;
  }

  wake(): void {
    this.#woken = true;
    this.#running ??= this.#run();
  }

  /** Resolves when nothing is being done; after the signal nothing begins. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    const { pace, signal } = this.#options;
    while (this.#woken && !signal.aborted) {
      this.#woken = false;
      if (await this.#try()) this.#woken = true;
      await setTimeout(pace, undefined, { signal }).catch(() => undefined);
    }
    this.#running = undefined;
  }

  async #try(): Promise<boolean> {
    try {
      const again = await this.#work();
      this.#trouble = undefined;
      return again;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== this.#trouble && !this.#options.signal.aborted) this.#options.onTrouble(message);
      this.#trouble = message;
      return true;
    }
  }
}
