import { describe, expect, test } from '@jest/globals';
import { abridged, difference } from './difference.ts';

describe('what differs', () => {
  const table = [
    { name: 'numbers', why: 'nothing to leave out', given: [8, 12], want: [8, 12] },
    { name: 'texts', why: 'nothing to leave out', given: ['a', 'b'], want: ['a', 'b'] },
    { name: 'a value and none', why: 'unset is a value too', given: ['a', undefined], want: ['a', undefined] },
    { name: 'lists', why: 'their order counts', given: [['a', 'b'], ['a']], want: [['a', 'b'], ['a']] },
    {
      name: 'objects',
      why: 'what is the same is in the way',
      given: [
        { cpu: '1', pods: 5, deep: { a: 1, b: [1] } },
        { cpu: '1', pods: 6, deep: { a: 2, b: [1] } },
      ],
      want: [
        { pods: 5, deep: { a: 1 } },
        { pods: 6, deep: { a: 2 } },
      ],
    },
    {
      name: 'members that came and went',
      why: 'only one side has them',
      given: [
        { a: 1, old: 2 },
        { a: 1, new: 3 },
      ],
      want: [{ old: 2 }, { new: 3 }],
    },
    {
      name: 'notes',
      why: 'they hold an object as JSON',
      given: ['{"a":1,"b":2}', '{"a":1,"b":3}'],
      want: [{ b: 2 }, { b: 3 }],
    },
    { name: 'no JSON after all', why: 'a template is a text', given: ['{a}', '{b}'], want: ['{a}', '{b}'] },
  ];
  test.each(table)('$name: $why', ({ given, want }) => {
    expect(difference(given[0], given[1])).toEqual(want);
  });
});

describe('texts of a status', () => {
  const long = 'x'.repeat(250);
  const table = [
    { name: 'short ones', why: 'are whole', given: ['a', 'b'], want: ['a', 'b'] },
    { name: 'none', why: 'stays none', given: [undefined, 'b'], want: [undefined, 'b'] },
    {
      name: 'as long as it may be',
      why: 'is whole',
      given: [`${long}abc`, `${long}abd`],
      want: [`${long}abc`, `${long}abd`],
    },
    {
      name: 'long ones with the difference at the start',
      why: 'are cut at the end',
      given: [`a${long}${long}`, `b${long}`],
      want: [`a${long}x…`, `b${long}`],
    },
    {
      name: 'long ones with the difference at the end',
      why: 'two that look equal tell nobody anything',
      given: [`${long}${long}a`, `${long}${long}b`],
      want: [`…${'x'.repeat(32)}a`, `…${'x'.repeat(32)}b`],
    },
    {
      name: 'a pair of code units at the cut',
      why: 'half a character is no text',
      given: [`a${'x'.repeat(250)}😀xx`, 'b'],
      want: [`a${'x'.repeat(250)}\uFFFD…`, 'b'],
    },
  ];
  test.each(table)('$name: $why', ({ given: [applied, offered], want }) => {
    expect(abridged({ applied, offered })).toEqual({ applied: want[0], offered: want[1] });
  });
});
