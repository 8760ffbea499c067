import { at, part, ready, waiting } from '../../engine/index.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { guestRef } from './guest.ts';

/**
 * HyperShift makes the ingress controller and leaves it alone from then on; made by anybody else it would lack its
 * domain, so this may only change it. A number that leaves the claim is taken back, since a merge removes nothing.
 */
export const ingressReplicas = part<ClusterContext>({
  why: 'as many routers as the claim asks for',
  when: (c) => c.spec.ingress.replicas !== undefined || c.observed('ingress-replicas') !== undefined,
  needs: ['guest-kubernetes', 'hosted-cluster/available'],
  build: (c) => {
    const replicas = c.spec.ingress.replicas ?? usual(c);
    return object({
      namespace: c.namespace,
      providerConfigRef: guestRef(c),
      managementPolicies: ['Observe', 'Update', 'LateInitialize'],
      manifest: {
        apiVersion: 'operator.openshift.io/v1',
        kind: 'IngressController',
        metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
        spec: { replicas },
      },
      readiness: { policy: 'DeriveFromCelQuery', celQuery: `object.spec.replicas == ${replicas}` },
    });
  },
  ready: (observed) => {
    const manifest = at(observed, 'spec', 'forProvider', 'manifest', 'spec', 'replicas');
    const there = at(observed, 'status', 'atProvider', 'manifest', 'spec', 'replicas');
    if (there === manifest) return ready;
    return waiting('IngressNotThere', 'the ingress controller is not there yet, or has another number of routers');
  },
});

/** What HyperShift gave the cluster. */
function usual(c: ClusterContext): number {
  return at(c.hostedCluster, 'spec', 'infrastructureAvailabilityPolicy') === 'HighlyAvailable' ? 2 : 1;
}
