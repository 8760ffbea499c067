import { describe, expect, test } from '@jest/globals';
import { failed, ready, waiting } from '../../engine/index.ts';
import { bastion, bastionCloudInit } from './bastion.ts';
import { builtPart, clusterContext, judged, only, platformWith } from './cluster.fixture.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin';
const spec = { bastion: { enabled: true, sshKeys: [key] } };
const labels = { 'aerodrome.dev/cluster': 'team-a-shop' };
const machineLabels = { ...labels, 'aerodrome.dev/bastion': 'shop-bastion' };

test('cloud-init: one user with public keys, no password, nobody else', () => {
  const secret = only('bastion-cloud-init', bastionCloudInit, clusterContext({ spec }));
  const { userdata } = secret['data'] as { userdata: string };
  expect({ ...secret, data: undefined }).toEqual({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      annotations: { 'aerodrome.dev/choices': JSON.stringify({ keys: key }) },
      labels,
      name: 'shop-bastion-cloud-init',
      namespace: 'team-a',
    },
    type: 'Opaque',
  });
  const [head, ...body] = atob(userdata).split('\n');
  expect(head).toBe('#cloud-config');
  expect(JSON.parse(body.join('\n'))).toEqual({
    hostname: 'shop-bastion',
    disable_root: true,
    ssh_pwauth: false,
    users: [{ name: 'cloud-user', lock_passwd: true, sudo: 'ALL=(ALL) NOPASSWD:ALL', ssh_authorized_keys: [key] }],
  });
});

const machine = (
  cores: number,
  memory: string,
  choices: object,
  evictionStrategy = 'LiveMigrate',
  storage: object = {},
) => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: {
    annotations: { 'aerodrome.dev/choices': JSON.stringify(choices) },
    labels: machineLabels,
    name: 'shop-bastion',
    namespace: 'team-a',
  },
  spec: {
    runStrategy: 'Always',
    dataVolumeTemplates: [
      {
        metadata: { name: 'shop-bastion' },
        spec: {
          source: { registry: { url: 'docker://quay.io/containerdisks/centos-stream:10' } },
          storage: {
            accessModes: ['ReadWriteMany'],
            resources: { requests: { storage: '30Gi' } },
            storageClassName: 'ceph-block',
            volumeMode: 'Block',
            ...storage,
          },
        },
      },
    ],
    template: {
      metadata: { labels: machineLabels },
      spec: {
        domain: {
          cpu: { cores },
          memory: { guest: memory },
          devices: {
            disks: [
              { name: 'root', bootOrder: 1, disk: { bus: 'virtio' } },
              { name: 'cloud-init', disk: { bus: 'virtio' } },
            ],
            interfaces: [{ name: 'default', masquerade: {} }],
            rng: {},
          },
        },
        evictionStrategy,
        networks: [{ name: 'default', pod: {} }],
        readinessProbe: { tcpSocket: { port: 22 }, initialDelaySeconds: 30, periodSeconds: 10 },
        terminationGracePeriodSeconds: 60,
        volumes: [
          { name: 'root', dataVolume: { name: 'shop-bastion' } },
          { name: 'cloud-init', cloudInitNoCloud: { secretRef: { name: 'shop-bastion-cloud-init' } } },
        ],
      },
    },
  },
});

describe('machine', () => {
  test.each([
    {
      name: 'small',
      why: 'the default',
      given: { spec },
      want: machine(4, '16Gi', { image: 'platform', size: 'small' }),
    },
    {
      name: 'large',
      why: 'sizes are those of nodes',
      given: { spec: { bastion: { ...spec.bastion, size: 'large' } } },
      want: machine(16, '64Gi', { image: 'platform', size: 'large' }),
    },
    {
      name: 'on a local disk',
      why: 'it can only move if it must, and stops for it',
      given: { spec, platform: platformWith({ bastion: { storageClass: 'local-nvme' } }) },
      want: machine(4, '16Gi', { image: 'platform', size: 'small' }, 'LiveMigrateIfPossible', {
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'local-nvme',
        volumeMode: 'Filesystem',
      }),
    },
    { name: 'none', why: 'nobody asked for one', given: {}, want: undefined },
  ])('$name: $why', ({ given, want }) => {
    expect(builtPart('bastion', bastion, clusterContext(given))).toEqual(want);
  });

  test('a size that the settings change reaches new machines only, another size in the claim this one', () => {
    const observed = { bastion: only('bastion', bastion, clusterContext({ spec })) };
    const platform = platformWith({ sizes: { small: { cores: 6 } } });
    expect(builtPart('bastion', bastion, clusterContext({ spec, platform, observed }))).toEqual(observed.bastion);
    const larger = { bastion: { ...spec.bastion, size: 'medium' } };
    expect(builtPart('bastion', bastion, clusterContext({ spec: larger, platform, observed }))).toEqual(
      machine(8, '32Gi', { image: 'platform', size: 'medium' }),
    );
  });
});

const seen = (status: object) => ({ apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: {}, status });
const isReady = (status: string) => [{ type: 'Ready', status, reason: 'X' }];

test.each([
  {
    name: 'running',
    why: 'and it answers',
    given: seen({ printableStatus: 'Running', conditions: isReady('True') }),
    want: ready,
  },
  {
    name: 'booting',
    why: 'it runs and does not answer yet',
    given: seen({ printableStatus: 'Running', conditions: isReady('False') }),
    want: waiting('Running', 'the bastion is Running'),
  },
  {
    name: 'migrating',
    why: 'not where it will be',
    given: seen({ printableStatus: 'Migrating', conditions: isReady('True') }),
    want: waiting('Migrating', 'the bastion is Migrating'),
  },
  {
    name: 'no room',
    why: 'it does not get better by waiting',
    given: seen({ printableStatus: 'ErrorUnschedulable' }),
    want: failed('ErrorUnschedulable', 'the bastion does not start: ErrorUnschedulable'),
  },
  { name: 'new', why: 'nothing reported', given: seen({}), want: waiting('Creating', 'the bastion is being created') },
])('readiness, $name: $why', ({ given, want }) => {
  expect(judged(bastion, given)).toEqual(want);
});
