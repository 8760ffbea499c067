import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../http/index.ts';
import {
  ANNOTATION,
  type Change,
  type Deletion,
  type JsonObject,
  type ManagedResource,
  TerminalError,
  TransientError,
  UnknownOutcomeError,
} from '../../runtime/index.ts';
import {
  type Answers,
  accepted,
  down,
  type Exchange,
  exchange,
  gone,
  lost,
  never,
  ok,
  refused,
  withEtag,
} from './exchange.fixture.ts';
import { kindOf, resourceOf, tags, thing } from './kinds.fixture.ts';
import type { ServiceKind } from './service-kind.ts';

const recordSet = kindOf('dns', 'RecordSet');
const zone = kindOf('dns', 'Zone');
const group = kindOf('identity', 'Group');
const item = kindOf('cmdb', 'ConfigurationItem');
const relation = kindOf('cmdb', 'Relation');
const rule = kindOf('firewall', 'Rule');
const member = kindOf('firewall', 'LoadBalancerMember');
const subscription = kindOf('customers', 'Subscription');
const application = kindOf('identity', 'Application');
const route = kindOf('monitoring', 'AlertRoute');

async function update({ client }: Exchange, resource: ManagedResource): Promise<Change> {
  const observed = await client.observe(resource, never);
  if (!observed.exists) throw new Error('it is not there');
  return client.update(resource, observed, never);
}

async function remove({ client }: Exchange, resource: ManagedResource): Promise<Deletion> {
  const observed = await client.observe(resource, never);
  if (!observed.exists) throw new Error('it is not there');
  return client.delete(resource, observed, never);
}

