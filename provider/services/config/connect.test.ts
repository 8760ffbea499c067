import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Api, json, startApi } from '../../http/testing/api.ts';
import { machineClock, never } from '../../http/testing/client.ts';
import {
  type JsonObject,
  type KubeObject,
  type ManagedResource,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import { MemoryApiServer } from '../../runtime/memory/api-server.ts';
import { externalKind } from '../client/index.ts';
import { kindOf, resourceOf, tags } from '../client/kinds.fixture.ts';
import { type Connector, createConnector } from './connect.ts';

const GROUP = 'm.aerodrome.dev/v1alpha1';
const zone = kindOf('dns', 'Zone');
const member = kindOf('firewall', 'LoadBalancerMember');

let api: Api;
let server: MemoryApiServer;
let connector: Connector;
let status = 200;
let retryAfter: string | undefined;
let listed: readonly JsonObject[] = [];
const warnings: string[] = [];

beforeEach(async () => {
  status = 200;
  retryAfter = undefined;
  warnings.length = 0;
  api = await startApi((call, response) => {
    if (call.method === 'DELETE') response.writeHead(204).end();
    else if (call.url.includes('?')) json(response, 200, { items: listed, total: listed.length });
    else if (status === 200)
      json(response, 200, { id: 'a.b', name: 'a.b', nameservers: [], dnssec: false, serial: 1, createdAt: '' });
    else {
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      json(response, status, { title: 'no', status });
    }
  });
  server = new MemoryApiServer(machineClock.now);
  connector = start();
});

const start = (): Connector =>
  createConnector(
    [externalKind(zone), externalKind(member)],
    { dns: { Loud: { basePath: '/loud', adapt: (http) => http } } },
    {
      store: server,
      clock: machineClock,
      random: () => 0,
      environment: {},
      readFile: async () => '',
      hashKey: Buffer.from('key'),
      restedAge: 1_000,
      configApiVersion: GROUP,
      onWarning: (_, message) => warnings.push(message),
    },
  );

afterEach(async () => {
  await connector.close();
  await api.close();
});

const config = (spec: JsonObject, kind = 'ProviderConfig'): KubeObject & { spec: JsonObject } => ({
  apiVersion: GROUP,
  kind,
  metadata: kind === 'ProviderConfig' ? { name: 'c', namespace: 'team' } : { name: 'c' },
  spec: { endpoint: api.url, credentials: { source: 'None' }, ...spec },
});

const secret = (token: string): KubeObject & { data: Record<string, string> } => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 's', namespace: 'team' },
  data: { token: Buffer.from(token).toString('base64') },
});

const using = (kind: string, name = 'c'): ManagedResource =>
  resourceOf(zone, { name: 'a.b' }, { externalName: 'a.b', spec: { providerConfigRef: { kind, name } } });
const mine = () => using('ProviderConfig');
const observe = async (resource: ManagedResource) =>
  (await connector.connect(resource, never)).observe(resource, never);
const sent = () => api.calls.map(({ url, headers }) => `${url} ${headers.authorization ?? ''}`.trim());

