import type { V1PodSpec } from '@kubernetes/client-node';
import type { KubeObject, Resource } from '../../../provider/kubernetes/index.ts';
import type { NodeFact, Taint } from './facts.ts';
import { labelsOf } from './nodes.ts';

const apps = (kind: string): Resource => ({
  apiVersion: 'apps/v1',
  kind,
  plural: `${kind.toLowerCase()}s`,
  namespaced: true,
});

/** The kinds of workloads that are played. */
export const workloadKinds: readonly Resource[] = [
  apps('DaemonSet'),
  apps('Deployment'),
  apps('StatefulSet'),
  { apiVersion: 'batch/v1', kind: 'Job', plural: 'jobs', namespaced: true },
];

/** A workload as a guest shows it. */
export interface Workload extends KubeObject {
  readonly metadata: KubeObject['metadata'] & { readonly creationTimestamp?: string };
  readonly spec: {
    readonly replicas?: number;
    readonly completions?: number;
    readonly suspend?: boolean;
    readonly template: { readonly spec: V1PodSpec };
  };
  readonly status?: Readonly<Record<string, unknown>>;
}

/**
 * The status that a workload would have on these nodes, were its pods run by them and well: pods of a DaemonSet on each
 * that its own rules allow, everything else on those that are ready. Undefined where nothing has become of it yet.
 */
export function workloadStatus(
  workload: Workload,
  nodes: readonly NodeFact[],
): Readonly<Record<string, unknown>> | undefined {
  const { spec: pod } = workload.spec.template;
  const fitting = nodes.filter((node) => fits(pod, node));
  const ready = fitting.filter((node) => node.ready).length;
  switch (workload.kind) {
    case 'DaemonSet':
      return daemonSetStatus(workload, fitting.length, ready);
    case 'Job':
      return ready === 0 || workload.spec.suspend === true ? undefined : jobStatus(workload);
    default:
      return replicaStatus(workload, ready > 0);
  }
}

function daemonSetStatus({ metadata }: Workload, wanted: number, running: number) {
  return {
    currentNumberScheduled: wanted,
    desiredNumberScheduled: wanted,
    numberAvailable: running,
    numberMisscheduled: 0,
    numberReady: running,
    numberUnavailable: wanted - running,
    observedGeneration: metadata.generation ?? 1,
    updatedNumberScheduled: wanted,
  };
}

function replicaStatus({ kind, metadata, spec }: Workload, runs: boolean) {
  const replicas = spec.replicas ?? 1;
  const running = runs ? replicas : 0;
  const common = {
    availableReplicas: running,
    observedGeneration: metadata.generation ?? 1,
    readyReplicas: running,
    replicas,
    updatedReplicas: replicas,
  };
  if (kind === 'StatefulSet') return { ...common, currentReplicas: replicas };
  const status = running === replicas ? 'True' : 'False';
  const reason = running === replicas ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable';
  const at = metadata.creationTimestamp;
  const message = 'played by the local hub';
  return {
    ...common,
    unavailableReplicas: replicas - running,
    conditions: [{ type: 'Available', status, reason, message, lastTransitionTime: at, lastUpdateTime: at }],
  };
}

/** Complete, as the API server has it: with the criteria met, and both times. */
function jobStatus({ metadata, spec }: Workload) {
  const at = metadata.creationTimestamp;
  const message = 'played by the local hub: nothing ran';
  const condition = {
    status: 'True',
    reason: 'CompletionsReached',
    message,
    lastProbeTime: at,
    lastTransitionTime: at,
  };
  return {
    completionTime: at,
    conditions: ['SuccessCriteriaMet', 'Complete'].map((type) => ({ type, ...condition })),
    startTime: at,
    succeeded: spec.completions ?? 1,
  };
}

/** Whether a node is one that pods of this kind may run on, by its labels and taints. */
function fits({ nodeSelector = {}, tolerations = [] }: V1PodSpec, node: NodeFact): boolean {
  const labels = labelsOf(node);
  const isSelected = Object.entries(nodeSelector).every(([key, value]) => labels[key] === value);
  const isTolerated = ({ key, value = '', effect }: Taint): boolean =>
    effect === 'PreferNoSchedule' ||
    tolerations.some(
      (one) =>
        (one.effect === undefined || one.effect === effect) &&
        (one.operator === 'Exists'
          ? one.key === undefined || one.key === key
          : one.key === key && (one.value ?? '') === value),
    );
  return isSelected && (node.taints ?? []).every(isTolerated);
}
