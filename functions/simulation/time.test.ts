import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundOf, timeOf } from './time.ts';

test('the moment of the round of a moment is that moment, to the second', () => {
  const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(moments, (moment) => {
      const second = Math.floor(moment / 1000) * 1000;
      expect(timeOf(roundOf(moment))).toBe(new Date(second).toISOString().replace('.000Z', 'Z'));
    }),
  );
});
