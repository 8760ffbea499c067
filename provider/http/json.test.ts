import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, parseJson } from './json.ts';

describe('parseJson', () => {
  test.each([
    { name: 'beyond 2^53', text: '{"id":9007199254740993}', want: { id: '9007199254740993' } },
    { name: 'at 2^53', text: '[9007199254740992]', want: ['9007199254740992'] },
    { name: 'the last safe one', text: '[9007199254740991]', want: [9007199254740991] },
    { name: 'negative', text: '[-9007199254740993]', want: ['-9007199254740993'] },
    { name: '64 bits at the top', text: '18446744073709551615', want: '18446744073709551615' },
    { name: 'deep inside', text: '{"a":[{"b":12345678901234567890}]}', want: { a: [{ b: '12345678901234567890' }] } },
    { name: 'digits in a string', text: '{"id":"12345678901234567890"}', want: { id: '12345678901234567890' } },
    { name: 'a long fraction', text: '[0.12500000000000000]', want: [0.125] },
    { name: 'a top-level array', text: '[{"id":1}]', want: [{ id: 1 }] },
  ])('$name', ({ text, want }) => {
    expect(parseJson(text)).toEqual(want);
  });

  test('keeps every digit of every whole number', () => {
    fc.assert(
      fc.property(fc.bigInt(), (id) => {
        expect(String(at(parseJson(`{"id":${id}}`), '/id'))).toBe(String(id));
      }),
    );
  });

  test('else agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('at', () => {
  const value = { items: [{ id: 1 }], 'a/b': 2, 'c~d': 3 };
  test.each([
    { pointer: '', want: value },
    { pointer: '/items/0/id', want: 1 },
    { pointer: '/a~1b', want: 2 },
    { pointer: '/c~0d', want: 3 },
    { pointer: '/items/1', want: undefined },
    { pointer: '/items/length', want: undefined },
    { pointer: '/toString', want: undefined },
    { pointer: '/a~1b/x', want: undefined },
  ])('$pointer', ({ pointer, want }) => {
    expect(at(value, pointer)).toEqual(want);
  });
});
