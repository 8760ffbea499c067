import { describe, expect, test } from '@jest/globals';
import { ANNOTATION, type Candidate, type JsonObject } from '../../runtime/index.ts';
import { externalKind } from './client.ts';
import { down, exchange, gone, never, ok } from './exchange.fixture.ts';
import { kindOf, resourceOf, tags } from './kinds.fixture.ts';

const customer = kindOf('customers', 'Customer');
const subscription = kindOf('customers', 'Subscription');
const address = kindOf('ipam', 'Address');
const member = kindOf('firewall', 'LoadBalancerMember');
const CUSTOMERS = 'GET /customers?number=C1&offset=0&limit=200';
const resource = resourceOf(customer, { number: 'C1' });
const pending = { [ANNOTATION.createPending]: '2030-01-01T00:00:00Z' };

const lookup = async (items: readonly JsonObject[]): Promise<readonly Candidate[] | undefined> => {
  const { client } = exchange(customer, { [CUSTOMERS]: ok({ items, total: items.length } as never) });
  return client.lookup?.(resource, never);
};

describe('a lookup', () => {
  test.each<{ name: string; items: readonly JsonObject[]; want: readonly Candidate[] }>([
    { name: 'nothing', items: [{ id: '1', number: 'C2' }], want: [] },
    {
      name: 'ours, by its tag, whatever it says otherwise',
      items: [{ id: '1', number: 'C2', labels: tags(customer) }],
      want: [{ externalName: '1', owner: 'this' }],
    },
    {
      name: "nobody's, by its key",
      items: [{ id: '1', number: 'c1' }],
      want: [{ externalName: '1', owner: 'untold' }],
    },
    {
      name: "another's, by its key",
      items: [{ id: '1', number: 'C1', labels: { 'crossplane-uid': 'uid-2' } }],
      want: [{ externalName: '1', owner: 'other', ownerName: 'Customer uid-2' }],
    },
    {
      name: 'that of the same object under another UID, which its name hands over',
      items: [{ id: '1', number: 'C1', labels: tags(customer, { 'crossplane-uid': 'uid-0' }) }],
      want: [{ externalName: '1', owner: 'other' }],
    },
    {
      name: 'several',
      items: [
        { id: '1', number: 'C1' },
        { id: '2', number: 'C1' },
      ],
      want: [
        { externalName: '1', owner: 'untold' },
        { externalName: '2', owner: 'untold' },
      ],
    },
    { name: 'not what is soft-deleted', items: [{ id: '1', number: 'C1', status: 'Inactive' }], want: [] },
    {
      name: 'one that is both once',
      items: [{ id: '1', number: 'C1', labels: tags(customer) }],
      want: [{ externalName: '1', owner: 'this' }],
    },
  ])('finds $name', async ({ items, want }) => {
    expect(await lookup(items)).toEqual(want);
  });

  test.each([
    ['fails', down],
    ['is of no collection', gone],
  ])('that %s finds nothing out', async (_, answer) => {
    const { client } = exchange(customer, { [CUSTOMERS]: answer });
    await expect(client.lookup?.(resource, never)).rejects.toThrow();
  });

  test('names what is within something by both', async () => {
    const items = [{ id: '192.0.2.1:80', address: '192.0.2.1', port: 80 }];
    const { client } = exchange(member, { 'GET /pools/p/members': ok({ items }) });
    const wanted = resourceOf(member, { pool: 'p', address: '192.0.2.1', port: 80 });
    expect(await client.lookup?.(wanted, never)).toEqual([{ externalName: 'p/192.0.2.1:80', owner: 'untold' }]);
  });

  test('without a key looks for a tag only after something may carry it', async () => {
    const items = [
      { id: 'a1', tags: ['crossplane-uid=uid-1'] },
      { id: 'a2', tags: ['crossplane-uid=uid-2'] },
    ];
    const LIST = 'GET /addresses?prefix=p&page=1&limit=500';
    const { client, calls } = exchange(address, { [LIST]: ok({ items, total: 2 }) });
    expect(await client.lookup?.(resourceOf(address, { prefix: 'p' }), never)).toEqual([]);
    expect(calls()).toEqual([]);
    const tried = resourceOf(address, { prefix: 'p' }, { annotations: pending });
    expect(await client.lookup?.(tried, never)).toEqual([{ externalName: 'a1', owner: 'this' }]);
  });

  const url = 'https://api/operations/7';
  const begun = (startedAt: string) => ({
    ...pending,
    'm.aerodrome.dev/operation': JSON.stringify({ for: 'create', url, startedAt: Date.parse(startedAt) }),
  });
  const order = (startedAt: string) =>
    resourceOf(subscription, { customer: 'c', plan: 'gold', target: 't' }, { annotations: begun(startedAt) });
  const nothing = { 'GET /subscriptions?customer=c&offset=0&limit=200': ok({ items: [], total: 0 }) };

  test.each([
    ['running: nothing yet', { status: 'Running' }, []],
    ['succeeded: what it made', { status: 'Succeeded', resource: 's1' }, [{ externalName: 's1', owner: 'this' }]],
    ['failed: what the key finds', { status: 'Failed' }, []],
  ])('asks the operation of the creation, %s', async (_, state, want) => {
    const { client, calls } = exchange(subscription, { ...nothing, [`GET ${url}`]: ok(state) });
    expect(await client.lookup?.(order('2030-01-01T00:00:01Z'), never)).toEqual(want);
    expect(calls()[0]).toBe(`GET ${url}`);
  });

  test('does not ask the operation of an earlier creation', async () => {
    const { client, calls } = exchange(subscription, nothing);
    expect(await client.lookup?.(order('2029-12-31T23:59:59Z'), never)).toEqual([]);
    expect(calls()).toEqual(Object.keys(nothing));
  });
});

describe('what the runtime knows of a kind', () => {
  test.each([
    ['firewall', 'Rule', { identity: { from: 'api', lookup: true } }],
    ['customers', 'Customer', { identity: { from: 'api', lookup: true } }],
    ['ipam', 'Address', { identity: { from: 'api', lookup: true } }],
    ['identity', 'Group', { creationGrace: 60_000 }],
  ])('%s %s', (service, name, want) => {
    expect(externalKind(kindOf(service, name)).managed).toMatchObject({
      apiVersion: `${service}.m.aerodrome.dev/v1alpha1`,
      kind: name,
      ...want,
    });
  });

  test('references are named after their fields', () => {
    const [zone, values] = externalKind(kindOf('dns', 'RecordSet')).managed.references ?? [];
    const to = { apiVersion: 'dns.m.aerodrome.dev/v1alpha1', kind: 'Zone' };
    expect(zone).toEqual({ field: 'zone', refField: 'zoneRef', selectorField: 'zoneSelector', to });
    expect(values).toMatchObject({ refField: 'valuesRefs', selectorField: 'valuesSelector', many: true });
  });

  test('a reference takes what the description says', () => {
    const [, to] = externalKind(kindOf('firewall', 'LoadBalancerMember')).managed.references ?? [];
    expect(to).toMatchObject({
      field: 'address',
      to: { apiVersion: 'ipam.m.aerodrome.dev/v1alpha1', kind: 'Address' },
    });
    const object = {
      apiVersion: '',
      kind: '',
      metadata: { name: '' },
      status: { atProvider: { address: '192.0.2.1' } },
    };
    expect(to?.extract?.(object)).toBe('192.0.2.1');
  });
});
