import { type Accepted, at, isObject, type KubeObject, listAt, same, stringAt } from '../engine/index.ts';
import { conditionsOf, generationOf, mark, type Reported } from './conditions.ts';
import { prefixLabel, prefixOf, uidOf } from './names.ts';
import { timeOf } from './time.ts';
import type { World } from './world.ts';

/** The composite as the API server holds it right after its creation; what is already there stays. */
export function admitted(composite: KubeObject): KubeObject {
  const { name, namespace } = composite.metadata;
  const claim = at(composite, 'spec', 'claimRef');
  const labels = {
    ...(isObject(claim)
      ? {
          'crossplane.io/claim-name': String(claim['name']),
          'crossplane.io/claim-namespace': String(claim['namespace']),
        }
      : {}),
    ...composite.metadata.labels,
    [prefixLabel]: prefixOf(composite),
  };
  return {
    ...composite,
    metadata: {
      uid: uidOf(composite.apiVersion, composite.kind, namespace ?? '', name ?? ''),
      generation: 1,
      creationTimestamp: timeOf(0),
      ...composite.metadata,
      labels,
    },
  };
}

/**
 * The composite after a reconcile: references to what it composes, the status that was answered and nothing older, the
 * conditions Crossplane sets (`Responsive`, `Synced`, `Ready`) around those of the function.
 */
export function reportComposed(
  world: World,
  composed: Accepted,
  objects: ReadonlyMap<string, KubeObject>,
  unsynced: readonly string[],
): KubeObject {
  const { composite, round } = world;
  const referring = withReferences(composite, [...objects.values()]);
  const observedGeneration = generationOf(referring);
  const synced: Reported =
    unsynced.length === 0
      ? { type: 'Synced', status: 'True', reason: 'ReconcileSuccess', observedGeneration }
      : {
          type: 'Synced',
          status: 'False',
          reason: 'ReconcileError',
          message: `Unsynced resources: ${unsynced.join(', ')}`,
          observedGeneration,
        };
  const ready: Reported = composed.ready
    ? { type: 'Ready', status: 'True', reason: 'Available', observedGeneration }
    : { type: 'Ready', status: 'False', reason: 'Creating', observedGeneration };
  const responsive: Reported = { type: 'Responsive', status: 'True', reason: 'WatchCircuitClosed', observedGeneration };
  const conditions = mark(conditionsOf(composite), [responsive, ...composed.conditions, synced, ready], round);
  return { ...referring, status: { ...composed.status, ...claimConditions(composite, composed), conditions } };
}

/** Types the claim shows as well: every condition of ours has both targets; only claims have such a list. */
function claimConditions(composite: KubeObject, composed: Accepted) {
  if (!isClaimed(composite)) return {};
  const before = listAt(composite, 'status', 'claimConditionTypes');
  const types = new Set([...before, ...composed.conditions.map((condition) => condition.type)]);
  return types.size === 0 ? {} : { claimConditionTypes: [...types] };
}

function withReferences(composite: KubeObject, objects: readonly KubeObject[]): KubeObject {
  const claimed = isClaimed(composite);
  const namespaced = composite.metadata.namespace !== undefined;
  const references = objects.map((object) => reference(object, namespaced)).sort(byIdentity);
  const spec = isObject(composite['spec']) ? composite['spec'] : {};
  const machinery = isObject(spec['crossplane']) ? spec['crossplane'] : {};
  const before = claimed ? spec['resourceRefs'] : machinery['resourceRefs'];
  if (same(before ?? [], references)) return composite;
  const changed = claimed
    ? { ...spec, resourceRefs: references }
    : { ...spec, crossplane: { ...machinery, resourceRefs: references } };
  return {
    ...composite,
    metadata: { ...composite.metadata, generation: generationOf(composite) + 1 },
    spec: changed,
  };
}

/** Composites with a claim keep Crossplane's fields beside their own; all others below `spec.crossplane`. */
function isClaimed(composite: KubeObject): boolean {
  return at(composite, 'spec', 'claimRef') !== undefined;
}

function reference({ apiVersion, kind, metadata }: KubeObject, namespaced: boolean): Readonly<Record<string, string>> {
  return {
    apiVersion,
    kind,
    name: metadata.name ?? '',
    ...(namespaced || metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
  };
}

function byIdentity(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): number {
  const [left, right] = [identity(a), identity(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function identity(reference: Readonly<Record<string, string>>): string {
  return ['apiVersion', 'kind', 'name', 'namespace'].map((field) => stringAt(reference, field) ?? '').join('');
}
