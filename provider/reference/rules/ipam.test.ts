import { describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say } = callerOf('ipam');

const prefix = async (cidr: string, vrf = 'global'): Promise<string> =>
  String((await call('POST', '/prefixes', { cidr, vrf })).body['id']);
const take = async (body: object): Promise<unknown> => {
  const [status, said] = await say('POST', '/addresses', body);
  return status === 201 ? (said as { address: string }).address : said;
};

describe('a prefix', () => {
  test.each([
    ['10.1.2.3/8', '10.0.0.0/8', 4],
    ['2001:DB8:0:0:1::/48', '2001:db8::/48', 6],
    ['192.0.2.1', undefined, undefined],
  ])('%s is kept as %s', async (cidr, kept, family) => {
    const { status, body } = await call('POST', '/prefixes', { vrf: 'global', cidr });
    expect([status, body['cidr'], body['family']]).toEqual([kept === undefined ? 422 : 201, kept, family]);
  });

  test.each(['10.0.0.0/33', '10.0.0.256/24', '1::2::3/64'])('%s is no network', async (cidr) => {
    const { status, body } = await call('POST', '/prefixes', { vrf: 'global', cidr });
    expect([status, body['errors']]).toEqual([422, [{ pointer: '/cidr', detail: 'is no network' }]]);
  });

  test('is registered once in a routing instance, however it is spelt', async () => {
    await prefix('10.0.0.0/8');
    expect(await say('POST', '/prefixes', { vrf: 'global', cidr: '10.9.9.9/8' })).toEqual([
      409,
      expect.stringContaining('pfx-1'),
    ]);
    expect((await say('POST', '/prefixes', { cidr: '10.0.0.0/8', vrf: 'lab' }))[0]).toBe(201);
  });

  test('knows the smallest prefix around it, also one that comes later', async () => {
    const [outer, inner] = [await prefix('10.0.0.0/8'), await prefix('10.1.1.0/24')];
    const between = await prefix('10.1.0.0/16');
    const parents = await Promise.all(
      [outer, between, inner].map(async (id) => (await call('GET', `/prefixes/${id}`)).body['parent']),
    );
    expect(parents).toEqual([undefined, outer, between]);
  });

  test('stays while something is in it', async () => {
    const [outer, inner] = [await prefix('10.0.0.0/8'), await prefix('10.1.1.0/24')];
    await take({ prefix: inner });
    expect(await say('DELETE', `/prefixes/${outer}`)).toEqual([409, `${outer} is in use: ${inner} is a part of it`]);
    expect(await say('DELETE', `/prefixes/${inner}`)).toEqual([
      409,
      `${inner} is in use: 1 of its addresses are taken`,
    ]);
    await say('DELETE', '/addresses/adr-1');
    expect(await say('DELETE', `/prefixes/${inner}`)).toEqual([204, {}]);
    expect(await say('DELETE', `/prefixes/${outer}`)).toEqual([204, {}]);
  });

  test('takes its own network back, however it is spelt, and no other', async () => {
    const id = await prefix('10.0.0.0/8');
    expect((await say('PUT', `/prefixes/${id}`, { vrf: 'global', cidr: '10.5.0.0/8', description: 'all' }))[0]).toBe(
      200,
    );
    expect((await say('PUT', `/prefixes/${id}`, { vrf: 'global', cidr: '11.0.0.0/8' }))[0]).toBe(409);
  });
});

describe('an address', () => {
  test('is the next free one', async () => {
    const id = await prefix('192.0.2.0/29');
    expect(await take({ prefix: id })).toBe('192.0.2.1');
    expect(await take({ prefix: id, address: '192.0.2.3' })).toBe('192.0.2.3');
    expect(await take({ prefix: id })).toBe('192.0.2.2');
    expect(await take({ prefix: id })).toBe('192.0.2.4');
    await say('DELETE', '/addresses/adr-1');
    expect(await take({ prefix: id })).toBe('192.0.2.1');
  });

  test.each([
    ['192.0.2.0/30', ['192.0.2.1', '192.0.2.2']],
    ['192.0.2.0/31', ['192.0.2.0', '192.0.2.1']],
    ['192.0.2.7/32', ['192.0.2.7']],
    ['2001:db8::/126', ['2001:db8::1', '2001:db8::2', '2001:db8::3']],
  ])('of %s is one of those for hosts, until none is left', async (cidr, addresses) => {
    const id = await prefix(cidr);
    for (const address of addresses) expect(await take({ prefix: id })).toBe(address);
    expect(await take({ prefix: id })).toMatch(/^pfx-1 is exhausted/);
  });

  test('is not one of a smaller prefix, however many that has', async () => {
    const id = await prefix('2001:db8::/32');
    await prefix('2001:db8::/64');
    expect(await take({ prefix: id })).toBe('2001:db8:0:1::');
  });

  test.each([
    ['192.0.3.1', 422, 'address is not in 192.0.2.0/29'],
    ['2001:db8::1', 422, 'address is not in 192.0.2.0/29'],
    ['192.0.2', 422, 'address is no address'],
    ['192.0.2.4', 409, 'vrf global, address 192.0.2.4 is taken by adr-1'],
  ])('%s is refused', async (address, status, why) => {
    const id = await prefix('192.0.2.0/29');
    await take({ prefix: id, address: '192.0.2.4' });
    expect(await say('POST', '/addresses', { prefix: id, address })).toEqual([status, why]);
  });

  test('needs a prefix', async () => {
    expect(await take({ prefix: 'pfx-99' })).toBe('prefix is the id of no prefix');
  });

  test('is given once for one key, and stays what it is', async () => {
    const id = await prefix('192.0.2.0/29');
    const key = { 'idempotency-key': 'uid-1234567' };
    const first = await call('POST', '/addresses', { prefix: id }, key);
    const second = await call('POST', '/addresses', { prefix: id }, key);
    expect(second.body).toEqual(first.body);
    const put = await call('PUT', `/addresses/${first.body['id']}`, { prefix: id, hostname: 'API.example.com.' });
    expect(put.body).toEqual({ ...first.body, hostname: 'api.example.com' });
    expect((await call('PUT', `/addresses/${first.body['id']}`, { prefix: id, address: '192.0.2.5' })).status).toBe(
      409,
    );
  });
});
