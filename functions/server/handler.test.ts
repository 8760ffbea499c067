import { describe, expect, test } from '@jest/globals';
import type { Composed } from '../engine/index.ts';
import { decodeResponse, encodeRequest, type RequestInput } from './codec/index.ts';
import { createHandler } from './handler.ts';
import { createSink } from './testing/sink.ts';
import { nothing, toyComposite, toyKind, toyThat } from './testing/toy-kind.ts';

const capabilities = [1, 2, 3, 4, 5];
const observed = { composite: { object: toyComposite({ items: ['a'] }) } };
const target = 'CompositeAndClaim';
const valid = { type: 'ConfigurationValid', message: undefined, target };
const mistakes = [{ path: 'spec.size', given: 'huge', accepted: 'small', message: 'there is no such size' }];
const requirements = new Map([
  ['platform', { apiVersion: 'apiextensions.crossplane.io/v1beta1', kind: 'EnvironmentConfig', match: { name: 'p' } }],
]);

/** The whole answer as plain data. */
function ask(request: RequestInput, kind = toyKind) {
  const sink = createSink();
  const reply = createHandler({ kinds: [kind], log: sink.log })(encodeRequest(request));
  if (!('bytes' in reply)) throw new Error(`a gRPC error: ${reply.message}`);
  const { desired, ...response } = decodeResponse(reply.bytes);
  const plain = ({ object, ready, connectionDetails }: (typeof desired)['composite'] & object) => ({
    object,
    ready,
    ...(connectionDetails.size === 0
      ? {}
      : { details: Object.fromEntries([...connectionDetails].map(([key, value]) => [key, value.toString()])) }),
  });
  return {
    outcome: reply.outcome,
    ...response,
    requirements: Object.fromEntries(response.requirements),
    composite: desired.composite && plain(desired.composite),
    resources: Object.fromEntries([...desired.resources].map(([name, resource]) => [name, plain(resource)])),
    sink,
  };
}

const silent = {
  results: [],
  conditions: [],
  requirements: {},
  context: undefined,
  composite: undefined,
  resources: {},
};

function refusal(reason: string, message: unknown, status = 'False') {
  return {
    ...silent,
    results: [{ severity: 'Fatal', reason, message, target }],
    conditions: [{ ...valid, status, reason, message }],
  };
}

