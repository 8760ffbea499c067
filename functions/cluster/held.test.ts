import { describe, expect, test } from '@jest/globals';
import {
  ask,
  lifetime,
  newHub,
  rounds,
  type Surroundings,
  tenantOf,
  within,
  withSpec,
} from '../../test/cluster/claim.ts';
import { type Accepted, at } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

function accepted(world: World): Accepted {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
  return answer;
}

const pools = (answer: Accepted) => [...answer.resources.keys()].filter((name) => name.startsWith('node-pool-'));

describe('what a live cluster cannot have is held, and the rest goes on', () => {
  const ten = (prefix: string) =>
    Array.from({ length: 10 }, (_, index) => ({ name: `${prefix}${index}`, sites: ['site-a'], replicas: 1 }));
  const hub = rounds(newHub({ nodePools: ten('a'), addons: [], version: '4.20.5' }), lifetime);

  test('pools that are renamed are made as far as there is room beside those still kept', () => {
    const renamed = withSpec(hub, { nodePools: ten('b'), version: '4.20.6' });
    const answer = accepted(renamed);
    expect(pools(answer)).toHaveLength(15);
    expect(answer.holds.map(({ reason }) => reason)).toContain('TooManyPools');
    expect(answer.holds.find(({ reason }) => reason === 'TooManyPools')?.message).toBe(
      'node pools times their sites must be at most 15, those still kept among them: b5 on site-a, b6 on site-a, b7 on site-a, b8 on site-a, b9 on site-a must wait',
    );
    expect(answer.status).toMatchObject({ phase: 'Blocked', version: { desired: '4.20.6' } });
  });

  test('all of them once the old ones may go', () => {
    const allowed = withSpec(hub, { nodePools: ten('b'), allowPoolRemoval: true });
    expect(pools(accepted(rounds(allowed, lifetime)))).toEqual(ten('b').map(({ name }) => `node-pool-${name}-site-a`));
  });
});

describe('the tenant of a live cluster', () => {
  const of = (tenant?: string): Surroundings => ({
    namespaceLabels: tenant === undefined ? {} : { 'aerodrome.dev/tenant': tenant },
    tenants: [tenantOf('retail'), tenantOf('payments')],
  });
  const live = rounds(newHub({}, of('retail')), lifetime);
  const seen = (world: World) => {
    const answer = accepted(world);
    const cluster = answer.resources.get('hosted-cluster')?.object;
    return {
      label: at(cluster, 'spec', 'labels', 'aerodrome.dev/tenant'),
      status: answer.status['tenant'],
      holds: answer.holds.map(({ reason }) => reason),
    };
  };

  test.each([
    { name: 'the Namespace is relabelled', world: within(live, of('payments')), holds: [] },
    { name: 'the Namespace loses its label', world: within(live, of()), holds: [] },
    { name: 'the Namespace is not brought', world: within(live, {}), holds: [] },
    {
      name: 'the claim says so, and the Namespace, too',
      world: withSpec(within(live, of('payments')), { tenant: 'payments' }),
      holds: ['TenantDiffers'],
    },
    {
      name: 'the claim still says what it was',
      world: withSpec(within(live, of('payments')), { tenant: 'retail' }),
      holds: [],
    },
  ])('stays when $name', ({ world, holds }) => {
    expect(seen(world)).toEqual({ label: 'retail', status: 'retail', holds });
  });

  test('one that was made for none is held where the claim names one that the Namespace does not', () => {
    const none = rounds(newHub({}, of()), lifetime);
    expect(seen(withSpec(none, { tenant: 'retail' }))).toEqual({
      label: undefined,
      status: undefined,
      holds: ['TenantDiffers'],
    });
  });

  test('one that was made for none joins that of its Namespace', () => {
    const none = rounds(newHub({}, of()), lifetime);
    expect(seen(within(none, of('retail')))).toEqual({ label: 'retail', status: 'retail', holds: [] });
  });
});
