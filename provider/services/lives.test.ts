import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject, ManagedResource } from '../runtime/index.ts';
import { externalNameOf } from '../runtime/index.ts';
import { Hub, isWell } from './hub.fixture.ts';
import { services } from './services.gen.ts';

const ref = (name: string) => ({ name });

/** What stands outside around one cluster: every kind once, spelt in other ways than the services spell it. */
const scene: readonly (readonly [service: string, kind: string, name: string, forProvider: JsonObject])[] = [
  ['dns', 'Zone', 'zone', { name: 'blue.example.com', nameservers: ['NS2.example.net.', 'ns1.example.net'] }],
  ['ipam', 'Prefix', 'prefix', { vrf: 'global', cidr: '2001:DB8:0:0::1/64', tags: ['team=blue'] }],
  ['ipam', 'Address', 'address', { prefixRef: ref('prefix'), hostname: 'api.blue.example.com' }],
  ['dns', 'RecordSet', 'record', { zoneRef: ref('zone'), name: 'api', type: 'AAAA', valuesRefs: [ref('address')] }],
  ['dns', 'RecordSet', 'text', { zoneRef: ref('zone'), name: '@', type: 'TXT', values: ['A="b"; c', 'second'] }],
  [
    'dns',
    'RecordSet',
    'alias',
    { zoneRef: ref('zone'), name: '*.apps', type: 'CNAME', values: ['API.blue.example.com'] },
  ],
  [
    'firewall',
    'Rule',
    'rule',
    {
      ...{ policy: 'clusters', name: 'blue-api', action: 'Allow', sources: ['10.20.30.40/16', '10.9.9.9'] },
      ...{ destinationsRefs: [ref('address')], ports: ['6443', '444', '443', '8000-8080'] },
    },
  ],
  [
    'firewall',
    'LoadBalancerPool',
    'pool',
    { name: 'blue-api', addressRef: ref('address'), port: 6443, healthCheck: { path: '/readyz' } },
  ],
  ['firewall', 'LoadBalancerMember', 'member', { poolRef: ref('pool'), address: '2001:DB8::0:99', port: 6443 }],
  ['identity', 'Group', 'admins', { displayName: 'Admins', mailNickname: 'Blue-Admins', tags: ['team=blue'] }],
  ['identity', 'Group', 'operators', { displayName: 'Admins', mailNickname: 'blue-operators' }],
  ['identity', 'Membership', 'membership', { groupRef: ref('admins'), memberRef: ref('operators') }],
  [
    'identity',
    'Application',
    'console',
    { displayName: 'Console', redirectUris: ['https://b.example.com/', 'https://a.example.com/'] },
  ],
  [
    'cmdb',
    'ConfigurationItem',
    'cluster',
    { class: 'Cluster', name: 'blue', tenant: 'blue', attributes: { version: '1' } },
  ],
  ['cmdb', 'ConfigurationItem', 'network', { class: 'Network', name: 'blue', tenant: 'blue' }],
  ['cmdb', 'Relation', 'relation', { sourceRef: ref('cluster'), type: 'ConnectsTo', targetRef: ref('network') }],
  ['customers', 'Customer', 'customer', { number: 'c-1042', name: 'Blue Ltd', email: 'bills@blue.example.com' }],
  [
    'customers',
    'Subscription',
    'subscription',
    { customerRef: ref('customer'), plan: 'Cluster-Standard', target: 'blue', startsAt: '2030-05-17T14:00:00+02:00' },
  ],
  [
    'monitoring',
    'Target',
    'target',
    { tenant: 'blue', target: 'https://api.blue.example.com:6443/readyz', plan: 'Standard' },
  ],
  [
    'monitoring',
    'AlertRoute',
    'route',
    {
      ...{ tenant: 'blue', name: 'on-call', channel: 'Webhook', address: 'https://alerts.example.com/' },
      ...{ credentialSecretRef: { name: 'hook', key: 'token' } },
      matchers: [
        { label: 'severity', value: 'page' },
        { label: 'cluster', value: 'blue' },
      ],
    },
  ],
  [
    'backup',
    'Policy',
    'nightly',
    { tenant: 'blue', name: 'nightly', schedule: '30 2 * * *', retention: { daily: 14 } },
  ],
  ['backup', 'Protection', 'protection', { tenant: 'blue', target: 'blue', policyRef: ref('nightly') }],
];

const names = scene.map(([, , name]) => name);
let hub: Hub;

