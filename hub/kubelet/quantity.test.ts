import { expect, test } from '@jest/globals';
import { parseQuantity } from './quantity.ts';

test.each([
  ['2', 2],
  ['0.5', 0.5],
  ['500m', 0.5],
  ['1k', 1000],
  ['512Mi', 536_870_912],
  ['1Gi', 1_073_741_824],
])('%s is %d', (text, want) => {
  expect(parseQuantity(text)).toBe(want);
});

test.each(['', 'many', '5x', '-1', '1toString'])('"%s" is refused', (text) => {
  expect(() => parseQuantity(text)).toThrow(`cannot read quantity "${text}"`);
});
