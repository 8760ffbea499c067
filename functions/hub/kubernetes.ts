import type { Draft } from '../engine/index.ts';
import type { Field, LabelSelector, Labels } from './field.ts';

/** Who a binding is for. */
export type Subject =
  | { readonly kind: 'Group'; readonly name: string }
  | { readonly kind: 'ServiceAccount'; readonly namespace: string; readonly name: string };

/** A ConfigMap. */
export function configMap(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  readonly data: Readonly<Record<string, Field<string>>>;
}): Draft {
  const { namespace, name, labels, annotations, data } = options;
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, labels, annotations }, data };
}

/** A Secret for what a machine needs at its start. Values are base64, and never secret: claims can be read by many. */
export function secret(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly data: Readonly<Record<string, Field<string>>>;
}): Draft {
  const { namespace, name, labels, data } = options;
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace, labels }, type: 'Opaque', data };
}

/** A ServiceAccount. */
export function serviceAccount(options: { readonly namespace: string; readonly name: string }): Draft {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: options };
}

/** A Secret that the API server fills with a long-lived token of a ServiceAccount. */
export function serviceAccountToken(options: {
  readonly namespace: string;
  readonly name: string;
  readonly account: string;
}): Draft {
  const { namespace, name, account } = options;
  const annotations = { 'kubernetes.io/service-account.name': account };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, annotations },
    type: 'kubernetes.io/service-account-token',
  };
}

/** A ClusterRoleBinding; with no subjects the role is taken from everybody. */
export function clusterRoleBinding(options: {
  readonly name: string;
  readonly annotations?: Labels;
  readonly clusterRole: string;
  readonly subjects: readonly Subject[];
}): Draft {
  const { name, annotations } = options;
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name, annotations },
    ...grant(options.clusterRole, options.subjects),
  };
}

/** A RoleBinding of a ClusterRole, for one namespace. */
export function roleBinding(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly clusterRole: string;
  readonly subjects: readonly Subject[];
}): Draft {
  const { namespace, name, labels } = options;
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace, labels },
    ...grant(options.clusterRole, options.subjects),
  };
}

/** A NetworkPolicy that lets pods of the selected namespaces in, and takes nothing away. */
export function ingressPolicy(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  /** One rule a selector. */
  readonly from: readonly LabelSelector[];
}): Draft {
  const { namespace, name, labels, from } = options;
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace, labels },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: from.map((namespaceSelector) => ({ from: [{ namespaceSelector }] })),
    },
  };
}

function grant(clusterRole: string, subjects: readonly Subject[]) {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    roleRef: { apiGroup, kind: 'ClusterRole', name: clusterRole },
    subjects: subjects.map((subject) => (subject.kind === 'Group' ? { apiGroup, ...subject } : subject)),
  };
}
