import { describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, advance, services } = callerOf('customers');

const register = async (number = 'c-1042'): Promise<string> =>
  String((await call('POST', '/customers', { number, name: ' Blue Ltd ' })).body['id']);
const order = async (customer: string, change: object = {}): Promise<string> =>
  String(
    (await call('POST', '/subscriptions', { customer, plan: 'Standard', target: 'blue', ...change })).body['resource'],
  );
const subscription = async (id: string): Promise<unknown[]> => {
  const { body } = await call('GET', `/subscriptions/${id}`);
  return [body['status'], body['endsAt']];
};

describe('a customer', () => {
  test('is kept as bills spell it', async () => {
    const id = await register();
    expect((await call('GET', `/customers/${id}`)).body).toEqual({
      ...{ id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/), number: 'C-1042', name: 'Blue Ltd', labels: {} },
      ...{ status: 'Active', createdAt: '2030-05-17T12:00:00.000Z' },
    });
    expect((await call('GET', '/customers?number=c-1042')).body).toMatchObject({ total: 1, items: [{ id }] });
  });

  test('is registered once, whatever the case, and still when it is inactive', async () => {
    const id = await register();
    const again = { number: 'C-1042', name: 'Other' };
    expect((await say('POST', '/customers', again))[0]).toBe(409);
    expect((await say('DELETE', `/customers/${id}`))[0]).toBe(204);
    expect((await say('POST', '/customers', again))[0]).toBe(409);
  });

  test('is made inactive instead of removed, once', async () => {
    const id = await register();
    await call('DELETE', `/customers/${id}`);
    advance(60_000);
    expect((await say('DELETE', `/customers/${id}`))[0]).toBe(204);
    expect((await call('GET', `/customers/${id}`)).body).toMatchObject({
      ...{ status: 'Inactive', deactivatedAt: '2030-05-17T12:00:00.000Z' },
    });
    expect(await say('PUT', `/customers/${id}`, { number: 'C-1042', name: 'x' })).toEqual([409, 'C-1042 is inactive']);
    expect((await say('POST', '/subscriptions', { customer: id, plan: 'p', target: 't' }))[0]).toBe(409);
  });

  test('takes its own number back in any case, and no other', async () => {
    const id = await register();
    expect((await say('PUT', `/customers/${id}`, { number: 'c-1042', name: 'Blue' }))[0]).toBe(200);
    expect((await say('PUT', `/customers/${id}`, { number: 'c-1', name: 'Blue' }))[0]).toBe(409);
  });

  test('stays active until its last subscription has ended', async () => {
    const id = await register();
    const bought = await order(id);
    advance(2_000);
    await call('DELETE', `/subscriptions/${bought}`);
    expect((await say('DELETE', `/customers/${id}`))[0]).toBe(409);
    advance(31 * 86_400_000);
    expect((await say('DELETE', `/customers/${id}`))[0]).toBe(204);
  });
});

