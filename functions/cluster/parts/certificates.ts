import { part } from '../../engine/index.ts';
import { certificate } from '../../hub/cert-manager.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';

/** The HostedCluster names the certificate once it is there; HyperShift calls a missing one an invalid configuration. */
export const apiCertificate = part<ClusterContext>({
  why: 'clients trust the API server and the login page without further ado',
  when: (c) => c.wants.certificates,
  gates: 'AccessReady',
  build: (c) => {
    const { kind, name } = c.platform.certificates.issuerRef;
    return certificate({
      namespace: c.namespace,
      secretName: c.names.apiCertificate,
      secretLabels: { 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' },
      dnsNames: [c.names.api, c.names.oauth],
      issuerRef: {
        kind: fromSettings('certificates.issuerRef.kind', kind),
        name: fromSettings('certificates.issuerRef.name', name),
      },
    });
  },
});
