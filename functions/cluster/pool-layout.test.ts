import { describe, expect, test } from '@jest/globals';
import { acceptCluster, ask, desired, lifetime, newHub, rounds, within, withSpec } from '../../test/cluster/claim.ts';
import type { World } from '../simulation/index.ts';

/** What the claim's pools come to on a fresh hub: NodePool and its size, in blueprint order. */
function layout(nodePools: readonly object[], platform: Readonly<Record<string, unknown>> = {}) {
  const answer = acceptCluster({ nodePools }, { platform });
  return sizes([...answer.resources].map(([resource, { object }]) => [resource, object] as const));
}

/** `a/site-a` to replicas or `min-max`. */
function sizes(objects: Iterable<readonly [string, { readonly kind: string; readonly [field: string]: unknown }]>) {
  const rows: Record<string, number | string | undefined> = {};
  for (const [resource, object] of objects) {
    if (object.kind !== 'NodePool') continue;
    const spec = object['spec'] as { replicas?: number; autoScaling?: { min: number; max: number } };
    rows[resource.slice('node-pool-'.length)] = spec.autoScaling
      ? `${spec.autoScaling.min}-${spec.autoScaling.max}`
      : spec.replicas;
  }
  return rows;
}

describe('a new pool', () => {
  test.each([
    {
      name: 'default',
      why: 'a node a site',
      pools: [{ name: 'a' }],
      want: { 'a-site-a': 1, 'a-site-b': 1, 'a-site-c': 1 },
    },
    {
      name: 'replicas',
      why: 'split by largest remainder',
      pools: [{ name: 'a', replicas: 4 }],
      want: { 'a-site-a': 2, 'a-site-b': 1, 'a-site-c': 1 },
    },
    {
      name: 'fewer than sites',
      why: 'every site has its NodePool, to grow into',
      pools: [{ name: 'a', replicas: 1 }],
      want: { 'a-site-a': 1, 'a-site-b': 0, 'a-site-c': 0 },
    },
    {
      name: 'autoscaling',
      why: 'bounds are split likewise',
      pools: [{ name: 'a', autoscaling: { min: 3, max: 7 } }],
      want: { 'a-site-a': '1-3', 'a-site-b': '1-2', 'a-site-c': '1-2' },
    },
    {
      name: 'autoscaling below sites',
      why: 'only the first sites, since a minimum of 0 is refused',
      pools: [{ name: 'a', autoscaling: { min: 1, max: 2 } }],
      want: { 'a-site-a': '1-1', 'a-site-b': '1-1' },
    },
    {
      name: 'own sites',
      why: "in the platform's order",
      pools: [{ name: 'a', sites: ['site-c', 'site-a'], replicas: 3 }],
      want: { 'a-site-a': 2, 'a-site-c': 1 },
    },
  ])('$name: $why', ({ pools, want }) => {
    expect(layout(pools)).toEqual(want);
  });
});

/** A cluster with these pools that has come to rest. */
function settledHub(nodePools: readonly object[]): World {
  return rounds(newHub({ nodePools }), lifetime);
}

/** The pools desired on this hub, and what is held. */
function next(world: World) {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
  return {
    pools: sizes([...answer.resources].map(([resource, { object }]) => [resource, object] as const)),
    phase: answer.status['phase'],
    reason: answer.status['reason'],
  };
}

const rest = { phase: 'Ready', reason: 'Available' };
const held = { phase: 'Blocked', reason: 'PoolRemovalHeld' };
const all = { 'a-site-a': 1, 'a-site-b': 1, 'a-site-c': 1 };

