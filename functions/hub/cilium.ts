import type { Draft } from '../engine/index.ts';
import type { LabelSelector, Labels } from './field.ts';

/** A well-known peer. */
export type Entity =
  | 'all'
  | 'cluster'
  | 'health'
  | 'host'
  | 'ingress'
  | 'init'
  | 'kube-apiserver'
  | 'remote-node'
  | 'unmanaged'
  | 'world';

/** Ports of a rule. */
export interface Ports {
  readonly ports: readonly { readonly port: string; readonly protocol: 'TCP' | 'UDP' }[];
}

/** Who may (or, in a deny rule, may not) send to the selected pods. */
export type IngressRule = { readonly toPorts?: readonly Ports[] } & (
  | { readonly fromEntities: readonly Entity[] }
  | { readonly fromEndpoints: readonly LabelSelector[] }
);

/** Whom the selected pods may (or, in a deny rule, may not) send to. */
export type EgressRule = { readonly toPorts?: readonly Ports[] } & (
  | { readonly toEntities: readonly Entity[] }
  | { readonly toEndpoints: readonly LabelSelector[] }
  /** Addresses outside: pods and nodes of the cluster are not found by address. */
  | { readonly toCIDRSet: readonly { readonly cidr: string; readonly except?: readonly string[] | undefined }[] }
);

/** One policy. Deny rules win over every allow rule of every policy. */
export interface PolicySpec {
  readonly description: string;
  readonly endpointSelector: LabelSelector;
  /** Whether what no policy allows is refused from now on; both false makes a policy purely additive. */
  readonly enableDefaultDeny: { readonly ingress: boolean; readonly egress: boolean };
  readonly ingress?: readonly IngressRule[];
  readonly egress?: readonly EgressRule[];
  readonly ingressDeny?: readonly IngressRule[];
  readonly egressDeny?: readonly EgressRule[];
}

/** Label of a pod's namespace in Cilium's selectors. */
export const namespaceKey = 'k8s:io.kubernetes.pod.namespace';

/** A label of a pod's namespace object in Cilium's selectors. */
export function namespaceLabelKey(label: string): string {
  return `k8s:io.cilium.k8s.namespace.labels.${label}`;
}

/** A CiliumClusterwideNetworkPolicy (cilium.io/v2) of several policies. */
export function clusterwideNetworkPolicy(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly specs: readonly PolicySpec[];
}): Draft {
  const { name, labels, specs } = options;
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumClusterwideNetworkPolicy',
    metadata: { name, labels },
    specs,
  };
}
