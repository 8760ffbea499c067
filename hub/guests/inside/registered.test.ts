import { expect, test } from '@jest/globals';
import { registeredSchemas } from './registered.ts';
import type { Workload } from './workloads.ts';

const schemas = [
  'ciliumnetworkpolicies.cilium.io',
  'tracingpolicies.cilium.io',
  'hostedclusters.hypershift.openshift.io',
];
const workload = (kind: string, name: string): Workload => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name, namespace: 'kube-system' },
  spec: { template: { spec: { containers: [] } } },
});

test.each<{ name: string; workloads: readonly Workload[]; want: readonly string[] }>([
  { name: 'nothing is registered by nobody', workloads: [], want: [] },
  { name: 'agents register nothing', workloads: [workload('DaemonSet', 'cilium-operator')], want: [] },
  {
    name: 'Cilium registers its own',
    workloads: [workload('Deployment', 'cilium-operator')],
    want: [schemas[0] ?? ''],
  },
  { name: 'so does Tetragon', workloads: [workload('Deployment', 'tetragon-operator')], want: [schemas[1] ?? ''] },
])('$name', ({ workloads, want }) => {
  expect(registeredSchemas(workloads, schemas)).toEqual(want);
});
