import { expect, test } from '@jest/globals';
import { chartsIn, hostsIn } from './wanted.ts';

test('charts and the hosts of their repositories are found wherever the settings name them, each once', () => {
  const cilium = { repository: 'https://helm.cilium.io', name: 'cilium', version: '1.19.6', rollout: 'New' };
  const settings = {
    charts: { cilium, again: cilium },
    addons: {
      policies: { chart: { repository: 'https://example.com/charts', name: 'kyverno', version: '3.9.0' }, objects: [] },
    },
    images: { oss: { registry: 'ghcr.io', repository: 'loft-sh/vcluster-oss' } },
  };
  expect(chartsIn([settings])).toEqual([
    { name: 'cilium', version: '1.19.6' },
    { name: 'kyverno', version: '3.9.0' },
  ]);
  expect(hostsIn([settings])).toEqual(['helm.cilium.io', 'example.com']);
});
