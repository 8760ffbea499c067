import { describe, expect, test } from '@jest/globals';
import type { FieldSchema, KindSchema, SchemaError } from './kind-schema.ts';
import { validate } from './validate.ts';

/** A kind without a compiler behind it: the check is written by hand, so that this room is tested alone. */
interface Widget {
  readonly size: number;
}

const schema: FieldSchema = {
  type: 'object',
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 9 },
    limit: { type: 'integer' },
    values: { type: 'object' },
    names: { type: 'array', maxItems: 4, items: { type: 'string' } },
    parts: {
      type: 'array',
      items: { type: 'object', properties: { id: { type: 'string' }, side: { type: 'string' } } },
    },
  },
};

const widget: KindSchema<Widget> = {
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  compositeKind: 'XWidget',
  spec: schema,
  check: (spec) => check(spec as Record<string, unknown>),
  rules: [
    {
      path: '',
      rule: "self.metadata.name.size() <= (self.kind == 'XWidget' ? 8 : 2)",
      message: 'too long',
      fieldPath: '.metadata.name',
      transition: false,
    },
    {
      path: 'spec',
      rule: 'self.size <= self.limit',
      message: 'size is above limit',
      fieldPath: '.size',
      transition: false,
    },
    { path: 'spec', rule: 'self.size == oldSelf.size', message: 'never asked here', transition: true },
    {
      path: 'spec.parts[]',
      rule: "self.id != 'bad'",
      message: 'x',
      messageExpression: "'no part is called ' + self.id",
      transition: false,
    },
  ],
  uniqueLists: [
    { path: 'spec.names', keys: [] },
    { path: 'spec.parts', keys: ['id', 'side'] },
  ],
};

function check(spec: Record<string, unknown>): SchemaError[] {
  spec['size'] ??= 1;
  spec['limit'] ??= 9;
  const unknown = Object.keys(spec).filter((field) => schema.properties?.[field] === undefined);
  const errors: SchemaError[] = unknown.map((additionalProperty) => ({
    instancePath: '',
    keyword: 'additionalProperties',
    params: { additionalProperty },
    parentSchema: schema,
    data: spec,
  }));
  if (typeof spec['size'] === 'number') return errors;
  return [
    ...errors,
    {
      instancePath: '/size',
      keyword: 'type',
      params: {},
      parentSchema: schema.properties?.['size'] ?? {},
      data: spec['size'],
    },
  ];
}

const claim = (spec: unknown, metadata: object = { name: 'w' }, kind = 'Widget') => ({
  apiVersion: 'example.com/v1',
  kind,
  metadata,
  spec,
});
const found = (...args: Parameters<typeof claim>) =>
  validate(widget, claim(...args), 'claims').mistakes.map(({ path, message }) => `${path}: ${message}`);

describe('validate', () => {
  test.each([
    { name: 'defaults are filled in', spec: {}, want: { size: 1, limit: 9 } },
    { name: 'null is nothing, so that its default counts', spec: { size: null }, want: { size: 1, limit: 9 } },
    {
      name: 'machinery of claims is left out',
      spec: { claimRef: {}, resourceRefs: [1], compositeDeletePolicy: 'x' },
      want: { size: 1, limit: 9 },
    },
  ])('$name', ({ spec, want }) => {
    expect(validate(widget, claim(spec), 'claims')).toEqual({ spec: want, mistakes: [] });
  });

  test('what was given is never changed', () => {
    const given = Object.freeze(claim(Object.freeze({ parts: Object.freeze([Object.freeze({ id: 'a' })]) })));
    expect(validate(widget, given, 'claims').spec).toEqual({ size: 1, limit: 9, parts: [{ id: 'a' }] });
  });

  test.each([
    {
      name: 'machinery of the other flavour is an unknown field',
      spec: { crossplane: {} },
      want: ['spec.crossplane: unknown field; known are size, limit, values, names, parts'],
    },
    {
      name: 'a misspelt field finds its name',
      spec: { szie: 1 },
      want: ['spec.szie: unknown field; did you mean size?'],
    },
    { name: 'a wrong type', spec: { size: '3' }, want: ['spec.size: given "3"; accepted: a whole number from 1 to 9'] },
    { name: 'a rule, with its field', spec: { size: 5, limit: 4 }, want: ['spec.size: size is above limit'] },
    {
      name: 'a message that is worked out',
      spec: { parts: [{ id: 'a' }, { id: 'bad' }] },
      want: ['spec.parts[1]: no part is called bad'],
    },
    {
      name: 'a rule that fails for want of a field counts as broken',
      spec: { parts: [{}] },
      want: ['spec.parts[0]: x'],
    },
    {
      name: 'but not where the shape is wrong already',
      spec: { parts: [{}], szie: 1 },
      want: ['spec.szie: unknown field; did you mean size?'],
    },
    {
      name: 'an entry twice in a set',
      spec: { names: ['a', 'b', 'a'] },
      want: ['spec.names[2]: "a" is there twice; accepted: entries that differ'],
    },
    {
      name: 'keys twice in a map list',
      spec: {
        parts: [
          { id: 'a', side: 'l' },
          { id: 'a', side: 'r' },
          { id: 'a', side: 'l' },
        ],
      },
      want: ['spec.parts[2]: {"id":"a","side":"l"} is there twice; accepted: entries that differ in id and side'],
    },
    {
      name: 'an unknown field is unknown even when it is null',
      spec: { szie: null },
      want: ['spec.szie: unknown field; did you mean size?'],
    },
    { name: 'no spec', spec: undefined, want: ['spec: is missing; accepted: an object; {} means every default'] },
    { name: 'a spec that is a list', spec: [], want: ['spec: accepted: an object; {} means every default'] },
  ])('$name', ({ spec, want }) => {
    expect(found(spec)).toEqual(want);
  });

  test.each([
    { name: 'a claim', metadata: { name: 'abc' }, kind: 'Widget', want: ['metadata.name: too long'] },
    { name: 'its composite', metadata: { name: 'abc-12345' }, kind: 'XWidget', want: ['metadata.name: too long'] },
    { name: 'a composite of a name that fits', metadata: { name: 'ab-12345' }, kind: 'XWidget', want: [] },
    {
      name: 'a name that is still to be generated',
      metadata: { generateName: 'abc-' },
      kind: 'XWidget',
      want: ['metadata.name: too long'],
    },
  ])('the root rule looks at the kind: $name', ({ metadata, kind, want }) => {
    expect(found({}, metadata, kind)).toEqual(want);
  });

  test.each([
    { name: 'ab', want: [] },
    { name: 'abc', want: ['metadata.name: too long'] },
  ])('a composite is judged by the name of its claim: $name', ({ name, want }) => {
    expect(found({ claimRef: { name } }, { name: 'whatever-12345' }, 'XWidget')).toEqual(want);
  });

  test('a mistake says where, what was given and what is accepted', () => {
    expect(validate(widget, claim({ szie: 3 }), 'claims').mistakes).toEqual([
      { path: 'spec.szie', given: 3, accepted: 'size', message: 'unknown field; did you mean size?' },
    ]);
  });

  test('a person gets fifty mistakes at most', () => {
    const spec = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`unknown${index}`, 1]));
    expect(found(spec)).toHaveLength(50);
  });
});
