import { describe, expect, test } from '@jest/globals';
import { policyOf, SUPPORTED } from './policies.ts';

const WORDS: Readonly<Record<string, string>> = {
  O: 'Observe',
  C: 'Create',
  U: 'Update',
  D: 'Delete',
  L: 'LateInitialize',
  '*': '*',
};
const spelled = (initials: string): readonly string[] => [...initials].map((initial) => WORDS[initial] ?? initial);
/** Every set of the five actions, by initials. */
const SETS = Array.from({ length: 32 }, (_, bits) => [...'OCUDL'].filter((_, bit) => bits & (1 << bit)).join(''));

describe('management policies', () => {
  test('fifteen sets mean something', () => {
    expect([...SUPPORTED].toSorted()).toEqual(
      ['', '*', 'O', 'OC', 'OCD', 'OCDL', 'OCL', 'OCU', 'OCUD', 'OCUDL', 'OCUL', 'OD', 'OL', 'OU', 'OUL'].toSorted(),
    );
  });

  test.each(SETS)('the set %p allows exactly what it names, or is refused', (set) => {
    const policy = policyOf(spelled(set), true);
    if (set === '') expect(policy).toEqual({ kind: 'paused' });
    else if (SUPPORTED.has(set)) {
      expect(policy).toEqual({ kind: 'allowed', actions: new Set(spelled(set)), onlyObserve: set === 'O' });
    } else {
      const message = `management policies ${JSON.stringify(spelled(set))} are not supported`;
      expect(policy).toEqual({ kind: 'unsupported', message });
    }
  });

  test.each([
    { name: 'nothing said', why: 'the default is everything', given: undefined, want: 'allowed' },
    { name: 'everything', why: 'by its short name', given: ['*'], want: 'allowed' },
    { name: 'everything and more', why: 'the short name stands alone', given: ['*', 'Observe'], want: 'unsupported' },
    {
      name: 'an unknown action',
      why: 'it may have been a typing error',
      given: ['Observe', 'Adopt'],
      want: 'unsupported',
    },
    { name: 'an action twice', why: 'a set has no repetitions', given: ['Observe', 'Observe'], want: 'allowed' },
    { name: 'another order', why: 'a set has no order', given: ['Delete', 'Observe'], want: 'allowed' },
  ])('$name: $why', ({ given, want }) => {
    expect(policyOf(given, true).kind).toBe(want);
  });

  test.each([
    { given: undefined, want: 'allowed' },
    { given: ['*'], want: 'allowed' },
    { given: [], want: 'unsupported' },
    { given: ['Observe'], want: 'unsupported' },
  ])('with the feature off $given is $want', ({ given, want }) => {
    expect(policyOf(given, false).kind).toBe(want);
  });
});
