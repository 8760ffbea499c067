import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { equal } from './equal.ts';

describe('JSON values', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['in another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['with another value', { a: 1 }, { a: 2 }, false],
    ['with another field', { a: 1 }, { b: 1 }, false],
    ['with a field more', { a: 1 }, { a: 1, b: 1 }, false],
    ['in another order of items', [1, 2], [2, 1], false],
    ['as list and object', ['x'], { 0: 'x' }, false],
    ['null and object', null, {}, false],
    ['of different types', 1, '1', false],
    ['with a field that objects inherit', JSON.parse('{"toString":1}'), { a: 1 }, false],
    ['a Map and another', new Map([[1, 1]]), new Map([[1, 2]]), false],
    ['a Map and nothing', new Map(), {}, false],
    ['two empty objects', {}, JSON.parse('{}'), true],
    ['with a field called __proto__', JSON.parse('{"__proto__":{}}'), { a: {} }, false],
  ])('%s', (_, a, b, want) => {
    expect(equal(a, b)).toBe(want);
    expect(equal(b, a)).toBe(want);
  });

  test('are the same as their copies, and as little else as their text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(equal(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        if (JSON.stringify(a) === JSON.stringify(b)) expect(equal(a, b)).toBe(true);
        if (equal(a, b)) expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
      }),
    );
  });
});
