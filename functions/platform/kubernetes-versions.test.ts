import { describe, expect, test } from '@jest/globals';
import { defaultPlatform } from './default.gen.ts';
import {
  compareKubernetesVersions,
  kubernetesMinorDistance,
  offeredKubernetesVersions,
  resolveKubernetesVersion,
} from './kubernetes-versions.ts';
import type { Platform } from './platform.gen.ts';

const platform = offering('1.34.10', '1.36.0', '1.34.9', '1.35.2', '1.3.1');

test('what is on offer, oldest first, by number and not by letter', () => {
  expect(offeredKubernetesVersions(platform)).toEqual(['1.3.1', '1.34.9', '1.34.10', '1.35.2', '1.36.0']);
});

describe('a wish', () => {
  test.each([
    ['none: the default, a minor', undefined, { version: '1.35.2' }],
    ['a minor: its newest patch', '1.34', { version: '1.34.10' }],
    ['a minor that others begin with', '1.3', { version: '1.3.1' }],
    ['a version: itself', '1.34.9', { version: '1.34.9' }],
    ['a patch that is not there', '1.36.1', undefined],
    ['a patch that another begins with', '1.34.1', undefined],
    ['a minor that is not there', '1.37', undefined],
  ])('%s', (_why, wish, want) => {
    const accepted = '1.3.1, 1.34.9, 1.34.10, 1.35.2, 1.36.0';
    const message = `Kubernetes ${wish} is not on offer; on offer: ${accepted}`;
    expect(resolveKubernetesVersion(platform, wish)).toEqual(want ?? { mistake: { given: wish, accepted, message } });
  });
});

test.each([
  ['1.34.5', '1.36.0', 2],
  ['1.36', '1.35.9', -1],
  ['v1.35.2', '1.35.0', 0],
  ['1.35.2', 'latest', undefined],
  ['', '1.35.2', undefined],
])('from %s to %s are %s minors', (from, to, want) => expect(kubernetesMinorDistance(from, to)).toBe(want));

test.each([
  ['1.34.9', '1.34.10', -1],
  ['1.35.0', '1.34.10', 1],
  ['v1.35.2', '1.35.2', 0],
  ['1.35', '1.35.0', -1],
  ['?', '1.0.0', -1],
])('%s compared with %s', (one, other, want) => expect(Math.sign(compareKubernetesVersions(one, other))).toBe(want));

function offering(...offered: string[]): Platform {
  const { virtualClusters } = defaultPlatform;
  return { ...defaultPlatform, virtualClusters: { ...virtualClusters, versions: { default: '1.35', offered } } };
}
