import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderSites, split, splitAutoscaling } from './sites.ts';

describe('split', () => {
  test.each([
    { name: 'even', why: 'three sites, three nodes', total: 3, count: 3, want: [1, 1, 1] },
    { name: 'left over', why: 'the first sites get what is left', total: 5, count: 3, want: [2, 2, 1] },
    { name: 'fewer than sites', why: 'the last sites stay empty', total: 2, count: 3, want: [1, 1, 0] },
    { name: 'none', why: 'a pool can be scaled to 0', total: 0, count: 3, want: [0, 0, 0] },
    { name: 'one site', why: 'all on it', total: 7, count: 1, want: [7] },
  ])('$name: $why', ({ total, count, want }) => {
    expect(split(total, count)).toEqual(want);
  });

  test('loses no node, differs by at most one, and never gives a later site more', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 15 }), (total, count) => {
        const parts = split(total, count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one node more changes one site by one', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 15 }), (total, count) => {
        const before = split(total, count);
        const after = split(total + 1, count);
        expect(after.filter((part, index) => part !== before[index])).toHaveLength(1);
      }),
    );
  });
});

describe('splitAutoscaling', () => {
  test.each([
    {
      name: 'even',
      why: 'each site the same',
      min: 3,
      max: 9,
      count: 3,
      want: [
        { min: 1, max: 3 },
        { min: 1, max: 3 },
        { min: 1, max: 3 },
      ],
    },
    {
      name: 'uneven',
      why: 'the first sites get what is left',
      min: 4,
      max: 8,
      count: 3,
      want: [
        { min: 2, max: 3 },
        { min: 1, max: 3 },
        { min: 1, max: 2 },
      ],
    },
    {
      name: 'minimum below sites',
      why: 'HyperShift refuses a minimum of 0',
      min: 1,
      max: 6,
      count: 3,
      want: [
        { min: 1, max: 2 },
        { min: 1, max: 2 },
        { min: 1, max: 2 },
      ],
    },
    {
      name: 'maximum below sites',
      why: 'only the first sites take part',
      min: 1,
      max: 2,
      count: 3,
      want: [{ min: 1, max: 1 }, { min: 1, max: 1 }, undefined],
    },
  ])('$name: $why', ({ min, max, count, want }) => {
    expect(splitAutoscaling(min, max, count)).toEqual(want);
  });

  test('bounds are such as HyperShift takes, and the maximum is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 15 }),
        (min, more, count) => {
          const max = min + more;
          const parts = splitAutoscaling(min, max, count).filter((part) => part !== undefined);
          expect(parts).toHaveLength(Math.min(count, max));
          for (const part of parts) {
            expect(part.min).toBeGreaterThanOrEqual(1);
            expect(part.max).toBeGreaterThanOrEqual(part.min);
          }
          expect(parts.reduce((sum, part) => sum + part.max, 0)).toBe(max);
        },
      ),
    );
  });
});

describe('orderSites', () => {
  test.each([
    {
      name: 'new pool',
      why: "the platform's order, however the claim lists them",
      wanted: ['c', 'a'],
      recorded: [],
      want: ['a', 'c'],
    },
    {
      name: 'site added',
      why: 'what has nodes keeps its place',
      wanted: ['a', 'b', 'c'],
      recorded: ['b', 'c'],
      want: ['b', 'c', 'a'],
    },
    { name: 'settings reordered', why: 'no node moves', wanted: ['a', 'b'], recorded: ['b', 'a'], want: ['b', 'a'] },
    {
      name: 'site removed',
      why: 'the others keep their order',
      wanted: ['c', 'a'],
      recorded: ['a', 'b', 'c'],
      want: ['a', 'c'],
    },
    { name: 'unknown site', why: 'one that left the settings still counts', wanted: ['x'], recorded: [], want: ['x'] },
  ])('$name: $why', ({ wanted, recorded, want }) => {
    expect(orderSites(wanted, recorded, ['a', 'b', 'c'])).toEqual(want);
  });
});
