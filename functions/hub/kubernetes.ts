import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** Who a binding is for. */
export type Subject =
  | { readonly kind: 'Group' | 'User'; readonly name: string }
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

/** A Namespace. */
export function namespace(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels | undefined;
}): Draft {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: options };
}

/** A ResourceQuota over everything in its namespace; `hard` by its keys, `requests.cpu` or `count/jobs.batch`. */
export function resourceQuota(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly hard: Readonly<Record<string, Field<string>>>;
}): Draft {
  const { namespace, name, labels, hard } = options;
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name, namespace, labels }, spec: { hard } };
}

/** What a LimitRange says of one kind of thing, by resource. */
export interface LimitRangeItem {
  readonly type: 'Container' | 'PersistentVolumeClaim' | 'Pod';
  readonly default?: Readonly<Record<string, Field<string>>> | undefined;
  readonly defaultRequest?: Readonly<Record<string, Field<string>>> | undefined;
  readonly min?: Readonly<Record<string, Field<string>>> | undefined;
  readonly max?: Readonly<Record<string, Field<string>>> | undefined;
}

/** A LimitRange. The API server wants min <= defaultRequest <= default <= max. */
export function limitRange(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly limits: readonly LimitRangeItem[];
}): Draft {
  const { namespace, name, labels, limits } = options;
  return { apiVersion: 'v1', kind: 'LimitRange', metadata: { name, namespace, labels }, spec: { limits } };
}

/** A ServiceAccount. */
export function serviceAccount(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  /** Whether pods get its token without asking; default yes. */
  readonly automountToken?: boolean;
}): Draft {
  const { namespace, name, labels, automountToken } = options;
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace, labels },
    automountServiceAccountToken: automountToken,
  };
}

/** A Secret that the API server fills with a long-lived token of a ServiceAccount. */
export function serviceAccountToken(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly account: string;
}): Draft {
  const { namespace, name, labels, account } = options;
  const annotations = { 'kubernetes.io/service-account.name': account };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, labels, annotations },
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

/** A Role that may read single Secrets by their names, and not list them. */
export function secretReader(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Labels;
  readonly secrets: readonly string[];
}): Draft {
  const { namespace, name, labels, secrets } = options;
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name, namespace, labels },
    rules: [{ apiGroups: [''], resources: ['secrets'], resourceNames: secrets, verbs: ['get'] }],
  };
}

/** A RoleBinding of a ClusterRole (or a Role of the namespace), for one namespace. */
export function roleBinding(
  options: {
    readonly namespace: string;
    readonly name: string;
    readonly labels?: Labels;
    readonly subjects: readonly Subject[];
  } & ({ readonly clusterRole: string } | { readonly role: string }),
): Draft {
  const { namespace, name, labels, subjects } = options;
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace, labels },
    ...('role' in options ? grant(options.role, subjects, 'Role') : grant(options.clusterRole, subjects)),
  };
}

function grant(role: string, subjects: readonly Subject[], kind: 'ClusterRole' | 'Role' = 'ClusterRole') {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    roleRef: { apiGroup, kind, name: role },
    subjects: subjects.map((subject) => (subject.kind === 'ServiceAccount' ? subject : { apiGroup, ...subject })),
  };
}
