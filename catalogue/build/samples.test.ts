import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { builtInSettings } from '../../functions/render/index.ts';
import { firstSamples, playedSettings, resourceOf, type Sample, samplesOf } from './samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const names: readonly [apiVersion: string, group: string, version: string][] = [
  ['v1', 'core', 'v1'],
  ['apps/v1', 'apps', 'v1'],
  ['hypershift.openshift.io/v1beta1', 'hypershift.openshift.io', 'v1beta1'],
];

describe('the kind of an object', () => {
  test.each(names)('of %s', (apiVersion, group, version) => {
    expect(resourceOf({ apiVersion, kind: 'X' })).toEqual({ group, version, kind: 'X' });
  });
});

test('the first example that has something shows it', () => {
  const sample = (part: string, example: string): Sample => ({
    of: 'Cluster',
    part,
    resource: { group: 'core', version: 'v1', kind: 'Secret' },
    example,
    object: { apiVersion: 'v1', kind: 'Secret', metadata: {} },
    wrapped: false,
  });
  const [one, other, again] = [sample('a', 'minimal'), sample('b', 'minimal'), sample('a', 'production')];
  expect(firstSamples([one, other, again])).toEqual([one, other]);
});

test('what a claim becomes is seen by playing it', () => {
  const file = 'examples/tenant/minimal.yaml';
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const samples = samplesOf('Tenant', { file, text }, builtInSettings);
  const found = samples.map(({ part, resource }) => `${part} ${resource.kind}`);
  expect(found).toContain('claim-namespace Namespace');
  expect(samples.every(({ of, example }) => of === 'Tenant' && example === file)).toBe(true);
  expect(samplesOf('Cluster', { file, text }, builtInSettings)).toEqual([]);
});

test('settings of a company come first, and an example they refuse shows nothing', () => {
  const [own, ...others] = playedSettings(root, 'kind: Platform\nsites: [{ name: east }]\n');
  const file = 'examples/cluster/production.yaml'; // names sites of the built-in settings
  if (own === undefined) throw new Error('no settings');
  expect(samplesOf('Cluster', { file, text: readFileSync(`${root}/${file}`, 'utf8') }, own)).toEqual([]);
  expect(others).toEqual(playedSettings(root, undefined));
});
