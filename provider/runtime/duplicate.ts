import { ANNOTATION, externalNameOf } from './annotations.ts';
import { creating } from './conditions.ts';
import type { ExternalClient } from './external.ts';
import { failed, lookAgain } from './failure.ts';
import { lookup, namesOf } from './lookup.ts';
import type { ManagedResource } from './managed-resource.ts';
import { withAnnotations } from './object.ts';
import { type Outcome, poll } from './outcome.ts';
import type { Round } from './round.ts';
import { save } from './save.ts';

/**
 * Never a second one beside what has the same natural key. What carries our own tag is ours: a creation whose record was
 * lost, such as by a restore. Anything else becomes ours only when a person names it.
 */
export async function rejectDuplicate(
  stored: ManagedResource,
  draft: ManagedResource,
  client: ExternalClient,
  { world, ...round }: Round,
): Promise<Outcome | undefined> {
  const { identity } = world.kind;
  if (identity.from === 'spec' || !identity.lookup) return undefined;
  const found = await lookup(draft, client, { world, ...round });
  if ('stop' in found) return { ...found.stop, resource: stored };
  const [candidate, ...others] = found.go;
  if (candidate === undefined) return undefined;
  if (candidate.owner === 'this' && others.length === 0 && candidate.externalName !== externalNameOf(stored)) {
    const named = withAnnotations(draft, { [ANNOTATION.externalName]: candidate.externalName });
    const saved = await save(stored, named, world, round.signal, creating());
    return 'stop' in saved ? saved.stop : lookAgain(saved.go);
  }
  const { ownerName } = candidate;
  if (ownerName !== undefined) return refuseCreation(stored, `${candidate.externalName} belongs to ${ownerName}`);
  return existsAlready(stored, namesOf(found.go), `set ${ANNOTATION.externalName}`);
}

/** Whoever made what stands there may remove it, or a person may hand it over by doing what `remedy` says. */
export const existsAlready = (stored: ManagedResource, names: string, remedy: string): Outcome =>
  refuseCreation(stored, `${names} exists already; ${remedy} to manage it`);

const refuseCreation = (stored: ManagedResource, why: string): Outcome =>
  failed(stored, 'CannotCreateExternalResource', `create failed: ${why}`, { ready: creating(), requeue: poll() });
