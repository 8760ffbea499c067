import { beforeEach, describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, advance, services } = callerOf('firewall');

const rule = { name: 'api', action: 'Allow', sources: ['10.0.0.0/8'], destinations: ['192.0.2.10'], ports: ['443'] };
const rules = '/policies/clusters/rules';

const create = async (change: object = {}): Promise<string> =>
  String((await call('POST', rules, { ...rule, ...change })).body['id']);
const commit = async (): Promise<number> => (await call('POST', '/policies/clusters/commit')).status;
const stateOf = async (id: string): Promise<unknown> => (await call('GET', `${rules}/${id}`)).body['state'];

test('there are policies from the start', async () => {
  const policy = { defaultAction: 'Deny', order: [], revision: 0, committedRevision: 0, locked: false };
  expect((await call('GET', '/policies')).body).toEqual({
    items: [
      { name: 'clusters', ...policy },
      { name: 'default', ...policy },
    ],
  });
});

describe('a rule', () => {
  test.each([
    [
      'a network is masked, an address is one of its own',
      { sources: ['10.1.2.3/8', '10.9.9.9'] },
      { sources: ['10.0.0.0/8', '10.9.9.9/32'] },
    ],
    [
      'networks are told once, in order',
      { sources: ['10.2.0.0/16', '10.1.0.0/16', '10.2.0.1/16'] },
      { sources: ['10.1.0.0/16', '10.2.0.0/16'] },
    ],
    ['any network stands for all', { destinations: ['10.0.0.0/8', '*'] }, { destinations: ['any'] }],
    ['ranges that touch are one', { ports: ['82', '80-81', '8000-8080', '8010'] }, { ports: ['80-82', '8000-8080'] }],
    ['any port stands for all', { ports: ['80', 'any'] }, { ports: ['any'] }],
    ['no port is any', { ports: undefined }, { ports: ['any'] }],
  ])('%s', async (_, given, kept) => {
    const { status, body } = await call('POST', rules, { ...rule, ...given });
    expect([status, body]).toEqual([201, expect.objectContaining(kept)]);
  });

  test.each([
    [{ sources: ['10.0.0.0/8', '10.0.0.0/40'] }, '/sources/1', 'is no network'],
    [{ destinations: ['1.2.3'] }, '/destinations/0', 'is no network'],
    [{ ports: ['90-80'] }, '/ports/0', 'is no range of ports'],
    [{ ports: ['80', '65536'] }, '/ports/1', 'is no range of ports'],
  ])('%j is refused', async (given, pointer, detail) => {
    const { status, body } = await call('POST', rules, { ...rule, ...given });
    expect([status, body['errors']]).toEqual([422, [{ pointer, detail }]]);
  });

  test('has a name of its own in its policy, and keeps it', async () => {
    const id = await create();
    expect((await say('POST', rules, rule))[0]).toBe(409);
    expect((await say('PUT', `${rules}/${id}`, { ...rule, name: 'other' }))[0]).toBe(409);
  });

  test('needs a policy', async () => {
    expect((await say('POST', '/policies/none/rules', rule))[0]).toBe(404);
  });

  test('takes effect, changes and goes with a commit', async () => {
    const id = await create();
    const states = [await stateOf(id)];
    const commits = [await commit()];
    advance(1_000);
    states.push(await stateOf(id));
    await call('PUT', `${rules}/${id}`, { ...rule, log: true });
    states.push(await stateOf(id));
    commits.push(await commit());
    advance(1_000);
    states.push(await stateOf(id));
    const { status, body } = await call('DELETE', `${rules}/${id}`);
    states.push(body['state'], await stateOf(id));
    commits.push(await commit());
    advance(1_000);
    states.push(await stateOf(id));
    expect(states).toEqual(['Staged', 'Active', 'Staged', 'Active', 'Removing', 'Removing', undefined]);
    expect([...commits, status]).toEqual([202, 202, 202, 200]);
  });

  test('is not changed while it is being removed', async () => {
    const id = await create();
    await call('DELETE', `${rules}/${id}`);
    expect(await say('PUT', `${rules}/${id}`, rule)).toEqual([409, `${id} is being removed`]);
    expect((await say('DELETE', `${rules}/${id}`))[0]).toBe(200);
  });
});

