import { describe, expect, test } from '@jest/globals';
import { defaultPlatform } from './default.gen.ts';
import { clusterRangeMistakes } from './network-checks.ts';
import {
  controlPlaneStorageClass,
  fill,
  isLiveMigratable,
  isOnByDefault,
  machineStorageClass,
  rolloutOf,
  rootVolumeSize,
  zoneOf,
} from './platform.ts';

test.each([
  ['secretStore.name', 'All'],
  ['secretStore.paths.etcdKey.key', 'New'],
  ['networks.managementCIDRs[0]', 'All'],
  ['networks.podCIDR', 'New'],
  ['quota.controlPlane.cpu', 'All'],
  ['monitoring', 'All'],
  ['sizes.medium.cores', 'New'],
  ['quotas', 'New'],
  ['hub.dns.podLabels', 'All'],
  ['tenancy.registries[0]', 'All'],
  ['tenancy.podSecurity.version', 'New'],
  ['virtualClusters.sizes.small.cpu', 'New'],
] as const)('a change of %s reaches %s clusters', (path, want) => expect(rolloutOf(path)).toBe(want));

test.each([
  ['clusters/{namespace}/{name}/etcd', 'clusters/team-a/shop/etcd'],
  ['{tenant}-{name}-{name}', 'acme-shop-shop'],
  ['plain', 'plain'],
])('%s filled is %s', (text, want) => {
  expect(fill(text, { name: 'shop', namespace: 'team-a', tenant: 'acme' })).toBe(want);
});

test('what is filled in is not filled in again', () => {
  expect(fill('{name}', { name: '{tenant}', namespace: 'x', tenant: 'y' })).toBe('{tenant}');
});

test('a site is its own zone unless it names one', () => {
  expect([zoneOf({ name: 'north' }), zoneOf({ name: 'north', zone: 'eu-1' })]).toEqual(['north', 'eu-1']);
});

test('a size may bring its own root disk', () => {
  const size = { cores: 4, memory: '16Gi' };
  expect([
    rootVolumeSize(defaultPlatform, size),
    rootVolumeSize(defaultPlatform, { ...size, rootVolumeSize: '1Ti' }),
  ]).toEqual(['120Gi', '1Ti']);
});

test('machines move live only with shared block disks', () => {
  expect([
    isLiveMigratable({ accessModes: ['ReadWriteMany'], volumeMode: 'Block' }),
    isLiveMigratable({ accessModes: ['ReadWriteMany'], volumeMode: 'Filesystem' }),
    isLiveMigratable({ accessModes: ['ReadWriteOnce'], volumeMode: 'Block' }),
  ]).toEqual([true, false, false]);
});

test('the policy engine and what the catalogue marks are on by default', () => {
  const certManager = defaultPlatform.addons['cert-manager'];
  const marked = {
    ...defaultPlatform,
    addons: { ...defaultPlatform.addons, ...(certManager && { marked: { ...certManager, enabledByDefault: true } }) },
  };
  expect(['kyverno', 'cert-manager', 'marked', 'unknown'].map((addon) => isOnByDefault(marked, addon))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('a range for a cluster', () => {
  test.each([
    ['free', '10.200.0.0/16', []],
    ['on the hub', '10.0.0.0/8', ['it overlaps 10.128.0.0/14 (hub pods), and nodes could not tell the two apart']],
    ['over the API address', '172.20.0.0/24', ['it holds 172.20.0.1, where nodes find the API server']],
  ])('%s', (_why, cidr, want) => {
    expect(
      clusterRangeMistakes(defaultPlatform.networks, 'spec.network.podCIDR', cidr).map(({ message }) => message),
    ).toEqual(want);
  });
});

test('disks outside clusters are of the class of root disks, unless the settings say another', () => {
  const { storage, machines, virtualClusters } = defaultPlatform;
  const renamed = {
    ...defaultPlatform,
    storage: { ...storage, rootVolume: { ...storage.rootVolume, storageClass: 'x' } },
  };
  const controlPlane = { ...virtualClusters.controlPlane, storage: { size: '5Gi', storageClass: 'b' } };
  const own = {
    ...renamed,
    machines: { ...machines, storageClass: 'a' },
    virtualClusters: { ...virtualClusters, controlPlane },
  };
  expect([renamed, own].map((platform) => [machineStorageClass(platform), controlPlaneStorageClass(platform)])).toEqual(
    [
      ['x', 'x'],
      ['a', 'b'],
    ],
  );
});
