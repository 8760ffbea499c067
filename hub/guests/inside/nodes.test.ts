import { describe, expect, test } from '@jest/globals';
import type { GuestFacts, NodeFact } from './facts.ts';
import { isCurrent, type Node, nodeOf, nodeStatus } from './nodes.ts';

const taint = { key: 'dedicated', value: 'gpu', effect: 'NoSchedule' };
const fact: NodeFact = { name: 'one', ready: true, pool: 'default', labels: { zone: 'a' }, taints: [taint] };
const facts: GuestFacts = { version: '4.20.6', nodes: [fact] };
const written = (of: NodeFact, at: GuestFacts = facts): Node => ({
  ...nodeOf(of),
  status: nodeStatus(of, at, '2026-01-01T00:00:00Z') as unknown as NonNullable<Node['status']>,
});

test('a Node says which pool it is of, and which Kubernetes its OpenShift has', () => {
  expect(nodeOf(fact).metadata.labels).toMatchObject({ 'hypershift.openshift.io/nodePool': 'default', zone: 'a' });
  const version = (of: Partial<GuestFacts>) => written(fact, { ...facts, ...of }).status?.nodeInfo?.kubeletVersion;
  expect(version({})).toBe('v1.33.0');
  expect(version({ version: '1.35.2', distribution: 'Kubernetes' })).toBe('v1.35.2');
  expect(version({ version: '' })).toBe('');
});

describe('a Node is written again', () => {
  test.each<{ name: string; wanted: NodeFact; at?: GuestFacts; node?: Node }>([
    { name: 'when it is ready no more', wanted: { ...fact, ready: false } },
    { name: 'when a label changes', wanted: { ...fact, labels: { zone: 'b' } } },
    { name: 'when a taint goes', wanted: { ...fact, taints: [] } },
    { name: 'when a taint has another value', wanted: { ...fact, taints: [{ ...taint, value: 'other' }] } },
    { name: 'after an upgrade', wanted: fact, at: { ...facts, version: '4.21.0' } },
    { name: 'when nobody has reported on it', wanted: fact, node: nodeOf(fact) },
  ])('$name', ({ wanted, at = facts, node = written(fact) }) => {
    expect(isCurrent(node, wanted, at)).toBe(false);
  });
});

test('a Node that says everything is left alone, whatever else others wrote on it', () => {
  const node = written(fact);
  const labels = { ...node.metadata.labels, other: 'yes' };
  expect(isCurrent({ ...node, metadata: { ...node.metadata, labels } }, fact, facts)).toBe(true);
});
