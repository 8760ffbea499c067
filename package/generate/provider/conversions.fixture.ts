import type { JsonObject } from './json.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** Schemas that those of the table refer to. */
export const components = {
  Name: { type: 'string', maxLength: 63, pattern: '^[a-z]+$', description: 'A name.' },
  Named: { type: 'object', required: ['name'], properties: { name: { $ref: '#/components/schemas/Name' } } },
  Nickname: { $ref: '#/components/schemas/Name', maxLength: 5 },
  Tree: { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } },
  Loop: { $ref: '#/components/schemas/Loop' },
  Http: {
    type: 'object',
    required: ['kind', 'url'],
    additionalProperties: false,
    properties: { kind: { const: 'http' }, url: { type: 'string', maxLength: 100 } },
  },
  Tcp: {
    type: 'object',
    required: ['kind', 'port'],
    additionalProperties: false,
    properties: { kind: { const: 'tcp' }, port: { type: 'integer', minimum: 1, maximum: 65535 } },
  },
};

/** How a schema of OpenAPI becomes one of a CRD, and what an API server with that CRD takes and refuses. */
export interface Row {
  readonly name: string;
  readonly why: string;
  readonly given: JsonObject;
  readonly want: StructuralSchema;
  readonly looser?: readonly string[];
  readonly takes?: readonly unknown[];
  readonly refuses?: readonly unknown[];
}

const text: StructuralSchema = { type: 'string', maxLength: 65_536 };
const anything: StructuralSchema = { 'x-kubernetes-preserve-unknown-fields': true };

