import { type KubeObject, own, type Requirement } from '../engine/index.ts';

/** Everything at hand that Crossplane may be asked to bring along. */
export interface Supply {
  readonly objects: readonly KubeObject[];
  /** Namespace of namespaced objects that name none. */
  readonly namespace: string;
}

/** What of the supply answers each requirement; nothing found is an empty list, as Crossplane answers. */
export function bring(
  requirements: ReadonlyMap<string, Requirement>,
  supply: Supply,
): ReadonlyMap<string, readonly KubeObject[]> {
  const answers = new Map<string, readonly KubeObject[]>();
  for (const [name, requirement] of requirements) {
    answers.set(name, supply.objects.filter((object) => matches(object, requirement, supply.namespace)).sort(byName));
  }
  return answers;
}

function matches(object: KubeObject, requirement: Requirement, namespace: string): boolean {
  if (object.apiVersion !== requirement.apiVersion || object.kind !== requirement.kind) return false;
  if (requirement.namespace !== undefined && (object.metadata.namespace ?? namespace) !== requirement.namespace) {
    return false;
  }
  const { match } = requirement;
  if ('name' in match) return object.metadata.name === match.name;
  return Object.entries(match.labels).every(([key, value]) => own(object.metadata.labels, key) === value);
}

/** Crossplane sorts by namespace, then name. */
function byName(a: KubeObject, b: KubeObject): number {
  const [left, right] = [a, b].map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name ?? ''}`);
  return (left ?? '') < (right ?? '') ? -1 : left === right ? 0 : 1;
}
