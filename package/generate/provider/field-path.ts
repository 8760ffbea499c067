import type { StructuralSchema } from './structural-schema.ts';

/** The schema at a descriptor's field path, such as `rules[].port`; undefined where there is none. */
export function schemaAt(schema: StructuralSchema, path: string): StructuralSchema | undefined {
  let found: StructuralSchema | undefined = schema;
  for (const step of path.split('.')) {
    const name = step.replace(/(\[\])+$/, '');
    found = found?.properties?.[name] ?? found?.additionalProperties;
    for (let lists = (step.length - name.length) / 2; lists > 0; lists--) found = found?.items;
  }
  return found;
}

/** A schema in which what stands at a field path is replaced. */
export function replacedAt(
  schema: StructuralSchema,
  path: string,
  replace: (schema: StructuralSchema) => StructuralSchema,
): StructuralSchema {
  if (path === '') return replace(schema);
  if (path.startsWith('[]')) {
    const rest = path.slice(2).replace(/^\./, '');
    return schema.items === undefined ? schema : { ...schema, items: replacedAt(schema.items, rest, replace) };
  }
  const [, name = '', rest = ''] = /^([^.[]+)\.?(.*)$/.exec(path) ?? [];
  const child = schema.properties?.[name];
  if (child === undefined) return schema;
  return { ...schema, properties: { ...schema.properties, [name]: replacedAt(child, rest, replace) } };
}

/** Splits a path into that of the object around it and its last name: `['rules[]', 'port']`. */
export function parentOf(path: string): readonly [parent: string, name: string] {
  const end = path.lastIndexOf('.');
  return end < 0 ? ['', path] : [path.slice(0, end), path.slice(end + 1)];
}
