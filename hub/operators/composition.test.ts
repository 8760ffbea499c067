import { describe, expect, test } from '@jest/globals';
import { carriedBy, isPlayed, keyOf, referencesOf } from './composition.ts';

const own = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', name: 'pull' };

describe('what a composite is composed of', () => {
  test('is beside the spec of those with a claim, with namespaces of their own', () => {
    const resourceRefs = [
      { ...own, namespace: 'team-a' },
      { apiVersion: 'v1', kind: 'Namespace', name: 'a' },
    ];
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: {}, spec: { resourceRefs } };
    expect(referencesOf(composite)).toEqual(resourceRefs);
  });

  test('is below spec.crossplane of all others, in their namespace', () => {
    const metadata = { name: 'demo', namespace: 'team-a' };
    const spec = { crossplane: { resourceRefs: [own] } };
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata, spec };
    expect(referencesOf(composite)).toEqual([{ ...own, namespace: 'team-a' }]);
  });
});

describe('what an Object carries', () => {
  const object = (manifest: object, config = 'hub') => ({
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { name: 'demo-1', namespace: 'team-a' },
    spec: { forProvider: { manifest }, providerConfigRef: { kind: 'ClusterProviderConfig', name: config } },
  });
  const manifest = { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'p', namespace: 'm' } };

  test.each([
    ['to the hub', object(manifest), 'metallb.io/v1beta1/IPAddressPool/m/p'],
    [
      'without a name of its own',
      object({ apiVersion: 'v1', kind: 'Namespace', metadata: { labels: {} } }),
      'v1/Namespace//demo-1',
    ],
    ['into a guest', object(manifest, 'demo'), undefined],
    ['by another kind', { ...object(manifest), kind: 'Release' }, undefined],
  ])('%s', (_, given, want) => {
    const carried = carriedBy(given);
    expect(carried && keyOf(carried)).toEqual(want);
  });
});

test.each([
  ['hypershift.openshift.io/v1beta1', true],
  ['externaldns.k8s.io/v1alpha1', true],
  ['v1', false],
  ['apps/v1', false],
  ['kubernetes.m.crossplane.io/v1alpha1', false],
  ['protection.crossplane.io/v1beta1', false],
  ['aerodrome.dev/v1alpha1', false],
  ['ipam.m.aerodrome.dev/v1alpha1', false],
])('the operator of %s is played: %s', (apiVersion, want) => {
  expect(isPlayed({ apiVersion, kind: 'Any', metadata: {} })).toBe(want);
});
