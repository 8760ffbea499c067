import { describe, expect, test } from '@jest/globals';
import type { Field } from '../data/types.ts';
import { parentPaths, pathsAround } from './open-fields.ts';

const leaf = (path: string): Field => ({ name: path, path, type: 'string' });
const fields: readonly Field[] = [
  leaf('a'),
  { ...leaf('b'), fields: [leaf('b.c'), { ...leaf('b.d'), fields: [leaf('b.d.e')] }] },
];

test('parents are the fields with fields below', () => {
  expect(parentPaths(fields)).toEqual(['b', 'b.d']);
});

const around: readonly [name: string, path: string, want: readonly string[]][] = [
  ['of an outermost field there is none', 'b', []],
  ['of a field below', 'b.c', ['b']],
  ['of a field further below', 'b.d.e', ['b', 'b.d']],
  ['of a field that does not exist there is none', 'b.x', []],
];

describe('what is around a field', () => {
  test.each(around)('%s', (_, path, want) => {
    expect(pathsAround(fields, path)).toEqual(want);
  });
});
