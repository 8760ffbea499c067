import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../http/index.ts';
import {
  type Creation,
  type JsonObject,
  TerminalError,
  TransientError,
  UnknownOutcomeError,
} from '../../runtime/index.ts';
import { type Asked, accepted, exchange, gone, lost, made, never, ok, refused } from './exchange.fixture.ts';
import { kindOf, resourceOf, tags } from './kinds.fixture.ts';
import type { ServiceKind } from './service-kind.ts';

const recordSet = kindOf('dns', 'RecordSet');
const customer = kindOf('customers', 'Customer');
const subscription = kindOf('customers', 'Subscription');
const address = kindOf('ipam', 'Address');
const application = kindOf('identity', 'Application');
const rule = kindOf('firewall', 'Rule');
const route = kindOf('monitoring', 'AlertRoute');
const relation = kindOf('cmdb', 'Relation');
const backupPolicy = kindOf('backup', 'Policy');

interface Row {
  readonly name: string;
  readonly kind: ServiceKind;
  readonly forProvider: JsonObject;
  readonly externalName?: string;
  readonly initProvider?: JsonObject;
  readonly call: string;
  readonly answer: Result;
  readonly asked: Partial<Asked>;
  readonly want: Creation;
}

const listTags = (kind: ServiceKind): readonly string[] =>
  Object.entries(tags(kind)).map(([key, value]) => `${key}=${value}`);

const rows: readonly Row[] = [
  {
    name: 'by PUT to a name from the spec, which overwrites nothing',
    kind: recordSet,
    forProvider: { zone: 'a.b', name: 'www', type: 'A', values: ['192.0.2.1'], zoneRef: { name: 'zone' } },
    externalName: 'a.b/www/A',
    initProvider: { ttl: 60 },
    call: 'PUT /zones/a.b/records/www/A',
    answer: made({ id: 'x' }),
    asked: { body: { values: ['192.0.2.1'], ttl: 60, labels: tags(recordSet) }, headers: { 'if-none-match': '*' } },
    want: { annotations: {} },
  },
  {
    name: 'without a body where the API wants none',
    kind: relation,
    forProvider: { source: '1', type: 'runs-on', target: '2' },
    externalName: '1/runs-on/2',
    call: 'PUT /items/1/relations/runs-on/2',
    answer: made(undefined),
    asked: {},
    want: { annotations: {} },
  },
  {
    name: 'without a key where this operation knows none',
    kind: backupPolicy,
    forProvider: { tenant: 't', name: 'daily', schedule: '0 3 * * *' },
    externalName: 't/daily',
    call: 'PUT /tenants/t/policies/daily',
    answer: made(undefined),
    asked: { body: { schedule: '0 3 * * *', labels: tags(backupPolicy) } },
    want: { annotations: {} },
  },
  {
    name: 'by POST, named by the id of the answer',
    kind: customer,
    forProvider: { number: 'C1', name: 'Blue', labels: { team: 'blue' } },
    call: 'POST /customers',
    answer: made({ id: '7' }),
    asked: { body: { number: 'C1', name: 'Blue', labels: { team: 'blue', ...tags(customer) } } },
    want: { externalName: '7', annotations: {} },
  },
  {
    name: 'named by where it is, where the answer has no words',
    kind: customer,
    forProvider: { number: 'C1' },
    externalName: 'old',
    call: 'POST /customers',
    answer: made(undefined, { location: 'https://api/customers/a%2Fb?x=1' }),
    asked: { body: { number: 'C1', labels: tags(customer) } },
    want: { externalName: 'a/b', annotations: {} },
  },
  {
    name: 'next free, with a key that makes sending it twice harmless',
    kind: address,
    forProvider: { prefix: 'p1', tags: ['blue'] },
    call: 'POST /addresses',
    answer: made({ id: 'a1', address: '192.0.2.7' }),
    asked: {
      body: { prefix: 'p1', tags: ['blue', ...listTags(address)] },
      headers: { 'idempotency-key': 'uid-1' },
    },
    want: { externalName: 'a1', annotations: {}, connection: { address: Buffer.from('192.0.2.7') } },
  },
  {
    name: 'with what is shown only once',
    kind: application,
    forProvider: { displayName: 'app', redirectUris: ['https://a'] },
    call: 'POST /applications',
    answer: made({ id: 'app1', clientId: 'c', issuer: 'https://i', clientSecret: 's' }),
    asked: { body: { displayName: 'app', redirectUris: ['https://a'], tags: listTags(application) } },
    want: {
      externalName: 'app1',
      annotations: {},
      connection: {
        clientId: Buffer.from('c'),
        issuer: Buffer.from('https://i'),
        clientSecret: Buffer.from('s'),
      },
    },
  },
  {
    name: 'accepted, with an operation that tells its name later',
    kind: subscription,
    forProvider: { customer: 'c', plan: 'gold' },
    call: 'POST /subscriptions',
    answer: { ...accepted('https://api/operations/7', { id: '7', status: 'Running' }), retryAfter: 3_000 } as Result,
    asked: { body: { customer: 'c', plan: 'gold', labels: tags(subscription) } },
    want: {
      annotations: {
        'm.aerodrome.dev/operation': '{"for":"create","url":"https://api/operations/7","startedAt":1893456000000}',
      },
      requeueAfter: 3_000,
    },
  },
  {
    name: 'accepted, with an operation that tells its name now',
    kind: subscription,
    forProvider: { customer: 'c' },
    call: 'POST /subscriptions',
    answer: accepted('https://api/operations/7', { id: '7', resource: 's1' }),
    asked: { body: { customer: 'c', labels: tags(subscription) } },
    want: {
      externalName: 's1',
      annotations: {
        'm.aerodrome.dev/operation': '{"for":"create","url":"https://api/operations/7","startedAt":1893456000000}',
      },
      requeueAfter: 5_000,
    },
  },
];

