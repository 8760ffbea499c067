import type { Workload } from './workloads.ts';

/** Operators that register their kinds themselves once they run, instead of by their chart. */
const operators: readonly { readonly deployment: string; readonly registers: (schema: string) => boolean }[] = [
  {
    deployment: 'kube-system/cilium-operator',
    registers: (schema) => /^cilium\w+\.cilium\.io$/.test(schema),
  },
  {
    deployment: 'kube-system/tetragon-operator',
    registers: (schema) => /^tracing\w+\.cilium\.io$/.test(schema),
  },
];

/** Which of these CRDs, by name, the operators among the workloads have registered. */
export function registeredSchemas(workloads: readonly Workload[], schemas: readonly string[]): readonly string[] {
  const deployed = workloads
    .filter(({ kind }) => kind === 'Deployment')
    .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
  const running = operators.filter(({ deployment }) => deployed.includes(deployment));
  return schemas.filter((schema) => running.some(({ registers }) => registers(schema)));
}
