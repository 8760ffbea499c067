import { expect, test } from '@jest/globals';
import { toWire } from './answer.ts';
import { toDocument } from './document.ts';
import type { JsonObject } from './json.ts';
import { createService } from './service.ts';

const number = { type: 'integer', format: 'int64' };
const thing = { type: 'object', required: ['id', 'size'], properties: { id: number, size: { type: 'integer' } } };
const service = createService(
  'made-up',
  {},
  toDocument('made-up', {
    openapi: '3.1.0',
    info: { title: 'Made up', version: '1' },
    servers: [{ url: 'https://api.example.com/made-up/v1/' }],
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'getThing',
          parameters: [{ name: 'id', in: 'path', required: true, schema: number }],
          responses: {
            200: {
              headers: { ETag: {} },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: thing } },
  }),
);
const [operation] = service.operations;
if (operation === undefined) throw new Error('the document has no operation');

const long = { id: '9007199254740993', size: 1 };

test('an answer has the headers that its document names, and ids with all their digits', () => {
  const headers = { etag: '"1"', location: '/made-up/v1/things/1' };
  expect(toWire(service, operation, { status: 200, body: long, headers }, true)).toEqual({
    status: 200,
    headers: { etag: '"1"', 'content-type': 'application/json' },
    body: '{"id":9007199254740993,"size":1}',
  });
});

test.each([
  ['a wrong body', { status: 200, body: { ...long, size: 'large' } }, '/size must be integer'],
  ['half a body', { status: 200, body: { id: '1' } }, '/size is required'],
  ['another status', { status: 201, body: long }, 'the body is not in the document: 201 with application/json'],
])('%s is not sent', (_why, reply, reason) => {
  expect(() => toWire(service, operation, reply, true)).toThrow(
    `the answer to getThing is not as its document says: ${reason}`,
  );
  expect(toWire(service, operation, reply, false).status).toBe(reply.status);
});

test('paths of a document are below the path of its server', () => {
  expect([service.document.base, operation.document.path]).toEqual(['/made-up/v1', '/things/{id}']);
});

test('rules that name what the document does not have are refused', () => {
  expect(() => createService('made-up', { resources: { '/thing/{id}': {} } }, service.document)).toThrow(
    'cannot serve made-up: its rules name /thing/{id}, its document does not',
  );
});

test('an id may be called as in the path, and what is only written is not answered', () => {
  const word = { type: 'string' };
  const permit = {
    allOf: [{ $ref: '#/components/schemas/Wish' }, { type: 'object', properties: { permit_id: number } }],
  };
  const wish = { type: 'object', properties: { plate: word, code: { ...word, writeOnly: true } } };
  const json = (schema: JsonObject) => ({ content: { 'application/json': { schema } } });
  const parameters = ['lot', 'permit_id'].map((name) => ({ name, in: 'path', required: true, schema: word }));
  const { operations, longIds } = createService(
    'parking',
    {},
    toDocument('parking', {
      openapi: '3.1.0',
      info: { title: 'Parking', version: '1' },
      servers: [{ url: '/v1' }],
      paths: {
        '/lots/{lot}/permits': {
          parameters: parameters.slice(0, 1),
          post: { operationId: 'create', requestBody: json(wish), responses: { 201: json(permit) } },
        },
        '/lots/{lot}/permits/{permit_id}': {
          parameters,
          get: { operationId: 'get', responses: { 200: json(permit) } },
        },
      },
      components: { schemas: { Wish: wish } },
    }),
  );
  expect(operations.map(({ role }) => role)).toEqual(
    ['create', 'get'].map((does) => ({
      does,
      resource: expect.objectContaining({ idName: 'permit_id', longId: true, hidden: new Set(['code']) }),
    })),
  );
  expect(longIds).toEqual(new Set(['permit_id']));
});
