import { describe, expect, test } from '@jest/globals';
import {
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  measureResponse,
  type ResponseInput,
} from './index.ts';

const least: ResponseInput = { meta: { tag: '' }, desired: {} };

describe('a response', () => {
  test('carries all it is given', () => {
    const context = Buffer.from([0x0a, 5, 0x0a, 1, 0x65, 0x12, 0]);
    const response = decodeResponse(
      encodeResponse({
        meta: { tag: 'sha256:1', ttlSeconds: 60 },
        desired: {
          composite: {
            object: { status: { phase: 'Ready' } },
            ready: 'True',
            connectionDetails: new Map([['host', Buffer.from('h')]]),
          },
          resources: [['a', { object: { kind: 'A' }, ready: 'False' }]],
        },
        results: [
          { severity: 'Fatal', message: 'a' },
          { severity: 'Warning', message: 'b', reason: 'B', target: 'Composite' },
          { severity: 'Normal', message: '', target: 'CompositeAndClaim' },
        ],
        conditions: [
          { type: 'A', status: 'True', reason: 'R' },
          { type: 'B', status: 'False', reason: 'R', message: 'm', target: 'CompositeAndClaim' },
          { type: 'C', status: 'Unknown', reason: 'R', message: '' },
        ],
        context,
        requirements: [
          ['one', { apiVersion: 'v1', kind: 'Namespace', match: { name: 'n' } }],
          ['many', { apiVersion: 'v1', kind: 'Secret', match: { labels: { a: 'b', __proto__: 'c' } }, namespace: 'n' }],
          ['any', { apiVersion: 'v1', kind: 'Node', match: { labels: {} } }],
        ],
      }),
    );
    const { desired, ...rest } = response;
    expect(rest).toStrictEqual({
      tag: 'sha256:1',
      ttlSeconds: 60,
      results: [
        { severity: 'Fatal', message: 'a', reason: undefined, target: 'Unspecified' },
        { severity: 'Warning', message: 'b', reason: 'B', target: 'Composite' },
        { severity: 'Normal', message: '', reason: undefined, target: 'CompositeAndClaim' },
      ],
      conditions: [
        { type: 'A', status: 'True', reason: 'R', message: undefined, target: 'Unspecified' },
        { type: 'B', status: 'False', reason: 'R', message: 'm', target: 'CompositeAndClaim' },
        { type: 'C', status: 'Unknown', reason: 'R', message: '', target: 'Unspecified' },
      ],
      context: { e: null },
      requirements: new Map<string, unknown>([
        ['one', { apiVersion: 'v1', kind: 'Namespace', match: { name: 'n' } }],
        ['many', { apiVersion: 'v1', kind: 'Secret', match: { labels: { a: 'b' } }, namespace: 'n' }],
        ['any', { apiVersion: 'v1', kind: 'Node', match: { labels: {} } }],
      ]),
    });
    expect([desired.composite?.object, desired.composite?.ready, desired.composite?.connectionDetails]).toStrictEqual([
      { status: { phase: 'Ready' } },
      'True',
      new Map([['host', Buffer.from('h')]]),
    ]);
    expect([...desired.resources].map(([name, one]) => [name, one.object, one.ready])).toStrictEqual([
      ['a', { kind: 'A' }, 'False'],
    ]);
  });

  const durations: readonly { given: number | undefined; want: number | undefined }[] = [
    { given: undefined, want: undefined },
    { given: 0, want: 0 },
    { given: 1.5, want: 1.5 },
    { given: 0.9999999999, want: 1 },
    { given: 86_400, want: 86_400 },
    { given: 2 ** 33, want: 2 ** 33 },
  ];
  test.each(durations)('has a time to live of $given seconds', ({ given, want }) => {
    expect(decodeResponse(encodeResponse({ ...least, meta: { tag: '', ttlSeconds: given } })).ttlSeconds).toBe(want);
  });

  const refusals: readonly { name: string; given: ResponseInput; want: string }[] = [
    {
      name: 'a time to live in the past',
      given: { ...least, meta: { tag: '', ttlSeconds: -1 } },
      want: 'meta.ttlSeconds: -1 is not a duration in seconds',
    },
    {
      name: 'a time to live that is no number',
      given: { ...least, meta: { tag: '', ttlSeconds: Number.NaN } },
      want: 'meta.ttlSeconds: NaN is not a duration in seconds',
    },
    {
      name: 'a resource with NaN',
      given: { ...least, desired: { resources: [['hosted-cluster', { object: { spec: { x: [1, Number.NaN] } } }]] } },
      want: 'desired.resources[hosted-cluster].spec.x[1]: NaN is not a JSON number',
    },
    {
      name: 'a composite with a Date',
      given: { ...least, desired: { composite: { object: { status: { at: new Date(0) } } } } },
      want: 'desired.composite.status.at: an object of class Date is not a JSON value',
    },
    {
      name: 'a list as an object',
      given: { ...least, desired: { composite: { object: [] } } },
      want: 'desired.composite: it is not JSON',
    },
  ];
  test.each(refusals)('is refused with $name', ({ given, want }) => {
    const error = { name: 'CodecError', code: 'bad-value', message: `cannot encode ${want}` };
    expect(() => encodeResponse(given)).toThrow(expect.objectContaining(error));
  });

  test('encodes alike after one that was refused halfway', () => {
    const given: ResponseInput = { ...least, desired: { resources: [['a', { object: { a: 'x'.repeat(200_000) } }]] } };
    const before = encodeResponse(given);
    expect(() =>
      encodeResponse({ ...least, desired: { composite: { object: { a: 'y'.repeat(500), b: 1n } } } }),
    ).toThrow();
    expect(encodeResponse(given)).toStrictEqual(before);
  });

  test('tells how large its resources are', () => {
    const bytes = encodeResponse({
      ...least,
      desired: {
        composite: { object: { a: 'x'.repeat(100) } },
        resources: [
          ['small', { object: {} }],
          ['large', { object: { a: 'x'.repeat(1000) } }],
        ],
      },
    });
    const { total, composite, resources } = measureResponse(bytes);
    expect([...resources.keys()]).toStrictEqual(['large', 'small']);
    expect(total).toBe(bytes.length);
    expect((resources.get('large') ?? 0) + (resources.get('small') ?? 0) + composite).toBeLessThan(total);
    expect(resources.get('large')).toBeGreaterThan(1000);
    expect(composite).toBeGreaterThan(100);
  });
});

