import type { Located, OpenApiDocument } from './document.ts';
import { below, entries, isObject, type Json, type JsonObject, strings } from './json.ts';
import type { Report } from './problem.ts';

/** A schema as it stands in a document, maybe in several places that all apply (`allOf`). */
export type Place = readonly Part[];

interface Part extends Located {
  /** The `$ref`s that led here, to notice a schema that contains itself. */
  readonly trail: readonly string[];
}

/** One schema without `$ref`, `allOf` and `const`; what is below it still has them. */
export interface FlatSchema {
  readonly pointer: string;
  /** Without `null`, which is `nullable`. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
  /** `additionalProperties`; undefined where nothing is said about them. */
  readonly additional?: Place | boolean;
  readonly items?: Place;
  readonly choices: readonly Choice[];
  /** Every other keyword. */
  readonly words: JsonObject;
}

/** A `oneOf` or `anyOf`. */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly pointer: string;
  readonly branches: readonly Place[];
  /** Property whose value says which branch it is: of each branch its value, where the document tells. */
  readonly discriminator?: { readonly property: string; readonly values: readonly (string | undefined)[] };
}

export const placeOf = (located: Located): Place => [{ ...located, trail: [] }];

/** Where a place stands, for messages. */
export const pointerOf = (place: Place): string => place[0]?.pointer ?? '';

/** Makes one schema of all that applies at a place. */
export function flatten(place: Place, document: OpenApiDocument, report: Report): FlatSchema {
  const [first, ...others] = gather(place, document, report).map(single);
  return others.reduce((all, next) => merge(all, next, report), first ?? { ...empty, pointer: pointerOf(place) });
}

const empty: FlatSchema = {
  pointer: '',
  types: [],
  nullable: false,
  properties: new Map(),
  required: new Set(),
  choices: [],
  words: {},
};

/** The parts of a place with `$ref` and `allOf` replaced by what they name, what stands beside them last: it wins. */
function gather(place: Place, document: OpenApiDocument, report: Report): Part[] {
  const parts: Part[] = [];
  const visit = ({ node, pointer, trail }: Part): void => {
    const { $ref, allOf, ...rest } = node;
    if (typeof $ref === 'string') {
      const target = trail.includes($ref) ? undefined : document.follow({ node: { $ref }, pointer });
      if (target !== undefined) visit({ ...target, trail: [...trail, $ref] });
      if (trail.includes($ref)) {
        const remedy = 'Describe as many levels as there are, or leave the field out by `readOnly` or `writeOnly`';
        report(pointer, `${$ref} contains itself, and no schema of a CRD can`, remedy);
      }
    }
    if (Array.isArray(allOf)) {
      allOf.forEach((part: Json, index) => {
        if (isObject(part)) visit({ node: part, pointer: below(pointer, 'allOf', index), trail });
      });
    }
    if (Object.keys(rest).length > 0) parts.push({ node: rest, pointer, trail });
  };
  place.forEach(visit);
  return parts;
}

function single({ node, pointer, trail }: Part): FlatSchema {
  const { type, properties, required, additionalProperties, items, oneOf, anyOf, nullable, ...words } = node;
  const named = typeof type === 'string' ? [type] : strings(type);
  const child = (value: Json, ...steps: string[]): Place => [
    { node: isObject(value) ? value : {}, pointer: below(pointer, ...steps), trail },
  ];
  const additional =
    isObject(additionalProperties) && Object.keys(additionalProperties).length > 0
      ? child(additionalProperties, 'additionalProperties')
      : additionalProperties !== undefined
        ? additionalProperties !== false
        : undefined;
  return {
    pointer,
    types: named.filter((name) => name !== 'null'),
    nullable: named.includes('null') || nullable === true,
    properties: new Map(entries(properties).map(([name, value]) => [name, child(value, 'properties', name)])),
    required: new Set(strings(required)),
    ...(additional === undefined ? {} : { additional }),
    ...(isObject(items) ? { items: child(items, 'items') } : {}),
    choices: [
      ...choice('oneOf', oneOf, { node, pointer, trail }, words),
      ...choice('anyOf', anyOf, { node, pointer, trail }, words),
    ],
    words: constant(words),
  };
}

