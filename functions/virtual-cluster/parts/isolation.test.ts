import { expect, test } from '@jest/globals';
import { at } from '../../engine/index.ts';
import { hostNamespace } from '../names.ts';
import { chartValues, type Given, made, platformWith } from './virtual-cluster.fixture.ts';

test('the hub sends pods to their nodes, but for a control plane that runs on others', () => {
  const pinnedBy = (given: Given) =>
    at(
      made('namespace', given),
      ...['spec', 'forProvider', 'manifest', 'metadata', 'annotations', 'openshift.io/node-selector'],
    );
  const nodes = { selector: { pool: 'tenants' } };
  const placed = (nodeSelector: Record<string, string>) => ({ nodes, controlPlane: { placement: { nodeSelector } } });
  expect(pinnedBy({ spec: { nodes } })).toBe('pool=tenants');
  expect(pinnedBy({ spec: placed({ pool: 'tenants' }) })).toBe('pool=tenants');
  expect(pinnedBy({ spec: placed({ pool: 'control-planes' }) })).toBeUndefined();
  expect(pinnedBy({ spec: { ...placed({ disk: 'fast' }), mode: 'Namespace' } })).toBe('pool=tenants');
  const sync = at(chartValues({ spec: placed({ pool: 'control-planes' }) }), 'sync', 'fromHost', 'nodes', 'selector');
  expect(sync).toEqual({ all: false, labels: { pool: 'tenants' } });
});

test("the hub's gateway class is the one that tenants may name, where the platform says one", () => {
  const classes = (gateway: object) =>
    at(made('policy-parameters-policies', { platform: platformWith({ hub: { gateway } }) }), 'data', 'gatewayClasses');
  const gateway = { name: 'tls', namespace: 'gateways' };
  expect(classes({ ...gateway, class: 'internal' })).toBe('internal');
  expect(classes(gateway)).toBeUndefined();
});

test.each(['VCluster', 'Namespace'] as const)(
  'deleting a claim does not end its quarantine before its pods: mode %s',
  (mode) => {
    const protection = made('usage-network-engine-outlives-namespace', { spec: { mode, quarantine: true } });
    expect(protection?.['spec']).toMatchObject({
      of: {
        kind: 'AdminNetworkPolicy',
        resourceRef: { name: `aerodrome-${hostNamespace('tenant-a', 'shop')}`, namespace: '' },
      },
      by: { kind: 'Object', resourceRef: { name: 'shop-x7k2p-namespace' } },
      replayDeletion: true,
    });
  },
);
