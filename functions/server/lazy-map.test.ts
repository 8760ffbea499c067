import { expect, test } from '@jest/globals';
import { LazyMap } from './lazy-map.ts';

test('nothing is looked at before it is asked for', () => {
  let looked = 0;
  const derived: string[] = [];
  const map = new LazyMap(
    () => {
      looked++;
      return new Map([
        ['a', 1],
        ['__proto__', 2],
      ]);
    },
    (value: number) => {
      derived.push(`${value}`);
      return value * 10;
    },
  );
  expect([looked, derived]).toEqual([0, []]);
  expect([map.size, map.has('a'), map.has('b'), [...map.keys()]]).toEqual([2, true, false, ['a', '__proto__']]);
  expect(derived).toEqual([]);
  expect([map.get('__proto__'), map.get('b')]).toEqual([20, undefined]);
  expect(derived).toEqual(['2']);
});

test('it is a map in every other way', () => {
  const map = new LazyMap(
    () => new Map([['a', 1]]),
    (value) => value + 1,
  );
  const visited: unknown[] = [];
  map.forEach((...given) => {
    visited.push(given);
  });
  expect([...map]).toEqual([['a', 2]]);
  expect([...map.entries()]).toEqual([['a', 2]]);
  expect([...map.values()]).toEqual([2]);
  expect(visited).toEqual([[2, 'a', map]]);
});
