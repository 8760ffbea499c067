import { expect, test } from '@jest/globals';
import { rulesOf } from './rules.ts';

test('a rule is told at the field it is about, in its words', () => {
  const schema = {
    'x-kubernetes-validations': [{ rule: 'self.metadata.name != ""', message: 'named', fieldPath: '.metadata.name' }],
    properties: {
      spec: {
        'x-kubernetes-validations': [{ rule: 'self.a == oldSelf.a', message: 'a stays', fieldPath: '.a' }],
        properties: { a: { 'x-kubernetes-validations': [{ rule: 'self > 0' }] } },
      },
    },
  };
  expect(rulesOf(schema, '')).toEqual([
    { path: 'metadata.name', message: 'named', expression: 'self.metadata.name != ""', transition: false },
    { path: 'spec.a', message: 'a stays', expression: 'self.a == oldSelf.a', transition: true },
    { path: 'spec.a', message: 'self > 0', expression: 'self > 0', transition: false },
  ]);
});
