import type { KubeObject, Resource } from '../../../provider/kubernetes/index.ts';

/** Kinds of OpenShift that a guest serves: what clusters are asked for their version by, and what claims set inside. */
export const openShiftSchemas: readonly string[] = [
  'clusterversions.config.openshift.io',
  'ingresscontrollers.operator.openshift.io',
  'networks.operator.openshift.io',
];

/** Namespaces of OpenShift that something is written into, or that policies of a cluster lead to. */
const namespaces = [
  'openshift-config',
  'openshift-dns',
  'openshift-ingress',
  'openshift-ingress-operator',
  'openshift-monitoring',
];

interface Content extends KubeObject {
  readonly spec?: object;
}

/** What OpenShift's own operators have made when the API server answers for the first time. */
export const openShiftObjects: readonly Content[] = [
  ...namespaces.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  {
    apiVersion: 'operator.openshift.io/v1',
    kind: 'IngressController',
    metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
    spec: { domain: 'apps.guest.local' },
  },
];

/** ClusterVersion, as far as anybody looks at it. */
export interface ClusterVersion extends KubeObject {
  readonly spec: { readonly clusterID: string };
  readonly status?: {
    readonly desired: { readonly version: string };
    readonly history?: readonly object[];
  };
}

export const CLUSTER_VERSIONS: Resource = {
  apiVersion: 'config.openshift.io/v1',
  kind: 'ClusterVersion',
  plural: 'clusterversions',
  namespaced: false,
};

/** The object by which a cluster reports its version, before it has one. */
export const newClusterVersion = (clusterID: string): ClusterVersion => ({
  apiVersion: CLUSTER_VERSIONS.apiVersion,
  kind: CLUSTER_VERSIONS.kind,
  metadata: { name: 'version' },
  spec: { clusterID },
});

/** Its status once `version` is reached, at the time `at` in RFC 3339; what it has been before stays in its history. */
export function versionStatus(version: string, at: string, former: ClusterVersion['status']) {
  const image = `quay.io/openshift-release-dev/ocp-release:${version}-multi`;
  const reached = { completionTime: at, image, startedTime: at, state: 'Completed', verified: false, version };
  const condition = (type: string, status: string, message: string) => ({
    type,
    status,
    lastTransitionTime: at,
    message,
  });
  return {
    availableUpdates: null,
    conditions: [
      condition('Available', 'True', `Done applying ${version}`),
      condition('Progressing', 'False', `Cluster version is ${version}`),
    ],
    desired: { image, version },
    history: [reached, ...(former?.history ?? [])],
    observedGeneration: 1,
    versionHash: '',
  };
}
