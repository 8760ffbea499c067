import type { Mistake } from '../engine/result.ts';
import { isNetwork } from './cidr.ts';
import { mistake } from './mistake.ts';
import type { Platform } from './platform.gen.ts';
import { compareQuantities } from './quantity.ts';

/** One thing that a schema cannot say: how settings hang together. The platform already satisfies the schema. */
export type Check = (platform: Platform) => readonly Mistake[];

/** A mistake for every value that an earlier one equals; `at` gives the path of an index. */
export function repeated(values: readonly string[], at: (index: number) => string): readonly Mistake[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [mistake(at(index), value, 'a value that no other entry has')],
  );
}

/** A mistake if `value` is no key of `map`. */
export function named(path: string, value: string, map: Readonly<Record<string, unknown>>): readonly Mistake[] {
  if (Object.hasOwn(map, value)) return [];
  const names = Object.keys(map);
  return [mistake(path, value, names.length === 0 ? 'nothing, there are none' : `one of ${names.join(', ')}`)];
}

/** A mistake if `cidr` is no range, or starts inside itself. */
export function network(path: string, cidr: string): readonly Mistake[] {
  return isNetwork(cidr)
    ? []
    : [mistake(path, cidr, 'a range that starts at its own first address, such as 10.132.0.0/14')];
}

/** A mistake if the quantity at `path` is smaller than another. */
export function atLeast(path: string, value: string, otherPath: string, other: string): readonly Mistake[] {
  return compareQuantities(value, other) >= 0 ? [] : [mistake(path, value, `at least ${other}, ${otherPath}`)];
}
