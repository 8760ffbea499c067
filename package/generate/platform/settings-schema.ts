import type { Schema } from '../schema.ts';

/** Where a change of a setting arrives: clusters created from then on, or live ones as well. */
export type Rollout = 'New' | 'All';

/** A node of functions/platform/schema.yaml: a schema, shared definitions, and our own words. */
export interface SettingsSchema extends Omit<Schema, 'properties' | 'items' | 'additionalProperties'> {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SettingsSchema>>;
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  readonly items?: SettingsSchema;
  readonly additionalProperties?: SettingsSchema | false;
  readonly uniqueItems?: boolean;
  /** Null in a document switches the default off. */
  readonly nullable?: boolean;
  readonly minProperties?: number;
  readonly propertyNames?: { readonly pattern: string; readonly title: string };
  readonly 'x-aerodrome-rollout'?: Rollout;
}

/** The schema with every `$ref` replaced by what it names; keywords beside a `$ref` win. */
export function expand(root: SettingsSchema): SettingsSchema {
  const { $defs = {}, ...schema } = root;
  const resolve = (node: SettingsSchema): SettingsSchema => {
    const { $ref, ...own } = node;
    if ($ref === undefined) return below(own);
    const shared = $defs[$ref.replace('#/$defs/', '')];
    if (shared === undefined) throw new Error(`cannot expand ${$ref}: there is no such definition`);
    return resolve({ ...shared, ...own });
  };
  const below = (node: SettingsSchema): SettingsSchema => ({
    ...node,
    ...(node.properties && {
      properties: Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, resolve(value)])),
    }),
    ...(node.items && { items: resolve(node.items) }),
    ...(node.additionalProperties && { additionalProperties: resolve(node.additionalProperties) }),
  });
  return resolve(schema);
}

/** Calls `visit` for every field below `schema`, outermost first, with the rollout it has or inherits. */
export function fields(
  schema: SettingsSchema,
  visit: (path: string, field: SettingsSchema, rollout: Rollout) => void,
  path = '',
  inherited: Rollout = 'New',
): void {
  const rollout = schema['x-aerodrome-rollout'] ?? inherited;
  if (path !== '') visit(path, schema, rollout);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    fields(field, visit, path === '' ? name : `${path}.${name}`, rollout);
  }
  if (schema.items) fields(schema.items, visit, `${path}[]`, rollout);
  if (schema.additionalProperties) fields(schema.additionalProperties, visit, `${path}.*`, rollout);
}
