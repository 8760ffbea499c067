import { describe, expect, test } from '@jest/globals';
import { type Accepted, own } from '../engine/index.ts';
import { decodeResponse, encodeRequest, type RequestInput } from './codec/index.ts';
import { createHandler } from './handler.ts';
import { readCommandLine } from './options.ts';
import { connectPlain } from './testing/connect.ts';
import { createSink } from './testing/sink.ts';
import { startTestServer, testOptions } from './testing/start.ts';
import { nothing, toyComposite, toyThat } from './testing/toy-kind.ts';

/**
 * Faults of the TypeScript SDK's server and helpers (0.7.0), and what this server does instead. Those about TLS,
 * signals and exit codes are in tls.test.ts, process.test.ts and connection.test.ts.
 */
const composite = { object: toyComposite() };

function ask(compose: Parameters<typeof toyThat>[0], request: RequestInput = {}) {
  const sink = createSink();
  const { observed, ...rest } = request;
  const bytes = encodeRequest({ ...rest, observed: { composite, ...observed } });
  const reply = createHandler({ kinds: [toyThat(compose)], log: sink.log })(bytes);
  if (!('bytes' in reply)) throw new Error(reply.message);
  return { outcome: reply.outcome, bytes: reply.bytes, ...decodeResponse(reply.bytes), sink };
}

/** An answer with one resource, `made`. */
function making(object: object, name = 'made'): Accepted {
  const whole = { apiVersion: 'v1', kind: 'A', metadata: {}, ...object };
  return { ...nothing, resources: new Map([[name, { object: whole, ready: true }]]) };
}

describe('what a resource may hold', () => {
  const lists = { args: ['--replicas', '1', '--shards', '1'], numbers: [10, 10, 20], objects: [{ a: 1 }, { a: 1 }] };

  test('lists that repeat a value stay as they are (SDK: repetitions are dropped)', () => {
    const { desired } = ask(() => making({ spec: lists }));
    expect(desired.resources.get('made')?.object).toMatchObject({ spec: lists });
  });

  test('what an earlier step desires under a name of ours is replaced, not merged (SDK: lists are joined, fields stay)', () => {
    const theirs = { object: { kind: 'A', spec: { ...lists, gone: true } } };
    const { desired } = ask(() => making({ spec: lists }), { desired: { resources: [['made', theirs]] } });
    expect(desired.resources.get('made')?.object).toEqual({ apiVersion: 'v1', kind: 'A', metadata: {}, spec: lists });
  });

  const names = ['constructor', 'prototype', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];
  test.each(names)('a field named %s is kept (SDK: it is dropped)', (name) => {
    const data = Object.fromEntries([[name, 'kept']]);
    const { desired } = ask(() => making({ data }));
    const made = desired.resources.get('made')?.object['data'];
    expect(own(made, name)).toBe('kept');
  });

  test.each(names)('a resource named %s is kept (SDK: it may replace the prototype of all)', (name) => {
    const seen: boolean[] = [];
    const { desired } = ask(
      ({ observed }) => {
        seen.push(observed.has(name), observed.get(name)?.kind === 'B', observed.has('valueOf-of-nobody'));
        return making({}, name);
      },
      { observed: { resources: [[name, { object: { kind: 'B' } }]] } },
    );
    expect(seen).toEqual([true, true, false]);
    expect([...desired.resources.keys()]).toEqual([name]);
    expect(desired.resources.has('toLocaleString')).toBe(false);
  });

  test('a requirement nobody brought is absent, whatever its name (SDK: "constructor" is found)', () => {
    const { desired } = ask(({ required }) => ({
      ...nothing,
      status: { found: names.filter((name) => required.has(name) || required.get(name) !== undefined) },
    }));
    expect(desired.composite?.object['status']).toEqual({ found: [] });
  });

  test('fields that are undefined are left out', () => {
    const { desired } = ask(() => making({ spec: { absent: undefined, present: null } }));
    expect(desired.resources.get('made')?.object['spec']).toEqual({ present: null });
  });

  test('a resource needs no connection details (SDK: the whole call fails)', () => {
    expect(ask(() => making({})).outcome).toBe('accepted');
  });
});

describe('what is not JSON is our fault, is told with its place, and is logged (SDK: silently changed, or an opaque INTERNAL)', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each<readonly [string, unknown, string]>([
    ['NaN', Number.NaN, 'spec.value: NaN is not a JSON number'],
    ['Infinity', Number.POSITIVE_INFINITY, 'spec.value: Infinity is not a JSON number'],
    ['a bigint', 1n, 'spec.value: a bigint is not a JSON value'],
    ['a symbol', Symbol('s'), 'spec.value: a symbol is not a JSON value'],
    ['a function', () => {}, 'spec.value: a function is not a JSON value'],
    ['undefined in a list', [1, undefined], 'spec.value[1]: undefined is not a JSON value'],
    ['a Date', new Date(0), 'spec.value: an object of class Date is not a JSON value'],
    ['a Map', new Map(), 'spec.value: an object of class Map is not a JSON value'],
    ['a Buffer', Buffer.from('x'), 'spec.value: an object of class Buffer is not a JSON value'],
    ['a cycle', cycle, 'spec.value.self: an object that contains itself is not JSON'],
  ])('%s', (_name, value, want) => {
    const { outcome, results, sink } = ask(() => making({ spec: { value } }));
    expect(outcome).toBe('internal-error');
    expect(results).toMatchObject([
      { severity: 'Fatal', message: expect.stringMatching(/^internal error, request id [0-9a-f]{12}: cannot encode /) },
    ]);
    expect(results[0]?.message).toContain(`desired.resources[made].${want}`);
    expect(sink.lines()).toMatchObject([{ level: 'error', reason: expect.stringContaining(want) }]);
  });

  test('a kind that answers nothing', () => {
    expect(ask(() => undefined as never).results).toMatchObject([{ severity: 'Fatal', reason: 'InternalError' }]);
  });

  test('lone surrogates become U+FFFD, as in Go', () => {
    const { desired } = ask(() => making({ spec: { text: 'a\ud800b' } }));
    expect(desired.resources.get('made')?.object['spec']).toEqual({ text: 'a\ufffdb' });
  });
});

