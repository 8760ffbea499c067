import type { OpenApiDocument } from './document.ts';
import { type FlatSchema, flatten, type Place } from './flat-schema.ts';
import { isObject, type Json } from './json.ts';
import { typeOf } from './type-of.ts';

/** How an example is made. */
export interface ExampleWish {
  readonly document: OpenApiDocument;
  /** With everything that may be said, and the last of several examples; or with what must be, and the first. */
  readonly full: boolean;
  /** Replaces what stands at a descriptor's field path; undefined leaves it. */
  readonly replace: (path: string) => Replacement | undefined;
}

/** What stands in an example instead of a field, such as a reference to a Secret. */
export interface Replacement {
  readonly name: string;
  readonly value: Json;
}

/** A value that fits the schema, from its own examples where it has any; undefined where none could be made up. */
export function exampleValue(place: Place, path: string, wish: ExampleWish): Json | undefined {
  const flat = chosen(
    flatten(place, wish.document, () => {}),
    wish,
  );
  const { words, properties } = flat;
  const own = Array.isArray(words['examples']) ? words['examples'].at(wish.full ? -1 : 0) : words['example'];
  if (own !== undefined && own !== null && properties.size === 0) return fitting(own, flat);
  switch (typeOf(flat)) {
    case 'object':
      return objectValue(flat, path, wish);
    case 'array':
      return listValue(flat, path, wish);
    case 'boolean':
      return words['default'] ?? first(flat) ?? true;
    case 'integer':
    case 'number':
      return fitting(words['default'] ?? first(flat) ?? least(flat), flat);
    case 'text-or-number':
      return words['default'] ?? first(flat) ?? 'example';
    case 'string':
      return words['default'] ?? first(flat) ?? text(flat);
    default:
      return {};
  }
}

/** The first alternative, put together with what all of them have. */
function chosen(flat: FlatSchema, { document }: ExampleWish): FlatSchema {
  const [choice] = flat.choices;
  if (choice === undefined) return flat;
  const branches = choice.branches.map((branch) => flatten(branch, document, () => {}));
  const branch = branches.find(({ types, properties, words }) => types.length + properties.size > 0 || words['enum']);
  if (branch === undefined) return flat;
  return {
    ...branch,
    types: branch.types.length > 0 ? branch.types : flat.types,
    properties: new Map([...flat.properties, ...branch.properties]),
    required: new Set([...flat.required, ...branch.required]),
    words: { ...branch.words, ...flat.words },
  };
}

function objectValue(flat: FlatSchema, path: string, wish: ExampleWish): Json | undefined {
  const { properties, required, additional } = flat;
  if (properties.size === 0) {
    const inner = typeof additional === 'object' && wish.full ? exampleValue(additional, `${path}.*`, wish) : undefined;
    return inner === undefined ? {} : { example: inner };
  }
  const value: Record<string, Json> = {};
  for (const [name, place] of properties) {
    const needed = required.has(name);
    if (!(wish.full || needed) || flatten(place, wish.document, () => {}).words['readOnly'] === true) continue;
    const inner = path === '' ? name : `${path}.${name}`;
    const replaced = wish.replace(inner);
    const found = replaced?.value ?? exampleValue(place, inner, wish);
    if (found === undefined && needed) return undefined;
    if (found !== undefined) value[replaced?.name ?? name] = found;
  }
  return value;
}

function listValue({ items, words }: FlatSchema, path: string, wish: ExampleWish): Json | undefined {
  if (items === undefined) return [];
  if (typeof words['minItems'] === 'number' && words['minItems'] > 1) return undefined;
  const item = exampleValue(items, `${path}[]`, wish);
  return item === undefined ? undefined : [item];
}

const first = ({ words }: FlatSchema): Json | undefined =>
  Array.isArray(words['enum']) ? (words['enum'] as readonly Json[]).find((value) => value !== null) : undefined;

/** Long numbers are text here. */
function fitting(value: Json | undefined, { words, types }: FlatSchema): Json | undefined {
  const safe = typeof words['maximum'] === 'number' && Number.isSafeInteger(words['maximum']);
  const long = types.includes('integer') && words['format'] === 'int64' && !safe;
  return long && typeof value === 'number' ? String(value) : value;
}

function least({ words, types }: FlatSchema): number {
  const { minimum, exclusiveMinimum, maximum } = words;
  const step = types.includes('integer') ? 1 : 0.5;
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + step : undefined;
  const low = above ?? (typeof minimum === 'number' ? minimum + (exclusiveMinimum === true ? step : 0) : 1);
  return typeof maximum === 'number' && maximum < low ? maximum : low;
}

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2030-01-01T00:00:00Z',
  date: '2030-01-01',
  email: 'team@example.com',
  hostname: 'host.example.com',
  ipv4: '192.0.2.10',
  ipv6: '2001:db8::10',
  uri: 'https://example.com/',
  'uri-reference': '/example',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'ZXhhbXBsZQ==',
  duration: 'PT1H',
};

function text({ words }: FlatSchema): string | undefined {
  const { format, pattern, minLength, maxLength } = words;
  const made = byFormat[String(format)];
  const candidates = made === undefined ? ['example', 'Example', 'EXAMPLE', 'a', '1', '1.0', 'example.com'] : [made];
  const fits = (candidate: string): boolean =>
    (typeof minLength !== 'number' || candidate.length >= minLength) &&
    (typeof maxLength !== 'number' || candidate.length <= maxLength) &&
    (typeof pattern !== 'string' || new RegExp(pattern).test(candidate));
  return candidates.find(fits) ?? [...candidates].map((one) => one.padEnd(Number(minLength ?? 0), 'x')).find(fits);
}

export const isFilled = (value: Json | undefined): boolean =>
  value !== undefined &&
  !(isObject(value) && Object.keys(value).length === 0) &&
  !(Array.isArray(value) && value.length === 0);
