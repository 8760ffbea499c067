import { describe, expect, test } from '@jest/globals';
import { begin, born, lives, rounds, settle } from '../../test/lives/life.ts';
import { isTrue, type KubeObject, listAt, stringAt } from '../engine/index.ts';
import type { World } from './index.ts';

const flavours = ['claims', 'namespaced'] as const;
const grown = lives[0] as (typeof lives)[number];
const bad = lives.find((life) => life.name.includes('bad day')) as (typeof lives)[number];

const phaseOf = (world: World) => stringAt(world.composite, 'status', 'phase') ?? '';
const isPool = ([resource]: readonly [string, KubeObject]) => resource.startsWith('node-pool-');
const poolsOf = (world: World) => [...world.objects].filter(isPool).map(([, object]) => object);

describe.each(flavours)('in the %s flavour', (flavour) => {
  test('a cluster is Ready after a quarter of an hour of rounds', () => {
    const worlds = [...rounds(born(grown, flavour))];
    const ready = worlds.find((world) => phaseOf(world) === 'Ready');
    expect(ready?.round).toBeGreaterThan(10);
    expect(ready?.round).toBeLessThanOrEqual(20);
    expect(isTrue(worlds.at(-1)?.composite, 'Ready')).toBe(true);
  });

  test('every step of its life ends Ready, and then nothing changes any more', () => {
    let world = born(grown, flavour);
    const phases = grown.steps.map((step) => {
      world = settle(begin(world, step));
      return [step.name, phaseOf(world), stringAt(world.composite, 'status', 'nodes')];
    });
    expect(phases).toEqual([
      ['creation', 'Ready', '3/3'],
      ['upgrade to a patch', 'Ready', '3/3'],
      ['upgrade to the next minor', 'Ready', '3/3'],
      ['more machines', 'Ready', '5/5'],
      ['another pool', 'Ready', '7/7'],
      ['another site', 'Ready', '8/8'],
      ['a pool less', 'Ready', '5/5'],
    ]);
    expect(poolsOf(world).map((pool) => stringAt(pool, 'status', 'version'))).toEqual(['4.20.6', '4.20.6', '4.20.6']);
  });

  test('no pool is ever newer than the control plane, and no object is made twice', () => {
    let world = born(grown, flavour);
    for (const step of grown.steps) {
      const uids = new Map([...world.objects].map(([resource, object]) => [resource, object.metadata.uid]));
      for (const next of rounds(begin(world, step))) {
        for (const pool of poolsOf(next)) expect(isTrue(pool, 'ValidReleaseImage')).toBe(true);
        for (const [resource, object] of next.objects)
          expect(uids.get(resource) ?? object.metadata.uid).toBe(object.metadata.uid);
        world = next;
      }
    }
  });

  test('on a bad day it says what is wrong, and nothing is lost', () => {
    let world = born(bad, flavour);
    const days = bad.steps.map((step) => {
      const before = new Map([...world.objects].map(([resource, object]) => [resource, object.metadata.uid]));
      world = settle(begin(world, step));
      const lost = [...before].filter(([resource, uid]) => world.objects.get(resource)?.metadata.uid !== uid);
      return [step.name, phaseOf(world) === 'Ready', lost];
    });
    expect(days).toEqual([
      ['creation', true, []],
      ['a degraded control plane', false, []],
      ['machines that cannot start', false, []],
      ['machines that start again', true, []],
      ['statuses that vanish', false, []],
      ['operators that do not know', false, []],
      ['a good day', true, []],
    ]);
  });

  test('the same life gives the same bytes', () => {
    const live = () => JSON.stringify([...settle(born(grown, flavour)).objects]);
    expect(live()).toBe(live());
  });
});

test('a release that fails says so, and comes up when it no longer does', () => {
  const failing = { ...born(grown, 'claims'), faults: { failingReleases: ['cilium'] } };
  const stuck = settle(failing);
  const release = stuck.objects.get('cilium');
  expect(stringAt(release, 'status', 'atProvider', 'state')).toBe('failed');
  expect(stringAt(stuck.composite, 'status', 'message')).toContain('context deadline exceeded');
  expect(listAt(stuck.objects.get('hosted-cluster'), 'status', 'version', 'history')).toMatchObject([
    { state: 'Partial' },
  ]);
  expect(phaseOf(settle({ ...stuck, faults: {} }))).toBe('Ready');
});
