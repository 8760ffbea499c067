import { expect, test } from '@jest/globals';
import { faultsAt, happensAfter, type Script } from './script.ts';

const script: Script = {
  faults: [
    { after: 3, faults: { degraded: true } },
    { after: 5, faults: {} },
  ],
  edited: { from: '', after: 7 },
};

test('a fault is there from the next round on, until another list of faults takes its place', () => {
  expect([3, 4, 5, 6].map((round) => faultsAt(script.faults, round))).toEqual([
    {},
    { degraded: true },
    { degraded: true },
    {},
  ]);
});

test('time goes on where something happens', () => {
  expect([2, 3, 4, 5, 7].map((round) => happensAfter(script, round))).toEqual([false, true, false, true, true]);
});
