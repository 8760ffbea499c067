import type { FlatSchema } from './flat-schema.ts';

/** The type of a schema, told from its keywords where it names none. */
export function typeOf({ types, properties, additional, items, words, required }: FlatSchema): string {
  if (types.length === 1) return types[0] ?? '';
  if (types.length > 1) {
    if (types.every((type) => type === 'integer' || type === 'number')) return 'number';
    return types.every((type) => type === 'string' || type === 'integer') ? 'text-or-number' : 'mixture';
  }
  if (properties.size > 0 || additional !== undefined || required.size > 0) return 'object';
  if (items !== undefined || words['prefixItems'] !== undefined) return 'array';
  const [first] = Array.isArray(words['enum']) ? words['enum'].filter((value) => value !== null) : [];
  if (first !== undefined)
    return typeof first === 'number' ? (Number.isInteger(first) ? 'integer' : 'number') : typeof first;
  if (words['pattern'] !== undefined || words['maxLength'] !== undefined || words['format'] !== undefined)
    return 'string';
  return 'anything';
}
