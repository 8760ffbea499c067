import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { conditionOf, type KubeObject } from '../../runtime/index.ts';
import { adminKubeconfig, CANARY, jwt } from './guest.fixture.ts';
import { HOUR, House, MINUTE, REF, secretRef } from './house.fixture.ts';
import { readToken } from './token.ts';

/** What looks right in every respect, and nobody gave it. */
const otherToken = jwt({
  ...{ exp: 1_893_490_000, iat: 1_893_456_000, aud: [] },
  'kubernetes.io': { namespace: 'kube-system', serviceaccount: { name: 'deployer', uid: 'uid-1' } },
});

/** A token without an end, beside itself. */
const endless = ((token) => ({ token, kubeconfig: token }))(
  jwt({
    ...{ exp: 1e300, iat: 1_893_456_000, aud: [] },
    'kubernetes.io': { namespace: 'kube-system', serviceaccount: { name: 'deployer', uid: 'uid-1' } },
  }),
);

const well = { Ready: 'True', Synced: 'True' };

describe('a token is given', () => {
  test('and published as a kubeconfig, with everything that says where and until when', async () => {
    const house = await House.build({ forProvider: { namespace: 'apps' } });
    await house.live(MINUTE);
    const { kubeconfig = '', token = '', ...others } = house.published;
    expect(others).toEqual({ endpoint: 'https://guest.example.com:6443', clusterCA: '' });
    expect(readToken(token)?.account).toBe('kube-system/deployer');
    expect(parse(kubeconfig)).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'deployer', cluster: { server: 'https://guest.example.com:6443' } }],
      users: [{ name: 'deployer', user: { token } }],
      contexts: [{ name: 'deployer', context: { cluster: 'deployer', user: 'deployer', namespace: 'apps' } }],
      'current-context': 'deployer',
    });
    expect(house.state).toEqual(well);
    expect(house.resource.status?.atProvider).toEqual({
      id: 'kube-system/deployer',
      serviceAccountUid: 'uid-1',
      tokenId: 'token-1',
      audiences: ['https://guest'],
      server: 'https://guest.example.com:6443',
      issuedAt: '2030-01-01T00:00:00.000Z',
      expirationTimestamp: '2030-01-01T10:00:00.000Z',
      renewalTime: expect.stringMatching(/^2030-01-01T0[78]:/),
    });
  });

  test('for another address, which the provider never calls', async () => {
    const certificateAuthority = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    const source = adminKubeconfig({ 'tls-server-name': 'kubernetes' });
    const house = await House.build(
      { forProvider: { server: 'https://public.example.com', certificateAuthority } },
      source,
    );
    await house.live(MINUTE);
    const { cluster } = parse(house.published['kubeconfig'] ?? '').clusters[0];
    const data = Buffer.from(certificateAuthority).toString('base64');
    expect(cluster).toEqual({ server: 'https://public.example.com', 'certificate-authority-data': data });
    expect(house.guest.opened.map(({ server }) => server)).toEqual(['https://guest.example.com:6443']);
  });

  test('once the account is there', async () => {
    const house = await House.build();
    house.guest.uid = undefined;
    await house.live(MINUTE);
    expect(house.state['Synced']).toBe(
      'observe failed: ServiceAccount kube-system/deployer does not exist in that cluster, and is not created from here',
    );
    house.guest.uid = 'uid-1';
    await house.live(2 * MINUTE);
    expect(house.state).toEqual(well);
  });
});

describe('a token is renewed', () => {
  test('before it expires, for as long as it is wanted, and nothing is written in between', async () => {
    const house = await House.build();
    await house.live(33 * HOUR);
    const lives = house.guest.given.slice(1).map(({ at }, index) => (at - (house.guest.given[index]?.at ?? 0)) / HOUR);
    expect(lives.length).toBe(4);
    for (const life of lives) expect([life >= 7.8, life <= 8]).toEqual([true, true]);
    const writes = house.server.writes.length;
    await house.live(HOUR / 2);
    expect(house.server.writes.length - writes).toBe(0);
    expect(house.guest.opened.length).toBe(1);
  });

  test('after the life that the cluster gives it, and not asked for again and again', async () => {
    const house = await House.build();
    house.guest.longest = 3_600;
    await house.live(4 * HOUR);
    expect(house.guest.given.length).toBe(6);
    expect(house.guest.given.every(({ wish }) => wish.expiration === 36_000)).toBe(true);
  });

  test('in time after a restart, though a poll may be far', async () => {
    const house = await House.build({ forProvider: { expiration: '10m' } });
    await house.live(7 * MINUTE);
    house.restart();
    await house.live(20 * MINUTE);
    for (const [index, { at }] of house.guest.given.slice(1).entries()) {
      expect(at - (house.guest.given[index]?.at ?? 0)).toBeLessThan(10 * MINUTE);
    }
    expect(house.guest.given.length).toBeGreaterThanOrEqual(4);
  });

  test.each<[string, (house: House) => Promise<unknown> | unknown]>([
    [
      'the published Secret was deleted',
      (house) => house.server.delete(house.server.get(secretRef('published')) as KubeObject),
    ],
    ['its token was edited', (house) => house.putSecret('published', { token: 'x' })],
    ['another token was put there', (house) => house.putSecret('published', { token: otherToken })],
    ['a token was put everywhere that no cluster gives', (house) => house.putSecret('published', endless)],
    ['the account was created anew', (house) => Object.assign(house.guest, { uid: 'uid-2' })],
    ['another life is asked for', (house) => house.edit({ expiration: '9h' })],
    ['other audiences are asked for', (house) => house.edit({ audiences: ['https://guest', 'vault'] })],
  ])('where %s', async (_, change) => {
    const house = await House.build();
    await house.live(MINUTE);
    await change(house);
    await house.live(MINUTE);
    expect([house.id, house.state, house.guest.given.length]).toEqual(['token-2', well, 2]);
    expect(readToken(house.published['token'] ?? '')?.id).toBe('token-2');
  });

  test('where a longer life is asked for than the cluster gives, once', async () => {
    const house = await House.build();
    house.guest.longest = 3_600;
    await house.live(MINUTE);
    await house.edit({ expiration: '20h' });
    await house.live(10 * MINUTE);
    expect(house.guest.given.length).toBe(2);
  });
});