describe('an answer', () => {
  test('cannot change the request: the same bytes give the same answer (SDK: response and request share objects)', () => {
    const bytes = encodeRequest({
      observed: { composite },
      desired: { resources: [['theirs', { object: { kind: 'A' } }]] },
    });
    const copy = Buffer.from(bytes);
    const handler = createHandler({ kinds: [toyThat(() => making({}, 'theirs'))], log: createSink().log });
    const [first, second] = [handler(bytes), handler(bytes)];
    expect(first).toEqual(second);
    expect(bytes.equals(copy)).toBe(true);
  });

  test('that is steady has no results and the status once (SDK: conditions double, its template always says something)', () => {
    const status = { conditions: [{ type: 'A', status: 'True' }] };
    const { desired, results } = ask(() => ({ ...nothing, status }), {
      desired: { composite: { object: { status } } },
    });
    expect(desired.composite?.object['status']).toEqual(status);
    expect(results).toEqual([]);
  });

  test('has the composite’s status only: a kind has no way to desire its spec', () => {
    const { desired } = ask(() => ({ ...nothing, status: { phase: 'Ready' } }));
    expect(Object.keys(desired.composite?.object ?? {}).sort()).toEqual(['apiVersion', 'kind', 'status']);
  });
});

describe('the server', () => {
  test('answers requests nested deeper than 31 levels (SDK: INTERNAL for ever)', () => {
    const nest = (levels: number): object => (levels === 0 ? {} : { a: [nest(levels - 1)] });
    const resources = [['deep', { object: nest(400) }]] as const;
    expect(ask(({ observed }) => making(observed.get('deep') as object), { observed: { resources } }).outcome).toBe(
      'accepted',
    );
  });

  test('takes requests beyond 4 MiB by default, and says in a flag how large they may be (SDK: neither)', () => {
    const line = readCommandLine([], { name: 'f', version: '0', env: {} });
    expect(line).toMatchObject({ options: { maxReceive: 64 * 1024 * 1024 } });
  });

  test('is not made insecure by an empty folder name (SDK: plaintext)', async () => {
    await expect(startTestServer({ insecure: false, certificates: undefined })).rejects.toThrow('cannot serve without');
  });

  test('reads TLS_SERVER_CERTS_DIR and both spellings of the flag (SDK: one spelling)', () => {
    const folder = (args: readonly string[], env: NodeJS.ProcessEnv) => {
      const line = readCommandLine(args, { name: 'f', version: '0', env });
      return line.form === 'serve' ? line.options.certificates : line.text;
    };
    expect([
      folder([], { TLS_SERVER_CERTS_DIR: '/a' }),
      folder(['--tls-certs-dir', '/a'], {}),
      folder(['--tls-server-certs-dir', '/a'], {}),
    ]).toEqual(['/a', '/a', '/a']);
  });

  test('listens on IPv6 and IPv4 by default (SDK: IPv4 only)', () => {
    expect(testOptions.address.host).toBeUndefined();
    expect(readCommandLine([], { name: 'f', version: '0', env: {} })).toMatchObject({
      options: { address: { host: undefined, port: 9443 } },
    });
  });

  test('has both versions of the protocol, health and metrics (SDK: v1 only)', async () => {
    const server = await startTestServer({ metrics: { host: '127.0.0.1', port: 0 } });
    const client = connectPlain(server.address.port);
    const request = encodeRequest({ tag: 'abc', observed: { composite } });
    const answer = await client.send(request, 'apiextensions.fn.proto.v1beta1.FunctionRunnerService');
    expect(decodeResponse(answer).tag).toBe('abc');
    expect((await fetch(`http://127.0.0.1:${server.metricsAddress?.port}/metrics`)).status).toBe(200);
  });

  test('does not answer whom nobody waits for any more (SDK: deadlines are not looked at)', async () => {
    let composed = 0;
    const kind = toyThat(() => {
      composed++;
      const until = performance.now() + 60;
      while (performance.now() < until);
      return nothing;
    });
    const server = await startTestServer({}, { kinds: [kind] });
    const client = connectPlain(server.address.port);
    const request = encodeRequest({ observed: { composite } });
    await client.send(request);
    const calls = await Promise.allSettled(Array.from({ length: 10 }, () => client.send(request, undefined, 100)));
    expect(calls.some(({ status }) => status === 'rejected')).toBe(true);
    await server.drain();
    expect(composed).toBeLessThan(11);
  });
});
