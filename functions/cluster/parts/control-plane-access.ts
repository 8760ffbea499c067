import { part } from '../../engine/index.ts';
import type { LabelSelector } from '../../hub/field.ts';
import { networkPolicy } from '../../hub/networking.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { labels } from '../labels.ts';

const namespaceName = 'kubernetes.io/metadata.name';

/** Adds to the policies HyperShift makes in the control plane namespace; it never takes any of them away. */
export const controlPlaneAccess = part<ClusterContext>({
  why: 'monitoring and backup of the platform reach the control plane',
  when: (c) => selectors(c).length > 0,
  needs: ['hosted-cluster/namespace'],
  build: (c) =>
    networkPolicy({
      namespace: c.names.controlPlaneNamespace,
      name: 'aerodrome-platform-access',
      labels: { [labels.cluster]: c.names.hubWide },
      types: ['Ingress'],
      ingress: selectors(c).map((namespaceSelector) => ({ from: [{ namespaceSelector }] })),
    }),
});

function selectors(c: ClusterContext): readonly LabelSelector[] {
  const { monitoring, backup } = c.platform;
  const from: LabelSelector[] = [];
  if (monitoring.namespaces.length > 0) {
    from.push({ matchExpressions: [{ key: namespaceName, operator: 'In', values: monitoring.namespaces }] });
  }
  // By label and not by expression, so that it never takes the place of the rule above in what is applied.
  if (c.wants.backup) {
    from.push({ matchLabels: { [namespaceName]: fromSettings('backup.namespace', backup.namespace) } });
  }
  return from;
}
