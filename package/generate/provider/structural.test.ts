import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { components, rows } from './conversions.fixture.ts';
import { readDocument } from './document.ts';
import { placeOf } from './flat-schema.ts';
import type { JsonObject } from './json.ts';
import { type Problem, reporter } from './problem.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** What becomes of a schema, what was reported and what only the API checks. */
function converted(schema: JsonObject, side: 'spec' | 'status' = 'spec') {
  const problems: Problem[] = [];
  const looser: string[] = [];
  const report = reporter('', problems);
  const document = readDocument(
    stringify({ openapi: '3.1.0', paths: {}, components: { schemas: components } }),
    report,
  );
  const result = structural(placeOf({ node: schema, pointer: '#' }), {
    document,
    side,
    report,
    looser: (pointer, what) => looser.push(`${pointer}: ${what}`),
  });
  return { schema: result, problems: problems.map(({ place, reason }) => `${place}: ${reason}`), looser };
}

describe('a schema of what is asked for', () => {
  test.each(rows)('$name: $why', ({ given, want, looser = [] }) => {
    expect(converted(given)).toEqual({ schema: want, problems: [], looser });
  });
});

describe('a schema of what is observed', () => {
  test.each<{ name: string; why: string; given: JsonObject; want: StructuralSchema }>([
    {
      name: 'no checks',
      why: 'an answer that is refused would be lost',
      given: {
        type: 'object',
        required: ['a'],
        properties: {
          a: { type: 'string', enum: ['x'], description: 'A.' },
          b: { type: 'array', uniqueItems: true, maxItems: 3, items: { type: 'number', minimum: 1 } },
          c: { type: 'string', writeOnly: true },
          d: { type: 'integer', readOnly: true },
        },
      },
      want: {
        type: 'object',
        properties: {
          a: { type: 'string', description: 'A.' },
          b: { type: 'array', items: { type: 'number' } },
          d: { type: 'integer' },
        },
      },
    },
    {
      name: 'long numbers',
      why: 'their digits are kept',
      given: { type: 'integer', format: 'int64', description: 'Id.' },
      want: { type: 'string', description: 'Id.' },
    },
    {
      name: 'alternatives',
      why: 'whichever it is has a place',
      given: { oneOf: [{ $ref: '#/components/schemas/Http' }, { $ref: '#/components/schemas/Tcp' }] },
      want: {
        type: 'object',
        properties: { kind: { type: 'string' }, url: { type: 'string' }, port: { type: 'integer' } },
      },
    },
  ])('$name: $why', ({ given, want }) => {
    expect(converted(given, 'status')).toEqual({ schema: want, problems: [], looser: [] });
  });
});

describe('what a CRD cannot hold', () => {
  test.each<{ name: string; given: JsonObject; problems: readonly string[] }>([
    {
      name: 'a schema that contains itself',
      given: { $ref: '#/components/schemas/Tree' },
      problems: [
        '#/components/schemas/Tree/properties/below: #/components/schemas/Tree contains itself, and no schema of a CRD can',
      ],
    },
    {
      name: 'a reference to itself',
      given: { $ref: '#/components/schemas/Loop' },
      problems: ['#/components/schemas/Loop: #/components/schemas/Loop contains itself, and no schema of a CRD can'],
    },
    {
      name: 'a reference to nothing',
      given: { type: 'array', items: { $ref: '#/components/schemas/No' } },
      problems: ['#/items: $ref "#/components/schemas/No" leads to nothing'],
    },
    {
      name: 'another document',
      given: { $ref: 'other.yaml#/x' },
      problems: ['#: $ref "other.yaml#/x" leads to another document'],
    },
    {
      name: 'a mixture of types',
      given: { type: 'object', properties: { 'a/b': { type: ['string', 'object'] } } },
      problems: ['#/properties/a~1b: it may be string or object'],
    },
    {
      name: 'alternatives of different shapes',
      given: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/Named' }] },
      problems: ['#/oneOf: its alternatives have different shapes (string, object)'],
    },
    {
      name: 'alternatives that differ in one property',
      given: {
        anyOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', properties: { a: { type: 'boolean' } } },
        ],
      },
      problems: ['#/anyOf: its alternatives give "a" different shapes'],
    },
    {
      name: 'two choices at once',
      given: { oneOf: [{ required: ['a'] }], anyOf: [{ required: ['b'] }] },
      problems: ['#/oneOf: it has several choices at once'],
    },
    {
      name: 'items by position',
      given: { type: 'array', prefixItems: [{ type: 'string' }] },
      problems: ['#: its items differ by their position (`prefixItems`)'],
    },
    {
      name: 'names by pattern',
      given: { type: 'object', patternProperties: { '^x': { type: 'string' } } },
      problems: ['#: `patternProperties` has no counterpart in a CRD'],
    },
    {
      name: 'named properties and free ones',
      given: { properties: { a: { type: 'boolean' } }, additionalProperties: { type: 'string' } },
      problems: ['#: it has both named properties and `additionalProperties` with a schema'],
    },
    {
      name: 'two types at once',
      given: { allOf: [{ type: 'string' }, { type: 'object' }] },
      problems: ['#/allOf/1: it must be string and object at once'],
    },
    {
      name: 'two patterns at once',
      given: { allOf: [{ type: 'string', pattern: 'a' }, { pattern: 'b' }] },
      problems: ['#/allOf/1: two different patterns must hold at once'],
    },
  ])('$name', ({ given, problems }) => {
    expect(converted(given).problems).toEqual(problems);
  });
});
