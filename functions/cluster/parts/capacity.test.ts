import { describe, expect, test } from '@jest/globals';
import { ask, desired, lifetime, newHub, round, rounds, within, withSpec } from '../../../test/cluster/claim.ts';
import { at, type KubeObject } from '../../engine/index.ts';
import type { World } from '../../simulation/index.ts';

const quota = (world: World) => {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
  return desired(answer, 'capacity');
};

const hub = rounds(
  newHub({
    nodePools: [
      { name: 'a', sites: ['site-a'], replicas: 2 },
      { name: 'b', sites: ['site-a'], size: 'small', autoscaling: { min: 1, max: 3 } },
    ],
  }),
  lifetime,
);

test('covers the control plane, all machines a pool may have during an upgrade, and room above', () => {
  // a: 2 + 1 of 8 cores, 32Gi, 120Gi; b: 3 + 1 of 4 cores, 16Gi, 120Gi; a quarter on top of the machines
  expect(quota(hub)).toMatchObject({
    metadata: { name: 'aerodrome-capacity', namespace: 'team-a-demo' },
    spec: {
      hard: {
        'count/virtualmachines.kubevirt.io': '7',
        'requests.cpu': '66', // 16 + (24 + 16) x 1.25
        'requests.memory': '248Gi', // 48 + (96 + 64) x 1.25
      },
    },
  });
});

test('follows the machines as they are, not what the settings call that size today', () => {
  const around = {
    platform: { sizes: { medium: { cores: 64, memory: '512Gi' }, small: null } },
  };
  expect(quota(within(hub, around))['spec']).toEqual(quota(hub)['spec']);
});

test('follows the settings of the quota itself at once', () => {
  const raised = within(hub, { platform: { quota: { controlPlane: { cpu: '20' }, headroomPercent: 0 } } });
  expect(quota(raised)).toMatchObject({ spec: { hard: { 'requests.cpu': '60' } } });
});

describe('a pool that goes to a smaller size', () => {
  const spec = (size: string) => ({ nodePools: [{ name: 'a', sites: ['site-a'], replicas: 3, size }] });
  const memory = (world: World) => at(quota(world), 'spec', 'hard', 'requests.memory');
  const live = rounds(newHub(spec('xlarge')), lifetime);
  const [before, after] = ['688Gi', '128Gi']; // 48 + 4 x 128 x 1.25, 48 + 4 x 16 x 1.25

  test('keeps the cap that its machines run under, until the last of them is gone', () => {
    let world = withSpec(live, spec('small'));
    const caps = [memory(live), memory(world)];
    for (let i = 0; i < lifetime; i++) {
      world = round(world);
      if (caps.at(-1) !== memory(world)) caps.push(memory(world));
    }
    expect(caps).toEqual([before, before, after]);
    expect(memory(round(withSpec(live, spec('small'))))).toBe(before);
  });

  test('keeps it while more is used than the new one allows, whatever the pools say', () => {
    const done = rounds(withSpec(live, spec('small')), lifetime);
    const using = (used: string) => {
      const objects = new Map(done.objects);
      const applied = live.objects.get('capacity') as KubeObject;
      objects.set('capacity', { ...applied, status: { used: { 'requests.memory': used } } });
      return memory({ ...done, objects });
    };
    expect([using('400Gi'), using('100Gi')]).toEqual([before, after]);
  });

  test('a bigger size raises the cap at once', () => {
    const small = rounds(newHub(spec('small')), lifetime);
    expect(memory(withSpec(small, spec('xlarge')))).toBe(before);
  });
});