describe('an update', () => {
  interface Row {
    readonly name: string;
    readonly kind: ServiceKind;
    readonly externalName: string;
    readonly forProvider: JsonObject;
    readonly get: string;
    readonly there: JsonObject;
    readonly call: string;
    readonly body: JsonObject;
  }

  test.each<Row>([
    {
      name: 'by PUT sends everything, also what the spec leaves open',
      kind: recordSet,
      externalName: 'a.b/www/A',
      forProvider: { zone: 'a.b', name: 'www', type: 'A', values: ['192.0.2.2'] },
      get: 'GET /zones/a.b/records/www/A',
      there: { id: 'x', ttl: 300, values: ['192.0.2.1'], labels: { theirs: '1' }, changedAt: 'y' },
      call: 'PUT /zones/a.b/records/www/A',
      body: { ttl: 300, values: ['192.0.2.2'], labels: { theirs: '1', ...tags(recordSet) } },
    },
    {
      name: 'by PATCH sends what differs',
      kind: item,
      externalName: '7',
      forProvider: { class: 'cluster', name: 'a', tenant: 't', attributes: { size: 'l' } },
      get: 'GET /items/7',
      there: {
        id: '7',
        class: 'cluster',
        name: 'a',
        tenant: 't',
        attributes: { size: 's', found: 'x' },
        lifecycle: 'InUse',
        labels: tags(item),
      },
      call: 'PATCH /items/7',
      body: { attributes: { size: 'l', found: 'x' } },
    },
    {
      name: 'leaves members alone that others added',
      kind: group,
      externalName: '7',
      forProvider: { mailNickname: 'ops', tags: ['blue'] },
      get: 'GET /groups/7',
      there: { id: '7', mailNickname: 'ops', displayName: 'Ops', tags: ['theirs'] },
      call: 'PATCH /groups/7',
      body: {
        tags: ['theirs', 'blue', ...Object.entries(tags(group)).map(([key, value]) => `${key}=${value}`)],
      },
    },
  ])('$name', async ({ kind, externalName, forProvider, get, there, call, body }) => {
    const played = exchange(kind, { [get]: ok(there as never), [call]: ok(there as never) });
    expect(await update(played, resourceOf(kind, forProvider, { externalName }))).toEqual({});
    expect(played.asked.slice(1)).toEqual([{ call, body }]);
  });

  test('sends no null that was only shown, and takes another item for no news of this one', async () => {
    const kind = thing(
      { x: 'string', y: 'string' },
      {
        operations: {
          get: 'get',
          list: { operation: 'list', items: 'items', observes: true },
          create: 'create',
          update: 'update',
          delete: 'delete',
        },
      },
    );
    const there = { id: '1', x: 'a', y: null };
    const played = exchange(kind, {
      'GET /things': ok({ items: [there] }),
      'GET /things/1': ok(there),
      'PUT /things/1': ok({ id: '2', x: 'b' }),
    });
    const resource = resourceOf(kind, { x: 'b' }, { externalName: '1' });
    const atRest = {
      observedGeneration: 1,
      conditions: ['Ready', 'Synced'].map((type) => ({
        type,
        status: 'True' as const,
        reason: '',
        lastTransitionTime: '',
      })),
    };
    await update(played, { ...resource, status: atRest });
    expect(played.asked).toEqual([{ call: 'GET /things' }, { call: 'PUT /things/1', body: { x: 'b' } }]);
    await played.another().observe({ ...resource, status: atRest }, never);
    expect(played.calls().at(-1)).toBe('GET /things');
  });

  const map = thing({ x: { map: 'string' }, y: { fields: { a: 'string', b: 'string' } } }, {}, 'PATCH');
  const whole = thing({ x: { map: 'string' }, y: { fields: { a: 'string', b: 'string' } } });
  const there = { id: '1', x: { old: '1' }, y: { a: '1', b: '2' } };

  test.each([
    ['by PATCH removes keys of a map that is ours', map, 'PATCH /things/{id}', { x: { new: '1', old: null } }],
    [
      'by PUT replaces a map and keeps the rest of an object',
      whole,
      'PUT /things/{id}',
      { x: { new: '1' }, y: { a: '1', b: '2' } },
    ],
  ])('%s', async (_, kind, call, body) => {
    const path = call.replace('{id}', '1');
    const played = exchange(kind, { 'GET /things/1': ok(there), [path]: ok(there) });
    await update(played, resourceOf(kind, { x: { new: '1' }, y: { a: '1' } }, { externalName: '1' }));
    expect(played.asked.slice(1)).toEqual([{ call: path, body }]);
  });

  test('changes nothing that others changed since it was seen', async () => {
    const seen = withEtag({ id: 'a.b', name: 'a.b', account: 'x', labels: tags(zone) }, '"v7"');
    const played = exchange(zone, { 'GET /zones/a.b': seen, 'PUT /zones/a.b': refused(412) });
    const updating = update(played, resourceOf(zone, { name: 'a.b', account: 'y' }, { externalName: 'a.b' }));
    await expect(updating).rejects.toThrow(new TransientError('cannot do it: the answer is 412'));
    expect(played.asked[1]?.etag).toBe('"v7"');
  });

  test.each<{ name: string; answer: Result; want: Error }>([
    { name: 'its answer is lost', answer: lost, want: new UnknownOutcomeError('cannot POST /x: no answer within 15s') },
    { name: 'it makes no sense', answer: refused(422), want: new TerminalError('cannot do it: the answer is 422') },
    {
      name: 'it is gone meanwhile',
      answer: gone,
      want: new TransientError('cannot GET /x: the answer is 404 Not Found (what it belongs to does not exist)'),
    },
  ])('fails: $name', async ({ answer, want }) => {
    const there = ok({ id: 'a.b', name: 'a.b', account: 'x' });
    const played = exchange(zone, { 'GET /zones/a.b': there, 'PUT /zones/a.b': answer });
    const updating = update(played, resourceOf(zone, { name: 'a.b', account: 'y' }, { externalName: 'a.b' }));
    await expect(updating).rejects.toThrow(want);
  });

  test('of what cannot change says so, and asks nothing', async () => {
    const played = exchange(rule, {
      'GET /policies/edge/rules/7': ok({ id: '7', name: 'other', state: 'Active', labels: tags(rule) }),
    });
    const resource = resourceOf(rule, { policy: 'edge', name: 'in' }, { externalName: 'edge/7' });
    await expect(update(played, resource)).rejects.toThrow(
      new TerminalError('name cannot be changed once it is created: delete the resource and create it anew'),
    );
    const fixed = thing({ x: 'string' }, { operations: { get: 'get', create: 'create', delete: 'delete' } });
    const other = exchange(fixed, { 'GET /things/1': ok({ id: '1', x: 'a' }) });
    await expect(update(other, resourceOf(fixed, { x: 'b' }, { externalName: '1' }))).rejects.toThrow(
      new TerminalError('x cannot be changed once it is created: delete the resource and create it anew'),
    );
    expect([played.calls().length, other.calls().length]).toEqual([1, 1]);
    expect(relation.operations.update).toBeUndefined();
  });

  test('that is accepted leaves its operation behind', async () => {
    const there = ok({ id: 's1', customer: 'c', quantity: 1, status: 'Active', labels: tags(subscription) });
    const path = '/subscriptions/s1';
    const method = subscription.operations.update?.method ?? '';
    const played = exchange(subscription, {
      [`GET ${path}`]: there,
      [`${method} ${path}`]: accepted('https://api/operations/8'),
    });
    const resource = resourceOf(subscription, { customer: 'c', quantity: 2 }, { externalName: 's1' });
    expect(await update(played, resource)).toEqual({
      annotations: {
        'm.aerodrome.dev/operation': '{"for":"update","url":"https://api/operations/8","startedAt":1893456000000}',
      },
      requeueAfter: 5_000,
    });
  });

  test('of a commit alone commits, and writes nothing', async () => {
    const staged = ok({ id: '7', name: 'in', state: 'Staged', labels: tags(rule) });
    const played = exchange(rule, {
      'GET /policies/edge/rules/7': staged,
      'POST /policies/edge/commit': [refused(423), accepted('https://api/operations/9')],
    });
    const resource = resourceOf(rule, { policy: 'edge', name: 'in' }, { externalName: 'edge/7' });
    await expect(update(played, resource)).rejects.toThrow(new TransientError('cannot do it: the answer is 423'));
    expect(await update(played, resource)).toMatchObject({ requeueAfter: 5_000 });
    expect(played.calls()).toEqual([
      'GET /policies/edge/rules/7',
      'POST /policies/edge/commit',
      'GET /policies/edge/rules/7',
      'POST /policies/edge/commit',
    ]);
  });
});