describe('what an answer holds', () => {
  test('accepted: resources with readiness, status and nothing else of the composite, conditions for the claim too', () => {
    expect(ask({ tag: 'abc', capabilities, observed, context: { from: 'earlier' } })).toEqual({
      outcome: 'accepted',
      tag: 'abc',
      ttlSeconds: 60,
      context: { from: 'earlier' },
      results: [],
      conditions: [{ ...valid, status: 'True', reason: 'Valid' }],
      requirements: {},
      composite: {
        object: {
          apiVersion: 'aerodrome.dev/v1alpha1',
          kind: 'XCluster',
          status: { phase: 'Provisioning', colour: 'none' },
        },
        ready: 'False',
      },
      resources: {
        a: {
          object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: { of: 'aerodrome' } },
          ready: 'False',
        },
      },
      sink: expect.anything(),
    });
  });

  test('accepted: what is observed is ready, and the time to live is the kind’s', () => {
    const kind = toyThat((request) => ({ ...(toyKind.compose(request) as typeof nothing), ttl: 7.5 }));
    const answered = ask({ observed: { ...observed, resources: [['a', { object: { kind: 'ConfigMap' } }]] } }, kind);
    expect(answered).toMatchObject({
      ttlSeconds: 7.5,
      composite: { ready: 'True' },
      resources: { a: { ready: 'True' } },
    });
  });

  test('accepted: results, requirements and connection details', () => {
    const kind = toyThat(() => ({
      ...nothing,
      results: [{ severity: 'Warning', reason: 'Degraded', message: 'Ready -> Degraded: a node is gone' }],
      requirements,
      connectionDetails: new Map([['kubeconfig', 'apiVersion: v1']]),
    }));
    expect(ask({ observed }, kind)).toMatchObject({
      results: [{ severity: 'Warning', reason: 'Degraded', message: 'Ready -> Degraded: a node is gone', target }],
      requirements: Object.fromEntries(requirements),
      composite: { details: { kubeconfig: 'apiVersion: v1' } },
    });
  });

  test('the platform is the one the composition names', () => {
    const input = { apiVersion: 'fn.aerodrome.dev/v1alpha1', kind: 'Input', platform: { name: 'berlin' } };
    expect(ask({ observed, input }).resources['a']?.object).toMatchObject({ data: { of: 'berlin' } });
  });

  test('refused: a Fatal result and the condition, in the engine’s words', () => {
    const refused: Composed = {
      outcome: 'refused',
      mistakes,
      results: [{ severity: 'Fatal', reason: 'InvalidClaim', message: 'no such size' }],
      conditions: [{ type: 'ConfigurationValid', status: 'False', reason: 'InvalidClaim', message: 'no such size' }],
      requirements,
      ttl: 60,
    };
    const { sink, ...answered } = ask(
      { tag: 'abc', observed },
      toyThat(() => refused),
    );
    expect(answered).toEqual({
      ...refusal('InvalidClaim', 'no such size'),
      outcome: 'refused',
      tag: 'abc',
      ttlSeconds: 60,
      requirements: Object.fromEntries(requirements),
    });
    expect(sink.lines()).toMatchObject([{ level: 'info', outcome: 'refused', paths: ['spec.size'] }]);
    expect(sink.text()).not.toContain('huge');
  });

  test('incomplete: nothing but the question, and what earlier steps desire', () => {
    const earlier = { resources: [['theirs', { object: { kind: 'A' }, ready: 'True' as const }]] as const };
    const kind = toyThat(() => ({ outcome: 'incomplete', requirements, ttl: 60 }));
    const { sink: _sink, ...answered } = ask({ tag: 'abc', capabilities, observed, desired: earlier }, kind);
    expect(answered).toEqual({
      ...silent,
      outcome: 'incomplete',
      tag: 'abc',
      ttlSeconds: 60,
      requirements: Object.fromEntries(requirements),
      resources: { theirs: { object: { kind: 'A' }, ready: 'True' } },
    });
  });

  test.each([
    ['no capabilities: Crossplane before 2.2', []],
    ['others only', [1, 3, 4]],
  ])('incomplete with %s is Fatal, or Crossplane would delete what exists', (_why, given) => {
    const kind = toyThat(() => ({ outcome: 'incomplete', requirements, ttl: 60 }));
    const { outcome, results } = ask({ capabilities: given, observed }, kind);
    expect(outcome).toBe('old-crossplane');
    expect(results).toMatchObject([
      { severity: 'Fatal', message: expect.stringContaining('needs Crossplane 2.2 or newer') },
    ]);
  });
});

describe('what cannot be composed is Fatal, says what would be, and has a request id', () => {
  const id = '; request id [0-9a-f]{12}';
  const served = 'this function serves Cluster or XCluster of aerodrome.dev';
  test.each([
    [
      'another kind',
      { observed: { composite: { object: { ...toyComposite(), kind: 'XBucket' } } } },
      'unknown-kind',
      'UnknownKind',
      `cannot compose XBucket of aerodrome.dev/v1alpha1: ${served}${id}`,
    ],
    [
      'the same kind of another group',
      { observed: { composite: { object: { ...toyComposite(), apiVersion: 'cluster.x-k8s.io/v1beta1' } } } },
      'unknown-kind',
      'UnknownKind',
      `cannot compose XCluster of cluster.x-k8s.io/v1beta1: ${served}${id}`,
    ],
    [
      'no composite, as in an Operation',
      {},
      'unknown-kind',
      'UnknownKind',
      `cannot compose a request without composite resource: ${served}${id}`,
    ],
    [
      'a composite without a kind',
      { observed: { composite: { object: {} } } },
      'unknown-kind',
      'UnknownKind',
      `cannot compose an object without apiVersion and kind: ${served}${id}`,
    ],
    [
      'input of the wrong shape',
      { observed, input: { platform: { name: 7 } } },
      'invalid-input',
      'InvalidInput',
      `input.platform.name: no object can have this name, given 7; accepted: the name of an EnvironmentConfig${id}`,
    ],
  ] as const)('%s', (_name, request, outcome, reason, message) => {
    const { sink, ...answered } = ask({ tag: 'abc', ...request } as RequestInput);
    const text = expect.stringMatching(`^${message}$`);
    expect(answered).toEqual({ ...refusal(reason, text), outcome, tag: 'abc', ttlSeconds: 60 });
    const [line] = sink.lines();
    expect(sink.lines()).toMatchObject([{ level: 'info', outcome, reason }]);
    expect(answered.results[0]?.message).toContain(`request id ${line?.['request']}`);
  });
});

