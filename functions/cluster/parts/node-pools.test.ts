import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  desired,
  lifetime,
  newHub,
  rounds,
  type Surroundings,
  within,
  withSpec,
} from '../../../test/cluster/claim.ts';
import { at } from '../../engine/index.ts';
import type { World } from '../../simulation/index.ts';

const usual = {
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: {
    name: 'demo-a-site-a',
    namespace: 'team-a',
    labels: { 'aerodrome.dev/cluster': 'team-a-demo', 'aerodrome.dev/pool': 'a', 'aerodrome.dev/site': 'site-a' },
    annotations: {
      'aerodrome.dev/choices':
        '{"rootVolumeSize":"size medium","size":"medium","storageClass":"platform","tier":"standard"}',
      'aerodrome.dev/sites': '["site-a"]',
      'aerodrome.dev/version': '4.20.6',
    },
  },
  spec: {
    clusterName: 'demo',
    release: { image: 'quay.io/openshift-release-dev/ocp-release:4.20.6-multi' },
    replicas: 1,
    arch: 'amd64',
    management: {
      autoRepair: true,
      upgradeType: 'Replace',
      replace: { strategy: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    },
    nodeDrainTimeout: '30m',
    nodeVolumeDetachTimeout: '15m',
    nodeLabels: { 'topology.kubernetes.io/zone': 'site-a' },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        compute: { cores: 8, memory: '32Gi', qosClass: 'Burstable' },
        rootVolume: {
          type: 'Persistent',
          persistent: {
            size: '120Gi',
            storageClass: 'ceph-block',
            accessModes: ['ReadWriteMany'],
            volumeMode: 'Block',
          },
          cacheStrategy: { type: 'PVC' },
        },
        networkInterfaceMultiqueue: 'Disable',
        nodeSelector: { 'topology.kubernetes.io/zone': 'site-a' },
      },
    },
  },
};

function rendered(pool: object, more: object = {}, around: Surroundings = {}) {
  const answer = acceptCluster({ ...more, nodePools: [{ name: 'a', sites: ['site-a'], ...pool }] }, around);
  return { answer, nodePool: desired(answer, 'node-pool-a-site-a') };
}

describe('a new NodePool', () => {
  test('that says nothing', () => {
    expect(rendered({}).nodePool).toEqual(usual);
  });

  test('that says everything', () => {
    const pool = {
      size: 'xlarge',
      autoscaling: { min: 2, max: 5 },
      labels: { team: 'ml' },
      taints: [{ key: 'gpu', value: 'only', effect: 'NoSchedule' }],
      upgrade: 'InPlace',
      rootVolume: { size: '200Gi', storageClass: 'local-nvme' },
      gpu: { model: 'a100', count: 2 },
      networks: ['networks/storage'],
      kubeletConfig: {
        maxPods: 200,
        systemReserved: { cpu: '500m', ephemeralStorage: '2Gi' },
        evictionHard: { memoryAvailable: '500Mi', nodefsInodesFree: '5%' },
      },
    };
    const more = { version: '4.19.17', upgrade: { maxSurge: 0, maxUnavailable: 2, drainTimeout: '1h' } };
    const platform = {
      sites: [{ name: 'site-a', zone: 'rack-1' }],
      networks: { multiqueue: true },
      storage: { rootVolume: { cacheStrategy: 'None' } },
    };
    const { answer, nodePool } = rendered(pool, more, { platform });
    expect(nodePool).toEqual({
      ...usual,
      metadata: {
        ...usual.metadata,
        annotations: {
          'aerodrome.dev/choices':
            '{"gpu":"a100","rootVolumeSize":"claim","size":"xlarge","storageClass":"claim: local-nvme","tier":"standard"}',
          'aerodrome.dev/sites': '["site-a"]',
          'aerodrome.dev/version': '4.19.17',
        },
      },
      spec: {
        clusterName: 'demo',
        release: { image: 'quay.io/openshift-release-dev/ocp-release:4.19.17-multi' },
        autoScaling: { min: 2, max: 5 },
        arch: 'amd64',
        config: [{ name: expect.stringMatching(/^demo-kubelet-[0-9a-f]{8}$/) }],
        management: { autoRepair: true, upgradeType: 'InPlace', inPlace: { maxUnavailable: 2 } },
        nodeDrainTimeout: '1h',
        nodeVolumeDetachTimeout: '15m',
        nodeLabels: { team: 'ml', 'topology.kubernetes.io/zone': 'rack-1' },
        taints: [{ key: 'gpu', value: 'only', effect: 'NoSchedule' }],
        platform: {
          type: 'KubeVirt',
          kubevirt: {
            compute: { cores: 32, memory: '128Gi', qosClass: 'Burstable' },
            rootVolume: {
              type: 'Persistent',
              persistent: {
                size: '200Gi',
                storageClass: 'local-nvme',
                accessModes: ['ReadWriteOnce'],
                volumeMode: 'Filesystem',
              },
              cacheStrategy: { type: 'None' },
            },
            additionalNetworks: [{ name: 'networks/storage' }],
            networkInterfaceMultiqueue: 'Enable',
            nodeSelector: { 'topology.kubernetes.io/zone': 'rack-1' },
            hostDevices: [{ deviceName: 'nvidia.com/GA100_A100_PCIE_40GB', count: 2 }],
          },
        },
      },
    });
    const name = at(nodePool, 'spec', 'config', 0, 'name') as string;
    const config = desired(answer, name.replace('demo-kubelet-', 'kubelet-config-'));
    expect(config.metadata).toEqual({
      name,
      namespace: 'team-a',
      labels: { 'aerodrome.dev/cluster': 'team-a-demo' },
    });
    expect(JSON.parse(at(config, 'data', 'config') as string)).toEqual({
      apiVersion: 'machineconfiguration.openshift.io/v1',
      kind: 'KubeletConfig',
      metadata: { name: 'pool' },
      spec: {
        kubeletConfig: {
          maxPods: 200,
          systemReserved: { cpu: '500m', 'ephemeral-storage': '2Gi' },
          evictionHard: { 'memory.available': '500Mi', 'nodefs.inodesFree': '5%' },
        },
      },
    });
  });
});

