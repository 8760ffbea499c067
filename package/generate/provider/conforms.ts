import { Ajv } from 'ajv';
import { entries, type Json, type JsonObject } from './json.ts';
import type { StructuralSchema } from './structural-schema.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });

/** Would an API server take the value, as far as schemas say? Rules in CEL are not judged. */
export const conforms = (schema: StructuralSchema, value: Json): boolean =>
  ajv.validate(jsonSchema(schema as JsonObject), value) === true;

/** A structural schema in words of JSON schema. */
function jsonSchema(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  const result: Record<string, Json> = {};
  for (const [word, value] of entries(rest)) {
    if (word === 'properties')
      result[word] = Object.fromEntries(entries(value).map(([name, inner]) => [name, jsonSchema(inner as JsonObject)]));
    else if (Array.isArray(value) && /^(all|any|one)Of$/.test(word)) result[word] = value.map(jsonSchema);
    else if (['items', 'additionalProperties', 'not'].includes(word)) result[word] = jsonSchema(value as JsonObject);
    else if (word === 'x-kubernetes-int-or-string') result['type'] = ['integer', 'string'];
    // Go's spelling of a code point.
    else if (word === 'pattern') result[word] = String(value).replace(/\\x\{/g, '\\u{');
    else if (!word.startsWith('x-')) result[word] = value;
  }
  if (minimum !== undefined) result[exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum'] = minimum;
  if (maximum !== undefined) result[exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum'] = maximum;
  return result;
}
