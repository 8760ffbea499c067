import { describe, expect, test } from '@jest/globals';
import {
  ciliumObjects,
  condition,
  conditionTypes,
  emptyHub,
  hostedCluster,
  nodePool,
  play,
} from '../../../test/lives/hand-made.ts';
import { at, type KubeObject, listAt, numberAt, stringAt } from '../../engine/index.ts';
import type { World } from '../index.ts';

const pool = (world: World | undefined) => world?.objects.get('node-pool');
const desired = (object: KubeObject, version = '4.20.6') => ({
  'hosted-cluster': hostedCluster(version),
  'node-pool': object,
  ...ciliumObjects(),
});
const installed = (object: KubeObject, version?: string) =>
  play(emptyHub(), desired(object, version), 14).at(-1) as World;

/** `4.20.4 2+1`: version, ready and other nodes. */
const nodes = (object: KubeObject | undefined) =>
  listAt(object, 'status', 'nodesInfo', 'nodeVersions')
    .map(
      (entry) =>
        `${stringAt(entry, 'ocpVersion')} ${numberAt(entry, 'readyNodeCount')}+${numberAt(entry, 'unreadyNodeCount')}`,
    )
    .join(', ');

describe('a NodePool comes up', () => {
  const worlds = play(emptyHub(), desired(nodePool('4.20.6', 3)), 12);

  test('its conditions stand in the order in which HyperShift first reports them', () => {
    expect(conditionTypes(pool(worlds[2]))).toEqual([
      ...['AutoscalingEnabled', 'UpdateManagementEnabled', 'ValidReleaseImage', 'IgnitionEndpointAvailable'],
    ]);
    expect(conditionTypes(pool(worlds.at(-1)))).toEqual([
      ...['AutoscalingEnabled', 'UpdateManagementEnabled', 'ValidReleaseImage', 'ValidArchPlatform'],
      ...['ReconciliationActive', 'SupportedVersionSkew', 'ValidMachineConfig', 'UpdatingConfig', 'UpdatingVersion'],
      ...['ValidGeneratedPayload', 'ReachedIgnitionEndpoint', 'AllMachinesReady', 'AllNodesHealthy'],
      ...['ValidPlatformConfig', 'ValidPlatformImage', 'Ready', 'AutorepairEnabled', 'KubeVirtNodesLiveMigratable'],
      'UpdatingPlatformMachineTemplate',
    ]);
  });

  test('machines boot, join NotReady, and are ready once they have a network', () => {
    const table = worlds.map((world) => [
      world.round,
      condition(pool(world), 'AllMachinesReady'),
      condition(pool(world), 'AllNodesHealthy'),
      condition(pool(world), 'Ready'),
      nodes(pool(world)),
      at(pool(world), 'status', 'replicas'),
      at(pool(world), 'status', 'version'),
    ]);
    expect(table.slice(3, 9)).toEqual([
      [4, 'False NotFound', 'False NotFound', 'False WaitingForAvailableMachines', '', 0, undefined],
      [5, 'False NotFound', 'False NotFound', 'False WaitingForAvailableMachines', '', 0, undefined],
      [
        6,
        'False WaitingForBootstrapReady',
        'False NodeProvisioning',
        'False WaitingForAvailableMachines',
        '',
        0,
        undefined,
      ],
      [
        7,
        'True AsExpected',
        'False NodeConditionsFailed',
        'False WaitingForAvailableMachines',
        '4.20.6 0+3',
        0,
        undefined,
      ],
      [8, 'True AsExpected', 'True AsExpected', 'True AsExpected', '4.20.6 3+0', 3, '4.20.6'],
      [9, 'True AsExpected', 'True AsExpected', 'True AsExpected', '4.20.6 3+0', 3, '4.20.6'],
    ]);
  });
});

