/**
 * `now`, with whatever `before` has of it in the same place: what did not change is the same object, all the way down, so
 * that nothing is drawn again that looks the same.
 */
export function kept<T>(before: unknown, now: T): T {
  if (before === now) return now;
  if (Array.isArray(now)) return Array.isArray(before) ? (keptList(before, now) as T) : now;
  return isRecord(before) && isRecord(now) ? (keptRecord(before, now) as T) : now;
}

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const items = now.map((item, index) => kept(before[index], item));
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
}

function keptRecord(before: object, now: object): object {
  const olds = Object.entries(before);
  const own = new Map(olds);
  const entries = Object.entries(now).map(([key, value]) => [key, kept(own.get(key), value)] as const);
  const same =
    entries.length === olds.length &&
    entries.every(([key, value], index) => key === olds[index]?.[0] && value === olds[index][1]);
  return same ? before : Object.fromEntries(entries);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
