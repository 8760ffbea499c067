import type { ConditionChange } from './conditions.ts';
import { recordAnnotations } from './critical-annotations.ts';
import { messageOf } from './errors.ts';
import { failed, gone } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { Round } from './round.ts';
import type { Step } from './save.ts';

/** Writes the annotations that a call to the external system came back with, where there are any. */
export async function recordWhere(
  annotations: Readonly<Record<string, string>> | undefined,
  resource: ManagedResource,
  { world, signal }: Round,
  ready?: ConditionChange,
): Promise<Step> {
  if (annotations === undefined) return { go: resource };
  const recorded = await recordAnnotations(resource, annotations, world, signal);
  if (recorded.kind === 'recorded') return { go: recorded.resource };
  if (recorded.kind === 'notFound') return { stop: gone() };
  const message = `cannot update managed resource: ${messageOf(recorded.error)}`;
  return { stop: failed(resource, 'CannotUpdateManagedResource', message, { ...(ready ? { ready } : {}) }) };
}
