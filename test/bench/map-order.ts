/** Numbers from 0 to 1, the same in every run. */
type Random = () => number;

/** A generator of such numbers (a linear congruential one: all that is asked of it is that it mixes). */
export function createRandom(): Random {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `value` with the fields of every object in random order, which is how Go writes the fields of a Struct. */
export function inMapOrder<T>(value: T, random: Random): T {
  if (Array.isArray(value)) return value.map((item) => inMapOrder(item, random)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, inMapOrder(member, random)] as const);
  return Object.fromEntries(mixed(entries, random)) as T;
}

/** The items in random order. */
export function mixed<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
