import { ANNOTATION, externalNameOf } from './annotations.ts';
import { messageOf } from './errors.ts';
import { failed } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import { isDeleted, withAnnotations } from './object.ts';
import { resolveReferences } from './references.ts';
import type { Step } from './save.ts';
import type { World } from './world.ts';

/** Gives the external name that follows from the spec, unless the user gave one. */
export function initialize(resource: ManagedResource, world: World): Step {
  const { identity } = world.kind;
  if (identity.from === 'api' || externalNameOf(resource) !== undefined) return { go: resource };
  // What makes up the name may itself be taken from other objects.
  const resolved = isDeleted(resource) ? { go: resource } : resolve(resource, world);
  if ('stop' in resolved) return resolved;
  const named = resolved.go;
  try {
    return { go: withAnnotations(named, { [ANNOTATION.externalName]: identity.externalName(named) }) };
  } catch (error) {
    return { stop: failed(resource, 'CannotInitializeManagedResource', messageOf(error)) };
  }
}

/** Fills fields from the objects that they refer to. */
export function resolve(resource: ManagedResource, world: World): Step {
  try {
    return { go: resolveReferences(resource, world.kind.references ?? [], world.store) };
  } catch (error) {
    return { stop: failed(resource, 'CannotResolveResourceReferences', messageOf(error)) };
  }
}
