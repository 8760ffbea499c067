import { randomUUID } from 'node:crypto';
import { demand, etagOf, isNoneMatch } from './etag.ts';
import { type JsonObject, merged } from './json.ts';
import type { ResourceModel } from './model.ts';
import { begin } from './operations.ts';
import { fill, idPath, placeOf } from './place.ts';
import { Problem } from './problem.ts';
import { lagOf, locate, notFound, type Request, shown } from './request.ts';
import { keep } from './row.ts';
import type { Call, Reply } from './rules.ts';
import { rulesOf } from './service.ts';
import { added, namesOf, save, stamps, unsaidDuration, written } from './writing.ts';

/** Answers one resource. */
export function getReply(request: Request): Reply {
  const { world, call, scope } = request;
  const { place, id } = locate(request);
  const row = world.store.get(place, id, scope.now);
  if (row === undefined) throw notFound(request, id);
  const etag = etagOf(String(row.revision));
  if (!isNoneMatch(call.ifNoneMatch, etag)) return { status: 304, headers: { etag } };
  return { status: 200, body: shown(request, row.body), headers: { etag } };
}

/** Creates one in a collection. */
export function createReply(request: Request): Reply {
  const { service, world, operation, resource, call, scope } = request;
  const rules = rulesOf(service, resource.item);
  const place = placeOf(service.name, fill(resource.collection, call.params));
  const id = rules.id?.(call.body, scope) ?? ownId(resource, call.body) ?? randomUUID();
  if (world.store.get(place, id) !== undefined) throw new Problem(409, `there is ${id} already`);
  const next = added(resource, call, {
    ...call.body,
    ...stamps(resource, scope, undefined),
    ...(resource.idName !== undefined && { [resource.idName]: id }),
  });
  const row = save(request, rules, { place, id, next, before: undefined });
  const revealed = rules.revealed?.(row.body, scope) ?? {};
  return written(request, rules, row, {
    status: operation.document.responses['201'] === undefined ? 200 : 201,
    takes: rules.takes?.create,
    revealed,
    kind: 'create',
  });
}

/** Replaces one, or creates it where the document says so. */
export function putReply(request: Request): Reply {
  const { world, operation, resource, call, scope } = request;
  const { place, id, rules } = locate(request);
  const before = world.store.get(place, id);
  demand(call, before && etagOf(String(before.revision)));
  if (before === undefined && operation.document.responses['201'] === undefined) throw notFound(request, id);
  // What the service keeps of its own outlives what is replaced.
  const kept = Object.entries(before?.body ?? {}).filter(([name]) => !resource.written.has(name));
  const next = added(resource, call, {
    ...Object.fromEntries(kept),
    ...call.body,
    ...stamps(resource, scope, before?.body),
    ...(before === undefined && resource.answered.has('id') && { id: pathId(resource, call) }),
  });
  const row = save(request, rules, { place, id, next, before: before?.body });
  return written(request, rules, row, {
    status: before === undefined ? 201 : 200,
    takes: before === undefined ? rules.takes?.create : rules.takes?.update,
    kind: before === undefined ? 'create' : 'update',
    before: before?.body,
  });
}

/** Changes what the patch names. */
export function patchReply(request: Request): Reply {
  const { world, resource, call, scope } = request;
  const { place, id, rules } = locate(request);
  const before = world.store.get(place, id);
  if (before === undefined) throw notFound(request, id);
  demand(call, etagOf(String(before.revision)));
  const next = {
    ...(merged(before.body, call.body) as JsonObject),
    ...stamps(resource, scope, before.body),
  };
  const row = save(request, rules, { place, id, next, before: before.body });
  return written(request, rules, row, { status: 200, takes: rules.takes?.update, kind: 'update', before: before.body });
}

/** Removes one, or begins to. */
export function deleteReply(request: Request): Reply {
  const { service, world, operation, resource, call, scope } = request;
  const { place, id, rules } = locate(request);
  const row = world.store.get(place, id);
  if (row === undefined) {
    if (rules.deletesTwice) return { status: 204, key: `${place}/${id}` };
    throw notFound(request, id);
  }
  demand(call, etagOf(String(row.revision)));
  const path = `${place}/${idPath(id)}`;
  if (rules.children !== 'remove' && world.store.hasBelow(path)) {
    throw new Problem(409, `${id} is in use: there are resources in it`);
  }
  const names = namesOf(rules, row);
  const { responses } = operation.document;
  const takes = responses['202'] === undefined ? undefined : (rules.takes?.delete ?? unsaidDuration);
  const stays = rules.remove?.(row.body, scope);
  if (stays !== undefined) {
    if (rules.children === 'remove') world.store.dropBelow(path);
    const kept = keep(service, world, { place, id, body: stays }, lagOf(request, rules));
    return responses['200'] === undefined ? { status: 204, ...names } : { status: 200, body: kept.body, ...names };
  }
  if (takes !== undefined) {
    if (rules.leaving !== undefined) keep(service, world, { place, id, body: rules.leaving(row.body, scope) }, 0);
    const payload = { item: resource.item, place, id, before: row.body };
    const effect = { takes, effect: 'delete', payload, resource: id };
    return { ...begin(service, world, { ...effect, kind: 'delete' }), ...names };
  }
  if (rules.children === 'remove') world.store.dropBelow(path);
  world.store.remove(row, { now: scope.now, lag: lagOf(request, rules) });
  rules.removed?.(row.body, scope);
  return { status: 204, ...names };
}

/** The id in the answers of what has none but its path. */
const pathId = ({ parents, keys }: ResourceModel, { params }: Call): string =>
  [...parents, ...keys].map((name) => params[name]).join('/');

/** Where the id is not the service's own, it stands in what is written. */
function ownId({ keys, written: input }: ResourceModel, body: JsonObject): string | undefined {
  if (keys.length === 0 || !keys.every((key) => input.has(key))) return undefined;
  return keys.map((key) => String(body[key])).join('/');
}