describe('a token is kept', () => {
  test('where only what is around it changed, which is published with it', async () => {
    const house = await House.build();
    await house.live(MINUTE);
    await house.putSecret('guest-admin', { kubeconfig: adminKubeconfig({ server: 'https://moved.example.com' }) });
    await house.live(MINUTE);
    expect([house.published['endpoint'], house.id, house.guest.closed]).toEqual([
      'https://moved.example.com',
      'token-1',
      1,
    ]);
    await house.putSecret('published', { endpoint: 'https://wrong.example.com' });
    await house.live(MINUTE);
    expect([house.published['endpoint'], house.guest.given.length]).toEqual(['https://moved.example.com', 1]);
  });

  test('while the cluster cannot be reached, and the status says for how long; then it is not ready any more', async () => {
    const house = await House.build({ forProvider: { expiration: '1h' } });
    await house.live(MINUTE);
    const before = house.published;
    house.guest.isDown = true;
    await house.live(50 * MINUTE);
    const until = 'what is published is good until 2030-01-01T01:00:00.000Z';
    expect([house.published, house.state]).toEqual([
      before,
      { Ready: 'True', Synced: `observe failed: connect ECONNREFUSED; ${until}` },
    ]);
    await house.live(20 * MINUTE);
    expect(house.state).toEqual({
      Ready: 'the token expired at 2030-01-01T01:00:00.000Z',
      Synced: 'update failed: connect ECONNREFUSED',
    });
    house.guest.isDown = false;
    await house.live(2 * MINUTE);
    expect([house.id, house.state]).toEqual(['token-2', well]);
  });

  test('where the way to the cluster is lost', async () => {
    const house = await House.build();
    await house.live(MINUTE);
    await house.putSecret('guest-admin', { kubeconfig: 'nonsense' });
    await house.live(MINUTE);
    expect(house.state['Synced']).toMatch(
      /^observe failed: cannot use kubeconfig: it is no object; what is published is/,
    );
    expect(readToken(house.published['token'] ?? '')?.id).toBe('token-1');
  });
});

describe('nothing is done', () => {
  test('where it may only be looked at', async () => {
    const house = await House.build({ managementPolicies: ['Observe'] });
    await house.live(HOUR);
    expect([house.state['Synced'], house.guest.given]).toEqual([
      'observe failed: external resource does not exist',
      [],
    ]);
  });

  test('where it may not be renewed: that is said, and it ends', async () => {
    const house = await House.build({ managementPolicies: ['Observe', 'Create', 'Delete'] });
    await house.live(9 * HOUR);
    expect(conditionOf(house.resource, 'UpToDate')?.message).toMatch(/^differs in token; the management policies/);
    await house.live(2 * HOUR);
    expect([house.state['Ready'], house.guest.given.length]).toEqual([
      'the token expired at 2030-01-01T10:00:00.000Z',
      1,
    ]);
  });

  test('to end it: neither the cluster nor its Secret holds what is deleted', async () => {
    const house = await House.build();
    await house.live(MINUTE);
    house.guest.isDown = true;
    await house.server.delete(house.server.get(secretRef('guest-admin')) as KubeObject);
    await house.server.delete(house.resource);
    await house.look();
    expect(house.server.get(REF)).toBeUndefined();
  });
});

test('no secret is told anywhere but in the published Secret', async () => {
  const house = await House.build();
  await house.live(HOUR);
  house.guest.uid = undefined;
  await house.live(HOUR);
  await house.putSecret('guest-admin', { kubeconfig: adminKubeconfig({ 'proxy-url': CANARY }) });
  await house.live(12 * HOUR);
  const told = JSON.stringify([house.resource, house.events]);
  const token = house.published['token'] ?? 'none';
  expect([told.includes(CANARY), told.includes(token.split('.')[2] ?? ''), house.events.length > 2]).toEqual([
    false,
    false,
    true,
  ]);
});
