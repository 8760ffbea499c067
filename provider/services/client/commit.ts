import { errorOf } from './failure.ts';
import { listRequest } from './find.ts';
import { type Located, paramsFor } from './identity.ts';
import type { Actor } from './observe.ts';
import type { Begun } from './operations.ts';
import { textOf } from './path.ts';

/** What a write and its commit came to: what is waited for, if anything is. */
export interface Committed<T> {
  readonly written: T;
  readonly commit: Partial<Begun>;
}

/** Milliseconds after which a commit that did not come about is tried again. */
const COMMIT_AGAIN = 2_000;

/**
 * Runs a write in its turn, where writes of resources that share a field take turns, and the commit after it where the
 * API wants one. A commit that fails does not make the write a failure: the next observation sees that it is missing.
 */
export async function inTurn<T>(
  actor: Actor,
  located: Located,
  write: () => Promise<T>,
  signal: AbortSignal,
): Promise<Committed<T>> {
  const { kind, backend } = actor;
  const { serialisedBy } = kind.descriptor;
  const { commit } = kind.operations;
  const key = turnOf(actor, located);
  if (commit === undefined) {
    const written = serialisedBy === undefined ? await write() : await backend.turns.take(key, write, signal);
    return { written, commit: {} };
  }
  const { written, committed } = await backend.turns.takeWithCommit(
    key,
    write,
    () => sendCommit(actor, located),
    signal,
  );
  return {
    written,
    commit: committed.status === 'fulfilled' ? committed.value : { requeueAfter: COMMIT_AGAIN },
  };
}

/** The commit alone, for a write whose own did not come about. Throws where this one does not either. */
export async function commitAlone(actor: Actor, located: Located, signal: AbortSignal): Promise<Partial<Begun>> {
  const { committed } = await actor.backend.turns.takeWithCommit(
    turnOf(actor, located),
    async () => undefined,
    () => sendCommit(actor, located),
    signal,
  );
  if (committed.status === 'rejected') throw committed.reason;
  return committed.value;
}

/** Names what is locked: writes to it take turns. */
const turnOf = ({ kind }: Actor, { fields }: Located): string =>
  JSON.stringify([kind.operations.commit?.path ?? kind.name, textOf(fields[kind.descriptor.serialisedBy ?? ''])]);

/** Sent for all that wait for it, so no one of them can call it off. */
async function sendCommit(actor: Actor, located: Located): Promise<Partial<Begun>> {
  const { kind, backend } = actor;
  const { commit } = kind.operations;
  if (commit === undefined) return {};
  const result = await backend.http.send(
    { method: commit.method, path: commit.path, params: paramsFor(kind, commit, located) },
    new AbortController().signal,
  );
  const list = listRequest(kind, located.fields);
  if (list !== undefined) backend.collections.forget(list);
  if (result.kind === 'ok') return {};
  if (result.kind !== 'accepted') throw errorOf(result);
  return backend.operations.begin('commit', result) ?? {};
}
