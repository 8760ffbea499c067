import type { KubeObject } from '../../engine/index.ts';
import type { Hub } from '../hub.ts';
import { accountToken } from './account-token.ts';
import { capsuleQuota } from './capsule-quota.ts';
import { certificate } from './certificate.ts';
import { clusterExternalSecret } from './cluster-external-secret.ts';
import { enrolment } from './enrolment.ts';
import { hostedCluster } from './hosted-cluster.ts';
import { kubernetesObject } from './kubernetes-object.ts';
import { managedCluster } from './managed-cluster.ts';
import { nodePool } from './node-pool.ts';
import type { Operator } from './operator.ts';
import { release } from './release.ts';
import { clusterResourceQuota, resourceQuota } from './resource-quota.ts';
import { secretStore } from './secret-store.ts';
import { externalSecret, pushSecret } from './secrets.ts';
import { serviceResource } from './service-resource.ts';
import { dnsEndpoint, namespace, schedule, usage } from './simple.ts';
import { virtualCluster } from './virtual-cluster.ts';
import { dataVolume, virtualMachine } from './virtual-machine.ts';

/** Who reports on which kind, by `<group>/<kind>`; kinds without an operator have no status of their own. */
const operators: Readonly<Record<string, Operator>> = {
  '/Namespace': namespace,
  '/ResourceQuota': resourceQuota,
  '/Secret': accountToken,
  'aerodrome.dev/VirtualCluster': virtualCluster,
  'aerodrome.dev/Enrolment': enrolment,
  'hypershift.openshift.io/HostedCluster': hostedCluster,
  'hypershift.openshift.io/NodePool': nodePool,
  'external-secrets.io/ExternalSecret': externalSecret,
  'external-secrets.io/PushSecret': pushSecret,
  'external-secrets.io/ClusterSecretStore': secretStore,
  'external-secrets.io/ClusterExternalSecret': clusterExternalSecret,
  'quota.openshift.io/ClusterResourceQuota': clusterResourceQuota,
  'capsule.clastix.io/GlobalResourceQuota': capsuleQuota,
  'cert-manager.io/Certificate': certificate,
  'kubevirt.io/VirtualMachine': virtualMachine,
  'cdi.kubevirt.io/DataVolume': dataVolume,
  'velero.io/Schedule': schedule,
  'externaldns.k8s.io/DNSEndpoint': dnsEndpoint,
  'cluster.open-cluster-management.io/ManagedCluster': managedCluster,
  'protection.crossplane.io/Usage': usage,
  'protection.crossplane.io/ClusterUsage': usage,
};

const carrier = kubernetesObject(operate);
const carriers: Readonly<Record<string, Operator>> = {
  'kubernetes.m.crossplane.io/Object': carrier,
  'kubernetes.crossplane.io/Object': carrier,
  'helm.m.crossplane.io/Release': release,
  'helm.crossplane.io/Release': release,
};

/** One round of whoever is responsible for an object. */
export function operate(object: KubeObject, hub: Hub, resource: string): KubeObject {
  const kind = kindOf(object);
  if (kind.includes(`${serviceGroup}/`)) return serviceResource(object, hub, resource);
  return Object.hasOwn(operators, kind) ? (operators[kind]?.(object, hub, resource) ?? object) : object;
}

/** The same for what Crossplane composed, where an `Object` may carry something of another kind. */
export function operateComposed(object: KubeObject, hub: Hub, resource: string): KubeObject {
  const kind = kindOf(object);
  return Object.hasOwn(carriers, kind)
    ? (carriers[kind]?.(object, hub, resource) ?? object)
    : operate(object, hub, resource);
}

/** Groups of the provider end so, whatever the service is. */
const serviceGroup = '.m.aerodrome.dev';

function kindOf({ apiVersion, kind }: KubeObject): string {
  return `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`;
}
