import { canonical, type Draft, each, isObject, listAt, sha256Hex, stringAt } from '../../engine/index.ts';
import { configMap } from '../../hub/kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { labels } from '../labels.ts';
import type { ClusterNodePoolKubeletConfig } from '../schema.gen.ts';

/** One ConfigMap: with these settings, or as it was applied, for machines that still have them. */
interface Item {
  readonly key: string;
  readonly text: string | undefined;
}

/**
 * Kubelet settings: one ConfigMap for each set of settings, shared by all pools that ask for the same. Its name follows
 * from its content, so that one which machines use is never edited; it goes once no NodePool names it.
 */
export const kubeletConfigs = each<ClusterContext, Item>(items, {
  why: 'settings of the kubelet that pools ask for',
  key: ({ key }) => key,
  build: ({ key, text }, c): Draft => {
    if (text === undefined) return keep(c, key);
    return configMap({
      namespace: c.namespace,
      name: nameOf(c, key),
      labels: { [labels.cluster]: c.names.hubWide },
      data: { config: text },
    });
  },
});

/** Name of the ConfigMap with these kubelet settings. */
export function kubeletConfigName(c: ClusterContext, config: ClusterNodePoolKubeletConfig): string {
  return nameOf(c, keyOf(textOf(config)));
}

function items(c: ClusterContext): readonly Item[] {
  const wanted = new Map<string, Item>();
  for (const { spec } of c.pools) {
    if (!spec?.kubeletConfig) continue;
    const text = textOf(spec.kubeletConfig);
    wanted.set(keyOf(text), { key: keyOf(text), text });
  }
  for (const key of keysInUse(c)) if (!wanted.has(key)) wanted.set(key, { key, text: undefined });
  return [...wanted.values()];
}

/** Of the ConfigMaps that are there, those a NodePool on the hub names. */
function keysInUse(c: ClusterContext): readonly string[] {
  const named = new Set(
    c.observedNames
      .filter((resource) => resource.startsWith('node-pool-'))
      .flatMap((resource) => listAt(c.live(resource), 'spec', 'config'))
      .map((config) => stringAt(config, 'name')),
  );
  return c.observedNames
    .filter((resource) => resource.startsWith('kubelet-config-') && named.has(c.nameOf(resource)))
    .map((resource) => resource.slice('kubelet-config-'.length));
}

function keep(c: ClusterContext, key: string): Draft {
  const applied = c.applied(`kubelet-config-${key}`);
  if (!isObject(applied)) throw new Error(`cannot keep kubelet settings ${key}: they were not observed`);
  return applied;
}

function nameOf({ names }: ClusterContext, key: string): string {
  return `${names.hostedCluster}-kubelet-${key}`;
}

function keyOf(text: string): string {
  return sha256Hex(text).slice(0, 8);
}

/** A KubeletConfig of the machine config operator, as JSON, which is YAML. */
function textOf(config: ClusterNodePoolKubeletConfig): string {
  return `${JSON.stringify(canonical(kubeletConfig(config)), null, 2)}\n`;
}

function kubeletConfig({ systemReserved, evictionHard, ...rest }: ClusterNodePoolKubeletConfig): unknown {
  return {
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
  };
}
