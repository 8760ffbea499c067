interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Every field of a schema that holds a value and no further fields, as `a.b[].c`; a map is one field. */
export function fieldsOf(schema: unknown, path = ''): readonly string[] {
  const { properties, items } = schema as Schema;
  if (properties)
    return Object.entries(properties).flatMap(([name, below]) => fieldsOf(below, path ? `${path}.${name}` : name));
  return items ? fieldsOf(items, `${path}[]`) : [path];
}

/** `under` with what `over` says; lists are replaced. */
export function merged(under: unknown, over: unknown): unknown {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return over;
  const base = typeof under === 'object' && under !== null && !Array.isArray(under) ? under : {};
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) result[key] = merged(result[key], value);
  return result;
}
