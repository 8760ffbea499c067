import type { Mistake } from '../engine/result.ts';
import { show } from '../engine/validation/index.ts';

/** A mistake of the platform's operator at `path` in the Platform document; `why` where `accepted` does not say it. */
export function mistake(path: string, given: unknown, accepted: string, why?: string): Mistake {
  return { path, given, accepted, message: why ?? `given ${show(given)}; accepted: ${accepted}`, by: 'operator' };
}
