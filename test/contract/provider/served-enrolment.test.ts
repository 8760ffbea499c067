import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Accepted, at, compose, type KubeObject, stringAt } from '../../../functions/engine/index.ts';
import { enrolmentKind } from '../../../functions/enrolment/index.ts';
import type { JsonObject } from '../../../provider/runtime/index.ts';
import { Hub, isWell } from '../../../provider/services/hub.fixture.ts';
import { settingsObject } from '../../lives/hub.ts';

/** What the platform has before anybody claims anything. */
const platform = [
  ['dns', 'Zone', 'zone', { name: 'k8s.example.com' }],
  ['ipam', 'Prefix', 'addresses', { vrf: 'global', cidr: '192.0.2.0/24' }],
  [
    'backup',
    'Policy',
    'nightly',
    { tenant: 'platform', name: 'nightly', schedule: '30 2 * * *', retention: { daily: 14 } },
  ],
  ['customers', 'Customer', 'payer', { number: 'blue', name: 'Blue' }],
] as const;

const facts = {
  subject: { kind: 'Cluster', name: 'shop' },
  tenant: 'blue',
  attributes: { tier: 'production' },
  endpoints: {
    api: { host: 'api.shop.k8s.example.com', ports: [6443], requested: '192.0.2.77' },
    ingress: { host: '*.apps.shop.k8s.example.com', ports: [80, 443] },
    login: { host: 'oauth-shop.k8s.example.com', address: '198.51.100.5' },
  },
  application: { redirectURIs: ['https://oauth-shop.k8s.example.com:443/oauth2callback/company'] },
  groups: [{ name: 'shop-operators' }],
  monitoring: { url: 'https://api.shop.k8s.example.com:6443/readyz' },
};

/** What a cluster is charged for and protected by, by its tier. */
const tier = (name: string) => ({ subscription: { tier: name, customer: idOf('payer') }, backup: { tier: name } });

let hub: Hub;
/** Names of managed resources that the enrolment has, by composition resource name. */
let made: Map<string, string>;
beforeEach(async () => {
  made = new Map();
  hub = await Hub.open();
  for (const [service, kind, name, forProvider] of platform) await hub.apply(service, kind, name, { forProvider });
  const names = platform.map(([, , name]) => name);
  await hub.converge(() => names.every((name) => isWell(hub.get(name))), names);
});
afterEach(() => hub.close());

const idOf = (name: string): string =>
  stringAt(hub.get(name), 'metadata', 'annotations', 'crossplane.io/external-name') ?? '';
const live = (): readonly (readonly [resource: string, object: KubeObject])[] =>
  [...made].flatMap(([resource, name]) => {
    const object = hub.get(name) as KubeObject | undefined;
    return object === undefined ? [] : [[resource, object] as const];
  });

/** What the enrolment answers to what there is. */
function ask(spec: object): Accepted {
  const prefix = idOf('addresses');
  const services = {
    ipam: { prefixes: { api: prefix, ingress: prefix } },
    dns: { zone: 'k8s.example.com' },
    firewall: { policy: 'clusters', sources: ['10.0.0.0/8'] },
    identity: {},
    cmdb: {},
    customers: { plans: { production: 'gold', standard: 'silver' } },
    monitoring: {},
    backup: { policies: { production: 'nightly' } },
  };
  const metadata = { name: 'cluster-shop', namespace: 'blue', uid: '4f3f' };
  const composed = compose(enrolmentKind, {
    composite: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Enrolment', metadata, spec },
    observed: new Map(live()),
    required: new Map([
      ['platform', [settingsObject({ services })]],
      ['namespace', []],
      ['tenant', []],
    ]),
    platform: 'aerodrome',
  });
  if (composed.outcome !== 'accepted') throw new Error(`cannot enrol: ${JSON.stringify(composed)}`);
  return composed;
}

/** Rounds of what is desired being applied, what is not any more going, and services answering. */
async function settle(spec: object, rounds = 6): Promise<Accepted> {
  for (let round = 0; round < rounds; round++) {
    const { resources } = ask(spec);
    for (const [resource, { object }] of resources) if (isService(object)) await applied(resource, object);
    for (const resource of made.keys()) if (!resources.has(resource)) await gone(resource);
    const names = live().map(([, { metadata }]) => metadata.name ?? '');
    await hub.go(() => names.every((name) => isWell(hub.get(name))), names, 12 * names.length);
  }
  return ask(spec);
}

async function applied(resource: string, { apiVersion, kind, metadata, ...rest }: KubeObject): Promise<void> {
  const { name = '', annotations } = metadata;
  const spec = rest['spec'] as JsonObject & { readonly forProvider: JsonObject };
  if (!made.has(resource)) {
    made.set(resource, name);
    return hub.apply(apiVersion.split('.')[0] ?? '', kind, name, spec, annotations);
  }
  await hub.edit(name, (before) => ({
    ...before,
    metadata: { ...before.metadata, annotations: { ...before.metadata.annotations, ...annotations } },
    spec: { ...before.spec, forProvider: { ...before.spec.forProvider, ...spec.forProvider } },
  }));
}

