/** What happens around one wait: before its effect, or between its effect and its answer. */
export type Around = <T>(call: string, effect: () => T | Promise<T>) => Promise<T>;

/** Something that dies at its `nth` wait, counted from 0: it does nothing more from then on, and answers nobody. */
export class Mortal {
  /** Resolves when it dies. */
  readonly death: Promise<undefined>;
  readonly #nth: number;
  #waits = 0;
  #dead = false;
  #bury: () => void = () => undefined;

  constructor(nth: number) {
    this.#nth = nth;
    this.death = new Promise((resolve) => {
      this.#bury = () => resolve(undefined);
    });
  }

  get isDead(): boolean {
    return this.#dead;
  }

  /** To be called at every wait. */
  readonly wait = async (): Promise<void> => {
    if (this.#waits++ === this.#nth) {
      this.#dead = true;
      this.#bury();
    }
    if (this.#dead) await new Promise(() => undefined);
  };

  /** Waits before and after. */
  readonly around: Around = async (_, effect) => {
    await this.wait();
    const answer = await effect();
    await this.wait();
    return answer;
  };
}
