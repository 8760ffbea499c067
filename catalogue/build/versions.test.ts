import { expect, test } from '@jest/globals';
import { versionOf } from './versions.ts';

test('columns with a priority need -o wide', () => {
  const additionalPrinterColumns = [
    { name: 'Phase', type: 'string', jsonPath: '.status.phase' },
    { name: 'Tier', type: 'string', jsonPath: '.status.tier', priority: 1 },
  ];
  expect(versionOf({ name: 'v1', served: true, additionalPrinterColumns })).toEqual({
    name: 'v1',
    served: true,
    columns: [
      { name: 'Phase', jsonPath: '.status.phase', wide: false },
      { name: 'Tier', jsonPath: '.status.tier', wide: true },
    ],
  });
});

test('a version is served unless it says that it is not', () => {
  expect([versionOf({ name: 'v1' }).served, versionOf({ name: 'v1', served: false }).served]).toEqual([true, false]);
});
