import { describe, expect, test } from '@jest/globals';
import {
  ciliumObjects,
  condition,
  conditionTypes,
  emptyHub,
  hostedCluster,
  image,
  nodePool,
  play,
} from '../../../test/lives/hand-made.ts';
import { at, type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import type { World } from '../index.ts';

const cluster = (world: World | undefined) => world?.objects.get('hosted-cluster');
const desired = (version: string, pools = version) => ({
  'hosted-cluster': hostedCluster(version),
  'node-pool': nodePool(pools, 2),
  ...ciliumObjects(),
});
const history = (object: KubeObject | undefined) =>
  listAt(object, 'status', 'version', 'history').map(
    (entry) => `${stringAt(entry, 'state')} ${stringAt(entry, 'version')}`,
  );

/** The order of HyperShift v0.1.81's reconcile; the two lists differ in what only comes with the API server. */
const first = [
  ...['ClusterVersionSucceeding', 'ClusterVersionProgressing', 'ClusterVersionReleaseAccepted'],
  ...['ClusterVersionUpgradeable', 'ClusterVersionAvailable', 'Degraded', 'KubeVirtNodesLiveMigratable'],
  ...['EtcdAvailable', 'KubeAPIServerAvailable', 'InfrastructureReady', 'ExternalDNSReachable'],
  ...['ValidHostedControlPlaneConfiguration', 'ValidReleaseInfo', 'ValidIDPConfiguration'],
  ...['HostedClusterRestoredFromBackup', 'DataPlaneConnectionAvailable', 'ControlPlaneConnectionAvailable'],
  ...['EtcdBackupSucceeded', 'ConfigOperatorReconciliationSucceeded', 'AutoNodeEnabled', 'Available'],
  ...['ValidConfiguration', 'SupportedHostedCluster', 'ValidProxyConfiguration', 'IgnitionEndpointAvailable'],
  ...[
    'ReconciliationActive',
    'ValidReleaseImage',
    'Progressing',
    'PlatformCredentialsFound',
    'ReconciliationSucceeded',
  ],
];

describe('a HostedCluster comes up', () => {
  const worlds = play(emptyHub(), desired('4.20.4'), 12);

  test('its conditions stand in the order in which HyperShift first reports them', () => {
    expect(conditionTypes(cluster(worlds[0]))).toEqual(first);
    expect(conditionTypes(cluster(worlds.at(-1)))).toEqual([
      ...first,
      'ClusterVersionRetrievedUpdates',
      'EtcdDataEncryptionUpToDate',
    ]);
  });

  test('address, etcd, API server, version: each after the other', () => {
    const shown = ['InfrastructureReady', 'EtcdAvailable', 'KubeAPIServerAvailable', 'Available', 'Progressing'];
    const table = worlds.map((world) => [
      world.round,
      ...shown.map((type) => condition(cluster(world), type)),
      history(cluster(world)).join(),
    ]);
    expect(table.slice(0, 10)).toEqual([
      [
        1,
        'Unknown StatusUnknown',
        'Unknown StatusUnknown',
        'Unknown StatusUnknown',
        'False WaitingForAvailable',
        'True Progressing',
        'Partial ',
      ],
      [
        2,
        'False WaitingOnInfrastructureReady',
        'False StatefulSetNotFound',
        'False NotFound',
        'False WaitingOnInfrastructureReady',
        'True Progressing',
        'Partial ',
      ],
      [
        3,
        'True AsExpected',
        'False EtcdWaitingForQuorum',
        'False NotFound',
        'False EtcdWaitingForQuorum',
        'True Progressing',
        'Partial ',
      ],
      [
        4,
        'True AsExpected',
        'True QuorumAvailable',
        'False WaitingForAvailable',
        'False WaitingForAvailable',
        'True Progressing',
        'Partial ',
      ],
      [
        5,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'True Progressing',
        'Partial 4.20.4',
      ],
      [
        6,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'True Progressing',
        'Partial 4.20.4',
      ],
      [
        7,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'True Progressing',
        'Partial 4.20.4',
      ],
      [
        8,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'True Progressing',
        'Partial 4.20.4',
      ],
      [
        9,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'False AsExpected',
        'Completed 4.20.4',
      ],
      [
        10,
        'True AsExpected',
        'True QuorumAvailable',
        'True AsExpected',
        'True AsExpected',
        'False AsExpected',
        'Completed 4.20.4',
      ],
    ]);
  });

  test('what it writes into the spec stands beside what was applied', () => {
    const spec = cluster(worlds.at(-1))?.['spec'];
    expect(spec).toEqual({
      ...(hostedCluster('4.20.4')['spec'] as object),
      infraID: expect.stringMatching(/^demo-[0-9a-f]{5}$/),
      clusterID: expect.stringMatching(/^[0-9a-f-]{36}$/),
      secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'demo-etcd-encryption-key' } } },
      networking: {
        networkType: 'Other',
        clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: 23 }],
        allocateNodeCIDRs: 'Disabled',
      },
      platform: {
        type: 'KubeVirt',
        kubevirt: { baseDomainPassthrough: false, generateID: expect.stringMatching(/^[0-9a-f]{10}$/) },
      },
    });
  });

  test('what people need of it appears with what it hangs on', () => {
    const at3 = cluster(worlds[2]);
    const at5 = cluster(worlds[4]);
    expect(at(cluster(worlds[1]), 'status', 'kubeconfig')).toBeUndefined();
    expect(at(at3, 'status', 'kubeconfig')).toEqual({ name: 'demo-admin-kubeconfig' });
    expect(at(at3, 'status', 'controlPlaneEndpoint')).toEqual({ host: 'api-int.demo.example.com', port: 6443 });
    expect(at(at3, 'status', 'oauthCallbackURLTemplate')).toBe(
      'https://oauth-demo.example.com:443/oauth2callback/[identity-provider-name]',
    );
    expect(at(at3, 'status', 'kubeadminPassword')).toBeUndefined();
    expect(at(at5, 'status', 'kubeadminPassword')).toEqual({ name: 'demo-kubeadmin-password' });
  });
});

