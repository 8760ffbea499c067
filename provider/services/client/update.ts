import type { Request } from '../../http/index.ts';
import { type Change, type Json, type ManagedResource, TerminalError } from '../../runtime/index.ts';
import { fieldIn, patchBody, replacementBody } from './body.ts';
import { commitAlone, inTurn } from './commit.ts';
import { connectionOf, lostKeys } from './connection.ts';
import { errorOf } from './failure.ts';
import type { Found } from './find.ts';
import type { Located } from './identity.ts';
import { type Actor, COMMIT, CONNECTION } from './observe.ts';
import type { Operation } from './operation.ts';
import { hashesOf, readSecrets, type Secrets } from './secrets.ts';
import { requestFor, written } from './send.ts';
import { fieldOf } from './service-kind.ts';

/** Brings the external resource to what the spec says, in the fields that differ. */
export async function update(
  actor: Actor,
  resource: ManagedResource,
  located: Located,
  found: Found,
  diff: readonly string[],
  signal: AbortSignal,
): Promise<Change> {
  const { kind, backend, world } = actor;
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
  const begun = result.kind === 'accepted' ? backend.operations.begin('update', result) : commit;
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
    const result = await actor.backend.http.send(requestFor(actor, operation, located, undefined, {}), signal);
    if (result.kind !== 'ok') throw errorOf(result);
    Object.assign(details, connectionOf(kind, result.body as Json | undefined, [key]));
  }
  return details;
}
