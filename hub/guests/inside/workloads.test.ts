import { describe, expect, test } from '@jest/globals';
import type { NodeFact } from './facts.ts';
import { type Workload, workloadStatus } from './workloads.ts';

const made = '2026-01-01T00:00:00Z';
const taint = { key: 'dedicated', value: 'gpu', effect: 'NoSchedule' };
const node = (name: string, more: Partial<NodeFact> = {}): NodeFact => ({ name, pool: 'p', ready: true, ...more });

const workload = (kind: string, pod: object = {}, spec: object = {}): Workload => ({
  apiVersion: kind === 'Job' ? 'batch/v1' : 'apps/v1',
  kind,
  metadata: { name: 'one', namespace: 'here', generation: 2, creationTimestamp: made },
  spec: { ...spec, template: { spec: { containers: [], ...pod } } },
});

describe('a DaemonSet', () => {
  const on = (scheduled: number, ready: number) => ({
    currentNumberScheduled: scheduled,
    desiredNumberScheduled: scheduled,
    numberAvailable: ready,
    numberMisscheduled: 0,
    numberReady: ready,
    numberUnavailable: scheduled - ready,
    observedGeneration: 2,
    updatedNumberScheduled: scheduled,
  });
  test.each<{ name: string; pod?: object; nodes: readonly NodeFact[]; want: object }>([
    { name: 'is nowhere without nodes', nodes: [], want: on(0, 0) },
    {
      name: 'is on every node, and runs on those that are ready',
      nodes: [node('a'), node('b', { ready: false })],
      want: on(2, 1),
    },
    { name: 'keeps off a taint', nodes: [node('a', { taints: [taint] }), node('b')], want: on(1, 1) },
    {
      name: 'minds no taint that is a preference',
      nodes: [node('a', { taints: [{ ...taint, effect: 'PreferNoSchedule' }] })],
      want: on(1, 1),
    },
    {
      name: 'tolerates everything where it says so',
      pod: { tolerations: [{ operator: 'Exists' }] },
      nodes: [node('a', { taints: [taint] })],
      want: on(1, 1),
    },
    {
      name: 'tolerates one value',
      pod: { tolerations: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] },
      nodes: [node('a', { taints: [taint] }), node('b', { taints: [{ ...taint, value: 'other' }] })],
      want: on(1, 1),
    },
    {
      name: 'goes where its selector leads',
      pod: { nodeSelector: { 'kubernetes.io/os': 'linux', zone: 'a' } },
      nodes: [node('a', { labels: { zone: 'a' } }), node('b', { labels: { zone: 'b' } })],
      want: on(1, 1),
    },
  ])('$name', ({ pod, nodes, want }) => {
    expect(workloadStatus(workload('DaemonSet', pod), nodes)).toEqual(want);
  });
});

describe('what has replicas', () => {
  test('runs all of them as soon as a node is ready', () => {
    expect(workloadStatus(workload('StatefulSet', {}, { replicas: 3 }), [node('a')])).toEqual({
      availableReplicas: 3,
      currentReplicas: 3,
      observedGeneration: 2,
      readyReplicas: 3,
      replicas: 3,
      updatedReplicas: 3,
    });
  });

  test('waits without one', () => {
    expect(workloadStatus(workload('Deployment'), [node('a', { ready: false })])).toEqual({
      availableReplicas: 0,
      observedGeneration: 2,
      readyReplicas: 0,
      replicas: 1,
      unavailableReplicas: 1,
      updatedReplicas: 1,
      conditions: [
        {
          type: 'Available',
          status: 'False',
          reason: 'MinimumReplicasUnavailable',
          message: 'played by the local hub',
          lastTransitionTime: made,
          lastUpdateTime: made,
        },
      ],
    });
  });
});

describe('a Job', () => {
  const nowhere = node('a', { ready: false });
  test.each<{ name: string; spec?: object; nodes: readonly NodeFact[]; want: object | undefined }>([
    { name: 'has nothing to say without a node', nodes: [nowhere], want: undefined },
    { name: 'does not begin while suspended', spec: { suspend: true }, nodes: [node('a')], want: undefined },
    {
      name: 'is complete on a node',
      spec: { completions: 2 },
      nodes: [node('a')],
      want: expect.objectContaining({ startTime: made, completionTime: made, succeeded: 2 }),
    },
  ])('$name', ({ spec, nodes, want }) => {
    expect(workloadStatus(workload('Job', {}, spec), nodes)).toEqual(want);
  });
});
