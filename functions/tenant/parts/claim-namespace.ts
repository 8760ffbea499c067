import { each, part, usage } from '../../engine/index.ts';
import { guardedNamespace, hubOf, policyLabels } from '../../guard-rails/index.ts';
import { resourceQuota, serviceAccount } from '../../hub/kubernetes.ts';
import { networkPolicy } from '../../hub/networking.ts';
import { fromSettings } from '../../platform/index.ts';
import type { NamespacePlan, TenantContext } from '../context.ts';

/** Pods of a machine that runs, of the one it moves to, and of an import of its disk. */
const podsOfMachine = 3;
/** Machines of its own that a VirtualCluster may have (package/apis/virtual-cluster). */
const machinesOfVirtualCluster = 16;

export const claimNamespace = part<TenantContext>({
  why: 'the tenant claims its clusters somewhere',
  gates: 'ClaimNamespaceReady',
  evenClosed: true,
  build: (c) =>
    guardedNamespace({
      namespace: c.namespace,
      labels: c.labels,
      platformLabels: policyLabels({ engine: c.platform.tenancy.policyEngine, mode: 'Enforce' }),
      podSecurity: {
        enforce: 'restricted',
        version: fromSettings('tenancy.podSecurity.version', c.platform.tenancy.podSecurity.version),
      },
      quarantine: c.spec.quarantine,
      nodes: { selector: {}, tolerations: [] },
      hub: hubOf(c.platform),
    }),
});

/** Claims become pods elsewhere. Machines of clusters, which stand next to their claim, are isolated by the claim's kind. */
export const claimNetwork = part<TenantContext>({
  why: 'nothing runs in the claim namespace that would talk to anybody',
  needs: ['claim-namespace'],
  gates: 'ClaimNamespaceReady',
  evenClosed: true,
  build: (c) => {
    const machines = ['aerodrome.dev/cluster', 'aerodrome.dev/virtual-cluster'];
    const matchExpressions = machines.map((key) => ({ key, operator: 'DoesNotExist' as const }));
    return networkPolicy({
      namespace: c.namespace,
      name: 'default-deny',
      labels: c.labels,
      podSelector: c.spec.quarantine ? {} : { matchExpressions },
      types: ['Ingress', 'Egress'],
    });
  },
});

export const claimAccount = part<TenantContext>({
  why: 'no pod gets a token for the API server without asking',
  needs: ['claim-namespace'],
  evenClosed: true,
  // Kubernetes makes it with the namespace: Crossplane, once it has noted it down, stops at one that it has not applied yet.
  stays: () => true,
  build: (c) => serviceAccount({ namespace: c.namespace, name: 'default', labels: c.labels, automountToken: false }),
});

/**
 * The count of what may be claimed. A cordon refuses every further claim: a quota below what is used takes nothing away.
 * A namespace of the tenant counts while there is one, or is to be one now: room for those that wait would be the claims'.
 * Pods are those of machines only, since tenants cannot make any here.
 */
export const claimQuota = part<TenantContext>({
  why: 'the tenant claims as much as it may and no more',
  needs: ['claim-namespace'],
  gates: 'ClaimNamespaceReady',
  evenClosed: true,
  build: (c) => {
    const { clusters, virtualClusters } = c.spec.clusters;
    const machines = clusters + virtualClusters * machinesOfVirtualCluster;
    const isMade = ({ resource }: NamespacePlan) => c.live(resource) !== undefined;
    const namespaces = c.spec.cordoned ? c.namespaces.filter(isMade) : c.namespaces;
    const children = namespaces.length + c.leaving.length;
    return resourceQuota({
      namespace: c.namespace,
      name: 'claims',
      labels: c.labels,
      hard: {
        'count/clusters.aerodrome.dev': `${c.spec.cordoned ? 0 : clusters}`,
        'count/virtualclusters.aerodrome.dev': `${children + (c.spec.cordoned ? 0 : virtualClusters)}`,
        pods: `${podsOfMachine * machines}`,
      },
    });
  },
});

export const deletionProtection = part<TenantContext>({
  why: 'the tenant cannot be deleted by accident, nor with what it claimed',
  when: isProtected,
  evenClosed: true,
  build: (c) => usage({ of: c.owned, reason: reasonOf(c, 'tenant') }),
});

export const namespaceProtection = part<TenantContext>({
  why: 'the namespace that holds all its claims cannot be deleted by accident either',
  when: isProtected,
  needs: ['claim-namespace'],
  evenClosed: true,
  build: (c) =>
    usage({ of: { apiVersion: 'v1', kind: 'Namespace', name: c.namespace }, reason: reasonOf(c, 'claim namespace') }),
});

/**
 * provider-kubernetes notes in the claim namespace that it uses its config, each time it acts: in a namespace that is being
 * deleted it cannot, so that nothing of a VirtualCluster in it would ever go.
 */
export const namespacesFirst = each((c: TenantContext) => c.namespaces, {
  why: 'the claim namespace is there until the namespaces of the tenant are gone',
  evenClosed: true,
  key: ({ name }) => name,
  lacks: ({ resource, name }, c) => (c.live(resource) ? undefined : `namespace ${name}`),
  build: ({ name }, c) =>
    usage({
      of: { apiVersion: 'v1', kind: 'Namespace', name: c.namespace },
      by: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'VirtualCluster', name, namespace: c.namespace },
      reason: `namespace ${name} of the tenant is taken down by what is in its claim namespace`,
    }),
});

/** Whatever the Tenant says, clusters of others than its author would go with it. */
function isProtected({ spec, claims }: TenantContext): boolean {
  return spec.preventDeletion || claims.clusters.length + claims.virtualClusters.length > 0;
}

/** Without names or numbers of claims: it would change with each of them. */
function reasonOf({ spec }: TenantContext, what: string): string {
  return spec.preventDeletion
    ? `preventDeletion is on: everything the tenant has goes with its ${what}; set spec.preventDeletion of the Tenant to false first`
    : `there are claims: their clusters go with the ${what}; delete the Clusters and VirtualClusters that it claimed first`;
}
