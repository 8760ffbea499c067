import { isDeepStrictEqual } from 'node:util';
import type { ConditionChange } from './conditions.ts';
import { messageOf } from './errors.ts';
import { failed, refused } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** A step either ends the reconciliation or hands the resource on. */
export type Step<T = ManagedResource> = { readonly stop: Outcome } | { readonly go: T };

/**
 * Writes everything that earlier steps changed in metadata and spec, in one write that only the newest version accepts.
 * Where they changed nothing, nothing is written. `ready` is what Ready becomes should it fail.
 */
export async function save(
  stored: ManagedResource,
  draft: ManagedResource,
  world: World,
  signal: AbortSignal,
  ready?: ConditionChange,
): Promise<Step> {
  if (isDeepStrictEqual(stored.metadata, draft.metadata) && isDeepStrictEqual(stored.spec, draft.spec)) {
    return { go: stored };
  }
  try {
    const written = await world.store.update(draft, signal);
    return written.kind === 'written' ? { go: written.object } : { stop: refused(written, stored, ready) };
  } catch (error) {
    const message = `cannot update managed resource: ${messageOf(error)}`;
    return { stop: failed(stored, 'CannotUpdateManagedResource', message, { ...(ready ? { ready } : {}) }) };
  }
}
