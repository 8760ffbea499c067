import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterSchema } from '../../functions/cluster/kind-schema.gen.ts';
import { type FieldSchema, validate } from '../../functions/engine/validation/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import { clusterClaims } from './cluster.ts';

const claims = clusterClaims(defaultPlatform);

test('generated claims keep every rule of the definition', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      expect(validate(clusterSchema, claim, 'namespaced').mistakes).toEqual([]);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

describe('generated claims', () => {
  const sample = fc.sample(claims, { seed: 1, numRuns: 1000 });
  const met = new Set<string>();
  for (const { spec } of sample) collect(clusterSchema.spec, spec, 'spec', met);

  test.each(expected(clusterSchema.spec, 'spec'))('say %s', (what) => {
    expect(met).toContain(what);
  });

  test('use names up to the longest', () => {
    expect(Math.max(...sample.map(({ metadata }) => metadata.name.length))).toBe(32);
  });
});

/** Every field, and every value of fields that have few. */
function expected(schema: FieldSchema, path: string): string[] {
  const own = schema.enum ?? (schema.type === 'boolean' ? [true, false] : []);
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([name, property]) => expected(property, `${path}.${name}`)),
    ...(schema.items === undefined ? [] : [expected(schema.items, `${path}[]`)]),
  ];
  return [path, ...own.map((value) => `${path} = ${value}`), ...below.flat()];
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