/** What holds of OpenAPI, as a table. */
export const rows: readonly Row[] = [
  {
    name: 'text',
    why: 'without a bound of its own it gets one, for the cost of rules',
    given: { type: 'string' },
    want: text,
  },
  {
    name: 'bounds of text',
    why: 'the document knows better',
    given: { type: 'string', minLength: 1, maxLength: 5, pattern: '^a' },
    want: { type: 'string', minLength: 1, maxLength: 5, pattern: '^a' },
    takes: ['ab'],
    refuses: ['', 'b', 'abcdef'],
  },
  {
    name: 'an enumeration',
    why: 'it is bounded by itself',
    given: { type: 'string', enum: ['a', 'b'] },
    want: { type: 'string', enum: ['a', 'b'] },
    takes: ['a'],
    refuses: ['c'],
  },
  {
    name: 'a constant',
    why: 'Kubernetes has no const',
    given: { const: 'x' },
    want: { type: 'string', enum: ['x'] },
    takes: ['x'],
    refuses: ['y'],
  },
  {
    name: 'nullable, as 3.1 says it',
    why: 'null is no type of its own in Kubernetes',
    given: { type: ['string', 'null'], maxLength: 3 },
    want: { type: 'string', nullable: true, maxLength: 3 },
    takes: [null, 'abc'],
    refuses: ['abcd', 3],
  },
  {
    name: 'nullable, as 3.0 says it',
    why: 'older documents are about',
    given: { type: 'integer', nullable: true },
    want: { type: 'integer', nullable: true },
  },
  {
    name: 'a nullable enumeration',
    why: 'an API server refuses null where there is an enumeration, whatever is in it',
    given: { type: ['string', 'null'], enum: ['a.b', 'c', null] },
    want: { type: 'string', nullable: true, maxLength: 65_536, pattern: '^(a\\.b|c)$' },
    takes: [null, 'a.b', 'c'],
    refuses: ['b', 'axb', ''],
  },
  {
    name: 'nullable by oneOf',
    why: 'how generators say that a reference may be null',
    given: { oneOf: [{ $ref: '#/components/schemas/Name' }, { type: 'null' }], description: 'Ours.' },
    want: { type: 'string', nullable: true, maxLength: 63, pattern: '^[a-z]+$', description: 'Ours.' },
    takes: [null, 'abc'],
    refuses: ['A'],
  },
  {
    name: 'exclusive bounds',
    why: '3.1 names the number, Kubernetes says that the bound does not count',
    given: { type: 'number', exclusiveMinimum: 0, maximum: 10, exclusiveMaximum: 5 },
    want: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true },
    takes: [0.1, 4.9],
    refuses: [0, 5, 7],
  },
  {
    name: 'a whole number that a double may not hold',
    why: 'it would lose digits on its way through JavaScript',
    given: { type: 'integer', format: 'int64', minimum: 1 },
    want: { type: 'string', maxLength: 20, pattern: '^-?[0-9]+$' },
    looser: ['#: `minimum`'],
    takes: ['9007199254740993'],
    refuses: [1, 'x'],
  },
  {
    name: 'a long number with a safe maximum',
    why: 'no digit can be lost',
    given: { type: 'integer', format: 'int64', maximum: 4_294_967_295 },
    want: { type: 'integer', format: 'int64', maximum: 4_294_967_295 },
  },
  {
    name: 'a known format',
    why: 'Kubernetes checks it',
    given: { type: 'string', format: 'ipv4' },
    want: { ...text, format: 'ipv4' },
    takes: ['192.0.2.1'],
    refuses: ['192.0.2'],
  },
  {
    name: 'an unknown format',
    why: 'Kubernetes would warn about it at every apply',
    given: { type: 'string', format: 'iri' },
    want: text,
    looser: ['#: `format: iri`'],
  },
  {
    name: 'a pattern that looks ahead',
    why: 'RE2 cannot, and would refuse the whole CRD',
    given: { type: 'string', pattern: '^(?!x)' },
    want: text,
    looser: ['#: `pattern: ^(?!x)` (it looks ahead or behind)'],
  },
  {
    name: 'a pattern with code points',
    why: 'RE2 spells them otherwise',
    given: { type: 'string', pattern: '^[\\u00e4-\\u00fc]$' },
    want: { ...text, pattern: '^[\\x{00e4}-\\x{00fc}]$' },
    takes: ['ö'],
    refuses: ['o'],
  },
  {
    name: 'a list',
    why: 'it is bounded',
    given: { type: 'array', items: { type: 'boolean' } },
    want: { type: 'array', items: { type: 'boolean' }, maxItems: 1000 },
  },
  {
    name: 'a list of unique texts',
    why: 'to a set others could add, and uniqueItems Kubernetes refuses',
    given: { type: 'array', items: { type: 'string', maxLength: 9 }, uniqueItems: true, maxItems: 4 },
    want: { type: 'array', items: { type: 'string', maxLength: 9 }, maxItems: 4 },
    takes: [['a', 'b']],
    refuses: [['a', 'b', 'c', 'd', 'e']],
    looser: ['#: `uniqueItems`'],
  },
  {
    name: 'a list of unique objects',
    why: 'as a list of texts',
    given: { type: 'array', items: { $ref: '#/components/schemas/Named' }, uniqueItems: true },
    want: {
      type: 'array',
      maxItems: 1000,
      items: { type: 'object', required: ['name'], properties: { name: components.Name as StructuralSchema } },
    },
    looser: ['#: `uniqueItems`'],
  },
  {
    name: 'a map',
    why: 'free names, one schema',
    given: { type: 'object', additionalProperties: { type: 'number' }, maxProperties: 3 },
    want: { type: 'object', additionalProperties: { type: 'number' }, maxProperties: 3 },
    takes: [{ a: 1.5 }],
    refuses: [{ a: 'x' }, { a: 1, b: 1, c: 1, d: 1 }],
  },
  {
    name: 'an object of anything',
    why: 'nothing may be pruned from it',
    given: { type: 'object' },
    want: { type: 'object', ...anything },
  },
  {
    name: 'anything at all',
    why: 'no type is a type',
    given: {},
    want: anything,
    takes: [1, 'a', [true], { a: 1 }],
  },
  {
    name: 'an object without type',
    why: 'its properties say it',
    given: { properties: { a: { type: 'boolean' } }, required: ['a'], additionalProperties: false },
    want: { type: 'object', required: ['a'], properties: { a: { type: 'boolean' } } },
    takes: [{ a: true }],
    refuses: [{}, { a: 1 }],
  },
  {
    name: 'properties that the API fills',
    why: 'nobody asks for them',
    given: {
      type: 'object',
      required: ['id', 'a'],
      properties: { id: { type: 'string', readOnly: true }, a: { type: 'boolean' } },
    },
    want: { type: 'object', required: ['a'], properties: { a: { type: 'boolean' } } },
  },
  {
    name: 'a default',
    why: 'it stays the API’s: a resource that is only observed must not ask for it',
    given: { type: 'boolean', default: false, description: 'Signed?' },
    want: { type: 'boolean', description: "Signed? The API's default: false." },
  },
  {
    name: 'what will go away',
    why: 'people should read it first',
    given: { type: 'boolean', deprecated: true, title: 'Old' },
    want: { type: 'boolean', description: 'Deprecated. Old' },
  },
  {
    name: 'a reference with words beside it',
    why: '3.1 allows them, and they win',
    given: { $ref: '#/components/schemas/Name', description: 'Mine.', maxLength: 10 },
    want: { type: 'string', maxLength: 10, pattern: '^[a-z]+$', description: 'Mine.' },
  },
  {
    name: 'a reference to a reference',
    why: 'each may have words beside it',
    given: { $ref: '#/components/schemas/Nickname', description: 'Short.' },
    want: { type: 'string', maxLength: 5, pattern: '^[a-z]+$', description: 'Short.' },
    takes: ['abcde'],
    refuses: ['abcdef'],
  },
  {
    name: 'parts put together',
    why: 'allOf is how documents inherit',
    given: {
      allOf: [
        { $ref: '#/components/schemas/Named' },
        { type: 'object', required: ['a'], properties: { a: { type: 'boolean' } } },
      ],
      properties: { name: { maxLength: 20 } },
    },
    want: {
      type: 'object',
      required: ['a', 'name'],
      properties: {
        name: { type: 'string', maxLength: 20, pattern: '^[a-z]+$', description: 'A name.' },
        a: { type: 'boolean' },
      },
    },
    takes: [{ a: true, name: 'x' }],
    refuses: [{ a: true }, { a: true, name: 'X' }],
  },
  {
    name: 'one of several constants',
    why: 'how documents describe each value of an enumeration',
    given: {
      oneOf: [
        { const: 'a', description: 'First.' },
        { const: 'b', title: 'Second' },
      ],
      description: 'Which.',
    },
    want: { type: 'string', enum: ['a', 'b'], description: 'Which. a: First. b: Second' },
    takes: ['a', 'b'],
    refuses: ['c'],
  },
  {
    name: 'text or a whole number',
    why: 'the one mixture of types that Kubernetes has',
    given: { type: ['string', 'integer'] },
    want: { 'x-kubernetes-int-or-string': true },
    takes: [80, 'http'],
    refuses: [1.5, true],
  },
  {
    name: 'alternative formats of one type',
    why: 'alternatives of values are possible',
    given: {
      anyOf: [
        { type: 'string', format: 'ipv4' },
        { type: 'string', format: 'ipv6' },
      ],
    },
    want: { ...text, anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
    takes: ['192.0.2.1', '2001:db8::1'],
    refuses: ['example.com'],
  },
  {
    name: 'alternative objects',
    why: 'their properties are put together, and what belongs together is judged',
    given: { oneOf: [{ $ref: '#/components/schemas/Http' }, { $ref: '#/components/schemas/Tcp' }] },
    want: {
      type: 'object',
      properties: {
        kind: text,
        url: { type: 'string', maxLength: 100 },
        port: { type: 'integer', minimum: 1, maximum: 65535 },
      },
      oneOf: [
        {
          properties: { kind: { enum: ['http'] } },
          required: ['kind', 'url'],
          not: { anyOf: [{ required: ['port'] }] },
        },
        {
          properties: { kind: { enum: ['tcp'] } },
          required: ['kind', 'port'],
          not: { anyOf: [{ required: ['url'] }] },
        },
      ],
    },
    takes: [
      { kind: 'http', url: 'x' },
      { kind: 'tcp', port: 80 },
    ],
    refuses: [
      { kind: 'http' },
      { kind: 'tcp', url: 'x' },
      { kind: 'tcp', port: 80, url: 'x' },
      { kind: 'udp', port: 80 },
    ],
  },
  {
    name: 'conditions between fields',
    why: 'the shape is the same without them',
    given: { type: 'object', properties: { a: { type: 'boolean' } }, if: {}, dependentRequired: { a: ['b'] } },
    want: { type: 'object', properties: { a: { type: 'boolean' } } },
    looser: ['#: `if`', '#: `dependentRequired`'],
  },
];
