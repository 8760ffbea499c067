import type { Field } from '../data/types.ts';

/** Paths of the fields that have fields below them. */
export function parentPaths(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ path, fields: below }) => (below === undefined ? [] : [path, ...parentPaths(below)]));
}

/** Paths of what must be open to see a field and what is below it, outermost first; none where there is no such field. */
export function pathsTo(fields: readonly Field[], path: string): readonly string[] {
  for (const field of fields) {
    if (field.path === path) return field.fields === undefined ? [] : [path];
    const below = field.fields ?? [];
    if (below.some((one) => one.path === path)) return [field.path, ...pathsTo(below, path)];
    const deeper = pathsTo(below, path);
    if (deeper.length > 0) return [field.path, ...deeper];
  }
  return [];
}
