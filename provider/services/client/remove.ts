import { type Deletion, type Json, type ManagedResource, TransientError } from '../../runtime/index.ts';
import { inTurn } from './commit.ts';
import { errorOf } from './failure.ts';
import type { Found } from './find.ts';
import type { Located } from './identity.ts';
import { type Actor, deletionUnderWay, waitUntil } from './observe.ts';
import { forget, requestFor } from './send.ts';
import { keptUntil } from './state.ts';

/** Asks for the deletion of the external resource; says what is waited for where it was asked already. */
export async function remove(
  actor: Actor,
  resource: ManagedResource,
  located: Located,
  found: Found,
  signal: AbortSignal,
): Promise<Deletion> {
  const { kind, backend } = actor;
  const until = keptUntil(kind, found.item);
  if (until !== undefined) return kept(until, backend.clock.now());
  const form = kind.service.operation;
  const waiting = deletionUnderWay(resource, form, backend.clock.now());
  if (form !== undefined && waiting !== undefined && !backend.operations.isSpent(waiting)) {
    const polled = await backend.operations.look(waiting, form, signal);
    if (polled.kind === 'running') {
      return { message: polled.progress ?? 'Deletion goes on', requeueAfter: polled.pollAfter };
    }
    if (polled.kind === 'failed' || polled.kind === 'gone' || polled.kind === 'succeeded') {
      backend.operations.spend(waiting);
    }
    if (polled.kind === 'failed') throw new TransientError(polled.message);
  }
  const request = requestFor(actor, kind.operations.delete, located, undefined, {});
  const write = async () => {
    const result = await backend.http.send({ ...request, answer: 'json' }, signal);
    forget(actor, located);
    if (result.kind === 'ok' || result.kind === 'accepted' || result.kind === 'absent') return result;
    throw errorOf(result);
  };
  const { written: result, commit } = await inTurn(actor, located, write, signal);
  if (result.kind === 'accepted') {
    const begun = backend.operations.begin('delete', result);
    return { message: 'Deletion goes on', ...begun };
  }
  const answered = result.kind === 'ok' && result.body !== undefined ? keptUntil(kind, result.body as Json) : undefined;
  return answered === undefined ? commit : kept(answered, backend.clock.now());
}

const kept = (until: number, now: number): Deletion => ({
  message: `It is kept until ${new Date(until).toISOString()}`,
  requeueAfter: waitUntil(until, now),
});
