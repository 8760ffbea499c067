import type { Draft } from '../engine/index.ts';
import type { Labels } from './field.ts';

/** A ManagedCluster (cluster.open-cluster-management.io/v1); without `spec`, only its labels and annotations. */
export function managedCluster(options: {
  readonly name: string;
  readonly labels: Labels;
  readonly annotations?: Labels;
  readonly spec?: { readonly hubAcceptsClient: boolean; readonly leaseDurationSeconds: number };
}): Draft {
  const { name, labels, annotations, spec } = options;
  return {
    apiVersion: 'cluster.open-cluster-management.io/v1',
    kind: 'ManagedCluster',
    metadata: { name, labels, annotations },
    spec,
  };
}
