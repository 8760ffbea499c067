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
      why: 'a name that the message has is said once',
      mistake: {
        path: 'spec.size',
        given: 'huge',
        accepted: 'small, large',
        message: 'the platform has no size huge (did you mean large?)',
      },
      want: 'spec.size: the platform has no size huge (did you mean large?); accepted: small, large',
    },
    {
      why: 'a name before a colon counts',
      mistake: { path: 'spec.e', given: 'Capsule', accepted: 'Static', message: 'cannot enforce Capsule: it is away' },
      want: 'spec.e: cannot enforce Capsule: it is away; accepted: Static',
    },
    {
      why: 'a part of a word does not count',
      mistake: { path: 'spec.name', given: 'demo', accepted: 'another name', message: 'team-a-demo is there already' },
      want: 'spec.name: team-a-demo is there already, given "demo"; accepted: another name',
    },
    {
      why: 'an amount in the message may be another one',
      mistake: { path: 'spec.cpu', given: '11', accepted: 'at most 10', message: 'together they have 11' },
      want: 'spec.cpu: together they have 11, given "11"; accepted: at most 10',
    },
    {
      why: 'a rule that names the value says what would be right',
      mistake: { path: 'spec.m', given: 'A', accepted: 'A is for nobody else', message: 'A is for nobody else' },
      want: 'spec.m: A is for nobody else, given "A"',
    },
    {
      why: 'a list of maps is where the path says',
      mistake: { path: 'spec.l', given: [{ a: 1 }, { a: 2 }], accepted: 'shares up to 1', message: 'shares up to 1' },
      want: 'spec.l: shares up to 1',
    },
    {
      why: 'so is a map of maps, whatever else is in it',
      mistake: { path: 'spec.o', given: { a: null, b: { c: 1 } }, accepted: 'less', message: 'too much' },
      want: 'spec.o: too much; accepted: less',
    },
    {
      why: 'flat lists and maps are shown',
      mistake: { path: 'spec.s', given: ['a', null], accepted: 'a', message: 'too many' },
      want: 'spec.s: too many, given ["a",null]; accepted: a',
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
