import { describe, expect, test } from '@jest/globals';
import { changeText } from './diff/entries.ts';
import { changedFields } from './fields.ts';

describe('fields that differ', () => {
  test.each([
    { why: 'the same', before: { a: [1, { b: 2 }] }, after: { a: [1, { b: 2 }] }, want: [] },
    { why: 'a value', before: { a: { b: 1 } }, after: { a: { b: 2 } }, want: ['a.b: 1 → 2'] },
    { why: 'a field comes', before: {}, after: { a: 'x' }, want: ['a: (unset) → x'] },
    { why: 'a field goes', before: { a: { b: 1 } }, after: {}, want: ['a: {"b":1} → (unset)'] },
    { why: 'keys that are no plain names', before: { 'x/y': 1 }, after: { 'x/y': 2 }, want: ['["x/y"]: 1 → 2'] },
    {
      why: 'keys of a prototype are keys',
      before: JSON.parse('{"__proto__": 1, "constructor": 1}'),
      after: JSON.parse('{"__proto__": 2, "constructor": 1, "toString": 3}'),
      want: ['__proto__: 1 → 2', 'toString: (unset) → 3'],
    },
    {
      why: 'a list of texts says what comes and goes',
      before: { a: ['x', 'y'] },
      after: { a: ['y', 'z'] },
      want: ['a: +z -x'],
    },
    {
      why: 'a list in another order',
      before: { a: ['x', 'y'] },
      after: { a: ['y', 'x'] },
      want: ['a: in another order'],
    },
    {
      why: 'entries with names keep their place',
      before: { a: [{ name: 'x', v: 1 }] },
      after: { a: [{ name: 'new' }, { name: 'x', v: 2 }] },
      want: ['a[x].v: 1 → 2', 'a[new]: (unset) → {"name":"new"}'],
    },
    {
      why: 'entries without names are compared by place',
      before: { a: [{ v: 1 }, { v: 2 }] },
      after: { a: [{ v: 1 }] },
      want: ['a[1]: {"v":2} → (unset)'],
    },
    {
      why: 'what a terminal would obey is shown, not sent',
      before: { a: 'x' },
      after: { a: '\u001b[2J' },
      want: ['a: x → "\\u001b[2J"'],
    },
    {
      why: 'of long texts only what differs',
      before: { image: 'quay.io/openshift-release-dev/ocp-release:4.20.5-multi' },
      after: { image: 'quay.io/openshift-release-dev/ocp-release:4.20.6-multi' },
      want: ['image: …:4.20.5-multi → …:4.20.6-multi'],
    },
  ])('$why', ({ before, after, want }) => {
    expect(changedFields(before, after).map((field) => `${field.path}: ${changeText(field)}`)).toEqual(want);
  });
});
