import { expect, test } from '@jest/globals';
import { ask, desired, lifetime, newHub, rounds, within } from '../../../test/cluster/claim.ts';
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
        'requests.storage': '3098Gi', // 2048 + 840 x 1.25
      },
    },
  });
});

test('follows the machines as they are, not what the settings call that size today', () => {
  const around = {
    platform: { sizes: { medium: { cores: 64, memory: '512Gi' }, small: null }, bastion: { size: 'medium' } },
  };
  expect(quota(within(hub, around))['spec']).toEqual(quota(hub)['spec']);
});

test('follows the settings of the quota itself at once', () => {
  const raised = within(hub, { platform: { quota: { controlPlane: { cpu: '20' }, headroomPercent: 0 } } });
  expect(quota(raised)).toMatchObject({ spec: { hard: { 'requests.cpu': '60' } } });
});
