// Generated from package/apis/virtual-cluster/definition.yaml by `npm run generate`. Do not edit.

/** What the virtual cluster should be. Everything has a default; `spec: {}` is a complete claim. */
export interface VirtualClusterSpec {
  /**
   * VCluster gives an API server of its own (by the vcluster chart): namespaces, custom resources and cluster-wide
   * rights are the tenant's. Namespace gives one namespace of the hub with the same guard rails. Cannot be changed.
   * Default: "VCluster".
   */
  readonly mode: 'VCluster' | 'Namespace';
  /**
   * The tenant that owns the virtual cluster. Default and truth: the label `aerodrome.dev/tenant` of the claim's
   * Namespace; a value that differs from it is refused.
   */
  readonly tenant?: string;
  /**
   * OSS runs the open-source build of vcluster and needs no licence: whatever does need one is refused with the
   * open-source way to the same end. Platform runs the licensed build.
   * Default: "OSS".
   */
  readonly edition: 'OSS' | 'Platform';
  /** What edition Platform needs. */
  readonly platform: VirtualClusterPlatform;
  /**
   * Kubernetes version of the virtual cluster: a minor ("1.35", its newest patch the platform offers) or a patch
   * ("1.35.2"). Upgrades go one minor at a time, never back; a wish that jumps is held and the status names the next step.
   * Default: the platform's default version, decided when the virtual cluster is created.
   */
  readonly kubernetesVersion?: string;
  /** The vcluster chart that makes the control plane. */
  readonly chart: VirtualClusterChart;
  /**
   * T-shirt size: what pods of the virtual cluster may use together, as the platform defines it, such as small, medium or
   * large. Default: the platform's default size, decided when the virtual cluster is created.
   */
  readonly size?: string;
  /**
   * What pods of the virtual cluster may use together; each figure replaces the one of `size`. What the control plane
   * itself needs comes on top.
   */
  readonly resources: VirtualClusterResources;
  /** The virtual cluster's own control plane (mode VCluster). It never runs as root. */
  readonly controlPlane: VirtualClusterControlPlane;
  /** How the API server is reached from outside the hub (mode VCluster). */
  readonly expose: VirtualClusterExpose;
  /** Where pods run. */
  readonly nodes: VirtualClusterNodes;
  /**
   * What is synced between the virtual cluster and the hub besides pods, Services, ConfigMaps, Secrets and volume
   * claims, under the names of the vcluster chart (mode VCluster, nodes of type Shared).
   */
  readonly sync: VirtualClusterSync;
  /**
   * Tools of the hub that are used inside. With mode VCluster and edition OSS only MetricsServer can be shared; with mode
   * Namespace the hub's tools are there without further ado.
   * Default: [].
   */
  readonly shared: readonly ('MetricsServer' | 'CertManager' | 'ExternalSecrets' | 'Knative' | 'Dapr' | 'Istio' | 'KubeVirt')[];
  /** What keeps the virtual cluster and its neighbours apart. */
  readonly isolation: VirtualClusterIsolation;
  /**
   * Further labels of its namespace on the hub. Those that mean something to the hub are the platform's.
   * Default: {}.
   */
  readonly namespaceLabels: Readonly<Record<string, string>>;
  /** Who gets in, and how. */
  readonly access: VirtualClusterAccess;
  /**
   * Charts that are installed inside (mode VCluster), once the API server answers. An app that is taken out of the list is
   * uninstalled. At most 15, less `nodes.machines`; with `appDeletion` InOrder at most 7.
   * Default: [].
   */
  readonly apps: readonly VirtualClusterApp[];
  /**
   * What becomes of `apps` when the virtual cluster is deleted. WithCluster lets them die with it, at once. InOrder
   * uninstalls each before its API server goes, so that what they made elsewhere is cleaned up; not with
   * controlPlane.storage.retention Retain.
   * Default: "WithCluster".
   */
  readonly appDeletion: 'WithCluster' | 'InOrder';
  /**
   * Stops the control plane and lets no new pod start; nothing is lost. Pods that run already go on until they are
   * deleted, since nothing in edition OSS stops them.
   * Default: false.
   */
  readonly suspended: boolean;
  /**
   * Stops all changes to the virtual cluster; it keeps running as it is, and nothing new is made.
   * Default: false.
   */
  readonly paused: boolean;
  /**
   * Cuts its pods off from everything, at once, for as long as it is true. Its tenant's quarantine does the same.
   * Default: false.
   */
  readonly quarantine: boolean;
  /**
   * Refuses `kubectl delete` of the claim.
   * Default: false.
   */
  readonly deletionProtection: boolean;
}

/** What edition Platform needs. */
export interface VirtualClusterPlatform {
  /**
   * Secret in the claim's namespace with the access key of the vCluster Platform under the key `accessKey`. The control
   * plane reads it there itself. Default: none, which edition OSS does not need.
   */
  readonly apiKeySecretRef?: VirtualClusterPlatformApiKeySecretRef;
  /** Project of the vCluster Platform that the virtual cluster is added to. Default: the Platform's default project. */
  readonly project?: string;
}

/**
 * Secret in the claim's namespace with the access key of the vCluster Platform under the key `accessKey`. The control
 * plane reads it there itself. Default: none, which edition OSS does not need.
 */
export interface VirtualClusterPlatformApiKeySecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** The vcluster chart that makes the control plane. */
export interface VirtualClusterChart {
  /**
   * Version of the chart, and so of vcluster. It never goes back.
   * Default: the platform's, decided when the virtual cluster is created.
   */
  readonly version?: string;
  /**
   * Further values of the chart, for what has no field here and only concerns the virtual cluster itself, such as
   * `controlPlane.coredns.deployment.replicas`. Values that reach out of it (host rights, images, policies) belong to
   * the platform and are refused; values that need a licence are refused with edition OSS. Default: none.
   */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * What pods of the virtual cluster may use together; each figure replaces the one of `size`. What the control plane
 * itself needs comes on top.
 */
export interface VirtualClusterResources {
  /** Processor share that its pods may request together; limits may come to a percentage of it that the platform sets. Default: the size's. */
  readonly cpu?: string;
  /** Memory that its pods may request together; limits as with cpu. Default: the size's. */
  readonly memory?: string;
  /** Space on the machines' own disks that its pods may request together; limits likewise. Default: the size's. */
  readonly ephemeralStorage?: string;
  /** Persistent volumes, in all. Default: the size's. */
  readonly storage?: string;
  /** Pods at a time. Default: the size's. */
  readonly pods?: number;
  /**
   * Further objects at a time by the name a ResourceQuota gives them, such as `services`, `secrets`, `configmaps`,
   * `persistentvolumeclaims`, `services.loadbalancers`, `services.nodeports` or `count/deployments.apps`. In mode
   * VCluster they bound what reaches the hub.
   * Default: {}.
   */
  readonly counts: Readonly<Record<string, number>>;
}

/** The virtual cluster's own control plane (mode VCluster). It never runs as root. */
export interface VirtualClusterControlPlane {
  /**
   * Replicas of the API server, and of etcd with store Etcd. Cannot be changed.
   * Default: 1 with SQLite, 3 with Etcd.
   */
  readonly replicas?: number;
  /**
   * Where the virtual cluster keeps its objects: SQLite in a file of its one replica, or an Etcd of its own. Cannot
   * be changed: vcluster brings nothing from one into the other.
   * Default: "SQLite".
   */
  readonly store: 'SQLite' | 'Etcd';
  /** The volumes of the store. */
  readonly storage: VirtualClusterControlPlaneStorage;
  /** Machines of the hub that the control plane runs on. In mode Namespace it has no effect. */
  readonly placement: VirtualClusterControlPlanePlacement;
}

/** The volumes of the store. */
export interface VirtualClusterControlPlaneStorage {
  /** Size of each volume. Cannot be changed. Default: the platform's. */
  readonly size?: string;
  /** Storage class of the hub for the volumes. Cannot be changed. Default: the platform's, else the hub's default class. */
  readonly class?: string;
  /**
   * What becomes of the volumes when the virtual cluster is deleted: Delete removes them, Retain keeps them, and with
   * them the namespace on the hub, so that one of the same name finds its objects again. Only in mode VCluster.
   * Default: "Delete".
   */
  readonly retention: 'Delete' | 'Retain';
}

/** Machines of the hub that the control plane runs on. In mode Namespace it has no effect. */
export interface VirtualClusterControlPlanePlacement {
  /** Labels the machines must have. Default: those of the platform. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints of machines that are tolerated; each names its key.
   * Default: [].
   */
  readonly tolerations: readonly VirtualClusterControlPlanePlacementToleration[];
  /**
   * What replicas of the control plane are spread over: Hosts prefers different machines, Zones different zones,
   * Required insists on different machines.
   * Default: "Hosts".
   */
  readonly spread: 'Hosts' | 'Zones' | 'Required';
}

/** One taint that is tolerated. */
export interface VirtualClusterControlPlanePlacementToleration {
  /** Key of the taint. */
  readonly key: string;
  /**
   * Equal compares the value, Exists does not.
   * Default: "Equal".
   */
  readonly operator: 'Equal' | 'Exists';
  /** Value of the taint. Default: none, which is a value of its own. */
  readonly value?: string;
  /** Effect of the taint. Default: every effect. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** How the API server is reached from outside the hub (mode VCluster). */
export interface VirtualClusterExpose {
  /**
   * ClusterIP is reached inside the hub only. Ingress and Gateway pass TLS through to the API server, by host name.
   * LoadBalancer has an address of its own.
   * Default: the platform's, usually ClusterIP, decided when the virtual cluster is created.
   */
  readonly type?: 'ClusterIP' | 'Ingress' | 'Gateway' | 'LoadBalancer';
  /**
   * Host name of the API server; it is part of its certificate.
   * Default: `<name>.<namespace>` below the platform's domain for virtual clusters.
   * Of that domain a claim has what ends in its own namespace; other names as its tenant allows.
   */
  readonly host?: string;
  /** Ingress class of the hub. Default: the platform's. */
  readonly ingressClass?: string;
  /** Gateway of the hub that passes TLS through. Default: the platform's. */
  readonly gatewayRef?: VirtualClusterExposeGatewayRef;
}

/** Gateway of the hub that passes TLS through. Default: the platform's. */
export interface VirtualClusterExposeGatewayRef {
  /** Name of the Gateway. */
  readonly name: string;
  /** Its namespace. */
  readonly namespace: string;
  /** Listener of the Gateway. Default: every one that fits. */
  readonly sectionName?: string;
}

/** Where pods run. */
export interface VirtualClusterNodes {
  /**
   * Shared runs pods on machines of the hub. Private runs them on virtual machines of their own that join the virtual
   * cluster (edition Platform). Cannot be changed.
   * Default: "Shared".
   */
  readonly type: 'Shared' | 'Private';
  /** Labels of the hub's machines that pods run on. Default: those of the tenant's node pools, else any machine. */
  readonly selector?: Readonly<Record<string, string>>;
  /**
   * Taints of machines that are tolerated; each names its key.
   * Default: [].
   */
  readonly tolerations: readonly VirtualClusterNodesToleration[];
  /**
   * Secret in the claim's namespace with the cloud-init document of the machines, key `userdata`, that makes them join.
   * It carries a join token, and so is made by hand or by the platform once the API server answers; no machine starts
   * before it exists. Default: none, which type Shared does not need.
   */
  readonly joinSecretRef?: VirtualClusterNodesJoinSecretRef;
  /**
   * Groups of equal virtual machines. At most 15 machines, less what `apps` take.
   * Default: [].
   */
  readonly machines: readonly VirtualClusterNodesMachine[];
}

/** One taint that is tolerated. */
export interface VirtualClusterNodesToleration {
  /** Key of the taint. */
  readonly key: string;
  /**
   * Equal compares the value, Exists does not.
   * Default: "Equal".
   */
  readonly operator: 'Equal' | 'Exists';
  /** Value of the taint. Default: none, which is a value of its own. */
  readonly value?: string;
  /** Effect of the taint. Default: every effect. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/**
 * Secret in the claim's namespace with the cloud-init document of the machines, key `userdata`, that makes them join.
 * It carries a join token, and so is made by hand or by the platform once the API server answers; no machine starts
 * before it exists. Default: none, which type Shared does not need.
 */
export interface VirtualClusterNodesJoinSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** A group of equal virtual machines. */
export interface VirtualClusterNodesMachine {
  /** Name of the group; its machines are called `<virtual cluster>--<group>-<number>`. */
  readonly name: string;
  /**
   * Cores and memory of a machine, as the platform defines them, such as small, medium or large.
   * Default: "medium".
   */
  readonly size: string;
  /**
   * Machines of the group over all its sites, spread evenly.
   * Default: 1.
   */
  readonly replicas: number;
  /**
   * Sites the machines are spread over.
   * Default: all sites of the platform when the machine is made.
   */
  readonly sites?: readonly string[];
  /** Image the machines start from, as the platform names it. Default: the platform's. */
  readonly image?: string;
  /** Size of each machine's disk. Default: the platform's. */
  readonly disk?: string;
}

/**
 * What is synced between the virtual cluster and the hub besides pods, Services, ConfigMaps, Secrets and volume
 * claims, under the names of the vcluster chart (mode VCluster, nodes of type Shared).
 */
export interface VirtualClusterSync {
  /**
   * Ingresses reach the hub; their host names and classes are judged there.
   * Default: false.
   */
  readonly ingresses: boolean;
  /**
   * Gateways that are made inside reach the hub, with their HTTPRoutes and TLSRoutes. Their classes are seen inside;
   * which, by `selectors`. Gateways of the hub itself are not.
   * Default: false.
   */
  readonly gatewayApi: boolean;
  /**
   * NetworkPolicies reach the hub and count there, besides the guard rails.
   * Default: false.
   */
  readonly networkPolicies: boolean;
  /**
   * PodDisruptionBudgets reach the hub.
   * Default: false.
   */
  readonly podDisruptionBudgets: boolean;
  /**
   * ServiceAccounts reach the hub, without any rights there.
   * Default: false.
   */
  readonly serviceAccounts: boolean;
  /**
   * PersistentVolumes reach the hub. Needs isolation.podSecurity privileged.
   * Default: false.
   */
  readonly persistentVolumes: boolean;
  /**
   * Ingress classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly ingressClasses: boolean;
  /**
   * Gateway classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly gatewayClasses: boolean;
  /**
   * Storage classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly storageClasses: boolean;
  /**
   * Priority classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly priorityClasses: boolean;
  /**
   * Runtime classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly runtimeClasses: boolean;
  /**
   * The hub's machines are seen inside as they are, without the images they hold; which, by `nodes.selector`. Otherwise
   * the virtual cluster makes up a node for each that runs one of its pods.
   * Default: false.
   */
  readonly nodes: boolean;
  /** Labels that classes of the hub must have to be seen inside. Default: those of the platform. */
  readonly selectors: VirtualClusterSyncSelectors;
  /**
   * Custom resources of the hub's operators that are used inside (edition Platform).
   * Default: [].
   */
  readonly customResources: readonly VirtualClusterSyncCustomResource[];
}

/** Labels that classes of the hub must have to be seen inside. Default: those of the platform. */
export interface VirtualClusterSyncSelectors {
  /** Labels of the classes. Default: the platform's. */
  readonly ingressClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly gatewayClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly storageClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly priorityClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly runtimeClasses?: Readonly<Record<string, string>>;
}

/** One kind of custom resource. */
export interface VirtualClusterSyncCustomResource {
  /** The kind as a CustomResourceDefinition is called. */
  readonly name: string;
  /**
   * ToHost brings what is written inside to the hub, FromHost shows what is on the hub inside.
   * Default: "ToHost".
   */
  readonly direction: 'ToHost' | 'FromHost';
}

/** What keeps the virtual cluster and its neighbours apart. */
export interface VirtualClusterIsolation {
  /**
   * Pod Security Standard that every pod must meet on the hub; at least its tenant's, else the platform's.
   * Default: the tenant's, else the platform's, usually restricted, decided when the virtual cluster is created.
   */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /**
   * Who may talk to its pods, besides the hub's ingress: Namespace means its own pods only, Tenant also those of its
   * tenant's other namespaces and virtual clusters, None everybody on the hub. At most what its tenant has.
   * Default: the tenant's, else Namespace.
   */
  readonly network?: 'Tenant' | 'Namespace' | 'None';
  /**
   * Whether the hub's ingress controller reaches its pods.
   * Default: true.
   */
  readonly ingress: boolean;
  /** What its pods may reach outside, besides DNS. */
  readonly egress: VirtualClusterIsolationEgress;
  /** Figures of each container: limits (`default`) and requests (`defaultRequest`) of those that name none, and the most one may have (`max`). */
  readonly limits: VirtualClusterIsolationLimits;
}

/** What its pods may reach outside, besides DNS. */
export interface VirtualClusterIsolationEgress {
  /**
   * Public addresses; private, shared and link-local ones are never among them. At most what its tenant has.
   * Default: the tenant's, else true.
   */
  readonly internet?: boolean;
  /**
   * Further networks, such as those of a database next to the hub; within its tenant's. Those of the hub itself are refused.
   * Default: [].
   */
  readonly cidrs: readonly string[];
}

/** Figures of each container: limits (`default`) and requests (`defaultRequest`) of those that name none, and the most one may have (`max`). */
export interface VirtualClusterIsolationLimits {
  /** Figures of a container. Default: the platform's. */
  readonly default?: VirtualClusterIsolationLimitsDefault;
  /** Figures of a container. Default: the platform's. */
  readonly defaultRequest?: VirtualClusterIsolationLimitsDefaultRequest;
  /** Figures of a container. Default: the platform's. */
  readonly max?: VirtualClusterIsolationLimitsMax;
  /** Most a single volume claim may ask for. Default: the platform's. */
  readonly maxVolume?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterIsolationLimitsDefault {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterIsolationLimitsDefaultRequest {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterIsolationLimitsMax {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Who gets in, and how. */
export interface VirtualClusterAccess {
  /**
   * OIDC gives a kubeconfig without any credential: everybody logs in with their own account. ServiceAccount gives one
   * with a token, for machines; whoever has it gets in. In mode VCluster the token runs out and is renewed where the
   * platform has that (`services.access`); otherwise it is good until the claim goes back to OIDC.
   * Default: "OIDC".
   */
  readonly kubeconfig: 'OIDC' | 'ServiceAccount';
  /**
   * What the token of kubeconfig ServiceAccount may do.
   * Default: "admin".
   */
  readonly serviceAccountRole: 'admin' | 'edit' | 'view';
  /** Identity provider. In mode Namespace it is the hub's. Default: the platform's issuer; fields that are not set come from there. */
  readonly oidc?: VirtualClusterAccessOidc;
  /**
   * Groups (and single people and service accounts) and what they may do. In mode VCluster that is everywhere in the
   * virtual cluster. Default: the groups among the owners of its tenant, as admin.
   * Default: [].
   */
  readonly groups: readonly VirtualClusterAccessGroup[];
}

/** Identity provider. In mode Namespace it is the hub's. Default: the platform's issuer; fields that are not set come from there. */
export interface VirtualClusterAccessOidc {
  /** URL of the issuer. Default: the platform's issuer. */
  readonly issuer?: string;
  /** Public client that people log in with. Default: the platform's client. */
  readonly clientID?: string;
  /** Token claim that holds the user's groups. Default: the platform's, usually groups. */
  readonly groupsClaim?: string;
  /** Token claim that holds the user's name. Default: the platform's, usually preferred_username. */
  readonly usernameClaim?: string;
  /** Scopes to ask for besides openid. Default: the platform's. */
  readonly extraScopes?: readonly string[];
}

/** A group and its role. */
export interface VirtualClusterAccessGroup {
  /**
   * What the name is of. A ServiceAccount is named `namespace:name`.
   * Default: "Group".
   */
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  /** A group, as the identity provider calls it. */
  readonly name: string;
  /**
   * admin may do everything in it (but not lift the guard rails), edit may change workloads, view may look at
   * everything but secrets.
   * Default: "edit".
   */
  readonly role: 'admin' | 'edit' | 'view';
}

/** One chart. */
export interface VirtualClusterApp {
  /** Name of the release. */
  readonly name: string;
  /** Namespace inside that it is installed into; made if it is not there. Default: the app's name. */
  readonly namespace?: string;
  /** Where the chart comes from. */
  readonly chart: VirtualClusterAppChart;
  /** Helm values. They can be read by whoever reads the claim: no secrets. Default: the chart's. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Where the chart comes from. */
export interface VirtualClusterAppChart {
  /** The chart repository. */
  readonly repository: string;
  /** The chart. */
  readonly name: string;
  /** Its version; never a range, so that nothing changes by itself. */
  readonly version: string;
}

/** What the virtual cluster should be. Everything has a default; `spec: {}` is a complete claim. */
export interface VirtualClusterClaimSpec {
  /**
   * VCluster gives an API server of its own (by the vcluster chart): namespaces, custom resources and cluster-wide
   * rights are the tenant's. Namespace gives one namespace of the hub with the same guard rails. Cannot be changed.
   * Default: "VCluster".
   */
  readonly mode?: 'VCluster' | 'Namespace';
  /**
   * The tenant that owns the virtual cluster. Default and truth: the label `aerodrome.dev/tenant` of the claim's
   * Namespace; a value that differs from it is refused.
   */
  readonly tenant?: string;
  /**
   * OSS runs the open-source build of vcluster and needs no licence: whatever does need one is refused with the
   * open-source way to the same end. Platform runs the licensed build.
   * Default: "OSS".
   */
  readonly edition?: 'OSS' | 'Platform';
  /** What edition Platform needs. */
  readonly platform?: VirtualClusterClaimPlatform;
  /**
   * Kubernetes version of the virtual cluster: a minor ("1.35", its newest patch the platform offers) or a patch
   * ("1.35.2"). Upgrades go one minor at a time, never back; a wish that jumps is held and the status names the next step.
   * Default: the platform's default version, decided when the virtual cluster is created.
   */
  readonly kubernetesVersion?: string;
  /** The vcluster chart that makes the control plane. */
  readonly chart?: VirtualClusterClaimChart;
  /**
   * T-shirt size: what pods of the virtual cluster may use together, as the platform defines it, such as small, medium or
   * large. Default: the platform's default size, decided when the virtual cluster is created.
   */
  readonly size?: string;
  /**
   * What pods of the virtual cluster may use together; each figure replaces the one of `size`. What the control plane
   * itself needs comes on top.
   */
  readonly resources?: VirtualClusterClaimResources;
  /** The virtual cluster's own control plane (mode VCluster). It never runs as root. */
  readonly controlPlane?: VirtualClusterClaimControlPlane;
  /** How the API server is reached from outside the hub (mode VCluster). */
  readonly expose?: VirtualClusterClaimExpose;
  /** Where pods run. */
  readonly nodes?: VirtualClusterClaimNodes;
  /**
   * What is synced between the virtual cluster and the hub besides pods, Services, ConfigMaps, Secrets and volume
   * claims, under the names of the vcluster chart (mode VCluster, nodes of type Shared).
   */
  readonly sync?: VirtualClusterClaimSync;
  /**
   * Tools of the hub that are used inside. With mode VCluster and edition OSS only MetricsServer can be shared; with mode
   * Namespace the hub's tools are there without further ado.
   * Default: [].
   */
  readonly shared?: readonly ('MetricsServer' | 'CertManager' | 'ExternalSecrets' | 'Knative' | 'Dapr' | 'Istio' | 'KubeVirt')[];
  /** What keeps the virtual cluster and its neighbours apart. */
  readonly isolation?: VirtualClusterClaimIsolation;
  /**
   * Further labels of its namespace on the hub. Those that mean something to the hub are the platform's.
   * Default: {}.
   */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Who gets in, and how. */
  readonly access?: VirtualClusterClaimAccess;
  /**
   * Charts that are installed inside (mode VCluster), once the API server answers. An app that is taken out of the list is
   * uninstalled. At most 15, less `nodes.machines`; with `appDeletion` InOrder at most 7.
   * Default: [].
   */
  readonly apps?: readonly VirtualClusterClaimApp[];
  /**
   * What becomes of `apps` when the virtual cluster is deleted. WithCluster lets them die with it, at once. InOrder
   * uninstalls each before its API server goes, so that what they made elsewhere is cleaned up; not with
   * controlPlane.storage.retention Retain.
   * Default: "WithCluster".
   */
  readonly appDeletion?: 'WithCluster' | 'InOrder';
  /**
   * Stops the control plane and lets no new pod start; nothing is lost. Pods that run already go on until they are
   * deleted, since nothing in edition OSS stops them.
   * Default: false.
   */
  readonly suspended?: boolean;
  /**
   * Stops all changes to the virtual cluster; it keeps running as it is, and nothing new is made.
   * Default: false.
   */
  readonly paused?: boolean;
  /**
   * Cuts its pods off from everything, at once, for as long as it is true. Its tenant's quarantine does the same.
   * Default: false.
   */
  readonly quarantine?: boolean;
  /**
   * Refuses `kubectl delete` of the claim.
   * Default: false.
   */
  readonly deletionProtection?: boolean;
}

/** What edition Platform needs. */
export interface VirtualClusterClaimPlatform {
  /**
   * Secret in the claim's namespace with the access key of the vCluster Platform under the key `accessKey`. The control
   * plane reads it there itself. Default: none, which edition OSS does not need.
   */
  readonly apiKeySecretRef?: VirtualClusterClaimPlatformApiKeySecretRef;
  /** Project of the vCluster Platform that the virtual cluster is added to. Default: the Platform's default project. */
  readonly project?: string;
}

/**
 * Secret in the claim's namespace with the access key of the vCluster Platform under the key `accessKey`. The control
 * plane reads it there itself. Default: none, which edition OSS does not need.
 */
export interface VirtualClusterClaimPlatformApiKeySecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** The vcluster chart that makes the control plane. */
export interface VirtualClusterClaimChart {
  /**
   * Version of the chart, and so of vcluster. It never goes back.
   * Default: the platform's, decided when the virtual cluster is created.
   */
  readonly version?: string;
  /**
   * Further values of the chart, for what has no field here and only concerns the virtual cluster itself, such as
   * `controlPlane.coredns.deployment.replicas`. Values that reach out of it (host rights, images, policies) belong to
   * the platform and are refused; values that need a licence are refused with edition OSS. Default: none.
   */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * What pods of the virtual cluster may use together; each figure replaces the one of `size`. What the control plane
 * itself needs comes on top.
 */
export interface VirtualClusterClaimResources {
  /** Processor share that its pods may request together; limits may come to a percentage of it that the platform sets. Default: the size's. */
  readonly cpu?: string;
  /** Memory that its pods may request together; limits as with cpu. Default: the size's. */
  readonly memory?: string;
  /** Space on the machines' own disks that its pods may request together; limits likewise. Default: the size's. */
  readonly ephemeralStorage?: string;
  /** Persistent volumes, in all. Default: the size's. */
  readonly storage?: string;
  /** Pods at a time. Default: the size's. */
  readonly pods?: number;
  /**
   * Further objects at a time by the name a ResourceQuota gives them, such as `services`, `secrets`, `configmaps`,
   * `persistentvolumeclaims`, `services.loadbalancers`, `services.nodeports` or `count/deployments.apps`. In mode
   * VCluster they bound what reaches the hub.
   * Default: {}.
   */
  readonly counts?: Readonly<Record<string, number>>;
}

/** The virtual cluster's own control plane (mode VCluster). It never runs as root. */
export interface VirtualClusterClaimControlPlane {
  /**
   * Replicas of the API server, and of etcd with store Etcd. Cannot be changed.
   * Default: 1 with SQLite, 3 with Etcd.
   */
  readonly replicas?: number;
  /**
   * Where the virtual cluster keeps its objects: SQLite in a file of its one replica, or an Etcd of its own. Cannot
   * be changed: vcluster brings nothing from one into the other.
   * Default: "SQLite".
   */
  readonly store?: 'SQLite' | 'Etcd';
  /** The volumes of the store. */
  readonly storage?: VirtualClusterClaimControlPlaneStorage;
  /** Machines of the hub that the control plane runs on. In mode Namespace it has no effect. */
  readonly placement?: VirtualClusterClaimControlPlanePlacement;
}

/** The volumes of the store. */
export interface VirtualClusterClaimControlPlaneStorage {
  /** Size of each volume. Cannot be changed. Default: the platform's. */
  readonly size?: string;
  /** Storage class of the hub for the volumes. Cannot be changed. Default: the platform's, else the hub's default class. */
  readonly class?: string;
  /**
   * What becomes of the volumes when the virtual cluster is deleted: Delete removes them, Retain keeps them, and with
   * them the namespace on the hub, so that one of the same name finds its objects again. Only in mode VCluster.
   * Default: "Delete".
   */
  readonly retention?: 'Delete' | 'Retain';
}

/** Machines of the hub that the control plane runs on. In mode Namespace it has no effect. */
export interface VirtualClusterClaimControlPlanePlacement {
  /** Labels the machines must have. Default: those of the platform. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints of machines that are tolerated; each names its key.
   * Default: [].
   */
  readonly tolerations?: readonly VirtualClusterClaimControlPlanePlacementToleration[];
  /**
   * What replicas of the control plane are spread over: Hosts prefers different machines, Zones different zones,
   * Required insists on different machines.
   * Default: "Hosts".
   */
  readonly spread?: 'Hosts' | 'Zones' | 'Required';
}

/** One taint that is tolerated. */
export interface VirtualClusterClaimControlPlanePlacementToleration {
  /** Key of the taint. */
  readonly key: string;
  /**
   * Equal compares the value, Exists does not.
   * Default: "Equal".
   */
  readonly operator?: 'Equal' | 'Exists';
  /** Value of the taint. Default: none, which is a value of its own. */
  readonly value?: string;
  /** Effect of the taint. Default: every effect. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** How the API server is reached from outside the hub (mode VCluster). */
export interface VirtualClusterClaimExpose {
  /**
   * ClusterIP is reached inside the hub only. Ingress and Gateway pass TLS through to the API server, by host name.
   * LoadBalancer has an address of its own.
   * Default: the platform's, usually ClusterIP, decided when the virtual cluster is created.
   */
  readonly type?: 'ClusterIP' | 'Ingress' | 'Gateway' | 'LoadBalancer';
  /**
   * Host name of the API server; it is part of its certificate.
   * Default: `<name>.<namespace>` below the platform's domain for virtual clusters.
   * Of that domain a claim has what ends in its own namespace; other names as its tenant allows.
   */
  readonly host?: string;
  /** Ingress class of the hub. Default: the platform's. */
  readonly ingressClass?: string;
  /** Gateway of the hub that passes TLS through. Default: the platform's. */
  readonly gatewayRef?: VirtualClusterClaimExposeGatewayRef;
}

/** Gateway of the hub that passes TLS through. Default: the platform's. */
export interface VirtualClusterClaimExposeGatewayRef {
  /** Name of the Gateway. */
  readonly name: string;
  /** Its namespace. */
  readonly namespace: string;
  /** Listener of the Gateway. Default: every one that fits. */
  readonly sectionName?: string;
}

/** Where pods run. */
export interface VirtualClusterClaimNodes {
  /**
   * Shared runs pods on machines of the hub. Private runs them on virtual machines of their own that join the virtual
   * cluster (edition Platform). Cannot be changed.
   * Default: "Shared".
   */
  readonly type?: 'Shared' | 'Private';
  /** Labels of the hub's machines that pods run on. Default: those of the tenant's node pools, else any machine. */
  readonly selector?: Readonly<Record<string, string>>;
  /**
   * Taints of machines that are tolerated; each names its key.
   * Default: [].
   */
  readonly tolerations?: readonly VirtualClusterClaimNodesToleration[];
  /**
   * Secret in the claim's namespace with the cloud-init document of the machines, key `userdata`, that makes them join.
   * It carries a join token, and so is made by hand or by the platform once the API server answers; no machine starts
   * before it exists. Default: none, which type Shared does not need.
   */
  readonly joinSecretRef?: VirtualClusterClaimNodesJoinSecretRef;
  /**
   * Groups of equal virtual machines. At most 15 machines, less what `apps` take.
   * Default: [].
   */
  readonly machines?: readonly VirtualClusterClaimNodesMachine[];
}

/** One taint that is tolerated. */
export interface VirtualClusterClaimNodesToleration {
  /** Key of the taint. */
  readonly key: string;
  /**
   * Equal compares the value, Exists does not.
   * Default: "Equal".
   */
  readonly operator?: 'Equal' | 'Exists';
  /** Value of the taint. Default: none, which is a value of its own. */
  readonly value?: string;
  /** Effect of the taint. Default: every effect. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/**
 * Secret in the claim's namespace with the cloud-init document of the machines, key `userdata`, that makes them join.
 * It carries a join token, and so is made by hand or by the platform once the API server answers; no machine starts
 * before it exists. Default: none, which type Shared does not need.
 */
export interface VirtualClusterClaimNodesJoinSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** A group of equal virtual machines. */
export interface VirtualClusterClaimNodesMachine {
  /** Name of the group; its machines are called `<virtual cluster>--<group>-<number>`. */
  readonly name: string;
  /**
   * Cores and memory of a machine, as the platform defines them, such as small, medium or large.
   * Default: "medium".
   */
  readonly size?: string;
  /**
   * Machines of the group over all its sites, spread evenly.
   * Default: 1.
   */
  readonly replicas?: number;
  /**
   * Sites the machines are spread over.
   * Default: all sites of the platform when the machine is made.
   */
  readonly sites?: readonly string[];
  /** Image the machines start from, as the platform names it. Default: the platform's. */
  readonly image?: string;
  /** Size of each machine's disk. Default: the platform's. */
  readonly disk?: string;
}

/**
 * What is synced between the virtual cluster and the hub besides pods, Services, ConfigMaps, Secrets and volume
 * claims, under the names of the vcluster chart (mode VCluster, nodes of type Shared).
 */
export interface VirtualClusterClaimSync {
  /**
   * Ingresses reach the hub; their host names and classes are judged there.
   * Default: false.
   */
  readonly ingresses?: boolean;
  /**
   * Gateways that are made inside reach the hub, with their HTTPRoutes and TLSRoutes. Their classes are seen inside;
   * which, by `selectors`. Gateways of the hub itself are not.
   * Default: false.
   */
  readonly gatewayApi?: boolean;
  /**
   * NetworkPolicies reach the hub and count there, besides the guard rails.
   * Default: false.
   */
  readonly networkPolicies?: boolean;
  /**
   * PodDisruptionBudgets reach the hub.
   * Default: false.
   */
  readonly podDisruptionBudgets?: boolean;
  /**
   * ServiceAccounts reach the hub, without any rights there.
   * Default: false.
   */
  readonly serviceAccounts?: boolean;
  /**
   * PersistentVolumes reach the hub. Needs isolation.podSecurity privileged.
   * Default: false.
   */
  readonly persistentVolumes?: boolean;
  /**
   * Ingress classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly ingressClasses?: boolean;
  /**
   * Gateway classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly gatewayClasses?: boolean;
  /**
   * Storage classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly storageClasses?: boolean;
  /**
   * Priority classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly priorityClasses?: boolean;
  /**
   * Runtime classes of the hub are seen inside; which, by `selectors`.
   * Default: false.
   */
  readonly runtimeClasses?: boolean;
  /**
   * The hub's machines are seen inside as they are, without the images they hold; which, by `nodes.selector`. Otherwise
   * the virtual cluster makes up a node for each that runs one of its pods.
   * Default: false.
   */
  readonly nodes?: boolean;
  /** Labels that classes of the hub must have to be seen inside. Default: those of the platform. */
  readonly selectors?: VirtualClusterClaimSyncSelectors;
  /**
   * Custom resources of the hub's operators that are used inside (edition Platform).
   * Default: [].
   */
  readonly customResources?: readonly VirtualClusterClaimSyncCustomResource[];
}

/** Labels that classes of the hub must have to be seen inside. Default: those of the platform. */
export interface VirtualClusterClaimSyncSelectors {
  /** Labels of the classes. Default: the platform's. */
  readonly ingressClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly gatewayClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly storageClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly priorityClasses?: Readonly<Record<string, string>>;
  /** Labels of the classes. Default: the platform's. */
  readonly runtimeClasses?: Readonly<Record<string, string>>;
}

/** One kind of custom resource. */
export interface VirtualClusterClaimSyncCustomResource {
  /** The kind as a CustomResourceDefinition is called. */
  readonly name: string;
  /**
   * ToHost brings what is written inside to the hub, FromHost shows what is on the hub inside.
   * Default: "ToHost".
   */
  readonly direction?: 'ToHost' | 'FromHost';
}

/** What keeps the virtual cluster and its neighbours apart. */
export interface VirtualClusterClaimIsolation {
  /**
   * Pod Security Standard that every pod must meet on the hub; at least its tenant's, else the platform's.
   * Default: the tenant's, else the platform's, usually restricted, decided when the virtual cluster is created.
   */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /**
   * Who may talk to its pods, besides the hub's ingress: Namespace means its own pods only, Tenant also those of its
   * tenant's other namespaces and virtual clusters, None everybody on the hub. At most what its tenant has.
   * Default: the tenant's, else Namespace.
   */
  readonly network?: 'Tenant' | 'Namespace' | 'None';
  /**
   * Whether the hub's ingress controller reaches its pods.
   * Default: true.
   */
  readonly ingress?: boolean;
  /** What its pods may reach outside, besides DNS. */
  readonly egress?: VirtualClusterClaimIsolationEgress;
  /** Figures of each container: limits (`default`) and requests (`defaultRequest`) of those that name none, and the most one may have (`max`). */
  readonly limits?: VirtualClusterClaimIsolationLimits;
}

/** What its pods may reach outside, besides DNS. */
export interface VirtualClusterClaimIsolationEgress {
  /**
   * Public addresses; private, shared and link-local ones are never among them. At most what its tenant has.
   * Default: the tenant's, else true.
   */
  readonly internet?: boolean;
  /**
   * Further networks, such as those of a database next to the hub; within its tenant's. Those of the hub itself are refused.
   * Default: [].
   */
  readonly cidrs?: readonly string[];
}

/** Figures of each container: limits (`default`) and requests (`defaultRequest`) of those that name none, and the most one may have (`max`). */
export interface VirtualClusterClaimIsolationLimits {
  /** Figures of a container. Default: the platform's. */
  readonly default?: VirtualClusterClaimIsolationLimitsDefault;
  /** Figures of a container. Default: the platform's. */
  readonly defaultRequest?: VirtualClusterClaimIsolationLimitsDefaultRequest;
  /** Figures of a container. Default: the platform's. */
  readonly max?: VirtualClusterClaimIsolationLimitsMax;
  /** Most a single volume claim may ask for. Default: the platform's. */
  readonly maxVolume?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterClaimIsolationLimitsDefault {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterClaimIsolationLimitsDefaultRequest {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Figures of a container. Default: the platform's. */
export interface VirtualClusterClaimIsolationLimitsMax {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Who gets in, and how. */
export interface VirtualClusterClaimAccess {
  /**
   * OIDC gives a kubeconfig without any credential: everybody logs in with their own account. ServiceAccount gives one
   * with a token, for machines; whoever has it gets in. In mode VCluster the token runs out and is renewed where the
   * platform has that (`services.access`); otherwise it is good until the claim goes back to OIDC.
   * Default: "OIDC".
   */
  readonly kubeconfig?: 'OIDC' | 'ServiceAccount';
  /**
   * What the token of kubeconfig ServiceAccount may do.
   * Default: "admin".
   */
  readonly serviceAccountRole?: 'admin' | 'edit' | 'view';
  /** Identity provider. In mode Namespace it is the hub's. Default: the platform's issuer; fields that are not set come from there. */
  readonly oidc?: VirtualClusterClaimAccessOidc;
  /**
   * Groups (and single people and service accounts) and what they may do. In mode VCluster that is everywhere in the
   * virtual cluster. Default: the groups among the owners of its tenant, as admin.
   * Default: [].
   */
  readonly groups?: readonly VirtualClusterClaimAccessGroup[];
}

/** Identity provider. In mode Namespace it is the hub's. Default: the platform's issuer; fields that are not set come from there. */
export interface VirtualClusterClaimAccessOidc {
  /** URL of the issuer. Default: the platform's issuer. */
  readonly issuer?: string;
  /** Public client that people log in with. Default: the platform's client. */
  readonly clientID?: string;
  /** Token claim that holds the user's groups. Default: the platform's, usually groups. */
  readonly groupsClaim?: string;
  /** Token claim that holds the user's name. Default: the platform's, usually preferred_username. */
  readonly usernameClaim?: string;
  /** Scopes to ask for besides openid. Default: the platform's. */
  readonly extraScopes?: readonly string[];
}

/** A group and its role. */
export interface VirtualClusterClaimAccessGroup {
  /**
   * What the name is of. A ServiceAccount is named `namespace:name`.
   * Default: "Group".
   */
  readonly kind?: 'Group' | 'User' | 'ServiceAccount';
  /** A group, as the identity provider calls it. */
  readonly name: string;
  /**
   * admin may do everything in it (but not lift the guard rails), edit may change workloads, view may look at
   * everything but secrets.
   * Default: "edit".
   */
  readonly role?: 'admin' | 'edit' | 'view';
}

/** One chart. */
export interface VirtualClusterClaimApp {
  /** Name of the release. */
  readonly name: string;
  /** Namespace inside that it is installed into; made if it is not there. Default: the app's name. */
  readonly namespace?: string;
  /** Where the chart comes from. */
  readonly chart: VirtualClusterClaimAppChart;
  /** Helm values. They can be read by whoever reads the claim: no secrets. Default: the chart's. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Where the chart comes from. */
export interface VirtualClusterClaimAppChart {
  /** The chart repository. */
  readonly repository: string;
  /** The chart. */
  readonly name: string;
  /** Its version; never a range, so that nothing changes by itself. */
  readonly version: string;
}

/** How the virtual cluster is. */
export interface VirtualClusterStatus {
  /** Where the virtual cluster is in its life. */
  readonly phase?: 'Pending' | 'Provisioning' | 'Configuring' | 'Ready' | 'Upgrading' | 'Degraded' | 'Blocked';
  /** First thing that is not as it should be, in one word. */
  readonly reason?: string;
  /** The same in a sentence a claim's author can act on. */
  readonly message?: string;
  /** Its mode. */
  readonly mode?: string;
  /** Its edition. */
  readonly edition?: string;
  /** Owning tenant. */
  readonly tenant?: string;
  /** Namespace of the hub that it lives in. */
  readonly namespace?: string;
  /** Address of the API server. */
  readonly endpoint?: string;
  /** Kubernetes versions. */
  readonly version?: VirtualClusterStatusVersion;
  /** Where the kubeconfig of people is. */
  readonly kubeconfig?: VirtualClusterStatusKubeconfig;
  /** Secret in the claim's namespace with the kubeconfig of machines, key `kubeconfig` (access.kubeconfig ServiceAccount). */
  readonly kubeconfigSecretRef?: VirtualClusterStatusKubeconfigSecretRef;
  /** The size its figures come from. */
  readonly size?: string;
  /** What it may use and uses, by resource. */
  readonly quota?: readonly VirtualClusterStatusQuota[];
  /** Machines of its own that are ready and wanted, such as 2/3; Shared where it has none. */
  readonly nodes?: string;
  /** Machines of its own. */
  readonly machines?: readonly VirtualClusterStatusMachine[];
  /** Apps. */
  readonly apps?: readonly VirtualClusterStatusApp[];
  /** Whether it is cut off, by its own word or its tenant's. */
  readonly quarantined?: boolean;
  /** What the services around the hub know of it, such as its CMDB entry and who pays. */
  readonly services?: readonly VirtualClusterStatusService[];
  /** Platform settings that have changed since the virtual cluster was created and that it does not follow. */
  readonly settings?: readonly VirtualClusterStatusSetting[];
}

/** Kubernetes versions. */
export interface VirtualClusterStatusVersion {
  /** Version it runs. */
  readonly current?: string;
  /** Version it should run, and moves to or is held back from. */
  readonly desired?: string;
  /** Version of the vcluster chart. */
  readonly chart?: string;
  /** Versions it could move to next, newest first. */
  readonly available?: readonly string[];
}

/** Where the kubeconfig of people is. */
export interface VirtualClusterStatusKubeconfig {
  /** ConfigMap in the claim's namespace with a kubeconfig without credentials, key `kubeconfig` (access.kubeconfig OIDC). */
  readonly configMapRef?: VirtualClusterStatusKubeconfigConfigMapRef;
}

/** ConfigMap in the claim's namespace with a kubeconfig without credentials, key `kubeconfig` (access.kubeconfig OIDC). */
export interface VirtualClusterStatusKubeconfigConfigMapRef {
  /** Name of the ConfigMap. */
  readonly name?: string;
}

/** Secret in the claim's namespace with the kubeconfig of machines, key `kubeconfig` (access.kubeconfig ServiceAccount). */
export interface VirtualClusterStatusKubeconfigSecretRef {
  /** Name of the Secret. */
  readonly name?: string;
}

/** One resource. */
export interface VirtualClusterStatusQuota {
  /** Resource, as a ResourceQuota calls it. */
  readonly name: string;
  /** What its own pods may use together. */
  readonly tenant?: string;
  /** What is added for the control plane. */
  readonly controlPlane?: string;
  /** The quota of its namespace on the hub. */
  readonly hard?: string;
  /** What is used of it. */
  readonly used?: string;
}

/** One machine. */
export interface VirtualClusterStatusMachine {
  /** Its name. */
  readonly name: string;
  /** Its site. */
  readonly site?: string;
  /** Whether it runs. */
  readonly ready?: boolean;
  /** What it waits for. */
  readonly message?: string;
}

/** One app. */
export interface VirtualClusterStatusApp {
  /** Its name. */
  readonly name: string;
  /** Version of its chart. */
  readonly version?: string;
  /** Whether it is deployed. */
  readonly ready?: boolean;
  /** What it waits for. */
  readonly message?: string;
}

/** One resource of a service. */
export interface VirtualClusterStatusService {
  /** What it is. */
  readonly name: string;
  /** Its name over there. */
  readonly id?: string;
  /** Whether it is as asked for. */
  readonly ready: boolean;
  /** Why not. */
  readonly message?: string;
}

/** One setting. */
export interface VirtualClusterStatusSetting {
  /** Path of the setting. */
  readonly name: string;
  /** What the virtual cluster runs. */
  readonly running?: string;
  /** What the platform says now. */
  readonly setting?: string;
}
