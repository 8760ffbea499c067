import type fc from 'fast-check';
import { type Composed, type Flavour, type KubeObject, mostStages } from '../../functions/engine/index.ts';
import { compositeKinds, kinds, type ServedKind } from '../../functions/kinds.ts';
import { bring, compositeOf } from '../../functions/render/index.ts';
import { advance, apply, createWorld, type Faults, type World } from '../../functions/simulation/index.ts';
import { type ClusterClaim, clusterClaims } from '../generators/cluster.ts';
import { tenant } from '../generators/cluster-spec.ts';
import { type PlatformDocument, platformOf } from '../generators/platform.ts';

/** What people write, of any kind; a Tenant is in no namespace. */
export interface Claim {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

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
  /** The Tenant that it names; null for one that is missing. Default: one that may have everything. */
  readonly owner?: KubeObject | null;
}

/** A hub on which the claim has just been made. */
export function hubFor(claim: Claim, { flavour, settings = {}, faults = {}, namespace, owner }: HubOptions): World {
  const { name, namespace: own = '' } = claim.metadata;
  const world = createWorld(compositeFor(claim, flavour), new Map(), faults);
  const home = namespace ?? namespaceObject(own);
  const named = owner === undefined ? tenantObject(home.metadata.labels?.['aerodrome.dev/tenant']) : owner;
  const beside = claim.metadata.namespace === undefined ? [] : [home, ...(named ? [named] : [])];
  const objects = [settingsObject(settings), ...beside];
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

/** The world after the platform team changed the Tenant; null for one that was deleted. */
export function withOwner(world: World, owner: KubeObject | null): World {
  return { ...world, required: new Map([...world.required, ['tenant', owner ? [owner] : []]]) };
}

/** A Tenant that may have everything but what its spec says otherwise. */
export function tenantObject(name = tenant, spec: object = {}): KubeObject {
  const everything = { podSecurity: 'privileged', network: { isolation: 'None' } };
  return { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name }, spec: { ...everything, ...spec } };
}

/** A Namespace of the tenant whom every generated claim belongs to. */
export function namespaceObject(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'aerodrome.dev/tenant': tenant } } };
}

/** The composite of a claim in either flavour, as the CLI converts it. */
export function compositeFor(claim: Claim, flavour: Flavour): KubeObject {
  const written = claim as unknown as KubeObject;
  const kind = kindOf(written);
  const own = kind.scope ? 'cluster' : flavour;
  return compositeOf({ file: 'generated', label: 'generated', kind, flavour: own, written });
}

/** The kind that serves a claim or a composite. */
export function kindOf({ kind }: KubeObject): ServedKind {
  const found = kinds.find((served) => compositeKinds(served).includes(kind));
  if (!found) throw new Error(`cannot serve ${kind}: it is none of our kinds`);
  return found;
}

/** What the function answers to the world as it is. */
export function reconcile(world: World): Composed {
  return ask(world, world.required);
}

function ask(world: World, required: World['required']): Composed {
  return kindOf(world.composite).compose({
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