beforeAll(async () => {
  hub = await Hub.open();
  await fetch(`${hub.services.url}/firewall/v1/policies/clusters`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await hub.server.create({
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'hook', namespace: 'blue' } },
    data: { token: Buffer.from('canary-5f1e').toString('base64') },
  } as never);
  for (const [service, kind, name, forProvider] of scene) {
    await hub.apply(service, kind, name, { forProvider, writeConnectionSecretToRef: ref(`${name}-connection`) });
  }
});
afterAll(() => hub.close());

const isSettled = (): boolean => names.every((name) => isWell(hub.get(name)));
const idsOf = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(hub.all.map((resource) => [resource.metadata.name, externalNameOf(resource)]));
const written = (): readonly string[] =>
  hub.services.ledger.read().flatMap(({ method, operation }) => (method === 'GET' ? [] : [operation]));

test('the scene has every kind', () => {
  const kinds = services.flatMap(({ descriptor }) => Object.keys(descriptor.kinds));
  expect([...new Set(scene.map(([, kind]) => kind))].toSorted()).toEqual(kinds.toSorted());
});

/** A change of each that can be changed. */
const changes: Readonly<Record<string, JsonObject>> = {
  zone: { account: 'blue', nameservers: ['ns3.example.net'] },
  prefix: { description: 'Clusters', tags: ['team=green'] },
  address: { hostname: 'Lb.blue.example.com.', purpose: 'Virtual' },
  record: { ttl: 60, labels: { team: 'blue' } },
  text: { values: ['second', '"third"'] },
  alias: { values: ['lb.blue.example.com.'] },
  rule: { sources: ['any'], ports: ['1-65535'], log: true },
  pool: { algorithm: 'LeastConnections', healthCheck: { path: '/livez', interval: 10 } },
  member: { weight: 0, enabled: false },
  admins: { displayName: 'Administrators', tags: [] },
  operators: { description: 'On call' },
  membership: { role: 'Owner' },
  console: { redirectUris: ['https://c.example.com/'], scopes: ['groups', 'openid'] },
  cluster: { owner: 'team-blue', attributes: { version: '2', region: 'north' } },
  network: { environment: 'Test' },
  customer: { name: 'Blue plc' },
  subscription: { quantity: 3 },
  target: { interval: 30, paused: true },
  route: { matchers: [{ label: 'cluster', value: 'green' }], minSeverity: 'Critical' },
  nightly: { schedule: '0 3 * * *', retention: { daily: 30, monthly: 6 } },
  protection: { suspended: true },
};

const forAll = async <T>(work: (name: string) => Promise<T>): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await work(name)] as const)));
const settings = (): Promise<Readonly<Record<string, JsonObject>>> =>
  forAll(async (name) => (await hub.outside(name)).settings);

test('everything comes to be, once', async () => {
  await hub.converge(isSettled);
  expect(hub.services.ledger.duplicates()).toEqual([]);
});

test('what is told in secret is in Secrets, and nowhere else', async () => {
  expect(hub.secret('console-connection')).toEqual({
    ...{ clientId: expect.stringMatching(/^client-/), issuer: expect.stringMatching(/^https:/) },
    clientSecret: expect.stringMatching(/^.{40}$/),
  });
  expect(hub.secret('address-connection')).toEqual({ address: '2001:db8::1' });
  const told = JSON.stringify([hub.all, hub.events, hub.services.ledger.read()]);
  expect(told).not.toContain('canary-5f1e');
  expect(told).not.toContain(hub.secret('console-connection')['clientSecret']);
  expect((await hub.outside('route')).item).toHaveProperty('credentialSetAt');
});

test('at rest nothing is written anywhere', async () => {
  // What became of a thing when others came to be, such as the serial number of a zone, is seen by the next poll.
  await hub.poll();
  const [calls, events] = [written().length, hub.events.length];
  hub.server.writes.length = 0;
  for (let poll = 0; poll < 3; poll++) await hub.poll();
  expect([hub.server.writes, written().slice(calls), hub.events.slice(events)]).toEqual([[], [], []]);
});

let original: Readonly<Record<string, JsonObject>>;
let changed: Readonly<Record<string, JsonObject>>;

