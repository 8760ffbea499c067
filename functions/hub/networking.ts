import type { Draft } from '../engine/index.ts';
import type { Field, LabelSelector, Labels } from './field.ts';

/** Whom a rule of a NetworkPolicy is about: pods (of selected namespaces, else of the policy's own) or addresses. */
export type NetworkPeer =
  | { readonly podSelector: LabelSelector; readonly namespaceSelector?: LabelSelector }
  | { readonly namespaceSelector: LabelSelector }
  | { readonly ipBlock: IPBlock };

/** Addresses of `cidr` without those of `except`, each of which must be a true part of it. */
export interface IPBlock {
  readonly cidr: string;
  readonly except?: readonly string[] | undefined;
}

/** Where a rule applies: the pod's own port, not its Service's. */
export interface NetworkPort {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: Field<number>;
}

/** Rules with no peers or no ports are about all of them. */
export interface NetworkIngress {
  readonly from?: readonly NetworkPeer[];
  readonly ports?: readonly NetworkPort[];
}

export interface NetworkEgress {
  readonly to?: readonly NetworkPeer[];
  readonly ports?: readonly NetworkPort[];
}

/** A NetworkPolicy: refuses all of its `types` to the selected pods but what it, or another policy, allows. */
export function networkPolicy(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  readonly podSelector?: LabelSelector;
  readonly types: readonly ('Ingress' | 'Egress')[];
  readonly ingress?: readonly NetworkIngress[];
  readonly egress?: readonly NetworkEgress[];
}): Draft {
  const { namespace, name, labels, annotations, podSelector = {}, types, ingress, egress } = options;
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace, labels, annotations },
    spec: { podSelector, policyTypes: types, ingress, egress },
  };
}