describe('a subscription', () => {
  test('is ordered, and there in a while', async () => {
    const customer = await register();
    const { status, headers, body } = await call('POST', '/subscriptions', {
      customer,
      plan: 'Standard',
      target: 'blue',
    });
    expect([status, headers.get('operation-location'), body['status']]).toEqual([
      202,
      expect.stringMatching(/^\/customers\/v1\/operations\//),
      'Running',
    ]);
    const path = `/subscriptions/${body['resource']}`;
    expect((await call('GET', path)).body).toMatchObject({ status: 'Pending', plan: 'standard', quantity: 1 });
    advance(2_000);
    const operation = String(headers.get('operation-location')).replace('/customers/v1', '');
    expect((await call('GET', operation)).body).toMatchObject({ status: 'Succeeded', resource: body['resource'] });
    expect((await call('GET', path)).body).toMatchObject({ status: 'Active', startsAt: '2030-05-17T12:00:00.000Z' });
  });

  test('is one of a plan and a target until its end is asked for', async () => {
    const customer = await register();
    const id = await order(customer);
    const again = { customer, plan: 'STANDARD', target: 'blue' };
    expect((await say('POST', '/subscriptions', again))[0]).toBe(409);
    expect((await say('POST', '/subscriptions', { ...again, target: 'green' }))[0]).toBe(202);
    advance(2_000);
    await call('DELETE', `/subscriptions/${id}`);
    expect(await subscription(id)).toEqual(['Ending', '2030-06-01T00:00:00.000Z']);
    expect((await say('POST', '/subscriptions', again))[0]).toBe(202);
    expect((await say('POST', '/subscriptions', again))[0]).toBe(409);
  });

  test('ends with its month', async () => {
    const id = await order(await register());
    advance(2_000);
    const { status, body } = await call('DELETE', `/subscriptions/${id}`);
    expect([status, body['status'], body['endsAt']]).toEqual([200, 'Ending', '2030-06-01T00:00:00.000Z']);
    advance(86_400_000);
    expect((await call('DELETE', `/subscriptions/${id}`)).body['endsAt']).toBe('2030-06-01T00:00:00.000Z');
    expect(await subscription(id)).toEqual(['Ending', '2030-06-01T00:00:00.000Z']);
    advance(30 * 86_400_000);
    expect(await subscription(id)).toEqual(['Ended', '2030-06-01T00:00:00.000Z']);
  });

  test.each([
    ['a trial', { plan: 'cluster-trial' }, 2_000],
    ['what has not begun', { startsAt: '2031-01-01T00:00:00+01:00' }, 2_000],
    ['what is still ordered', {}, 0],
  ])('%s ends at once, for good', async (_, change, after) => {
    const id = await order(await register(), change);
    advance(after);
    await call('DELETE', `/subscriptions/${id}`);
    const ended = new Date(Date.parse('2030-05-17T12:00:00Z') + after).toISOString();
    expect(await subscription(id)).toEqual(['Ended', ended]);
    advance(86_400_000);
    expect(await subscription(id)).toEqual(['Ended', ended]);
  });

  test('begins when it is to', async () => {
    const id = await order(await register(), { startsAt: '2030-05-18T14:00:00+02:00' });
    advance(86_399_999);
    expect(await subscription(id)).toEqual(['Pending', undefined]);
    advance(1);
    expect(await subscription(id)).toEqual(['Active', undefined]);
  });

  test('takes back what it cannot change, in any spelling, until it is ended', async () => {
    const customer = await register();
    const id = await order(customer, { startsAt: '2030-05-17T14:00:00+02:00' });
    advance(2_000);
    const same = { customer, plan: 'sTANDARD', target: 'blue', startsAt: '2030-05-17T13:00:00+01:00', quantity: 3 };
    expect(await say('PUT', `/subscriptions/${id}`, same)).toEqual([
      200,
      expect.objectContaining({ quantity: 3, status: 'Active' }),
    ]);
    expect((await say('PUT', `/subscriptions/${id}`, { ...same, plan: 'other' }))[0]).toBe(409);
    await call('DELETE', `/subscriptions/${id}`);
    expect(await say('PUT', `/subscriptions/${id}`, same)).toEqual([409, `${id} has been ended`]);
  });

  test('needs a customer', async () => {
    const body = { customer: '01JD2W6Q4T7M5Z8X9K3B1C0VNE', plan: 'p', target: 't' };
    expect(await say('POST', '/subscriptions', body)).toEqual([422, 'customer is the id of no customer']);
  });

  test('an order that fails leaves nothing', async () => {
    const customer = await register();
    services().faults.add({ does: { kind: 'operation', fate: 'failed' }, times: 1 });
    const id = await order(customer);
    advance(2_000);
    expect((await say('POST', '/subscriptions', { customer, plan: 'standard', target: 'blue' }))[0]).toBe(202);
    expect((await say('GET', `/subscriptions/${id}`))[0]).toBe(404);
  });
});
