import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultPlatform, parsePlatform } from '../../functions/platform/index.ts';
import { clusterClaims } from './cluster.ts';
import { platformChanges, platformDocuments, platformOf } from './platform.ts';

describe.each([
  { of: 'any hub', documents: platformDocuments() },
  { of: 'a hub in operation', documents: platformChanges() },
])('generated settings of $of', ({ documents }) => {
  const sample = fc.sample(documents, { seed: 1, numRuns: 300 });

  test('hold', () => {
    for (const document of sample) expect(parsePlatform(document, 'generated')).toHaveProperty('platform');
  });

  test('differ from the built-in ones in every room', () => {
    const rooms = new Set(sample.flatMap((document) => Object.keys(document)));
    const fixed = ['services', 'sites', 'gpus', 'policyEngine', 'fleet', 'gitops', 'certificates', 'limits'];
    const all = Object.keys(defaultPlatform).filter((room) => !fixed.includes(room));
    expect([...rooms]).toEqual(expect.arrayContaining(all.filter((room) => !['apiVersion', 'kind'].includes(room))));
  });
});

test('any hub can be claimed from', () => {
  const arbitrary = platformDocuments().chain((document) => clusterClaims(platformOf(document)));
  expect(fc.sample(arbitrary, { seed: 1, numRuns: 50 })).toHaveLength(50);
});
