import { describe, expect, test } from '@jest/globals';
import { available, type Condition, mergeConditions, reconcileError, reconcileSuccess } from './conditions.ts';

const OLD = '2030-01-01T00:00:00.000Z';
const NEW = '2030-01-01T01:00:00.000Z';
const before: readonly Condition[] = [
  { ...available(), lastTransitionTime: OLD, observedGeneration: 1 },
  { ...reconcileSuccess(), lastTransitionTime: OLD, observedGeneration: 1 },
];

describe('merging conditions', () => {
  test.each([
    {
      name: 'the same again',
      why: 'nothing is to be written',
      given: { changes: [reconcileSuccess()], generation: 1 },
      want: before,
    },
    {
      name: 'another status',
      why: 'it is replaced whole and in place, the others stay',
      given: { changes: [reconcileError('boom')], generation: 1 },
      want: [before[0], { ...reconcileError('boom'), lastTransitionTime: NEW, observedGeneration: 1 }],
    },
    {
      name: 'another generation',
      why: 'it speaks of another spec',
      given: { changes: [available()], generation: 2 },
      want: [{ ...available(), lastTransitionTime: NEW, observedGeneration: 2 }, before[1]],
    },
    {
      name: 'no generation',
      why: 'it is compared only where both have one',
      given: { changes: [available()] },
      want: before,
    },
    {
      name: 'a new type',
      why: 'it comes last',
      given: { changes: [{ type: 'UpToDate', status: 'True', reason: 'ObserveMatched' } as const], generation: 1 },
      want: [
        ...before,
        { type: 'UpToDate', status: 'True', reason: 'ObserveMatched', lastTransitionTime: NEW, observedGeneration: 1 },
      ],
    },
  ])('$name: $why', ({ given: { changes, generation }, want }) => {
    const stamp = { now: NEW, ...(generation === undefined ? {} : { generation }) };
    expect(mergeConditions(before, changes, stamp)).toEqual(want);
  });
});
