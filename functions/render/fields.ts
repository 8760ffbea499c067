import { isObject, own, same, stringAt } from '../engine/index.ts';
import { join } from '../engine/validation/index.ts';

/** A field that has another value; undefined where it is not there. */
export interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every field in which two values differ, in order of their paths. Lists of texts and numbers are one field, lists whose
 * entries have names are compared by name (`containers[app].image`), all others entry by entry.
 */
export function changedFields(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changedEntries(before, after, path);
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => changedFields(own(before, key), own(after, key), join(path, key)));
}

function changedEntries(before: readonly unknown[], after: readonly unknown[], path: string): readonly FieldChange[] {
  if ([...before, ...after].every((entry) => typeof entry !== 'object')) return [{ path, before, after }];
  const [old, now] = [byName(before), byName(after)];
  if (!old || !now) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => changedFields(before[index], after[index], join(path, index))).flat();
  }
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const changes = names.flatMap((name) => changedFields(old.get(name), now.get(name), `${path}[${name}]`));
  return changes.length > 0 ? changes : [{ path, before, after }];
}

/** Entries by name, where all have one and no two the same. */
function byName(entries: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const named = new Map<string, unknown>();
  for (const entry of entries) {
    const name = stringAt(entry, 'name');
    if (name === undefined || named.has(name)) return undefined;
    named.set(name, entry);
  }
  return named;
}
