import { isObject, own, same } from '../functions/engine/index.ts';
import { join } from '../functions/engine/validation/index.ts';

/** A field that has another value; undefined where it is not there. */
export interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every field in which two values differ, in order of their paths; lists are compared entry by entry. */
export function changedFields(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => changedFields(before[index], after[index], join(path, index))).flat();
  }
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => changedFields(own(before, key), own(after, key), join(path, key)));
}
