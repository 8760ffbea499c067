import type { V1ContainerStatus, V1PodStatus } from '@kubernetes/client-node';
import type { Container, Pod } from './pod.ts';
import { isStoodIn } from './stand-ins.ts';

/** What became of one container so far. */
export type ContainerState =
  | { readonly is: 'waiting'; readonly reason: string; readonly message?: string }
  | { readonly is: 'running'; readonly since: string; readonly ready: boolean }
  | { readonly is: 'ended'; readonly status: number; readonly since: string; readonly at: string };

/** One container as the pod's status tells it. */
export interface Progress {
  readonly state: ContainerState;
  readonly restarts: number;
  /** Digest of its image, where that was pulled. */
  readonly imageID: string;
}

/** Where a pod is, besides its containers. */
export interface Place {
  readonly podIP: string;
  readonly hostIP: string;
  readonly since: string;
}

const idle: Progress = { state: { is: 'waiting', reason: 'PodInitializing' }, restarts: 0, imageID: '' };

/** The status of a pod in the words of https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle; `now` in RFC 3339. */
export function podStatus(
  pod: Pod,
  progress: ReadonlyMap<string, Progress>,
  place: Place | undefined,
  now: string,
): V1PodStatus {
  const of = ({ name }: Container): Progress => progress.get(name) ?? idle;
  const before = pod.spec.initContainers ?? [];
  const initialized = before.every((one) => succeeded(of(one).state));
  const ready = pod.spec.containers.every((one) => isReady(of(one).state));
  const running = pod.spec.containers.some((one) => of(one).state.is !== 'waiting');
  const nothing = [...before, ...pod.spec.containers].filter(({ image }) => isStoodIn(image)).map(({ name }) => name);
  const conditions = { PodScheduled: true, Initialized: initialized, ContainersReady: ready, Ready: ready };
  const status = {
    phase: running ? 'Running' : 'Pending',
    ...(nothing.length > 0 && { message: `the local hub stands in for: ${nothing.join(', ')}; nothing runs there` }),
    ...(place && {
      podIP: place.podIP,
      podIPs: [{ ip: place.podIP }],
      hostIP: place.hostIP,
      hostIPs: [{ ip: place.hostIP }],
      startTime: place.since,
    }),
    conditions: Object.entries(conditions).map(([type, holds]) => condition(pod, type, holds, now)),
    initContainerStatuses: before.map((one) => containerStatus(one, of(one), succeeded(of(one).state))),
    containerStatuses: pod.spec.containers.map((one) => containerStatus(one, of(one), isReady(of(one).state))),
  };
  // On the wire every time is a text.
  return status as unknown as V1PodStatus;
}

const succeeded = (state: ContainerState): boolean => state.is === 'ended' && state.status === 0;
const isReady = (state: ContainerState): boolean => state.is === 'running' && state.ready;

function condition(pod: Pod, type: string, holds: boolean, now: string) {
  const status = holds ? 'True' : 'False';
  const former = pod.status?.conditions?.find((one) => one.type === type);
  return { type, status, lastTransitionTime: former?.status === status ? former.lastTransitionTime : now };
}

function containerStatus({ name, image = '' }: Container, { state, restarts, imageID }: Progress, ready: boolean) {
  const started = state.is === 'running';
  const status = { name, image, imageID, ready, started, restartCount: restarts, state: stateOf(state) };
  return status as unknown as V1ContainerStatus;
}

function stateOf(state: ContainerState) {
  switch (state.is) {
    case 'waiting':
      return { waiting: { reason: state.reason, ...(state.message !== undefined && { message: state.message }) } };
    case 'running':
      return { running: { startedAt: state.since } };
    case 'ended': {
      const reason = state.status === 0 ? 'Completed' : 'Error';
      return { terminated: { exitCode: state.status, reason, startedAt: state.since, finishedAt: state.at } };
    }
  }
}
