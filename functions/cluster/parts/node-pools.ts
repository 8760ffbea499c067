import { at, type Draft, each, type Readiness, setting, waiting } from '../../engine/index.ts';
import { hypershift, nodePool as nodePoolObject } from '../../hub/hypershift.ts';
import { isLiveMigratable, rootVolumeSize, zoneOf } from '../../platform/index.ts';
import type { ClusterContext, SitePool } from '../context.ts';
import { claimOr, fromSettings } from '../given.ts';
import { annotations, labels } from '../labels.ts';
import { nodePoolReadiness } from '../node-pool-readiness.ts';
import { known, runningRelease } from '../releases.ts';
import type { ClusterNodePool } from '../schema.gen.ts';
import { lacksAddress } from './addresses.ts';
import { kubeletConfigName } from './kubelet-config.ts';

/** The label of a node that says where it stands; KubeVirt's cloud provider does not set it. */
const zoneLabel = 'topology.kubernetes.io/zone';

/** Machines: one group for each pool on each site. */
export const nodePools = each<ClusterContext, SitePool>((c) => c.pools, {
  why: 'the machines of one pool on one site',
  gates: 'NodesReady',
  lacks: (_, c) => lacksAddress(c),
  key: ({ pool, site }) => `${pool}-${site}`,
  build: buildNodePool,
  ready: (observed, item, c) => change(item, c) ?? nodePoolReadiness(observed, c.platform),
});

/** What is about to change, so that nothing counts as ready which the hub has not even been told. */
function change(item: SitePool, c: ClusterContext): Readiness | undefined {
  const live = runningRelease(c.observed(item.resource), c.platform);
  if (isResized(item, c)) return waiting('Scaling', `machines ${item.name} are getting another number of nodes`);
  if (live && live.image !== item.image)
    return waiting('UpdatingVersion', `machines ${item.name} are going to ${item.version}`);
  return undefined;
}

/** Whether the hub still has another number of nodes for these machines than is wanted now. */
export function isResized({ resource, size }: SitePool, c: ClusterContext): boolean {
  const live = c.observed(resource);
  if (!live) return false;
  const [replicas, min, max] = 'min' in size ? [undefined, size.min, size.max] : [size.replicas, undefined, undefined];
  const scaling = at(live, 'spec', 'autoScaling');
  return at(live, 'spec', 'replicas') !== replicas || at(scaling, 'min') !== min || at(scaling, 'max') !== max;
}

function buildNodePool(item: SitePool, c: ClusterContext): Draft {
  if (item.spec === undefined) return keepNodePool(item, c);
  const { spec, names } = c;
  const pool = item.spec;
  return nodePoolObject({
    name: item.name,
    namespace: c.namespace,
    labels: {
      [labels.cluster]: names.hubWide,
      [labels.tenant]: c.tenant,
      [labels.costCenter]: c.tenancy.settings?.costCenter,
      [labels.pool]: item.pool,
      [labels.site]: item.site,
    },
    annotations: {
      [annotations.version]: known(item.version),
      [annotations.sites]: JSON.stringify(item.sites),
      [hypershift.virtualMachinePatch]: migrationPatch(pool, c),
    },
    spec: {
      clusterName: names.hostedCluster,
      release: { image: item.image },
      // Exactly one of the two: HyperShift refuses both, and what is left out here is taken off the live object.
      replicas: 'replicas' in item.size ? item.size.replicas : undefined,
      autoScaling: 'min' in item.size ? { min: item.size.min, max: item.size.max } : undefined,
      arch: 'amd64',
      management: management(pool, c),
      nodeDrainTimeout: spec.upgrade.drainTimeout,
      nodeVolumeDetachTimeout: fromSettings(
        `tiers.${spec.tier}.upgrade.volumeDetachTimeout`,
        c.tier.upgrade.volumeDetachTimeout,
        { of: 'tier', is: spec.tier },
      ),
      nodeLabels: { ...pool.labels, [zoneLabel]: zone(item, c) },
      taints: pool.taints.length > 0 ? pool.taints : undefined,
      config: pool.kubeletConfig ? [{ name: kubeletConfigName(c, pool.kubeletConfig) }] : undefined,
      platform: { type: 'KubeVirt', kubevirt: kubevirt(item, pool, c) },
    },
  });
}

