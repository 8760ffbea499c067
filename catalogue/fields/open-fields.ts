import type { Field } from '../data/types.ts';

/** Paths of the fields that have fields below them. */
export function parentPaths(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ path, fields: below }) => (below === undefined ? [] : [path, ...parentPaths(below)]));
}

/** Paths of the fields around the field of a path, outermost first; none where there is no such field. */
export function pathsAround(fields: readonly Field[], path: string): readonly string[] {
  for (const field of fields) {
    if (field.path === path) return [];
    if (field.fields === undefined) continue;
    if (field.fields.some((below) => below.path === path)) return [field.path];
    const deeper = pathsAround(field.fields, path);
    if (deeper.length > 0) return [field.path, ...deeper];
  }
  return [];
}
