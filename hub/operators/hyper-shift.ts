import { at, isTrue, type KubeObject, sha256Hex, stringAt } from '../../functions/engine/index.ts';
import { controlPlaneNamespace, type Hub } from '../../functions/simulation/index.ts';
import { type Made, ownedBy, secret } from './made.ts';

/** What HyperShift holds HostedClusters and NodePools by until everything of them is gone. */
export const FINALIZER = 'hypershift.openshift.io/finalizer';

/** The key under which a HostedCluster has its guest. */
export const guestKey = ({ metadata: { namespace = '', name = '' } }: KubeObject): string => `${namespace}/${name}`;

/**
 * What HyperShift makes around a HostedCluster: a namespace for its control plane, and its Secrets once the API server
 * runs; the importer of Open Cluster Management, a ManagedCluster once it is available.
 */
export function madeForCluster(cluster: KubeObject, hub: Hub, kubeconfig: string | undefined): readonly Made[] {
  return [
    ...(stringAt(cluster, 'status', 'version', 'desired', 'image') === undefined ? [] : [namespaceOf(cluster)]),
    ...(kubeconfig === undefined ? [] : secretsOf(cluster, kubeconfig)),
    ...(isImported(cluster, hub) ? [managedClusterOf(cluster)] : []),
  ];
}

function namespaceOf(cluster: KubeObject): Made {
  return {
    object: {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: controlPlaneNamespace(cluster),
        annotations: { 'hypershift.openshift.io/HostedCluster': guestKey(cluster) },
        labels: {
          'hypershift.openshift.io/hosted-control-plane': 'true',
          'pod-security.kubernetes.io/enforce': 'privileged',
        },
      },
    },
  };
}

/** The Secrets that its status names; the password leads nowhere, since the API server of a guest has no login page. */
function secretsOf(cluster: KubeObject, kubeconfig: string): readonly Made[] {
  const made = (field: string, data: Readonly<Record<string, string>>): readonly Made[] => {
    const name = stringAt(cluster, 'status', field, 'name');
    const { namespace } = cluster.metadata;
    return name === undefined
      ? []
      : [{ object: secret({ name, namespace, data, ...ownedBy(cluster) }), follows: true }];
  };
  return [
    ...made('kubeconfig', { kubeconfig }),
    ...made('customKubeconfig', { kubeconfig }),
    ...made('kubeadminPassword', { password: sha256Hex(`${cluster.metadata.uid}/kubeadmin`).slice(0, 23) }),
  ];
}

function isImported(cluster: KubeObject, { platform }: Hub): boolean {
  const imports = at(platform, 'fleet', 'enabled') === true && at(platform, 'fleet', 'autoImport') === true;
  return imports && isTrue(cluster, 'Available');
}

/** A ManagedCluster is named as the HostedCluster is; it goes with it. */
export function managedClusterOf({ metadata: { name = '' } }: KubeObject): Made {
  return {
    object: {
      apiVersion: 'cluster.open-cluster-management.io/v1',
      kind: 'ManagedCluster',
      metadata: {
        name,
        annotations: { 'open-cluster-management/created-via': 'hypershift' },
        labels: { cloud: 'auto-detect', name, vendor: 'OpenShift' },
      },
      spec: { hubAcceptsClient: true, leaseDurationSeconds: 60 },
    },
  };
}