describe('a connection', () => {
  test('of one config is shared, and kept alive', async () => {
    await server.create(config({}));
    for (let round = 0; round < 3; round++) await observe(mine());
    expect(sent()).toEqual(['/dns/v1/zones/a.b', '/dns/v1/zones/a.b', '/dns/v1/zones/a.b']);
    expect(api.calls.some(({ reused }) => reused > 0)).toBe(true);
  });

  test('uses rotated credentials with the next request', async () => {
    await server.create(config({ credentials: { source: 'Secret', secretRef: { name: 's' } } }));
    await server.create(secret('one'));
    await observe(mine());
    await server.edit({ apiVersion: 'v1', kind: 'Secret', namespace: 'team', name: 's' }, () => secret('two'));
    await observe(mine());
    expect(sent()).toEqual(['/dns/v1/zones/a.b Bearer one', '/dns/v1/zones/a.b Bearer two']);
  });

  test('is made anew where the config changes', async () => {
    await server.create(config({}));
    await observe(mine());
    await server.edit({ apiVersion: GROUP, kind: 'ProviderConfig', namespace: 'team', name: 'c' }, () =>
      config({ services: { dns: { path: '/names' } } }),
    );
    await observe(mine());
    expect(sent()).toEqual(['/dns/v1/zones/a.b', '/names/zones/a.b']);
  });

  test('keeps to a pause that the API asked for, also when the config changes', async () => {
    status = 429;
    await server.create(config({}));
    await expect(observe(mine())).rejects.toBeInstanceOf(TransientError);
    await server.edit({ apiVersion: GROUP, kind: 'ProviderConfig', namespace: 'team', name: 'c' }, () =>
      config({ limits: { concurrency: 1 } }),
    );
    await expect(observe(mine())).rejects.toThrow('is not called before');
    expect(api.calls).toHaveLength(1);
  });

  test.each([
    { asked: '1800', writes: 1, calls: 1, why: 'a long one is written down, once, and kept to' },
    { asked: '20', writes: 0, calls: 2, why: 'a short one is not worth a write' },
  ])('of another process keeps to a pause that this one was asked for: $why', async ({ asked, writes, calls }) => {
    [status, retryAfter] = [429, asked];
    await server.create(config({}));
    server.writes.length = 0;
    for (let round = 0; round < 3; round++) await expect(observe(mine())).rejects.toThrow('is not called before');
    await connector.close();
    expect(server.writes).toHaveLength(writes);
    connector = start();
    await expect(observe(mine())).rejects.toThrow('is not called before');
    expect(api.calls).toHaveLength(calls);
  });

  test('speaks a dialect', async () => {
    await server.create(config({ services: { dns: { dialect: 'Loud' } } }));
    await observe(mine());
    expect(sent()).toEqual(['/loud/zones/a.b']);
  });

  test('says what is unsafe, once for all services', async () => {
    await server.create(config({ tls: { insecureSkipVerify: true } }));
    await observe(mine());
    const spec = { providerConfigRef: { kind: 'ProviderConfig', name: 'c' } };
    await observe(resourceOf(member, {}, { externalName: 'api/m', spec }));
    expect(sent()).toEqual(['/dns/v1/zones/a.b', '/firewall/v1/pools/api/members/m']);
    expect(warnings).toEqual([
      "insecureSkipVerify is set: whoever answers at the endpoint's address gets the credentials",
    ]);
  });

  test.each<{ name: string; configs: readonly JsonObject[]; resource?: ManagedResource; want: Error }>([
    {
      name: 'no config',
      configs: [],
      want: new TransientError('ProviderConfig "c" does not exist in namespace "team"'),
    },
    {
      name: 'no config of the cluster',
      configs: [],
      resource: using('ClusterProviderConfig', 'default'),
      want: new TransientError('ClusterProviderConfig "default" does not exist'),
    },
    {
      name: 'a config of no such kind',
      configs: [],
      resource: using('Config'),
      want: new TerminalError(
        'spec.providerConfigRef.kind "Config" is neither ProviderConfig nor ClusterProviderConfig',
      ),
    },
    {
      name: 'a config that says too little',
      configs: [{ endpoint: '' }],
      want: new TerminalError('cannot use ProviderConfig team/c: spec.endpoint is not set'),
    },
    {
      name: 'no such dialect',
      configs: [{ services: { dns: { dialect: 'Quiet' } } }],
      want: new TerminalError(
        'cannot use ProviderConfig team/c: spec.services.dns.dialect is "Quiet", and dns knows Loud',
      ),
    },
  ])('is refused: $name', async ({ configs, resource = mine(), want }) => {
    for (const spec of configs) await server.create(config(spec));
    await expect(connector.connect(resource, never)).rejects.toThrow(want);
  });

  test('without its Secret names what is missing, and is an error that passes', async () => {
    await server.create(config({ credentials: { source: 'Secret', secretRef: { name: 's' } } }));
    await expect(observe(mine())).rejects.toThrow(
      new TransientError(
        'cannot GET /zones/{name} (ProviderConfig team/c): no credentials: Secret team/s does not exist',
      ),
    );
    expect(api.calls).toHaveLength(0);
  });
});

