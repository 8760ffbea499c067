import { isObject, type KubeObject } from '../engine/index.ts';
import { conditionsOf } from './conditions.ts';
import type { World } from './world.ts';

/** What is really there, by composition resource name: the observed objects without what faults hide. */
export function reveal(world: World): ReadonlyMap<string, KubeObject> {
  const actual = new Map(world.objects);
  for (const [resource, object] of world.hidden ?? []) {
    if (actual.has(resource)) actual.set(resource, object);
  }
  return actual;
}

/** What one can see of the `actual` objects while the world's faults last, and what they hide. */
export function veil(
  actual: ReadonlyMap<string, KubeObject>,
  world: World,
): Pick<World, 'objects'> & { readonly hidden: ReadonlyMap<string, KubeObject> } {
  const { vanished = [], unknown = [] } = world.faults;
  const objects = new Map(actual);
  const hidden = new Map<string, KubeObject>();
  for (const [resource, object] of actual) {
    const seen = names(vanished, resource, object)
      ? withoutStatus(object)
      : names(unknown, resource, object)
        ? withUnknown(object)
        : object;
    if (seen === object) continue;
    objects.set(resource, seen);
    hidden.set(resource, object);
  }
  return { objects, hidden };
}

/** Whether a fault names this object, by composition resource name or by its own. */
export function names(list: readonly string[] | undefined, resource: string, object: KubeObject): boolean {
  return list?.some((name) => name === resource || name === object.metadata.name) ?? false;
}

function withoutStatus(object: KubeObject): KubeObject {
  const { status: _status, ...rest } = object;
  return { ...rest, apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata };
}

function withUnknown(object: KubeObject): KubeObject {
  const status = object['status'];
  if (!isObject(status)) return object;
  const conditions = conditionsOf(object).map((condition) => ({
    ...condition,
    status: 'Unknown',
    reason: 'StatusUnknown',
    message: '',
  }));
  return { ...object, status: { ...status, conditions } };
}
