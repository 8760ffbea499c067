/** A feature of vcluster that edition OSS does not have: why not, and how to get there without. */
export interface Licensed {
  /** What it is, as its author would call it. */
  readonly feature: string;
  /** What happens with it on the open-source build. */
  readonly why: string;
  /** The open-source way to the same end. */
  readonly instead: string;
}

/** Not in the open-source build at all: the control plane stops with an error, or silently does nothing. */
const absent = 'it is not part of the open-source build, and the licensed build does not start without one';

/** A licensed feature that values of the chart can ask for. */
export interface LicensedValue extends Licensed {
  /** Path in the chart's values; `*` is any one member. */
  readonly path: string;
  /** Whether it counts as asked for by being there: vcluster does not look at what it says. Default false. */
  readonly evenEmpty?: boolean;
}

/**
 * Values that need a licence (vcluster v0.36.1: `Config.IsProFeatureEnabled`, and what its license matrix and its
 * `pro: true` schema mark besides). A value of false, nothing or emptiness asks for nothing, but
 * for blocks that vcluster has or has not.
 */
export const licensedValues: readonly LicensedValue[] = [
  {
    path: 'networking.resolveDNS',
    feature: 'custom DNS answers',
    why: absent,
    instead: 'set controlPlane.coredns.overwriteConfig, or run a DNS server of your own as one of apps',
  },
  {
    path: 'controlPlane.coredns.embedded',
    feature: 'DNS inside the control plane',
    why: absent,
    instead: 'leave it out: DNS runs as a pod of its own',
  },
  {
    path: 'controlPlane.backingStore.database.external',
    feature: 'an external database as store',
    why: absent,
    instead: 'set spec.controlPlane.store to Etcd',
  },
  {
    path: 'controlPlane.backingStore.etcd.embedded',
    feature: 'etcd inside the control plane',
    why: absent,
    instead: 'set spec.controlPlane.store to Etcd: etcd runs as pods of its own',
  },
  {
    path: 'policies.centralAdmission',
    feature: 'admission webhooks of the hub for objects inside',
    why: absent,
    instead: 'install the webhooks inside as one of apps',
  },
  {
    path: 'controlPlane.hostPathMapper',
    feature: 'mapping of host paths',
    why: absent,
    instead: 'ship logs from inside over the network with one of apps',
  },
  {
    path: 'experimental.denyProxyRequests',
    feature: 'refusal of requests in the proxy',
    why: absent,
    instead: 'write a ValidatingAdmissionPolicy inside',
  },
  {
    path: 'experimental.proxy',
    feature: 'proxying of custom resources',
    why: absent,
    instead:
      'use mode Namespace, where custom resources of the hub are there, or install their operator as one of apps',
  },
  {
    path: 'sync.toHost.customResources',
    feature: 'sync of custom resources to the hub',
    why: 'on the open-source build nothing of it is synced, without a word',
    instead:
      'use mode Namespace, where custom resources of the hub are there, or install their operator as one of apps',
  },
  {
    path: 'sync.fromHost.customResources',
    feature: 'sync of custom resources from the hub',
    why: 'on the open-source build nothing of it is synced, without a word',
    instead:
      'use mode Namespace, where custom resources of the hub are there, or install their operator as one of apps',
  },
  {
    path: 'sync.toHost.namespaces',
    feature: 'namespaces of the hub for namespaces inside',
    why: absent,
    instead: 'leave it out: all its pods share one namespace of the hub',
  },
  {
    path: 'sync.toHost.pods.hybridScheduling',
    feature: 'scheduling by schedulers of the hub and inside alike',
    why: absent,
    instead: 'leave it out: the scheduler of the hub places every pod',
  },
  {
    path: 'sync.toHost.resourceClaims',
    feature: 'dynamic resource allocation',
    why: 'on the open-source build nothing of it is synced, without a word',
    instead: 'use mode Namespace, or extended resources such as nvidia.com/gpu',
  },
  {
    path: 'sync.toHost.resourceClaimTemplates',
    feature: 'dynamic resource allocation',
    why: 'on the open-source build nothing of it is synced, without a word',
    instead: 'use mode Namespace, or extended resources such as nvidia.com/gpu',
  },
  {
    path: 'sync.fromHost.deviceClasses',
    feature: 'dynamic resource allocation',
    why: 'on the open-source build nothing of it is synced, without a word',
    instead: 'use mode Namespace, or extended resources such as nvidia.com/gpu',
  },
  {
    path: 'sync.toHost.*.patches',
    feature: 'patches of synced objects',
    why: absent,
    instead: 'write the objects inside as the hub should see them',
  },
  {
    path: 'sync.fromHost.*.patches',
    feature: 'patches of synced objects',
    why: absent,
    instead: 'leave them out: objects are seen inside as they are on the hub',
  },
  {
    path: 'privateNodes',
    feature: 'machines of its own',
    why: absent,
    instead: 'use nodes of type Shared with a selector, or the kind Cluster, whose machines are its own',
  },
  {
    path: 'sleep',
    evenEmpty: true,
    feature: 'sleep mode',
    why: absent,
    instead: 'set spec.suspended, by hand or on a schedule of your own',
  },
  {
    path: 'snapshots',
    evenEmpty: true,
    feature: 'scheduled snapshots',
    why: absent,
    instead: 'back up from inside with a tool such as Velero as one of apps',
  },
  {
    path: 'deletion',
    evenEmpty: true,
    feature: 'deletion by itself',
    why: absent,
    instead: 'delete the claim, by hand or on a schedule of your own',
  },
  {
    path: 'platform',
    evenEmpty: true,
    feature: 'a vCluster Platform',
    why: absent,
    instead: 'leave it out: nothing of edition OSS reports anywhere',
  },
  {
    path: 'integrations.certManager',
    feature: "the hub's cert-manager inside",
    why: absent,
    instead: "install cert-manager as one of apps, or use mode Namespace, where the hub's is there",
  },
  {
    path: 'integrations.externalSecrets',
    feature: "the hub's External Secrets Operator inside",
    why: absent,
    instead: "install external-secrets as one of apps, or use mode Namespace, where the hub's is there",
  },
  {
    path: 'integrations.kubeVirt',
    feature: "the hub's KubeVirt inside",
    why: absent,
    instead: "use mode Namespace, where the hub's is there, or the machines of a Tenant",
  },
  {
    path: 'integrations.istio',
    feature: "the hub's Istio inside",
    why: absent,
    instead: "install istio as one of apps, or use mode Namespace, where the hub's is there",
  },
  {
    path: 'integrations.netris',
    feature: 'networks of Netris',
    why: absent,
    instead: 'leave it out: isolation.network keeps virtual clusters apart',
  },
  {
    path: 'integrations.argoCD',
    feature: 'registration with Argo CD',
    why: absent,
    instead: 'register it with access.kubeconfig ServiceAccount',
  },
  {
    path: 'controlPlane.advanced.kubeVip',
    feature: 'kube-vip for the API server',
    why: absent,
    instead: 'set spec.expose.type to LoadBalancer',
  },
];
