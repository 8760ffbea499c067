import type { Schema } from '../../package/generate/schema.ts';
import type { KindData } from '../data/types.ts';

export type { Schema };

/** The schema of what people write: the status is the function's, and the frame is that of every object. */
export function claimSchema({
  name,
  apiVersion,
  scope,
  schema,
}: Pick<KindData, 'name' | 'apiVersion' | 'scope' | 'schema'>): Schema {
  const texts: Schema = { type: 'object', additionalProperties: { type: 'string' } };
  const namespace: Schema = {
    type: 'string',
    description: 'Namespace of the claim: it says which tenant it belongs to.',
  };
  const metadata: Schema = {
    type: 'object',
    description: 'What the claim is called, and where it is.',
    required: ['name'],
    properties: {
      name: { type: 'string', description: 'Name of the claim.' },
      ...(scope === 'Namespaced' ? { namespace } : {}),
      labels: { ...texts, description: 'Labels of the claim.' },
      annotations: { ...texts, description: 'Annotations of the claim.' },
    },
  };
  return {
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { type: 'string', enum: [apiVersion], description: 'API version of the kind.' },
      kind: { type: 'string', enum: [name], description: 'What is claimed.' },
      metadata,
      spec: schemaAt(schema, ['spec']) ?? {},
    },
  };
}

/** The schema at a way through it, `['spec', 'nodePools', '[]', 'size']`; indices of lists count as `[]`. */
export function schemaAt(schema: Schema | undefined, path: readonly (string | number)[]): Schema | undefined {
  let found = schema;
  for (const key of path) {
    if (typeof key === 'number' || key === '[]') found = found?.items;
    else found = propertyOf(found, key) ?? found?.additionalProperties;
  }
  return found;
}

function propertyOf(schema: Schema | undefined, name: string): Schema | undefined {
  const properties = schema?.properties;
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** What a field takes, in a few words: `text`, `list of objects`. */
export function typeWords(schema: Schema): string {
  if (schema.enum) return 'one of a few';
  switch (schema.type) {
    case 'array':
      return `list of ${schema.items?.type === 'object' ? 'objects' : 'values'}`;
    case 'object':
      return schema.properties ? 'object' : 'map';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    default:
      return 'text';
  }
}

/** What is accepted beyond the type, in words; empty where there is no more to say. */
export function boundsWords({ title, minimum, maximum, minItems, maxItems, maxLength }: Schema): string {
  const range = (least: number | undefined, most: number | undefined, what: string) => {
    if (least !== undefined && most !== undefined) return `${least} to ${most}${what}`;
    if (least !== undefined) return `at least ${least}${what}`;
    return most === undefined ? '' : `at most ${most}${what}`;
  };
  const bounds = [
    range(minimum, maximum, ''),
    range(minItems, maxItems, ' entries'),
    range(undefined, maxLength, ' characters'),
  ];
  return [title ?? '', ...bounds].filter((text) => text !== '').join(', ');
}

/** Whether only free text can say what stands here: the values of a chart, say. */
export function isFreeForm(schema: Schema): boolean {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return true;
  return schema.type === 'object' && !schema.properties && !schema.additionalProperties;
}

/** The first sentence of a description. */
export function firstSentence(description = ''): string {
  const end = description.search(/\.(\s|$)/);
  return end < 0 ? description : description.slice(0, end + 1);
}
