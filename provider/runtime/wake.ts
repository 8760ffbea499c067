import { isDeepStrictEqual } from 'node:util';
import { ANNOTATION } from './annotations.ts';
import type { KubeObject } from './object.ts';

/** What a creation writes on its way; its success does wake, so that what was created is looked at without delay. */
const OWN: ReadonlySet<string> = new Set([ANNOTATION.createPending, ANNOTATION.createFailed]);

/**
 * Does the change from `before` to `after` ask for a reconciliation? The spec, labels and annotations do; status does
 * not, or every reconciliation would cause the next.
 */
export function wakes(before: KubeObject, after: KubeObject): boolean {
  return (
    before.metadata.uid !== after.metadata.uid ||
    before.metadata.generation !== after.metadata.generation ||
    before.metadata.deletionTimestamp !== after.metadata.deletionTimestamp ||
    !isDeepStrictEqual(before.metadata.labels ?? {}, after.metadata.labels ?? {}) ||
    !isDeepStrictEqual(foreign(before), foreign(after))
  );
}

const foreign = ({ metadata }: KubeObject): object =>
  Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => !OWN.has(key)));
