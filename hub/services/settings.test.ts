import { expect, test } from '@jest/globals';
import { type EnvironmentConfig, hubSettings, inventoryOf } from './settings.ts';

const example: EnvironmentConfig = {
  apiVersion: 'apiextensions.crossplane.io/v1beta1',
  kind: 'EnvironmentConfig',
  metadata: { name: 'aerodrome' },
  data: {
    sites: [{ name: 'site-a' }],
    addresses: { api: { ranges: ['192.0.2.0/24'] }, ingress: { ranges: ['198.51.100.0/24'] } },
    services: { providerConfig: 'default' },
  },
};
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

test('a hub has the settings of the example, with its own services', () => {
  const prefixes = { api: 'pfx-7', ingress: 'pfx-8' };
  expect(hubSettings(example, { services, prefixes })).toEqual({
    ...example,
    data: {
      ...example.data,
      hubIngress: { address: '192.0.2.5' },
      services: { providerConfig: 'default', ...services.services, ipam: { prefixes } },
    },
  });
});

test('what the settings name in the services is registered there', () => {
  expect(inventoryOf(example, services)).toEqual({
    zone: 'k8s.example.com',
    api: '192.0.2.0/24',
    ingress: '198.51.100.0/24',
    hubIngress: '192.0.2.5',
    backup: { tenant: 'platform', policies: ['nightly'] },
  });
});

test('settings without a zone are no settings of a hub', () => {
  expect(() => inventoryOf(example, {})).toThrow('cannot read settings: services.dns.zone is missing');
});
