import { describe, expect, test } from '@jest/globals';
import { type Accepted, at } from '../engine/index.ts';
import { accepted, type Given, grown, platformWith } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const zone = 'topology.kubernetes.io/zone';
const sites = ['site-a', 'site-b'];
const modes = ['VCluster', 'Namespace'] as const;

/** Where the hub sends pods, by the namespace's annotation. */
const pinned = ({ resources }: Accepted) => {
  const annotations = ['spec', 'forProvider', 'manifest', 'metadata', 'annotations', 'openshift.io/node-selector'];
  return at(resources.get('namespace')?.object, ...annotations);
};
const gap = ({ conditions }: Accepted) => conditions.find(({ type }) => type === 'IsolationComplete')?.reason;

describe.each(modes)('a tenant that has not every site, in mode %s', (mode) => {
  const fresh = (tenantSpec: object, spec: VirtualClusterClaimSpec = {}, more: Given = {}) =>
    accepted({ spec: { mode, ...spec }, tenantSpec: { ...tenantSpec }, ...more });

  test('one: its pods are there', () => {
    expect(pinned(fresh({ sites: ['site-b'] }))).toBe(`${zone}=site-b`);
  });

  test('two: on one of them, the same each time, and not all on the same', () => {
    const all = Array.from({ length: 12 }, (_, index) => pinned(fresh({ sites }, {}, { name: `shop-${index}` })));
    expect([...new Set(all)].sort()).toEqual([`${zone}=site-a`, `${zone}=site-b`]);
    expect(pinned(fresh({ sites }, {}, { name: 'shop-1' }))).toBe(all[1]);
  });

  test('that of the claim', () => {
    for (const site of sites) {
      const spec = { nodes: { selector: { [zone]: site, disk: 'ssd' } } };
      expect(pinned(fresh({ sites }, spec))).toBe(`disk=ssd,${zone}=${site}`);
    }
  });

  test('no other: a new one is not begun, a live one stays', () => {
    const spec = { nodes: { selector: { [zone]: 'site-c' } } };
    const message = `spec.nodes.selector: given {"${zone}":"site-c"}; tenant a allows site-a, site-b`;
    const first = fresh({ sites }, spec);
    expect(first.holds).toEqual([{ reason: 'TenantLimit', message }]);
    expect(first.resources.size).toBe(0);
    const { observed, answer } = grown({ spec: { mode }, tenantSpec: { sites } });
    const later = fresh({ sites }, spec, { observed, status: answer.status });
    expect([pinned(later), gap(later)]).toEqual([pinned(answer), gap(answer)]);
  });

  test('a live one that was on every site stays there, and that is said', () => {
    const { observed, answer } = grown({ spec: { mode } });
    const later = fresh({ sites }, {}, { observed, status: answer.status });
    expect([pinned(later), gap(later), later.holds]).toEqual([undefined, 'SitesNotBound', []]);
  });

  test('a live one stays where it is when the tenant gets another site, or one less', () => {
    const { observed, answer } = grown({ spec: { mode }, tenantSpec: { sites: ['site-b'] } });
    const wider = fresh({ sites }, {}, { observed, status: answer.status });
    expect([pinned(wider), gap(wider)]).toEqual([`${zone}=site-b`, gap(answer)]);
  });
});

test('every site, and no word of sites, bind nobody', () => {
  for (const tenantSpec of [{}, { sites: ['site-a', 'site-b', 'site-c'] }]) {
    expect(pinned(accepted({ tenantSpec }))).toBeUndefined();
  }
});

test('a zone is called as the settings say', () => {
  const platform = platformWith({ sites: [{ name: 'site-a', zone: 'eu-1' }, { name: 'site-b' }] });
  expect(pinned(accepted({ tenantSpec: { sites: ['site-a'] }, platform }))).toBe(`${zone}=eu-1`);
});

describe("a namespace with machines of the tenant's own", () => {
  const mode = 'Namespace' as const;
  const namespaces = [{ name: 'shop' }, { name: 'other' }];
  const made = (...machines: readonly object[]) =>
    accepted({ spec: { mode }, tenantSpec: { sites, namespaces, machines } });

  test('is on their site: their pods are in it, too', () => {
    for (const site of sites) expect(pinned(made({ name: 'db', site }, { name: 'ci' }))).toBe(`${zone}=${site}`);
    expect(pinned(made({ name: 'db', namespace: 'other', site: 'site-a' }))).toBe(pinned(made()));
  });

  test('is on every site where they are on several, and that is said', () => {
    const both = { namespaces, sites, machines: sites.map((site) => ({ name: `on-${site}`, site })) };
    const { answer } = grown({ spec: { mode }, tenantSpec: both });
    expect([pinned(answer), gap(answer)]).toEqual([undefined, 'SitesNotBound']);
  });
});

test("machines of its own are on the tenant's sites", () => {
  const spec: VirtualClusterClaimSpec = {
    edition: 'Platform',
    platform: { apiKeySecretRef: { name: 'key' } },
    expose: { type: 'LoadBalancer' },
    nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a', replicas: 4 }] },
  };
  const { resources } = grown({ spec, tenantSpec: { sites } }).answer;
  const places = [0, 1, 2, 3].map((index) =>
    at(resources.get(`machine-a-${index}`)?.object, 'spec', 'template', 'spec', 'nodeSelector', zone),
  );
  expect(places).toEqual(['site-a', 'site-b', 'site-a', 'site-b']);
});

test('pods are bound where control planes have nodes of their own, too', () => {
  const platform = platformWith({ virtualClusters: { controlPlane: { nodeSelector: { control: 'plane' } } } });
  const { answer } = grown({ tenantSpec: { sites }, platform });
  const values = ['spec', 'forProvider', 'values', 'sync', 'fromHost', 'nodes', 'selector', 'labels'];
  expect(pinned(answer)).toBeUndefined();
  expect(at(answer.resources.get('control-plane')?.object, ...values)).toEqual({
    [zone]: expect.stringMatching(/^site-[ab]$/),
  });
  expect(gap(answer)).not.toBe('SitesNotBound');
});
