import { describe, expect, test } from '@jest/globals';
import type { KindSchema, Rule } from './kind-schema.ts';
import { transitionMistakes } from './transitions.ts';

const rule = (path: string, text: string, message: string, more: Partial<Rule> = {}): Rule => ({
  path,
  rule: text,
  message,
  transition: true,
  ...more,
});

const schema: KindSchema<unknown> = {
  apiVersion: 'toy.dev/v1',
  kind: 'Toy',
  compositeKind: 'XToy',
  spec: {},
  check: () => [],
  rules: [
    rule('spec.mode', 'self == oldSelf', 'mode stays'),
    rule('spec.pools[].kind', 'self == oldSelf', 'kind stays'),
    rule('spec.network', 'has(self.cidr) == has(oldSelf.cidr)', 'cidr comes and goes', { fieldPath: '.cidr' }),
    rule('spec.broken', 'self.nowhere == oldSelf.nowhere', 'cannot be evaluated'),
    rule('spec.mode', "self != 'never'", 'judged elsewhere', { transition: false }),
  ],
  uniqueLists: [{ path: 'spec.pools', keys: ['name'] }],
};

describe('a change as an API server judges it', () => {
  test.each([
    { why: 'nothing changes', before: { mode: 'a' }, after: { mode: 'a' }, want: [] },
    { why: 'a field that must stay', before: { mode: 'a' }, after: { mode: 'b' }, want: ['spec.mode: mode stays'] },
    { why: 'a field that was not there is not compared', before: {}, after: { mode: 'b' }, want: [] },
    {
      why: 'entries correspond by key, not by place',
      before: { pools: [{ name: 'x', kind: 'a' }] },
      after: {
        pools: [
          { name: 'new', kind: 'b' },
          { name: 'x', kind: 'a' },
        ],
      },
      want: [],
    },
    {
      why: 'an entry that moved and changed',
      before: { pools: [{ name: 'x', kind: 'a' }] },
      after: { pools: [{ name: 'y' }, { name: 'x', kind: 'b' }] },
      want: ['spec.pools[1].kind: kind stays'],
    },
    {
      why: 'a rule on the parent sees a field appear',
      before: { network: {} },
      after: { network: { cidr: '10.0.0.0/8' } },
      want: ['spec.network.cidr: cidr comes and goes'],
    },
    {
      why: 'what cannot be evaluated is refused',
      before: { broken: {} },
      after: { broken: {} },
      want: ['spec.broken: cannot be evaluated'],
    },
  ])('$why', ({ before, after, want }) => {
    const object = (spec: object) => ({ kind: 'Toy', metadata: { name: 'toy' }, spec });
    const mistakes = transitionMistakes(schema, object(before), object(after), 'claims');
    expect(mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual(want);
  });
});
