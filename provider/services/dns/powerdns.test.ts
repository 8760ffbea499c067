import { describe, expect, test } from '@jest/globals';
import type { HttpClient, Json, Request, Result } from '../../http/index.ts';
import { never } from '../../http/testing/client.ts';
import { ok } from '../../http/testing/scripted.ts';
import { api } from './api.gen.ts';
import { powerDns, powerDnsCalls } from './powerdns.ts';
import { toContent } from './record-data.ts';

const comment = (content: string, account = 'aerodrome') => ({ content, account, modified_at: 1 });
const rrset = (name: string, type: string, contents: readonly string[], comments: readonly Json[] = []): Json => ({
  name,
  type,
  ttl: 300,
  records: contents.map((content) => ({ content, disabled: false })),
  comments,
});
const SOA = rrset('a.b.', 'SOA', ['x.y. z. 7 1 1 1 1'], [comment('team=blue'), comment('by hand', 'me')]);
const NS = rrset('a.b.', 'NS', ['ns1.x.']);
const WWW = rrset('www.a.b.', 'A', ['192.0.2.1'], [comment('k=v=w')]);
const zone = (rrsets: readonly Json[], serial = 7): Json => ({
  id: 'a.b.',
  name: 'a.b.',
  account: 'x',
  dnssec: false,
  serial,
  edited_serial: serial,
  soa_edit_api: 'DEFAULT',
  rrsets,
});
const summary = (serial = 7): Json => [{ name: 'a.b.', serial, edited_serial: serial }];
/** What PowerDNS says of a zone that is not there: plain text. */
const text404: Result = { kind: 'unreadable', status: 404, message: 'Not Found' };
const shown = {
  id: 'a.b',
  name: 'a.b',
  nameservers: ['ns1.x'],
  dnssec: false,
  account: 'x',
  labels: { team: 'blue' },
  serial: 7,
};
const record = {
  id: 'a.b/www/A',
  zone: 'a.b',
  name: 'www',
  type: 'A',
  ttl: 300,
  values: ['192.0.2.1'],
  labels: { k: 'v=w' },
};

/** The dialect over a script of PowerDNS answers, by call. */
function over(answers: Readonly<Record<string, Result>>) {
  const asked: (readonly [string, Json | undefined])[] = [];
  const http: HttpClient = {
    excerpt: (words) => words,
    pausedUntil: () => undefined,
    close: async () => undefined,
    send: async ({ method, path, params, query, body }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params?.[name] ?? '');
      const call = `${method} ${filled}${query && Object.keys(query).length > 0 ? `?${new URLSearchParams(query as never)}` : ''}`;
      asked.push([call, body]);
      return answers[call] ?? { kind: 'unavailable', message: `no answer to ${call}` };
    },
  };
  const client = powerDns.adapt(http);
  return { asked, send: (request: Request) => client.send(request, never) };
}

const ZONE = { path: '/zones/{name}', params: { name: 'a.b' } };
const RECORD = { path: '/zones/{zone}/records/{name}/{type}', params: { zone: 'a.b', name: 'www', type: 'A' } };
const RECORDS = { path: '/zones/{zone}/records', params: { zone: 'a.b' } };
const ASK_WWW = 'GET /zones/a.b.?rrset_name=www.a.b.&rrset_type=A';
const ASK_ZONE = 'GET /zones/a.b.?rrset_name=a.b.';
const FIND = 'GET /zones?zone=a.b.';

