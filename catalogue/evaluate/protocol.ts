import type { Choices } from './choices.ts';
import type { DifferenceView } from './difference.ts';
import type { Evaluation, Refused } from './evaluate.ts';
import type { Input } from './input.ts';
import type { Price } from './price.ts';
import type { Script } from './script.ts';
import type { LifeView } from './timeline.ts';

/** What a page asks of the worker; a newer one takes the place of all before it. */
export interface Ask {
  readonly id: number;
  readonly input: Input;
  readonly script: Script;
  /** How far to play; 1 is the moment the claim is made. */
  readonly round: number;
  /** What to compare with, if anything. */
  readonly compare: Input | undefined;
}

/** What the worker tells of an ask, one after the other, the most wanted first. */
export type Tell =
  | {
      readonly id: number;
      readonly type: 'evaluated';
      readonly evaluation: Evaluation;
      readonly settings: readonly string[];
    }
  | { readonly id: number; readonly type: 'lived'; readonly life: LifeView | Refused }
  | { readonly id: number; readonly type: 'compared'; readonly difference: DifferenceView | Refused }
  | { readonly id: number; readonly type: 'priced'; readonly price: Price; readonly choices: Choices }
  | { readonly id: number; readonly type: 'failed'; readonly failure: Failure };

/** Our fault: whatever the input, nothing should be thrown. */
export interface Failure {
  readonly message: string;
  readonly stack: string;
}
