import type { Mistake } from '../engine/index.ts';
import { nearest } from '../engine/validation/index.ts';

/** A mistake for a name that the platform's settings do not know, with what they know and what was likely meant. */
export function unknownName(path: string, given: string, known: readonly string[], what: string): Mistake {
  const meant = nearest(given, known);
  return {
    path,
    given,
    accepted: known.length > 0 ? known.join(', ') : `nothing, the platform has no ${what}`,
    message: `the platform has no ${what} ${given}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
  };
}
