import { expect, test } from '@jest/globals';
import type { Context } from './context.ts';
import { type Blueprint, blueprint, each, part } from './part.ts';
import { ready } from './result.ts';

const draft = { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} };
const single = (more: Partial<Parameters<typeof part<Context>>[0]> = {}) =>
  part<Context>({ why: 'it is needed', build: () => draft, ...more });
const family = (more: object = {}) =>
  each<Context, string>(() => [], { why: 'several are needed', key: (item) => item, build: () => draft, ...more });

const sound: readonly { name: string; why: string; given: Blueprint<Context> }[] = [
  {
    name: 'needs',
    why: 'they come before',
    given: { a: single(), b: family({ needs: ['a'] }), c: single({ needs: ['b'] }) },
  },
  {
    name: 'a milestone',
    why: 'the part has it',
    given: { a: single({ milestones: { half: () => ready } }), b: single({ needs: ['a/half'] }) },
  },
  { name: 'outlives', why: 'in any order', given: { a: single({ outlives: ['b'] }), b: single({ outlives: ['a'] }) } },
];
test.each(sound)('$name: $why', ({ given }) => {
  expect(blueprint(given)).toBe(given);
});

const mistaken: readonly { name: string; why: string; given: Blueprint<Context>; want: string }[] = [
  {
    name: 'a need that comes later',
    why: 'a blueprint reads top to bottom',
    given: { a: single({ needs: ['b'] }), b: single() },
    want: 'a needs b, which does not come before it',
  },
  {
    name: 'a need of itself',
    why: 'it would never come',
    given: { a: single({ needs: ['a'] }) },
    want: 'a needs a, which does not come before it',
  },
  {
    name: 'a milestone that nobody reaches',
    why: 'it would wait for ever',
    given: { a: single(), b: single({ needs: ['a/toString'] }) },
    want: 'b needs a/toString, but a has no such milestone',
  },
  {
    name: 'a milestone of a family',
    why: 'whose would it be',
    given: { a: family(), b: single({ needs: ['a/half'] }) },
    want: 'b needs a/half, but a has no such milestone',
  },
  {
    name: 'outliving what is not there',
    why: 'nothing would protect it',
    given: { a: single({ outlives: ['b'] }) },
    want: 'a outlives b, which is not a single part',
  },
  {
    name: 'outliving a family',
    why: 'a Usage names one object',
    given: { a: single({ outlives: ['b'] }), b: family() },
    want: 'a outlives b, which is not a single part',
  },
  {
    name: 'a family that outlives',
    why: 'nothing would protect its members, and nobody would notice',
    given: { a: single(), b: family({ outlives: ['a'] }) },
    want: 'b outlives a, but is a family',
  },
];
test.each(mistaken)('refused, $name: $why', ({ given, want }) => {
  expect(() => blueprint(given)).toThrow(`cannot load blueprint: ${want}`);
});
