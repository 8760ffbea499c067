import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../../functions/engine/index.ts';
import { keyOf, type Reference, referenceTo } from './composition.ts';
import { membersOf, missingSecrets } from './members.ts';

const named = (resource: string, object: KubeObject): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, annotations: { 'crossplane.io/composition-resource-name': resource } },
});
const pool = { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'p', namespace: 'metallb' } };
const external = named('pull-secret', {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name: 'demo-1', namespace: 'team-a' },
});
const carrier = named('api-addresses', {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
  kind: 'Object',
  metadata: { name: 'demo-2', namespace: 'team-a' },
  spec: { forProvider: { manifest: pool }, providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' } },
});
const composite = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  metadata: { name: 'demo', namespace: 'team-a' },
  spec: { crossplane: { resourceRefs: [external, carrier].map(referenceTo) } },
};

function looker(objects: readonly KubeObject[]) {
  const there = new Map(objects.map((object) => [keyOf(referenceTo(object)), object]));
  return (reference: Reference) => Promise.resolve(there.get(keyOf(reference)));
}

describe('what is there of a composite', () => {
  test.each([
    ['nothing yet', [], []],
    ['what it composes', [external], [['pull-secret', external]]],
    ['not what a carrier has not made yet', [carrier], []],
    ['what a carrier has made, as it really is', [carrier, pool], [['api-addresses', pool]]],
  ])('%s', async (_, objects, want) => {
    expect([...(await membersOf(composite, looker(objects)))]).toEqual(want);
  });
});

const secretNamed = (name: string, namespace = 'team-a') => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace },
});
const store = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ClusterSecretStore',
  metadata: { name: 'hub' },
  spec: { provider: { kubernetes: { remoteNamespace: 'tenant-a' } } },
};
const wanting = (kind: string, spec: object) =>
  ({ apiVersion: 'any/v1', kind, metadata: { name: 'a', namespace: 'team-a' }, spec }) as KubeObject;

describe('Secrets that operators miss', () => {
  test.each([
    ['HostedCluster', wanting('HostedCluster', { pullSecret: { name: 's' } }), 'team-a'],
    ['PushSecret', wanting('PushSecret', { selector: { secret: { name: 's' } } }), 'team-a'],
    [
      'VirtualMachine',
      wanting('VirtualMachine', {
        template: { spec: { volumes: [{ dataVolume: {} }, { cloudInitNoCloud: { secretRef: { name: 's' } } }] } },
      }),
      'team-a',
    ],
    [
      'ClusterExternalSecret, where its store is',
      wanting('ClusterExternalSecret', {
        externalSecretSpec: { secretStoreRef: { name: 'hub' }, dataFrom: [{ extract: { key: 's' } }] },
      }),
      'tenant-a',
    ],
  ])('%s', async (_, object, namespace) => {
    const members = new Map<string, KubeObject>([
      ['one', object],
      ['store', store],
    ]);
    expect(await missingSecrets(members, looker([]))).toEqual(['s']);
    expect(await missingSecrets(members, looker([secretNamed('s', 'elsewhere')]))).toEqual(['s']);
    expect(await missingSecrets(members, looker([secretNamed('s', namespace)]))).toEqual([]);
  });
});
