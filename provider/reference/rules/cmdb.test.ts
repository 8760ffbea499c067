import { expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, services } = callerOf('cmdb');

const item = (name: string) => say('POST', '/items', { class: 'Cluster', name, tenant: 'blue' });

test('an item is retired instead of removed, and gives its name free', async () => {
  expect((await item('web'))[0]).toBe(201);
  expect((await item('web'))[0]).toBe(409);
  expect(await say('DELETE', '/items/CI0000001')).toEqual([204, {}]);
  expect((await call('GET', '/items/CI0000001')).body).toEqual({
    id: 'CI0000001',
    class: 'Cluster',
    name: 'web',
    tenant: 'blue',
    attributes: {},
    labels: {},
    lifecycle: 'Retired',
    retiredAt: '2030-05-17T12:00:00.000Z',
    changedAt: '2030-05-17T12:00:00.000Z',
  });
  expect((await item('web'))[0]).toBe(201);
  expect(services().ledger.duplicates()).toEqual([]);
  expect((await call('GET', '/items?lifecycle=InUse&tenant=blue')).body).toEqual([
    expect.objectContaining({ id: 'CI0000002' }),
  ]);
});

test('a retired item is not changed, nor related', async () => {
  await item('one');
  await item('other');
  await say('PUT', '/items/CI0000001/relations/RunsOn/CI0000002');
  await say('DELETE', '/items/CI0000002');
  expect((await say('PATCH', '/items/CI0000002', { owner: 'blue' }))[0]).toBe(409);
  expect((await say('PUT', '/items/CI0000001/relations/DependsOn/CI0000002'))[0]).toBe(409);
  expect((await say('PUT', '/items/CI0000001/relations/DependsOn/CI0000009'))[0]).toBe(404);
});

test('a retired item has no relations', async () => {
  await item('one');
  await item('other');
  expect((await say('PUT', '/items/CI0000001/relations/RunsOn/CI0000002'))[0]).toBe(201);
  await say('DELETE', '/items/CI0000001');
  expect((await call('GET', '/items/CI0000001/relations')).body).toEqual([]);
});

test('a patch changes what it names, and takes away what is null', async () => {
  await item('web');
  await say('PATCH', '/items/CI0000001', { owner: 'blue', attributes: { a: '1', b: '2' }, labels: { x: 'y' } });
  await say('PATCH', '/items/CI0000001', { attributes: { a: null, c: '3' } });
  expect((await call('GET', '/items/CI0000001')).body).toMatchObject({
    owner: 'blue',
    attributes: { b: '2', c: '3' },
    labels: { x: 'y' },
  });
});

test('lists go on by a link that keeps what was asked for', async () => {
  for (const name of ['a', 'b', 'c']) await item(name);
  const page = await call('GET', '/items?tenant=blue&limit=2');
  expect(page.headers.get('link')).toBe('</cmdb/v1/items?tenant=blue&limit=2&after=CI0000002>; rel="next"');
  const last = await call('GET', '/items?tenant=blue&limit=2&after=CI0000002');
  expect([last.body, last.headers.get('link')]).toEqual([[expect.objectContaining({ name: 'c' })], null]);
});
