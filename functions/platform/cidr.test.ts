import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains, formatAddress, isNetwork, nextFree, overlaps, parseRange } from './cidr.ts';

describe('parseRange', () => {
  test.each([
    ['a range', '10.132.0.0/14', { family: 4, prefix: 14, first: 0x0a840000n, last: 0x0a87ffffn }],
    ['an address', '192.0.2.7', { family: 4, prefix: 32, first: 0xc0000207n, last: 0xc0000207n }],
    [
      'host bits set: the range they lie in',
      '10.0.3.1/16',
      { family: 4, prefix: 16, first: 0x0a000000n, last: 0x0a00ffffn },
    ],
    ['everything', '0.0.0.0/0', { family: 4, prefix: 0, first: 0n, last: 0xffffffffn }],
    ['IPv6', 'fd00::/120', { family: 6, prefix: 120, first: 0xfd00n << 112n, last: (0xfd00n << 112n) + 255n }],
    ['prefix too long', '10.0.0.0/33', undefined],
    ['negative prefix', '10.0.0.0/-1', undefined],
    ['no prefix after the slash', '10.0.0.0/', undefined],
    ['two prefixes', '10.0.0.0/8/8', undefined],
    ['three parts', '10.0.1', undefined],
    ['octal, which some parsers read', '010.0.0.1', undefined],
    ['too large a part', '10.0.0.256', undefined],
    ['an IPv6 zone', 'fe80::1%eth0', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (_why, text, want) => expect(parseRange(text)).toEqual(want));
});

describe('isNetwork', () => {
  test.each([
    ['10.0.0.0/16', true],
    ['10.0.3.1/16', false],
    ['10.0.0.1/32', true],
    ['10.0.0.1', false],
    ['fd00::/64', true],
    ['fd00::1/64', false],
    ['nonsense/8', false],
  ])('%s: %s', (text, want) => expect(isNetwork(text)).toBe(want));
});

describe('overlaps and contains', () => {
  test.each([
    ['same', '10.0.0.0/8', '10.0.0.0/8', true, true],
    ['inside', '10.0.0.0/8', '10.1.0.0/16', true, true],
    ['around', '10.1.0.0/16', '10.0.0.0/8', true, false],
    ['beside', '10.0.0.0/16', '10.1.0.0/16', false, false],
    ['address inside', '10.0.0.0/16', '10.0.255.255', true, true],
    ['other family', '0.0.0.0/0', '::/0', false, false],
    ['unreadable', '10.0.0.0/8', 'x', false, false],
  ])('%s', (_why, one, other, wantOverlap, wantContain) => {
    expect([overlaps(one, other), overlaps(other, one), contains(one, other)]).toEqual([
      wantOverlap,
      wantOverlap,
      wantContain,
    ]);
  });
});

describe('nextFree', () => {
  test.each([
    ['the first usable', ['192.0.2.0/24'], [], '192.0.2.1'],
    ['after what is taken', ['192.0.2.0/24'], ['192.0.2.1', '192.0.2.2'], '192.0.2.3'],
    ['a gap', ['192.0.2.0/24'], ['192.0.2.1', '192.0.2.3'], '192.0.2.2'],
    ['past a taken range', ['192.0.2.0/24'], ['192.0.2.0/29'], '192.0.2.8'],
    [
      'taken in any order, and twice',
      ['192.0.2.0/29'],
      ['192.0.2.3', '192.0.2.1', '192.0.2.2', '192.0.2.1'],
      '192.0.2.4',
    ],
    ['never the broadcast address', ['192.0.2.0/30'], ['192.0.2.1', '192.0.2.2'], undefined],
    ['the next range when one is full', ['192.0.2.0/30', '198.51.100.0/30'], ['192.0.2.0/30'], '198.51.100.1'],
    ['both ends of a /31', ['192.0.2.0/31'], ['192.0.2.0'], '192.0.2.1'],
    ['a single address', ['192.0.2.9/32'], [], '192.0.2.9'],
    ['IPv6 without the routers address', ['2001:db8::/64'], [], '2001:db8::1'],
    ['IPv6 past 64 bits', ['2001:db8::/32'], ['2001:db8::/33'], '2001:db8:8000::'],
    ['other family is not in the way', ['192.0.2.0/30'], ['::/0'], '192.0.2.1'],
    ['unreadable ranges are passed over', ['x', '192.0.2.0/30'], ['y'], '192.0.2.1'],
  ])('%s', (_why, ranges, taken, want) => expect(nextFree(ranges, taken)).toBe(want));
});

const v4 = fc.nat({ max: 0xffffffff }).map((value) => formatAddress(4, BigInt(value)));
const v6 = fc.bigInt(0n, (1n << 128n) - 1n).map((value) => formatAddress(6, value));
const range4 = fc.tuple(v4, fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => `${address}/${prefix}`);
const range6 = fc.tuple(v6, fc.integer({ min: 0, max: 128 })).map(([address, prefix]) => `${address}/${prefix}`);
const range = fc.oneof(range4, range6);

describe('properties', () => {
  test('an address survives being written and read, in both families', () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6), (text) => {
        const read = parseRange(text);
        expect(read && formatAddress(read.family, read.first)).toBe(text);
      }),
    );
  });

  test('two ranges overlap exactly when one contains the other: prefixes nest', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        expect(overlaps(one, other)).toBe(contains(one, other) || contains(other, one));
      }),
    );
  });

  test('ranges near each other agree with counting', () => {
    const near = fc
      .tuple(fc.nat({ max: 255 }), fc.integer({ min: 24, max: 32 }))
      .map(([low, prefix]) => `10.0.0.${low}/${prefix}`);
    fc.assert(
      fc.property(near, near, (one, other) => {
        const members = (text: string): number[] =>
          Array.from({ length: 256 }, (_, low) => low).filter((low) => contains(text, `10.0.0.${low}`));
        const inOther = new Set(members(other));
        expect(overlaps(one, other)).toBe(members(one).some((low) => inOther.has(low)));
      }),
    );
  });

  test('handing out addresses one by one never repeats, never leaves the range, and ends with every usable one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 32 }), fc.nat({ max: 255 }), (prefix, low) => {
        const pool = `10.0.0.${low}/${prefix}`;
        const taken: string[] = [];
        for (let next = nextFree([pool], taken); next !== undefined; next = nextFree([pool], taken)) taken.push(next);
        const size = 2 ** (32 - prefix);
        expect(taken.length).toBe(size > 2 ? size - 2 : size);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((address) => contains(pool, address))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('the order in which addresses were taken does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 63 })), (lows) => {
        const taken = lows.map((low) => `10.0.0.${low}`);
        expect(nextFree(['10.0.0.0/26'], taken)).toBe(nextFree(['10.0.0.0/26'], taken.toReversed()));
      }),
    );
  });
});
