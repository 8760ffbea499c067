import { type Accepted, isObject, type KubeObject, stringAt } from '../engine/index.ts';
import { reportComposed } from './composite.ts';
import { reveal, veil } from './faults.ts';
import { fieldManager, serverSideApply } from './fields.ts';
import { generatedName, prefixLabel, prefixOf, uidOf } from './names.ts';
import { namespaceExists } from './namespaces.ts';
import { brought } from './requirements.ts';
import { timeOf } from './time.ts';
import type { World } from './world.ts';

/** Claim labels that Crossplane copies from a composite to everything it composes. */
const claimLabels = ['crossplane.io/claim-name', 'crossplane.io/claim-namespace'] as const;

/**
 * Applies what compose answered as Crossplane would: composed resources that are no longer desired go, the desired ones
 * are applied server-side with generated names and an owner reference, and the composite gets its status and conditions.
 * An object whose namespace does not exist yet is not created; the composite says so with `Synced=False`.
 */
export function apply(world: World, composed: Accepted): World {
  const actual = reveal(world);
  const manager = fieldManager(world.composite);
  const objects = new Map<string, KubeObject>();
  const unsynced: string[] = [];
  const rendered = [...composed.resources.keys()].sort().map((resource) => {
    const desired = composed.resources.get(resource)?.object as KubeObject;
    return { resource, desired: render(world.composite, resource, desired, actual.get(resource)) };
  });
  const known = [...actual.values(), ...rendered.map(({ desired }) => desired)];
  for (const { resource, desired } of rendered) {
    const live = actual.get(resource);
    if (!live && !namespaceExists(known, desired.metadata.namespace)) unsynced.push(resource);
    else objects.set(resource, applyOne(world, live, desired, manager));
  }
  const composite = reportComposed(world, composed, objects, unsynced);
  const after = { ...world, composite, ...veil(objects, world) };
  return { ...after, required: brought(world, after, composed.requirements) };
}

function applyOne(world: World, live: KubeObject | undefined, desired: KubeObject, manager: string): KubeObject {
  const applied = serverSideApply(live, desired, manager, world.round);
  if (applied === live) return live;
  if (live) {
    const generation = (live.metadata.generation ?? 1) + (sameContent(live, applied) ? 0 : 1);
    return { ...applied, metadata: { ...applied.metadata, generation } };
  }
  const { apiVersion, kind, metadata } = applied;
  const uid = uidOf(world.composite.metadata.uid ?? '', apiVersion, kind, metadata.name ?? '', world.round);
  return {
    ...applied,
    metadata: { ...metadata, uid, generation: 1, creationTimestamp: timeOf(world.round) },
  };
}

/** Metadata and status do not count for an object's generation. */
function sameContent(a: KubeObject, b: KubeObject): boolean {
  return content(a) === content(b);
}

function content({ metadata: _metadata, status: _status, ...rest }: KubeObject): string {
  return JSON.stringify(rest);
}

/** What Crossplane adds to a desired object before it applies it (core: `RenderComposedResourceMetadata`). */
function render(
  composite: KubeObject,
  resource: string,
  desired: KubeObject,
  live: KubeObject | undefined,
): KubeObject {
  const { status: _status, ...object } = desired;
  const { name: given, namespace: asked, labels, annotations, ...metadata } = desired.metadata;
  const name = live?.metadata.name ?? given ?? generatedName(composite, resource);
  const namespace = composite.metadata.namespace ?? live?.metadata.namespace ?? asked;
  const generateName = live
    ? stringAt(live, 'metadata', 'generateName')
    : given
      ? undefined
      : `${prefixOf(composite)}-`;
  return {
    ...object,
    apiVersion: desired.apiVersion,
    kind: desired.kind,
    metadata: {
      ...metadata,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(generateName === undefined ? {} : { generateName }),
      annotations: { ...annotations, 'crossplane.io/composition-resource-name': resource },
      labels: { ...labels, ...inheritedLabels(composite) },
      ownerReferences: [controllerReference(composite)],
    },
  };
}

function inheritedLabels(composite: KubeObject): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { [prefixLabel]: prefixOf(composite) };
  const own = composite.metadata.labels;
  if (!isObject(own)) return labels;
  for (const label of claimLabels) {
    const value = own[label];
    if (value !== undefined) labels[label] = value;
  }
  return labels;
}

function controllerReference({ apiVersion, kind, metadata }: KubeObject) {
  return { apiVersion, kind, name: metadata.name, uid: metadata.uid, controller: true, blockOwnerDeletion: true };
}
