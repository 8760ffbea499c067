/**
 * Whether two JSON values are the same; the order of an object's fields does not matter. What keeps its content elsewhere
 * than in fields, such as a Map, is only the same as itself.
 */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalItems(a, b);
  return !Array.isArray(b) && equalFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function equalItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index])) return false;
  return true;
}

/** Reads fields in place: lists of their names would cost more than all comparisons. */
function equalFields(a: Fields, b: Fields): boolean {
  let missing = 0;
  let any = false;
  for (const key in a) {
    any = true;
    const value = a[key];
    // The one thing that is inherited and no function.
    if (key === '__proto__' && !Object.hasOwn(b, key)) return false;
    if (value === undefined ? !Object.hasOwn(b, key) || b[key] !== undefined : !equal(value, b[key])) return false;
    missing++;
  }
  for (const _ in b) missing--;
  return missing === 0 && (any || (isRecord(a) && isRecord(b)));
}

/** Whether an object is a record, of whatever realm, and of no class. */
function isRecord(object: Fields): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
