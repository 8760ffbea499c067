import { beforeEach, describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, advance, services } = callerOf('backup');

const nightly = '/tenants/blue/policies/nightly';
const protections = '/tenants/blue/protections';
const wanted = { target: 'production', policy: 'nightly' };

beforeEach(async () => {
  await call('PUT', nightly, { schedule: '30 2 * * *', retention: { weekly: 4 } });
});

const protect = async (change: object = {}): Promise<string> =>
  `${protections}/${(await call('POST', protections, { ...wanted, ...change })).body['resource']}`;
const stateOf = async (path: string): Promise<unknown> => (await call('GET', path)).body['state'];

describe('a policy', () => {
  test('is created, then replaced, and says what it keeps', async () => {
    expect((await call('GET', nightly)).body).toEqual({
      ...{ id: 'blue/nightly', tenant: 'blue', name: 'nightly', schedule: '30 2 * * *', timeZone: 'UTC', labels: {} },
      ...{ retention: { daily: 7, weekly: 4, monthly: 0 }, location: 'vault-central', protections: 0 },
    });
    expect((await say('PUT', nightly, { schedule: '0 3 * * *' }))[0]).toBe(200);
    expect((await say('PUT', '/tenants/green/policies/nightly', { schedule: '0 3 * * *' }))[0]).toBe(201);
  });

  test.each([
    ['0 0 1 1 0', 200],
    ['*/15 0-6,22 1-31 * 1-5', 200],
    ['60 0 * * *', 422],
    ['0 24 * * *', 422],
    ['0 0 0 * *', 422],
    ['0 0 * 13 *', 422],
    ['0 0 * * 8', 422],
    ['0 1- * * *', 422],
  ])('schedule %s: %i', async (schedule, status) => {
    expect((await say('PUT', nightly, { schedule }))[0]).toBe(status);
  });

  test('stays while it protects something', async () => {
    const path = await protect();
    expect((await call('GET', nightly)).body['protections']).toBe(1);
    expect(await say('DELETE', nightly)).toEqual([409, 'nightly is in use: it protects 1']);
    advance(3_000);
    await call('DELETE', path);
    advance(2_000);
    expect((await say('DELETE', nightly))[0]).toBe(204);
  });
});

describe('a protection', () => {
  test('is prepared, suspended, resumed and removed', async () => {
    const path = await protect();
    const states = [await stateOf(path)];
    advance(3_000);
    await call('PATCH', path, { labels: { a: 'b' } });
    states.push(await stateOf(path));
    await call('PATCH', path, { suspended: true });
    states.push(await stateOf(path));
    await call('PATCH', path, { suspended: false });
    states.push(await stateOf(path));
    expect((await say('DELETE', path))[0]).toBe(202);
    states.push(await stateOf(path));
    advance(2_000);
    expect((await say('GET', path))[0]).toBe(404);
    expect(states).toEqual(['Preparing', 'Protected', 'Suspended', 'Protected', 'Removing']);
  });

  test('that is suspended or removed while it is prepared stays so', async () => {
    const [suspended, removed] = [await protect(), await protect({ target: 'second' })];
    await call('PATCH', suspended, { suspended: true });
    advance(2_000);
    await call('DELETE', removed);
    const states = [await stateOf(suspended), await stateOf(removed)];
    advance(1_000);
    states.push(await stateOf(suspended), await stateOf(removed));
    expect(states).toEqual(['Preparing', 'Removing', 'Suspended', 'Removing']);
  });

  test('is not changed or removed while it goes', async () => {
    const path = await protect();
    advance(3_000);
    await call('DELETE', path);
    expect((await say('DELETE', path))[0]).toBe(409);
    expect((await say('PATCH', path, { suspended: true }))[0]).toBe(409);
  });

  test('is one of a target and a policy of its tenant', async () => {
    await protect();
    expect((await say('POST', protections, wanted))[0]).toBe(409);
    expect((await say('POST', protections, { ...wanted, target: 'second' }))[0]).toBe(202);
    expect((await say('POST', '/tenants/green/protections', wanted))[0]).toBe(422);
  });

  test('is begun once for one key', async () => {
    const key = { 'idempotency-key': 'uid-1234567' };
    const first = await call('POST', protections, wanted, key);
    const second = await call('POST', protections, wanted, key);
    expect([second.status, second.body['resource']]).toEqual([202, first.body['resource']]);
  });

  test('that cannot be prepared leaves nothing', async () => {
    services().faults.add({ does: { kind: 'operation', fate: 'failed' }, times: 1 });
    const path = await protect();
    advance(3_000);
    expect((await say('POST', protections, wanted))[0]).toBe(202);
    expect((await say('GET', path))[0]).toBe(404);
  });
});
