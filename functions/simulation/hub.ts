import { at, isTrue, isWrapped, type KubeObject, listAt, numberAt, own, stringAt, unwrap } from '../engine/index.ts';
import { reveal } from './faults.ts';
import type { Faults, World } from './world.ts';

/** What operators see of the hub at the beginning of a round: all of them the same, whatever their order. */
export interface Hub {
  readonly round: number;
  readonly faults: Faults;
  /** Version of the hub's HyperShift operator: what its CRDs know. */
  readonly operatorLevel: string;
  /** What exists on the hub, by composition resource name; what travels in an `Object` is there once that made it. */
  readonly objects: ReadonlyMap<string, KubeObject>;
  readonly cluster: KubeObject | undefined;
  readonly pools: readonly KubeObject[];
  /** The platform settings, for what operators read out of their surroundings. */
  readonly platform: unknown;
}

/** Operator level where the platform settings name none. */
const newestLevel = 'v0.1.81';

/** Whether the operator is newer than v0.1.75, and so reports on backup and encryption. */
export function isNewer(hub: Hub): boolean {
  return hub.operatorLevel !== 'v0.1.75';
}

/** Looks at a world as its operators do. */
export function hubOf(world: World): Hub {
  const objects = new Map<string, KubeObject>();
  for (const [resource, object] of reveal(world)) {
    const there = isWrapped(object) ? unwrap(object) : object;
    if (there) objects.set(resource, there);
  }
  const all = [...objects.values()];
  const platform = at(settingsOf(world), 'data');
  return {
    round: world.round,
    faults: world.faults,
    operatorLevel: stringAt(platform, 'hypershift', 'operatorLevel') ?? newestLevel,
    objects,
    cluster: all.find((object) => object.kind === 'HostedCluster'),
    pools: all.filter((object) => object.kind === 'NodePool'),
    platform,
  };
}

function settingsOf(world: World): KubeObject | undefined {
  return [...world.required.values()].flat().find((object) => object.kind === 'EnvironmentConfig');
}

/** Whether the hosted cluster's API server answers, and its kubeconfig exists. */
export function apiAnswers(hub: Hub): boolean {
  return (
    isTrue(hub.cluster, 'KubeAPIServerAvailable') && stringAt(hub.cluster, 'status', 'kubeconfig', 'name') !== undefined
  );
}

/** Machines of a pool that are nodes of the hosted cluster. */
export interface Nodes {
  readonly joined: number;
  readonly ready: number;
}

/** Nodes of the given pools together. */
export function nodesOf(pools: readonly KubeObject[]): Nodes {
  let joined = 0;
  let ready = 0;
  for (const pool of pools) {
    for (const entry of listAt(pool, 'status', 'nodesInfo', 'nodeVersions')) {
      ready += numberAt(entry, 'readyNodeCount') ?? 0;
      joined += (numberAt(entry, 'readyNodeCount') ?? 0) + (numberAt(entry, 'unreadyNodeCount') ?? 0);
    }
  }
  return { joined, ready };
}

/** Whether Helm has deployed a chart inside the hosted cluster. */
export function isDeployed(hub: Hub, chart: string): boolean {
  for (const object of hub.objects.values()) {
    if (object.kind !== 'Release' || stringAt(object, 'spec', 'forProvider', 'chart', 'name') !== chart) continue;
    if (stringAt(object, 'status', 'atProvider', 'state') === 'deployed') return true;
  }
  return false;
}

/** Whether pods get a network: Cilium is deployed, or the cluster brings a network of its own. */
export function hasNetwork(hub: Hub): boolean {
  return stringAt(hub.cluster, 'spec', 'networking', 'networkType') !== 'Other' || isDeployed(hub, 'cilium');
}

/** Kinds that come with a template and an owner which writes a Secret. */
const secretWriters: Readonly<Record<string, (object: KubeObject) => string | undefined>> = {
  ExternalSecret: (object) => stringAt(object, 'spec', 'target', 'name') ?? object.metadata.name,
  Certificate: (object) => stringAt(object, 'spec', 'secretName'),
};

/** Whether a Secret exists: one that something here is to write does once that is ready; all others are the platform's. */
export function secretExists(hub: Hub, namespace: string | undefined, name: string | undefined): boolean {
  if (name === undefined) return true;
  for (const object of hub.objects.values()) {
    if (object.metadata.namespace !== namespace || !Object.hasOwn(secretWriters, object.kind)) continue;
    if (secretWriters[object.kind]?.(object) === name) return isTrue(object, 'Ready');
  }
  return true;
}

/** Whether an object of a kind exists on the hub under this name. */
export function exists(hub: Hub, kind: string, namespace: string | undefined, name: string): boolean {
  for (const object of hub.objects.values()) {
    if (object.kind === kind && object.metadata.namespace === namespace && own(object.metadata, 'name') === name)
      return true;
  }
  return false;
}
