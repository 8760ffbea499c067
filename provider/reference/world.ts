import type { Clock } from '../http/index.ts';
import type { Service } from './service.ts';
import type { Store } from './store.ts';

/** What carries out requests: what is kept, the time, chance, and what is made to go wrong. */
export interface World {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** What becomes of an operation that begins now, where it is to go wrong. */
  readonly fateOf: (service: Service, kind: string) => Fate | undefined;
  /** Are answers checked against the document before they are sent? */
  readonly checksAnswers: boolean;
}

/** `failed`: it ends without its effect. `never`: it never ends. `forgotten`: it does, and nobody can look it up. */
export type Fate = 'failed' | 'never' | 'forgotten';
