import {
  at,
  hubProviderConfig,
  isObject,
  isTrue,
  isWrapped,
  type KubeObject,
  listAt,
  numberAt,
  own,
  stringAt,
  unwrap,
} from '../engine/index.ts';
import { reveal } from './faults.ts';
import { type VirtualControlPlane, virtualControlPlaneOf } from './virtual-control-plane.ts';
import type { Faults, World } from './world.ts';

/** What operators see of the hub at the beginning of a round: all of them the same, whatever their order. */
export interface Hub {
  readonly round: number;
  readonly faults: Faults;
  /** Version of the hub's HyperShift operator: what its CRDs know. */
  readonly operatorLevel: string;
  /** What exists on the hub, by composition resource name; what travels in an `Object` is there once that made it. */
  readonly objects: ReadonlyMap<string, KubeObject>;
  /** What was there before, and is nobody's here to operate. */
  readonly beside: readonly KubeObject[];
  readonly cluster: KubeObject | undefined;
  readonly pools: readonly KubeObject[];
  readonly virtualControlPlane: VirtualControlPlane | undefined;
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
    const there = onHub(object);
    if (there) objects.set(resource, there);
  }
  const all = [...objects.values()];
  const platform = at(settingsOf(world), 'data');
  return {
    round: world.round,
    faults: world.faults,
    operatorLevel: stringAt(platform, 'hypershift', 'operatorLevel') ?? newestLevel,
    objects,
    beside: world.beside ?? [],
    cluster: all.find((object) => object.kind === 'HostedCluster'),
    pools: all.filter((object) => object.kind === 'NodePool'),
    virtualControlPlane: virtualControlPlaneOf(all),
    platform,
  };
}

/** The object itself, or what an `Object` for the hub has made there; undefined before it has. */
function onHub(object: KubeObject): KubeObject | undefined {
  if (isWrapped(object)) return unwrap(object);
  if (!carriesToHub(object)) return object;
  const made = at(object, 'status', 'atProvider', 'manifest');
  return isObject(made) ? (made as KubeObject) : undefined;
}

/** Whether this is an `Object` that provider-kubernetes applies to, or looks at on, the hub itself. */
export function carriesToHub(object: KubeObject): boolean {
  return object.kind === 'Object' && stringAt(object, 'spec', 'providerConfigRef', 'name') === hubProviderConfig;
}

function settingsOf(world: World): KubeObject | undefined {
  return [...world.required.values()].flat().find((object) => object.kind === 'EnvironmentConfig');
}

/** Whether the API server of the hosted or virtual cluster answers, and its kubeconfig exists. */
export function apiAnswers(hub: Hub): boolean {
  if (hub.virtualControlPlane) return hub.virtualControlPlane.answers;
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
  Release: (object) => stringAt(object, 'spec', 'writeConnectionSecretToRef', 'name'),
};

/**
 * Whether a Secret exists: one that something here is to write does once that is ready; all others are the platform's,
 * and there unless a fault says that they are missing.
 */
export function secretExists(hub: Hub, namespace: string | undefined, name: string | undefined): boolean {
  if (name === undefined) return true;
  const plane = hub.virtualControlPlane;
  if (plane && namespace === plane.namespace && plane.secrets.includes(name)) return plane.hasAnswered;
  for (const object of hub.objects.values()) {
    if (object.metadata.namespace !== namespace || !Object.hasOwn(secretWriters, object.kind)) continue;
    if (secretWriters[object.kind]?.(object) === name) return isTrue(object, 'Ready');
  }
  return !isMissing(hub, name);
}

/** Likewise for a ConfigMap, which is there as soon as somebody made it. */
export function configMapExists(hub: Hub, namespace: string | undefined, name: string): boolean {
  return exists(hub, 'ConfigMap', namespace, name) || !isMissing(hub, name);
}

/** Whether a fault says that the platform lacks a Secret or ConfigMap of this name. */
function isMissing(hub: Hub, name: string): boolean {
  return hub.faults.missing?.includes(name) ?? false;
}

/** Whether an object of a kind exists on the hub under this name. */
export function exists(hub: Hub, kind: string, namespace: string | undefined, name: string): boolean {
  for (const object of hub.objects.values()) {
    if (object.kind === kind && object.metadata.namespace === namespace && own(object.metadata, 'name') === name)
      return true;
  }
  return false;
}
