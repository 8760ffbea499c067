import type { Json, JsonObject } from '../../runtime/index.ts';
import type { FieldDescriptor } from '../descriptor.ts';
import { type NormaliserName, normalise, normaliseSet } from '../normalise.ts';
import type { Shape } from './operation.ts';
import { isObject, textOf, valueAt } from './path.ts';
import { fieldOf, type ServiceKind } from './service-kind.ts';

/**
 * Paths of the fields in which what is there differs from what is wanted. What `desired` leaves open differs in
 * nothing; what only the API has, in objects, neither.
 */
export function differences(kind: ServiceKind, desired: JsonObject, item: JsonObject): readonly string[] {
  const paths: string[] = [];
  const { identity } = kind.descriptor;
  // What it was found by is the same, whether the API repeats it or not.
  const located = new Set(identity.from === 'spec' ? identity.externalName : identity.within);
  for (const [field, shape] of Object.entries(kind.fields)) {
    const wanted = desired[field];
    if (wanted === undefined || wanted === null || located.has(field)) continue;
    const observed = valueAt(item, fieldOf(kind, field).observedAs ?? field);
    compare({ kind, item, path: field, beside: desired }, shape, wanted, observed, paths);
  }
  return paths;
}

interface Place {
  readonly kind: ServiceKind;
  /** The whole of what is observed. */
  readonly item: JsonObject;
  readonly path: string;
  /** The object that the field is one of. */
  readonly beside: JsonObject;
}

function compare(place: Place, shape: Shape, wanted: Json, observed: Json | undefined, paths: string[]): void {
  const field = fieldOf(place.kind, place.path);
  // Secrets are compared by their hashes; what the shape calls secret is not shown at all.
  if (field.ignored || field.secret || shape === 'secret') return;
  if (Array.isArray(wanted)) {
    if (!sameList(place, field, shape, wanted, Array.isArray(observed) ? observed : [])) paths.push(place.path);
  } else if (isObject(wanted)) {
    compareObjects(place, field, shape, wanted, isObject(observed) ? observed : {}, paths);
  } else if (!sameScalar(normaliserOf(field, place.beside), wanted, observed)) paths.push(place.path);
}

function compareObjects(
  { kind, item, path }: Place,
  field: FieldDescriptor,
  shape: Shape,
  wanted: JsonObject,
  observed: JsonObject,
  paths: string[],
): void {
  const before = paths.length;
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined || value === null) continue;
    const inner = innerShape(shape, key);
    // References, selectors and the like stand beside the fields of the API and are none.
    if (inner === undefined) continue;
    const at = `${path}.${key}`;
    const elsewhere = fieldOf(kind, at).observedAs;
    const found = elsewhere === undefined ? valueAt(observed, key) : valueAt(item, elsewhere);
    compare({ kind, item, path: at, beside: wanted }, inner, value, found, paths);
  }
  // Keys of a map have no description: the map differs.
  const isMap = typeof shape === 'object' && 'map' in shape;
  const isOwnedWhole = isMap && field.owned === undefined && path !== kind.descriptor.owner?.field;
  const more = isOwnedWhole && Object.keys(observed).some((key) => wanted[key] === undefined);
  if (isMap && (more || paths.length > before)) paths.splice(before, paths.length, path);
}

const innerShape = (shape: Shape, key: string): Shape | undefined => {
  if (typeof shape === 'string') return 'any';
  if ('fields' in shape) return shape.fields[key];
  return 'map' in shape ? shape.map : undefined;
};

function sameList(
  place: Place,
  field: FieldDescriptor,
  shape: Shape,
  wanted: readonly Json[],
  observed: readonly Json[],
): boolean {
  const inner = typeof shape === 'object' && 'list' in shape ? shape.list : 'any';
  const itemsSame = (a: Json, b: Json): boolean => {
    const paths: string[] = [];
    compare({ ...place, path: `${place.path}[]` }, inner, a, b, paths);
    return paths.length === 0;
  };
  const normaliser = normaliserOf(field, place.beside);
  if (field.set === undefined) {
    const same = (a: Json, b: Json): boolean => (isScalar(a) ? sameScalar(normaliser, a, b) : itemsSame(a, b));
    return wanted.length === observed.length && wanted.every((value, index) => same(value, observed[index] ?? null));
  }
  const listed = field.owned === 'listed' || place.path === place.kind.descriptor.owner?.field;
  if (typeof field.set === 'string') return sameMembers(field.set, wanted, observed, itemsSame, listed);
  const [some, all] = [setOf(normaliser, wanted), setOf(normaliser, observed)];
  return [...some].every((member) => all.has(member)) && (listed || some.size === all.size);
}

/** Sets of objects, each told from the others by its `key`. */
function sameMembers(
  key: string,
  wanted: readonly Json[],
  observed: readonly Json[],
  same: (a: Json, b: Json) => boolean,
  listed: boolean,
): boolean {
  const byKey = new Map(observed.map((member) => [textOf(valueAt(member, key)), member]));
  const found = wanted.every((member) => {
    const other = byKey.get(textOf(valueAt(member, key)));
    return other !== undefined && same(member, other);
  });
  return found && (listed || wanted.length === observed.length);
}

const setOf = (normaliser: NormaliserName | undefined, values: readonly Json[]): Set<string> =>
  new Set((normaliser === undefined ? values : normaliseSet(normaliser, values)).map(canonical));

/** The same text for the same value, whatever the order of its keys. */
const canonical = (value: Json): string =>
  isObject(value)
    ? `{${Object.keys(value)
        .toSorted()
        .map((key) => `${key}:${canonical(value[key] ?? null)}`)
        .join()}}`
    : (textOf(value) ?? JSON.stringify(value));

/** Which normaliser holds for a field; where another field decides, as that one stands beside it. */
function normaliserOf({ normalise: named }: FieldDescriptor, beside: JsonObject): NormaliserName | undefined {
  if (typeof named !== 'object') return named;
  return named.of[textOf(beside[named.by]) ?? ''];
}

/** Numbers that come as text are the same; nothing, an empty text and false are not. */
function sameScalar(normaliser: NormaliserName | undefined, wanted: Json, observed: Json | undefined): boolean {
  if (observed === undefined || observed === null) return wanted === '';
  const [a, b] =
    normaliser === undefined ? [wanted, observed] : [normalise(normaliser, wanted), normalise(normaliser, observed)];
  return a === b || (typeof a !== typeof b && isScalar(a) && textOf(a) === textOf(b));
}

const isScalar = (value: Json): boolean => textOf(value) !== undefined;
