import { formatMistake, type Mistake } from '../engine/index.ts';
import type { Refusal } from './context.ts';

/**
 * Something of the spec that cannot be done, and what of the tenant it is about. Of a tenant that is not there yet it is
 * a mistake; on one that is, it is held, so that a typing error keeps nobody from a quarantine.
 */
export interface Problem extends Mistake {
  readonly name: string;
}

/** What is held for a problem. */
export function held(problem: Problem): Refusal {
  return {
    name: problem.name,
    reason: 'InvalidField',
    message: `${formatMistake(problem)}: nothing is changed for it`,
  };
}
