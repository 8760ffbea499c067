import { etagOf } from './etag.ts';
import type { Json, JsonObject } from './json.ts';
import type { ResourceModel } from './model.ts';
import { begin } from './operations.ts';
import { idPath } from './place.ts';
import { Problem } from './problem.ts';
import { lagOf, type Request, shown } from './request.ts';
import { keep, naturalKeyOf, ownerOf } from './row.ts';
import type { Call, Reply, ResourceRules, Scope } from './rules.ts';
import type { Row } from './store.ts';

/** Milliseconds that something takes which the document only answers by 202, and the rules say nothing of. */
export const unsaidDuration = 1_000;

/** What the path says of a resource, where its answers have such properties. */
export function added(
  { keys, parents, answered, written: input }: ResourceModel,
  call: Call,
  next: JsonObject,
): JsonObject {
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

/** Instants that the service notes, where its answers have them. */
export function stamps({ answered }: ResourceModel, { instant }: Scope, before: JsonObject | undefined): JsonObject {
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

/** Writes it down as the rules of its kind want it. */
export function save(request: Request, rules: ResourceRules, { place, id, next, before }: Save): Row {
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
export function written(
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

/** What the ledger calls a resource, and whose it is. */
export function namesOf(rules: ResourceRules, { place, id, body }: Row): Pick<Reply, 'key' | 'owner'> {
  const natural = naturalKeyOf(rules, body);
  const owner = ownerOf(body);
  return {
    key: natural === undefined ? `${place}/${id}` : `${place}:${natural}`,
    ...(owner !== undefined && { owner }),
  };
}
