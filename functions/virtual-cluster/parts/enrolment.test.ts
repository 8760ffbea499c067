import { describe, expect, test } from '@jest/globals';
import { at } from '../../engine/index.ts';
import { defaultPlatform, type Platform } from '../../platform/index.ts';
import { accepted, type Given, grown, made } from './virtual-cluster.fixture.ts';

const platform: Platform = {
  ...defaultPlatform,
  hubIngress: { ...defaultPlatform.hubIngress, address: '192.0.2.5' },
  services: { ...defaultPlatform.services, dns: { zone: 'example.com', ttl: 300 } },
};
const exposed = (host?: string): Given => ({
  platform,
  spec: { expose: { type: 'Ingress', ...(host === undefined ? {} : { host }) } },
});
const told = (given: Given) => at(made('enrolment', given), 'spec', 'endpoints', 'api');
const published = (host: string) => ({ host, address: '192.0.2.5', ports: [443] });

describe('the name of an API server behind the ingress of the hub is published', () => {
  test.each([
    ['by default', exposed(), 'shop.tenant-a.vc.example.com'],
    ['below what its namespace has', exposed('api.tenant-a.vc.example.com'), 'api.tenant-a.vc.example.com'],
    [
      'where its tenant may have it',
      { ...exposed('shop.example.com'), tenantSpec: { allowed: { ingressHostnames: ['shop.example.com'] } } },
      'shop.example.com',
    ],
  ])('%s', (_, given, host) => {
    expect(told(given)).toEqual(published(host));
  });

  test('but for one that may be somebody else`s, such as that of a cluster: a record is one for all', () => {
    expect(told(exposed('api.prod.k8s.example.com'))).toBeUndefined();
  });

  test('and stays, whatever the tenant may have today', () => {
    const allowed = { ingressHostnames: ['shop.example.com'] };
    const { observed } = grown({ ...exposed('shop.example.com'), tenantSpec: { allowed } });
    const after = accepted({ ...exposed('shop.example.com'), observed });
    expect(at(after.resources.get('enrolment')?.object, 'spec', 'endpoints', 'api')).toEqual(
      published('shop.example.com'),
    );
  });
});
