import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readDefinition } from '../../../package/generate/provider/document.ts';
import { placeOf } from '../../../package/generate/provider/flat-schema.ts';
import type { JsonObject } from '../../../package/generate/provider/json.ts';
import { structural } from '../../../package/generate/provider/structural.ts';
import type { StructuralSchema } from '../../../package/generate/provider/structural-schema.ts';
import { pathOf } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { tryInstallSchemas } from '../harness/install-schemas.ts';

/**
 * Schemas made up at random, converted, and judged by a real API server: it takes what a JSON schema validator takes of
 * the original, and nothing else. `SEED` and `SCHEMAS` try others, and more.
 */
const seed = Number(process.env['SEED'] ?? 20_260);
const count = Number(process.env['SCHEMAS'] ?? 60);

const bound = fc.integer({ min: 0, max: 4 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const object = (words: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as JsonObject;

const text = fc
  .record({
    minLength: optional(bound),
    maxLength: optional(bound),
    pattern: optional(fc.constantFrom('^[a-z]*$', 'b', '^\\S+$')),
  })
  .map((words) => object({ type: 'string', ...words }));
const number = fc
  .record({
    type: fc.constantFrom('integer', 'number'),
    minimum: optional(bound),
    maximum: optional(bound),
    exclusiveMinimum: optional(bound),
    exclusiveMaximum: optional(bound),
    multipleOf: optional(fc.constantFrom(1, 2)),
  })
  .map(object);
const listed = fc.subarray(['a', 'b', 'abc'], { minLength: 1 });
const choice = fc.oneof(
  listed.map((list) => ({ type: 'string', enum: list })),
  listed.map((list) => ({ oneOf: list.map((value) => ({ const: value })) })),
  fc.subarray([0, 1, 2], { minLength: 1 }).map((list) => ({ enum: list })),
  fc.tuple(text, text).map((pair) => ({ anyOf: pair })),
  fc.tuple(number, number).map(([a, b]) => ({
    oneOf: [
      { ...a, type: 'integer' },
      { ...b, type: 'integer' },
    ],
  })),
  fc.constant({ type: ['string', 'integer'] }),
);
const scalar: fc.Arbitrary<JsonObject> = fc.oneof(text, number, fc.constant({ type: 'boolean' }), choice);
const nullable = scalar.chain((schema) =>
  fc.constantFrom<JsonObject>(
    schema,
    { oneOf: [schema, { type: 'null' }] },
    typeof schema['type'] === 'string' && schema['enum'] === undefined
      ? { ...schema, type: [schema['type'], 'null'] }
      : schema,
  ),
);

const names = ['a', 'b', 'c'];
const objectOf = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...names), inner, { minKeys: 1, maxKeys: 3 }),
      required: fc.subarray(names),
      closed: fc.boolean(),
    })
    .map(({ properties, required, closed }) =>
      object({
        type: 'object',
        properties,
        required: required.filter((name) => name in properties),
        additionalProperties: closed ? false : undefined,
      }),
    );

/** Objects that say what they are. */
const alternatives = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc.tuple(objectOf(inner), objectOf(inner)).map(([one, other]) => ({
    oneOf: [one, other].map((branch, index) => {
      const { a, b, c } = branch['properties'] as JsonObject;
      const own = object(index === 0 ? { a, b } : { c });
      const required = (branch['required'] as string[]).filter((name) => name in own);
      return {
        type: 'object',
        additionalProperties: false,
        properties: { kind: { const: `k${index}` }, ...own },
        required: ['kind', ...required],
      };
    }),
  }));

const schemas = fc.letrec<{ any: JsonObject }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    nullable,
    fc
      .record({ items: tie('any'), minItems: optional(bound), maxItems: optional(bound) })
      .map((words) => object({ type: 'array', ...words })),
    fc
      .record({ items: text, maxItems: optional(bound) })
      .map((words) => object({ type: 'array', uniqueItems: true, ...words })),
    fc
      .record({ additionalProperties: tie('any'), minProperties: optional(bound), maxProperties: optional(bound) })
      .map((words) => object({ type: 'object', ...words })),
    objectOf(tie('any')),
    fc
      .tuple(objectOf(scalar), objectOf(scalar))
      .map(([one, other]) => ({ allOf: [only(one, 'a', 'b'), only(other, 'c')] })),
    alternatives(scalar),
  ),
})).any;

/** An open object with some of the properties: a part of an allOf that is closed forbids what the others have. */
function only({ properties, required }: JsonObject, ...kept: readonly string[]): JsonObject {
  const own = Object.fromEntries(Object.entries(properties as JsonObject).filter(([name]) => kept.includes(name)));
  return { type: 'object', properties: own, required: (required as string[]).filter((name) => name in own) };
}

const values = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<unknown>('', 'a', 'b', 'ab', 'abc', 'ä b', 'aaaaa', 0, 1, 2, 3, 4, 1.5, -1, true, null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, 'kind'), tie('any'), { maxKeys: 3 }),
    fc
      .tuple(fc.constantFrom('k0', 'k1', 'k2'), fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 2 }))
      .map(([kind, rest]) => ({ kind, ...rest })),
  ),
})).any;

