import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { beforeAll, expect, test } from '@jest/globals';
import { authoritiesIn, refusalOf } from './caller.ts';
import { type Authority, createAuthority } from './testing/authority.ts';

const day = 86_400_000;
let authority: Authority;
let other: Authority;
let core: X509Certificate;

beforeAll(async () => {
  [authority, other] = await Promise.all([createAuthority('Crossplane'), createAuthority('Crossplane')]);
  core = new X509Certificate((await authority.issue('clientAuth', { host: 'Crossplane' })).cert);
});

/** A connection of which OpenSSL says no more than that the certificate has the name of its issuer. */
const connection = (certificate: X509Certificate | undefined): TLSSocket =>
  ({
    authorized: false,
    authorizationError: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    getPeerX509Certificate: () => certificate,
  }) as unknown as TLSSocket;

const both = () => authoritiesIn(Buffer.from(`${other.cert}\n${authority.cert}`));

test('any authority of the file may vouch', () => {
  expect(both()).toHaveLength(2);
  expect(refusalOf(connection(core), both())).toBeUndefined();
  expect(refusalOf(connection(core), both().slice(0, 1))).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
});

test.each([
  ['before it begins', -day],
  ['after it ends', 366 * day],
  ['after its authority ends', 10_000 * day],
])('a certificate counts for nothing %s', (_when, later) => {
  expect(refusalOf(connection(core), both(), new Date(core.validFromDate.getTime() + later))).toBe('CERT_HAS_EXPIRED');
});

test('one for servers is no caller’s', async () => {
  const server = new X509Certificate((await authority.issue('serverAuth', { host: 'Crossplane' })).cert);
  expect(refusalOf(connection(server), both())).toBe('INVALID_PURPOSE');
});

test('a certificate that is no authority vouches for nobody', () => {
  expect(refusalOf(connection(core), [core])).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
});
