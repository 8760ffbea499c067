import type { Request, Result } from '../../http/index.ts';
import { ANNOTATION, type Json, type JsonObject, TransientError } from '../../runtime/index.ts';
import { errorOf } from './failure.ts';
import { isItem, listRequest } from './find.ts';
import { keyOf, type Located, paramsFor } from './identity.ts';
import type { Actor } from './observe.ts';
import type { Operation } from './operation.ts';
import type { Secrets } from './secrets.ts';

/** Sends a write; what is known of its collection afterwards is what it was answered with, or nothing. */
export async function written(actor: Actor, request: Request, located: Located, signal: AbortSignal) {
  const { kind, backend } = actor;
  let result: Result | undefined;
  try {
    result = await backend.http.send(request, signal);
  } finally {
    remember(actor, located, result);
  }
  if (result.kind === 'ok' || result.kind === 'accepted') return result;
  if (result.kind === 'absent') throw new TransientError(`${result.message} (what it belongs to does not exist)`);
  const exists = result.kind === 'refused' && result.status === 409 && request.method === 'POST';
  const hint = ` (to manage what exists already, set ${ANNOTATION.externalName})`;
  throw errorOf(result, exists && kind.descriptor.identity.from === 'api' ? hint : '');
}

function remember({ kind, backend, keyOfItem }: Actor, located: Located, result: Result | undefined): void {
  const list = listRequest(kind, located.fields);
  if (list === undefined) return;
  const body = result?.kind === 'ok' ? (result.body as Json | undefined) : undefined;
  const isOurs = isItem(kind, body) && (located.id === undefined || keyOfItem(body) === keyOf(kind, located));
  if (isOurs && kind.operations.commit === undefined) backend.collections.put(list, keyOfItem, body);
  else backend.collections.forget(list);
}

/** What is known of the collection of a resource is old. */
export function forget({ kind, backend }: Actor, located: Located): void {
  const list = listRequest(kind, located.fields);
  if (list !== undefined) backend.collections.forget(list);
}

/** The request that an operation on a resource is. */
export function requestFor(
  { kind }: Actor,
  operation: Operation,
  located: Located,
  body: JsonObject | undefined,
  secrets: Secrets,
): Request {
  return {
    method: operation.method,
    path: operation.path,
    params: paramsFor(kind, operation, located),
    ...(body !== undefined && { body: body as never, contentType: operation.body?.contentType ?? 'application/json' }),
    secrets: Object.values(secrets),
  };
}
