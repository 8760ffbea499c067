import { expect, test } from '@jest/globals';
import { problemWords } from './problem.ts';

const TYPE = 'application/problem+json';

test.each([
  ['what it was this time', TYPE, { title: 'Conflict', status: 409, detail: 'name is taken' }, 'name is taken'],
  ['the kind of problem, where that is all', TYPE, { title: 'Conflict', status: 409, detail: ' ' }, 'Conflict'],
  [
    'which fields are wrong',
    TYPE,
    { detail: 'invalid', errors: [{ pointer: '/ttl', detail: 'is too small' }, { pointer: '/x' }] },
    'invalid; /ttl is too small',
  ],
  [
    'each of them once',
    TYPE,
    { detail: '/ttl is too small', errors: [{ pointer: '/ttl', detail: 'is too small' }] },
    '/ttl is too small',
  ],
  ['nothing without words', TYPE, { status: 500 }, undefined],
  ['nothing of a list', TYPE, [{ detail: 'x' }], undefined],
  ['nothing of another type', 'application/json', { detail: 'x' }, undefined],
])('a problem says %s', (_, type, body, want) => {
  expect(problemWords(type, JSON.stringify(body))).toBe(want);
});

test('what is broken or huge has no words', () => {
  expect(problemWords(TYPE, '{"detail":"x"')).toBeUndefined();
  expect(problemWords(TYPE, JSON.stringify({ detail: 'x'.repeat(70_000) }))).toBeUndefined();
});
