import type { Draft } from '../engine/index.ts';
import type { LabelSelector, Labels } from './field.ts';

/** Whom a rule that comes before every NetworkPolicy is about. */
export type AdminIngressPeer = { readonly namespaces: LabelSelector };
export type AdminEgressPeer =
  | { readonly namespaces: LabelSelector }
  /** At most 25 ranges; pods of the hub that lie in them are meant too. */
  | { readonly networks: readonly string[] };

/** `Deny` is final; `Pass` leaves what matches to NetworkPolicies. The first rule that matches decides. */
interface AdminRule {
  readonly name: string;
  readonly action: 'Deny' | 'Pass';
}

export type AdminIngress = AdminRule & { readonly from: readonly AdminIngressPeer[] };
export type AdminEgress = AdminRule & { readonly to: readonly AdminEgressPeer[] };

/** An AdminNetworkPolicy (policy.networking.k8s.io/v1alpha1) over whole namespaces. Cluster-scoped. */
export function adminNetworkPolicy(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  /** Lower comes first. OVN-Kubernetes takes 0 to 99; what two policies of one priority do to one pod is undefined. */
  readonly priority: number;
  readonly namespaces: LabelSelector;
  readonly ingress?: readonly AdminIngress[];
  readonly egress?: readonly AdminEgress[];
}): Draft {
  const { name, labels, annotations, priority, namespaces, ingress, egress } = options;
  return {
    apiVersion: 'policy.networking.k8s.io/v1alpha1',
    kind: 'AdminNetworkPolicy',
    metadata: { name, labels, annotations },
    spec: { priority, subject: { namespaces }, ingress, egress },
  };
}
