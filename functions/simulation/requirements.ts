import { type KubeObject, type Requirement, stringAt } from '../engine/index.ts';
import { hubOf } from './hub.ts';
import type { World } from './world.ts';

/**
 * What Crossplane brings next time: what a requirement asks for by label includes what the composite itself composes.
 * Objects asked for by name are the platform's and stay as they are; of a name that was not asked for before, all there
 * is on the hub is looked through.
 */
export function brought(
  before: World,
  after: World,
  requirements: ReadonlyMap<string, Requirement>,
): ReadonlyMap<string, readonly KubeObject[]> {
  const gone = new Set([...hubOf(before).objects.values()].map((object) => object.metadata.uid));
  const now = [...hubOf(after).objects.values()];
  const required = new Map(before.required);
  for (const [name, requirement] of requirements) {
    const known = before.required.get(name);
    if (!('labels' in requirement.match)) {
      const wanted = requirement.match.name;
      const named = ({ metadata }: KubeObject) => metadata.name === wanted;
      if (known?.every(named)) continue;
      const all = [...(before.beside ?? []), ...now];
      required.set(name, all.filter((object) => isAskedFor(object, requirement) && named(object)).slice(0, 1));
      continue;
    }
    const labels = requirement.match.labels;
    const beside = before.beside?.filter((object) => isAskedFor(object, requirement) && carries(object, labels)) ?? [];
    const others = (known ?? beside).filter(({ metadata }) => {
      return metadata.uid === undefined || !gone.has(metadata.uid);
    });
    const own = now.filter((object) => isAskedFor(object, requirement) && carries(object, labels));
    required.set(name, [...others, ...own].sort(byName));
  }
  return required;
}

function isAskedFor(object: KubeObject, { apiVersion, kind, namespace }: Requirement): boolean {
  if (object.apiVersion !== apiVersion || object.kind !== kind) return false;
  return namespace === undefined || object.metadata.namespace === namespace;
}

function carries(object: KubeObject, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(labels).every(([label, value]) => stringAt(object, 'metadata', 'labels', label) === value);
}

/** Crossplane sorts what it brings by namespace and name. */
function byName(a: KubeObject, b: KubeObject): number {
  const [left, right] = [a, b].map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name ?? ''}`);
  return (left ?? '') < (right ?? '') ? -1 : left === right ? 0 : 1;
}
