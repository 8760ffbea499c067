import type { KubeObject } from '../../engine/index.ts';
import { conditionOf, stringAt } from '../../engine/index.ts';
import type { Reported } from '../conditions.ts';
import { type Hub, isNewer } from '../hub.ts';
import type { ControlPlane } from './control-plane.ts';
import { versionOf } from './release-image.ts';
import type { VersionStatus } from './version-history.ts';

const allIsWell = 'All is well';

/**
 * Conditions of a HostedCluster in the order in which HyperShift's reconcile sets them (hostedcluster_controller.go), so
 * that their order in the status is upstream's. The HostedControlPlane's own are Unknown while it does not exist.
 */
export function hostedClusterConditions(
  object: KubeObject,
  plane: ControlPlane,
  version: VersionStatus,
  hub: Hub,
): readonly Reported[] {
  const target = versionOf(version.desired.image);
  const complete = version.history[0]?.state === 'Completed';
  return [
    ...clusterVersion(plane, version, hub),
    degraded(plane, hub),
    ...(plane.api && isOvn(object) ? [yes('ValidKubeVirtInfraNetworkMTU', 'AsExpected', allIsWell)] : []),
    liveMigratable(hub),
    ...fromControlPlane(plane, isNewer(hub)),
    no('AutoNodeEnabled', 'AutoNodeNotConfigured', 'AutoNode provisioner is not configured'),
    ...(plane.api && isNewer(hub)
      ? [yes('EtcdDataEncryptionUpToDate', 'ReEncryptionCompleted', 'Encryption key initialized')]
      : []),
    available(plane),
    yes('ValidConfiguration', 'AsExpected', 'Configuration passes validation'),
    yes('SupportedHostedCluster', 'AsExpected', 'HostedCluster is supported by operator configuration'),
    yes('ValidProxyConfiguration', 'AsExpected', 'No proxy CA bundle configured'),
    ignition(plane),
    yes('ReconciliationActive', 'AsExpected', 'Reconciliation active on resource'),
    plane.accepted
      ? yes('ValidReleaseImage', 'AsExpected', 'Release image is valid')
      : no('ValidReleaseImage', 'SecretNotFound', missingPullSecret(object)),
    progressing(object, plane, complete && version.desired.version === target),
    ...(plane.accepted
      ? [yes('PlatformCredentialsFound', 'AsExpected', 'Required platform credentials are found')]
      : []),
    plane.accepted
      ? yes('ReconciliationSucceeded', 'ReconciliatonSucceeded', 'Reconciliation completed successfully')
      : no('ReconciliationSucceeded', 'ReconciliationError', missingPullSecret(object)),
  ];
}

/** What HyperShift says of a paused HostedCluster; everything else stays as it was. */
export function pausedCondition(observedGeneration: number): Reported {
  return {
    ...no('ReconciliationActive', 'ReconciliationPaused', 'Reconciliation paused until field removed'),
    observedGeneration,
  };
}

/** What the cluster-version operator inside says; it runs once there is an API server. */
function clusterVersion(plane: ControlPlane, version: VersionStatus, hub: Hub): readonly Reported[] {
  if (!plane.api) {
    const types = ['Succeeding', 'Progressing', 'ReleaseAccepted', 'Upgradeable', 'Available'];
    return types.map((type) => unknown(`ClusterVersion${type}`, 'Condition not found in the CVO.'));
  }
  const target = versionOf(version.desired.image);
  const [current] = version.history;
  const complete = current?.state === 'Completed';
  const installed = version.history.find((entry) => entry.state === 'Completed');
  const reason = 'FromClusterVersion';
  return [
    yes('ClusterVersionSucceeding', reason),
    complete
      ? no('ClusterVersionProgressing', reason, `Cluster version is ${target}`)
      : yes('ClusterVersionProgressing', reason, workingTowards(target, plane)),
    yes('ClusterVersionReleaseAccepted', 'PayloadLoaded', payloadLoaded(version.desired.image, target)),
    yes('ClusterVersionRetrievedUpdates', reason),
    hub.faults.notUpgradeable
      ? no(
          'ClusterVersionUpgradeable',
          'AdminAckRequired',
          'Removed APIs are in use; an administrator must acknowledge this before the cluster can be upgraded',
        )
      : yes('ClusterVersionUpgradeable', reason),
    installed
      ? yes('ClusterVersionAvailable', reason, `Done applying ${installed.version}`)
      : no('ClusterVersionAvailable', reason),
  ];
}