describe('a commit', () => {
  test('locks its policy, and no other', async () => {
    const id = await create();
    await call('PUT', '/policies/other', {});
    await commit();
    const refused = await Promise.all([
      call('POST', rules, { ...rule, name: 'second' }),
      call('PUT', `${rules}/${id}`, rule),
      call('DELETE', `${rules}/${id}`),
      call('PUT', '/policies/clusters', {}),
      call('POST', '/policies/clusters/commit'),
    ]);
    expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(
      refused.map(() => [423, '1']),
    );
    expect((await say('POST', '/policies/other/rules', rule))[0]).toBe(201);
    advance(1_000);
    expect((await say('POST', rules, { ...rule, name: 'second' }))[0]).toBe(201);
  });

  test('is an operation that ends, and counts what is in effect', async () => {
    await create();
    const begun = await call('POST', '/policies/clusters/commit');
    const path = String(begun.headers.get('operation-location')).replace('/firewall/v1', '');
    expect((await call('GET', path)).body['status']).toBe('Running');
    expect((await call('GET', '/policies/clusters')).body).toMatchObject({ locked: true, committedRevision: 0 });
    advance(1_000);
    await create({ name: 'second' });
    expect((await call('GET', path)).body['status']).toBe('Succeeded');
    expect((await call('GET', '/policies/clusters')).body).toMatchObject({
      ...{ locked: false, revision: 2, committedRevision: 1 },
    });
  });

  test('that fails changes nothing, and leaves no lock', async () => {
    const id = await create();
    services().faults.add({ does: { kind: 'operation', fate: 'failed' }, times: 1 });
    await commit();
    advance(1_000);
    expect([await stateOf(id), await commit()]).toEqual(['Staged', 202]);
  });

  test('changes the ETag of the list, as every change does', async () => {
    const etag = async (): Promise<string> => String((await call('GET', rules)).headers.get('etag'));
    const etags = [await etag()];
    await create();
    etags.push(await etag());
    expect((await call('GET', rules, undefined, { 'if-none-match': String(etags[1]) })).status).toBe(304);
    await commit();
    advance(1_000);
    etags.push(await etag());
    expect(new Set(etags).size).toBe(3);
  });
});

describe('a member of a pool', () => {
  const pool = { name: 'api', address: '192.0.2.10', port: 6443 };
  const members = '/pools/api/members';

  beforeEach(async () => {
    await call('POST', '/pools', pool);
  });

  test.each([
    ['192.0.2.21', '192.0.2.21:6443'],
    ['2001:DB8:0::21', '[2001:db8::21]:6443'],
  ])('%s is %s', async (address, id) => {
    const { status, body } = await call('POST', members, { address, port: 6443 });
    expect([status, body['id'], body['state'], body['health']]).toEqual([201, id, 'Active', 'Up']);
    expect((await call('GET', `${members}/${encodeURIComponent(id)}`)).body).toEqual(body);
    expect((await say('POST', members, { address, port: 6443 }))[0]).toBe(409);
  });

  test('is drained, once, before it goes', async () => {
    await call('POST', members, { address: '192.0.2.21', port: 6443 });
    const path = `${members}/192.0.2.21:6443`;
    expect((await say('DELETE', path))[0]).toBe(202);
    expect((await call('GET', path)).body['state']).toBe('Draining');
    expect((await say('DELETE', path))[0]).toBe(409);
    expect((await say('POST', members, { address: '192.0.2.21', port: 6443 }))[0]).toBe(409);
    advance(2_000);
    expect((await say('GET', path))[0]).toBe(404);
    expect((await say('POST', members, { address: '192.0.2.21', port: 6443 }))[0]).toBe(201);
  });

  test('that cannot be drained is what it was', async () => {
    const { body } = await call('POST', members, { address: '192.0.2.21', port: 6443 });
    services().faults.add({ does: { kind: 'operation', fate: 'failed' }, times: 1 });
    await call('DELETE', `${members}/192.0.2.21:6443`);
    advance(2_000);
    expect((await call('GET', `${members}/192.0.2.21:6443`)).body).toEqual(body);
  });

  test('keeps its pool, which says how many there are', async () => {
    await call('POST', members, { address: '192.0.2.21', port: 6443, enabled: false });
    expect((await call('GET', '/pools/api')).body).toEqual({
      ...pool,
      ...{ id: 'api', protocol: 'TCP', algorithm: 'RoundRobin', healthCheck: { interval: 5, failures: 3 }, members: 1 },
    });
    expect((await say('DELETE', '/pools/api'))[0]).toBe(409);
  });

  test('an address and port have one pool', async () => {
    expect((await say('POST', '/pools', { ...pool, name: 'second' }))[0]).toBe(409);
    expect((await say('POST', '/pools', { ...pool, name: 'second', protocol: 'UDP' }))[0]).toBe(201);
    expect((await say('POST', '/pools', { ...pool, name: 'third', address: '192.0.2' }))[0]).toBe(422);
  });
});