test('a login provider takes the place of kubeadmin', () => {
  const configuration = { oauth: { identityProviders: [{ name: 'company' }] } };
  const worlds = play(emptyHub(), { 'hosted-cluster': hostedCluster('4.20.4', { configuration }) }, 6);
  expect(at(cluster(worlds.at(-1)), 'status', 'kubeadminPassword')).toBeUndefined();
});

test('without a ready node the version stays Partial, however long one waits', () => {
  const worlds = play(
    emptyHub(),
    { 'hosted-cluster': hostedCluster('4.20.4'), 'node-pool': nodePool('4.20.4', 2) },
    20,
  );
  expect(history(cluster(worlds.at(-1)))).toEqual(['Partial 4.20.4']);
  expect(condition(cluster(worlds.at(-1)), 'Available')).toBe('True AsExpected');
  expect(condition(worlds.at(-1)?.objects.get('node-pool'), 'AllNodesHealthy')).toBe('False NodeConditionsFailed');
});

test('a pull secret that is on its way holds everything up, and says so', () => {
  const secret = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { namespace: 'team-a' },
    spec: { target: { name: 'demo-pull-secret' } },
  };
  const worlds = play(emptyHub(), { 'hosted-cluster': hostedCluster('4.20.4'), 'pull-secret': secret }, 2);
  const table = worlds.map((world) =>
    ['ValidReleaseImage', 'Progressing'].map((type) => condition(cluster(world), type)),
  );
  expect(table).toEqual([
    ['False SecretNotFound', 'False Blocked'],
    ['True AsExpected', 'True Progressing'],
  ]);
});

describe('an upgrade', () => {
  const installed = play(emptyHub(), desired('4.20.4'), 12).at(-1) as World;
  const worlds = play(installed, desired('4.20.6', '4.20.4'), 4);

  test('is entered as Partial, worked towards, then Completed, and the API server answers all the time', () => {
    const table = worlds.map((world) => [
      history(cluster(world)).join(', '),
      stringAt(cluster(world), 'status', 'version', 'desired', 'version'),
      condition(cluster(world), 'Progressing'),
      condition(cluster(world), 'KubeAPIServerAvailable'),
    ]);
    expect(table).toEqual([
      ['Partial 4.20.6, Completed 4.20.4', '4.20.6', 'True Progressing', 'True AsExpected'],
      ['Partial 4.20.6, Completed 4.20.4', '4.20.6', 'True Progressing', 'True AsExpected'],
      ['Completed 4.20.6, Completed 4.20.4', '4.20.6', 'False AsExpected', 'True AsExpected'],
      ['Completed 4.20.6, Completed 4.20.4', '4.20.6', 'False AsExpected', 'True AsExpected'],
    ]);
  });

  test('the control plane alone is done a round before the cluster', () => {
    const states = worlds.map((world) =>
      stringAt(cluster(world), 'status', 'controlPlaneVersion', 'history', 0, 'state'),
    );
    expect(states).toEqual(['Partial', 'Completed', 'Completed', 'Completed']);
  });

  test('a pool may not be newer than the control plane', () => {
    const world = play(installed, desired('4.20.4', '4.20.6'), 3).at(-1);
    const pool = world?.objects.get('node-pool');
    expect(condition(pool, 'ValidReleaseImage')).toBe('False ValidationFailed');
    expect(at(pool, 'status', 'version')).toBe('4.20.4');
    expect(at(pool, 'status', 'replicas')).toBe(2);
  });
});

test('faults: degraded, and not to be upgraded', () => {
  const installed = play(emptyHub(), desired('4.20.4'), 12).at(-1) as World;
  const faulty = { ...installed, faults: { degraded: true, notUpgradeable: true } };
  const [world] = play(faulty, desired('4.20.4'), 1);
  expect(condition(cluster(world), 'Degraded')).toBe('True UnavailableReplicas');
  expect(condition(cluster(world), 'ClusterVersionUpgradeable')).toBe('False AdminAckRequired');
  expect(condition(cluster(world), 'Available')).toBe('True AsExpected');
});

test('while paused nothing moves but the condition that says so', () => {
  const installed = play(emptyHub(), desired('4.20.4'), 12).at(-1) as World;
  const paused = hostedCluster('4.20.6', { pausedUntil: 'true' });
  const world = play(installed, { ...desired('4.20.4'), 'hosted-cluster': paused }, 3).at(-1);
  expect(condition(cluster(world), 'ReconciliationActive')).toBe('False ReconciliationPaused');
  expect(history(cluster(world))).toEqual(['Completed 4.20.4']);
  expect(stringAt(cluster(world), 'status', 'version', 'desired', 'image')).toBe(image('4.20.4'));
});
