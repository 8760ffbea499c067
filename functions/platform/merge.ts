/**
 * A JSON Merge Patch (RFC 7396): maps merge by key, null removes a key, everything else, lists included, replaces.
 * Neither argument is changed; the result shares what `base` supplies and nothing of `patch`.
 */
export function merge(base: unknown, patch: unknown): unknown {
  if (Array.isArray(patch)) return structuredClone(patch);
  if (!isMap(patch)) return patch;
  const below = isMap(base) ? base : {};
  const kept = Object.entries(below).filter(([key]) => !Object.hasOwn(patch, key));
  const given = Object.entries(patch)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, merge(Object.hasOwn(below, key) ? below[key] : undefined, value)] as const);
  return Object.fromEntries([...kept, ...given]);
}

/** Whether a value is a map, not a list nor null. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
