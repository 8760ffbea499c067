import type { Place } from './place.ts';
import type { Want } from './seen.ts';

/** Something that a user, or whoever else works on the external system, does. */
export type Step = (place: Place) => Promise<unknown>;

/** One line of the contract, played in a namespace of its own. */
export interface Row {
  readonly name: string;
  readonly why: string;
  readonly steps: readonly Step[];
  /** What comes to be seen after the steps, and stays. */
  readonly want: Want;
  /** What goes on with another process of the provider. */
  readonly restart?: {
    /** While none runs. */
    readonly meanwhile: readonly Step[];
    readonly want: Want;
  };
}
