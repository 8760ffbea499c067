import type { Ok, Request, Result } from '../../http/index.ts';
import { at } from '../../http/index.ts';
import {
  ANNOTATION,
  type Change,
  type Creation,
  creationParameters,
  type Deletion,
  type Json,
  type JsonObject,
  type ManagedResource,
  TerminalError,
  TransientError,
  UnknownOutcomeError,
} from '../../runtime/index.ts';
import { creationBody, fieldIn, patchBody, replacementBody } from './body.ts';
import { commitAlone, inTurn } from './commit.ts';
import { connectionOf, lostKeys } from './connection.ts';
import { errorOf } from './failure.ts';
import { type Found, isItem, listRequest } from './find.ts';
import { keyOf, type Located, locate, nameFromId, paramsFor } from './identity.ts';
import { type Actor, COMMIT, CONNECTION, deletionUnderWay, waitUntil } from './observe.ts';
import type { Operation } from './operation.ts';
import { textOf, valueAt } from './path.ts';
import { hashesOf, readSecrets, type Secrets } from './secrets.ts';
import { fieldOf } from './service-kind.ts';
import { keptUntil } from './state.ts';

/** Creates the external resource. */
export async function create(actor: Actor, resource: ManagedResource, signal: AbortSignal): Promise<Creation> {
  const { kind, shared, world } = actor;
  const located = locationToCreate(actor, resource);
  const secrets = readSecrets(kind, resource, creationParameters(resource), world.store);
  const request = creationRequest(actor, resource, located, secrets);
  const { written: result, commit } = await inTurn(
    actor,
    located,
    () => written(actor, request, located, signal),
    signal,
  );
  const annotations = { ...hashesOf(secrets, world.hashKey), ...commit.annotations };
  if (result.kind === 'ok') {
    const connection = connectionOf(kind, result.body, 'all');
    return {
      ...createdName(actor, located, result),
      annotations,
      ...(connection !== undefined && { connection }),
      ...(commit.requeueAfter !== undefined && { requeueAfter: commit.requeueAfter }),
    };
  }
  const begun = shared.operations.begin('create', result);
  const pointer = kind.service.operation?.resource;
  const id = pointer === undefined ? undefined : textOf(at(result.body, pointer));
  if (begun === undefined && id === undefined && kind.descriptor.identity.from === 'api') {
    throw new UnknownOutcomeError('the API took it on and does not say where to ask what came of it');
  }
  return {
    ...(id !== undefined &&
      kind.descriptor.identity.from === 'api' && { externalName: nameFromId(kind, located.fields, id) }),
    annotations: { ...annotations, ...begun?.annotations },
    ...(begun !== undefined && { requeueAfter: begun.requeueAfter }),
  };
}

/** Fields of the spec, for creation too; a name that an earlier external resource had is nothing to go by. */
function locationToCreate({ kind }: Actor, resource: ManagedResource): Located {
  const parameters = creationParameters(resource);
  if (kind.descriptor.identity.from === 'api') return { externalName: undefined, id: undefined, fields: parameters };
  const located = locate(kind, resource);
  return { ...located, fields: { ...parameters, ...located.fields } };
}

function creationRequest(actor: Actor, resource: ManagedResource, located: Located, secrets: Secrets): Request {
  const { kind } = actor;
  const { create: operation } = kind.operations;
  const key = kind.service.idempotencyHeader?.toLowerCase();
  const sendsKey = key !== undefined && operation.headers?.includes(key) === true;
  // What somebody made in the meantime must not be overwritten.
  const onlyNew = operation.method === 'PUT' && operation.headers?.includes('if-none-match') === true;
  const body = creationBody(kind, resource, located.fields, secrets);
  return {
    ...requestFor(actor, operation, located, body, secrets),
    headers: {
      ...(sendsKey && { [key]: resource.metadata.uid ?? '' }),
      ...(onlyNew && { 'if-none-match': '*' }),
    },
    ...(sendsKey && { idempotent: true }),
  };
}

