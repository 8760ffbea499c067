import { describe, expect, test } from '@jest/globals';
import { ask, lifetime, newHub, rounds, type Surroundings, withSpec } from '../../test/cluster/claim.ts';
import { type Accepted, at } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

function answer(world: World): Accepted {
  const composed = ask(world);
  if (composed.outcome !== 'accepted') throw new Error(`expected an answer, got ${composed.outcome}`);
  return composed;
}

const spec = { version: '4.19', addons: [{ name: 'cert-manager' }], nodePools: [{ name: 'a' }, { name: 'b' }] };

describe.each<Surroundings>([{ flavour: 'claims' }, { flavour: 'namespaced' }])('while paused, $flavour', (around) => {
  const hub = rounds(newHub(spec, around), lifetime);
  const calm = answer(hub).resources;

  test.each([
    { name: 'nothing else', edit: {} },
    { name: 'a wish for a newer version', edit: { version: '4.20' } },
    { name: 'another size', edit: { nodePools: [{ name: 'a', size: 'large', replicas: 9 }, { name: 'b' }] } },
    { name: 'a pool that may go', edit: { nodePools: [{ name: 'a' }], allowPoolRemoval: true } },
    { name: 'a pool more', edit: { nodePools: [...spec.nodePools, { name: 'c' }] } },
    { name: 'an add-on less', edit: { addons: [] } },
  ])('the cluster stays as it is, also with $name in the claim', ({ edit }) => {
    const { resources } = answer(withSpec(hub, { ...spec, ...edit, paused: true }));
    expect([...resources.keys()].sort()).toEqual([...hub.objects.keys()].sort());
    for (const [name, { object }] of resources) {
      const before = calm.get(name)?.object['spec'];
      const want = name === 'hosted-cluster' ? { ...(before as object), pausedUntil: 'true' } : before;
      expect({ name, spec: object['spec'] }).toEqual({ name, spec: want });
    }
  });

  test('and goes on where it was afterwards', () => {
    const paused = rounds(withSpec(hub, { ...spec, paused: true }), 3);
    expect(at(paused.objects.get('hosted-cluster'), 'spec', 'pausedUntil')).toBe('true');
    const resumed = rounds(withSpec(paused, spec), 2);
    expect(at(resumed.objects.get('hosted-cluster'), 'spec', 'pausedUntil')).toBeUndefined();
    expect(answer(resumed).status['phase']).toBe('Ready');
  });
});

test('a claim that is paused from the start makes nothing', () => {
  expect(answer(newHub({ paused: true })).resources.size).toBe(0);
});
