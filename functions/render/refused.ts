import { formatMistake, type Mistake } from '../engine/index.ts';
import type { Problem } from './problem.ts';

/** A mistake as a problem of what `about` says. */
export function problemOf(mistake: Mistake, about: Omit<Problem, 'message'>): Problem {
  const { path } = mistake;
  return { ...about, ...(path === '' ? {} : { path }), message: formatMistake({ ...mistake, path: '' }) };
}
