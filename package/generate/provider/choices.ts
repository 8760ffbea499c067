import type { Conversion } from './conversion.ts';
import { type Choice, type FlatSchema, flatten, type Place } from './flat-schema.ts';
import type { Json } from './json.ts';
import type { StructuralSchema, ValueSchema } from './structural-schema.ts';
import { typeOf } from './type-of.ts';
import { values } from './values.ts';

/** What became of the `oneOf` and `anyOf` of a schema. */
export type Chosen =
  /** A schema of one shape, and what judges which branch a value is. */
  | { readonly kind: 'shape'; readonly flat: FlatSchema; readonly judged: ValueSchema }
  | { readonly kind: 'unsupported'; readonly pointer: string; readonly reason: string; readonly remedy: string };

type Convert = (place: Place) => StructuralSchema;

const unsupported = ({ pointer, keyword }: Choice, reason: string): Chosen => ({
  kind: 'unsupported',
  pointer: `${pointer}/${keyword}`,
  reason,
  remedy: 'Give each alternative a property of its own, of which one is set',
});

/**
 * Makes one shape of alternatives, since a CRD knows alternatives of values only, never of shapes. `convert` makes a
 * structural schema of what is below.
 */
export function choose(flat: FlatSchema, conversion: Conversion, convert: Convert): Chosen {
  const [choice, ...others] = flat.choices;
  if (choice === undefined) return { kind: 'shape', flat, judged: {} };
  if (others.length > 0) return unsupported(choice, 'it has several choices at once');

  const { document, report } = conversion;
  const open = { ...flat, choices: [] };
  const all = choice.branches.map((place, index) => ({ index, flat: flatten(place, document, report) }));
  const some = all.filter((branch) => !isNull(branch.flat));
  const nullable = flat.nullable || some.length < all.length || some.some((branch) => branch.flat.nullable);
  const base = { ...open, nullable };
  const nested = some.find((branch) => branch.flat.choices.length > 0);
  if (nested !== undefined && some.length > 1) return unsupported(choice, 'its alternatives have alternatives');

  const [only] = some;
  if (only !== undefined && some.length === 1) {
    const words = { ...only.flat.words, ...flat.words };
    return choose({ ...only.flat, words, nullable, pointer: flat.pointer }, conversion, convert);
  }
  const types = new Set(some.map((branch) => typeOf(inherited(branch.flat, flat))));
  if (some.every((branch) => Array.isArray(branch.flat.words['enum'])) && types.size === 1 && !types.has('object')) {
    return {
      kind: 'shape',
      flat: enumerated(
        base,
        some.map((branch) => branch.flat),
      ),
      judged: {},
    };
  }
  if (types.size === 1 && types.has('object')) return objects(base, choice, some, conversion, convert);
  if (types.size === 2 && types.has('string') && types.has('integer')) {
    return { kind: 'shape', flat: { ...base, types: ['string', 'integer'] }, judged: {} };
  }
  const [type = ''] = types;
  if (types.size === 1 && (type === 'string' || type === 'integer' || type === 'number')) {
    const judged = { [choice.keyword]: some.map((branch) => values(branch.flat, type, conversion)) };
    const says = some.every((branch) => Object.keys(values(branch.flat, type, conversion)).length > 0);
    return { kind: 'shape', flat: { ...base, types: [type] }, judged: says ? judged : {} };
  }
  return unsupported(choice, `its alternatives have different shapes (${[...types].join(', ')})`);
}

const isNull = ({ types, nullable, words, properties, choices }: FlatSchema): boolean =>
  types.length === 0 && nullable && properties.size === 0 && choices.length === 0 && words['enum'] === undefined;

/** A branch that names no type has that of the schema around it. */
const inherited = (branch: FlatSchema, around: FlatSchema): FlatSchema =>
  branch.types.length === 0 && around.types.length > 0 ? { ...branch, types: around.types } : branch;

