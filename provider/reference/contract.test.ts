import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { list } from '../http/index.ts';
import { clientOf, never } from '../http/testing/client.ts';
import {
  asList,
  asNode,
  bodyOf,
  findServices,
  type Node,
  namesIn,
  operationsOf,
} from '../services/document.fixture.ts';
import { Explorer, type Made } from './contract.fixture.ts';
import { type RunningServices, startServices } from './index.ts';

const services = await findServices();
let running: RunningServices;
let explorer: Explorer;

beforeAll(async () => {
  running = await startServices({ seed: 1 });
  explorer = new Explorer(services, running);
});
afterAll(() => running.stop());

/** Statuses that the document names for an operation. */
const statusesOf = (service: string, id: string): readonly string[] =>
  Object.keys(asNode(explorer.operation(service, id).node['responses']));

const hasHeader = (service: string, id: string, name: string): boolean =>
  explorer.operation(service, id).parameters.some((one) => one['in'] === 'header' && one['name'] === name);

/** Properties of what an operation is sent. */
const namesSent = (document: Node, id: string | undefined): readonly string[] =>
  Object.keys(
    asNode(bodyOf(document, operationsOf(document).find((one) => one.id === id)?.node['requestBody'])?.['properties']),
  );

const inPages = (service: string, id: string): boolean =>
  explorer.operation(service, id).parameters.some((one) => one['name'] === 'limit');

/** Something for every parameter of a path. */
const anywhere = (path: string): Record<string, string> => Object.fromEntries(namesIn(path).map((name) => [name, 'x']));

