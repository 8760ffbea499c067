import type { ClusterContext } from '../context.ts';
import { protectedNamespaces } from './policies.ts';

/** Helm values of Tetragon: it exports what happens in workloads, and leaves the platform's own namespaces out. */
export function tetragonValues(c: ClusterContext): Readonly<Record<string, unknown>> {
  const exempt = c.spec.security.threatDetection.exemptNamespaces;
  // Exempt namespaces are watched all the same; they are only never isolated.
  const silent = ['', ...protectedNamespaces(c).filter((name) => !exempt.includes(name))];
  return {
    crds: { installMethod: 'operator' },
    tetragon: {
      clusterName: c.names.hubWide,
      exportDenyList: `{"health_check":true}\n${JSON.stringify({ namespace: silent })}`,
      prometheus: { enabled: true },
    },
    tolerations: [{ operator: 'Exists' }],
  };
}
