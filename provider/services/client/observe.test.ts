import { describe, expect, test } from '@jest/globals';
import type { Ok } from '../../http/index.ts';
import {
  ANNOTATION,
  type JsonObject,
  type ManagedResource,
  type Observation,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import { down, exchange, gone, made, never, ok, refused, withEtag } from './exchange.fixture.ts';
import { kindOf, resourceOf, tags, thing } from './kinds.fixture.ts';
import type { ServiceKind } from './service-kind.ts';

const recordSet = kindOf('dns', 'RecordSet');
const zone = kindOf('dns', 'Zone');
const rule = kindOf('firewall', 'Rule');
const customer = kindOf('customers', 'Customer');
const subscription = kindOf('customers', 'Subscription');
const target = kindOf('monitoring', 'Target');
const application = kindOf('identity', 'Application');
const prefix = kindOf('ipam', 'Prefix');
const group = kindOf('identity', 'Group');

const condition = (type: string, state: 'True' | 'False') => ({
  type,
  status: state,
  reason: '',
  lastTransitionTime: '',
});
/** Ready and synced, so that what was seen a while ago will do. */
const atRest = {
  status: { observedGeneration: 1, conditions: [condition('Ready', 'True'), condition('Synced', 'True')] },
};

const www = (more: Parameters<typeof resourceOf>[2] = {}, name = 'www'): ManagedResource =>
  resourceOf(
    recordSet,
    { zone: 'a.b', name, type: 'A', values: ['192.0.2.1'] },
    { externalName: `a.b/${name}/A`, ...more },
  );
const item = (name = 'www', more: JsonObject = {}) => ({
  id: `a.b/${name}/A`,
  zone: 'a.b',
  name,
  type: 'A',
  ttl: 300,
  values: ['192.0.2.1'],
  labels: tags(recordSet),
  ...more,
});
const GET = 'GET /zones/a.b/records/www/A';
const LIST = 'GET /zones/a.b/records?limit=500';
const page = (items: readonly JsonObject[], next?: string, total = items.length): JsonObject => ({
  items,
  total,
  ...(next !== undefined && { next }),
});

describe('what is there', () => {
  test('is shown whole, compared, and late-initialised', async () => {
    const { client } = exchange(recordSet, { [GET]: ok(item() as never) });
    expect(await client.observe(www(), never)).toEqual({
      exists: true,
      diff: [],
      ready: { ready: true },
      atProvider: { ...item() },
      lateInit: { zone: 'a.b', name: 'www', type: 'A', values: ['192.0.2.1'], ttl: 300 },
    });
  });

  test('is shown in one order, whatever the order it comes in', async () => {
    const values = ['192.0.2.3', '192.0.2.1', '192.0.2.2'];
    const { client } = exchange(recordSet, { [GET]: ok(item('www', { values }) as never) });
    expect(await client.observe(www(), never)).toMatchObject({ atProvider: { values: values.toSorted() } });
    const route = kindOf('monitoring', 'AlertRoute');
    const matchers = ['b', 'a'].map((label) => ({ label, value: 'x' }));
    const other = exchange(route, { 'GET /alert-routes/7': ok({ id: '7', matchers }) });
    expect(await other.client.observe(resourceOf(route, {}, { externalName: '7' }), never)).toMatchObject({
      atProvider: { matchers: matchers.toReversed() },
    });
  });

  test('has no secret in it, wherever the API puts it, and nothing that is empty is taken over', async () => {
    const fields = { auth: { fields: { user: 'string', password: 'string' } }, notes: { list: 'string' } } as const;
    const kind = thing(fields, {
      fields: { 'auth.password': { secret: true }, notes: { lateInit: true }, 'auth.user': { lateInit: true } },
      connection: { key: { from: 'once.key', only: 'creation' } },
    });
    const there = { id: '1', auth: { user: 'me', password: 'canary' }, notes: [] };
    const { client } = exchange(kind, { 'GET /things/1': ok(there) });
    expect(await client.observe(resourceOf(kind, {}, { externalName: '1' }), never)).toEqual({
      exists: true,
      diff: [],
      ready: { ready: true },
      atProvider: { id: '1', auth: { user: 'me' }, notes: [] },
      lateInit: { auth: { user: 'me' } },
    });
  });

  test('is shown with long numbers as text, and an id where the API shows none', async () => {
    const kind = thing(
      { size: 'int64', count: 'integer' },
      {
        identity: { from: 'spec', externalName: ['name'] },
        operations: { list: { operation: 'list', items: 'items' }, create: 'create', delete: 'delete' },
      },
    );
    const there = { name: 'a', size: 7, count: 7 };
    const { client } = exchange(kind, { 'GET /things': ok({ items: [there] }) });
    expect(await client.observe(resourceOf(kind, {}, { externalName: 'a' }), never)).toMatchObject({
      atProvider: { id: 'a', size: '7', count: 7 },
    });
  });

  test('leaves the spelling of the spec as it is', async () => {
    const { client } = exchange(recordSet, { [GET]: ok(item() as never) });
    const spelled = { zone: 'A.B.', name: 'WWW', type: 'A', values: ['192.0.2.1'], ttl: 300 };
    const observed = await client.observe(resourceOf(recordSet, spelled, { externalName: 'a.b/www/A' }), never);
    expect(observed).toMatchObject({ exists: true, diff: [] });
    expect(observed).not.toHaveProperty('lateInit');
  });

  test('imported by its external name fills in where it is', async () => {
    const { client } = exchange(recordSet, { [GET]: ok(item() as never) });
    const resource = resourceOf(
      recordSet,
      {},
      { externalName: 'a.b/www/A', spec: { managementPolicies: ['Observe'] } },
    );
    expect(await client.observe(resource, never)).toMatchObject({
      diff: [],
      lateInit: { zone: 'a.b', name: 'www', type: 'A', ttl: 300 },
    });
  });

  test.each<{ name: string; policies?: readonly string[]; labels: JsonObject | undefined; want: readonly string[] }>([
    { name: 'ours', labels: tags(recordSet), want: [] },
    { name: 'without our tags', labels: { team: 'blue' }, want: ['labels'] },
    { name: 'restored under another UID', labels: tags(recordSet, { 'crossplane-uid': 'uid-0' }), want: ['labels'] },
    { name: 'that we only observe', policies: ['Observe'], labels: undefined, want: [] },
    { name: "another's, that we only observe", policies: ['Observe'], labels: { 'crossplane-uid': 'x' }, want: [] },
  ])('and $name differs in $want', async ({ policies, labels, want }) => {
    const { client } = exchange(recordSet, { [GET]: ok(item('www', { labels }) as never) });
    const observed = await client.observe(www({ spec: policies ? { managementPolicies: policies } : {} }), never);
    expect(observed).toMatchObject({ exists: true, diff: want });
  });

  test("another's is refused", async () => {
    const labels = tags(recordSet, { 'crossplane-uid': 'uid-2', 'crossplane-name': 'b' });
    const { client } = exchange(recordSet, { [GET]: ok(item('www', { labels }) as never) });
    await expect(client.observe(www(), never)).rejects.toThrow(
      new TerminalError(
        'the external resource belongs to RecordSet team/b, as its labels say; team/a may manage it once crossplane-uid is removed there',
      ),
    );
  });

  test('ids beyond 2^53 stay what they are, and text', async () => {
    const id = '9007199254740993';
    const { client } = exchange(target, { [`GET /targets/${id}`]: ok({ id, tenant: 't', labels: tags(target) }) });
    const observed = await client.observe(resourceOf(target, {}, { externalName: id }), never);
    expect(observed).toMatchObject({ atProvider: { id } });
    const { client: small } = exchange(target, { 'GET /targets/7': ok({ id: 7, tenant: 't' }) });
    expect(await small.observe(resourceOf(target, {}, { externalName: '7' }), never)).toMatchObject({
      atProvider: { id: '7' },
    });
  });

  test('shows no secret, and publishes what it has', async () => {
    const shown = {
      id: '1',
      name: 'app',
      clientId: 'c',
      issuer: 'https://i',
      clientSecret: 'canary',
      redirectUris: [],
    };
    const { client } = exchange(application, { 'GET /applications/1': ok(shown) });
    const observed = await client.observe(resourceOf(application, { name: 'app' }, { externalName: '1' }), never);
    expect(JSON.stringify(observed)).not.toContain('canary');
    expect(observed).toMatchObject({ connection: { clientId: Buffer.from('c'), issuer: Buffer.from('https://i') } });
  });
});

describe('whether it is ready', () => {
  const observe = async (kind: ServiceKind, path: string, body: JsonObject, deleted = false): Promise<Observation> => {
    const { client } = exchange(kind, { [`GET ${path}`]: ok(body as never) });
    return client.observe(resourceOf(kind, {}, { externalName: '1', ...(deleted && { deleted: true }) }), never);
  };

  test('is what its state says', async () => {
    expect(await observe(customer, '/customers/1', { id: '1', status: 'Active' })).toMatchObject({
      ready: { ready: true },
    });
    expect(await observe(target, '/targets/1', { id: '1', state: 'Failed', reason: 'no probe' })).toMatchObject({
      ready: { ready: false, message: 'no probe' },
    });
  });

  test('what is soft-deleted is gone only where deletion is asked for; never to be made a second time', async () => {
    const inactive = { id: '1', status: 'Inactive' };
    expect(await observe(customer, '/customers/1', inactive)).toMatchObject({
      exists: true,
      ready: { ready: false, message: 'status is Inactive' },
    });
    expect(await observe(customer, '/customers/1', inactive, true)).toEqual({ exists: false });
    const ending = { id: '1', status: 'Ending', endsAt: '2030-02-01T00:00:00Z' };
    expect(await observe(subscription, '/subscriptions/1', ending)).toMatchObject({ ready: { ready: false } });
    expect(await observe(subscription, '/subscriptions/1', ending, true)).toEqual({ exists: false });
  });

  test('what has an end date is not looked at before', async () => {
    const awaited = thing({ endsAt: 'string' }, { deletion: { until: 'endsAt' } });
    expect(await observe(awaited, '/things/1', { id: '1', endsAt: '2030-01-01T02:00:00Z' }, true)).toMatchObject({
      exists: true,
      requeueAfter: 7_200_000,
    });
  });
});

describe('what is not there', () => {
  test('was never there', async () => {
    const { client, calls } = exchange(recordSet, { [GET]: gone });
    expect(await client.observe(www(), never)).toEqual({ exists: false });
    expect(calls()).toEqual([GET]);
  });

  test('has no name yet', async () => {
    const { client, calls } = exchange(customer, {});
    expect(await client.observe(resourceOf(customer, { number: '1' }), never)).toEqual({ exists: false });
    expect(calls()).toEqual([]);
  });

  test('is gone where its collection says so too', async () => {
    const { client, calls } = exchange(recordSet, { [GET]: gone, [LIST]: ok(page([]) as never) });
    const created = { annotations: { [ANNOTATION.createSucceeded]: '2029-01-01T00:00:00Z' } };
    expect(await client.observe(www(created), never)).toEqual({ exists: false });
    expect(calls()).toEqual([GET, LIST]);
  });

  test('is not gone because its zone is', async () => {
    const { client } = exchange(recordSet, { [GET]: gone, [LIST]: gone });
    const created = { annotations: { [ANNOTATION.createSucceeded]: '2029-01-01T00:00:00Z' } };
    await expect(client.observe(www(created), never)).rejects.toThrow(
      new TransientError('cannot GET /x: the answer is 404 Not Found (what it belongs to does not exist)'),
    );
    await expect(client.observe(www(atRest), never)).rejects.toThrow('(what it belongs to does not exist)');
  });

  test('is gone with its zone where deletion is asked for', async () => {
    const { client, another } = exchange(recordSet, { [GET]: gone, [LIST]: gone });
    expect(await client.observe(www({ deleted: true }), never)).toEqual({ exists: false });
    expect(await another().observe(www({ deleted: true }), never)).toEqual({ exists: false });
  });

  test('a wrong path lets nothing go that has no parent', async () => {
    const { client } = exchange(zone, { 'GET /zones/a.b': gone, 'GET /zones?limit=500': gone });
    const deleted = resourceOf(zone, { name: 'a.b' }, { externalName: 'a.b', deleted: true });
    await expect(client.observe(deleted, never)).rejects.toThrow('(the collection does not exist)');
  });

  test.each([
    { name: '401', answer: refused(401), want: new TransientError('cannot do it: the answer is 401') },
    { name: '403', answer: refused(403), want: new TransientError('cannot do it: the answer is 403') },
    { name: '500', answer: down, want: new TransientError(down.kind === 'unavailable' ? down.message : '') },
    { name: '400', answer: refused(400), want: new TerminalError('cannot do it: the answer is 400') },
    {
      name: '429',
      answer: { kind: 'throttled', retryAfter: 7_000, resumesAt: 0, message: 'later' } as const,
      want: new TransientError('later', { retryAfter: 7_000 }),
    },
  ])('$name says nothing about it', async ({ answer, want }) => {
    const { client } = exchange(recordSet, { [GET]: answer, [LIST]: answer });
    for (const resource of [www(), www(atRest)]) {
      const error = await client.observe(resource, never).catch((thrown: unknown) => thrown);
      expect(error).toEqual(want);
      expect((error as TransientError).retryAfter).toBe((want as TransientError).retryAfter);
    }
  });
});

describe('what a write was answered with is not yet there for others', () => {
  const created = { [ANNOTATION.createSucceeded]: '2030-01-01T00:00:00Z' };

  test('where neither it nor its collection is shown, though the collection was read just before the write', async () => {
    const admins = { displayName: 'Admins', mailNickname: 'admins' };
    const there = { id: '1', ...admins };
    const [OTHERS, ONE] = ['GET /groups?mailNickname=admins&limit=200', 'GET /groups/1'];
    const { client, calls } = exchange(group, {
      [OTHERS]: ok({ items: [] }),
      'POST /groups': made(there),
      [ONE]: [gone, ok(there)],
    });
    expect(await client.lookup?.(resourceOf(group, admins), never)).toEqual([]);
    const { externalName = '' } = await client.create(resourceOf(group, admins), never);
    const named = resourceOf(group, admins, { externalName, annotations: created });
    expect(await client.observe(named, never)).toEqual({ exists: false });
    expect(await client.observe(named, never)).toMatchObject({ exists: true });
    expect(calls()).toEqual([OTHERS, 'POST /groups', ONE, OTHERS, ONE]);
  });

  test('where a list that many share has nothing but that answer', async () => {
    const other = item('other');
    const { client, another, calls } = exchange(recordSet, {
      [LIST]: ok(page([other]) as never),
      'PUT /zones/a.b/records/www/A': made(item()),
      [GET]: [gone, ok(item() as never)],
    });
    await another().observe(www(atRest, 'other'), never);
    await client.create(www(), never);
    expect(await client.observe(www(), never)).toEqual({ exists: false });
    expect(await client.observe(www(), never)).toMatchObject({ exists: true });
    // What is Ready waits for nothing.
    expect(await client.observe(www(atRest), never)).toMatchObject({ exists: true });
    expect(calls()).toEqual([LIST, 'PUT /zones/a.b/records/www/A', GET, GET]);
  });

  test('where there is nothing but the list', async () => {
    const kind = thing(
      { name: 'string' },
      {
        identity: { from: 'spec', externalName: ['name'] },
        operations: { list: { operation: 'list', items: 'items' }, create: 'create', delete: 'delete' },
      },
    );
    const there = { id: 'a', name: 'a' };
    const ALL = 'GET /things';
    const { client, calls } = exchange(kind, {
      [ALL]: [ok({ items: [] }), ok({ items: [] }), ok({ items: [there] })],
      'POST /things': made(there),
    });
    const wanted = resourceOf(kind, { name: 'a' }, { externalName: 'a' });
    expect(await client.observe(wanted, never)).toEqual({ exists: false });
    await client.create(wanted, never);
    expect(await client.observe(wanted, never)).toEqual({ exists: false });
    expect(calls()).toEqual([ALL, 'POST /things', ALL]);
  });
});

describe('many of one collection', () => {
  const many = Array.from({ length: 1_200 }, (_, index) => item(`r${index}`));
  const pages = {
    [LIST]: withEtag(page(many.slice(0, 500), 'p2', 1_200) as never, '"v1"'),
    'GET /zones/a.b/records?limit=500&cursor=p2': withEtag(page(many.slice(500, 1_000), 'p3', 1_200) as never, '"v1"'),
    'GET /zones/a.b/records?limit=500&cursor=p3': withEtag(page(many.slice(1_000), undefined, 1_200) as never, '"v1"'),
  };

  test('are observed by one reading of it', async () => {
    const { another, calls } = exchange(recordSet, pages);
    const observed = await Promise.all(many.map(({ name }) => another().observe(www(atRest, name), never)));
    expect(observed.every((one) => one.exists && one.diff.length === 0)).toBe(true);
    expect(calls()).toEqual(Object.keys(pages));
  });

  test('and again only where it changed', async () => {
    const { another, asked, clock } = exchange(recordSet, {
      ...pages,
      [LIST]: [pages[LIST] as never, { kind: 'unchanged' }],
    });
    await another().observe(www(atRest, 'r1'), never);
    await clock.advance(540_001);
    expect(await another().observe(www(atRest, 'r2'), never)).toMatchObject({ exists: true });
    expect(asked.slice(3)).toEqual([{ call: LIST, etag: '"v1"' }]);
  });

  test('pages of different versions are no version of the whole', async () => {
    const second = {
      'GET /zones/a.b/records?limit=500&cursor=p2': withEtag(
        page([item('r2', { labels: tags(recordSet, { 'crossplane-uid': 'uid-2' }) })], undefined, 2) as never,
        '"v2"',
      ),
    };
    const first = { [LIST]: withEtag(page([item('r1')], 'p2', 2) as never, '"v1"') };
    const { another, asked, clock } = exchange(recordSet, { ...first, ...second });
    await another().observe(www(atRest, 'r1'), never);
    await clock.advance(540_001);
    await another().observe(www({ ...atRest, uid: 'uid-2' }, 'r2'), never);
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('one that nobody shares its many pages with is read by itself', async () => {
    const plain = Object.fromEntries(Object.entries(pages).map(([call, answer]) => [call, ok((answer as Ok).body)]));
    const { another, calls, clock } = exchange(recordSet, { ...plain, [GET]: ok(item() as never) });
    await another()
      .observe(www(atRest), never)
      .catch(() => undefined);
    await clock.advance(540_001);
    expect(await another().observe(www(atRest), never)).toMatchObject({ exists: true });
    expect(calls()).toEqual([...Object.keys(pages), GET]);
  });

  test('one of a collection that never comes whole is read by itself', async () => {
    const moving = { [LIST]: ok(page([item('r1')], undefined, 2) as never) };
    const { client, calls } = exchange(recordSet, { ...moving, [GET]: ok(item() as never) });
    expect(await client.observe(www(atRest), never)).toMatchObject({ exists: true });
    expect(await client.observe(www(atRest), never)).toMatchObject({ exists: true });
    expect(calls()).toEqual([LIST, LIST, GET, GET]);
  });

  test('where a page fails none of them is absent', async () => {
    const failing = { ...pages, 'GET /zones/a.b/records?limit=500&cursor=p3': down };
    const { client } = exchange(recordSet, failing);
    await expect(client.observe(www(atRest, 'r1'), never)).rejects.toBeInstanceOf(TransientError);
  });

  test('two of one name are no one', async () => {
    const { client } = exchange(recordSet, { [LIST]: ok(page([item(), item('www.')]) as never) });
    await expect(client.observe(www(atRest), never)).rejects.toThrow(
      new TerminalError('2 items of /zones/{zone}/records are "a.b/www/A"'),
    );
  });

  test('one that is not at rest is read by itself, unless the list is new', async () => {
    const { another, calls, clock } = exchange(recordSet, {
      [GET]: ok(item() as never),
      [LIST]: ok(page([item()]) as never),
    });
    await another().observe(www(), never);
    await another().observe(www(atRest), never);
    await another().observe(www(), never);
    await clock.advance(2_001);
    await another().observe(www(), never);
    expect(calls()).toEqual([GET, LIST, GET]);
  });

  test('one that asks to be polled more often sees more often', async () => {
    const { another, calls, clock } = exchange(recordSet, { [LIST]: ok(page([item()]) as never) });
    const often = www({ ...atRest, annotations: { [ANNOTATION.pollInterval]: '10s' } });
    await another().observe(often, never);
    await clock.advance(9_500);
    await another().observe(often, never);
    expect(calls()).toEqual([LIST, LIST]);
  });

  test('a reader that gives up takes nobody along', async () => {
    const { another, calls } = exchange(recordSet, { [LIST]: ok(page([item()]) as never) });
    const giveUp = new AbortController();
    const first = another().observe(www(atRest), giveUp.signal);
    const second = another().observe(www(atRest), never);
    giveUp.abort(new Error('no answer within 60s'));
    await expect(first).rejects.toThrow(new TransientError('no answer within 60s'));
    expect(await second).toMatchObject({ exists: true });
    expect(calls()).toEqual([LIST]);
  });

  test('where the query of the list is not known it is read by itself', async () => {
    const { client, calls } = exchange(prefix, { 'GET /prefixes/7': ok({ id: '7', vrf: 'main', cidr: '10.0.0.0/8' }) });
    const imported = resourceOf(
      prefix,
      {},
      { externalName: '7', ...atRest, spec: { managementPolicies: ['Observe'] } },
    );
    expect(await client.observe(imported, never)).toMatchObject({ exists: true });
    expect(calls()).toEqual(['GET /prefixes/7']);
  });
});

describe('a write that goes on', () => {
  const url = 'https://api/operations/7';
  const started = Date.parse('2030-01-01T00:00:00Z');
  const annotations = (purpose: string, more: Readonly<Record<string, string>> = {}) => ({
    'm.aerodrome.dev/operation': JSON.stringify({ for: purpose, url, startedAt: started }),
    ...more,
  });
  const state = (status: string, more: JsonObject = {}) => ok({ id: '7', status, ...more } as never);
  const CALL = `GET ${url}`;
  const creating = (more: Readonly<Record<string, string>> = {}) =>
    resourceOf(subscription, { customer: 'c' }, { externalName: 's1', annotations: annotations('create', more) });
  const absentYet = {
    'GET /subscriptions/s1': gone,
    'GET /subscriptions?customer=c&offset=0&limit=200': ok({ items: [], total: 0 }),
  };

  test('a creation is waited for', async () => {
    const { client } = exchange(subscription, { ...absentYet, [CALL]: state('Running', { percent: 40 }) });
    expect(await client.observe(creating(), never)).toEqual({
      exists: false,
      operation: { state: 'running', requeueAfter: 7_500, message: '40' },
    });
  });

  test('a creation is not asked about more often than is of use', async () => {
    const { another, calls, clock } = exchange(subscription, {
      ...absentYet,
      [CALL]: state('Running', { percent: 40 }),
    });
    await another().observe(creating(), never);
    await clock.advance(3_000);
    expect(await another().observe(creating(), never)).toEqual({
      exists: false,
      operation: { state: 'running', requeueAfter: 4_500, message: '40' },
    });
    expect(calls().filter((call) => call === CALL)).toHaveLength(1);
  });

  test('a creation that failed is to be made again, and not asked about once that is recorded', async () => {
    const { client, calls } = exchange(subscription, {
      ...absentYet,
      [CALL]: state('Failed', { error: { message: 'no quota' } }),
    });
    expect(await client.observe(creating(), never)).toEqual({
      exists: false,
      operation: { state: 'failed', message: 'cannot complete /operations/{id}: no quota' },
    });
    const recorded = creating({
      [ANNOTATION.createPending]: '2030-01-01T00:00:00Z',
      [ANNOTATION.createFailed]: '2030-01-01T00:00:01Z',
    });
    calls();
    expect(await client.observe(recorded, never)).toEqual({ exists: false });
  });

  test('a creation that ended is given time to be shown, and then is not there', async () => {
    const { another, clock } = exchange(subscription, { ...absentYet, [CALL]: state('Succeeded') });
    expect(await another().observe(creating(), never)).toMatchObject({
      operation: { state: 'running', requeueAfter: 2_000 },
    });
    await clock.advance(30_000);
    expect(await another().observe(creating(), never)).toEqual({ exists: false });
  });

  test('a creation that nobody can tell of any more, or an old one, is no reason to wait', async () => {
    const { another, clock } = exchange(subscription, { ...absentYet, [CALL]: gone });
    expect(await another().observe(creating(), never)).toEqual({ exists: false });
    await clock.advance(3_600_001);
    expect(await another().observe(creating(), never)).toEqual({ exists: false });
  });

  const staged = { id: '7', policy: 'edge', name: 'in', state: 'Staged', labels: tags(rule) };
  const changing = (purpose: string) =>
    resourceOf(rule, { policy: 'edge', name: 'in' }, { externalName: 'edge/7', annotations: annotations(purpose) });
  const RULE = 'GET /policies/edge/rules/7';

  test('an update or a commit is waited for', async () => {
    const { client } = exchange(rule, { [RULE]: ok(staged), [CALL]: state('Running', { percent: 40 }) });
    expect(await client.observe(changing('commit'), never)).toMatchObject({
      underWay: 'commit under way: 40',
      requeueAfter: 7_500,
      ready: { ready: false, message: 'state is Staged' },
    });
  });

  test('an update that ended is looked at anew, once', async () => {
    const active = { ...staged, state: 'Active' };
    const { client, calls } = exchange(rule, { [RULE]: [ok(staged), ok(active)], [CALL]: state('Succeeded') });
    expect(await client.observe(changing('update'), never)).toMatchObject({ diff: [], ready: { ready: true } });
    expect(calls()).toEqual([RULE, CALL, RULE]);
  });

  test('an update that failed is said once, in the words of the API', async () => {
    const { client } = exchange(rule, {
      [RULE]: ok(staged),
      [CALL]: state('Failed', { error: { message: 'locked' } }),
    });
    await expect(client.observe(changing('commit'), never)).rejects.toThrow(
      new TransientError('the last commit failed: cannot complete /operations/{id}: locked'),
    );
    expect(await client.observe(changing('commit'), never)).toMatchObject({ diff: ['commit'] });
  });

  test('a deletion does not wait for an update', async () => {
    const { client, calls } = exchange(rule, { [RULE]: ok(staged) });
    const deleted = { ...changing('update'), metadata: { ...changing('update').metadata, deletionTimestamp: 'now' } };
    expect(await client.observe(deleted, never)).toMatchObject({ exists: true, diff: [] });
    expect(calls()).toEqual([RULE]);
  });

  test('a write that was never committed is to be committed', async () => {
    const { client } = exchange(rule, { [RULE]: ok(staged) });
    const written = resourceOf(rule, { policy: 'edge', name: 'in' }, { externalName: 'edge/7' });
    expect(await client.observe(written, never)).toMatchObject({ diff: ['commit'], ready: { ready: false } });
  });
});
