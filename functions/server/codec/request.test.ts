import { describe, expect, test } from '@jest/globals';
import { decodeRequest, encodeRequest, type RequestInput, type RequestView } from './index.ts';

const xr = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: { name: 'a' }, spec: { deep: [1] } };
const full: RequestInput = {
  tag: 'sha256:1',
  capabilities: [1, 2, 3, 4, 5, 200],
  observed: {
    composite: { object: xr, connectionDetails: new Map([['host', Buffer.from('api')]]) },
    resources: [
      ['b', { object: { kind: 'B' }, ready: 'True', connectionDetails: new Map([['k', Buffer.from([0xff, 0])]]) }],
      ['__proto__', { object: { kind: 'P' }, ready: 'False' }],
      ['', { object: {} }],
    ],
  },
  desired: { composite: { object: { status: { a: 1 } } }, resources: [['earlier', { object: { kind: 'E' } }]] },
  input: { kind: 'Input', platform: 'default' },
  context: { 'apiextensions.crossplane.io/environment': { x: true } },
  requiredResources: [
    ['settings', [{ object: { kind: 'EnvironmentConfig' } }, { object: { kind: 'Second' } }]],
    ['nothing', []],
    ['both', [{ object: { from: 'required' } }]],
  ],
  extraResources: [
    ['old', [{ object: { kind: 'Old' } }]],
    ['both', [{ object: { from: 'extra' } }]],
  ],
  credentials: [['cloud', new Map([['password', Buffer.from('secret')]])]],
  requiredSchemas: [
    ['cluster', { openapi: '3.0.0' }],
    ['missing', undefined],
  ],
};

/** All of a request as plain data. */
function whole(request: RequestView) {
  const resource = (one: RequestView['observed']['composite']) =>
    one && { object: one.object, ready: one.ready, details: one.connectionDetails };
  const state = ({ composite, resources }: RequestView['observed']) => ({
    composite: resource(composite),
    resources: new Map([...resources].map(([name, one]) => [name, resource(one)])),
  });
  return {
    tag: request.tag,
    capabilities: request.capabilities,
    observed: state(request.observed),
    desired: state(request.desired),
    input: request.input,
    context: request.contextObject,
    required: new Map([...request.requiredResources].map(([name, list]) => [name, list.map((one) => one.object)])),
    credentials: request.credentials,
    schemas: request.requiredSchemas,
  };
}

describe('a request', () => {
  test('is read in full', () => {
    const none = new Map();
    expect(whole(decodeRequest(encodeRequest(full)))).toStrictEqual({
      tag: 'sha256:1',
      capabilities: [1, 2, 3, 4, 5, 200],
      observed: {
        composite: { object: xr, ready: 'Unspecified', details: new Map([['host', Buffer.from('api')]]) },
        resources: new Map([
          ['b', { object: { kind: 'B' }, ready: 'True', details: new Map([['k', Buffer.from([0xff, 0])]]) }],
          ['__proto__', { object: { kind: 'P' }, ready: 'False', details: none }],
          ['', { object: {}, ready: 'Unspecified', details: none }],
        ]),
      },
      desired: {
        composite: { object: { status: { a: 1 } }, ready: 'Unspecified', details: none },
        resources: new Map([['earlier', { object: { kind: 'E' }, ready: 'Unspecified', details: none }]]),
      },
      input: { kind: 'Input', platform: 'default' },
      context: { 'apiextensions.crossplane.io/environment': { x: true } },
      required: new Map<string, unknown>([
        ['old', [{ kind: 'Old' }]],
        ['both', [{ from: 'required' }]],
        ['settings', [{ kind: 'EnvironmentConfig' }, { kind: 'Second' }]],
        ['nothing', []],
      ]),
      credentials: new Map([['cloud', new Map([['password', Buffer.from('secret')]])]]),
      schemas: new Map<string, unknown>([
        ['cluster', { openapi: '3.0.0' }],
        ['missing', undefined],
      ]),
    });
  });

  test('without anything is a request', () => {
    const request = decodeRequest(new Uint8Array());
    expect(whole(request)).toStrictEqual({
      tag: '',
      capabilities: [],
      observed: { composite: undefined, resources: new Map() },
      desired: { composite: undefined, resources: new Map() },
      input: undefined,
      context: {},
      required: new Map(),
      credentials: new Map(),
      schemas: new Map(),
    });
    expect([request.desired.bytes, request.context]).toStrictEqual([undefined, undefined]);
  });

  test('in two parts is the merge of both', () => {
    const parts = [
      encodeRequest({
        tag: 'a',
        observed: { composite: { object: { spec: 1, a: 1 } }, resources: [['x', { object: { a: 1 } }]] },
      }),
      encodeRequest({
        tag: 'b',
        observed: { composite: { object: { spec: 2, b: 2 }, ready: 'True' }, resources: [['x', { object: { b: 2 } }]] },
      }),
    ];
    const request = decodeRequest(Buffer.concat(parts));
    expect([request.tag, request.observed.composite?.object, request.observed.composite?.ready]).toStrictEqual([
      'b',
      { spec: 2, a: 1, b: 2 },
      'True',
    ]);
    expect(request.observed.resources.get('x')?.object).toStrictEqual({ b: 2 });
  });

  test('decodes each part once', () => {
    const { observed, desired, ...request } = decodeRequest(encodeRequest(full));
    expect(observed.resources).toBe(observed.resources);
    expect(observed.composite).toBe(observed.composite);
    expect(observed.composite?.object).toBe(observed.composite?.object);
    expect(desired.resources.get('earlier')?.object).toBe(desired.resources.get('earlier')?.object);
    expect(request.tag).toBe('sha256:1');
  });

  test('takes bytes that are no Buffer', () => {
    expect(whole(decodeRequest(new Uint8Array(encodeRequest(full))))).toStrictEqual(
      whole(decodeRequest(encodeRequest(full))),
    );
  });
});

