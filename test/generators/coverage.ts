import type { FieldSchema } from '../../functions/engine/validation/index.ts';

/** Every field of a schema, and every value of fields that have few: what a generator must come to. */
export function expectedOf(schema: FieldSchema, path = 'spec'): readonly string[] {
  const own = schema.enum ?? (schema.type === 'boolean' ? [true, false] : []);
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([name, property]) => expectedOf(property, `${path}.${name}`)),
    ...(schema.items === undefined ? [] : [expectedOf(schema.items, `${path}[]`)]),
  ];
  return [path, ...own.map((value) => `${path} = ${value}`), ...below.flat()];
}

/** What of it these specs say. */
export function metIn(schema: FieldSchema, specs: readonly unknown[]): ReadonlySet<string> {
  const met = new Set<string>();
  for (const spec of specs) collect(schema, spec, 'spec', met);
  return met;
}

function collect(schema: FieldSchema, value: unknown, path: string, into: Set<string>): void {
  if (value === undefined) return;
  into.add(path);
  if (typeof value !== 'object' || value === null) into.add(`${path} = ${value}`);
  else if (Array.isArray(value)) for (const item of value) collect(schema.items ?? {}, item, `${path}[]`, into);
  else {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      collect(property, (value as Record<string, unknown>)[name], `${path}.${name}`, into);
  }
}
