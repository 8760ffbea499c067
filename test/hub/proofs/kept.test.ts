import { expect, test } from '@jest/globals';
import { touched } from './kept.ts';

const object = (uid: string, spec: object) => JSON.stringify({ apiVersion: 'v1', kind: 'A', metadata: { uid }, spec });

test.each([
  ['as it was', object('1', { a: 1 }), object('1', { a: 1 }), []],
  ['came', 'not there', object('1', {}), [{ name: 'A a', how: 'created', where: [] }]],
  ['went', object('1', {}), 'not there', [{ name: 'A a', how: 'deleted', where: [] }]],
  [
    'other values, fewer and more of them',
    object('1', { a: 1, b: [1], c: { d: 1 } }),
    object('1', { b: [2], c: { d: 1, e: 2 } }),
    [{ name: 'A a', how: 'changed', where: ['.spec.a', '.spec.b', '.spec.c.e'] }],
  ],
  [
    'another of that name',
    object('1', {}),
    object('2', {}),
    [{ name: 'A a', how: 'replaced', where: ['.metadata.uid'] }],
  ],
])('%s', (_, before, after, want) => {
  expect(touched(new Map([['A a', before]]), new Map([['A a', after]]))).toEqual(want);
});

test('what was not composed before came, and what no longer is went, by name', () => {
  const [before, after] = [new Map([['A b', object('1', {})]]), new Map([['A a', object('2', {})]])];
  expect(touched(before, after).map(({ name, how }) => `${name} ${how}`)).toEqual(['A a created', 'A b deleted']);
});
