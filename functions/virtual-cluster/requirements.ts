import { at, type Identity, isObject, type KubeObject, type Requirement } from '../engine/index.ts';
import { platformRequirement } from '../platform/index.ts';
import { tenancyRequirements } from '../tenancy/index.ts';

/** What a virtual cluster needs to know beside its own objects, by requirement name. */
export function requirements(
  identity: Identity,
  platform: string,
  required: ReadonlyMap<string, readonly KubeObject[]>,
  observed: ReadonlyMap<string, KubeObject>,
): ReadonlyMap<string, Requirement> {
  return new Map<string, Requirement>([
    ['platform', platformRequirement(platform)],
    ...tenancyRequirements(identity, required, namespaceIn(observed.get('namespace'))),
  ]);
}

/** The namespace of the hub as it was applied, out of the Object that carries it. */
export function namespaceIn(object: KubeObject | undefined): KubeObject | undefined {
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  return isObject(manifest) ? (manifest as unknown as KubeObject) : undefined;
}