function createdName({ kind }: Actor, located: Located, { body, location }: Ok): { readonly externalName?: string } {
  const { identity } = kind.descriptor;
  if (identity.from === 'spec') return {};
  const told = textOf(valueAt(body as Json | undefined, identity.id));
  const id =
    told ??
    (location === undefined ? undefined : decodeURIComponent(location.split(/[?#]/)[0]?.split('/').at(-1) ?? ''));
  if (id === undefined || id === '') throw new UnknownOutcomeError('the API did not say what it calls what it created');
  return { externalName: nameFromId(kind, located.fields, id) };
}

/** Brings the external resource to what the spec says, in the fields that differ. */
export async function update(
  actor: Actor,
  resource: ManagedResource,
  located: Located,
  found: Found,
  diff: readonly string[],
  signal: AbortSignal,
): Promise<Change> {
  const { kind, shared, world } = actor;
  const fields = diff.filter((path) => path !== COMMIT && path !== CONNECTION);
  const renewed = diff.includes(CONNECTION) ? await renew(actor, resource, located, signal) : undefined;
  const connection = renewed === undefined ? {} : { connection: renewed };
  if (fields.length === 0) {
    const commit = diff.includes(COMMIT) ? await commitAlone(actor, located, signal) : {};
    return { ...connection, ...commit };
  }
  const operation = changing(actor, fields);
  const secrets = readSecrets(kind, resource, resource.spec.forProvider, world.store);
  const body =
    operation.method === 'PATCH'
      ? patchBody(kind, resource, located.fields, found.item, fields, secretsIn(fields, secrets))
      : replacementBody(kind, resource, located.fields, found.item, secrets);
  const guarded = found.etag !== undefined && operation.headers?.includes('if-match') === true;
  const request: Request = {
    ...requestFor(actor, operation, located, body, secrets),
    ...(guarded && { etag: found.etag }),
  };
  const { written: result, commit } = await inTurn(
    actor,
    located,
    () => written(actor, request, located, signal),
    signal,
  );
  const begun = result.kind === 'accepted' ? shared.operations.begin('update', result) : commit;
  const annotations = { ...hashesOf(secrets, world.hashKey), ...begun?.annotations };
  return {
    ...connection,
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(begun?.requeueAfter !== undefined && { requeueAfter: begun.requeueAfter }),
  };
}

/** The operation that changes `fields`. Throws TerminalError where there is none, or where one of them cannot change. */
function changing({ kind }: Actor, fields: readonly string[]): Operation {
  const { update: operation } = kind.operations;
  const names = fields.map(fieldIn);
  const sent = operation?.body?.fields ?? {};
  const fixed = names.filter((name) => fieldOf(kind, name).immutable === true || !(name in sent));
  if (operation === undefined || fixed.length > 0) {
    const which = [...new Set(operation === undefined ? names : fixed)].join(', ');
    throw new TerminalError(`${which} cannot be changed once it is created: delete the resource and create it anew`);
  }
  return operation;
}

/** The secrets of the fields that are sent. */
function secretsIn(paths: readonly string[], secrets: Secrets): Secrets {
  const fields = new Set(paths.map(fieldIn));
  return Object.fromEntries(Object.entries(secrets).filter(([path]) => fields.has(fieldIn(path))));
}

/** Makes connection keys anew that nobody knows any more. */
async function renew(actor: Actor, resource: ManagedResource, located: Located, signal: AbortSignal) {
  const { kind, world } = actor;
  const details: Record<string, Uint8Array> = {};
  for (const key of lostKeys(kind, resource, world.store)) {
    const operation = kind.operations.renew[key];
    if (operation === undefined) continue;
    const result = await actor.shared.http.send(requestFor(actor, operation, located, undefined, {}), signal);
    if (result.kind !== 'ok') throw errorOf(result);
    Object.assign(details, connectionOf(kind, result.body as Json | undefined, [key]));
  }
  return details;
}

/** Asks for the deletion of the external resource; says what is waited for where it was asked already. */
export async function remove(
  actor: Actor,
  resource: ManagedResource,
  located: Located,
  found: Found,
  signal: AbortSignal,
): Promise<Deletion> {
  const { kind, shared } = actor;
  const until = keptUntil(kind, found.item);
  if (until !== undefined) return kept(until, shared.clock.now());
  const form = kind.service.operation;
  const waiting = deletionUnderWay(resource, form, shared.clock.now());
  if (form !== undefined && waiting !== undefined && !shared.operations.isSpent(waiting)) {
    const polled = await shared.operations.look(waiting, form, signal);
    if (polled.kind === 'running') {
      return { message: polled.progress ?? 'Deletion goes on', requeueAfter: polled.pollAfter };
    }
    if (polled.kind === 'failed' || polled.kind === 'gone' || polled.kind === 'succeeded') {
      shared.operations.spend(waiting);
    }
    if (polled.kind === 'failed') throw new TransientError(polled.message);
  }
  const request = requestFor(actor, kind.operations.delete, located, undefined, {});
  const write = async () => {
    const result = await shared.http.send({ ...request, answer: 'json' }, signal);
    forget(actor, located);
    if (result.kind === 'ok' || result.kind === 'accepted' || result.kind === 'absent') return result;
    throw errorOf(result);
  };
  const { written: result, commit } = await inTurn(actor, located, write, signal);
  if (result.kind === 'accepted') {
    const begun = shared.operations.begin('delete', result);
    return { message: 'Deletion goes on', ...begun };
  }
  const answered = result.kind === 'ok' && result.body !== undefined ? keptUntil(kind, result.body as Json) : undefined;
  return answered === undefined ? commit : kept(answered, shared.clock.now());
}

const kept = (until: number, now: number): Deletion => ({
  message: `It is kept until ${new Date(until).toISOString()}`,
  requeueAfter: waitUntil(until, now),
});

/** Sends a write; what is known of its collection afterwards is what it was answered with, or nothing. */
async function written(actor: Actor, request: Request, located: Located, signal: AbortSignal) {
  const { kind, shared } = actor;
  let result: Result | undefined;
  try {
    result = await shared.http.send(request, signal);
  } finally {
    remember(actor, located, result);
  }
  if (result.kind === 'ok' || result.kind === 'accepted') return result;
  if (result.kind === 'absent') throw new TransientError(`${result.message} (what it belongs to does not exist)`);
  const exists = request.method !== 'PATCH' && result.kind === 'refused' && result.status === 409;
  const hint = exists ? `; what exists already can be managed by setting ${ANNOTATION.externalName}` : '';
  throw errorOf(result, kind.descriptor.identity.from === 'api' && request.method === 'POST' ? hint : '');
}

function remember({ kind, shared, keyOfItem }: Actor, located: Located, result: Result | undefined): void {
  const list = listRequest(kind, located.fields);
  if (list === undefined) return;
  const body = result?.kind === 'ok' ? (result.body as Json | undefined) : undefined;
  const isOurs = isItem(kind, body) && (located.id === undefined || keyOfItem(body) === keyOf(kind, located));
  if (isOurs && kind.operations.commit === undefined) shared.collections.put(list, keyOfItem, body);
  else shared.collections.forget(list);
}

function forget({ kind, shared }: Actor, located: Located): void {
  const list = listRequest(kind, located.fields);
  if (list !== undefined) shared.collections.forget(list);
}

function requestFor(
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