function constant({ const: value, ...words }: JsonObject): JsonObject {
  return value === undefined ? words : { ...words, enum: [value] };
}

function choice(
  keyword: Choice['keyword'],
  list: Json | undefined,
  { pointer, trail }: Part,
  { discriminator }: JsonObject,
): Choice[] {
  if (!Array.isArray(list)) return [];
  const nodes = list.map((branch: Json) => (isObject(branch) ? branch : {}));
  const branches = nodes.map((node, index): Place => [{ node, pointer: below(pointer, keyword, index), trail }]);
  if (!isObject(discriminator)) return [{ keyword, pointer, branches }];
  const mapping = entries(discriminator['mapping']);
  const values = nodes.map(({ $ref }) => {
    if (typeof $ref !== 'string') return undefined;
    const [value] = mapping.find(([, target]) => target === $ref || `#/components/schemas/${target}` === $ref) ?? [];
    return value ?? $ref.split('/').at(-1);
  });
  return [{ keyword, pointer, branches, discriminator: { property: String(discriminator['propertyName']), values } }];
}

function merge(a: FlatSchema, b: FlatSchema, report: Report): FlatSchema {
  const types = a.types.length === 0 ? b.types : b.types.length === 0 ? a.types : common(a.types, b.types);
  if (types.length === 0 && a.types.length > 0) {
    report(
      b.pointer,
      `it must be ${a.types.join(' or ')} and ${b.types.join(' or ')} at once`,
      'Keep one of the types',
    );
  }
  const untyped = (flat: FlatSchema): boolean => flat.types.length === 0 && flat.words['enum'] === undefined;
  const additional = both(a.additional, b.additional);
  const items = joined(a.items, b.items);
  return {
    pointer: a.pointer,
    types,
    nullable: (a.nullable || untyped(a)) && (b.nullable || untyped(b)),
    properties: new Map([
      ...a.properties,
      ...[...b.properties].map(([name, place]) => [name, joined(a.properties.get(name), place) ?? place] as const),
    ]),
    required: new Set([...a.required, ...b.required]),
    ...(additional === undefined ? {} : { additional }),
    ...(items === undefined ? {} : { items }),
    choices: [...a.choices, ...b.choices],
    words: mergeWords(a, b, report),
  };
}

const common = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((type) => b.includes(type) || (type === 'integer' && b.includes('number')));

const joined = (a: Place | undefined, b: Place | undefined): Place | undefined =>
  a === undefined || b === undefined ? (a ?? b) : [...a, ...b];

// `false` in a part of an allOf would forbid what the other parts add; documents that say so do not mean it.
function both(a: FlatSchema['additional'], b: FlatSchema['additional']): FlatSchema['additional'] {
  if (typeof a === 'object' && typeof b === 'object') return joined(a, b);
  if (typeof a === 'object' || typeof b === 'object') return typeof a === 'object' ? a : b;
  return b ?? a;
}

const higher = new Set(['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']);
const lower = new Set(['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']);

function mergeWords({ words: a }: FlatSchema, { words: b, pointer }: FlatSchema, report: Report): JsonObject {
  const merged: Record<string, Json> = {};
  for (const [word, value] of [...entries(a), ...entries(b)]) {
    const known = merged[word];
    if (known === undefined) merged[word] = value;
    else if (typeof known === 'number' && typeof value === 'number' && higher.has(word))
      merged[word] = Math.max(known, value);
    else if (typeof known === 'number' && typeof value === 'number' && lower.has(word))
      merged[word] = Math.min(known, value);
    else if (word === 'enum' && Array.isArray(known) && Array.isArray(value)) {
      merged[word] = known.filter((one: Json) => value.some((other: Json) => same(one, other)));
    } else if ((word === 'pattern' || word === 'format' || word === 'multipleOf') && !same(known, value)) {
      report(pointer, `two different ${word}s must hold at once`, `Say both in one ${word}`);
    } else merged[word] = value;
  }
  return merged;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