describe('a kind that throws', () => {
  const kind = toyThat(() => {
    throw new TypeError("Cannot create property 'x' on string 'hunter2-observed'");
  });

  test('is one incident in the log and a Fatal with its id, without trace or values', () => {
    const { sink, ...answered } = ask({ tag: 'abc', observed }, kind);
    const [line, ...more] = sink.lines();
    expect(more).toEqual([]);
    const message = `internal error, request id ${line?.['request']}`;
    expect(answered).toEqual({
      ...refusal('InternalError', message, 'Unknown'),
      outcome: 'internal-error',
      tag: 'abc',
      ttlSeconds: 60,
    });
    expect(line).toMatchObject({
      level: 'error',
      error: 'TypeError',
      kind: 'XCluster',
      namespace: 'team-a',
      name: 'shop-x7k2p',
    });
    expect(line?.['at']).toEqual(expect.arrayContaining([expect.stringContaining('handler.test.ts')]));
    expect(sink.text()).not.toContain('hunter2');
  });

  test('keeps the earlier steps’ desired state', () => {
    const desired = { resources: [['theirs', { object: { kind: 'A' } }]] as const };
    expect(Object.keys(ask({ observed, desired }, kind).resources)).toEqual(['theirs']);
  });

  test('has the same id for every retry, or each would change the status and wake Crossplane', () => {
    const again = { composite: { object: { ...toyComposite({ items: ['a'] }), status: { phase: 'Other' } } } };
    expect(ask({ observed, tag: '1' }, kind).results).toEqual(ask({ observed: again, tag: '2' }, kind).results);
  });

  test('does no harm to the next request', () => {
    const sink = createSink();
    let calls = 0;
    const handler = createHandler({
      kinds: [
        toyThat(() => {
          if (calls++ === 0) throw new Error('first');
          return nothing;
        }),
      ],
      log: sink.log,
    });
    expect([handler(encodeRequest({ observed })).outcome, handler(encodeRequest({ observed })).outcome]).toEqual([
      'internal-error',
      'accepted',
    ]);
  });

  test.each([
    ['an Error', new Error('no')],
    ['a string', 'no'],
    ['undefined', undefined],
    ['an object', { no: true }],
  ])('may throw %s', (_name, thrown) => {
    const throwing = toyThat(() => {
      throw thrown;
    });
    expect(ask({ observed }, throwing).outcome).toBe('internal-error');
  });
});

describe('bytes that are no request', () => {
  const handler = createHandler({ kinds: [toyKind], log: createSink().log });
  const request = encodeRequest({ tag: 'abc', observed });

  test.each([
    ['random bytes', Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['a truncated request', request.subarray(0, request.length - 3)],
    ['a field longer than the message', Buffer.from([0x12, 0x7f, 0x0a])],
  ])('%s: INVALID_ARGUMENT with a request id', (_name, bytes) => {
    expect(handler(bytes)).toEqual({
      outcome: 'malformed',
      kind: 'other',
      status: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/^cannot decode [a-zA-Z.]+: .*; request id [0-9a-f]{12}$/),
    });
  });

  test('a spec that turns out malformed only when it is read', () => {
    const bytes = encodeRequest({ observed: { composite: { object: toyComposite({ items: ['x'.repeat(200)] }) } } });
    bytes[bytes.indexOf('xxx')] = 0xff;
    expect(handler(bytes)).toEqual({
      outcome: 'malformed',
      kind: 'Cluster',
      status: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/^cannot decode observed\.composite\.object: .*UTF-8.*; request id [0-9a-f]{12}$/),
    });
  });

  test('an empty message is a request without composite', () => {
    expect(handler(Buffer.alloc(0))).toMatchObject({ outcome: 'unknown-kind' });
  });
});
