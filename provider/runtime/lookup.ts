import type { Candidate, ExternalClient } from './external.ts';
import { failed, requeueAfter, said } from './failure.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { Round } from './round.ts';
import type { Step } from './save.ts';

/** External resources that have what is unique to this managed resource. */
export async function lookup(
  draft: ManagedResource,
  client: ExternalClient,
  round: Round,
): Promise<Step<readonly Candidate[]>> {
  try {
    if (client.lookup === undefined) throw new Error('this kind has no lookup');
    const { lookup: find } = client;
    return { go: await round.external((signal) => find(draft, signal)) };
  } catch (error) {
    const requeue = requeueAfter(error);
    return { stop: failed(draft, 'CannotObserveExternalResource', said('lookup', error), { requeue }) };
  }
}

/** Their external names, for a person to choose from. */
export const namesOf = (candidates: readonly Candidate[]): string =>
  candidates
    .map((candidate) => candidate.externalName)
    .toSorted()
    .join(', ');
