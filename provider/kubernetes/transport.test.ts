import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../functions/server/testing/authority.ts';
import { findAccess } from './access.ts';
import { type Asked, type ScriptedApi, scriptedApi } from './api.fixture.ts';
import { ApiError, TooLargeError } from './errors.ts';
import type { Resource } from './object.ts';
import { RestClient } from './rest.ts';
import { type VirtualTime, virtualTime } from './time.fixture.ts';
import { TokenBucket } from './token-bucket.ts';
import { Transport, type TransportOptions } from './transport.ts';

const forever = new AbortController().signal;
const NOTES: Resource = { apiVersion: 'example.org/v1', kind: 'Note', plural: 'notes', namespaced: true };

let api: ScriptedApi;
let time: VirtualTime;
let token: string;
let transport: Transport;
beforeEach(async () => {
  token = 'first';
  api = await scriptedApi(() => token);
  time = virtualTime();
  transport = new Transport(api.access, { clock: time });
});
afterEach(async () => {
  await transport.close();
  await api.stop();
});

function withOptions(options: TransportOptions): Transport {
  transport = new Transport(api.access, { clock: time, ...options });
  return transport;
}
const get = (signal = forever) => transport.send({ method: 'GET', path: '/a?b=c', signal });
const post = () => transport.send({ method: 'POST', path: '/a', body: { a: 1 }, signal: forever });

