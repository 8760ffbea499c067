import { createHash } from 'node:crypto';
import { finish, undo } from './ending.ts';
import type { JsonObject } from './json.ts';
import { listReply } from './list.ts';
import { operationReply, settleOperations } from './operations.ts';
import { fill, placeOf } from './place.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';
import { createReply, deleteReply, getReply, patchReply, putReply } from './resource.ts';
import type { Call, Handler, Reply } from './rules.ts';
import { scopeOf } from './scope.ts';
import type { Operation, Service } from './service.ts';
import type { World } from './world.ts';

/** An answer, and whether it was given before. */
export type Answered = Reply & { readonly replayed?: true };

/** Who repeats a request, and by which key. */
export interface Repetition {
  readonly caller: string;
  readonly key: string | undefined;
}

/** How long an idempotency key is kept. */
const day = 86_400_000;

/** Does what is due, then carries out one request: wholly or not at all. Throws `Problem`. */
export function answer(service: Service, world: World, operation: Operation, call: Call, by: Repetition): Answered {
  const { method } = operation.document;
  if (method === 'GET' || method === 'HEAD') return dispatch(service, world, operation, call);
  return world.store.transaction(() => {
    const remember = memory(service, world, operation, call, by);
    const known = remember?.recall();
    if (known !== undefined) return { ...known, replayed: true as const };
    const reply = dispatch(service, world, operation, call);
    remember?.keep(reply);
    return reply;
  });
}

/** Lets what takes a while come to its end. */
export function settle(services: ReadonlyMap<string, Service>, world: World): void {
  const carryOut = (service: Service, name: string, payload: JsonObject): void => {
    const scope = scopeOf(service, world);
    if (finish(service, world, name, payload, scope)) return;
    const effect = service.rules.effects?.[name];
    if (effect === undefined) throw new Error(`cannot end an operation: ${service.name} has no effect ${name}`);
    effect(payload, scope);
  };
  settleOperations(services, world, carryOut, (service, payload) =>
    undo(service, world, payload, scopeOf(service, world)),
  );
}

function dispatch(service: Service, world: World, operation: Operation, call: Call): Reply {
  const scope = scopeOf(service, world, call.params);
  const handler: Handler | undefined = service.rules.operations?.[operation.document.id];
  if (handler !== undefined) return handler(call, scope);
  const { role } = operation;
  if (role.does === 'operation') return operationReply(service, world, Object.values(call.params).at(-1) ?? '');
  if (role.does === 'action') throw new Problem(501, `${operation.document.id} has no rules`);
  const request: Request = { service, world, operation, resource: role.resource, call, scope };
  demandParents(request);
  switch (role.does) {
    case 'list':
      return listReply(request);
    case 'get':
      return getReply(request);
    case 'create':
      return createReply(request);
    case 'put':
      return putReply(request);
    case 'patch':
      return patchReply(request);
    case 'delete':
      return deleteReply(request);
  }
}

/** Throws 404 where what a collection is in is not there. */
function demandParents({ service, world, resource, call, scope }: Request): void {
  if (resource.parent === undefined) return;
  const path = fill(resource.collection.replace(/\/[^/]*$/, ''), call.params);
  const parent = service.operations.flatMap(({ role }) => ('resource' in role ? [role.resource] : []));
  const model = parent.find(({ item }) => item === resource.parent);
  if (model === undefined) return;
  const segments = path.split('/');
  const own = segments.slice(-model.keys.length).map(decodeURIComponent).join('/');
  const place = placeOf(service.name, segments.slice(0, -model.keys.length).join('/'));
  if (world.store.get(place, own, scope.now) === undefined) throw new Problem(404, `there is no ${path}`);
}

interface Memory {
  readonly recall: () => Reply | undefined;
  readonly keep: (reply: Reply) => void;
}

function memory(
  service: Service,
  { store, clock }: World,
  { document }: Operation,
  call: Call,
  { caller, key }: Repetition,
): Memory | undefined {
  const honoured = document.parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key');
  if (key === undefined || !honoured) return undefined;
  const name = [service.name, document.id, caller, key].join(' ');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([call.params, call.query, call.body]))
    .digest('base64url');
  return {
    recall: () => {
      const found = store.memory.recall(name, clock.now() - day);
      if (found === undefined) return undefined;
      if (found.fingerprint !== fingerprint) {
        throw new Problem(422, 'the idempotency key was sent with another request before');
      }
      return found.answer as unknown as Reply;
    },
    keep: (reply) => store.memory.remember(name, { fingerprint, answer: reply as unknown as JsonObject }, clock.now()),
  };
}
