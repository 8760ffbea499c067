import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Credentials } from './credentials.ts';
import type { Request } from './request.ts';
import { defaults } from './settings.ts';
import { type Answerer, type Api, json, startApi } from './testing/api.ts';
import { clientOf, machineClock, never } from './testing/client.ts';
import { virtualClock } from './testing/virtual-clock.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(answer: Answerer, options?: Parameters<typeof clientOf>[1]) {
  const api: Api = await startApi(answer);
  const client = clientOf(api.url, options);
  open.push(client, api);
  return { api, client };
}

const read: Request = { method: 'GET', path: '/zones' };
const create: Request = { method: 'POST', path: '/zones', body: { name: 'a' } };

describe('an answer', () => {
  test('of JSON, compressed, with ids beyond 2^53', async () => {
    const { api, client } = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: '"1"' })
        .end(gzipSync('[{"id":9007199254740993}]')),
    );
    expect(await client.send(read, never)).toMatchObject({
      kind: 'ok',
      status: 200,
      body: [{ id: '9007199254740993' }],
      etag: '"1"',
      url: `${api.url}/zones`,
    });
    expect(api.calls[0]?.headers).toMatchObject({ accept: 'application/json', 'accept-encoding': 'gzip' });
  });

  test.each<{ name: string; request: Request; answer: Answerer; want: Record<string, unknown> }>([
    {
      name: 'to a create, empty but with its place',
      request: create,
      answer: (_, response) => response.writeHead(201, { location: '/zones/7' }).end(),
      want: {
        kind: 'ok',
        status: 201,
        body: undefined,
        location: expect.stringMatching(/^http:\/\/localhost:\d+\/zones\/7$/),
      },
    },
    {
      name: 'to a read, empty',
      request: read,
      answer: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
      want: { kind: 'unreadable', status: 200, message: expect.stringContaining('its body is empty') },
    },
    {
      name: 'to a delete, in words, where any will do',
      request: { method: 'DELETE', path: '/zones', answer: 'any' },
      answer: (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('deleted'),
      want: { kind: 'ok', status: 200, body: undefined },
    },
    {
      name: 'that it still matches',
      request: { ...read, etag: '"1"' },
      answer: ({ headers }, response) => response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 500).end(),
      want: { kind: 'unchanged' },
    },
    {
      name: 'that it no longer matches',
      request: { method: 'PUT', path: '/zones', body: {}, etag: '"1"' },
      answer: ({ headers }, response) => json(response, headers['if-match'] === '"1"' ? 412 : 500, {}),
      want: { kind: 'refused', status: 412 },
    },
    {
      name: 'that it is locked for a while',
      request: create,
      answer: (_, response) => json(response, 423, {}, { 'retry-after': '7' }),
      want: { kind: 'refused', status: 423, retryAfter: 7_000 },
    },
    {
      name: 'that it is under way',
      request: create,
      answer: (_, response) =>
        json(response, 202, { state: 'queued' }, { 'operation-location': '/jobs/1', 'retry-after': '3' }),
      want: {
        kind: 'accepted',
        body: { state: 'queued' },
        operation: expect.stringMatching(/\/jobs\/1$/),
        retryAfter: 3_000,
      },
    },
    {
      name: 'that it is under way at another host',
      request: create,
      answer: (_, response) => json(response, 202, {}, { location: 'http://evil.example.com/jobs/1' }),
      want: { kind: 'accepted', body: {} },
    },
    {
      name: 'after an informational one',
      request: read,
      answer: (_, response) => {
        response.writeEarlyHints({ link: '</x>; rel=preload' });
        json(response, 200, []);
      },
      want: { kind: 'ok', status: 200, body: [] },
    },
  ])('$name', async ({ request, answer, want }) => {
    const { client } = await serve(answer);
    const result = await client.send(request, never);
    expect(result).toMatchObject(want);
    if (want['kind'] === 'accepted') expect('operation' in result).toBe('operation' in want);
  });
});

