import type { Clock } from '../http/index.ts';
import type { Store } from './store.ts';

/** What carries out requests: what is kept, the time, chance, and what is made to go wrong. */
export interface World {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** What is to go wrong with what is written now. */
  readonly mishap: () => Mishap;
  /** Are answers checked against the document before they are sent? */
  readonly checksAnswers: boolean;
}

/** What goes wrong behind an answer that looks well. */
export interface Mishap {
  /** What becomes of an operation that begins. */
  readonly fate?: Fate | undefined;
  /** Milliseconds during which reads do not see the write, where that is more than the service's own. */
  readonly lag?: number | undefined;
  /** Is the page after each page of a list that page? */
  readonly loops?: boolean;
}

/** `failed`: it ends without its effect. `never`: it never ends. `forgotten`: it does, and nobody can look it up. */
export type Fate = 'failed' | 'never' | 'forgotten';