describe('a creation', () => {
  test.each(rows)('$name', async ({ kind, forProvider, externalName, initProvider, call, answer, asked, want }) => {
    const played = exchange(kind, { [call]: answer });
    const resource = resourceOf(kind, forProvider, {
      ...(externalName !== undefined && { externalName }),
      ...(initProvider !== undefined && { spec: { initProvider } }),
    });
    expect(await played.client.create(resource, never)).toEqual(want);
    expect(played.asked).toEqual([{ call, ...asked }]);
  });

  const [failed, succeeded] = ['crossplane.io/external-create-failed', 'crossplane.io/external-create-succeeded'];
  test.each([
    ['the same while nobody knows what became of the first', {}, 'uid-1'],
    ['another one after a failure', { [failed]: '2030-01-01T00:00:01.000Z' }, 'uid-1.2030-01-01T00:00:01.000Z'],
    [
      'another one after each outcome',
      { [failed]: '2030-01-01T00:00:01.000Z', [succeeded]: '2030-01-01T00:00:02.000Z' },
      'uid-1.2030-01-01T00:00:02.000Z',
    ],
  ])('has a key: %s', async (_, outcomes, key) => {
    const { client, asked } = exchange(address, { 'POST /addresses': made({ id: 'a1' }) });
    const pending = { 'crossplane.io/external-create-pending': '2030-01-01T00:00:03.000Z' };
    const resource = resourceOf(address, { prefix: 'p1' }, { annotations: { ...outcomes, ...pending } });
    await client.create(resource, never);
    expect(asked.map(({ headers }) => headers)).toEqual([{ 'idempotency-key': key }]);
  });

  test('takes a secret from the Secret that is named, and notes its hash', async () => {
    const { client, asked } = exchange(
      route,
      { 'POST /alert-routes': made({ id: '7' }) },
      { secrets: { s: { k: 'canary' } } },
    );
    const forProvider = { tenant: 't', name: 'n', credentialSecretRef: { name: 's', key: 'k' } };
    const creation = await client.create(resourceOf(route, forProvider), never);
    expect(asked).toMatchObject([{ body: { tenant: 't', name: 'n', credential: 'canary' } }]);
    expect(creation.annotations).toEqual({
      'm.aerodrome.dev/secret-hashes': expect.stringMatching(/^\{"credential":"[\w-]{22}"\}$/),
    });
    expect(JSON.stringify(creation)).not.toContain('canary');
  });

  test.each([
    ['no Secret', {}, 'Secret "s" does not exist'],
    ['no key', { s: { other: 'x' } }, 'Secret "s" has no key "k"'],
  ])('waits for its Secret: %s', async (_, secrets, reason) => {
    const { client, calls } = exchange(route, {}, { secrets });
    const resource = resourceOf(route, { credentialSecretRef: { name: 's', key: 'k' } });
    await expect(client.create(resource, never)).rejects.toThrow(
      new TransientError(`cannot read spec.forProvider.credentialSecretRef: ${reason}`),
    );
    expect(calls()).toEqual([]);
  });

  test.each<{ name: string; kind: ServiceKind; call: string; answer: Result; want: Error }>([
    {
      name: 'its answer is lost',
      kind: customer,
      call: 'POST /customers',
      answer: lost,
      want: new UnknownOutcomeError('cannot POST /x: no answer within 15s'),
    },
    {
      name: 'its answer says no name',
      kind: customer,
      call: 'POST /customers',
      answer: ok({ status: 'done' }),
      want: new UnknownOutcomeError('the API did not say what it calls what it created'),
    },
    {
      name: 'it is accepted, and nothing says where to ask',
      kind: subscription,
      call: 'POST /subscriptions',
      answer: accepted(undefined),
      want: new UnknownOutcomeError('the API took it on and does not say where to ask what came of it'),
    },
    {
      name: 'something exists already',
      kind: customer,
      call: 'POST /customers',
      answer: refused(409),
      want: new TransientError(
        'cannot do it: the answer is 409 (to manage what exists already, set crossplane.io/external-name)',
      ),
    },
    {
      name: 'it makes no sense',
      kind: customer,
      call: 'POST /customers',
      answer: refused(422),
      want: new TerminalError('cannot do it: the answer is 422'),
    },
    {
      name: 'it is locked',
      kind: customer,
      call: 'POST /customers',
      answer: refused(423),
      want: new TransientError('cannot do it: the answer is 423'),
    },
    {
      name: 'what it belongs to is not there yet',
      kind: recordSet,
      call: 'PUT /zones/a.b/records/www/A',
      answer: gone,
      want: new TransientError('cannot GET /x: the answer is 404 Not Found (what it belongs to does not exist)'),
    },
    {
      name: 'somebody made it in the meantime',
      kind: recordSet,
      call: 'PUT /zones/a.b/records/www/A',
      answer: refused(412),
      want: new TransientError('cannot do it: the answer is 412'),
    },
  ])('fails: $name', async ({ kind, call, answer, want }) => {
    const { client } = exchange(kind, { [call]: answer });
    const named = kind === recordSet ? { externalName: 'a.b/www/A' } : {};
    const error = await client.create(resourceOf(kind, {}, named), never).catch((thrown: unknown) => thrown);
    expect(error).toEqual(want);
    expect((error as Error).name).toBe(want.name);
  });

  test('of what is locked is tried again when the API says', async () => {
    const locked = (retryAfter: number): Result => ({ kind: 'refused', status: 423, message: 'locked', retryAfter });
    const answers = [7_000, 0, 86_400_000].map(locked);
    const { client } = exchange(customer, { 'POST /customers': answers });
    for (const retryAfter of [7_000, 1_000, 3_600_000]) {
      await expect(client.create(resourceOf(customer, {}), never)).rejects.toMatchObject({ retryAfter });
    }
  });

  test('that is answered with what is there now is seen in the list that is known', async () => {
    const LIST = 'GET /zones/a.b/records?limit=500';
    const item = {
      id: 'a.b/www/A',
      zone: 'a.b',
      name: 'www',
      type: 'A',
      values: ['192.0.2.1'],
      labels: tags(recordSet),
    };
    const { another, calls, clock } = exchange(recordSet, {
      [LIST]: ok({ items: [], total: 0 }),
      'GET /zones/a.b/records/www/A': gone,
      'PUT /zones/a.b/records/www/A': made(item),
    });
    const resource = resourceOf(
      recordSet,
      { zone: 'a.b', name: 'www', type: 'A', values: ['192.0.2.1'] },
      {
        externalName: 'a.b/www/A',
      },
    );
    const atRest = {
      ...resource,
      status: {
        observedGeneration: 1,
        conditions: ['Ready', 'Synced'].map((type) => ({
          type,
          status: 'True' as const,
          reason: '',
          lastTransitionTime: '',
        })),
      },
    };
    expect(await another().observe(atRest, never)).toEqual({ exists: false });
    await another().create(resource, never);
    expect(await another().observe(atRest, never)).toMatchObject({ exists: true, diff: [] });
    await clock.advance(10_001);
    expect(await another().observe(atRest, never)).toEqual({ exists: false });
    expect(calls()).toEqual([LIST, 'PUT /zones/a.b/records/www/A', LIST]);
  });
});

