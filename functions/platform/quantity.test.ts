import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDuration } from './duration.ts';
import { compareQuantities, formatQuantity, parseQuantity } from './quantity.ts';

describe('quantities', () => {
  test.each([
    ['16Gi', 16n * 1024n ** 3n * 1000n],
    ['1.5Gi', 1536n * 1024n ** 2n * 1000n],
    ['500m', 500n],
    ['0.5', 500n],
    ['2k', 2_000_000n],
    ['1.0001', 1001n],
    ['100Ei', 100n * 1024n ** 6n * 1000n],
    ['0', 0n],
    ['', undefined],
    ['16 Gi', undefined],
    ['16GB', undefined],
    ['-1', undefined],
    ['1e3', undefined],
  ])('%s in thousandths: %s', (text, want) => expect(parseQuantity(text)).toBe(want));

  test.each([
    [1024n * 1000n, 'bytes', '1Ki'],
    [1024n * 1000n, 'count', '1024'],
    [1500n, 'count', '1500m'],
    [1536n * 1024n * 1000n, 'bytes', '1536Ki'],
    [0n, 'bytes', '0'],
    [7000n, 'bytes', '7'],
  ] as const)('%s thousandths as %s: %s', (value, style, want) => expect(formatQuantity(value, style)).toBe(want));

  test.each([
    ['1Gi', '1G', 1],
    ['1024Mi', '1Gi', 0],
    ['900m', '1', -1],
    ['nonsense', '0', 0],
  ])('%s against %s: %i', (one, other, want) => expect(compareQuantities(one, other)).toBe(want));

  test('what is written is read as the same', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 24n), fc.constantFrom('bytes' as const, 'count' as const), (value, style) => {
        expect(parseQuantity(formatQuantity(value, style))).toBe(value);
      }),
    );
  });
});

describe('durations in seconds', () => {
  test.each([
    ['720h', 2_592_000],
    ['1h30m', 5400],
    ['1.5h', 5400],
    ['90s', 90],
    ['250ms', 0.25],
    ['1m250ms', 60.25],
    ['0', 0],
    ['30', undefined],
    ['1d', undefined],
    ['', undefined],
    ['h', undefined],
  ])('%s: %s', (text, want) => expect(parseDuration(text)).toBe(want));
});
