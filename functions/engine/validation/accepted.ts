import type { FieldSchema } from './kind-schema.ts';

/** What a field accepts, in words: `a whole number from 0 to 300`, `one of stable, fast`, `an IPv4 network, such as ...`. */
export function accepted(schema: FieldSchema): string {
  if (schema.enum !== undefined)
    return schema.enum.length === 1 ? `${schema.enum[0]}` : `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number${range(schema.minimum, schema.maximum)}`;
    case 'number':
      return `a number${range(schema.minimum, schema.maximum)}`;
    case 'string':
      return text(schema);
    case 'array':
      return list(schema);
    default:
      return object(schema);
  }
}

function text(schema: FieldSchema): string {
  const example = schema.example === undefined ? '' : `, such as ${JSON.stringify(schema.example)}`;
  const most = schema.maxLength === undefined ? '' : ` (at most ${schema.maxLength} characters)`;
  return `${schema.title ?? 'text'}${example}${most}`;
}

function list({ minItems, maxItems }: FieldSchema): string {
  if (maxItems === undefined) return 'a list';
  return minItems === undefined
    ? `a list of at most ${maxItems} entries`
    : `a list of ${minItems} to ${maxItems} entries`;
}

function object(schema: FieldSchema): string {
  if (schema.properties === undefined) {
    const { minProperties: least, maxProperties: most } = schema;
    if (most === undefined) return 'an object';
    return least === undefined ? `an object of at most ${most} fields` : `an object of ${least} to ${most} fields`;
  }
  const fields = Object.keys(schema.properties);
  return fields.length > 8 ? 'an object' : `an object with ${fields.join(', ')}`;
}

function range(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of at least ${least}`;
  return most === undefined ? '' : ` of at most ${most}`;
}