describe('PowerDNS as the dns service', () => {
  test('knows every operation of its API', () => {
    const operations = Object.values(api.operations).map(({ method, path }) => `${method} ${path}`);
    expect([...powerDnsCalls].toSorted()).toEqual(operations.toSorted());
  });

  test('shows a zone, with our labels', async () => {
    const { send } = over({ [ASK_ZONE]: ok(zone([SOA, NS])) });
    expect(await send({ method: 'GET', ...ZONE })).toMatchObject({ kind: 'ok', body: shown });
  });

  test('believes that a zone is not there only where the list of zones says so', async () => {
    const gone = over({ [ASK_ZONE]: text404, [FIND]: ok([]) });
    expect(await gone.send({ method: 'GET', ...ZONE })).toMatchObject({ kind: 'absent' });
    const doubtful = over({ [ASK_ZONE]: text404, [FIND]: ok(summary()) });
    expect(await doubtful.send({ method: 'GET', ...ZONE })).toEqual(text404);
    const down = over({ [ASK_ZONE]: text404 });
    expect(await down.send({ method: 'GET', ...ZONE })).toMatchObject({ kind: 'unavailable' });
  });

  test('creates a zone', async () => {
    const { asked, send } = over({ 'POST /zones': ok(zone([SOA, NS]), {}, 201) });
    const body = { name: 'a.b', nameservers: ['ns1.x'], labels: { team: 'blue' } };
    expect(await send({ method: 'POST', path: '/zones', body })).toMatchObject({ kind: 'ok', body: shown });
    expect(asked).toEqual([
      [
        'POST /zones',
        {
          name: 'a.b.',
          kind: 'Native',
          nameservers: ['ns1.x.'],
          dnssec: false,
          soa_edit_api: 'DEFAULT',
          api_rectify: true,
          account: '',
          rrsets: [{ name: 'a.b.', type: 'SOA', comments: [{ content: 'team=blue', account: 'aerodrome' }] }],
        },
      ],
    ]);
  });

  test('changes a zone', async () => {
    const { asked, send } = over({
      'PATCH /zones/a.b.': ok(undefined, {}, 204),
      'PUT /zones/a.b.': ok(undefined, {}, 204),
      [ASK_ZONE]: ok(zone([SOA, NS])),
    });
    const body = { name: 'a.b', nameservers: ['ns1.x'], account: 'x', labels: {} };
    expect(await send({ method: 'PUT', ...ZONE, body })).toMatchObject({ kind: 'ok', body: shown });
    expect(asked.map(([call]) => call)).toEqual(['PATCH /zones/a.b.', 'PUT /zones/a.b.', ASK_ZONE]);
    expect(asked[1]).toEqual(['PUT /zones/a.b.', { account: 'x', dnssec: false }]);
  });

  test('removes a zone that holds nothing, and no other', async () => {
    const empty = over({ 'GET /zones/a.b.': ok(zone([SOA, NS])), 'DELETE /zones/a.b.': ok(undefined, {}, 204) });
    expect(await empty.send({ method: 'DELETE', ...ZONE })).toMatchObject({ kind: 'ok' });
    const full = over({ 'GET /zones/a.b.': ok(zone([SOA, NS, WWW])) });
    expect(await full.send({ method: 'DELETE', ...ZONE })).toMatchObject({ kind: 'refused', status: 409 });
    expect(full.asked).toHaveLength(1);
  });

  test('lists the record sets of a zone', async () => {
    const { send } = over({ 'GET /zones/a.b.': ok(zone([SOA, NS, WWW])) });
    const apex = { id: 'a.b/@/NS', zone: 'a.b', name: '@', type: 'NS', ttl: 300, values: ['ns1.x.'], labels: {} };
    expect(await send({ method: 'GET', ...RECORDS, query: { limit: '500' } })).toMatchObject({
      kind: 'ok',
      etag: '"7"',
      body: { items: [apex, record], total: 2 },
    });
  });

  test('reads a zone again only where its serial is another one', async () => {
    const same = over({ [FIND]: ok(summary()) });
    expect(await same.send({ method: 'GET', ...RECORDS, etag: '"7"' })).toEqual({ kind: 'unchanged' });
    const other = over({ [FIND]: ok(summary(8)), 'GET /zones/a.b.': ok(zone([], 8)) });
    expect(await other.send({ method: 'GET', ...RECORDS, etag: '"7"' })).toMatchObject({ etag: '"8"' });
  });

  test('shows a record set; comments alone are none', async () => {
    const found = over({ [ASK_WWW]: ok(zone([rrset('other.a.b.', 'A', []), WWW])) });
    expect(await found.send({ method: 'GET', ...RECORD })).toMatchObject({ kind: 'ok', body: record });
    const empty = over({ [ASK_WWW]: ok(zone([rrset('www.a.b.', 'A', [], [comment('k=v')])])) });
    expect(await empty.send({ method: 'GET', ...RECORD })).toMatchObject({ kind: 'absent' });
  });

  test('writes a record set whole', async () => {
    const { asked, send } = over({ 'PATCH /zones/a.b.': ok(undefined, {}, 204) });
    const body = { ttl: 300, values: ['192.0.2.1'], labels: { k: 'v=w' } };
    expect(await send({ method: 'PUT', ...RECORD, body })).toMatchObject({ kind: 'ok', body: record });
    const comments = [{ content: 'k=v=w', account: 'aerodrome' }];
    const records = [{ content: '192.0.2.1', disabled: false }];
    expect(asked).toEqual([
      [
        'PATCH /zones/a.b.',
        { rrsets: [{ name: 'www.a.b.', type: 'A', ttl: 300, records, comments, changetype: 'REPLACE' }] },
      ],
    ]);
  });

  test('overwrites nothing where only a new one is asked for', async () => {
    const headers = { 'if-none-match': '*' };
    const there = over({ [ASK_WWW]: ok(zone([WWW])) });
    expect(await there.send({ method: 'PUT', ...RECORD, headers, body: {} })).toMatchObject({
      kind: 'refused',
      status: 412,
    });
    const absent = over({ [ASK_WWW]: ok(zone([])), 'PATCH /zones/a.b.': ok(undefined, {}, 204) });
    expect(await absent.send({ method: 'PUT', ...RECORD, headers, body: { values: [] } })).toMatchObject({
      kind: 'ok',
    });
    const down = over({});
    expect(await down.send({ method: 'PUT', ...RECORD, headers, body: {} })).toMatchObject({ kind: 'unavailable' });
  });

  test('removes a record set', async () => {
    const { asked, send } = over({ 'PATCH /zones/a.b.': ok(undefined, {}, 204) });
    expect(await send({ method: 'DELETE', ...RECORD, params: { zone: 'a.b', name: '@', type: 'A' } })).toMatchObject({
      kind: 'ok',
    });
    expect(asked).toEqual([['PATCH /zones/a.b.', { rrsets: [{ name: 'a.b.', type: 'A', changetype: 'DELETE' }] }]]);
  });

  test.each([
    ['A', ' 192.0.2.1 ', '192.0.2.1'],
    ['CNAME', 'WWW.Example.com', 'www.example.com.'],
    ['MX', '10  mail.example.com.', '10 mail.example.com.'],
    ['SRV', '0 5 443 host.a.b', '0 5 443 host.a.b.'],
    ['TXT', 'say "hi" \\o/', '"say \\"hi\\" \\\\o/"'],
    ['TXT', '"given" "so"', '"given" "so"'],
    ['TXT', 'ü', '"\\195\\188"'],
    ['TXT', 'x'.repeat(300), `"${'x'.repeat(255)}" "${'x'.repeat(45)}"`],
    ['CAA', '0 issue "ca.example.net"', '0 issue "ca.example.net"'],
  ])('writes %s data %j as %j', (type, value, want) => {
    expect(toContent(type, value)).toBe(want);
  });
});
