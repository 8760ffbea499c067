import type { Json, JsonObject } from '../../runtime/index.ts';

/** Is it an object, neither null nor a list? */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path, such as `auth.user`; undefined where there is none. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  let found = value;
  for (const key of path.split('.')) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** `object` with `value` at a dotted path; objects on the way are copied, or made. */
export function withValueAt(object: JsonObject, path: string, value: Json): JsonObject {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...object, [key]: value };
  const inner = object[key];
  return { ...object, [key]: withValueAt(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** A value as text, as it stands in paths, names and comparisons of scalars; undefined where it is no scalar. */
export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
