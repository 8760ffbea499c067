import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningServices, ServicesError, startServices } from './index.ts';

interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

async function call(
  services: RunningServices,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Said> {
  const response = await fetch(`${services.url}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

let services: RunningServices;
beforeAll(async () => {
  services = await startServices({ services: ['dns', 'identity', 'ipam'], seed: 1 });
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

describe('a request that makes no sense', () => {
  const zone = { name: 'example.com' };

  test.each<[string, string, string, unknown, Record<string, string>, number, string]>([
    ['a path of no service', 'GET', '/mail/v1/boxes', undefined, {}, 404, 'no service has this path; they are below '],
    [
      'a method that the path does not take',
      'DELETE',
      '/dns/v1/zones',
      undefined,
      {},
      405,
      'this path takes GET, POST',
    ],
    ['a path that is not well-formed', 'GET', '/dns/v1/zones/%zz', undefined, {}, 400, 'the path is not well-formed'],
    ['another type', 'POST', '/dns/v1/zones', 'x', { 'content-type': 'text/plain' }, 415, 'must be application/json'],
    ['no JSON', 'POST', '/dns/v1/zones', '{', {}, 400, 'the body is no JSON'],
    ['no body', 'POST', '/dns/v1/zones', undefined, {}, 400, 'a body is required'],
    ['a list', 'POST', '/dns/v1/zones', [zone], {}, 422, 'the body must be object'],
    ['more than a megabyte', 'POST', '/dns/v1/zones', 'x'.repeat(1_048_577), {}, 413, 'more than 1048576 bytes'],
    ['a parameter that nobody knows', 'GET', '/dns/v1/zones?name=x', undefined, {}, 400, 'name is not known'],
    ['a parameter twice', 'GET', '/dns/v1/zones?limit=1&limit=2', undefined, {}, 400, 'limit is given twice'],
    ['a parameter out of bounds', 'GET', '/dns/v1/zones?limit=501', undefined, {}, 400, 'limit must be <= 500'],
    ['a path that is no name', 'GET', '/dns/v1/zones/UPPER', undefined, {}, 400, 'name must match pattern'],
  ])('%s', async (_why, method, path, body, headers, status, detail) => {
    const said = await call(services, method, path, body, headers);
    expect(said).toMatchObject({ status, body: { status, detail: expect.stringContaining(detail) } });
    expect(said.headers.get('content-type')).toBe('application/problem+json');
  });

  test('says every mistake at once, each with where it is', async () => {
    const { body } = await call(services, 'PUT', '/dns/v1/zones/example.com/records/www/A', { ttl: 1, x: true });
    expect(body['errors']).toEqual([
      { pointer: '/values', detail: 'is required' },
      { pointer: '/x', detail: 'is not known' },
      { pointer: '/ttl', detail: 'must be >= 30' },
    ]);
  });

  test('names of objects are names', async () => {
    const said = await call(services, 'POST', '/dns/v1/zones', '{"name":"example.com","__proto__":{"a":1}}');
    expect(said.status).toBe(422);
    expect((await call(services, 'GET', '/_admin/constructor')).status).toBe(404);
  });
});

describe('the ledger', () => {
  test('tells every call, with the natural key of what was written, and no word of a body', async () => {
    await call(services, 'POST', '/dns/v1/zones', { name: 'example.com', labels: { 'crossplane-uid': 'u-1' } });
    await call(services, 'POST', '/dns/v1/zones', { name: 'example.com', account: 'canary' });
    await call(services, 'GET', '/dns/v1/zones?cursor=canary');
    const zone = { at: expect.any(Number), service: 'dns', path: '/dns/v1/zones' };
    expect(services.ledger.read()).toEqual([
      {
        ...zone,
        number: 1,
        operation: 'createZone',
        method: 'POST',
        status: 201,
        key: 'dns/zones/example.com',
        owner: 'u-1',
      },
      { ...zone, number: 2, operation: 'createZone', method: 'POST', status: 409 },
      { ...zone, number: 3, operation: 'listZones', method: 'GET', status: 400 },
    ]);
    expect(services.ledger.tallies()).toEqual([
      { service: 'dns', operation: 'createZone', calls: 2, statuses: { 201: 1, 409: 1 } },
      { service: 'dns', operation: 'listZones', calls: 1, statuses: { 400: 1 } },
    ]);
    expect(services.ledger.read({ operation: 'createZone', status: 409 })).toHaveLength(1);
    expect(services.ledger.read({ owner: 'u-1' })).toHaveLength(1);
    expect(services.ledger.read({ since: 2 }).map(({ number }) => number)).toEqual([3]);
    expect(services.ledger.read({ limit: 1 }).map(({ number }) => number)).toEqual([3]);
  });

  test('finds what is there twice for one owner', async () => {
    const application = {
      displayName: 'Console',
      redirectUris: ['https://a.example.com/'],
      tags: ['team=blue', 'crossplane-uid=u-1'],
    };
    const { body: one } = await call(services, 'POST', '/identity/v1/applications', application);
    expect(services.ledger.duplicates()).toEqual([]);
    const { body: other } = await call(services, 'POST', '/identity/v1/applications', application);
    await call(services, 'POST', '/identity/v1/applications', { ...application, tags: ['crossplane-uid=u-2'] });
    expect(services.ledger.duplicates()).toEqual([
      { service: 'identity', place: 'identity/applications', by: 'owner', value: 'u-1', ids: [one['id'], other['id']] },
    ]);
    await call(services, 'DELETE', `/identity/v1/applications/${other['id']}`);
    expect(services.ledger.duplicates()).toEqual([]);
  });

  test('remembers the last calls whole, and all of them as numbers', async () => {
    const short = await startServices({ services: ['dns'], ledger: 2 });
    for (let count = 0; count < 7; count++) await call(short, 'GET', '/dns/v1/zones');
    expect(short.ledger.tallies()).toMatchObject([{ calls: 7 }]);
    expect(short.ledger.read().map(({ number }) => number)).toEqual([4, 5, 6, 7].slice(-short.ledger.read().length));
    expect(short.ledger.read().length).toBeLessThanOrEqual(4);
    await short.stop();
  });
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'key-00000001' };
  const prefixes = (body: object, headers = {}) => call(services, 'POST', '/ipam/v1/prefixes', body, headers);

  test('makes a creation happen once, and be answered the same', async () => {
    const first = await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' }, key);
    const second = await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' }, key);
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(services.ledger.read().map(({ replayed }) => replayed)).toEqual([undefined, true]);
  });

  test('is of one request, and of a day', async () => {
    await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' }, key);
    expect(await prefixes({ vrf: 'global', cidr: '11.0.0.0/8' }, key)).toMatchObject({
      status: 422,
      body: { detail: 'the idempotency key was sent with another request before' },
    });
    services.advance(86_400_000);
    expect((await prefixes({ vrf: 'global', cidr: '11.0.0.0/8' }, key)).status).toBe(201);
  });

  test('does not keep what failed', async () => {
    await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' });
    expect((await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' }, key)).status).toBe(409);
    await call(services, 'DELETE', '/ipam/v1/prefixes/pfx-1');
    expect((await prefixes({ vrf: 'global', cidr: '10.0.0.0/8' }, key)).status).toBe(201);
  });

  test('is no matter to operations whose document knows none', async () => {
    const zone = { name: 'example.com' };
    expect((await call(services, 'POST', '/dns/v1/zones', zone, key)).status).toBe(201);
    expect((await call(services, 'POST', '/dns/v1/zones', zone, key)).status).toBe(409);
  });
});

describe('the switches', () => {
  test('set faults, tell of them, and take them away', async () => {
    const fault = { rate: 0.5, does: { kind: 'status', status: 503 } };
    const set = await call(services, 'POST', '/_admin/faults', fault);
    expect(set).toMatchObject({ status: 201, body: { id: expect.any(String), fault, hits: 0 } });
    expect((await call(services, 'GET', '/_admin/faults')).body).toEqual({ faults: [set.body] });
    expect((await call(services, 'DELETE', '/_admin/faults?id=none')).status).toBe(404);
    await call(services, 'DELETE', `/_admin/faults?id=${set.body['id']}`);
    expect(services.faults.list()).toEqual([]);
    await call(services, 'POST', '/_admin/faults', fault);
    await call(services, 'DELETE', '/_admin/faults');
    expect(services.faults.list()).toEqual([]);
  });

  test.each([
    [{}, "it must have required property 'does'"],
    [{ does: { kind: 'explode' } }, '/does/kind must be one of latency, status, throttle, '],
    [
      { service: 'mail', does: { kind: 'drop' } },
      'it would hit nothing: there is no service mail; there are dns, identity, ipam',
    ],
    [{ operation: 'getBox', does: { kind: 'drop' } }, 'it would hit nothing: there is no operation getBox'],
    [{ service: 'ipam', operation: 'getZone', does: { kind: 'drop' } }, 'no operation getZone; there are listPrefixes'],
    [{ does: { kind: 'status', status: 200 } }, '/does/status must be >= 400'],
    [{ rate: 2, does: { kind: 'drop' } }, '/rate must be <= 1'],
  ])('refuse the fault %j', async (fault, detail) => {
    const said = await call(services, 'POST', '/_admin/faults', fault);
    expect(said).toMatchObject({ status: 422, body: { detail: expect.stringContaining(detail) } });
  });

  test('move the clock, forget everything, and tell the ledger', async () => {
    const before = Date.now();
    const { body } = await call(services, 'POST', '/_admin/clock', { advance: 3600 });
    expect(Date.parse(String(body['now']))).toBeGreaterThanOrEqual(before + 3_600_000);
    await call(services, 'POST', '/dns/v1/zones', { name: 'example.com' });
    expect((await call(services, 'GET', '/_admin/ledger?operation=createZone')).body).toMatchObject({
      calls: 1,
      entries: [{ status: 201 }],
    });
    expect((await call(services, 'GET', '/_admin/ledger/summary')).body).toMatchObject({ operations: [{ calls: 1 }] });
    expect((await call(services, 'GET', '/_admin/ledger/duplicates')).body).toEqual({ duplicates: [] });
    expect((await call(services, 'GET', '/_admin/ledger?opration=x')).status).toBe(400);
    await call(services, 'POST', '/_admin/reset');
    expect((await call(services, 'GET', '/dns/v1/zones')).body).toEqual({ items: [], total: 0 });
    await call(services, 'DELETE', '/_admin/ledger');
    expect(services.ledger.read()).toEqual([]);
  });

  test('take JSON only, which no page in a browser sends unasked', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await call(services, 'POST', '/_admin/reset', '{}', headers)).status).toBe(415);
    expect((await call(services, 'POST', '/_admin/clock', { advance: -1 })).status).toBe(422);
  });

  test('start chance anew', async () => {
    services.faults.add({ rate: 0.5, does: { kind: 'status', status: 503 } });
    const struck = async () => {
      await call(services, 'POST', '/_admin/seed', { seed: 5 });
      const statuses: number[] = [];
      for (let count = 0; count < 10; count++) statuses.push((await call(services, 'GET', '/dns/v1/zones')).status);
      return statuses;
    };
    const first = await struck();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await struck()).toEqual(first);
    services.faults.clear();
  });
});

describe('a file', () => {
  const inFolder = async (work: (data: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
    try {
      await work(join(folder, 'services.db'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('keeps resources, versions, keys and operations over a restart', () =>
    inFolder(async (data) => {
      const now = 1_900_000_000_000;
      const options = { services: ['backup', 'dns', 'ipam'], data };
      const first = await startServices({ ...options, clock: clockAt(now) });
      await call(first, 'POST', '/dns/v1/zones', { name: 'example.com' });
      const zone = await call(first, 'GET', '/dns/v1/zones/example.com');
      const key = { 'idempotency-key': 'key-00000001' };
      const prefix = await call(first, 'POST', '/ipam/v1/prefixes', { vrf: 'global', cidr: '10.0.0.0/8' }, key);
      const tenant = '/backup/v1/tenants/blue';
      await call(first, 'PUT', `${tenant}/policies/daily`, { schedule: '0 2 * * *' });
      const protection = { target: 'cluster/blue', policy: 'daily' };
      const begun = await call(first, 'POST', `${tenant}/protections`, protection);
      await first.stop();

      const second = await startServices({ ...options, clock: clockAt(now + 3_600_000) });
      const again = await call(second, 'GET', '/dns/v1/zones/example.com');
      expect([again.body, again.headers.get('etag')]).toEqual([zone.body, zone.headers.get('etag')]);
      const repeated = await call(second, 'POST', '/ipam/v1/prefixes', { vrf: 'global', cidr: '10.0.0.0/8' }, key);
      expect([repeated.status, repeated.body]).toEqual([201, prefix.body]);
      const operation = await call(second, 'GET', String(begun.headers.get('operation-location')));
      expect([begun.body['status'], operation.body['status']]).toEqual(['Running', 'Succeeded']);
      await second.stop();
    }));

  test('is of one process at a time', () =>
    inFolder(async (data) => {
      const first = await startServices({ services: ['dns'], data });
      await expect(startServices({ services: ['dns'], data })).rejects.toThrow(
        new ServicesError(`cannot open ${data}: another process has it open`),
      );
      await first.stop();
    }));

  test('of another format is refused, not misread', () =>
    inFolder(async (data) => {
      const other = new DatabaseSync(data);
      other.exec('pragma user_version = 99');
      other.close();
      await expect(startServices({ services: ['dns'], data })).rejects.toThrow(
        new ServicesError(`cannot open ${data}: its format is 99, and this reads 1`),
      );
    }));
});

const clockAt = (now: number) => ({
  now: () => now,
  after: (_: number, then: () => void) => {
    then();
    return () => undefined;
  },
});

test('services that stop let calls under way end, and leave the port', async () => {
  const first = await startServices({ services: ['dns'], latency: 100 });
  const under = call(first, 'GET', '/dns/v1/zones');
  while (first.faults.list()[0]?.hits !== 1) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([first.stop(), first.stop()]);
  expect((await under).status).toBe(200);
  const second = await startServices({ services: ['dns'], port: first.port });
  await expect(startServices({ services: ['dns'], port: first.port })).rejects.toThrow(
    new ServicesError(`cannot listen on 127.0.0.1:${first.port}: the port is taken`),
  );
  await second.stop();
});
