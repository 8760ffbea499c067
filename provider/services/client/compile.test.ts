import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../../http/index.ts';
import { compileApi } from './compile.ts';
import type { Shape } from './operation.ts';

const document = (schema: unknown): JsonObject =>
  parse(
    JSON.stringify({
      paths: {
        '/x': { get: { operationId: 'x', responses: { 200: { content: { 'application/json': { schema } } } } } },
      },
      components: {
        schemas: {
          Name: { type: 'string' },
          Alias: { $ref: '#/components/schemas/Name' },
          Hidden: { $ref: '#/components/schemas/Alias', writeOnly: true },
          Tree: { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } },
        },
      },
    }),
  );

describe('an API is compiled', () => {
  test('from its document', () => {
    const text = readFileSync(new URL('../dns/openapi.yaml', import.meta.url), 'utf8');
    const api = compileApi(parse(text) as JsonObject);
    expect(api.basePath).toBe('/dns/v1');
    const labels: Shape = { map: 'string' };
    expect(api.operations['putRecordSet']).toEqual({
      method: 'PUT',
      path: '/zones/{zone}/records/{name}/{type}',
      headers: ['if-match', 'if-none-match'],
      body: { contentType: 'application/json', fields: { ttl: 'integer', values: { list: 'string' }, labels } },
      answer: {
        fields: {
          id: 'string',
          zone: 'string',
          name: 'string',
          type: 'string',
          ttl: 'integer',
          values: { list: 'string' },
          labels,
          changedAt: 'string',
        },
      },
    });
    expect(api.operations['deleteRecordSet']).toEqual({
      method: 'DELETE',
      path: '/zones/{zone}/records/{name}/{type}',
      headers: ['if-match'],
    });
    expect(api.operations['listZones']?.query).toEqual(['limit', 'cursor']);
  });

  test.each<{ name: string; schema: unknown; want: Shape }>([
    { name: 'a reference', schema: { $ref: '#/components/schemas/Name' }, want: 'string' },
    { name: 'what may be null (3.1)', schema: { type: ['null', 'integer'] }, want: 'integer' },
    { name: 'what may be null (oneOf)', schema: { oneOf: [{ type: 'null' }, { type: 'boolean' }] }, want: 'boolean' },
    { name: 'a number that does not fit', schema: { type: 'integer', format: 'int64' }, want: 'int64' },
    {
      name: 'one that does',
      schema: { type: 'integer', format: 'int64', maximum: 4_294_967_295 },
      want: 'integer',
    },
    { name: 'a password', schema: { type: 'string', format: 'password' }, want: 'secret' },
    {
      name: 'write-only beside a reference',
      schema: { $ref: '#/components/schemas/Name', writeOnly: true },
      want: 'secret',
    },
    {
      name: 'a password beside a reference to a reference',
      schema: { $ref: '#/components/schemas/Alias', format: 'password' },
      want: 'secret',
    },
    { name: 'what stands on the way', schema: { $ref: '#/components/schemas/Hidden' }, want: 'secret' },
    { name: 'a map', schema: { type: 'object', additionalProperties: { type: 'number' } }, want: { map: 'number' } },
    { name: 'an object of anything', schema: { type: 'object' }, want: { map: 'any' } },
    {
      name: 'parts put together',
      schema: {
        allOf: [{ type: 'object', properties: { a: { type: 'string' } } }],
        properties: { b: { type: 'string' } },
      },
      want: { fields: { a: 'string', b: 'string' } },
    },
    { name: 'nothing that is said', schema: {}, want: 'any' },
  ])('$name', ({ schema, want }) => {
    expect(compileApi(document(schema)).operations['x']?.answer).toEqual(want);
  });

  test('with the shapes of what its paths take, where that is no text', () => {
    const parameters = (type: string) => [
      { name: 'site', in: 'path', schema: { $ref: '#/components/schemas/Name' } },
      { name: 'vlan', in: 'path', schema: { type } },
    ];
    const { operations } = compileApi({
      ...document({}),
      paths: {
        '/sites/{site}/vlans/{vlan}': {
          parameters: parameters('string'),
          get: { operationId: 'text', responses: {} },
          put: { operationId: 'number', parameters: parameters('integer'), responses: {} },
        },
      },
    } as JsonObject);
    expect([operations['text']?.params, operations['number']?.params]).toEqual([undefined, { vlan: 'integer' }]);
  });

  test('a schema that contains itself ends somewhere', () => {
    const { operations } = compileApi(document({ $ref: '#/components/schemas/Tree' }));
    expect(JSON.stringify(operations['x']?.answer).match(/below/g)).toHaveLength(16);
  });

  test('a reference to nothing is an error', () => {
    expect(() => compileApi(document({ $ref: '#/components/schemas/No' }))).toThrow(
      'cannot compile API: #/components/schemas/No leads to nothing',
    );
  });
});
