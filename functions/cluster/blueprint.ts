import { blueprint } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';
import { accessAdmins, accessSelfProvisioners, accessViewers, breakGlass } from './parts/access.ts';
import { addon, addonObject } from './parts/addons.ts';
import { addressAdvertisement, apiAddresses, ingressAddresses } from './parts/addresses.ts';
import { backupSchedule } from './parts/backup.ts';
import { bastion, bastionCloudInit } from './parts/bastion.ts';
import { capacity } from './parts/capacity.ts';
import { apiCertificate } from './parts/certificates.ts';
import { cilium, ciliumAgents } from './parts/cilium.ts';
import { controlPlaneAccess } from './parts/control-plane-access.ts';
import { enrolment } from './parts/enrolment.ts';
import { managedCluster } from './parts/fleet.ts';
import { gitopsAccount, gitopsCluster, gitopsCredentials, gitopsToken } from './parts/gitops.ts';
import { guestHelm, guestKubernetes, guestNetworkOperator } from './parts/guest.ts';
import { hostedCluster } from './parts/hosted-cluster.ts';
import { ingressReplicas } from './parts/ingress.ts';
import { kubeconfig } from './parts/kubeconfig.ts';
import { kubeletConfigs } from './parts/kubelet-config.ts';
import { alerts } from './parts/monitoring.ts';
import { nodePools } from './parts/node-pools.ts';
import { networkBaseline, quarantine, tenantQuarantine } from './parts/policies.ts';
import { deletionProtection } from './parts/protection.ts';
import {
  auditWebhook,
  etcdKey,
  etcdKeyCopy,
  etcdKeyGenerator,
  oidcClient,
  pullSecret,
  sshKey,
} from './parts/secrets.ts';
import { auditAgent, threatAgent } from './parts/threat-detection.ts';

/** What a cluster is made of, in the order it comes to life. Every part says why it is there in its own file. */
export const clusterBlueprint = blueprint<ClusterContext>({
  'deletion-protection': deletionProtection,

  // Secrets, by reference only.
  'pull-secret': pullSecret,
  'ssh-key': sshKey,
  'etcd-key-generator': etcdKeyGenerator,
  'etcd-key': etcdKey,
  'etcd-key-copy': etcdKeyCopy,
  'oidc-client': oidcClient,
  'audit-webhook': auditWebhook,
  'api-certificate': apiCertificate,

  // The control plane and its machines, on addresses that are its own.
  enrolment,
  'api-addresses': apiAddresses,
  'address-advertisement': addressAdvertisement,
  'hosted-cluster': hostedCluster,
  'kubelet-config': kubeletConfigs,
  'node-pool': nodePools,

  // Around the control plane, in its namespace.
  capacity,
  'control-plane-access': controlPlaneAccess,
  'break-glass': breakGlass,
  alerts,

  // The way into the cluster, and its network: nodes stay NotReady without one.
  'guest-kubernetes': guestKubernetes,
  'guest-helm': guestHelm,
  'guest-network-operator': guestNetworkOperator,
  cilium,
  'cilium-agents': ciliumAgents,
  'network-baseline': networkBaseline,
  quarantine,
  'tenant-quarantine': tenantQuarantine,
  'ingress-addresses': ingressAddresses,
  'ingress-replicas': ingressReplicas,

  // People.
  kubeconfig,
  'access-admins': accessAdmins,
  'access-viewers': accessViewers,
  'access-self-provisioners': accessSelfProvisioners,

  // What runs in the cluster, and what looks after it.
  'threat-agent': threatAgent,
  'audit-agent': auditAgent,
  addon,
  'guest-object': addonObject,
  'managed-cluster': managedCluster,
  'gitops-account': gitopsAccount,
  'gitops-token': gitopsToken,
  'gitops-credentials': gitopsCredentials,
  'gitops-cluster': gitopsCluster,
  backup: backupSchedule,
  'bastion-cloud-init': bastionCloudInit,
  bastion,
});
