import { expect, test } from '@jest/globals';
import { newNote } from './life.fixture.ts';
import { creationParameters } from './parameters.ts';

test.each([
  { name: 'nothing below', why: 'as it stands', below: undefined, above: { a: 1 }, want: { a: 1 } },
  { name: 'another field', why: 'both count', below: { b: 2 }, above: { a: 1 }, want: { b: 2, a: 1 } },
  { name: 'the same field', why: 'forProvider wins', below: { a: 2 }, above: { a: 1 }, want: { a: 1 } },
  {
    name: 'an object',
    why: 'merged',
    below: { o: { x: 1, y: 1 } },
    above: { o: { y: 2 } },
    want: { o: { x: 1, y: 2 } },
  },
  { name: 'a list', why: 'taken whole', below: { l: [1, 2] }, above: { l: [3] }, want: { l: [3] } },
  {
    name: 'an object for a list',
    why: 'taken whole',
    below: { l: [1] },
    above: { l: { a: 1 } },
    want: { l: { a: 1 } },
  },
])('$name: $why', ({ below, above, want }) => {
  const spec = below === undefined ? {} : { initProvider: below };
  expect(creationParameters(newNote({ ...spec, forProvider: above }))).toEqual(want);
});