describe('a secret field', () => {
  const there = { id: '7', tenant: 't', name: 'n', labels: tags(route) };
  const answers: Answers = { 'GET /alert-routes/7': ok(there), 'PUT /alert-routes/7': ok(there) };
  const resource = (annotations: Readonly<Record<string, string>> = {}) =>
    resourceOf(
      route,
      { tenant: 't', name: 'n', credentialSecretRef: { name: 's', key: 'k' } },
      { externalName: '7', annotations },
    );

  test('is sent where it is another one than was sent last, and not again', async () => {
    const played = exchange(route, answers, { secrets: { s: { k: 'canary' } } });
    const change = await update(played, resource());
    expect(played.asked[1]).toMatchObject({ body: { credential: 'canary' } });
    expect(JSON.stringify(change)).not.toContain('canary');
    expect(await played.client.observe(resource(change.annotations), never)).toMatchObject({ diff: [] });
    const rotated = exchange(route, answers, { secrets: { s: { k: 'other' } } });
    expect(await rotated.client.observe(resource(change.annotations), never)).toMatchObject({
      diff: ['credentialSecretRef'],
    });
  });

  test('whose record was edited is sent again', async () => {
    const played = exchange(route, answers, { secrets: { s: { k: 'canary' } } });
    const edited = resource({ 'm.aerodrome.dev/secret-hashes': '{' });
    expect(await played.client.observe(edited, never)).toMatchObject({ diff: ['credentialSecretRef'] });
  });

  test('does not hold up deletion where its Secret is gone', async () => {
    const played = exchange(route, { ...answers, 'DELETE /alert-routes/7': ok(undefined) });
    const deleted = { ...resource(), metadata: { ...resource().metadata, deletionTimestamp: '2030-01-01T00:00:00Z' } };
    expect(await remove(played, deleted)).toEqual({});
  });
});

