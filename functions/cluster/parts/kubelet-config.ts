import { canonical, type Draft, each } from '../../engine/index.ts';
import type { ClusterContext } from '../context.ts';
import { labels } from '../labels.ts';
import type { ClusterNodePoolKubeletConfig } from '../schema.gen.ts';
import { kubeletConfigName } from './node-pools.ts';

interface Item {
  readonly pool: string;
  /** Undefined for a pool that is only kept. */
  readonly config: ClusterNodePoolKubeletConfig | undefined;
}

/** Kubelet settings: one ConfigMap for each pool that has any, shared by its sites. */
export const kubeletConfigs = each<ClusterContext, Item>(items, {
  why: 'settings of the kubelet that a pool asks for',
  key: ({ pool }) => pool,
  build: ({ pool, config }, c): Draft => {
    const kept = config ? undefined : c.applied(`kubelet-config-${pool}`);
    if (kept) return kept;
    return {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: kubeletConfigName(c, pool),
        namespace: c.namespace,
        labels: { [labels.cluster]: c.names.hubWide, [labels.pool]: pool },
      },
      data: { config: `${JSON.stringify(kubeletConfig(config ?? {}), null, 2)}\n` },
    };
  },
});

function items(c: ClusterContext): readonly Item[] {
  const pools = new Map(c.pools.map((item) => [item.pool, item.spec]));
  return [...pools].flatMap(([pool, spec]): readonly Item[] => {
    if (spec?.kubeletConfig) return [{ pool, config: spec.kubeletConfig }];
    const exists = spec === undefined && c.observed(`kubelet-config-${pool}`) !== undefined;
    return exists ? [{ pool, config: undefined }] : [];
  });
}

/** A KubeletConfig of the machine config operator, as JSON, which is YAML. */
function kubeletConfig(config: ClusterNodePoolKubeletConfig): unknown {
  const { systemReserved, evictionHard, ...rest } = config;
  return canonical({
    apiVersion: 'machineconfiguration.openshift.io/v1',
    kind: 'KubeletConfig',
    metadata: { name: 'pool' },
    spec: {
      autoSizingReserved: systemReserved === undefined ? true : undefined,
      kubeletConfig: {
        ...rest,
        systemReserved: systemReserved && {
          cpu: systemReserved.cpu,
          memory: systemReserved.memory,
          'ephemeral-storage': systemReserved.ephemeralStorage,
        },
        evictionHard: evictionHard && {
          'memory.available': evictionHard.memoryAvailable,
          'nodefs.available': evictionHard.nodefsAvailable,
          'nodefs.inodesFree': evictionHard.nodefsInodesFree,
          'imagefs.available': evictionHard.imagefsAvailable,
        },
      },
    },
  });
}
