import { describe, expect, test } from '@jest/globals';
import type { Field } from '../data/types.ts';
import { parentPaths, pathsTo } from './open-fields.ts';

const leaf = (path: string): Field => ({ name: path, path, type: 'string' });
const fields: readonly Field[] = [
  leaf('a'),
  { ...leaf('b'), fields: [leaf('b.c'), { ...leaf('b.d'), fields: [leaf('b.d.e')] }] },
];

test('parents are the fields with fields below', () => {
  expect(parentPaths(fields)).toEqual(['b', 'b.d']);
});

const around: readonly [name: string, path: string, want: readonly string[]][] = [
  ['nothing for a field with none around and none below', 'a', []],
  ['the field itself where it has fields', 'b', ['b']],
  ['what is around a field', 'b.c', ['b']],
  ['what is around, and the field', 'b.d', ['b', 'b.d']],
  ['everything around a field further below', 'b.d.e', ['b', 'b.d']],
  ['nothing for a field that does not exist', 'b.x', []],
];

describe('what must be open to see a field', () => {
  test.each(around)('%s', (_, path, want) => {
    expect(pathsTo(fields, path)).toEqual(want);
  });
});
