import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Shape } from '../../../provider/services/client/operation.ts';
import { serviceKind } from '../../../provider/services/client/service-kind.ts';
import { readServices } from './outputs.ts';
import type { StructuralSchema } from './structural-schema.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const services = await readServices(root);
const kinds = services.flatMap(({ descriptor, api, kinds: own }) =>
  own.map((kind) => ({
    title: `${descriptor.service} ${kind.name}`,
    kind,
    client: serviceKind(descriptor, kind.name, api),
  })),
);

/** Where the external client and the CRD see different things: the API server would prune or refuse what it is given. */
function differences(shape: Shape, schema: StructuralSchema | undefined, path: string): string[] {
  if (shape === 'secret') return schema === undefined ? [] : [`${path} is shown`];
  if (schema === undefined) return [`${path} is missing`];
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return [];
  const { type, items, additionalProperties, properties } = schema;
  if (typeof shape === 'string') {
    const wanted = shape === 'int64' ? 'string' : shape;
    return type === wanted || (shape === 'string' && type === undefined) ? [] : [`${path} is ${type}, not ${wanted}`];
  }
  if ('list' in shape)
    return items === undefined ? [`${path} is no list`] : differences(shape.list, items, `${path}[]`);
  if ('map' in shape) {
    if (additionalProperties === undefined) return [`${path} is no map`];
    return differences(shape.map, additionalProperties, `${path}.*`);
  }
  return Object.entries(shape.fields).flatMap(([name, inner]) =>
    differences(inner, properties?.[name], `${path}.${name}`),
  );
}

describe('the external client and the CRD agree', () => {
  test.each(kinds)('$title: on what is asked for', ({ kind, client }) => {
    const properties = Object.fromEntries(kind.parameters.map(({ name, schema }) => [name, schema]));
    const fields = Object.fromEntries(
      // Secret values are references in the CRD; here it is about the others.
      Object.entries(client.fields).filter(([name, shape]) => shape !== 'secret' && !client.secrets.includes(name)),
    );
    expect(differences({ fields }, { properties }, '')).toEqual([]);
  });

  test.each(kinds)('$title: on what is observed', ({ kind, client }) => {
    const { descriptor } = kind;
    const once = Object.values(descriptor.connection ?? {}).flatMap(({ from, only }) => (only ? [from] : []));
    const shape = client.shape;
    const fields = typeof shape === 'object' && 'fields' in shape ? shape.fields : {};
    const id = descriptor.identity.from === 'api' ? descriptor.identity.id : 'id';
    const shown = Object.fromEntries(
      Object.entries(fields).map(([name, one]): [string, Shape] => {
        if (once.includes(name) || client.secrets.includes(name)) return [name, 'secret'];
        return [name, name === id || name === 'id' ? 'string' : one];
      }),
    );
    expect(differences({ fields: { id: 'string', ...shown } }, kind.observed, '')).toEqual([]);
    expect(Object.keys(fields).length).toBeGreaterThan(1);
  });
});
