import { describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, services } = callerOf('dns');

const put = (name: string, type: string, ...values: readonly string[]) =>
  say('PUT', `/zones/example.com/records/${name}/${type}`, { values });

describe('a zone', () => {
  test('has the servers of the platform where it names none', async () => {
    expect(await say('POST', '/zones', { name: 'example.com' })).toEqual([
      201,
      {
        id: 'example.com',
        name: 'example.com',
        nameservers: ['ns1.example.net', 'ns2.example.net'],
        dnssec: false,
        serial: 1,
        createdAt: '2030-05-17T12:00:00.000Z',
      },
    ]);
  });

  test('has a serial that grows with every change, those of its records included', async () => {
    await say('POST', '/zones', { name: 'example.com' });
    await put('www', 'A', '192.0.2.1');
    await say('PUT', '/zones/example.com', { name: 'example.com', account: 'blue' });
    await say('DELETE', '/zones/example.com/records/www/A');
    await say('DELETE', '/zones/example.com/records/www/A');
    expect((await call('GET', '/zones/example.com')).body).toMatchObject({ account: 'blue', serial: 4 });
  });

  test('stays while it has records', async () => {
    await say('POST', '/zones', { name: 'example.com' });
    await put('www', 'A', '192.0.2.1');
    expect(await say('DELETE', '/zones/example.com')).toEqual([
      409,
      'example.com is in use: there are resources in it',
    ]);
    await say('DELETE', '/zones/example.com/records/www/A');
    expect(await say('DELETE', '/zones/example.com')).toEqual([204, {}]);
  });
});

describe('a record set', () => {
  test.each([
    ['MX', '10 Mail.Example.com', '10 mail.example.com.'],
    ['CNAME', 'Web.example.com.', 'web.example.com.'],
    ['TXT', 'v=spf1 "all"', '"v=spf1 \\"all\\""'],
    ['TXT', '"quoted"', '"quoted"'],
    ['AAAA', '2001:DB8::1', '2001:db8::1'],
    ['A', '192.0.2.1', '192.0.2.1'],
  ])('of type %s keeps %s as %s', async (type, value, kept) => {
    await say('POST', '/zones', { name: 'example.com' });
    const [status, said] = await put('www', type, value);
    expect([status, said]).toEqual([201, expect.objectContaining({ values: [kept], ttl: 3600 })]);
  });

  test.each([
    ['A', ['192.0.2.1', 'hello'], 'values/1 is not an IPv4 address, as type A needs'],
    ['A', ['2001:db8::1'], 'values/0 is not an IPv4 address, as type A needs'],
    ['AAAA', ['192.0.2.1'], 'values/0 is not an IPv6 address, as type AAAA needs'],
    ['MX', ['mail.example.com'], 'values/0 is not a preference and a name, as type MX needs'],
    ['SRV', ['10 host'], 'values/0 is not priority, weight, port and a name, as type SRV needs'],
    ['CAA', ['ca.example.net'], 'values/0 is not flags, a tag and a text in quotes, as type CAA needs'],
    ['NS', ['two names'], 'values/0 is not a name, as type NS needs'],
    ['CNAME', ['a', 'b'], 'values is more than one name, and a CNAME is one'],
  ])('of type %s does not take %j', async (type, values, detail) => {
    await say('POST', '/zones', { name: 'example.com' });
    expect(await put('www', type, ...values)).toEqual([422, detail]);
  });

  test('that is a CNAME stands alone', async () => {
    await say('POST', '/zones', { name: 'example.com' });
    await put('www', 'A', '192.0.2.1');
    await put('www', 'TXT', 'text');
    expect(await put('www', 'CNAME', 'web')).toEqual([409, expect.stringContaining('a CNAME stands alone')]);
    await put('alias', 'CNAME', 'www.example.com');
    expect((await put('alias', 'A', '192.0.2.1'))[0]).toBe(409);
    expect((await put('alias', 'CNAME', 'web.example.com'))[0]).toBe(200);
  });

  test('is only created with If-None-Match, and only replaced with If-Match', async () => {
    await say('POST', '/zones', { name: 'example.com' });
    const path = '/zones/example.com/records/www/A';
    const body = { values: ['192.0.2.1'] };
    expect((await call('PUT', path, body, { 'if-match': '*' })).status).toBe(412);
    expect((await call('PUT', path, body, { 'if-none-match': '*' })).status).toBe(201);
    expect((await call('PUT', path, body, { 'if-none-match': '*' })).status).toBe(412);
    expect((await call('PUT', path, body, { 'if-match': '*' })).status).toBe(200);
  });
});

test('the ETag of a list is that of the whole zone, and of no other', async () => {
  await say('POST', '/zones', { name: 'example.com' });
  await say('POST', '/zones', { name: 'example.org' });
  for (const name of ['a', 'b', 'c']) await put(name, 'A', '192.0.2.1');
  const first = await call('GET', '/zones/example.com/records?limit=2');
  const second = await call('GET', `/zones/example.com/records?limit=2&cursor=${first.body['next']}`);
  expect([first.body['total'], second.body['next']]).toEqual([3, undefined]);
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  const headers = { 'if-none-match': String(first.headers.get('etag')) };
  await say('PUT', '/zones/example.org/records/a/A', { values: ['192.0.2.1'] });
  expect((await call('GET', '/zones/example.com/records', undefined, headers)).status).toBe(304);
  await put('c', 'A', '192.0.2.2');
  expect((await call('GET', '/zones/example.com/records', undefined, headers)).status).toBe(200);
});

test('no version is given twice, whatever was forgotten meanwhile', async () => {
  const etags: (string | null)[] = [];
  for (const _ of [1, 2, 3]) {
    await say('POST', '/zones', { name: 'example.com' });
    await put('www', 'A', '192.0.2.1');
    etags.push((await call('GET', '/zones/example.com/records')).headers.get('etag'));
    if (etags.length === 2) services().reset();
    await say('DELETE', '/zones/example.com/records/www/A');
    await say('DELETE', '/zones/example.com');
  }
  expect(new Set(etags).size).toBe(3);
});

test('a cursor that nobody gave is refused', async () => {
  expect((await call('GET', '/zones?cursor=abc')).status).toBe(400);
});
