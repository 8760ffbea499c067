import { describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../functions/server/testing/authority.ts';
import { type Credentials, createHttpClient, defaults, type Result } from '../http/index.ts';
import { machineClock, never } from '../http/testing/client.ts';
import { readAccess, type ServicesOptions, startServices } from './index.ts';

/** What a client with these credentials gets from services with these options. */
async function ask(options: ServicesOptions, credentials: Credentials): Promise<Result['kind']> {
  const services = await startServices({ services: ['dns'], ...options });
  const client = createHttpClient(
    { ...defaults, config: 'test', endpoint: services.url.replace('127.0.0.1', 'localhost') },
    {
      clock: machineClock,
      random: () => 0,
      readCredentials: async () => withUrl(credentials, services.url),
    },
  );
  try {
    return (await client.send({ method: 'GET', path: '/dns/v1/zones' }, never)).kind;
  } finally {
    await client.close();
    await services.stop();
  }
}

/** Tokens come from where the services are. */
const withUrl = ({ authentication, ...rest }: Credentials, url: string): Credentials => ({
  ...rest,
  authentication:
    authentication.kind === 'client-credentials'
      ? { ...authentication, tokenUrl: `${url}/oauth2/token` }
      : authentication,
});

const access = {
  bearer: ['first', 'second'],
  basic: [{ username: 'blue', password: 'pass:word' }],
  apiKey: { header: 'X-Api-Key', keys: ['key'] },
  oauth2: { clients: [{ id: 'provider', secret: 'a secret/&' }] },
};
const oauth = { kind: 'client-credentials', tokenUrl: '', clientId: 'provider' } as const;

describe('who may call', () => {
  test.each<[string, Result['kind'], Credentials['authentication']]>([
    ['nobody in particular', 'refused', { kind: 'none' }],
    ['a token', 'ok', { kind: 'bearer', token: 'second' }],
    ['a wrong token', 'refused', { kind: 'bearer', token: 'third' }],
    ['a user', 'ok', { kind: 'basic', username: 'blue', password: 'pass:word' }],
    ['a wrong password', 'refused', { kind: 'basic', username: 'blue', password: 'pass' }],
    ['a key', 'ok', { kind: 'api-key', header: 'x-api-key', key: 'key' }],
    ['a wrong key', 'refused', { kind: 'api-key', header: 'x-api-key', key: 'first' }],
    ['a key in another header', 'refused', { kind: 'api-key', header: 'x-key', key: 'key' }],
    ['a client', 'ok', { ...oauth, clientSecret: 'a secret/&' }],
    ['a client that tells its secret in the body', 'ok', { ...oauth, clientSecret: 'a secret/&', secretIn: 'body' }],
    ['a client with a wrong secret', 'refused', { ...oauth, clientSecret: 'a secret' }],
  ])('%s: %s', async (_who, want, authentication) => {
    expect(await ask({ access }, { authentication })).toBe(want);
  });

  test('is asked for, in the words of HTTP', async () => {
    const services = await startServices({ services: ['dns'], access: { basic: access.basic } });
    const answer = await fetch(`${services.url}/dns/v1/zones`);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="services"']);
    expect(services.ledger.read()).toMatchObject([{ operation: 'listZones', status: 401 }]);
    await services.stop();
  });

  test('tokens end, and are revoked', async () => {
    const services = await startServices({
      services: ['dns'],
      access: { oauth2: { ...access.oauth2, lifetimeSeconds: 60 } },
    });
    const fetchToken = async (grant = 'client_credentials') => {
      const answer = await fetch(`${services.url}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: grant, client_id: 'provider', client_secret: 'a secret/&' }),
      });
      return (await answer.json()) as Readonly<Record<string, string>>;
    };
    const call = async (token = '') =>
      (await fetch(`${services.url}/dns/v1/zones`, { headers: { authorization: `Bearer ${token}` } })).status;
    const { access_token: token, ...rest } = await fetchToken();
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 60 });
    expect(await call(token)).toBe(200);
    services.advance(60_000);
    expect(await call(token)).toBe(401);
    const { access_token: other } = await fetchToken();
    expect(await call(other)).toBe(200);
    services.revokeTokens();
    expect(await call(other)).toBe(401);
    expect(await fetchToken('password')).toEqual({ error: 'unsupported_grant_type' });
    await services.stop();
  });

  test.each([
    [{}, ['/ must NOT have fewer than 1 properties']],
    [{ bearer: [] }, ['/bearer must NOT have fewer than 1 items']],
    [{ basic: [{ username: 'blue', pass: 'canary' }] }, [expect.any(String), '/basic/0 has no pass']],
    [null, ['/ must be object']],
  ])('%j is no access', (given, want) => {
    expect(readAccess(given)).toEqual(want);
  });
});

describe('TLS', () => {
  test('answers who trusts its authority, and knows who shows a certificate', async () => {
    const authority = await createAuthority('services');
    const other = await createAuthority('others');
    const server = await authority.issue('serverAuth');
    const client = await authority.issue('clientAuth');
    const none = { authentication: { kind: 'none' } } as const;
    const tls = { cert: server.cert, key: server.key };
    const mutual = { ...tls, clientCa: authority.cert };
    const ca = authority.cert;
    expect(await ask({ tls }, { ...none, tls: { ca } })).toBe('ok');
    expect(await ask({ tls }, { ...none, tls: { ca: other.cert } })).toBe('unavailable');
    expect(await ask({ tls: mutual }, { ...none, tls: { ca, ...client } })).toBe('ok');
    expect(await ask({ tls: mutual }, { ...none, tls: { ca } })).toBe('unavailable');
  });
});

test('a caller who comes too often is told when to come again, and others are not', async () => {
  let now = 0;
  const services = await startServices({
    services: ['dns'],
    access,
    rate: { perSecond: 0.5, burst: 2 },
    clock: { ...machineClock, now: () => now },
  });
  const call = async (token: string) => {
    const answer = await fetch(`${services.url}/dns/v1/zones`, { headers: { authorization: `Bearer ${token}` } });
    return [answer.status, answer.headers.get('retry-after')];
  };
  const calls = [await call('first'), await call('first'), await call('first'), await call('second')];
  expect(calls).toEqual([
    [200, null],
    [200, null],
    [429, '2'],
    [200, null],
  ]);
  now = 2_000;
  expect([await call('first'), await call('first')]).toEqual([
    [200, null],
    [429, '2'],
  ]);
  await services.stop();
});
