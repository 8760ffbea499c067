import { creationParameters, type Json, type JsonObject, type ManagedResource } from '../../runtime/index.ts';
import type { Body, Shape } from './operation.ts';
import { lacksTags, withTags } from './owner.ts';
import { isObject, textOf, valueAt } from './path.ts';
import { sent } from './project.ts';
import { type Secrets, withSecrets } from './secrets.ts';
import { fieldOf, type ServiceKind } from './service-kind.ts';

/** What a create sends: everything that the spec says, for creation too, and whose it is. */
export function creationBody(
  kind: ServiceKind,
  resource: ManagedResource,
  fields: JsonObject,
  secrets: Secrets,
): JsonObject | undefined {
  const { body } = kind.operations.create;
  if (body === undefined) return undefined;
  const parameters = withSecrets({ ...creationParameters(resource), ...fields }, secrets);
  return tagged(kind, body, fitted(body, parameters), parameters, resource);
}

/**
 * What a PUT sends: what the spec says, and what is there where it says nothing; it would be reset otherwise. Members
 * that others added to what is not ours alone stay.
 */
export function replacementBody(
  kind: ServiceKind,
  resource: ManagedResource,
  fields: JsonObject,
  item: JsonObject,
  secrets: Secrets,
): JsonObject | undefined {
  const { update } = kind.operations;
  if (update?.body === undefined) return undefined;
  const { body } = update;
  const kept: Record<string, Json> = {};
  for (const [field, shape] of Object.entries(body.fields)) {
    const observed = valueAt(item, fieldOf(kind, field).observedAs ?? field);
    if (observed !== undefined && observed !== null && shape !== 'secret') kept[field] = observed;
  }
  const wanted = united(kind, withSecrets(fields, secrets), item);
  return tagged(kind, body, fitted(body, over(kept, wanted, body.fields)), { ...kept, ...wanted }, resource);
}

/** What a PATCH sends: the fields that differ, as JSON merge patch (RFC 7396) reads them. */
export function patchBody(
  kind: ServiceKind,
  resource: ManagedResource,
  fields: JsonObject,
  item: JsonObject,
  paths: readonly string[],
  secrets: Secrets,
): JsonObject | undefined {
  const { update } = kind.operations;
  if (update?.body === undefined) return undefined;
  const differing = new Set(paths.map(fieldIn));
  const all = united(kind, withSecrets(fields, secrets), item);
  const wanted = Object.fromEntries(Object.entries(all).filter(([field]) => differing.has(field)));
  const body = withRemovals(kind, fitted(update.body, wanted), item);
  const { owner } = kind.descriptor;
  if (owner === undefined || !(lacksTags(kind, item, resource) || differing.has(owner.field))) return body;
  return tagged(kind, update.body, body, { [owner.field]: all[owner.field] ?? valueAt(item, owner.field) }, resource);
}

/** The field of `forProvider` that a path leads into. */
export const fieldIn = (path: string): string => (path.split(/[.[]/)[0] ?? '').replace(/SecretRef$/, '');

function fitted(body: Body, parameters: JsonObject): JsonObject {
  const fit = sent({ fields: body.fields }, parameters as Json);
  return isObject(fit) ? fit : {};
}

/** `wanted` over `kept`, object by object: what the spec leaves open inside of one stays too; maps are whole. */
function over(kept: JsonObject, wanted: JsonObject, shapes: Readonly<Record<string, Shape>>): JsonObject {
  const result: Record<string, Json | undefined> = { ...kept };
  for (const [field, value] of Object.entries(wanted)) {
    const shape = shapes[field];
    const under = kept[field];
    const isNested = typeof shape === 'object' && 'fields' in shape && isObject(value) && isObject(under);
    if (value !== undefined) result[field] = isNested ? over(under, value, shape.fields) : value;
  }
  return result;
}

function tagged(
  kind: ServiceKind,
  body: Body,
  filled: JsonObject,
  parameters: JsonObject,
  resource: ManagedResource,
): JsonObject {
  const { owner } = kind.descriptor;
  if (owner === undefined || body.fields[owner.field] === undefined) return filled;
  return { ...filled, [owner.field]: withTags(kind, parameters[owner.field], resource) };
}

/** Lists and maps of which only some members are ours, with those of others. */
function united(kind: ServiceKind, parameters: JsonObject, item: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...parameters };
  for (const [field, wanted] of Object.entries(parameters)) {
    const { owned, set, observedAs } = fieldOf(kind, field);
    if (wanted === undefined || (owned !== 'listed' && field !== kind.descriptor.owner?.field)) continue;
    const observed = valueAt(item, observedAs ?? field);
    if (isObject(wanted) && isObject(observed)) result[field] = { ...observed, ...wanted };
    if (Array.isArray(wanted) && Array.isArray(observed)) {
      const key = (member: Json): string => textOf(typeof set === 'string' ? valueAt(member, set) : member) ?? '';
      const ours = new Set(wanted.map(key));
      result[field] = [...observed.filter((member) => !ours.has(key(member))), ...wanted];
    }
  }
  return result;
}

/** Keys of maps that are there and not wanted are removed by null. */
function withRemovals(kind: ServiceKind, body: JsonObject, item: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...body };
  for (const [field, wanted] of Object.entries(body)) {
    const shape = kind.operations.update?.body?.fields[field];
    const isMap = typeof shape === 'object' && 'map' in shape;
    const observed = valueAt(item, fieldOf(kind, field).observedAs ?? field);
    const shared = fieldOf(kind, field).owned !== undefined || field === kind.descriptor.owner?.field;
    if (!isMap || shared || !isObject(wanted) || !isObject(observed)) continue;
    const gone = Object.keys(observed).filter((key) => wanted[key] === undefined);
    result[field] = { ...wanted, ...Object.fromEntries(gone.map((key) => [key, null])) };
  }
  return result;
}
