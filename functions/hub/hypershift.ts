import type { Draft } from '../engine/index.ts';

const apiVersion = 'hypershift.openshift.io/v1beta1';

/** Annotations and labels that HyperShift acts on (api/hypershift/v1beta1). */
export const hypershift = {
  /** Load balancers and volumes of the guest go with the cluster. */
  cleanupCloudResources: 'hypershift.openshift.io/cleanup-cloud-resources',
  /** RFC 6902 patch of the virtual machines of a NodePool. */
  virtualMachinePatch: 'hypershift.openshift.io/kubevirt-vm-jsonpatch',
  /** On Secrets that may go with the cluster; the HostedCluster takes over those that have `infra`, too. */
  safeToDeleteWithCluster: 'hypershift.openshift.io/safe-to-delete-with-cluster',
  /** The `infraID` of the cluster that a Secret was made for. */
  infra: 'hypershift.openshift.io/auto-created-for-infra',
} as const;

/** How one service of a control plane is reached. */
export interface ServicePublishing {
  readonly service: 'APIServer' | 'Ignition' | 'Konnectivity' | 'OAuthServer';
  readonly type: 'LoadBalancer' | 'Route';
  readonly hostname: string;
}

/** A hosted control plane. `spec` is written as HyperShift spells it; values may be settings. */
export function hostedCluster(options: {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}): Draft {
  const { name, namespace, labels, annotations, spec } = options;
  return { apiVersion, kind: 'HostedCluster', metadata: { name, namespace, labels, annotations }, spec };
}

/** A group of equal machines of one hosted cluster, in its namespace. */
export function nodePool(options: {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}): Draft {
  const { name, namespace, labels, annotations, spec } = options;
  return { apiVersion, kind: 'NodePool', metadata: { name, namespace, labels, annotations }, spec };
}

/**
 * The list of published services. It is immutable as a whole, order included, so that it always has all four entries
 * in the order of HyperShift's own command line; what is left out the webhook would add, and every later apply fail.
 */
export function services(
  publishing: Readonly<Record<ServicePublishing['service'], Omit<ServicePublishing, 'service'>>>,
): readonly unknown[] {
  return (['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'] as const).map((service) => {
    const { type, hostname } = publishing[service];
    const strategy = type === 'Route' ? { type, route: { hostname } } : { type, loadBalancer: { hostname } };
    return { service, servicePublishingStrategy: strategy };
  });
}
