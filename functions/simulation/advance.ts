import type { KubeObject } from '../engine/index.ts';
import { reveal, veil } from './faults.ts';
import { type Hub, hubOf } from './hub.ts';
import { operateComposed } from './operators/index.ts';
import type { World } from './world.ts';

/**
 * One round of every operator: each object's status moves one step, all of them from what stood there before. Only what
 * is watched inside the hosted cluster follows its nodes at once: a node is ready because its network is.
 */
export function advance(world: World): World {
  const next = { ...world, round: world.round + 1 };
  const hub = hubOf(next);
  const objects = new Map(reveal(world));
  const step = (is: (object: KubeObject) => boolean, seen: Hub) => {
    for (const [resource, object] of objects) {
      if (is(object)) objects.set(resource, operateComposed(object, seen, resource));
    }
  };
  step((object) => object.kind !== 'Object', hub);
  const pools = [...objects.values()].filter((object) => object.kind === 'NodePool');
  step((object) => object.kind === 'Object', { ...hub, pools });
  return { ...next, ...veil(objects, next) };
}
