import { randomUUID } from 'node:crypto';
import { demand, etagOf, isNoneMatch } from './etag.ts';
import { type Json, type JsonObject, merged } from './json.ts';
import type { ResourceModel } from './model.ts';
import { begin } from './operations.ts';
import { fill, idPath, placeOf } from './place.ts';
import { Problem } from './problem.ts';
import { keep, naturalKeyOf, ownerOf } from './row.ts';
import type { Call, Reply, ResourceRules, Scope } from './rules.ts';
import { type Operation, rulesOf, type Service } from './service.ts';
import type { Row } from './store.ts';
import type { World } from './world.ts';

/** One request about resources of one kind, and all that it takes to answer it. */
export interface Request {
  readonly service: Service;
  readonly world: World;
  readonly operation: Operation;
  readonly resource: ResourceModel;
  readonly call: Call;
  readonly scope: Scope;
}

/** Milliseconds that something takes which the document only answers by 202, and the rules say nothing of. */
const unsaidDuration = 1_000;

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

/** Milliseconds until readers see what this request writes. */
const lagOf = ({ world }: Request, { lag = 0 }: ResourceRules): number => Math.max(lag, world.mishap().lag ?? 0);

interface Place {
  readonly place: string;
  readonly id: string;
  readonly rules: ResourceRules;
}

function locate({ service, resource, call }: Request): Place {
  return {
    place: placeOf(service.name, fill(resource.collection, call.params)),
    id: resource.keys.map((key) => call.params[key]).join('/'),
    rules: rulesOf(service, resource.item),
  };
}

/** What the path says of a resource, where its answers have such properties. */
function added({ keys, parents, answered, written: input }: ResourceModel, call: Call, next: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...next };
  for (const name of [...parents, ...keys]) {
    const value = call.params[name];
    if (value === undefined || name === 'id' || !answered.has(name)) continue;
    if (input.has(name) && result[name] !== undefined && result[name] !== value) {
      throw new Problem(422, `${name} cannot be changed`, {
        errors: [{ pointer: `/${name}`, detail: `must be ${value}, as in the path` }],
      });
    }
    result[name] = value;
  }
  return result;
}

/** The id in the answers of what has none but its path. */
const pathId = ({ parents, keys }: ResourceModel, { params }: Call): string =>
  [...parents, ...keys].map((name) => params[name]).join('/');

/** Instants that the service notes, where its answers have them. */
function stamps({ answered }: ResourceModel, { instant }: Scope, before: JsonObject | undefined): JsonObject {
  const stamped: Record<string, Json> = {};
  if (answered.has('createdAt')) stamped['createdAt'] = before?.['createdAt'] ?? instant;
  for (const name of ['updatedAt', 'changedAt', 'modifiedAt']) if (answered.has(name)) stamped[name] = instant;
  return stamped;
}

interface Save {
  readonly place: string;
  readonly id: string;
  readonly next: JsonObject;
  readonly before: JsonObject | undefined;
}

function save(request: Request, rules: ResourceRules, { place, id, next, before }: Save): Row {
  const { service, world, scope } = request;
  const body = rules.write?.(next, before, scope) ?? next;
  if (before !== undefined) demandSame(request, rules.immutable ?? [], before, body);
  const row = keep(service, world, { place, id, body }, lagOf(request, rules));
  rules.wrote?.(body, before, scope);
  return row;
}

/** Throws where properties that cannot be changed were. */
function demandSame({ operation }: Request, names: readonly string[], before: JsonObject, after: JsonObject): void {
  const errors = names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ pointer: `/${name}`, detail: 'cannot be changed' }));
  if (errors.length === 0) return;
  const status = operation.document.responses['409'] === undefined ? 422 : 409;
  throw new Problem(status, `${errors.map(({ pointer }) => pointer).join(', ')} cannot be changed`, { errors });
}

interface Written {
  readonly status: number;
  readonly takes: number | undefined;
  readonly revealed?: JsonObject;
  readonly kind: 'create' | 'update';
  readonly before?: JsonObject | undefined;
}

/** The answer to a write: at once, or by 202 where it takes a while. */
function written(
  request: Request,
  rules: ResourceRules,
  row: Row,
  { status, takes, revealed, kind, before }: Written,
): Reply {
  const { service, world, operation, resource } = request;
  const { responses } = operation.document;
  const names = namesOf(rules, row);
  const location = `${service.document.base}${row.place.slice(service.name.length)}/${idPath(row.id)}`;
  const only202 = responses['200'] === undefined && responses['201'] === undefined;
  if (responses['202'] !== undefined && (only202 || takes !== undefined)) {
    const payload = { item: resource.item, place: row.place, id: row.id, before: before ?? null };
    const begun = begin(service, world, {
      takes: takes ?? unsaidDuration,
      effect: 'write',
      payload,
      resource: row.id,
      kind,
    });
    return { ...begun, headers: { ...begun.headers, location }, ...names };
  }
  return {
    status,
    body: { ...shown(request, row.body), ...revealed },
    headers: { etag: etagOf(String(row.revision)), ...(status === 201 && { location }) },
    ...names,
  };
}

/** A resource as it is answered. */
export function shown({ service, resource, scope }: Request, body: JsonObject): JsonObject {
  const answer = rulesOf(service, resource.item).show?.(body, scope) ?? body;
  if (resource.hidden.size === 0) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !resource.hidden.has(name)));
}

/** Where the id is not the service's own, it stands in what is written. */
function ownId({ keys, written: input }: ResourceModel, body: JsonObject): string | undefined {
  if (keys.length === 0 || !keys.every((key) => input.has(key))) return undefined;
  return keys.map((key) => String(body[key])).join('/');
}

/** What the ledger calls a resource, and whose it is. */
function namesOf(rules: ResourceRules, { place, id, body }: Row): Pick<Reply, 'key' | 'owner'> {
  const natural = naturalKeyOf(rules, body);
  const owner = ownerOf(body);
  return {
    key: natural === undefined ? `${place}/${id}` : `${place}:${natural}`,
    ...(owner !== undefined && { owner }),
  };
}

const notFound = ({ resource }: Request, id: string): Problem =>
  new Problem(404, `there is no ${id} in ${resource.collection}`);