/** Deletes a resource, and waits until the provider has let go of it. */
async function gone(resource: string): Promise<void> {
  const name = made.get(resource) ?? '';
  await hub.delete(name);
  await hub.converge(() => hub.get(name) === undefined, [name]);
  made.delete(resource);
}

const isService = ({ apiVersion }: KubeObject): boolean => apiVersion.includes('.m.aerodrome.dev/');
const state = async (path: string): Promise<unknown> => (await fetch(`${hub.services.url}${path}`)).json();
const stateOf = async (id: string): Promise<unknown> => at(await state(`/customers/v1/subscriptions/${id}`), 'status');

test('the services give what is asked for, once', async () => {
  const { ready, status } = await settle({ ...facts, ...tier('production') });
  expect({ ready, message: status['message'], addresses: status['addresses'] }).toEqual({
    ready: true,
    message: 'everything is in place',
    addresses: { api: '192.0.2.77', ingress: expect.stringMatching(/^192\.0\.2\./), login: '198.51.100.5' },
  });
  expect([...made.keys()].sort()).toEqual([
    'api-address',
    'api-opening',
    'api-record',
    'application',
    'group-shop-operators',
    'ingress-address',
    'ingress-opening',
    'ingress-record',
    'item',
    'login-opening',
    'login-record',
    'protection-nightly',
    'subscription-gold',
    'target',
  ]);
  expect(hub.services.ledger.duplicates()).toEqual([]);
});

test('another tier orders another contract and ends the one before, and so does the way back', async () => {
  const first = { ...facts, ...tier('production') };
  await settle(first);
  const gold = idOf('cluster-shop-subscription-gold');
  await settle({ ...facts, ...tier('standard') });
  expect([await stateOf(gold), await stateOf(idOf('cluster-shop-subscription-silver'))]).toEqual(['Ending', 'Active']);
  expect(made.has('protection-nightly')).toBe(false);
  expect((await settle(first)).ready).toBe(true);
  expect(await stateOf(idOf('cluster-shop-subscription-gold'))).toBe('Active');
});

test('what is deleted is gone within the day, and a cluster made anew is a new contract', async () => {
  const spec = { ...facts, ...tier('production') };
  await settle(spec);
  const [before, start] = [idOf('cluster-shop-subscription-gold'), hub.clock.now()];
  const ends = [...made.keys()].toSorted((a, b) => Number(a.endsWith('-address')) - Number(b.endsWith('-address')));
  for (const resource of ends) await gone(resource);
  expect(hub.clock.now() - start).toBeLessThan(86_400_000);
  expect(await stateOf(before)).toBe('Ending');
  expect((await settle(spec)).ready).toBe(true);
  expect(idOf('cluster-shop-subscription-gold')).not.toBe(before);
});

test('an address that somebody has is refused, and the enrolment says so', async () => {
  const address = { forProvider: { prefix: idOf('addresses'), address: '192.0.2.77', hostname: 'other.example.com' } };
  await hub.apply('ipam', 'Address', 'other', address);
  await hub.converge(() => isWell(hub.get('other')), ['other']);
  const { status, resources } = await settle({ ...facts, ...tier('standard') }, 2);
  expect(status['message']).toMatch(/192\.0\.2\.77 is taken/);
  expect(resources.has('api-record')).toBe(false);
});

test('a record that somebody made by hand stays theirs, and the enrolment says so', async () => {
  const path = `${hub.services.url}/dns/v1/zones/k8s.example.com/records/api.shop/A`;
  const body = JSON.stringify({ ttl: 60, values: ['198.51.100.99'] });
  const byHand = await fetch(path, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
  expect(byHand.status).toBeLessThan(300);
  const { conditions } = await settle({ ...facts, ...tier('standard') }, 3);
  expect(conditions.find(({ type }) => type === 'NamesReady')).toMatchObject({
    status: 'False',
    message: expect.stringContaining('api-record'),
  });
  expect(await (await fetch(path)).json()).toMatchObject({ values: ['198.51.100.99'] });
});

test('a tenant that goes leaves its customer and its groups', async () => {
  const spec = { subject: { kind: 'Tenant', name: 'green' }, tenant: 'green', groups: [{ name: 'green-people' }] };
  expect((await settle({ ...spec, customer: { number: 'green' } })).ready).toBe(true);
  const [customer, group] = [idOf('cluster-shop-customer'), idOf('cluster-shop-group-green-people')];
  for (const resource of [...made.keys()]) await gone(resource);
  expect(await state(`/customers/v1/customers/${customer}`)).toMatchObject({ status: 'Active' });
  expect(await state(`/identity/v1/groups/${group}`)).toMatchObject({ mailNickname: 'green-people' });
});