/** Answers that depend on what a service means, which its own tests show. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  backup: ['deletePolicy 409', 'updateProtection 409', 'deleteProtection 409'],
  cmdb: ['updateItem 409', 'putRelation 409'],
  customers: ['deactivateCustomer 409'],
  dns: ['deleteZone 409', 'putRecordSet 409'],
  firewall: [
    'listPolicies 200',
    'getPolicy 200',
    'getPolicy 304',
    'getPolicy 404',
    'putPolicy 412',
    'putPolicy 422',
    'putPolicy 423',
    'commitPolicy 202',
    'commitPolicy 404',
    'commitPolicy 423',
    'createRule 423',
    'updateRule 423',
    'deleteRule 423',
    'updatePool 409',
    'deletePool 409',
    'deleteMember 409',
  ],
  identity: ['putMembership 409', 'renewApplicationSecret 200', 'renewApplicationSecret 404'],
  ipam: ['deletePrefix 409', 'createAddress 409', 'updateAddress 409'],
};

describe.each(services)('$name', ({ name: service, document, descriptor }) => {
  describe.each(Object.entries(descriptor.kinds))('%s', (_kind, kind) => {
    const { create, get = '', update, list: listing, delete: remove } = kind.operations;
    let made: Made;

    test('is created, with everything that may be said of it, and read', async () => {
      await explorer.make(service, kind, true);
      made = await explorer.make(service, kind);
      const said = await explorer.call(service, get, { params: made.params });
      expect(said.status).toBe(200);
      expect(said.body).toMatchObject({ id: expect.anything() });
      const etag = said.headers.get('etag');
      if (statusesOf(service, get).includes('304')) {
        const headers = { 'if-none-match': String(etag) };
        expect(await explorer.call(service, get, { params: made.params, headers })).toMatchObject({
          status: 304,
          body: {},
        });
      } else expect(etag).toBe(null);
    });

    test('is not there under another name', async () => {
      const params = explorer.absent(service, get, made);
      expect((await explorer.call(service, get, { params })).status).toBe(404);
      if (update !== undefined && statusesOf(service, update).includes('404')) {
        const body = bodyOf(document, explorer.operation(service, update).node['requestBody'])?.['required']
          ? made.sent
          : {};
        const creates = statusesOf(service, update).includes('201');
        if (!creates) expect((await explorer.call(service, update, { params, body })).status).toBe(404);
      }
      const idempotent = (await explorer.call(service, remove, { params })).status;
      expect([204, 404]).toContain(idempotent);
    });

    const schema = bodyOf(document, operationsOf(document).find(({ id }) => id === create)?.node['requestBody']);
    const required = asList(schema?.['required']).map(String);
    const refusals: readonly (readonly [string, (sent: Node) => Node, string])[] = [
      ['what nobody knows', (sent) => ({ ...sent, unheardOf: 1 }), '/unheardOf'],
      ...required.map((name): readonly [string, (sent: Node) => Node, string] => [
        `nothing for ${name}`,
        ({ [name]: _, ...sent }) => sent,
        `/${name}`,
      ]),
    ];
    if (schema !== undefined)
      test.each(refusals)('is not created with %s', async (_why, wrong, pointer) => {
        const params = { ...made.params, name: 'other' };
        const said = await explorer.call(service, create, { params, body: wrong(made.sent) });
        expect(said).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
      });

    const posts = operationsOf(document).some(({ id, method }) => id === create && method === 'post');
    const unique = kind.identity.from === 'spec' || kind.identity.naturalKey !== undefined;
    if (posts && unique)
      test('is created once', async () => {
        const said = await explorer.call(service, create, { params: made.params, body: made.sent });
        expect([said.status, said.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
      });

    if (update !== undefined)
      test('is changed, unless somebody else was faster', async () => {
        const id = update;
        const patches = explorer.operation(service, id).method === 'patch';
        const labels = { team: 'green' };
        const tags = ['team=green'];
        const properties = asNode(
          bodyOf(document, explorer.operation(service, id).node['requestBody'])?.['properties'],
        );
        const change = { ...('labels' in properties && { labels }), ...('tags' in properties && { tags }) };
        const body = patches ? change : { ...made.sent, ...change };
        const before = await explorer.call(service, get, { params: made.params });
        const said = await explorer.call(service, id, { params: made.params, body });
        expect([said.status, said.body]).toEqual([200, expect.objectContaining(change)]);
        running.advance(10_000);
        const after = await explorer.call(service, get, { params: made.params });
        expect(after.body).toMatchObject(change);
        expect((await explorer.call(service, id, { params: made.params, body: { unheardOf: 1 } })).status).toBe(422);
        if (!hasHeader(service, id, 'If-Match')) return;
        const stale = { 'if-match': String(before.headers.get('etag')) };
        expect((await explorer.call(service, id, { params: made.params, body, headers: stale })).status).toBe(412);
        const fresh = { 'if-match': String(after.headers.get('etag')) };
        expect((await explorer.call(service, id, { params: made.params, body, headers: fresh })).status).toBe(200);
      });

    if (!posts)
      test('is the same when it is put again', async () => {
        const body = schema === undefined ? undefined : made.sent;
        const said = await explorer.call(service, create, { params: made.params, body });
        expect([said.status, (await explorer.call(service, get, { params: made.params })).status]).toEqual([200, 200]);
      });

    const fixed = Object.entries(kind.fields ?? {}).flatMap(([name, { immutable }]) => (immutable ? [name] : []));
    const sendsFixed = namesSent(document, update).find((name) => fixed.includes(name) && required.includes(name));
    if (update !== undefined && sendsFixed !== undefined)
      test('keeps what cannot be changed', async () => {
        const other = await explorer.make(service, kind);
        const body = { ...made.sent, [sendsFixed]: other.sent[sendsFixed] };
        expect([409, 422]).toContain((await explorer.call(service, update, { params: made.params, body })).status);
      });

    const inside = operationsOf(document).filter(
      ({ id, path, node }) =>
        [create, update, remove, listing?.operation].includes(id) &&
        /\}.*\//.test(path) &&
        Object.hasOwn(asNode(node['responses']), '404'),
    );
    for (const { id, method } of inside)
      test(`is not reached by ${id} in what is not there`, async () => {
        const [parent = ''] = Object.keys(made.params);
        const params = { ...made.params, [parent]: explorer.another(service, id, parent, made) };
        const body = { patch: {}, post: made.sent, put: made.sent }[method];
        expect((await explorer.call(service, id, { params, body })).status).toBe(404);
      });

    if (listing !== undefined)
      test('is listed to the end', async () => {
        const { operation, items } = listing;
        const { path } = explorer.operation(service, operation);
        const same = Object.fromEntries(Object.entries(made.params).filter(([name]) => path.includes(`{${name}}`)));
        const others: Made[] = [];
        for (let count = 0; count < 4; count++)
          others.push(await explorer.make(service, kind, false, { params: same }));
        const client = clientOf(running.services.find(({ name }) => name === service)?.url ?? '');
        const paging = descriptor.paging ?? ({ by: 'none' } as const);
        const walk = () =>
          list(
            client,
            { method: 'GET', path, params: made.params },
            {
              items: items === undefined ? '' : `/${items}`,
              paging: 'size' in paging && inPages(service, operation) ? { ...paging, size: 2 } : { by: 'none' },
              key: '/id',
            },
            never,
          );
        const listed = await walk();
        await client.close();
        const ids = (listed.kind === 'listed' ? listed.items : []).map((one) => String(asNode(one)['id']));
        const wanted = [made, ...others].map(({ params }) => Object.values(params).at(-1) ?? '');
        expect(listed).toMatchObject({ kind: 'listed' });
        for (const id of wanted) expect(ids.some((one) => one.split('/').includes(id))).toBe(true);
        expect('pages' in listed && listed.pages > 1).toBe(inPages(service, operation));
        if (!statusesOf(service, operation).includes('304')) return;
        const first = await explorer.call(service, operation, { params: made.params });
        const headers = { 'if-none-match': String(first.headers.get('etag')) };
        const again = await explorer.call(service, operation, { params: made.params, headers });
        expect(again.status).toBe(304);
        await explorer.make(service, kind, false, { params: same });
        expect((await explorer.call(service, operation, { params: made.params, headers })).status).toBe(200);
      });

    test('is removed', async () => {
      const { params } = await explorer.make(service, kind);
      if (hasHeader(service, remove, 'If-Match')) {
        const headers = { 'if-match': '"stale"' };
        expect((await explorer.call(service, remove, { params, headers })).status).toBe(412);
      }
      const said = await explorer.call(service, remove, { params });
      expect([200, 202, 204]).toContain(said.status);
      if (said.status === 202) {
        await explorer.finish(service, said);
        expect((await explorer.call(service, get, { params })).status).toBe(404);
      }
      if (said.status === 204 && kind.deletion === undefined) {
        running.advance(10_000);
        expect((await explorer.call(service, get, { params })).status).toBe(404);
      }
    });
  });

  if (operationsOf(document).some(({ id }) => id === 'getOperation'))
    test('knows of no operation that never began', async () => {
      expect((await explorer.call(service, 'getOperation', { params: { id: 'op-0' } })).status).toBe(404);
    });

  test('answers every call that comes too often with 429, and says when to come again', async () => {
    running.faults.add({ service, does: { kind: 'throttle', retryAfter: 7 } });
    for (const { id } of operationsOf(document)) {
      const said = await explorer.call(service, id, { params: anywhere(explorer.operation(service, id).path) });
      expect([id, said.status, said.headers.get('retry-after')]).toEqual([id, 429, '7']);
    }
    running.faults.clear();
  });

  test('has given every answer that its document names', () => {
    const tallies = running.ledger.tallies().filter((tally) => tally.service === service);
    const given = new Set(
      tallies.flatMap(({ operation, statuses }) => Object.keys(statuses).map((status) => `${operation} ${status}`)),
    );
    const named = operationsOf(document).flatMap(({ id }) =>
      statusesOf(service, id).map((status) => `${id} ${status}`),
    );
    const missing = named.filter((one) => !one.endsWith(' default') && !given.has(one));
    expect(missing).toEqual(elsewhere[service] ?? []);
  });
});
