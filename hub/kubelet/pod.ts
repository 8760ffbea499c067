import type { V1Container, V1PodSpec, V1PodStatus } from '@kubernetes/client-node';
import { type KubeObject, keyOf, type Resource } from '../../provider/kubernetes/index.ts';

/** A pod as the API server shows it. */
export interface Pod extends KubeObject {
  readonly spec: V1PodSpec;
  readonly status?: V1PodStatus;
}

export type Container = V1Container;

export const PODS: Resource = { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespaced: true };

/** Stands for one pod in the names of files, and never for another of the same name. */
export const uidOf = ({ metadata }: Pod): string => metadata.uid ?? keyOf(metadata);

/** Does nobody run it any more, and will not again? */
export const isOver = ({ status }: Pod): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** Does everything in it say that it is ready? */
export const isReady = ({ status }: Pod): boolean =>
  status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') === true;