describe('a connection key that is shown only once', () => {
  const there = {
    id: '1',
    name: 'app',
    clientId: 'c',
    issuer: 'i',
    redirectUris: [],
    tags: Object.entries(tags(application)).map(([key, value]) => `${key}=${value}`),
  };
  const RENEW = `${application.operations.renew['clientSecret']?.method} ${application.operations.renew['clientSecret']?.path.replace('{id}', '1')}`;
  const answers: Answers = { 'GET /applications/1': ok(there), [RENEW]: ok({ ...there, clientSecret: 'new' }) };
  const ours = { [ANNOTATION.createSucceeded]: '2029-01-01T00:00:00Z' };
  const resource = (annotations: Readonly<Record<string, string>>) =>
    resourceOf(
      application,
      { name: 'app' },
      { externalName: '1', annotations, spec: { writeConnectionSecretToRef: { name: 'out' } } },
    );

  test('is made anew where it was lost with the answer of our creation', async () => {
    const played = exchange(application, answers, { secrets: { out: { clientId: 'c' } } });
    expect(await update(played, resource(ours))).toEqual({ connection: { clientSecret: Buffer.from('new') } });
    expect(played.calls()).toEqual(['GET /applications/1', RENEW]);
  });

  test.each([
    ['is kept', ours, { out: { clientSecret: 'old' } }],
    ['is not made anew for what others created', {}, {}],
  ])('%s', async (_, annotations, secrets) => {
    const played = exchange(application, answers, { secrets });
    expect(await played.client.observe(resource(annotations), never)).toMatchObject({ diff: [] });
  });
});