describe('desired state of earlier steps', () => {
  const earlier = decodeRequest(
    encodeRequest({
      desired: {
        composite: {
          object: { status: { theirs: 1, both: { a: 1, list: [1, 2] } } },
          ready: 'True',
          connectionDetails: new Map([['k', Buffer.from('1')]]),
        },
        resources: [
          ['first', { object: { kind: 'First', spec: { list: [1] } }, ready: 'True' }],
          ['second', { object: { kind: 'Second' } }],
          ['third', { object: { kind: 'Third' } }],
        ],
      },
    }),
  ).desired.bytes as Uint8Array;
  /** A field that no version of the protocol has, in State and in Resource. */
  const unknown = Buffer.from([0x7a, 1, 0x21]);

  function desiredAfter(desired: ResponseInput['desired']) {
    return decodeResponse(encodeResponse({ ...least, desired })).desired;
  }

  test('is passed on byte by byte when nothing is added', () => {
    expect(desiredAfter({ earlier: Buffer.concat([earlier, unknown]) }).bytes).toStrictEqual(
      Buffer.concat([earlier, unknown]),
    );
  });

  test('keeps what is not replaced; what is replaced is replaced whole', () => {
    const { resources } = desiredAfter({
      earlier,
      resources: [
        ['second', { object: { spec: 2 }, ready: 'False' }],
        ['fourth', { object: { kind: 'Fourth' } }],
      ],
    });
    expect([...resources].map(([name, one]) => [name, one.object, one.ready])).toStrictEqual([
      ['first', { kind: 'First', spec: { list: [1] } }, 'True'],
      ['third', { kind: 'Third' }, 'Unspecified'],
      ['second', { spec: 2 }, 'False'],
      ['fourth', { kind: 'Fourth' }, 'Unspecified'],
    ]);
  });

  test('keeps the status of the composite beside ours', () => {
    const { composite, resources } = desiredAfter({
      earlier,
      composite: {
        object: { status: { ours: undefined, both: { b: 2, list: [3] } } },
        connectionDetails: new Map([['l', Buffer.from('2')]]),
      },
    });
    expect(composite?.object).toStrictEqual({ status: { theirs: 1, both: { a: 1, b: 2, list: [3] } } });
    expect(composite?.ready).toBe('True');
    expect(composite?.connectionDetails).toStrictEqual(
      new Map([
        ['k', Buffer.from('1')],
        ['l', Buffer.from('2')],
      ]),
    );
    expect([...resources.keys()]).toStrictEqual(['first', 'second', 'third']);
  });

  test('gives way to our readiness of the composite', () => {
    expect(desiredAfter({ earlier, composite: { object: {}, ready: 'False' } }).composite?.ready).toBe('False');
  });

  test('keeps fields that are not known yet', () => {
    const resource = Buffer.from([0x0a, unknown.length, ...unknown]);
    const { bytes } = desiredAfter({ earlier: Buffer.concat([resource, unknown]), composite: { object: { a: 1 } } });
    expect(
      Buffer.from(bytes ?? [])
        .toString('latin1')
        .split(unknown.toString('latin1')).length - 1,
    ).toBe(2);
  });

  test('that is malformed is reported as such', () => {
    expect(() => desiredAfter({ earlier: Buffer.from([0x0a, 9]), resources: [['a', { object: {} }]] })).toThrow(
      'cannot decode desired.earlier',
    );
  });

  test('gives resources that can be passed on one by one', () => {
    const again = desiredAfter({ resources: desiredAfter({ earlier }).resources });
    expect(again.resources.get('first')?.object).toStrictEqual({ kind: 'First', spec: { list: [1] } });
    expect(again.resources.get('first')?.ready).toBe('True');
  });
});
