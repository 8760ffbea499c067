import { Problem } from '../problem.ts';

/** A field of the request that makes no sense: its JSON pointer, and what is wrong with it. */
export const invalid = (pointer: string, detail: string): Problem =>
  new Problem(422, `${pointer.slice(1)} ${detail}`, { errors: [{ pointer, detail }] });