describe('a malformed part', () => {
  const broken = Buffer.from([0x0a, 9, 0x0a, 1, 0x61]);
  const places: readonly { where: string; tags: readonly number[]; read: (request: RequestView) => unknown }[] = [
    { where: 'observed.composite.object', tags: [0x12, 0x0a, 0x0a], read: (r) => r.observed.composite?.object },
    {
      where: 'observed.resources[].object',
      tags: [0x12, 0x12, 0x12, 0x0a],
      read: (r) => r.observed.resources.get('')?.object,
    },
    { where: 'desired.composite.ready', tags: [0x1a, 0x0a], read: (r) => r.desired.composite?.ready },
    { where: 'desired.composite', tags: [0x1a], read: (r) => r.desired.composite },
    { where: 'desired.resources', tags: [0x1a], read: (r) => r.desired.resources },
    { where: 'input', tags: [0x22], read: (r) => r.input },
    { where: 'context', tags: [0x2a], read: (r) => r.contextObject },
    { where: 'requiredResources', tags: [0x42], read: (r) => r.requiredResources },
    { where: 'credentials', tags: [0x3a], read: (r) => r.credentials },
    { where: 'requiredSchemas', tags: [0x4a], read: (r) => r.requiredSchemas },
  ];
  test.each(places)('$where is found out when it is read, and leaves the rest alone', ({ where, tags, read }) => {
    const part = tags.reduceRight<Buffer>(
      (inner, tag) => Buffer.concat([Buffer.from([tag, inner.length]), inner]),
      broken,
    );
    const request = decodeRequest(Buffer.concat([encodeRequest({ tag: 't' }), part]));
    expect(request.tag).toBe('t');
    for (const again of [read, read]) {
      expect(() => again(request)).toThrow(expect.objectContaining({ name: 'CodecError', code: 'overrun', where }));
    }
  });

  test('of the outline is found out at once', () => {
    expect(() => decodeRequest(Buffer.from([0x12, 5, 0]))).toThrow(
      'cannot decode request: a field is longer than the message around it (at byte 2)',
    );
  });

  test('can be nesting beyond a limit of the caller', () => {
    const bytes = encodeRequest({ input: { a: { b: 1 } } });
    expect(decodeRequest(bytes, { levels: 2 }).input).toStrictEqual({ a: { b: 1 } });
    expect(() => decodeRequest(bytes, { levels: 1 }).input).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });
});
