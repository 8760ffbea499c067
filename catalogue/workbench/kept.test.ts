import { describe, expect, test } from '@jest/globals';
import { kept } from './kept.ts';

const spec = { tier: 'standard', pools: [{ name: 'general', labels: { a: 'x' } }, { name: 'gpu' }] };
const copy = (): typeof spec => structuredClone(spec);

describe('kept', () => {
  test.each([
    { name: 'what is the same as a whole', before: spec, now: copy(), same: true },
    { name: 'another text', before: 'a', now: 'b', same: false },
    {
      name: 'fields in another order, which is how they are shown',
      before: { a: 1, b: 2 },
      now: { b: 2, a: 1 },
      same: false,
    },
    { name: 'a field less', before: { a: 1, b: 2 }, now: { a: 1 }, same: false },
    { name: 'a field more, of no value', before: { a: 1 }, now: { a: 1, b: undefined }, same: false },
    { name: 'an entry less', before: [1, 2], now: [1], same: false },
    { name: 'a list for a map', before: {}, now: [], same: false },
    { name: 'nothing for a map', before: {}, now: null, same: false },
    {
      name: 'a field with a name that means something',
      before: JSON.parse('{"__proto__": 1}'),
      now: JSON.parse('{"__proto__": 2}'),
      same: false,
    },
  ])('$name', ({ before, now, same }) => {
    const found = kept(before, now);
    expect(found).toStrictEqual(now);
    expect(found === before).toBe(same);
  });

  test('what did not change beside what did stays the same object', () => {
    const now = copy();
    now.pools[1] = { name: 'gpus' };
    const found = kept(spec, now);
    expect(found).toStrictEqual(now);
    expect(found.pools[0]).toBe(spec.pools[0]);
    expect(found.pools).not.toBe(spec.pools);
  });
});
