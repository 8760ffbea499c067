import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject, ManagedResource } from '../runtime/index.ts';
import { externalNameOf } from '../runtime/index.ts';
import { type Hub, isWell } from './hub.fixture.ts';
import { applyScene, changes, outsideOfScene, scene } from './scene.fixture.ts';
import { services } from './services.gen.ts';

const names = scene.map(([, , name]) => name);
let hub: Hub;

beforeAll(async () => {
  hub = await applyScene();
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

test('what somebody removes is made again', async () => {
  const removed = ['address', 'alias', 'membership', 'console', 'relation', 'target', 'route'];
  const [before, secret] = [await settings(), hub.secret('console-connection')];
  for (const name of removed) await (await hub.outside(name)).remove();
  await hub.poll();
  await hub.converge(isSettled);
  // Other servers of the identity service learn of it in a while.
  hub.clock.advanceTo(hub.clock.now() + 5_000);
  const after = await settings();
  for (const name of removed) expect([name, after[name]]).toEqual([name, before[name]]);
  expect(hub.secret('console-connection')['clientSecret']).not.toBe(secret['clientSecret']);
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

test('what somebody retires is not made again, and says so', async () => {
  await (await hub.outside('network')).remove();
  const calls = written().length;
  for (let poll = 0; poll < 3; poll++) await hub.poll();
  const ready = hub.get('network')?.status?.conditions?.find(({ type }) => type === 'Ready');
  expect(ready).toMatchObject({ status: 'False', message: 'lifecycle is Retired' });
  expect(written().slice(calls)).toEqual([]);
});

test('everything goes, and what the books keep is kept', async () => {
  const outside = await forAll((name) => hub.outside(name));
  // A customer goes after the last month it pays for; nothing else waits for that.
  const others = names.filter((name) => name !== 'customer');
  for (const name of others) await hub.delete(name);
  await hub.converge(() => others.every((name) => hub.get(name) === undefined), others);
  expect(await outsideOfScene(hub)).toContain('/customers/v1/subscriptions Ending');
  hub.clock.advanceTo(Date.parse('2030-06-01T00:00:00Z'));
  await hub.delete('customer');
  await hub.converge(() => hub.all.length === 0);

  const left = await forAll(async (name) => ((await outside[name]?.look()) === undefined ? 'gone' : 'kept'));
  const kept = { cluster: 'kept', network: 'kept', customer: 'kept', subscription: 'kept' };
  expect(left).toEqual({ ...Object.fromEntries(names.map((name) => [name, 'gone'])), ...kept });
  expect(await outsideOfScene(hub)).toEqual([
    ...['/cmdb/v1/items Retired', '/cmdb/v1/items Retired', '/customers/v1/customers Inactive'],
    '/customers/v1/subscriptions Ended',
  ]);
  expect(hub.services.ledger.duplicates()).toEqual([]);
});