function workingTowards(target: string, plane: ControlPlane): string {
  const waits = plane.ready > 0 ? '' : ', waiting on console, dns, image-registry, ingress, monitoring, network';
  return `Working towards ${target}: ${plane.ready > 0 ? '612 of 640 done (95% complete)' : '521 of 640 done (81% complete)'}${waits}`;
}

function payloadLoaded(image: string, version: string): string {
  return `Payload loaded version="${version}" image="${image}" architecture="Multi"`;
}

function degraded(plane: ControlPlane, hub: Hub): Reported {
  if (!plane.exists) return unknown('Degraded', 'The hosted control plane is not found');
  return hub.faults.degraded
    ? yes('Degraded', 'UnavailableReplicas', 'kube-apiserver deployment has 1 unavailable replicas')
    : no('Degraded', 'AsExpected', 'The hosted cluster is not degraded');
}

function liveMigratable(hub: Hub): Reported {
  const stuck = hub.pools
    .filter((pool) => conditionOf(pool, 'KubeVirtNodesLiveMigratable')?.status === 'False')
    .map((pool) => pool.metadata.name ?? '');
  if (stuck.length === 0) return yes('KubeVirtNodesLiveMigratable', 'AsExpected', allIsWell);
  return no(
    'KubeVirtNodesLiveMigratable',
    'KubeVirtNodesNotLiveMigratable',
    `Non-live-migratable node(s) have been found on the following NodePool(s) attached to this Hosted Cluster: ${stuck.join(', ')}`,
  );
}

/** Conditions copied from the HostedControlPlane; the last two are known to newer operators only. */
function fromControlPlane(plane: ControlPlane, newer: boolean): readonly Reported[] {
  if (!plane.exists) {
    const types = [
      ...['EtcdAvailable', 'KubeAPIServerAvailable', 'InfrastructureReady', 'ExternalDNSReachable'],
      ...['ValidHostedControlPlaneConfiguration', 'ValidReleaseInfo', 'ValidIDPConfiguration'],
      ...['HostedClusterRestoredFromBackup', 'DataPlaneConnectionAvailable', 'ControlPlaneConnectionAvailable'],
      ...(newer ? ['EtcdBackupSucceeded', 'ConfigOperatorReconciliationSucceeded'] : []),
    ];
    return types.map((type) => unknown(type, 'The hosted control plane is not found'));
  }
  const missing = 'Condition not found in the HCP';
  return [
    etcd(plane),
    apiServer(plane),
    plane.addressed
      ? yes('InfrastructureReady', 'AsExpected', allIsWell)
      : no('InfrastructureReady', 'WaitingOnInfrastructureReady', 'APIServer load balancer is not provisioned'),
    plane.addressed
      ? yes('ExternalDNSReachable', 'AsExpected', allIsWell)
      : no('ExternalDNSReachable', 'ExternalDNSHostNotReachable', 'lookup of the API server: no such host'),
    yes('ValidHostedControlPlaneConfiguration', 'AsExpected', 'Configuration passes validation'),
    yes('ValidReleaseInfo', 'AsExpected', allIsWell),
    plane.etcd
      ? yes('ValidIDPConfiguration', 'IDPConfigurationValid', 'Identity provider configuration is valid')
      : unknown('ValidIDPConfiguration', missing),
    unknown('HostedClusterRestoredFromBackup', missing),
    connection('DataPlaneConnectionAvailable', plane, missing),
    connection('ControlPlaneConnectionAvailable', plane, missing),
    ...(newer
      ? [
          unknown('EtcdBackupSucceeded', missing),
          plane.api
            ? yes('ConfigOperatorReconciliationSucceeded', 'AsExpected', allIsWell)
            : unknown('ConfigOperatorReconciliationSucceeded', missing),
        ]
      : []),
  ];
}

