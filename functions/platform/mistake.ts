import type { Mistake } from '../engine/result.ts';

/** A mistake of the platform's operator; `path` leads into the Platform document, such as `sites[0].name`. */
export function mistake(path: string, given: unknown, accepted: string, why?: string): Mistake {
  const place = path === '' ? 'the document' : path;
  const found = given === undefined ? `${place} is missing` : `${place} is ${JSON.stringify(given)}`;
  return {
    path,
    ...(given === undefined ? {} : { given }),
    accepted,
    message: why === undefined ? `${found}; accepted: ${accepted}` : `${found}: ${why}`,
    by: 'operator',
  };
}