/** Values of a schema's own shape, right in most places. */
function shaped(schema: JsonObject): fc.Arbitrary<unknown> {
  const { oneOf, anyOf, allOf, properties, items, additionalProperties } = schema as Record<string, never>;
  const branches = (oneOf ?? anyOf) as readonly JsonObject[] | undefined;
  if (branches !== undefined) {
    const mixed = fc.tuple(...branches.map(shaped)).map((parts) => Object.assign({}, ...parts.reverse()));
    return fc.oneof(...branches.map(shaped), ...(branches.every(({ properties: own }) => own) ? [mixed] : []));
  }
  if (allOf !== undefined) {
    return fc.tuple(...(allOf as readonly JsonObject[]).map(shaped)).map((parts) => Object.assign({}, ...parts));
  }
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  const type = [schema['type']].flat()[0];
  if (properties !== undefined) {
    const fields = Object.entries(properties as Record<string, JsonObject>).map(([name, inner]) => [
      name,
      shaped(inner),
    ]);
    const required = (schema['required'] ?? []) as string[];
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: required });
  }
  if (items !== undefined) return fc.array(shaped(items), { maxLength: 4 });
  if (additionalProperties !== undefined) {
    return fc.dictionary(fc.constantFrom(...names, 'd'), shaped(additionalProperties), { maxKeys: 4 });
  }
  if (type === 'string') return fc.constantFrom('', 'a', 'b', 'ab', 'abc', 'abcd', 'A b', 'ä');
  if (type === 'boolean') return fc.boolean();
  return type === 'null' ? fc.constant(null) : fc.constantFrom(0, 1, 2, 3, 4, 1.5);
}

interface Case {
  readonly field: string;
  readonly given: JsonObject;
  /** Some of its checks are left to the API. */
  readonly loose: boolean;
  readonly converted: StructuralSchema;
  readonly values: readonly unknown[];
}

function caseOf(given: JsonObject, index: number): Case {
  const fail = (place: string, reason: string): never => {
    throw new Error(`${JSON.stringify(given)}: ${place}: ${reason}`);
  };
  const document = readDefinition({}, fail);
  const place = placeOf({ node: given, pointer: '#' });
  let loose = false;
  const converted = structural(place, {
    document,
    side: 'spec',
    report: fail,
    looser: () => {
      loose = true;
    },
  });
  const own = fc.sample(shaped(given), { seed, numRuns: 12 });
  return {
    field: `f${index}`,
    given,
    loose,
    converted,
    values: [...own, ...fc.sample(values, { seed: seed + index, numRuns: 8 })],
  };
}

const cases = fc.sample(schemas, { seed, numRuns: count }).map(caseOf);
const ajv = new Ajv2020({ strict: false, ownProperties: true });

let hub: ControlPlane;
let refused: unknown;
beforeAll(async () => {
  hub = await startControlPlane();
  const properties = Object.fromEntries(cases.map(({ field, converted }) => [field, converted]));
  const openAPIV3Schema = { type: 'object', properties: { spec: { type: 'object', properties } } };
  refused = await tryInstallSchemas(hub.client, [
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'randoms.random.example.com' },
      spec: {
        group: 'random.example.com',
        scope: 'Namespaced',
        names: { kind: 'Random', plural: 'randoms' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }],
      },
    },
  ]);
}, 300_000);
afterAll(() => hub.stop());

test(`an API server takes what the original schemas take (SEED=${seed})`, async () => {
  expect(refused).toEqual([]);
  const different: unknown[] = [];
  let taken = 0;
  for (const { field, given, loose, converted, values: tried } of cases) {
    const valid = ajv.compile(given);
    for (const value of tried) {
      const found = await judge(field, value);
      // The API server knows no property that a schema does not name; JSON schema does not mind them.
      const unnamed = found.some((one) => one.includes('unknown field'));
      const wanted = valid(value) && !unnamed;
      if (!wanted && (loose || value === null || valid(withoutNulls(value)))) continue;
      if ((found.length === 0) !== wanted) different.push({ given, converted, value, found });
      if (wanted) taken += 1;
    }
  }
  expect(different.slice(0, 4)).toEqual([]);
  // Both verdicts were given often enough to mean something.
  const total = cases.reduce((sum, { values: tried }) => sum + tried.length, 0);
  expect([taken > total / 5, taken < (total * 4) / 5]).toEqual([true, true]);
}, 300_000);

/** The API server drops nulls from fields that may not be null before it looks. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutNulls(inner)]));
}

async function judge(field: string, value: unknown): Promise<readonly string[]> {
  const object = {
    apiVersion: 'random.example.com/v1',
    kind: 'Random',
    metadata: { name: 'value', namespace: 'default' },
  };
  const path = await pathOf(hub.client, object);
  const query = '?dryRun=All&fieldValidation=Strict';
  const answer = await hub.client.call({
    method: 'POST',
    path: path.slice(0, path.lastIndexOf('/')) + query,
    body: { ...object, spec: { [field]: value } },
  });
  if (answer.status < 400) return [];
  const { details, message } = answer.body as {
    details?: { causes?: readonly { message: string }[] };
    message: string;
  };
  return details?.causes?.map((cause) => cause.message) ?? [message];
}