test('what is changed in the spec is changed outside', async () => {
  original = await settings();
  for (const [name, change] of Object.entries(changes)) {
    await hub.edit(name, (resource) => ({
      ...resource,
      spec: { ...resource.spec, forProvider: { ...resource.spec.forProvider, ...change } },
    }));
  }
  await hub.converge(isSettled);
  changed = await settings();
  const same = names.filter((name) => JSON.stringify(changed[name]) === JSON.stringify(original[name]));
  expect(same).toEqual(names.filter((name) => changes[name] === undefined));
  expect(changed).toMatchObject({
    ...{ rule: { sources: ['any'], ports: ['1-65535'] }, cluster: { attributes: { version: '2', region: 'north' } } },
    ...{ text: { values: ['"second"', '"third"'] }, address: { hostname: expect.stringMatching(/^lb\.blue/i) } },
    nightly: { retention: { daily: 30, weekly: 0, monthly: 6 } },
  });
});

test('what somebody else changes back is changed again, and what somebody adds stays', async () => {
  for (const name of Object.keys(changes)) await (await hub.outside(name)).change?.(original[name] ?? {});
  const cluster = await hub.outside('cluster');
  await cluster.change?.({ attributes: { scanned: 'yes' }, labels: { audit: 'done' } });
  await hub.poll();
  await hub.converge(isSettled);
  const expected = { ...changed['cluster'], attributes: { version: '2', region: 'north', scanned: 'yes' } };
  const labels = { ...(changed['cluster']?.['labels'] as JsonObject), audit: 'done' };
  expect(await settings()).toEqual({ ...changed, cluster: { ...expected, labels } });
});

test('a provider that remembers nothing finds everything again', async () => {
  const [ids, calls] = [idsOf(), written().length];
  await hub.restart();
  for (const { metadata, ...resource } of hub.all) {
    await hub.server.updateStatus({ ...resource, metadata, status: {} } as ManagedResource);
  }
  await hub.converge(isSettled);
  expect([idsOf(), written().slice(calls)]).toEqual([ids, []]);
  expect(hub.all.map(({ metadata, status }) => [metadata.name, status?.atProvider?.['id']])).toEqual(
    hub.all.map(({ metadata }) => [metadata.name, expect.any(String)]),
  );
});

test('what exists is imported by its external name alone, only to be looked at', async () => {
  const calls = written().length;
  for (const [service, kind, name] of scene) {
    const annotations = { 'crossplane.io/external-name': externalNameOf(hub.get(name) as ManagedResource) };
    await hub.apply(service, kind, `import-${name}`, { forProvider: {}, managementPolicies: ['Observe'] }, annotations);
  }
  const imports = names.map((name) => `import-${name}`);
  const isReady = (name: string): boolean =>
    hub.get(name)?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true;
  await hub.converge(() => imports.every(isReady));
  expect(imports.map((name) => hub.get(name)?.status?.atProvider)).toEqual(
    names.map((name) => hub.get(name)?.status?.atProvider),
  );
  for (const name of imports) await hub.delete(name);
  await hub.converge(() => imports.every((name) => hub.get(name) === undefined));
  expect(written().slice(calls)).toEqual([]);
});

test('a secret that is lost is made anew', async () => {
  const before = hub.secret('console-connection');
  const secret = hub.server.get({ apiVersion: 'v1', kind: 'Secret', name: 'console-connection', namespace: 'blue' });
  if (secret !== undefined) await hub.server.delete(secret);
  await hub.poll();
  await hub.converge(isSettled);
  const { clientSecret, ...others } = hub.secret('console-connection');
  expect({ ...others, clientSecret: before['clientSecret'] }).toEqual(before);
  expect([clientSecret?.length, clientSecret === before['clientSecret']]).toEqual([40, false]);
});

test('everything goes, and what the books keep is kept', async () => {
  const outside = await forAll((name) => hub.outside(name));
  // A customer goes after what it pays for, which goes with the month.
  const others = names.filter((name) => name !== 'customer');
  for (const name of others) await hub.delete(name);
  await hub.converge(() => others.every((name) => hub.get(name) === undefined), others);
  expect(new Date(hub.clock.now()).toISOString()).toMatch(/^2030-06-01T/);
  await hub.delete('customer');
  await hub.converge(() => hub.all.length === 0);

  const left = await forAll(async (name) => {
    const item = await outside[name]?.look();
    return item === undefined ? 'gone' : (item['status'] ?? item['lifecycle']);
  });
  const kept = { cluster: 'Retired', network: 'Retired', customer: 'Inactive', subscription: 'Ended' };
  expect(left).toEqual({ ...Object.fromEntries(names.map((name) => [name, 'gone'])), ...kept });
  expect(hub.services.ledger.duplicates()).toEqual([]);
});
