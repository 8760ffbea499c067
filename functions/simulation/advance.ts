import { reveal, veil } from './faults.ts';
import type { World } from './world.ts';

/** One round of every operator: each object's status moves one step, all of them from what stood there before. */
export function advance(world: World): World {
  const next = { ...world, round: world.round + 1 };
  return { ...next, ...veil(reveal(world), next) };
}
