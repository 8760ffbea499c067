import { describe, expect, test } from '@jest/globals';
import type { JsonObject, ManagedResource } from '../../runtime/index.ts';
import { type Answers, down, exchange, never, ok } from './exchange.fixture.ts';
import { kindOf, resourceOf, tags } from './kinds.fixture.ts';
import { findOrphans, type Orphans } from './orphans.ts';
import type { ServiceKind } from './service-kind.ts';

const recordSet = kindOf('dns', 'RecordSet');
const customer = kindOf('customers', 'Customer');
const rule = kindOf('firewall', 'Rule');
const gone = { 'crossplane-uid': 'uid-9', 'crossplane-name': 'old' };

const find = (kind: ServiceKind, answers: Answers, resources: readonly ManagedResource[] = []): Promise<Orphans> =>
  findOrphans(kind, exchange(kind, answers).backend, 'default', resources, never);

const CUSTOMERS = 'GET /customers?offset=0&limit=200';
const customers = (...items: readonly JsonObject[]): Answers => ({
  [CUSTOMERS]: ok({ items, total: items.length } as never),
});

describe('external resources without a managed resource', () => {
  test.each<{ name: string; item: JsonObject; want: readonly string[] }>([
    { name: 'ours of one that is gone', item: { id: '1', labels: tags(customer, gone) }, want: ['1 of team/old'] },
    { name: 'not of one that is there', item: { id: '1', labels: tags(customer) }, want: [] },
    { name: "not others'", item: { id: '1', labels: { team: 'blue' } }, want: [] },
    {
      name: 'not of another config',
      item: { id: '1', labels: tags(customer, { ...gone, 'crossplane-providerconfig': 'second' }) },
      want: [],
    },
    { name: 'not what is soft-deleted', item: { id: '1', status: 'Inactive', labels: tags(customer, gone) }, want: [] },
    { name: 'not what is managed again by its name', item: { id: '7', labels: tags(customer, gone) }, want: [] },
  ])('are $name', async ({ item, want }) => {
    const mine = resourceOf(customer, {}, { externalName: '7' });
    const { orphans, unread } = await find(customer, customers(item), [mine]);
    expect([orphans.map(({ externalName, owner }) => `${externalName} of ${owner}`), unread]).toEqual([want, []]);
  });

  test('are looked for where our own are, each collection once', async () => {
    const item = (name: string, more: Readonly<Record<string, string>> = {}) => ({
      name,
      type: 'A',
      labels: tags(recordSet, more),
    });
    const page = (...items: readonly JsonObject[]) => ok({ items, total: items.length } as never);
    const played = exchange(recordSet, {
      'GET /zones/a.b/records?limit=500': page(item('www'), item('old', gone)),
      'GET /zones/c.d/records?limit=500': page(),
    });
    const mine = ['a.b/www/A', 'a.b/x/A', 'c.d/www/A', 'wrong'].map((externalName) =>
      resourceOf(recordSet, {}, { externalName }),
    );
    expect(await findOrphans(recordSet, played.backend, 'default', mine, never)).toEqual({
      orphans: [{ kind: 'RecordSet', externalName: 'a.b/old/A', owner: 'team/old' }],
      unread: [],
    });
    expect(played.calls()).toEqual(['GET /zones/a.b/records?limit=500', 'GET /zones/c.d/records?limit=500']);
  });

  test('have the name by which they are managed again', async () => {
    const items = [{ id: '9', labels: tags(rule, gone) }];
    const mine = resourceOf(rule, { policy: 'edge' }, { externalName: 'edge/1' });
    const { orphans } = await find(rule, { 'GET /policies/edge/rules': ok({ items }) }, [mine]);
    expect(orphans).toEqual([{ kind: 'Rule', externalName: 'edge/9', owner: 'team/old' }]);
  });

  test('may be where nobody could look, which is said', async () => {
    expect(await find(customer, { [CUSTOMERS]: down })).toEqual({
      orphans: [],
      unread: ['cannot GET /x: the answer is 500'],
    });
  });

  test('are not known where nothing can be labelled', async () => {
    expect(await find(kindOf('cmdb', 'Relation'), {})).toEqual({ orphans: [], unread: [] });
  });
});