describe('a live pool', () => {
  const hub = settledHub([{ name: 'a' }, { name: 'b', sites: ['site-a'] }]);

  test('taken out of the claim, stays and says why', () => {
    expect(next(withSpec(hub, { nodePools: [{ name: 'a' }] }))).toEqual({ pools: { ...all, 'b-site-a': 1 }, ...held });
  });

  test('taken out of the claim, stays exactly as it was applied', () => {
    const before = hub.objects.get('node-pool-b-site-a');
    const answer = ask(withSpec(hub, { nodePools: [{ name: 'a' }] }));
    if (answer.outcome !== 'accepted') throw new Error('expected an answer');
    expect(desired(answer, 'node-pool-b-site-a')['spec']).toEqual(before?.['spec']);
  });

  test('taken out with leave, goes', () => {
    expect(next(withSpec(hub, { nodePools: [{ name: 'a' }], allowPoolRemoval: true }))).toEqual({
      pools: all,
      ...rest,
    });
  });

  test('scaled to 0 and empty, goes', () => {
    const empty = rounds(
      withSpec(hub, { nodePools: [{ name: 'a' }, { name: 'b', sites: ['site-a'], replicas: 0 }] }),
      6,
    );
    expect(next(withSpec(empty, { nodePools: [{ name: 'a' }] }))).toEqual({ pools: all, ...rest });
  });

  test('scaled to 0 but not seen to be empty, stays', () => {
    const empty = rounds(
      withSpec(hub, { nodePools: [{ name: 'a' }, { name: 'b', sites: ['site-a'], replicas: 0 }] }),
      6,
    );
    const silent = new Map(empty.objects);
    const { status: _gone, ...pool } = silent.get('node-pool-b-site-a') as { status?: unknown } & typeof hub.composite;
    silent.set('node-pool-b-site-a', pool as typeof hub.composite);
    const world = withSpec({ ...empty, objects: silent }, { nodePools: [{ name: 'a' }] });
    expect(next(world)).toEqual({ pools: { ...all, 'b-site-a': 0 }, ...held });
  });

  test('loses a site: the site counts as removed', () => {
    const spec = {
      nodePools: [
        { name: 'a', sites: ['site-a', 'site-b'] },
        { name: 'b', sites: ['site-a'] },
      ],
    };
    expect(next(withSpec(hub, spec))).toEqual({ pools: { ...all, 'b-site-a': 1 }, ...held });
  });

  test('keeps its sites when the platform gets another, or loses one', () => {
    const pools = { ...all, 'b-site-a': 1 };
    const more = { platform: { sites: ['site-0', 'site-a', 'site-b', 'site-c'].map((name) => ({ name })) } };
    const less = { platform: { sites: ['site-c', 'site-b'].map((name) => ({ name })) } };
    expect(next(within(hub, more)).pools).toEqual(pools);
    expect(next(within(hub, less)).pools).toEqual(pools);
  });

  test('keeps its sites when half of it was never made', () => {
    const half = new Map(hub.objects);
    half.delete('node-pool-a-site-c');
    expect(next({ ...hub, objects: half }).pools).toEqual({ ...all, 'b-site-a': 1 });
  });

  test('keeps nodes where they are when sites are listed in another order', () => {
    const world = settledHub([{ name: 'a', replicas: 4, sites: ['site-a', 'site-b', 'site-c'] }]);
    const turned = withSpec(world, { nodePools: [{ name: 'a', replicas: 4, sites: ['site-c', 'site-b', 'site-a'] }] });
    expect(next(turned).pools).toEqual({ 'a-site-a': 2, 'a-site-b': 1, 'a-site-c': 1 });
  });
});

describe('switching between replicas and autoscaling', () => {
  test('drops the other key', () => {
    const world = settledHub([{ name: 'a', replicas: 3 }]);
    const scaled = withSpec(world, { nodePools: [{ name: 'a', autoscaling: { min: 3, max: 6 } }] });
    expect(next(scaled).pools).toEqual({ 'a-site-a': '1-2', 'a-site-b': '1-2', 'a-site-c': '1-2' });
    const back = withSpec(rounds(scaled, 6), { nodePools: [{ name: 'a', replicas: 3 }] });
    expect(next(back).pools).toEqual(all);
  });

  test('with a maximum below the number of sites scales the last site to 0 and keeps it', () => {
    const world = settledHub([{ name: 'a', autoscaling: { min: 3, max: 3 } }]);
    const fewer = withSpec(world, { nodePools: [{ name: 'a', autoscaling: { min: 1, max: 2 } }] });
    const want = { 'a-site-a': '1-1', 'a-site-b': '1-1', 'a-site-c': 0 };
    expect(next(fewer).pools).toEqual(want);
    expect(next(rounds(fewer, 8)).pools).toEqual(want);
  });
});
