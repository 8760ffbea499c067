import { describe, expect, test } from '@jest/globals';
import { ready, waiting } from '../../engine/index.ts';
import { builtPart, clusterContext, judged, platformWith } from './cluster.fixture.ts';
import { managedCluster } from './fleet.ts';

const available = 'ManagedClusterConditionAvailable';
const labels = {
  'aerodrome.dev/cluster': 'team-a-shop',
  'aerodrome.dev/tenant': 'team-a',
  'aerodrome.dev/tier': 'standard',
  'cluster.open-cluster-management.io/clusterset': 'default',
};
const manifest = (metadata: object, more: object = {}) => ({
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: { name: 'shop', ...metadata },
  ...more,
});
const labelled = {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
  kind: 'Object',
  metadata: { namespace: 'team-a' },
  spec: {
    forProvider: { manifest: manifest({ labels }) },
    managementPolicies: ['Observe', 'Update'],
    providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
    readiness: {
      celQuery: `object.status.conditions.exists(c, c.type == '${available}' && c.status == 'True')`,
      policy: 'DeriveFromCelQuery',
    },
    watch: true,
  },
};
const manual = platformWith({ fleet: { autoImport: false, labels: { region: 'eu' } } });

describe('managed cluster', () => {
  test('a hub that imports by itself gets labels, and keeps the cluster when the claim goes', () => {
    expect(builtPart('managed-cluster', managedCluster, clusterContext())).toEqual(labelled);
  });

  test('any other hub gets the whole registration', () => {
    expect(builtPart('managed-cluster', managedCluster, clusterContext({ platform: manual }))).toEqual(
      manifest(
        {
          annotations: {
            'import.open-cluster-management.io/hosting-cluster-name': 'local-cluster',
            'import.open-cluster-management.io/klusterlet-deploy-mode': 'Hosted',
            'open-cluster-management/created-via': 'hypershift',
          },
          labels: { ...labels, cloud: 'auto-detect', name: 'shop', region: 'eu', vendor: 'OpenShift' },
        },
        { spec: { hubAcceptsClient: true, leaseDurationSeconds: 60 } },
      ),
    );
  });

  test('a live one keeps its form and its labels when the settings move on', () => {
    const c = clusterContext({ platform: manual, observed: { 'managed-cluster': labelled as never } });
    expect(builtPart('managed-cluster', managedCluster, c)).toEqual(labelled);
  });

  test('no fleet, no registration', () => {
    const c = clusterContext({ platform: platformWith({ fleet: { enabled: false } }) });
    expect(builtPart('managed-cluster', managedCluster, c)).toBeUndefined();
  });
});

const conditions = (status: string, message?: string) => ({
  conditions: [{ type: available, status, reason: 'X', ...(message && { message }) }],
});

test.each([
  {
    name: 'imported',
    why: 'read through the provider',
    given: { ...labelled, status: { atProvider: { manifest: { status: conditions('True') } } } },
    want: ready,
  },
  { name: 'registered', why: 'read directly', given: manifest({}, { status: conditions('True') }), want: ready },
  {
    name: 'lost',
    why: 'the fleet says why',
    given: manifest({}, { status: conditions('False', 'lease not renewed') }),
    want: waiting('NotImported', 'lease not renewed'),
  },
  {
    name: 'unknown',
    why: 'nothing reported yet',
    given: labelled,
    want: waiting('NotImported', 'the fleet has not taken the cluster in yet'),
  },
])('readiness, $name: $why', ({ given, want }) => {
  expect(judged(managedCluster, given as never)).toEqual(want);
});
