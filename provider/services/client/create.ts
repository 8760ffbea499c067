import { at, type Ok, type Request } from '../../http/index.ts';
import {
  ANNOTATION,
  type Creation,
  creationParameters,
  type Json,
  type ManagedResource,
  UnknownOutcomeError,
} from '../../runtime/index.ts';
import { creationBody } from './body.ts';
import { inTurn } from './commit.ts';
import { connectionOf } from './connection.ts';
import { type Located, locate, nameFromId } from './identity.ts';
import type { Actor } from './observe.ts';
import { textOf, valueAt } from './path.ts';
import { hashesOf, readSecrets, type Secrets } from './secrets.ts';
import { requestFor, written } from './send.ts';

/** Creates the external resource. */
export async function create(actor: Actor, resource: ManagedResource, signal: AbortSignal): Promise<Creation> {
  const { kind, backend, world } = actor;
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
  const begun = backend.operations.begin('create', result);
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
      ...(sendsKey && { [key]: keyOfAttempt(resource) }),
      ...(onlyNew && { 'if-none-match': '*' }),
    },
    ...(sendsKey && { idempotent: true }),
  };
}

/**
 * The same for every repetition while nobody knows what became of the first, and another one once that is known: a
 * creation that failed, or whose resource is gone since, is not to be answered with what it came to then.
 */
function keyOfAttempt({ metadata }: ManagedResource): string {
  const { uid = '', annotations = {} } = metadata;
  const outcomes = [annotations[ANNOTATION.createSucceeded], annotations[ANNOTATION.createFailed]];
  const last = outcomes
    .filter((outcome) => outcome !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? uid : `${uid}.${last}`;
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
