/** The same value with every map written in the opposite order. */
export function reversed<T>(value: T): T {
  if (value instanceof Map) return new Map([...value].reverse().map(([key, below]) => [key, reversed(below)])) as T;
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, below]) => [key, reversed(below)]),
  ) as T;
}
