import type { KubeObject } from '../engine/index.ts';
import { reveal, veil } from './faults.ts';
import { hubOf } from './hub.ts';
import { operateComposed } from './operators/index.ts';
import type { World } from './world.ts';

/** One round of every operator: each object's status moves one step, all of them from what stood there before. */
export function advance(world: World): World {
  const next = { ...world, round: world.round + 1 };
  const hub = hubOf(next);
  const objects = new Map<string, KubeObject>();
  for (const [resource, object] of reveal(world)) objects.set(resource, operateComposed(object, hub, resource));
  return { ...next, ...veil(objects, next) };
}