describe('connections', () => {
  const oneAtATime = { settings: { limits: { concurrency: 1, rate: 100, burst: 100 } } };

  test('are kept and used again', async () => {
    const { api, client } = await serve((_, response) => json(response, 200, []), oneAtATime);
    for (let time = 0; time < 5; time++) await client.send(read, never);
    expect(api.connections()).toBe(1);
    expect(api.calls.map(({ reused }) => reused)).toEqual([0, 1, 2, 3, 4]);
  });

  test('closed just as they are used again: a read is repeated, a create is not', async () => {
    const { api, client } = await serve(({ reused }, response) => {
      if (reused > 0) response.socket?.resetAndDestroy();
      else json(response, 200, []);
    }, oneAtATime);
    expect(await client.send(read, never)).toMatchObject({ kind: 'ok' });
    expect(await client.send(read, never)).toMatchObject({ kind: 'ok' });
    expect(await client.send(create, never)).toMatchObject({ kind: 'unknown-outcome' });
    expect(await client.send({ ...create, idempotent: true }, never)).toMatchObject({ kind: 'ok' });
    expect(api.calls.map(({ method, reused }) => `${method} ${reused}`)).toEqual([
      'GET 0',
      'GET 1',
      'GET 0',
      'POST 1',
      'POST 0',
    ]);
  });

  test('refused: it never left, so a create may be tried again', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    const client = clientOf(`http://localhost:${port}`);
    open.push(client);
    expect(await client.send(create, never)).toEqual({
      kind: 'unavailable',
      message: `cannot POST /zones (dns-prod): localhost:${port}: connection refused`,
    });
  });

  test('a name that does not exist', async () => {
    const client = clientOf('http://does-not-exist.invalid');
    open.push(client);
    expect(await client.send(create, never)).toEqual({
      kind: 'unavailable',
      message: expect.stringMatching(
        /^cannot POST \/zones \(dns-prod\): does-not-exist\.invalid: its name cannot be resolved/,
      ),
    });
  });

  test('a body without end is dropped at the cap', async () => {
    let written = 0;
    const chunk = Buffer.alloc(256 * 1024, ' ');
    const { client } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && written < 1024 * 1024 * 1024) {
          written += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    const before = process.memoryUsage().rss;
    expect(await client.send(read, never)).toEqual({
      kind: 'unreadable',
      status: 200,
      message: 'cannot GET /zones (dns-prod): the answer is larger than 8388608 bytes',
    });
    expect(written).toBeLessThan(64 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('a service that hangs holds up no other, and a caller who gives up is free at once', async () => {
    const hanging = await serve(() => undefined, oneAtATime);
    const other = await serve((_, response) => json(response, 200, []));
    const giveUp = new AbortController();
    const first = hanging.client.send(create, giveUp.signal);
    const second = hanging.client.send(create, giveUp.signal);
    expect(await other.client.send(read, never)).toMatchObject({ kind: 'ok' });
    giveUp.abort(new Error('out of time'));
    // The first may have been carried out; the second never left.
    expect([await first, await second]).toEqual([
      { kind: 'unknown-outcome', message: 'cannot POST /zones (dns-prod): out of time' },
      { kind: 'unavailable', message: 'cannot POST /zones (dns-prod): given up before its turn' },
    ]);
  });
});

describe('throttling', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    { name: 'seconds', status: 429, header: '30', want: 30_000 },
    { name: 'a date', status: 429, header: 'Thu, 01 Jan 2026 00:00:30 GMT', want: 30_000 },
    { name: 'nothing', status: 429, header: undefined, want: 1_000 },
    { name: 'seconds, shedding load', status: 503, header: '30', want: 30_000 },
  ])('pauses the whole config: $name', async ({ status, header, want }) => {
    const clock = virtualClock(start);
    const { api, client } = await serve(
      (_, response, index) =>
        index === 0
          ? json(response, status, {}, header === undefined ? {} : { 'retry-after': header })
          : json(response, 200, []),
      { world: { clock, random: () => 0.5 }, settings: { config: 'dns-prod' } },
    );
    const spread = want + 0.5 * Math.max(1_000, want / 10);
    const resumes = new Date(start + want).toISOString();
    expect(await client.send(read, never)).toMatchObject({
      kind: 'throttled',
      retryAfter: spread,
      resumesAt: start + want,
    });
    expect(client.pausedUntil()).toBe(start + want);
    expect(await client.send(create, never)).toEqual({
      kind: 'throttled',
      retryAfter: spread,
      resumesAt: start + want,
      message: `cannot POST /zones (dns-prod): dns-prod is not called before ${resumes}`,
    });
    expect(api.calls).toHaveLength(1);
    await clock.advance(want);
    expect(await client.send(read, never)).toMatchObject({ kind: 'ok' });
    expect(client.pausedUntil()).toBeUndefined();
  });

  test('who waited for a turn when the pause began does not go either', async () => {
    const { api, client } = await serve((_, response) => json(response, 429, {}, { 'retry-after': '5' }), {
      settings: { limits: { concurrency: 1, rate: 100, burst: 100 } },
    });
    const results = await Promise.all([1, 2, 3].map(() => client.send(read, never)));
    expect(results.map(({ kind }) => kind)).toEqual(['throttled', 'throttled', 'throttled']);
    expect(api.calls).toHaveLength(1);
  });

  test('a request that is taken ends the doubling', async () => {
    const clock = virtualClock(start);
    const { client } = await serve((_, response, index) => json(response, index === 2 ? 200 : 429, []), {
      world: { clock },
    });
    const waits: (number | undefined)[] = [];
    for (let index = 0; index < 4; index++) {
      await client.send(read, never);
      const until = client.pausedUntil();
      waits.push(until && until - clock.now());
      await clock.advance(10_000);
    }
    expect(waits).toEqual([1_000, 2_000, undefined, 1_000]);
  });

  test('503 with Retry-After does not say that a create was not done', async () => {
    const { client } = await serve((_, response) => json(response, 503, {}, { 'retry-after': '5' }));
    expect(await client.send(create, never)).toMatchObject({ kind: 'unknown-outcome', status: 503 });
  });
});