describe('a live NodePool', () => {
  const pool = (more: object = {}) => ({ nodePools: [{ name: 'a', sites: ['site-a'], ...more }] });
  const hub = rounds(newHub(pool()), lifetime);
  const kubevirt = (world: World, ...path: readonly string[]) => {
    const answer = ask(world);
    if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
    return at(desired(answer, 'node-pool-a-site-a'), 'spec', 'platform', 'kubevirt', ...path);
  };

  test("takes another size of the claim's, as the settings have it today", () => {
    const around = { platform: { sizes: { large: { cores: 20, memory: '80Gi' } } } };
    expect(kubevirt(within(withSpec(hub, pool({ size: 'large' })), around), 'compute')).toEqual({
      cores: 20,
      memory: '80Gi',
      qosClass: 'Burstable',
    });
  });

  test('keeps its size when the settings change it', () => {
    const around = { platform: { sizes: { medium: { cores: 20, memory: '80Gi' } } } };
    expect(kubevirt(within(hub, around), 'compute')).toEqual({ cores: 8, memory: '32Gi', qosClass: 'Burstable' });
  });

  test('keeps how its cores are guaranteed when the tier is another, since all machines would be replaced at once', () => {
    const raised = withSpec(hub, { ...pool(), tier: 'production' });
    expect(kubevirt(raised)).toEqual(kubevirt(hub));
    const answer = ask(raised);
    expect(answer.outcome === 'accepted' && answer.status['settings']).toContainEqual({
      name: 'tiers.production.qosClass',
      running: 'Burstable',
      setting: 'Guaranteed',
    });
  });

  test("takes the claim's disk, and the platform's back when the claim says none", () => {
    const own = rounds(withSpec(hub, pool({ rootVolume: { size: '300Gi', storageClass: 'local-nvme' } })), 6);
    expect(kubevirt(own, 'rootVolume', 'persistent')).toEqual({
      size: '300Gi',
      storageClass: 'local-nvme',
      accessModes: ['ReadWriteOnce'],
      volumeMode: 'Filesystem',
    });
    expect(kubevirt(withSpec(own, pool()), 'rootVolume', 'persistent')).toEqual({
      size: '120Gi',
      storageClass: 'ceph-block',
      accessModes: ['ReadWriteMany'],
      volumeMode: 'Block',
    });
  });

  test('new machines of a pool whose size has left the settings are like its others', () => {
    const spec = { nodePools: [{ name: 'a', sites: ['site-a', 'site-b'] }] };
    const world = within(withSpec(hub, spec), { platform: { sizes: { medium: null } } });
    const answer = ask(world);
    if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
    expect(at(desired(answer, 'node-pool-a-site-b'), 'spec', 'platform', 'kubevirt', 'compute')).toEqual({
      cores: 8,
      memory: '32Gi',
      qosClass: 'Burstable',
    });
  });
});
