import type { ServerOptions } from 'node:https';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Authority, createAuthority, type KeyPair } from '../../functions/server/testing/authority.ts';
import type { Credentials, TlsMaterial } from './credentials.ts';
import { type Api, json, startApi } from './testing/api.ts';
import { clientOf, never } from './testing/client.ts';

let authority: Authority;
let stranger: Authority;
let pairs: Readonly<Record<'good' | 'expired' | 'elsewhere' | 'client' | 'foreign', KeyPair>>;
beforeAll(async () => {
  authority = await createAuthority('authority');
  stranger = await createAuthority('stranger');
  pairs = {
    good: await authority.issue('serverAuth'),
    expired: await authority.issue('serverAuth', { expired: true }),
    elsewhere: await authority.issue('serverAuth', { host: 'elsewhere.example.com' }),
    client: await authority.issue('clientAuth'),
    foreign: await stranger.issue('clientAuth'),
  };
});

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function call(server: ServerOptions, tls: TlsMaterial | undefined) {
  const api: Api = await startApi((_, response) => json(response, 201, { id: 'a' }), server);
  const credentials: Credentials = { authentication: { kind: 'bearer', token: 'canary' }, ...(tls && { tls }) };
  const client = clientOf(api.url, { credentials });
  open.push(client, api);
  const result = await client.send({ method: 'POST', path: '/zones', body: {} }, never);
  return {
    result: { ...result, ...('message' in result && { message: result.message.replace(/:\d+:/, ':') }) },
    calls: api.calls.length,
  };
}

const mutual = (): ServerOptions => ({
  ...pairs.good,
  ca: authority.cert,
  requestCert: true,
  rejectUnauthorized: true,
});

describe('TLS', () => {
  const prefix = 'cannot POST /zones (dns-prod):';
  test.each<{ name: string; server: () => ServerOptions; tls: () => TlsMaterial | undefined; want: string }>([
    {
      name: 'an unknown authority',
      server: () => pairs.good,
      tls: () => undefined,
      want: `${prefix} localhost: the server's certificate comes from an authority that is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)`,
    },
    {
      name: 'another authority',
      server: () => pairs.good,
      tls: () => ({ ca: stranger.cert }),
      want: `${prefix} localhost: the server's certificate comes from an authority that is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)`,
    },
    {
      name: 'another host',
      server: () => pairs.elsewhere,
      tls: () => ({ ca: authority.cert }),
      want: `${prefix} localhost: the server's certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)`,
    },
    {
      name: 'an expired certificate',
      server: () => pairs.expired,
      tls: () => ({ ca: authority.cert }),
      want: `${prefix} localhost: the server's certificate has expired (CERT_HAS_EXPIRED)`,
    },
    {
      name: 'material that is none',
      server: () => pairs.good,
      tls: () => ({ ca: authority.cert, cert: 'nonsense', key: 'nonsense' }),
      want: `${prefix} localhost: error:0480006C:PEM routines::no start line (ERR_OSSL_PEM_NO_START_LINE)`,
    },
  ])('no call, and never a fallback: $name', async ({ server, tls, want }) => {
    expect(await call(server(), tls())).toEqual({ result: { kind: 'unavailable', message: want }, calls: 0 });
  });

  // The server learns of it only after the client may write, and this one closes without saying why.
  test.each<{ name: string; tls: () => TlsMaterial }>([
    { name: 'no certificate of the client', tls: () => ({ ca: authority.cert }) },
    { name: "a client's certificate of another authority", tls: () => ({ ca: authority.cert, ...pairs.foreign }) },
  ])('no call that is carried out: $name', async ({ tls }) => {
    const message = `${prefix} the connection was closed before the whole answer (UND_ERR_SOCKET)`;
    expect(await call(mutual(), tls())).toEqual({ result: { kind: 'unknown-outcome', message }, calls: 0 });
  });

  test.each<{ name: string; server: () => ServerOptions; tls: () => TlsMaterial }>([
    { name: 'a private authority', server: () => pairs.good, tls: () => ({ ca: authority.cert }) },
    { name: 'mutual TLS', server: mutual, tls: () => ({ ca: authority.cert, ...pairs.client }) },
    {
      name: 'no check, where that was asked for',
      server: () => pairs.expired,
      tls: () => ({ insecureSkipVerify: true }),
    },
  ])('a call: $name', async ({ server, tls }) => {
    expect(await call(server(), tls())).toMatchObject({ result: { kind: 'ok', body: { id: 'a' } }, calls: 1 });
  });

  test('new material is used by the next call, and the one under way ends', async () => {
    const api = await startApi((_, response, index) => {
      setTimeout(() => json(response, 200, { index }), index === 0 ? 50 : 0);
    }, pairs.good);
    let tls: TlsMaterial = { ca: authority.cert };
    const world = { readCredentials: async (): Promise<Credentials> => ({ authentication: { kind: 'none' }, tls }) };
    const client = clientOf(api.url, { world });
    open.push(client, api);
    const underWay = client.send({ method: 'GET', path: '/a' }, never);
    await new Promise((resolve) => setImmediate(resolve));
    tls = { ca: `${stranger.cert}\n${authority.cert}` };
    expect(await client.send({ method: 'GET', path: '/b' }, never)).toMatchObject({ kind: 'ok' });
    tls = { ca: stranger.cert };
    expect(await client.send({ method: 'GET', path: '/c' }, never)).toMatchObject({ kind: 'unavailable' });
    expect(await underWay).toMatchObject({ kind: 'ok', body: { index: 0 } });
    expect(api.connections()).toBe(3);
  });
});