describe('secrets', () => {
  const canary = 'canary/7f3&a9';
  const everywhere: readonly Credentials[] = [
    { authentication: { kind: 'bearer', token: canary } },
    { authentication: { kind: 'basic', username: 'admin', password: canary } },
    { authentication: { kind: 'api-key', header: 'x-key', key: canary } },
  ];
  const echo =
    (status: number, type: string): Answerer =>
    (call, response) => {
      response
        .writeHead(status, { 'content-type': type })
        .end(JSON.stringify({ call, form: encodeURIComponent(canary) }));
    };
  const answers: readonly Answerer[] = [
    echo(500, 'text/html'),
    echo(400, 'application/json'),
    echo(404, 'application/json'),
    echo(200, 'text/plain'),
    echo(429, 'application/json'),
  ];

  test('of the config or of the request are in no message, whatever the API echoes', async () => {
    for (const credentials of everywhere) {
      for (const answer of answers) {
        const { client } = await serve(answer, { credentials, world: { clock: machineClock } });
        const request: Request = {
          ...create,
          body: { initial: canary },
          params: {},
          query: { q: canary },
          secrets: [canary],
        };
        const result = await client.send(request, never);
        expect(result.kind).not.toBe('ok');
        expect(client.excerpt(`it said ${canary}`)).toBe('it said [redacted]');
        const shown = JSON.stringify(result);
        const spellings = [
          canary,
          encodeURIComponent(canary),
          Buffer.from(canary).toString('base64'),
          Buffer.from(`admin:${canary}`).toString('base64'),
        ];
        expect(spellings.filter((spelling) => shown.includes(spelling))).toEqual([]);
      }
    }
  });
});

test('an endpoint that is none is refused when the client is made', () => {
  expect(() => clientOf('dns.example.com')).toThrow('cannot use dns-prod: its endpoint is no URL');
  expect(defaults.largestBody).toBe(8_388_608);
});
