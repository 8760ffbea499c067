import { isObject, type KubeObject, own, same } from '../engine/index.ts';
import { generationOf } from './conditions.ts';
import type { World } from './world.ts';

/** Fields of a composite's spec that Crossplane writes; an edit by the author leaves them alone. */
const machinery = ['claimRef', 'resourceRefs', 'compositionRef', 'compositionRevisionRef', 'crossplane'] as const;

/** The world after the author gave the claim another `spec`. */
export function edit(world: World, spec: Readonly<Record<string, unknown>>): World {
  const before = isObject(world.composite['spec']) ? world.composite['spec'] : {};
  const kept = machinery.flatMap((field) =>
    own(before, field) === undefined ? [] : [[field, before[field]] as const],
  );
  const after = { ...spec, ...Object.fromEntries(kept) };
  if (same(before, after)) return world;
  const metadata = { ...world.composite.metadata, generation: generationOf(world.composite) + 1 };
  const composite: KubeObject = { ...world.composite, metadata, spec: after };
  return { ...world, composite };
}
