import { type KubeObject, same } from '../engine/index.ts';
import { admitted } from './composite.ts';
import type { Faults, World } from './world.ts';

export { advance } from './advance.ts';
export { apply } from './apply.ts';
export { edit } from './edit.ts';
export { carriesToHub, type Hub, hubOf } from './hub.ts';
export { generatedName, uidOf } from './names.ts';
export { controlPlaneNamespace } from './namespaces.ts';
export { operate } from './operators/index.ts';
export { brought } from './requirements.ts';
export { roundOf, timeOf } from './time.ts';
export { isRunning, isVirtualControlPlane } from './virtual-control-plane.ts';
export type { Faults, World } from './world.ts';

/** A hub on which nothing of the composite exists yet. */
export function createWorld(
  composite: KubeObject,
  required: ReadonlyMap<string, readonly KubeObject[]>,
  faults: Faults = {},
): World {
  return { round: 0, composite: admitted(composite), objects: new Map(), required, faults };
}

/** Whether another round of compose, apply and advance would change nothing. */
export function settled(before: World, after: World): boolean {
  return (
    same(before.composite, after.composite) &&
    same([...before.objects], [...after.objects]) &&
    same([...(before.hidden ?? [])], [...(after.hidden ?? [])])
  );
}
