import { RunFunctionRequest } from '@crossplane-org/function-sdk-typescript';
import { describe, expect, test } from '@jest/globals';
import { decodeResponse, encodeRequest } from './codec/index.ts';
import { createHandler } from './handler.ts';
import { connectPlain } from './testing/connect.ts';
import { createSink } from './testing/sink.ts';
import { startTestServer } from './testing/start.ts';
import { nothing, toyComposite, toyThat } from './testing/toy-kind.ts';

const observed = { composite: { object: toyComposite() } };
const mebibyte = 1024 * 1024;

/** An object with `levels` levels of objects in it. */
function nest(levels: number): object {
  let object: object = {};
  for (let level = 1; level < levels; level++) object = { deeper: object };
  return object;
}

describe('responses', () => {
  /** A kind whose answer has some resources of given sizes. */
  const sized = (sizes: Readonly<Record<string, number>>) =>
    toyThat(() => ({
      ...nothing,
      resources: new Map(
        Object.entries(sizes).map(([name, size]) => [
          name,
          { object: { apiVersion: 'v1', kind: 'A', metadata: {}, data: 'x'.repeat(size) }, ready: false },
        ]),
      ),
    }));

  test('up to 3 MiB nobody minds', () => {
    const sink = createSink(false);
    const reply = createHandler({ kinds: [sized({ a: 2.9 * mebibyte })], log: sink.log })(encodeRequest({ observed }));
    expect(reply.outcome).toBe('accepted');
    expect(sink.text()).toBe('');
  });

  test('beyond 3 MiB the log warns', () => {
    const sink = createSink(false);
    const reply = createHandler({ kinds: [sized({ a: 3.5 * mebibyte })], log: sink.log })(encodeRequest({ observed }));
    expect(reply.outcome).toBe('accepted');
    expect(sink.lines()).toMatchObject([
      { level: 'warn', responseBytes: expect.any(Number), largest: expect.stringMatching(/^a 3\.50 MiB/) },
    ]);
  });

  test('beyond 4 MiB, which Crossplane cannot receive, it is Fatal and names the largest resources', () => {
    const sink = createSink(false);
    const kinds = [sized({ small: 10, large: 3 * mebibyte, larger: 4 * mebibyte })];
    const earlier = { resources: [['theirs', { object: { data: 'y'.repeat(mebibyte) } }]] as const };
    const reply = createHandler({ kinds, log: sink.log })(encodeRequest({ tag: 'abc', observed, desired: earlier }));
    if (!('bytes' in reply)) throw new Error(reply.message);
    const { desired, tag, results } = decodeResponse(reply.bytes);
    expect({ outcome: reply.outcome, tag, results, desired: [...desired.resources.keys()] }).toEqual({
      outcome: 'too-large',
      tag: 'abc',
      results: [
        {
          severity: 'Fatal',
          reason: 'ResponseTooLarge',
          target: 'CompositeAndClaim',
          message: expect.stringMatching(
            /^cannot answer: the response has 8\.00 MiB, Crossplane takes at most 4 MiB; largest: larger 4\.00 MiB, large 3\.00 MiB, theirs 1\.00 MiB, small 0\.00 MiB, .*; request id [0-9a-f]{12}$/,
          ),
        },
      ],
      desired: [],
    });
  });

  test('the largest that Crossplane takes arrives', async () => {
    const server = await startTestServer({}, { kinds: [sized({ a: 4 * mebibyte - 200 })] });
    const client = connectPlain(server.address.port);
    const bytes = await client.send(encodeRequest({ observed }));
    expect(bytes.length).toBeLessThanOrEqual(4 * mebibyte);
    expect(decodeResponse(bytes).results).toEqual([]);
  });
});

describe('requests', () => {
  test('5 MB, beyond gRPC’s default, are answered', async () => {
    const server = await startTestServer();
    const client = connectPlain(server.address.port);
    const large = { object: { kind: 'ConfigMap', data: 'x'.repeat(5_000_000) } };
    expect((await client.call({ observed: { ...observed, resources: [['a', large]] } })).results).toEqual([]);
  });

  test('what exceeds the limit is RESOURCE_EXHAUSTED, and harms no other call', async () => {
    const server = await startTestServer({ maxReceive: 10_000 });
    const client = connectPlain(server.address.port);
    const large = encodeRequest({ observed, context: { data: 'x'.repeat(20_000) } });
    const [rejected, answered] = await Promise.allSettled([
      client.send(large),
      client.send(encodeRequest({ observed })),
    ]);
    expect(rejected).toMatchObject({
      status: 'rejected',
      reason: { code: 8, details: 'Received message larger than max (20303 vs 10000)' },
    });
    expect(answered).toMatchObject({ status: 'fulfilled' });
  });
});

describe('nesting', () => {
  test('1,000 levels in every part of a request are read', () => {
    const deep = nest(1000);
    const kind = toyThat((request) => {
      const [required] = request.required.get('deep') ?? [];
      return {
        ...nothing,
        status: { read: [request.observed.get('deep'), required].map((object) => JSON.stringify(object).length) },
        resources: new Map([
          ['deep', { object: { apiVersion: 'v1', kind: 'A', metadata: {}, ...nest(999) }, ready: true }],
        ]),
      };
    });
    const { bytes } = createHandler({ kinds: [kind], log: createSink().log })(
      encodeRequest({
        observed: { ...observed, resources: [['deep', { object: deep }]] },
        requiredResources: [['deep', [{ object: deep }]]],
        desired: { resources: [['theirs', { object: deep }]] },
        context: deep,
      }),
    ) as { readonly bytes: Buffer };
    const { desired, context } = decodeResponse(bytes);
    const length = JSON.stringify(deep).length;
    expect(desired.composite?.object).toMatchObject({ status: { read: [length, length] } });
    expect([context, desired.resources.get('theirs')?.object]).toEqual([deep, deep]);
  });

  test('deeper is Fatal and says where', () => {
    const kind = toyThat(({ observed }) => ({ ...nothing, status: { read: observed.get('a') !== undefined } }));
    // Our own encoder writes no such thing.
    const state = { composite: { resource: toyComposite() }, resources: { a: { resource: nest(1001) } } };
    const request = RunFunctionRequest.encode(RunFunctionRequest.fromPartial({ observed: state })).finish();
    const sink = createSink();
    const reply = createHandler({ kinds: [kind], log: sink.log })(request);
    if (!('bytes' in reply)) throw new Error(reply.message);
    expect(reply.outcome).toBe('too-deep');
    expect(decodeResponse(reply.bytes).results).toMatchObject([
      {
        severity: 'Fatal',
        reason: 'TooDeep',
        message: expect.stringMatching(
          /^cannot decode observed\.resources\[a\]\.object: objects and lists are nested too deeply .*; request id [0-9a-f]{12}$/,
        ),
      },
    ]);
  });
});
