import { expect, test } from '@jest/globals';
import { hubOf } from '../../functions/simulation/index.ts';
import { hostedCluster, nodePool } from '../../test/lives/hand-made.ts';
import { factsOf } from './guest-facts.ts';

test('nodes are those that pools report, of whatever version, with the labels and taints of their pool', () => {
  const taints = [{ key: 'gpu', effect: 'NoSchedule' }];
  const nodeVersions = [
    { ocpVersion: '4.20.5', readyNodeCount: 1, unreadyNodeCount: 0 },
    { ocpVersion: '4.20.6', readyNodeCount: 0, unreadyNodeCount: 1 },
  ];
  const pool = {
    ...nodePool('4.20.6', 2, { nodeLabels: { tier: 'gold' }, taints }),
    status: { nodesInfo: { nodeVersions } },
  };
  const cluster = { ...hostedCluster('4.20.6'), status: { version: { history: [{ version: '4.20.6' }] } } };
  const hub = hubOf({
    round: 0,
    composite: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: {} },
    objects: new Map([
      ['node-pool', pool],
      ['another', nodePool('4.20.6', 3)],
    ]),
    required: new Map(),
    faults: {},
  });
  const node = (index: number, ready: boolean) => ({
    name: `demo-default-site-a-${index}`,
    ready,
    pool: 'demo-default-site-a',
    labels: { tier: 'gold' },
    taints,
  });
  expect(factsOf(cluster, hub)).toEqual({ version: '4.20.6', nodes: [node(0, true), node(1, false)] });
});