/** Machines whose removal is held stay as they were applied, but follow upgrades: an old node would lose support. */
function keepNodePool(item: SitePool, c: ClusterContext): Draft {
  const applied = c.applied(item.resource);
  if (!applied) throw new Error(`cannot keep NodePool ${item.name}: it was not observed`);
  const spec = at(applied, 'spec') as Readonly<Record<string, unknown>>;
  const metadata = {
    ...applied.metadata,
    annotations: { ...applied.metadata.annotations, [annotations.version]: known(item.version) },
  };
  return { ...applied, metadata, spec: { ...spec, release: { image: item.image } } };
}

function zone({ site }: SitePool, { platform }: ClusterContext) {
  const known = platform.sites.find(({ name }) => name === site);
  return fromSettings(`sites.${site}.zone`, known ? zoneOf(known) : site);
}

function management(pool: ClusterNodePool, { spec }: ClusterContext) {
  const { maxSurge, maxUnavailable } = spec.upgrade;
  return {
    autoRepair: true,
    upgradeType: pool.upgrade,
    ...(pool.upgrade === 'Replace'
      ? { replace: { strategy: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } } }
      : { inPlace: { maxUnavailable: Math.max(1, maxUnavailable) } }),
  };
}

/** Anything below here replaces the pool's machines when it changes, so that settings only reach new NodePools. */
function kubevirt(item: SitePool, pool: ClusterNodePool, c: ClusterContext) {
  const { platform, spec } = c;
  const size = { of: 'size', is: pool.size };
  // A size that has left the settings is known from the pool's other machines.
  const { cores, memory } = platform.sizes[pool.size] ?? item.machine;
  return {
    compute: {
      cores: fromSettings(`sizes.${pool.size}.cores`, cores, size),
      memory: fromSettings(`sizes.${pool.size}.memory`, memory, size),
      // Not chosen by tier: another tier would replace every machine of every pool and site at the same time.
      qosClass: fromSettings(`tiers.${spec.tier}.qosClass`, c.tier.qosClass),
    },
    rootVolume: rootVolume(pool, c),
    additionalNetworks: pool.networks.length > 0 ? pool.networks.map((name) => ({ name })) : undefined,
    networkInterfaceMultiqueue: fromSettings(
      'networks.multiqueue',
      platform.networks.multiqueue ? 'Enable' : 'Disable',
    ),
    nodeSelector: { [zoneLabel]: zone(item, c) },
    hostDevices: hostDevices(pool, c),
  };
}

function rootVolume(pool: ClusterNodePool, { platform }: ClusterContext) {
  const { storage, sizes } = platform;
  const { size, storageClass } = pool.rootVolume;
  const machine = sizes[pool.size];
  const name = storageClass ?? storage.rootVolume.storageClass;
  const known = storage.classes[name];
  const chosen = { of: 'storageClass', is: storageClass === undefined ? 'platform' : `claim: ${storageClass}` };
  return {
    type: 'Persistent',
    persistent: {
      size: claimOr(
        size,
        'storage.rootVolume.size',
        machine ? rootVolumeSize(platform, machine) : storage.rootVolume.size,
        {
          of: 'rootVolumeSize',
          is: `size ${pool.size}`,
        },
      ),
      storageClass: fromSettings('storage.rootVolume.storageClass', name, chosen),
      accessModes: fromSettings(`storage.classes.${name}.accessModes`, known?.accessModes, chosen),
      volumeMode: fromSettings(`storage.classes.${name}.volumeMode`, known?.volumeMode, chosen),
    },
    cacheStrategy: { type: fromSettings('storage.rootVolume.cacheStrategy', storage.rootVolume.cacheStrategy) },
  };
}

function hostDevices({ gpu }: ClusterNodePool, { platform }: ClusterContext) {
  if (!gpu) return undefined;
  const name = platform.gpus[gpu.model]?.deviceName;
  return [
    { deviceName: fromSettings(`gpus.${gpu.model}.deviceName`, name, { of: 'gpu', is: gpu.model }), count: gpu.count },
  ];
}

/**
 * HyperShift's operators from v0.1.72 on replace a machine when its hub node is drained. Where the platform says that
 * its Cluster API provider migrates instead, machines that can migrate live are told to; GPUs and local disks cannot.
 */
function migrationPatch(pool: ClusterNodePool, { platform }: ClusterContext) {
  const disk = platform.storage.classes[pool.rootVolume.storageClass ?? platform.storage.rootVolume.storageClass];
  const can = pool.gpu === undefined && disk !== undefined && isLiveMigratable(disk);
  const patch = [{ op: 'replace', path: '/spec/template/spec/evictionStrategy', value: 'LiveMigrate' }];
  const value = can && platform.hypershift.liveMigrateOnDrain ? JSON.stringify(patch) : undefined;
  return setting('hypershift.liveMigrateOnDrain', value);
}