/** The next request, moving time on while none comes. */
async function askedLater(): Promise<{ readonly asked: Asked; readonly after: number }> {
  const begun = time.elapsed();
  while (api.asked.left === 0) {
    await time.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return { asked: await api.asked.next(), after: time.elapsed() - begun };
}

describe('credentials', () => {
  test('are read again after a 401, once', async () => {
    const answer = get();
    const denied = await api.asked.next();
    token = 'second';
    denied.answer(401, {});
    const again = await api.asked.next();
    expect([denied.headers.authorization, again.headers.authorization]).toEqual(['Bearer first', 'Bearer second']);
    again.answer(401, { message: 'no' });
    expect(await answer).toMatchObject({ status: 401 });
  });

  test('are read again after a minute, without being asked', async () => {
    const seen: unknown[] = [];
    for (const [next, ms] of [
      ['first', 0],
      ['second', 59_000],
      ['third', 2_000],
    ] as const) {
      token = next;
      await time.advance(ms);
      const answer = get();
      const asked = await api.asked.next();
      seen.push(asked.headers.authorization);
      asked.answer(200, {});
      await answer;
    }
    expect(seen).toEqual(['Bearer first', 'Bearer first', 'Bearer third']);
  });

  test('name the authority of the server, which may be replaced', async () => {
    const [old, current] = await Promise.all([createAuthority('old'), createAuthority('current')]);
    const { cert, key } = await current.issue('serverAuth');
    const server = createServer({ cert, key }, (_, response) => void response.end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    let ca = old.cert;
    const credentials = async () => ({ headers: {}, tls: { ca } });
    transport = new Transport(
      { server: `https://localhost:${port}`, namespace: undefined, credentials },
      { clock: time },
    );
    try {
      await expect(get()).rejects.toThrow(/certificate/);
      ca = current.cert;
      expect(await get()).toMatchObject({ status: 200 });
    } finally {
      await transport.close();
      server.close();
    }
  });

  test('of a pod are three files, of which the token changes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aerodrome-account-'));
    try {
      for (const [file, text] of Object.entries({
        token: 'first\n',
        'ca.crt': 'PEM',
        namespace: 'crossplane-system',
      })) {
        await writeFile(join(folder, file), text);
      }
      const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '6443' };
      const access = await findAccess({ env, serviceAccount: folder });
      expect([access.server, access.namespace]).toEqual(['https://[fd00::1]:6443', 'crossplane-system']);
      await writeFile(join(folder, 'token'), 'second');
      expect(await access.credentials()).toEqual({ headers: { authorization: 'Bearer second' }, tls: { ca: 'PEM' } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what is repeated', () => {
  test('is whatever was refused unread, when the server said', async () => {
    const answer = post();
    (await api.asked.next()).answer(429, {}, { 'retry-after': '3' });
    const { asked, after } = await askedLater();
    expect([asked.method, asked.body, after >= 3_000]).toEqual(['POST', '{"a":1}', true]);
    asked.answer(201, { ok: true });
    expect(await answer).toMatchObject({ status: 201 });
  });

  test('is a GET whose connection broke, once', async () => {
    const answer = get();
    for (let attempt = 0; attempt < 2; attempt++) (await api.asked.next()).reset();
    await expect(answer).rejects.toThrow(/^cannot GET \/a: /);
    expect(api.asked.left).toBe(0);
  });

  test('is never a POST whose answer was lost', async () => {
    const answer = post();
    (await api.asked.next()).reset();
    await expect(answer).rejects.toThrow(/^cannot POST \/a: /);
    expect(api.asked.left).toBe(0);
  });

  test('is no refusal that would only be refused again', async () => {
    const answer = post();
    (await api.asked.next()).answer(503, { message: 'no' });
    expect(await answer).toMatchObject({ status: 503 });
  });
});

describe('a limit', () => {
  test('holds for bytes', async () => {
    withOptions({ limit: 1_000 });
    const answer = get();
    (await api.asked.next()).answer(200, 'x'.repeat(1_001));
    await expect(answer).rejects.toThrow(TooLargeError);
  });

  test('holds for time', async () => {
    withOptions({ timeout: 50 });
    await expect(post()).rejects.toThrow(/timeout/i);
  });

  test('holds for requests a second, but not for what is urgent', async () => {
    withOptions({ rate: { perSecond: 1, burst: 1 } });
    const first = get();
    (await api.asked.next()).answer(200, {});
    await first;
    const second = get();
    const urgent = transport.send({ method: 'GET', path: '/urgent', signal: forever, urgent: true });
    const before = await api.asked.next();
    expect(before.path).toBe('/urgent');
    before.answer(200, {});
    await urgent;
    const { asked, after } = await askedLater();
    expect([asked.path, after >= 1_000]).toEqual(['/a', true]);
    asked.answer(200, {});
    await second;
  });

  test('is given up with whoever waits for it', async () => {
    withOptions({ rate: { perSecond: 0.001, burst: 0 } });
    const stop = new AbortController();
    const answer = get(stop.signal);
    stop.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('cannot GET /a: enough');
  });
});

test('an API server is away once attempts failed for ten seconds, until it is heard of', async () => {
  const returns: string[] = [];
  withOptions({ onReturn: () => returns.push('back') });
  const fail = async (): Promise<boolean> => {
    const answer = post();
    (await api.asked.next()).reset();
    await expect(answer).rejects.toThrow();
    return transport.reachable;
  };
  await time.advance(3_600_000);
  expect(await fail()).toBe(true);
  await time.advance(3_600_000);
  // Nobody tried: nobody knows.
  expect(transport.reachable).toBe(true);
  const answer = get();
  (await api.asked.next()).answer(500, {});
  await answer;
  const verdicts: boolean[] = [];
  for (const pause of [0, 4_000, 5_999, 1]) {
    await time.advance(pause);
    verdicts.push(await fail());
  }
  expect([verdicts, returns]).toEqual([[true, true, true, false], []]);
  const opened = transport.stream('/a?watch=true', 'application/json', forever);
  (await api.asked.next()).stream();
  await opened;
  expect([transport.reachable, returns]).toEqual([true, ['back']]);
});

test('an event of a watch says that the API server is there', async () => {
  const opening = transport.stream('/a?watch=true', 'application/json', forever);
  const server = (await api.asked.next()).stream();
  const opened = await opening;
  if (!('body' in opened)) throw opened.refused;
  for (const pause of [0, 10_000]) {
    await time.advance(pause);
    const answer = post();
    (await api.asked.next()).reset();
    await expect(answer).rejects.toThrow();
  }
  expect(transport.reachable).toBe(false);
  server.send('{}\n');
  for await (const _ of opened.body) break;
  expect(transport.reachable).toBe(true);
});

test('a path below which a proxy serves the API is kept', async () => {
  transport = new Transport({ ...api.access, server: `${api.access.server}/k8s/clusters/c-1` }, { clock: time });
  const answer = get();
  const asked = await api.asked.next();
  expect(asked.path).toBe('/k8s/clusters/c-1/a');
  asked.answer(200, {});
  await answer;
});

test('an error names what was tried and what the server said, and no secret', async () => {
  const answer = new RestClient(transport).get(NOTES, { namespace: 'team', name: 'a' }, forever);
  (await api.asked.next()).answer(403, { reason: 'Forbidden', message: 'notes is forbidden' });
  const error = await answer.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: 403,
    reason: 'Forbidden',
    message: 'cannot get Note a: 403 notes is forbidden',
  });
  expect(JSON.stringify(error)).not.toContain('first');
});

test('tokens come at their rate, and no more than a burst is kept', async () => {
  const bucket = new TokenBucket({ perSecond: 2, burst: 3 }, time.elapsed);
  expect([1, 2, 3, 4].map(() => bucket.tryTake())).toEqual([0, 0, 0, 500]);
  await time.advance(500);
  expect([bucket.tryTake(), bucket.reserve(), bucket.reserve()]).toEqual([0, 500, 1_000]);
  await time.advance(3_600_000);
  expect([1, 2, 3, 4].map(() => bucket.tryTake())).toEqual([0, 0, 0, 500]);
});
