import { createHash } from 'node:crypto';
import { Problem } from './problem.ts';

/** The ETag of what `parts` tell apart. */
export const etagOf = (...parts: readonly string[]): string =>
  `"${createHash('sha1').update(parts.join('\n')).digest('base64url').slice(0, 16)}"`;

/** Is there news for whoever has what If-None-Match names? */
export const isNoneMatch = (header: string | undefined, etag: string): boolean =>
  header === undefined || !matches(header, etag);

/** Throws 412 where the preconditions of a write do not hold. `etag` is undefined where nothing is there. */
export function demand(
  { ifMatch, ifNoneMatch }: { readonly ifMatch: string | undefined; readonly ifNoneMatch: string | undefined },
  etag: string | undefined,
): void {
  if (ifMatch !== undefined && (etag === undefined || !matches(ifMatch, etag))) {
    throw new Problem(412, etag === undefined ? 'it is not there' : 'somebody else has changed it meanwhile');
  }
  if (ifNoneMatch !== undefined && etag !== undefined && matches(ifNoneMatch, etag)) {
    throw new Problem(412, 'it is there already');
  }
}

function matches(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