describe('a pool rolls', () => {
  const rolled = (management: Readonly<Record<string, unknown>>, replicas: number) => {
    const world = installed(nodePool('4.20.4', replicas, { management }));
    return play(world, desired(nodePool('4.20.6', replicas, { management })), 12).map((next) => nodes(pool(next)));
  };
  const replace = (maxSurge: unknown, maxUnavailable: unknown) => ({
    upgradeType: 'Replace',
    replace: { rollingUpdate: { maxSurge, maxUnavailable } },
  });

  test.each([
    {
      name: 'one more machine at a time: never fewer ready than wanted',
      management: replace(1, 0),
      want: ['4.20.4 2+0', '4.20.4 2+0, 4.20.6 0+1', '4.20.4 1+0, 4.20.6 1+0', '4.20.4 1+0, 4.20.6 1+1', '4.20.6 2+0'],
    },
    {
      name: 'two more at a time',
      management: replace('100%', 0),
      want: ['4.20.4 2+0', '4.20.4 2+0, 4.20.6 0+2', '4.20.6 2+0', '4.20.6 2+0', '4.20.6 2+0'],
    },
    {
      name: 'no machine more: one goes before one comes',
      management: replace(0, 1),
      want: ['4.20.4 1+0', '4.20.4 1+0, 4.20.6 0+1', '4.20.6 1+0', '4.20.6 1+1', '4.20.6 2+0'],
    },
    {
      name: 'in place: the node stays, and is not ready meanwhile',
      management: { upgradeType: 'InPlace', inPlace: { maxUnavailable: 1 } },
      want: ['4.20.4 1+0, 4.20.6 0+1', '4.20.6 1+1', '4.20.6 2+0', '4.20.6 2+0', '4.20.6 2+0'],
    },
  ])('$name', ({ management, want }) => {
    expect(rolled(management, 2).slice(0, 5)).toEqual(want);
  });

  test('it says so until the last node is replaced', () => {
    const world = installed(nodePool('4.20.4', 2));
    const worlds = play(world, desired(nodePool('4.20.6', 2)), 7);
    const table = worlds.map((next) => [
      condition(pool(next), 'UpdatingVersion'),
      condition(pool(next), 'Ready'),
      at(pool(next), 'status', 'version'),
    ]);
    const rolling = ['True AsExpected', 'False ScalingUp', '4.20.4'];
    expect(table).toEqual([
      rolling,
      rolling,
      rolling,
      rolling,
      ['False AsExpected', 'True AsExpected', '4.20.6'],
      ['False AsExpected', 'True AsExpected', '4.20.6'],
      ['False AsExpected', 'True AsExpected', '4.20.6'],
    ]);
  });

  test('another machine size is another template, another kubelet another configuration', () => {
    const world = installed(nodePool('4.20.6', 2));
    const kubevirt = { compute: { cores: 16, memory: '64Gi' } };
    const [larger] = play(world, desired(nodePool('4.20.6', 2, { platform: { type: 'KubeVirt', kubevirt } })), 1);
    expect(condition(pool(larger), 'UpdatingPlatformMachineTemplate')).toBe('True AsExpected');
    const [tuned, done] = play(world, desired(nodePool('4.20.6', 2, { config: [{ name: 'kubelet' }] })), 2);
    expect(condition(pool(tuned), 'UpdatingConfig')).toBe('True AsExpected');
    expect(condition(pool(done), 'UpdatingConfig')).toBe('False AsExpected');
  });
});

describe('a pool scales', () => {
  test.each([
    { name: 'up', from: 1, to: 3, want: ['4.20.6 1+0', '4.20.6 1+2', '4.20.6 3+0'] },
    { name: 'down', from: 3, to: 1, want: ['4.20.6 1+0', '4.20.6 1+0', '4.20.6 1+0'] },
    { name: 'to nothing', from: 1, to: 0, want: ['', '', ''] },
  ])('$name', ({ from, to, want }) => {
    const worlds = play(installed(nodePool('4.20.6', from)), desired(nodePool('4.20.6', to)), 3);
    expect(worlds.map((world) => nodes(pool(world)))).toEqual(want);
    expect(condition(pool(worlds.at(-1)), 'Ready')).toBe('True AsExpected');
    expect(at(pool(worlds.at(-1)), 'status', 'replicas')).toBe(to);
  });

  test('by itself within its bounds, starting from the lower', () => {
    const { replicas: _replicas, ...spec } = nodePool('4.20.6', 0)['spec'] as Record<string, unknown>;
    const scaling = { ...nodePool('4.20.6', 0), spec: { ...spec, autoScaling: { min: 2, max: 4 } } };
    const world = installed(scaling);
    expect(nodes(pool(world))).toBe('4.20.6 2+0');
    expect(condition(pool(world), 'AutoscalingEnabled')).toBe('True AsExpected');
    const higher = { ...scaling, spec: { ...spec, autoScaling: { min: 3, max: 4 } } };
    expect(nodes(pool(play(world, desired(higher), 4).at(-1)))).toBe('4.20.6 3+0');
  });
});

describe('a stuck pool', () => {
  test.each([{ fault: 'default' }, { fault: 'node-pool' }, { fault: 'demo-default-site-a' }])(
    'named $fault never reaches the ignition endpoint',
    ({ fault }) => {
      const objects = { ...desired(nodePool('4.20.6', 2)) };
      const { 'node-pool': stuck, ...others } = objects;
      const resource = fault === 'node-pool' ? 'node-pool' : 'node-pool-default-site-a';
      const world = play(emptyHub({ stuckPools: [fault] }), { ...others, [resource]: stuck }, 20).at(-1);
      const object = world?.objects.get(resource);
      expect(condition(object, 'ReachedIgnitionEndpoint')).toBe('False ignitionNotReached');
      expect(condition(object, 'AllMachinesReady')).toBe('False WaitingForBootstrapReady');
      expect(nodes(object)).toBe('');
    },
  );

  test('keeps its old nodes when an upgrade sticks, and goes on when the fault is gone', () => {
    const world = installed(nodePool('4.20.4', 2));
    const stuck = { ...world, faults: { stuckPools: ['node-pool'] } };
    const after = play(stuck, desired(nodePool('4.20.6', 2)), 10).at(-1) as World;
    expect(nodes(pool(after))).toBe('4.20.4 2+0');
    expect(condition(pool(after), 'ReachedIgnitionEndpoint')).toBe('False ignitionNotReached');
    const mended = play({ ...after, faults: {} }, desired(nodePool('4.20.6', 2)), 8).at(-1);
    expect(nodes(pool(mended))).toBe('4.20.6 2+0');
  });
});