describe('a deletion', () => {
  const deleted = (kind: ServiceKind, externalName: string, annotations: Readonly<Record<string, string>> = {}) =>
    resourceOf(kind, {}, { externalName, deleted: true, annotations });
  const there: Answers = { 'GET /zones/a.b': ok({ id: 'a.b', name: 'a.b' }) };

  test.each<{ name: string; answer: Result; want: Deletion | Error }>([
    { name: 'is done', answer: ok(undefined), want: {} },
    { name: 'of what is gone is done', answer: gone, want: {} },
    {
      name: 'of what is in use waits for that',
      answer: refused(409),
      want: new TransientError('cannot do it: the answer is 409'),
    },
    {
      name: 'whose answer is lost is asked for again',
      answer: lost,
      want: new UnknownOutcomeError('cannot POST /x: no answer within 15s'),
    },
    { name: 'that fails says why', answer: down, want: new TransientError('cannot GET /x: the answer is 500') },
  ])('$name', async ({ answer, want }) => {
    const removing = remove(exchange(zone, { ...there, 'DELETE /zones/a.b': answer }), deleted(zone, 'a.b'));
    if (want instanceof Error) await expect(removing).rejects.toThrow(want);
    else expect(await removing).toEqual(want);
  });

  const MEMBER = '/pools/p/members/m';
  const operation = 'https://api/operations/7';
  const draining = {
    'm.aerodrome.dev/operation': JSON.stringify({
      for: 'delete',
      url: operation,
      startedAt: Date.parse('2030-01-01T00:00:00Z'),
    }),
  };
  const drained: Answers = { [`GET ${MEMBER}`]: ok({ id: 'm', address: '192.0.2.1', port: 80 }) };

  test('that drains first is asked for once, and waited for', async () => {
    const played = exchange(member, {
      ...drained,
      [`DELETE ${MEMBER}`]: accepted(operation),
      [`GET ${operation}`]: ok({ id: '7', status: 'Running', percent: 20 }),
    });
    expect(await remove(played, deleted(member, 'p/m'))).toEqual({
      message: 'Deletion goes on',
      annotations: draining,
      requeueAfter: 5_000,
    });
    await played.clock.advance(5_000);
    expect(await remove(played, deleted(member, 'p/m', draining))).toEqual({ message: '20', requeueAfter: 7_500 });
    expect(played.calls().filter((call) => call.startsWith('DELETE'))).toHaveLength(1);
  });

  test('whose operation fails says so once, and is asked for again', async () => {
    const played = exchange(member, {
      ...drained,
      [`DELETE ${MEMBER}`]: accepted(operation),
      [`GET ${operation}`]: ok({ id: '7', status: 'Failed', error: { message: 'still busy' } }),
    });
    await expect(remove(played, deleted(member, 'p/m', draining))).rejects.toThrow(
      new TransientError('cannot complete /operations/{id}: still busy'),
    );
    expect(await remove(played, deleted(member, 'p/m', draining))).toMatchObject({ requeueAfter: 5_000 });
  });

  test('of whose operation nobody knows any more is asked for again, and that is asked about no more', async () => {
    const played = exchange(member, {
      ...drained,
      [`DELETE ${MEMBER}`]: accepted(operation),
      [`GET ${operation}`]: gone,
    });
    await remove(played, deleted(member, 'p/m', draining));
    await remove(played, deleted(member, 'p/m', draining));
    expect(played.calls().filter((call) => !call.startsWith(`GET ${MEMBER}`))).toEqual([
      `GET ${operation}`,
      `DELETE ${MEMBER}`,
      `DELETE ${MEMBER}`,
    ]);
  });

  test('that sets an end date waits for it and asks for nothing more', async () => {
    const awaited = thing({ endsAt: 'string' }, { deletion: { until: 'endsAt' } });
    const ending = { id: 's1', endsAt: '2030-02-01T00:00:00Z' };
    const played = exchange(awaited, {
      'GET /things/s1': [ok({ id: 's1' }), ok(ending)],
      'DELETE /things/s1': ok(ending),
    });
    const waiting = { message: 'It is kept until 2030-02-01T00:00:00.000Z', requeueAfter: 43_200_000 };
    expect(await remove(played, deleted(awaited, 's1'))).toEqual(waiting);
    expect(await remove(played, deleted(awaited, 's1'))).toEqual(waiting);
    expect(played.calls()).toHaveLength(3);
  });

  test('takes effect by a commit', async () => {
    const RULE = '/policies/edge/rules/7';
    const played = exchange(rule, {
      [`GET ${RULE}`]: ok({ id: '7', name: 'in', state: 'Active' }),
      [`DELETE ${RULE}`]: ok(undefined),
      'POST /policies/edge/commit': accepted(operation),
    });
    expect(await remove(played, deleted(rule, 'edge/7'))).toMatchObject({
      annotations: { 'm.aerodrome.dev/operation': expect.stringContaining('"for":"commit"') },
      requeueAfter: 5_000,
    });
    expect(played.calls()).toEqual([`GET ${RULE}`, `DELETE ${RULE}`, 'POST /policies/edge/commit']);
  });

  test('of what was not observed is no business of anybody', async () => {
    const { client, calls } = exchange(zone, {});
    const nothing = { exists: true, diff: [], ready: { ready: true }, atProvider: {} } as const;
    await expect(client.delete(deleted(zone, 'a.b'), nothing, never)).rejects.toBeInstanceOf(TransientError);
    expect(calls()).toEqual([]);
  });
});
