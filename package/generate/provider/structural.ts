import type { Validation } from '../schema.ts';
import { mostCharacters, mostItems, mostProperties } from './bounds.ts';
import { choose } from './choices.ts';
import type { Conversion } from './conversion.ts';
import { type FlatSchema, flatten, type Place } from './flat-schema.ts';
import type { StructuralSchema } from './structural-schema.ts';
import { typeOf } from './type-of.ts';
import { unheldWords, values } from './values.ts';

/** The structural schema of what stands at a place. What a CRD cannot hold is reported; a free-form value stands in. */
export function structural(place: Place, conversion: Conversion): StructuralSchema {
  const { document, report, looser, side } = conversion;
  const flat = flatten(place, document, report);
  const chosen = choose(flat, conversion, (inner) => structural(inner, { ...conversion, looser: () => {} }));
  if (chosen.kind === 'unsupported') {
    report(chosen.pointer, chosen.reason, chosen.remedy);
    return anything(flat, conversion);
  }
  const shape = shaped(chosen.flat, conversion);
  if (side === 'status') return shape;
  for (const word of unheldWords(chosen.flat)) looser(flat.pointer, `\`${word}\``);
  return { ...shape, ...chosen.judged };
}

/** A schema by its one type, with what is below it. */
function shaped(flat: FlatSchema, conversion: Conversion): StructuralSchema {
  const type = typeOf(flat);
  const described = describe(flat, conversion);
  switch (type) {
    case 'object':
      return { ...described, ...objectOf(flat, conversion) };
    case 'array':
      return { ...described, ...arrayOf(flat, conversion) };
    case 'text-or-number':
      return { ...described, 'x-kubernetes-int-or-string': true };
    case 'string':
    case 'boolean':
      return { ...described, type, ...judged(flat, type, conversion) };
    case 'integer':
      if (isLong(flat)) return { ...described, ...digits(flat, conversion) };
      return { ...described, type, ...judged(flat, type, conversion) };
    case 'number':
      return { ...described, type, ...judged(flat, type, conversion) };
    case 'anything':
      return anything(flat, conversion);
    default: {
      const remedy = 'Say which one of them it is; text and whole numbers together are the only mixture that a CRD has';
      conversion.report(flat.pointer, `it may be ${flat.types.join(' or ')}`, remedy);
      return anything(flat, conversion);
    }
  }
}

function objectOf(flat: FlatSchema, conversion: Conversion): StructuralSchema {
  const { report, side, document } = conversion;
  const { properties, additional, words } = flat;
  if (words['patternProperties'] !== undefined) {
    const remedy = 'Use `additionalProperties` with one schema for all values';
    report(flat.pointer, '`patternProperties` has no counterpart in a CRD', remedy);
  }
  if (properties.size === 0) {
    if (additional === undefined || additional === true) {
      return { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
    }
    if (additional === false) return { type: 'object' };
    const most = side === 'spec' ? { maxProperties: mostProperties, ...values(flat, 'object', conversion) } : {};
    return { type: 'object', additionalProperties: structural(additional, conversion), ...most };
  }
  if (typeof additional === 'object') {
    const remedy = 'Move the free names into a property of their own';
    report(flat.pointer, 'it has both named properties and `additionalProperties` with a schema', remedy);
  }
  const isShown = ({ words: { readOnly, writeOnly, format } }: FlatSchema): boolean =>
    side === 'spec' ? readOnly !== true : writeOnly !== true && format !== 'password';
  const shown = [...properties].filter(([, place]) => isShown(flatten(place, document, report)));
  const required = [...flat.required].filter((name) => shown.some(([other]) => other === name));
  return {
    type: 'object',
    ...(side === 'spec' && required.length > 0 ? { required: required.toSorted() } : {}),
    properties: Object.fromEntries(shown.map(([name, place]) => [name, structural(place, conversion)])),
    ...(additional === true ? { 'x-kubernetes-preserve-unknown-fields': true as const } : {}),
  };
}

function arrayOf(flat: FlatSchema, conversion: Conversion): StructuralSchema {
  const { items, words } = flat;
  if (words['prefixItems'] !== undefined) {
    const remedy = 'Describe it as an object with a name for each of them';
    conversion.report(flat.pointer, 'its items differ by their position (`prefixItems`)', remedy);
  }
  const inner =
    items === undefined ? ({ 'x-kubernetes-preserve-unknown-fields': true } as const) : structural(items, conversion);
  if (conversion.side === 'status') return { type: 'array', items: inner };
  // Kubernetes knows it of sets alone, to which whoever applies may add: a list is applied as a whole, by one.
  if (words['uniqueItems'] === true) conversion.looser(flat.pointer, '`uniqueItems`');
  return { type: 'array', items: inner, maxItems: mostItems, ...values(flat, 'array', conversion) };
}

function judged(flat: FlatSchema, type: 'string' | 'boolean' | 'integer' | 'number', conversion: Conversion) {
  if (conversion.side === 'status') return {};
  const own = values(flat, type, conversion);
  return type === 'string' && own.enum === undefined ? { maxLength: mostCharacters, ...own } : own;
}

/** A whole number that a double may not hold: the text of its digits, so that none is lost. */
function digits({ pointer, words }: FlatSchema, { side, looser }: Conversion): StructuralSchema {
  if (side === 'status') return { type: 'string' };
  const unheld = ['minimum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'enum'];
  for (const word of unheld) if (words[word] !== undefined) looser(pointer, `\`${word}\``);
  return { type: 'string', maxLength: 20, pattern: '^-?[0-9]+$' };
}

function isLong({ words }: FlatSchema): boolean {
  const most = words['maximum'];
  return words['format'] === 'int64' && !(typeof most === 'number' && Number.isSafeInteger(most));
}

/** A value of any shape; what stands in where something cannot be held, so that all of it is found at once. */
const anything = (flat: FlatSchema, conversion: Conversion): StructuralSchema => ({
  ...describe(flat, conversion),
  'x-kubernetes-preserve-unknown-fields': true,
});

function describe({ words, nullable }: FlatSchema, { own }: Conversion): StructuralSchema {
  const text =
    typeof words['description'] === 'string' ? words['description'].trim() : (words['title'] as string | undefined);
  const facts = [words['deprecated'] === true ? 'Deprecated.' : '', text ?? '', own ? '' : preset(words['default'])];
  const description = facts.filter((fact) => fact !== '').join(' ');
  return {
    ...(description === '' ? {} : { description }),
    ...(nullable ? { nullable } : {}),
    ...(own && words['default'] !== undefined ? { default: words['default'] } : {}),
    ...(own && Array.isArray(words[rules]) ? { [rules]: words[rules] as unknown as readonly Validation[] } : {}),
  };
}

const rules = 'x-kubernetes-validations';

// Not a default of the CRD: a resource that is only observed would then ask for it, and what the API chooses were lost.
const preset = (value: unknown): string =>
  value === undefined || value === null ? '' : `The API's default: ${JSON.stringify(value)}.`;
