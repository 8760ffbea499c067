import { describe, expect, test } from '@jest/globals';
import { encodeRequest } from './codec/index.ts';
import { createLogger, traceOf } from './log.ts';
import { connectPlain } from './testing/connect.ts';
import { startTestServer } from './testing/start.ts';
import { nothing, toyComposite, toyThat } from './testing/toy-kind.ts';

const secret = 'hunter2-c2VjcmV0';

describe('a secret in a request', () => {
  /** It is in every part that may hold one. */
  const request = {
    observed: {
      composite: {
        object: toyComposite({ password: secret }),
        connectionDetails: new Map([['p', Buffer.from(secret)]]),
      },
      resources: [['a', { object: { kind: 'Secret', data: { password: secret }, [secret]: 1 } }]] as const,
    },
    desired: { resources: [['b', { object: { kind: 'Secret', data: { password: secret } } }]] as const },
    context: { password: secret },
    input: { platform: { name: 'p' } },
    requiredResources: [['s', [{ object: { kind: 'Secret', data: secret } }]]] as const,
    credentials: [['c', new Map([['password', Buffer.from(secret)]])]] as const,
  };
  const mistakes = [{ path: 'spec.password', given: secret, accepted: 'another', message: `${secret} is no password` }];

  test.each([
    ['an answer', toyThat(() => ({ ...nothing, status: { secret } }))],
    [
      'a refusal',
      toyThat(() => ({ outcome: 'refused', mistakes, conditions: [], results: [], requirements: new Map(), ttl: 1 })),
    ],
    [
      'an error that quotes it',
      toyThat(
        ({ observed }) =>
          JSON.parse((observed.get('a') as unknown as { data: { password: string } }).data.password) as never,
      ),
    ],
    [
      'an error that has it in its name and code',
      toyThat(() => {
        throw Object.assign(new Error(secret), { name: secret, code: secret });
      }),
    ],
    ['a value that cannot be encoded', toyThat(() => ({ ...nothing, status: { list: [secret, new Date(0)] } }))],
    ['a response that is too large', toyThat(() => ({ ...nothing, status: { filler: secret.repeat(300_000) } }))],
    [
      'a thrown value that is no error',
      toyThat(() => {
        throw secret;
      }),
    ],
  ])('is not in the log after %s', async (_name, kind) => {
    const server = await startTestServer({ debug: true }, { kinds: [kind] });
    const client = connectPlain(server.address.port);
    await client.call(request);
    const lines = server.sink.lines().filter(({ msg }) => msg !== 'serving');
    expect(lines.length).toBeGreaterThan(0);
    expect(server.sink.text()).not.toMatch(/hunter2|c2VjcmV0/);
  });

  test('is not in the log after bytes that are no request', async () => {
    const server = await startTestServer();
    const client = connectPlain(server.address.port);
    const bytes = encodeRequest(request);
    await client.send(bytes.subarray(0, bytes.length - 2)).catch(() => {});
    expect(server.sink.lines().length).toBeGreaterThan(1);
    expect(server.sink.text()).not.toMatch(/hunter2|c2VjcmV0/);
  });
});

test('a line says when, how bad, and what; nothing of the machine', () => {
  let text = '';
  createLogger({ debug: false }, { write: (line) => (text += line) }).info({ request: 'abc' }, 'answered');
  expect(JSON.parse(text)).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    request: 'abc',
    msg: 'answered',
  });
});

test('without --debug there are no debug lines', () => {
  let text = '';
  createLogger({ debug: false }, { write: (line) => (text += line) }).debug('answered');
  expect(text).toBe('');
});

describe('traceOf', () => {
  test.each([
    ['a message of several lines, one like a frame', new Error('a\n    at secret (b:1:1)\nc')],
    ['no message', new Error()],
  ])('has frames only: %s', (_name, error) => {
    const { error: name, at } = traceOf(error);
    expect(name).toBe('Error');
    expect(at.length).toBeGreaterThan(0);
    expect(at.join()).not.toContain('secret');
  });

  test('of what is no error says only that', () => {
    expect([traceOf('secret'), traceOf(undefined)]).toEqual([
      { error: 'string', at: [] },
      { error: 'undefined', at: [] },
    ]);
  });
});
