/** A claim that is made or changed. Names not given are of no interest. */
export interface Attempt {
  /** Default: a name of its own. */
  readonly name?: string;
  /** Default: what users write. The composite's kind makes the attempt one of the claims flavour only. */
  readonly kind?: string;
  /** What was there before; absent where the object is made. */
  readonly old?: object;
  readonly spec: object;
}

/** One CEL rule of a definition, with what it lets through and what it refuses. */
export interface RuleCase {
  /** Where the rule stands (`spec.network`), followed by its field path (`.podCIDR`). */
  readonly at: string;
  /** The message, as it stands in the definition. */
  readonly message: string;
  readonly accepted: readonly Attempt[];
  readonly rejected: readonly Attempt[];
}
