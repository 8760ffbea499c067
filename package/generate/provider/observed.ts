import type { KindDescriptor } from '../../../provider/services/descriptor.ts';
import type { Conversion } from './conversion.ts';
import { type Place, pointerOf } from './flat-schema.ts';
import type { Parameter } from './kind.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** `status.atProvider`: what the API answers, without secrets, and always with its `id` as text. */
export function observed(
  descriptor: KindDescriptor,
  parameters: readonly Pick<Parameter, 'name' | 'field'>[],
  answer: Place | undefined,
  conversion: Conversion,
): StructuralSchema {
  if (answer === undefined) return { type: 'object' };
  const schema = structural(answer, conversion);
  if (schema.properties === undefined) {
    conversion.report(pointerOf(answer), 'the answer is no object with properties', 'Name its properties');
    return schema;
  }
  const secrets = [
    ...secretPaths(descriptor, parameters),
    ...Object.values(descriptor.connection ?? {}).flatMap(({ from, only }) => (only === 'creation' ? [from] : [])),
  ];
  const shown = secrets.reduce(without, schema);
  const { identity } = descriptor;
  const ids = identity.from === 'api' && shown.properties?.[identity.id] !== undefined ? ['id', identity.id] : ['id'];
  const texts = ids.map((name): [string, StructuralSchema] => {
    const description = shown.properties?.[name]?.description ?? 'What the API knows it by.';
    return [name, { description, type: 'string' }];
  });
  return { ...shown, properties: { ...shown.properties, ...Object.fromEntries(texts) } };
}

function secretPaths(
  { fields }: KindDescriptor,
  parameters: readonly Pick<Parameter, 'name' | 'field'>[],
): readonly string[] {
  const secret = Object.entries(fields ?? {}).filter(([, field]) => field.secret === true);
  const known = new Set(parameters.map(({ name }) => name));
  return secret.flatMap(([path, { observedAs }]) =>
    known.has(path.split(/[.[]/)[0] ?? '') ? [observedAs ?? path] : [],
  );
}

function without(schema: StructuralSchema, path: string): StructuralSchema {
  const [step = '', ...rest] = path.replaceAll('[]', '').split('.');
  const { properties, items } = schema;
  if (items !== undefined) return { ...schema, items: without(items, path) };
  const child = properties?.[step];
  if (properties === undefined || child === undefined) return schema;
  const { [step]: _, ...others } = properties;
  if (rest.length === 0) return { ...schema, properties: others };
  return { ...schema, properties: { ...properties, [step]: without(child, rest.join('.')) } };
}
