import { expect, test } from '@jest/globals';
import { hostNamespace } from '../names.ts';
import { made } from './virtual-cluster.fixture.ts';

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
