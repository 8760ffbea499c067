import { clusterKind } from '../../functions/cluster/index.ts';
import { type Accepted, type Composed, compose, type KubeObject, type Mistake } from '../../functions/engine/index.ts';
import { advance, apply, createWorld, type Faults, type World } from '../../functions/simulation/index.ts';

/** What a claim is composed with, where a test says nothing else: an unlabelled namespace and the default platform. */
export interface Surroundings {
  /** Platform document, merged over the built-in one; null for none. */
  readonly platform?: Readonly<Record<string, unknown>> | null;
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** The Tenants of the hub; default: the one that the namespace is labelled with, which allows everything. */
  readonly tenants?: readonly KubeObject[];
  /** Labels of a namespace that is there where the control plane's would be; default: none is there. */
  readonly controlPlaneNamespace?: Readonly<Record<string, string>>;
  readonly pools?: readonly KubeObject[];
  readonly supported?: readonly string[];
  readonly observed?: ReadonlyMap<string, KubeObject>;
  readonly status?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly namespace?: string;
  readonly flavour?: 'claims' | 'namespaced';
}

/** A composite as Crossplane makes it for a claim called `demo` in `team-a`. */
export function compositeOf(spec: object, around: Surroundings = {}): KubeObject {
  const { name = 'demo', namespace = 'team-a', status } = around;
  const apiVersion = 'aerodrome.dev/v1alpha1';
  const more = status === undefined ? {} : { status };
  if (around.flavour === 'namespaced')
    return { apiVersion, kind: 'Cluster', metadata: { name, namespace, uid: 'u' }, spec, ...more };
  const claimRef = { apiVersion, kind: 'Cluster', name, namespace };
  return {
    apiVersion,
    kind: 'XCluster',
    metadata: { name: `${name}-abcde`, uid: 'u' },
    spec: { ...spec, claimRef },
    ...more,
  };
}

/** A Tenant as an API server stores it. */
export function tenantOf(name: string, spec: object = {}): KubeObject {
  return { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name }, spec };
}

/** Everything a cluster requires, as Crossplane brings it. */
export function requiredOf(around: Surroundings = {}): ReadonlyMap<string, readonly KubeObject[]> {
  const { platform = {}, name = 'demo', namespace = 'team-a', namespaceLabels, pools = [], supported } = around;
  const controlPlane = around.controlPlaneNamespace;
  const label = namespaceLabels?.['aerodrome.dev/tenant'];
  const { tenants = label === undefined ? [] : [tenantOf(label)] } = around;
  const settings = {
    apiVersion: 'apiextensions.crossplane.io/v1beta1',
    kind: 'EnvironmentConfig',
    metadata: { name: 'aerodrome' },
    data: platform,
  };
  const versions = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'supported-versions', namespace: 'hypershift' },
    data: { 'supported-versions': JSON.stringify({ versions: supported }) },
  };
  return new Map<string, readonly KubeObject[]>([
    ['platform', platform === null ? [] : [settings]],
    ['namespace', namespaceLabels ? [namespaceOf(namespace, namespaceLabels)] : []],
    ['tenant', tenants],
    ['control-plane-namespace', controlPlane ? [namespaceOf(`${namespace}-${name}`, controlPlane)] : []],
    ['supported-versions', supported ? [versions] : []],
    ['address-pools', pools],
  ]);
}

function namespaceOf(name: string, labels: Readonly<Record<string, string>>): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

/** One answer for a claim with this spec. */
export function composeCluster(spec: object, around: Surroundings = {}): Composed {
  return compose(clusterKind, {
    composite: compositeOf(spec, around),
    observed: around.observed ?? new Map(),
    required: requiredOf(around),
    platform: 'aerodrome',
  });
}

/** The answer of a claim that must be accepted. */
export function acceptCluster(spec: object, around: Surroundings = {}): Accepted {
  return accepted(composeCluster(spec, around));
}

/** The mistakes of a claim that must be refused. */
export function refuseCluster(spec: object, around: Surroundings = {}): readonly Mistake[] {
  const composed = composeCluster(spec, around);
  if (composed.outcome !== 'refused') throw new Error(`expected a refusal, got ${composed.outcome}`);
  return composed.mistakes;
}

/** The desired object of one composed resource. */
export function desired(answer: Accepted, resource: string): KubeObject {
  const found = answer.resources.get(resource);
  if (!found) throw new Error(`${resource} is not desired, only ${[...answer.resources.keys()].join(', ')}`);
  return found.object;
}

/** A hub on which this claim has just been made. */
export function newHub(spec: object, around: Surroundings = {}, faults: Faults = {}): World {
  return createWorld(compositeOf(spec, around), requiredOf(around), faults);
}

/** The next round: Crossplane calls the function, applies its answer, the operators move one step. */
export function round(world: World): World {
  return advance(apply(world, accepted(ask(world))));
}

/** What the function answers on this hub. */
export function ask(world: World): Composed {
  return compose(clusterKind, {
    composite: world.composite,
    observed: world.objects,
    required: world.required,
    platform: 'aerodrome',
  });
}

/** The hub after some rounds. */
export function rounds(world: World, count: number): World {
  let next = world;
  for (let i = 0; i < count; i++) next = round(next);
  return next;
}

/** Rounds until a cluster that nothing keeps is complete, generously. */
export const lifetime = 30;

/** The same hub with another spec of the claim. */
export function withSpec(world: World, spec: object): World {
  const { claimRef } = world.composite['spec'] as { readonly claimRef?: unknown };
  return { ...world, composite: { ...world.composite, spec: claimRef === undefined ? spec : { ...spec, claimRef } } };
}

/** The same hub with other surroundings. */
export function within(world: World, around: Surroundings): World {
  return { ...world, required: requiredOf(around) };
}

function accepted(composed: Composed): Accepted {
  if (composed.outcome === 'accepted') return composed;
  const why =
    composed.outcome === 'refused' ? composed.mistakes.map((one) => `${one.path}: ${one.message}`).join('; ') : '';
  throw new Error(`expected an answer, got ${composed.outcome}: ${why}`);
}
