import { isObject, type JsonObject } from './json.ts';
import { idPath } from './place.ts';
import { keep } from './row.ts';
import type { Scope } from './rules.ts';
import { rulesOf, type Service } from './service.ts';
import type { World } from './world.ts';

/** What asynchronous creations, updates and deletions do in the end. */
export function finish(service: Service, world: World, name: string, payload: JsonObject, scope: Scope): boolean {
  if (name !== 'write' && name !== 'delete') return false;
  const [place, id] = [String(payload['place']), String(payload['id'])];
  const rules = rulesOf(service, String(payload['item']));
  const row = world.store.get(place, id);
  if (row === undefined) return true;
  if (name === 'write') {
    const body = rules.done?.(row.body, scope) ?? row.body;
    keep(service, world, { place, id, body }, 0);
  } else {
    if (rules.children === 'remove') world.store.dropBelow(`${place}/${idPath(id)}`);
    world.store.remove(row, { now: scope.now, lag: rules.lag ?? 0 });
    rules.removed?.(row.body, scope);
  }
  return true;
}

/** Leaves things as they were before an asynchronous creation, update or deletion that failed. */
export function undo(service: Service, world: World, payload: JsonObject, scope: Scope): void {
  const { before } = payload;
  if (before === undefined) return;
  const [place, id] = [String(payload['place']), String(payload['id'])];
  const row = world.store.get(place, id);
  if (row === undefined) return;
  if (isObject(before)) keep(service, world, { place, id, body: before }, 0);
  else world.store.remove(row, { now: scope.now, lag: 0 });
}