test('an API that repeats what it is sent makes nobody tell a secret', async () => {
  const echo = await startApi((call, response) =>
    json(response, 422, { title: 'no', got: call.body, key: call.headers }),
  );
  const route = kindOf('monitoring', 'AlertRoute');
  const world = new MemoryApiServer(machineClock.now);
  const other = createConnector(
    [externalKind(route)],
    {},
    {
      store: world,
      clock: machineClock,
      random: () => 0,
      environment: {},
      readFile: async () => '',
      hashKey: Buffer.from('key'),
      restedAge: 1_000,
      configApiVersion: GROUP,
    },
  );
  const credentials = { source: 'Secret', secretRef: { name: 's' } };
  await world.create(config({ endpoint: echo.url, credentials }));
  await world.create(secret('canary-1'));
  const hook = { k: Buffer.from('canary-2').toString('base64') };
  await world.create({ ...secret(''), metadata: { name: 'hook', namespace: 'team' }, data: hook } as KubeObject);
  const spec = { providerConfigRef: { kind: 'ProviderConfig', name: 'c' } };
  const resource = resourceOf(route, { name: 'n', credentialSecretRef: { name: 'hook', key: 'k' } }, { spec });
  const client = await other.connect(resource, never);
  const error: unknown = await client.create(resource, never).catch((thrown: unknown) => thrown);
  expect(echo.calls[0]).toMatchObject({
    body: expect.stringContaining('canary-2'),
    headers: { authorization: 'Bearer canary-1' },
  });
  expect(error).toBeInstanceOf(TerminalError);
  expect(String(error)).toContain('422');
  expect(String(error)).not.toMatch(/canary/);
  await other.close();
  await echo.close();
});

describe('namespaces that a config allows', () => {
  test.each<{ name: string; allowed: JsonObject | undefined; want: boolean }>([
    { name: 'all where it says nothing', allowed: undefined, want: true },
    { name: 'none where nothing is in it', allowed: {}, want: false },
    { name: 'those it names', allowed: { names: ['team'] }, want: true },
    { name: 'not others', allowed: { names: ['other'] }, want: false },
    { name: 'those whose labels match', allowed: { selector: { matchLabels: { tier: 'gold' } } }, want: true },
    { name: 'not where one does not', allowed: { selector: { matchLabels: { tier: 'gold', x: 'y' } } }, want: false },
    { name: 'not by an empty selector', allowed: { selector: { matchLabels: {} } }, want: false },
  ])('$name', async ({ allowed, want }) => {
    await server.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team', labels: { tier: 'gold' } } });
    await server.create(config(allowed ? { allowedNamespaces: allowed } : {}, 'ClusterProviderConfig'));
    const connecting = connector.connect(using('ClusterProviderConfig'), never);
    if (want) await expect(connecting).resolves.toBeDefined();
    else {
      await expect(connecting).rejects.toThrow(
        new TerminalError('ClusterProviderConfig "c" may not be used in namespace "team"'),
      );
    }
  });
});

describe('orphans', () => {
  test('are found in every service, and named with their config', async () => {
    const left = { 'crossplane-uid': 'uid-9', 'crossplane-name': 'old' };
    listed = [{ id: 'c.d', name: 'c.d', labels: tags(zone, { ...left, 'crossplane-providerconfig': 'c' }) }];
    expect(await connector.findOrphans(never)).toEqual({ orphans: [], unread: [] });
    await server.create(config({}));
    await server.create(config({ endpoint: '' }, 'ClusterProviderConfig'));
    expect(await connector.findOrphans(never)).toEqual({
      orphans: [{ kind: 'Zone', externalName: 'c.d', owner: 'team/old', config: 'ProviderConfig team/c' }],
      unread: ['cannot use ClusterProviderConfig c: spec.endpoint is not set'],
    });
    expect(api.calls.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('the deletion guard', () => {
  test('stops after so many deletions; asking for one again is none more', async () => {
    await server.create(config({ deletionGuard: { most: 2, within: '1h' } }));
    const remove = async (uid: string): Promise<unknown> => {
      const resource = { ...mine(), metadata: { ...mine().metadata, uid, deletionTimestamp: '2030-01-01T00:00:00Z' } };
      const client = await connector.connect(resource, never);
      const observed = await client.observe(resource, never);
      return observed.exists ? client.delete(resource, observed, never) : undefined;
    };
    for (const uid of ['1', '1', '2', '1']) await remove(uid);
    await expect(remove('3')).rejects.toThrow(
      'the deletionGuard of ProviderConfig team/c allows 2 deletions within 3600s',
    );
    expect(api.calls.filter(({ method }) => method === 'DELETE')).toHaveLength(4);
  });
});
