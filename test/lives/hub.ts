import type fc from 'fast-check';
import { compositeOf } from '../../cli/input/composite.ts';
import { bring } from '../../cli/input/supply.ts';
import { clusterKind } from '../../functions/cluster/index.ts';
import { type Composed, compose, type Flavour, type KubeObject, mostStages } from '../../functions/engine/index.ts';
import { served } from '../../functions/served-kind.ts';
import { advance, apply, createWorld, type Faults, type World } from '../../functions/simulation/index.ts';
import { type ClusterClaim, clusterClaims } from '../generators/cluster.ts';
import { tenant } from '../generators/cluster-spec.ts';
import { type PlatformDocument, platformOf } from '../generators/platform.ts';

/** Claims that a hub with these settings accepts: valid ones that do not ask for more than one composite may compose. */
export function acceptedClaims(settings: PlatformDocument = {}): fc.Arbitrary<ClusterClaim> {
  return clusterClaims(platformOf(settings)).filter(
    (claim) => !isTooMuch(reconcile(hubFor(claim, { flavour: 'claims', settings }))),
  );
}

/** Whether an answer refuses a claim for nothing but the number of its resources. */
export function isTooMuch(composed: Composed): boolean {
  return (
    composed.outcome === 'refused' && composed.mistakes.every(({ message }) => / composed resources/.test(message))
  );
}

/** Name of the settings, as our Composition has it. */
const settingsName = 'aerodrome';

/** The hub that a claim meets. */
export interface HubOptions {
  readonly flavour: Flavour;
  /** What differs from the built-in settings. */
  readonly settings?: PlatformDocument;
  readonly faults?: Faults;
  /** The claim's Namespace. Default: one of the tenant whom every generated claim belongs to. */
  readonly namespace?: KubeObject;
}

/** A hub on which the claim has just been made. */
export function hubFor(claim: ClusterClaim, { flavour, settings = {}, faults = {}, namespace }: HubOptions): World {
  const { name, namespace: own } = claim.metadata;
  const world = createWorld(compositeFor(claim, flavour), new Map(), faults);
  const home = namespace ?? namespaceObject(own);
  const objects = [settingsObject(settings), home, tenantObject(home.metadata.labels?.['aerodrome.dev/tenant'])];
  let required: World['required'] = new Map();
  for (let stage = 0; stage < mostStages; stage++) {
    const asked = ask(world, required);
    if (asked.outcome !== 'incomplete') break;
    required = bring(asked.requirements, { objects, namespace: own });
  }
  if (required.size === 0) throw new Error(`cannot set up a hub for ${name}: it asked for nothing`);
  return { ...world, required };
}

/** The world after the operator of the platform changed the settings. */
export function withSettings(world: World, settings: PlatformDocument): World {
  return { ...world, required: new Map([...world.required, ['platform', [settingsObject(settings)]]]) };
}

/** The settings as Crossplane brings them. */
export function settingsObject(settings: PlatformDocument = {}): KubeObject {
  return {
    apiVersion: 'apiextensions.crossplane.io/v1beta1',
    kind: 'EnvironmentConfig',
    metadata: { name: settingsName },
    data: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Platform', ...settings },
  };
}

/** A Tenant that may have everything. */
function tenantObject(name = tenant): KubeObject {
  return { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name }, spec: {} };
}

/** A Namespace of the tenant whom every generated claim belongs to. */
export function namespaceObject(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'aerodrome.dev/tenant': tenant } } };
}

/** The composite of a claim in either flavour, as the CLI converts it. */
export function compositeFor(claim: ClusterClaim, flavour: Flavour): KubeObject {
  const written = claim as unknown as KubeObject;
  return compositeOf({ file: 'generated', label: 'generated', kind: served(clusterKind), flavour, written });
}

/** What the function answers to the world as it is. */
export function reconcile(world: World): Composed {
  return ask(world, world.required);
}

function ask(world: World, required: World['required']): Composed {
  return compose(clusterKind, {
    composite: world.composite,
    observed: world.objects,
    required,
    platform: settingsName,
  });
}

/** The world one round later: the answer applied, and every operator a step further. A refusal changes nothing. */
export function next(world: World, composed: Composed): World {
  return advance(composed.outcome === 'accepted' ? apply(world, composed) : world);
}
