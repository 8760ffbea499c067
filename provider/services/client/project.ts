import type { Json, JsonObject } from '../../runtime/index.ts';
import type { FieldDescriptor } from '../descriptor.ts';
import type { Shape } from './operation.ts';
import { isObject, textOf, valueAt, withValueAt } from './path.ts';
import type { ServiceKind } from './service-kind.ts';

/** The part of `value` that `shape` has room for, as it is shown: without secrets, long numbers as text. */
export function shown(shape: Shape, value: Json): Json | undefined {
  return project(shape, value, toShow);
}

/** The part of `value` that `shape` has room for, as it is sent. */
export function sent(shape: Shape, value: Json): Json | undefined {
  return project(shape, value, toSend);
}

/** What is observed, for `status.atProvider`: never a secret, always an `id`, sets in an order of their own. */
export function atProvider(kind: ServiceKind, item: JsonObject, externalName: string): JsonObject {
  const { identity, connection = {} } = kind.descriptor;
  const whole = shown(kind.shape, item);
  const observed = isObject(whole) ? whole : {};
  const onceOnly = Object.values(connection).flatMap(({ from, only }) => (only === undefined ? [] : [from]));
  const shownOnce = [
    ...onceOnly,
    ...kind.secrets.map((path) => kind.descriptor.fields?.[path]?.observedAs ?? path),
  ].reduce(without, observed);
  const visible = Object.entries(kind.descriptor.fields ?? {}).reduce(ordered, shownOnce);
  const id = identity.from === 'api' ? item[identity.id] : (item['id'] ?? externalName);
  return { ...visible, ...(identity.from === 'api' && { [identity.id]: String(id) }), id: String(id) };
}

/** An API that gives the members of a set in another order each time must not make us write each time. */
function ordered(object: JsonObject, [path, { set, observedAs }]: readonly [string, FieldDescriptor]): JsonObject {
  const at = observedAs ?? path;
  const members = set === undefined ? undefined : valueAt(object, at);
  if (!Array.isArray(members)) return object;
  const keyOf = (member: Json): string =>
    textOf(typeof set === 'string' ? valueAt(member, set) : member) ?? JSON.stringify(member);
  const sorted = members.toSorted((a: Json, b: Json) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return withValueAt(object, at, sorted);
}

type Leaf = (shape: Shape, value: Json) => Json | undefined;

function project(shape: Shape, value: Json, leaf: Leaf): Json | undefined {
  if (typeof shape === 'string') return leaf(shape, value);
  if (value === null) return undefined;
  if ('list' in shape) {
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((item: Json) => {
      const result = project(shape.list, item, leaf);
      return result === undefined ? [] : [result];
    });
  }
  if (!isObject(value)) return undefined;
  const projected: Record<string, Json> = {};
  const entries =
    'map' in shape ? Object.keys(value).map((key) => [key, shape.map] as const) : Object.entries(shape.fields);
  for (const [key, inner] of entries) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const result = given === undefined ? undefined : project(inner, given, leaf);
    if (result !== undefined) projected[key] = result;
  }
  return projected;
}

/** A null means that there is nothing, which Kubernetes says by leaving it out. */
function toShow(shape: Shape, value: Json): Json | undefined {
  if (shape === 'secret' || value === null) return undefined;
  const isNumber = typeof value === 'number';
  return (shape === 'int64' || shape === 'string') && isNumber ? String(value) : value;
}

function toSend(shape: Shape, value: Json): Json | undefined {
  const isNumeric = shape === 'int64' && typeof value === 'string' && Number.isSafeInteger(Number(value));
  return isNumeric ? Number(value) : value;
}

function without(object: JsonObject, path: string): JsonObject {
  const [key = '', ...rest] = path.split('.');
  const { [key]: inner, ...others } = object;
  if (inner === undefined || rest.length === 0) return others;
  return isObject(inner) ? { ...others, [key]: without(inner, rest.join('.')) } : object;
}
