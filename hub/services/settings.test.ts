import { expect, test } from '@jest/globals';
import { type EnvironmentConfig, hubSettings, inventoryOf } from './settings.ts';

const chart = (repository: string) => ({ repository, name: 'cilium', version: '1.19.6', rollout: 'New' });
const example = (repository: string): EnvironmentConfig => ({
  apiVersion: 'apiextensions.crossplane.io/v1beta1',
  kind: 'EnvironmentConfig',
  metadata: { name: 'aerodrome' },
  data: {
    sites: [{ name: 'site-a' }],
    addresses: { api: { ranges: ['192.0.2.0/24'] }, ingress: { ranges: ['198.51.100.0/24'] } },
    charts: { cilium: chart(repository) },
    addons: { kyverno: { chart: chart(repository), objects: [{ name: 'a', version: '1' }] } },
    services: { providerConfig: 'default' },
  },
});
const services = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Platform',
  hubIngress: { address: '192.0.2.5' },
  services: {
    ipam: { prefixes: { api: 'pfx-1', ingress: 'pfx-2' } },
    dns: { zone: 'k8s.example.com' },
    backup: { policies: { production: 'nightly', standard: 'nightly' } },
  },
};

test('a hub has the settings of the example, with its own services and charts', () => {
  const prefixes = { api: 'pfx-7', ingress: 'pfx-8' };
  const before = example('https://helm.cilium.io');
  const after = example('http://10.98.0.1:8092');
  expect(hubSettings(before, { services, prefixes, charts: 'http://10.98.0.1:8092' })).toEqual({
    ...after,
    data: {
      ...after.data,
      hubIngress: { address: '192.0.2.5' },
      services: { providerConfig: 'default', ...services.services, ipam: { prefixes } },
    },
  });
});

test('what the settings name in the services is registered there', () => {
  expect(inventoryOf(example(''), services)).toEqual({
    zone: 'k8s.example.com',
    api: '192.0.2.0/24',
    ingress: '198.51.100.0/24',
    hubIngress: '192.0.2.5',
    backup: { tenant: 'platform', policies: ['nightly'] },
  });
});

test('settings without a zone are no settings of a hub', () => {
  expect(() => inventoryOf(example(''), {})).toThrow('cannot read settings: services.dns.zone is missing');
});