/** The MTU is only looked at where OVN-Kubernetes encapsulates twice. */
function isOvn(object: KubeObject): boolean {
  return stringAt(object, 'spec', 'networking', 'networkType') === 'OVNKubernetes';
}

function etcd(plane: ControlPlane): Reported {
  if (plane.etcd) return yes('EtcdAvailable', 'QuorumAvailable');
  return plane.addressed
    ? no('EtcdAvailable', 'EtcdWaitingForQuorum', 'Waiting for etcd to reach quorum')
    : no('EtcdAvailable', 'StatefulSetNotFound');
}

function apiServer(plane: ControlPlane): Reported {
  if (plane.api) return yes('KubeAPIServerAvailable', 'AsExpected', 'Kube APIServer deployment is available');
  const waiting = plane.noRoom ?? 'Waiting for Kube APIServer deployment to become available';
  return plane.etcd
    ? no('KubeAPIServerAvailable', 'WaitingForAvailable', waiting)
    : no('KubeAPIServerAvailable', 'NotFound', 'Kube APIServer deployment not found');
}

function connection(type: string, plane: ControlPlane, missing: string): Reported {
  if (!plane.api) return unknown(type, missing);
  if (plane.ready > 0) return yes(type, 'AsExpected', allIsWell);
  const purpose = type === 'ControlPlaneConnectionAvailable' ? ' to verify control plane connectivity' : '';
  return { ...unknown(type, `No worker nodes available${purpose}`), reason: 'NoWorkerNodesAvailable' };
}

/** The first thing in the way of an available control plane (hostedcontrolplane_controller.go). */
function available(plane: ControlPlane): Reported {
  if (!plane.exists) return no('Available', 'WaitingForAvailable', 'Waiting for hosted control plane to be healthy');
  if (plane.api) return yes('Available', 'AsExpected', 'The hosted control plane is available');
  const cause = !plane.addressed
    ? no('Available', 'WaitingOnInfrastructureReady', 'APIServer load balancer is not provisioned')
    : !plane.etcd
      ? etcd(plane)
      : apiServer(plane);
  return { ...cause, type: 'Available' };
}

function ignition(plane: ControlPlane): Reported {
  if (plane.api) return yes('IgnitionEndpointAvailable', 'AsExpected', 'Ignition server deployment is available');
  return plane.etcd
    ? no('IgnitionEndpointAvailable', 'WaitingForAvailable', 'Ignition server deployment is not yet available')
    : no('IgnitionEndpointAvailable', 'NotFound', 'Ignition server deployment not found');
}

function progressing(object: KubeObject, plane: ControlPlane, complete: boolean): Reported {
  if (!plane.accepted) return no('Progressing', 'Blocked', missingPullSecret(object));
  return complete
    ? no('Progressing', 'AsExpected', 'HostedCluster is at expected version')
    : yes('Progressing', 'Progressing', 'HostedCluster is deploying, upgrading, or reconfiguring');
}

function missingPullSecret(object: KubeObject): string {
  const secret = stringAt(object, 'spec', 'pullSecret', 'name') ?? '';
  return `failed to get pull secret: secrets "${secret}" not found`;
}

function yes(type: string, reason: string, message = ''): Reported {
  return { type, status: 'True', reason, message };
}

function no(type: string, reason: string, message = ''): Reported {
  return { type, status: 'False', reason, message };
}

function unknown(type: string, message: string): Reported {
  return { type, status: 'Unknown', reason: 'StatusUnknown', message };
}
