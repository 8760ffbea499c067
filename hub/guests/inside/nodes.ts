import type { V1Node } from '@kubernetes/client-node';
import type { KubeObject, Resource } from '../../../provider/kubernetes/index.ts';
import type { GuestFacts, NodeFact, Taint } from './facts.ts';

export const NODES: Resource = { apiVersion: 'v1', kind: 'Node', plural: 'nodes', namespaced: false };

/** A Node as a guest shows it. */
export interface Node extends KubeObject {
  readonly spec?: { readonly taints?: NodeFact['taints'] };
  readonly status?: V1Node['status'];
}

/** Labels of a Node: what its pool says, and what every kubelet and HyperShift add. */
export const labelsOf = ({ name, pool, labels }: NodeFact): Readonly<Record<string, string>> => ({
  ...labels,
  'hypershift.openshift.io/nodePool': pool,
  'kubernetes.io/arch': 'amd64',
  'kubernetes.io/hostname': name,
  'kubernetes.io/os': 'linux',
  'node-role.kubernetes.io/worker': '',
});

/** A machine as the kubelet on it would register it. */
export const nodeOf = (fact: NodeFact): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: fact.name, labels: labelsOf(fact) },
  spec: fact.taints === undefined || fact.taints.length === 0 ? {} : { taints: fact.taints },
});

/** What the kubelet reports, as far as anybody looks at it; `now` in RFC 3339. */
export function nodeStatus({ ready }: NodeFact, facts: GuestFacts, now: string) {
  const condition = ready
    ? { status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' }
    : { status: 'False', reason: 'KubeletNotReady', message: 'container runtime network not ready' };
  const nodeInfo = {
    architecture: 'amd64',
    bootID: '',
    containerRuntimeVersion: 'cri-o://played',
    kernelVersion: '',
    kubeProxyVersion: '',
    kubeletVersion: kubeletVersion(facts),
    machineID: '',
    operatingSystem: 'linux',
    osImage: 'played by the local hub',
    systemUUID: '',
  };
  const capacity = { cpu: '4', memory: '16Gi', pods: '250' };
  return {
    capacity,
    allocatable: capacity,
    nodeInfo,
    conditions: [{ type: 'Ready', ...condition, lastHeartbeatTime: now, lastTransitionTime: now }],
  };
}

/** OpenShift 4.x is built on Kubernetes 1.(x + 13); nothing where the version is not known yet. */
function kubeletVersion({ version, distribution }: GuestFacts): string {
  if (version === '') return '';
  return distribution === 'Kubernetes' ? `v${version}` : `v1.${Number(version.split('.')[1]) + 13}.0`;
}

/** Whether a Node says already what is to be written of it. */
export function isCurrent(node: Node, fact: NodeFact, facts: GuestFacts): boolean {
  const { labels = {} } = node.metadata;
  const status = nodeStatus(fact, facts, '');
  const is = node.status?.conditions?.find(({ type }) => type === 'Ready')?.status;
  return (
    Object.entries(labelsOf(fact)).every(([key, value]) => labels[key] === value) &&
    (fact.taints ?? []).every((taint) => node.spec?.taints?.some((one) => isSame(one, taint))) &&
    (node.spec?.taints?.length ?? 0) === (fact.taints?.length ?? 0) &&
    is === status.conditions[0]?.status &&
    node.status?.nodeInfo?.kubeletVersion === status.nodeInfo.kubeletVersion
  );
}

const isSame = (one: Taint, other: Taint): boolean =>
  one.key === other.key && (one.value ?? '') === (other.value ?? '') && one.effect === other.effect;
