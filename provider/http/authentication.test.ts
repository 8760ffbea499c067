import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClient } from './client.ts';
import type { Authentication, ClientCredentials, Credentials } from './credentials.ts';
import type { Request } from './request.ts';
import { defaults } from './settings.ts';
import { type Answerer, type Api, json, startApi } from './testing/api.ts';
import { clientOf, machineClock, never } from './testing/client.ts';
import { virtualClock } from './testing/virtual-clock.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(answer: Answerer): Promise<Api> {
  const api = await startApi(answer);
  open.push(api);
  return api;
}

function keep(client: HttpClient): HttpClient {
  open.unshift(client);
  return client;
}

const read: Request = { method: 'GET', path: '/zones' };
const create: Request = { method: 'POST', path: '/zones', body: {} };

describe('authentication', () => {
  test.each<{ authentication: Authentication; want: Record<string, string> }>([
    { authentication: { kind: 'none' }, want: {} },
    { authentication: { kind: 'bearer', token: 'abc\n' }, want: { authorization: 'Bearer abc' } },
    {
      authentication: { kind: 'basic', username: 'Aladdin', password: 'open sesame' },
      want: { authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' },
    },
    { authentication: { kind: 'api-key', header: 'X-Api-Key', key: 'k1' }, want: { 'x-api-key': 'k1' } },
  ])('$authentication.kind', async ({ authentication, want }) => {
    const api = await serve((_, response) => json(response, 200, []));
    const client = keep(clientOf(api.url, { credentials: { authentication } }));
    expect(await client.send(read, never)).toMatchObject({ kind: 'ok', body: [] });
    const { authorization, 'x-api-key': key } = api.calls[0]?.headers ?? {};
    expect({ ...(authorization && { authorization }), ...(key && { 'x-api-key': key }) }).toEqual(want);
  });

  test('a token that cannot be a header is never sent, and not shown', async () => {
    const api = await serve((_, response) => json(response, 200, []));
    const credentials: Credentials = { authentication: { kind: 'bearer', token: 'can\nary' } };
    const result = await keep(clientOf(api.url, { credentials })).send(create, never);
    expect(result).toEqual({
      kind: 'unavailable',
      message: expect.stringContaining('cannot POST /zones (dns-prod): ') as unknown as string,
    });
    expect(JSON.stringify(result)).not.toContain('ary');
    expect(api.calls).toHaveLength(0);
  });

  test('no credentials, no call', async () => {
    const api = await serve((_, response) => json(response, 200, []));
    const readCredentials = async (): Promise<Credentials> => {
      throw new Error('Secret dns-login has no key token');
    };
    expect(await keep(clientOf(api.url, { world: { readCredentials } })).send(create, never)).toEqual({
      kind: 'unavailable',
      message: 'cannot POST /zones (dns-prod): no credentials: Secret dns-login has no key token',
    });
    expect(api.calls).toHaveLength(0);
  });
});

describe('rotation', () => {
  /** Credentials that change when they are read again. */
  function rotating(...tokens: readonly string[]) {
    const reloads: boolean[] = [];
    let at = 0;
    return {
      reloads,
      readCredentials: async ({ reload }: { readonly reload: boolean }): Promise<Credentials> => {
        reloads.push(reload);
        if (reload) at = Math.min(at + 1, tokens.length - 1);
        return { authentication: { kind: 'bearer', token: tokens[at] ?? '' } };
      },
    };
  }
  const onlyNew: Answerer = ({ headers }, response) =>
    headers.authorization === 'Bearer new' ? json(response, 201, { id: 1 }) : json(response, 401, {});

  test('a refused token is read again, once, and the call repeated: it was refused, so nothing was done', async () => {
    const api = await serve(onlyNew);
    const { readCredentials, reloads } = rotating('old', 'new');
    const client = keep(clientOf(api.url, { world: { readCredentials } }));
    expect(await client.send(create, never)).toMatchObject({ kind: 'ok', body: { id: 1 } });
    expect(reloads).toEqual([false, true]);
    expect(api.calls).toHaveLength(2);
  });

  test('the same token again is not tried again', async () => {
    const api = await serve(onlyNew);
    const { readCredentials, reloads } = rotating('old');
    const client = keep(clientOf(api.url, { world: { readCredentials } }));
    expect(await client.send(read, never)).toMatchObject({ kind: 'refused', status: 401 });
    expect(reloads).toEqual([false, true]);
    expect(api.calls).toHaveLength(1);
  });

  test('two wrong ones are two calls and no more', async () => {
    const api = await serve(onlyNew);
    const { readCredentials } = rotating('old', 'older', 'oldest');
    const client = keep(clientOf(api.url, { world: { readCredentials } }));
    expect(await client.send(read, never)).toMatchObject({ kind: 'refused', status: 401 });
    expect(api.calls).toHaveLength(2);
  });
});

describe('OAuth client credentials', () => {
  /** A token server and an API that takes the token issued last. */
  async function start(options: { lifetime?: number; clock?: typeof machineClock; answerToken?: Answerer } = {}) {
    let issued = 0;
    const authority = await serve(
      options.answerToken ??
        ((_, response) => {
          issued += 1;
          json(response, 200, {
            access_token: `t${issued}`,
            token_type: 'bearer',
            expires_in: options.lifetime ?? 3600,
          });
        }),
    );
    let revoked = 0;
    const api = await serve(({ headers }, response) =>
      headers.authorization === `Bearer t${issued}` && issued > revoked
        ? json(response, 200, [])
        : json(response, 401, {}),
    );
    const authentication: ClientCredentials = {
      kind: 'client-credentials',
      tokenUrl: `${authority.url}/token`,
      clientId: 'me & you',
      clientSecret: 'canary:secret',
      scope: 'dns',
    };
    const client = keep(
      createHttpClient(
        { ...defaults, config: 'dns-prod', endpoint: api.url },
        {
          clock: options.clock ?? machineClock,
          random: () => 0,
          readCredentials: async () => ({ authentication: { ...authentication } }),
        },
      ),
    );
    return { authority, api, client, revoke: () => (revoked = issued) };
  }

  test('the token is fetched once for all who wait, and kept', async () => {
    const { authority, api, client } = await start();
    const results = await Promise.all(Array.from({ length: 8 }, () => client.send(read, never)));
    expect(results.map(({ kind }) => kind)).toEqual(Array(8).fill('ok'));
    await client.send(read, never);
    expect(
      authority.calls.map(({ method, url, body, headers }) => ({ method, url, body, sent: headers.authorization })),
    ).toEqual([
      {
        method: 'POST',
        url: '/token',
        body: 'grant_type=client_credentials&scope=dns',
        sent: `Basic ${Buffer.from('me+%26+you:canary%3Asecret').toString('base64')}`,
      },
    ]);
    expect(api.calls).toHaveLength(9);
  });

  test('it is renewed a minute before its end', async () => {
    const clock = virtualClock();
    const { authority, client } = await start({ lifetime: 600, clock });
    await client.send(read, never);
    await clock.advance(539_000);
    await client.send(read, never);
    expect(authority.calls).toHaveLength(1);
    await clock.advance(1_000);
    expect(await client.send(read, never)).toMatchObject({ kind: 'ok' });
    expect(authority.calls).toHaveLength(2);
  });

  test('a short one at half of its life', async () => {
    const clock = virtualClock();
    const { authority, client } = await start({ lifetime: 20, clock });
    await client.send(read, never);
    await clock.advance(9_000);
    await client.send(read, never);
    expect(authority.calls).toHaveLength(1);
    await clock.advance(1_000);
    await client.send(read, never);
    expect(authority.calls).toHaveLength(2);
  });

  test('one that was revoked is renewed by one request for all who were refused', async () => {
    const { authority, client, revoke } = await start();
    await client.send(read, never);
    revoke();
    const results = await Promise.all(Array.from({ length: 8 }, () => client.send(read, never)));
    expect(results.map(({ kind }) => kind)).toEqual(Array(8).fill('ok'));
    expect(authority.calls).toHaveLength(2);
  });

  test.each<{ name: string; answerToken: Answerer; want: Record<string, unknown> }>([
    {
      name: 'the client is refused',
      answerToken: ({ body }, response) =>
        json(response, 401, { error: 'invalid_client', echo: `canary:secret ${body}` }),
      want: {
        kind: 'refused',
        status: 401,
        message: expect.stringMatching(
          /^cannot GET \/zones \(dns-prod\): cannot get a token for dns-prod: localhost:\d+: the answer is 401: /,
        ),
      },
    },
    {
      name: 'the server is down',
      answerToken: (_, response) => json(response, 503, {}),
      want: { kind: 'unavailable', status: 503, message: expect.stringContaining('the answer is 503: {}') },
    },
    {
      name: 'the answer holds none',
      answerToken: (_, response) => json(response, 200, { accessToken: 'canary' }),
      want: { kind: 'unavailable', status: 200, message: expect.stringContaining('the answer holds no bearer token') },
    },
    {
      name: 'the server wants fewer calls',
      answerToken: (_, response) => json(response, 429, {}, { 'retry-after': '30' }),
      want: { kind: 'throttled', retryAfter: 30_000 },
    },
  ])('without a token nothing is sent: $name', async ({ answerToken, want }) => {
    const { api, client } = await start({ answerToken, clock: { ...machineClock, now: () => 0 } });
    const result = await client.send(read, never);
    expect(result).toMatchObject(want);
    expect(JSON.stringify(result)).not.toContain('canary');
    expect(api.calls).toHaveLength(0);
  });
});
