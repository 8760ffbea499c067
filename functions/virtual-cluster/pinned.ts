import { at, type Hold, type KubeObject, numberAt, stringAt } from '../engine/index.ts';
import { annotations } from './labels.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** The claim as a live virtual cluster can follow it. */
export interface Pinned {
  readonly spec: VirtualClusterSpec;
  readonly holds: readonly Hold[];
}

/**
 * Puts what was decided at creation in the place of what the claim says of it now. The API server refuses such edits;
 * where one slips through (rules that were not installed, a restored claim), following it would lose data or fail for
 * good: `live.namespace` is the namespace's Object, `live.release` the Release of the chart.
 */
export function pin(
  spec: VirtualClusterSpec,
  live: { readonly namespace: KubeObject | undefined; readonly release: KubeObject | undefined },
): Pinned {
  const differing: string[] = [];
  /** The live value, if the hub has one; a claim that says none any more gets no other default. */
  const fixed = <T extends string | number | undefined>(path: string, claimed: T, is: T | undefined): T => {
    if (is === undefined || claimed === is) return claimed;
    if (claimed === undefined) return is;
    differing.push(`${path} (was ${is}, is ${claimed})`);
    return is;
  };
  const store = storeOf(live.release);
  const { controlPlane, nodes } = spec;
  const { size, class: storageClass, ...storage } = controlPlane.storage;
  const { replicas, ...others } = controlPlane;
  const pinned: VirtualClusterSpec = {
    ...spec,
    mode: fixed('spec.mode', spec.mode, modeOf(live.namespace)),
    controlPlane: {
      ...others,
      store: fixed('spec.controlPlane.store', controlPlane.store, store?.store),
      ...given('replicas', fixed('spec.controlPlane.replicas', replicas, store?.replicas)),
      storage: {
        ...storage,
        ...given('size', fixed('spec.controlPlane.storage.size', size, store?.size)),
        ...given('class', fixed('spec.controlPlane.storage.class', storageClass, store?.class)),
      },
    },
    nodes: { ...nodes, type: fixed('spec.nodes.type', nodes.type, nodesOf(live.release)) },
  };
  return { spec: pinned, holds: differing.length === 0 ? [] : [hold(differing)] };
}

function hold(differing: readonly string[]): Hold {
  return {
    reason: 'Immutable',
    message: `decided when the virtual cluster was created and kept as it was: ${differing.join(', ')}; set it back`,
  };
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T };
}

interface Store {
  readonly store: 'SQLite' | 'Etcd';
  readonly replicas: number | undefined;
  readonly size: string | undefined;
  readonly class: string | undefined;
}

/** The store as the Release was given it. While it is suspended, its replicas say nothing. */
export function storeOf(release: KubeObject | undefined): Store | undefined {
  const values = at(release, 'spec', 'forProvider', 'values', 'controlPlane');
  if (values === undefined) return undefined;
  const etcd = at(values, 'backingStore', 'etcd', 'deploy');
  const isEtcd = at(etcd, 'enabled') === true;
  const set = isEtcd ? at(etcd, 'statefulSet') : at(values, 'statefulSet');
  return {
    store: isEtcd ? 'Etcd' : 'SQLite',
    replicas: numberAt(set, 'highAvailability', 'replicas') || undefined,
    size: stringAt(set, 'persistence', 'volumeClaim', 'size'),
    class: stringAt(set, 'persistence', 'volumeClaim', 'storageClass'),
  };
}

function modeOf(namespace: KubeObject | undefined): VirtualClusterSpec['mode'] | undefined {
  const is = namespace?.metadata.annotations?.[annotations.mode];
  return is === 'VCluster' || is === 'Namespace' ? is : undefined;
}

function nodesOf(release: KubeObject | undefined): 'Shared' | 'Private' | undefined {
  const is = at(release, 'spec', 'forProvider', 'values', 'privateNodes', 'enabled');
  return is === true ? 'Private' : is === false ? 'Shared' : undefined;
}
