import fc from 'fast-check';
import type { RequestInput } from '../../functions/server/codec/index.ts';

/** Text as objects have it, mostly ASCII, and text as no one would write it. */
function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength }) },
  );
}

/** Names as objects have them, and some that JavaScript objects have already. */
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('apiVersion', 'kind', 'metadata', 'name', 'spec', 'status', 'a', '') },
  { weight: 2, arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype') },
  { weight: 4, arbitrary: anyText(60) },
);

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  anyText(100),
  fc.constantFrom('', 'True', 'False', 'v1', 'Größe', '\ufeff', '\ufffd', 'x'.repeat(200)),
);

/** Any JSON object of moderate size. */
export const object: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: tie('object') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
  ),
  object: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
})).object as fc.Arbitrary<Record<string, unknown>>;

const bytes = fc.uint8Array({ maxLength: 20 }).map((array) => Buffer.from(array));

const resource = fc.record({
  object,
  ready: fc.constantFrom('Unspecified' as const, 'True' as const, 'False' as const),
  connectionDetails: mapOf(bytes),
});

/**
 * A map whose names differ in several places: no single mutation gives two entries one name. The first of two such
 * entries is never decoded by a lazy codec, and an eager one would refuse what is wrong in it.
 */
function mapOf<T>(value: fc.Arbitrary<T>, prefix = 'x'): fc.Arbitrary<Map<string, T>> {
  return fc
    .array(fc.tuple(name, value), { maxLength: 3 })
    .map((all) => new Map(all.map(([key, one], at) => [prefix.repeat(at * 2 + 2) + key, one])));
}

const state = fc.record({ composite: fc.option(resource, { nil: undefined }), resources: mapOf(resource) });

/** Any request. */
export const request: fc.Arbitrary<RequestInput> = fc.record({
  tag: fc.string(),
  capabilities: fc.array(fc.constantFrom(0, 1, 2, 3, 4, 5, 300), { maxLength: 4 }),
  observed: state,
  desired: state,
  input: fc.option(object, { nil: undefined }),
  context: fc.option(object, { nil: undefined }),
  requiredResources: mapOf(fc.array(resource, { maxLength: 2 })),
  extraResources: mapOf(fc.array(resource, { maxLength: 2 }), 'y'),
  credentials: mapOf(mapOf(bytes)),
  requiredSchemas: mapOf(fc.option(object, { nil: undefined })),
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const target = fc.constantFrom(undefined, 'Composite' as const, 'CompositeAndClaim' as const);
const match = fc.oneof(
  fc.record({ name: text }),
  fc.record({ labels: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }) }),
);

/** Any response, but for the earlier steps' part of it. */
export const response = fc.record({
  meta: fc.record({ tag: text, ttlSeconds: fc.option(fc.nat({ max: 1e6 }), { nil: undefined }) }),
  desired: state,
  results: fc.array(
    fc.record({
      severity: fc.constantFrom('Fatal' as const, 'Warning' as const, 'Normal' as const),
      message: text,
      reason: fc.option(text, { nil: undefined }),
      target,
    }),
    { maxLength: 3 },
  ),
  conditions: fc.array(
    fc.record({
      type: text,
      status: fc.constantFrom('True' as const, 'False' as const, 'Unknown' as const),
      reason: text,
      message: fc.option(text, { nil: undefined }),
      target,
    }),
    { maxLength: 3 },
  ),
  requirements: mapOf(
    fc.record({ apiVersion: text, kind: text, match, namespace: fc.option(text, { nil: undefined }) }),
  ),
});
