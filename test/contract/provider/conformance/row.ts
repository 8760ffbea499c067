import type { Place } from './place.ts';
import type { Seen } from './seen.ts';

/** Something that a user, or whoever else works on the external system, does. */
export type Step = (place: Place) => Promise<unknown>;

/** A part of what can be seen; jest's asymmetric matchers may stand for values. */
export type Want = { readonly [Key in keyof Seen]?: unknown };

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
