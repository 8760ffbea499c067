import type { Conversion } from './conversion.ts';
import type { FlatSchema } from './flat-schema.ts';
import type { Json } from './json.ts';
import { goPattern } from './pattern.ts';
import type { StructuralSchema, ValueSchema } from './structural-schema.ts';

/** Formats that an API server checks as OpenAPI means them; it warns about any other. */
const formats = new Set(['byte', 'date', 'date-time', 'email', 'hostname', 'ipv4', 'ipv6', 'password', 'uri', 'uuid']);
const numberFormats = new Set(['int32', 'int64', 'float', 'double']);

const wordsOf = {
  string: ['minLength', 'maxLength'],
  boolean: [],
  integer: ['minimum', 'maximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'multipleOf'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
} as const;

/** What of a schema's checks on values a CRD makes too. */
export function values(
  { words, pointer, nullable }: FlatSchema,
  type: NonNullable<StructuralSchema['type']>,
  { looser }: Pick<Conversion, 'looser'>,
): ValueSchema {
  const held: Record<string, Json> = {};
  for (const word of wordsOf[type]) {
    if (typeof words[word] === 'number') held[word] = words[word];
  }
  if (type === 'integer' || type === 'number') exclusive(words, held);
  const { format, pattern } = words;
  if (typeof format === 'string') {
    if ((type === 'string' ? formats : numberFormats).has(format)) held['format'] = format;
    else if (type === 'string') looser(pointer, `\`format: ${format}\``);
  }
  if (typeof pattern === 'string' && type === 'string') {
    const translated = goPattern(pattern);
    if ('pattern' in translated) held['pattern'] = translated.pattern;
    else looser(pointer, `\`pattern: ${pattern}\` (${translated.reason})`);
  }
  const list = Array.isArray(words['enum']) ? (words['enum'] as readonly Json[]) : undefined;
  if (list === undefined) return held;
  if (!nullable) return { ...held, enum: list };
  // An API server refuses null where there is an enumeration, even one with null in it; patterns are for text only.
  if (type === 'string') return { ...held, pattern: oneOf(list) };
  looser(pointer, '`enum`');
  return held;
}

const oneOf = (list: readonly Json[]): string => {
  const texts = list.filter((value) => typeof value === 'string');
  return `^(${texts.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
};

// OpenAPI 3.1 names the number itself, Kubernetes and OpenAPI 3.0 say that the bound does not count.
function exclusive(words: FlatSchema['words'], held: Record<string, Json>): void {
  for (const [word, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const value = words[word];
    if (value === true) held[word] = true;
    if (typeof value !== 'number') continue;
    const other = held[bound];
    const inclusive = typeof other === 'number' && (bound === 'minimum' ? other > value : other < value);
    if (!inclusive) Object.assign(held, { [bound]: value, [word]: true });
  }
}

/** Checks that a CRD has no word for, though the shape is the same without them. */
const unheld = [
  'not',
  'if',
  'dependentRequired',
  'dependentSchemas',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentSchema',
];

export const unheldWords = ({ words }: FlatSchema): readonly string[] =>
  unheld.filter((word) => words[word] !== undefined && words[word] !== false);
