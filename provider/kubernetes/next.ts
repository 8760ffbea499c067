import type { Priority } from './lane.ts';

/** What is to come after work on one item. */
export type Next =
  /** Nothing, until it is added again. */
  | { readonly kind: 'done' }
  | {
      readonly kind: 'again';
      /** Milliseconds from now. */
      readonly ms: number;
      readonly priority: Priority;
      /** Counts a failure; without, the series of failures is over. */
      readonly failed: boolean;
    };
