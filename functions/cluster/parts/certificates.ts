import { part, stringAt } from '../../engine/index.ts';
import { certificate } from '../../hub/cert-manager.ts';
import type { Labels } from '../../hub/field.ts';
import { hypershift } from '../../hub/hypershift.ts';
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
      secretLabels: { [hypershift.safeToDeleteWithCluster]: 'true', ...infraOf(c) },
      dnsNames: [c.names.api, c.names.oauth],
      issuerRef: {
        kind: fromSettings('certificates.issuerRef.kind', kind),
        name: fromSettings('certificates.issuerRef.name', name),
      },
    });
  },
});

/**
 * Nobody deletes the Secret of a Certificate unless somebody owns it: by both labels HyperShift makes the HostedCluster its
 * owner (hostedcluster_controller.go, reconcileCLISecrets). None before HyperShift has chosen the infraID.
 */
function infraOf({ hostedCluster, composite }: ClusterContext): Labels {
  const known = stringAt(hostedCluster, 'spec', 'infraID') ?? stringAt(composite, 'status', 'identifiers', 'infraID');
  return known === undefined ? {} : { [hypershift.infra]: known };
}
