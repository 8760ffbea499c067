import { describe, expect, test } from '@jest/globals';
import { formatMistake } from './mistake.ts';

describe('a mistake on one line', () => {
  test.each([
    {
      why: 'everything is said',
      mistake: { path: 'spec.size', given: 'big', accepted: 'small or large', message: 'no such size' },
      want: 'spec.size: no such size, given "big"; accepted: small or large',
    },
    {
      why: 'a message of the schema says it all',
      mistake: { path: 'spec.n', given: -1, accepted: 'a whole number', message: 'given -1; accepted: a whole number' },
      want: 'spec.n: given -1; accepted: a whole number',
    },
    {
      why: 'the message of a rule is what is accepted',
      mistake: { path: 'spec.a', given: 1, accepted: 'a must be below b', message: 'a must be below b' },
      want: 'spec.a: a must be below b, given 1',
    },
    {
      why: 'of an unknown field the path is what was given',
      mistake: {
        path: 'spec.chanel',
        given: 'x',
        accepted: 'channel',
        message: 'unknown field; did you mean channel?',
      },
      want: 'spec.chanel: unknown field; did you mean channel?',
    },
    {
      why: 'known fields are listed once',
      mistake: { path: 'spec.x', given: 1, accepted: 'one of a, b', message: 'unknown field; known are a, b' },
      want: 'spec.x: unknown field; known are a, b',
    },
    {
      why: 'nothing given, and no path into a document',
      mistake: { path: '', given: undefined, accepted: 'settings', message: 'nothing there' },
      want: 'nothing there; accepted: settings',
    },
    {
      why: 'a long value is cut',
      mistake: { path: 'spec.k', given: 'x'.repeat(200), accepted: 'less', message: 'too long' },
      want: `spec.k: too long, given "${'x'.repeat(78)}…; accepted: less`,
    },
  ])('$why', ({ mistake, want }) => {
    expect(formatMistake(mistake)).toBe(want);
  });
});