describe('writes that a commit makes take effect', () => {
  const COMMIT = 'POST /policies/edge/commit';
  const RULES = 'POST /policies/edge/rules';
  const newRule = (uid: string) => resourceOf(rule, { policy: 'edge', name: uid }, { uid });
  const operation = 'https://api/operations/7';
  const committing = '{"for":"commit","url":"https://api/operations/7","startedAt":1893456000000}';

  test('share one, after the last that waits', async () => {
    const { another, calls } = exchange(rule, {
      [RULES]: [made({ id: '1' }), made({ id: '2' }), made({ id: '3' })],
      [COMMIT]: accepted(operation),
    });
    const created = await Promise.all(['a', 'b', 'c'].map((uid) => another().create(newRule(uid), never)));
    expect(created).toEqual(
      ['edge/1', 'edge/2', 'edge/3'].map((externalName) => ({
        externalName,
        annotations: { 'm.aerodrome.dev/operation': committing },
        requeueAfter: 5_000,
      })),
    );
    expect(calls()).toEqual([RULES, RULES, RULES, COMMIT]);
  });

  test('go on without one that fails; the commit is made for the others', async () => {
    const { another, calls } = exchange(rule, {
      [RULES]: [made({ id: '1' }), refused(422)],
      [COMMIT]: accepted(operation),
    });
    const [first, second] = await Promise.allSettled(['a', 'b'].map((uid) => another().create(newRule(uid), never)));
    expect(first).toMatchObject({ status: 'fulfilled', value: { externalName: 'edge/1' } });
    expect(second).toMatchObject({ status: 'rejected', reason: { message: 'cannot do it: the answer is 422' } });
    expect(calls()).toEqual([RULES, RULES, COMMIT]);
  });

  test('are made although the commit is not: it is missing, and is made later', async () => {
    const { client } = exchange(rule, { [RULES]: made({ id: '1' }), [COMMIT]: refused(423) });
    expect(await client.create(newRule('a'), never)).toEqual({
      externalName: 'edge/1',
      annotations: {},
      requeueAfter: 2_000,
    });
  });

  test('of one policy wait for each other, those of another do not', async () => {
    const { another, calls } = exchange(rule, {
      [RULES]: made({ id: '1' }),
      'POST /policies/core/rules': made({ id: '2' }),
      [COMMIT]: ok(undefined),
      'POST /policies/core/commit': ok(undefined),
    });
    const core = resourceOf(rule, { policy: 'core', name: 'x' }, { uid: 'x' });
    await Promise.all([another().create(newRule('a'), never), another().create(core, never)]);
    expect(calls().toSorted()).toEqual(
      [RULES, 'POST /policies/core/rules', COMMIT, 'POST /policies/core/commit'].toSorted(),
    );
  });

  test('one that gives up its turn is not written', async () => {
    const { another, calls } = exchange(rule, { [RULES]: made({ id: '1' }), [COMMIT]: ok(undefined) });
    const giveUp = new AbortController();
    const first = another().create(newRule('a'), never);
    const second = another().create(newRule('b'), giveUp.signal);
    giveUp.abort(new Error('no answer within 60s'));
    await expect(second).rejects.toThrow(new TransientError('no answer within 60s'));
    expect(await first).toMatchObject({ externalName: 'edge/1' });
    expect(calls()).toEqual([RULES, COMMIT]);
  });
});
