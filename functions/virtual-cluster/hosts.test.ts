import { describe, expect, test } from '@jest/globals';
import { at as within } from '../engine/index.ts';
import { accepted, type Given, grown, made, platformWith } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const at = (host: string): { spec: VirtualClusterClaimSpec } => ({ spec: { expose: { type: 'Ingress', host } } });
const told = (given: Given) => accepted(given).holds.map(({ reason, message }) => ({ reason, message }));
const held = (host: string) => [
  {
    reason: 'PlatformLimit',
    message: `spec.expose.host: given "${host}"; of the platform's own domain, namespace tenant-a has *.tenant-a.vc.example.com`,
  },
];

describe("below the platform's own domain", () => {
  test.each(['shop.tenant-a.vc.example.com', 'api.shop.tenant-a.vc.example.com'])(
    '%s belongs to the claim namespace',
    (host) => {
      expect(told(at(host))).toEqual([]);
      expect(told({ ...at(host), tenant: null })).toEqual([]);
    },
  );

  test.each([
    ['prod.tenant-b.vc.example.com', 'the default name of a neighbour'],
    ['prod.not-tenant-a.vc.example.com', 'a namespace that ends alike'],
    ['tenant-a.vc.example.com', 'no virtual cluster, and maybe a wildcard of somebody else'],
    ['vc.example.com', 'the domain itself'],
  ])('%s does not: %s', (host) => {
    expect(told(at(host))).toEqual(held(host));
    expect(told({ ...at(host), tenant: null })).toEqual(held(host));
  });

  test.each([
    { name: 'names it', list: ['prod.tenant-b.vc.example.com'], want: [] },
    { name: 'has a wildcard for it', list: ['*.tenant-b.vc.example.com'], want: [] },
    {
      name: 'names others',
      list: ['*.a.example.com'],
      want: [
        {
          reason: 'TenantLimit',
          message: 'spec.expose.host: given "prod.tenant-b.vc.example.com"; tenant a allows *.a.example.com',
        },
      ],
    },
  ])("its tenant's list decides where there is one: it $name", ({ list, want }) => {
    const tenantSpec = { allowed: { ingressHostnames: list } };
    expect(told({ ...at('prod.tenant-b.vc.example.com'), tenantSpec })).toEqual(want);
  });

  test('a live one keeps the name that it has', () => {
    const spec: VirtualClusterClaimSpec = { expose: { type: 'Ingress' } };
    const { observed, answer } = grown({ spec });
    const later = accepted({ ...at('prod.tenant-b.vc.example.com'), observed, status: answer.status });
    expect(later.status).toMatchObject({ phase: 'Blocked', reason: 'PlatformLimit' });
    expect(later.resources.get('control-plane')?.object['spec']).toEqual(
      answer.resources.get('control-plane')?.object['spec'],
    );
  });

  test('the domain of today is kept as the one of its birth is', () => {
    const { observed, answer } = grown({ spec: { expose: { type: 'Ingress' } } });
    const platform = platformWith({ virtualClusters: { domain: 'vc.example.net' } });
    const later = (host: string) => told({ ...at(host), observed, platform, status: answer.status });
    expect(later('prod.tenant-b.vc.example.net')).toHaveLength(1);
    expect(later('prod.tenant-b.vc.example.com')).toHaveLength(1);
    expect(later('prod.tenant-a.vc.example.net')).toEqual([]);
  });
});

test('any other host is free where no list of a tenant says otherwise', () => {
  expect(told(at('shop.example.com'))).toEqual([]);
  expect(told(at('shop.notvc.example.com'))).toEqual([]);
});

test('a namespace has no API server to name', () => {
  expect(accepted({ spec: { mode: 'Namespace' } }).holds).toEqual([]);
});

describe.each(['VCluster', 'Namespace'] as const)('what is made in the namespace on the hub, in mode %s', (mode) => {
  const hosts = (given: Given) => {
    const data = (key: string) => within(made('policy-parameters-policies', given), 'data', key);
    return [data('ingressHosts'), data('closedDomains'), data('openHosts')];
  };
  const spec = { mode };

  test.each([{ tenant: 'a' }, { tenant: null }])("has no host of another's domain: $tenant", ({ tenant }) => {
    expect(hosts({ spec, tenant })).toEqual([undefined, 'vc.example.com', '*.tenant-a.vc.example.com']);
  });

  test("has what the tenant's list says, where there is one", () => {
    const tenantSpec = { allowed: { ingressHostnames: ['pay.example.com'] } };
    expect(hosts({ spec, tenantSpec })).toEqual(['pay.example.com', undefined, undefined]);
  });

  test('has the domain it was made with, and the one of today', () => {
    const { observed, answer } = grown({ spec });
    const platform = platformWith({ virtualClusters: { domain: 'virtual.example.org' } });
    const later = grown({ spec, observed, platform, status: answer.status });
    const data = later.answer.resources.get('policy-parameters-policies')?.object['data'];
    expect(data).toMatchObject({
      closedDomains: 'vc.example.com\nvirtual.example.org',
      openHosts: '*.tenant-a.vc.example.com\n*.tenant-a.virtual.example.org',
    });
  });
});