function enumerated(base: FlatSchema, branches: readonly FlatSchema[]): FlatSchema {
  const list = branches.flatMap(({ words }) => words['enum'] as readonly Json[]);
  const meanings = branches.flatMap(({ words }) => {
    const meaning = words['description'] ?? words['title'];
    return typeof meaning === 'string' ? [`${(words['enum'] as readonly Json[]).join(', ')}: ${meaning.trim()}`] : [];
  });
  const description = [base.words['description'], ...meanings].filter((text) => typeof text === 'string').join(' ');
  const types = base.types.length > 0 ? base.types : (branches[0]?.types ?? []);
  return { ...base, types, words: { ...base.words, enum: list, ...(description === '' ? {} : { description }) } };
}

interface Branch {
  readonly index: number;
  readonly flat: FlatSchema;
}

/** All properties of all alternatives, and rules that say which of them go together. */
function objects(
  base: FlatSchema,
  choice: Choice,
  branches: readonly Branch[],
  { side }: Conversion,
  convert: Convert,
): Chosen {
  const properties = new Map(base.properties);
  const differing = new Set<string>();
  for (const name of new Set(branches.flatMap(({ flat }) => [...flat.properties.keys()]))) {
    const places = branches.map(({ flat }) => flat.properties.get(name)).filter((place) => place !== undefined);
    const schemas = places.map(convert);
    if (new Set(schemas.map((schema) => JSON.stringify(shapeOf(schema)))).size > 1) {
      return unsupported(choice, `its alternatives give ${JSON.stringify(name)} different shapes`);
    }
    const same = new Set(schemas.map((schema) => JSON.stringify(checksOf(schema)))).size === 1;
    if (!same && !schemas.every(isScalar)) {
      return unsupported(choice, `its alternatives check ${JSON.stringify(name)} in different ways`);
    }
    if (!same) differing.add(name);
    const [place = []] = places;
    const kept = same ? place : place.map((part) => ({ ...part, node: unchecked(schemas[0] ?? {}) }));
    properties.set(name, [...(base.properties.get(name) ?? []), ...kept]);
  }
  const judged = branches.map((branch) => judgement(choice, branch, properties, differing, convert));
  const says = side === 'spec' && judged.every((branch) => Object.keys(branch).length > 0);
  const flat = { ...base, types: ['object'], properties };
  return { kind: 'shape', flat, judged: says ? { [choice.keyword]: judged } : {} };
}

/** What makes a value one of this alternative: its required properties, and values that differ between alternatives. */
function judgement(
  { discriminator }: Choice,
  { flat, index }: Branch,
  properties: FlatSchema['properties'],
  differing: ReadonlySet<string>,
  convert: Convert,
): ValueSchema {
  const told: Record<string, ValueSchema> = {};
  for (const [name, place] of flat.properties) {
    if (differing.has(name)) told[name] = checksOf(convert(place));
  }
  const value = discriminator?.values[index];
  if (discriminator && properties.has(discriminator.property) && value !== undefined && !told[discriminator.property]) {
    told[discriminator.property] = { enum: [value] };
  }
  const foreign = flat.additional === false ? [...properties.keys()].filter((name) => !flat.properties.has(name)) : [];
  const required = [...flat.required].toSorted();
  return {
    ...(Object.keys(told).length > 0 ? { properties: told } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(foreign.length > 0 ? { not: { anyOf: foreign.map((name) => ({ required: [name] })) } } : {}),
  };
}

const isScalar = ({ type }: StructuralSchema): boolean =>
  type === 'string' || type === 'integer' || type === 'number' || type === 'boolean';

/** A scalar's type and words for people only. */
const unchecked = ({ type = 'string', description }: StructuralSchema) => ({
  type,
  ...(description === undefined ? {} : { description }),
});

const checksOf = ({ type: _, description: __, nullable: ___, ...checks }: StructuralSchema): ValueSchema => checks;

/** A schema without its words for people and its checks. */
function shapeOf({ type, properties, items, additionalProperties, ...rest }: StructuralSchema): unknown {
  return {
    type,
    any: rest['x-kubernetes-preserve-unknown-fields'] ?? rest['x-kubernetes-int-or-string'],
    properties:
      properties && Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, shapeOf(value)])),
    items: items && shapeOf(items),
    additionalProperties: additionalProperties && shapeOf(additionalProperties),
  };
}
