// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.

/** Everything that differs between two companies: versions, sites, sizes, storage, networks, addresses, secret store, identity, charts and services of one hub. */
export interface Platform {
  /** Version of this document; may be left out. */
  readonly apiVersion?: 'aerodrome.dev/v1alpha1';
  /** Kind of this document; may be left out. */
  readonly kind?: 'Platform';
  /** OpenShift releases that clusters can be created with and upgraded to. */
  readonly versions: PlatformVersions;
  /**
   * Failure zones of the hub, in the order in which nodes are spread over them. Append new ones at the end.
   * Default: [{"name":"site-a"},{"name":"site-b"},{"name":"site-c"}].
   */
  readonly sites: readonly PlatformSite[];
  /**
   * Machine sizes that claims can name.
   * Default: "see examples/platform.yaml".
   */
  readonly sizes: Readonly<Record<string, PlatformSizes>>;
  /**
   * GPU models that claims can name.
   * Default: {"a100":{"deviceName":"nvidia.com/GA100_A100_PCIE_40GB"}}.
   */
  readonly gpus: Readonly<Record<string, PlatformGpus>>;
  /** Storage classes of the hub, and what of them guests see. */
  readonly storage: PlatformStorage;
  /** Address ranges and tunnels. Nodes of a guest are pods of the hub, so the two must never overlap. */
  readonly networks: PlatformNetworks;
  /**
   * Clusters are called {name}.{baseDomain}, their applications *.apps.{name}.{baseDomain}.
   * Default: "k8s.example.com".
   */
  readonly baseDomain: string;
  /** The hub's own default ingress, which carries ignition, konnectivity and login of every cluster. */
  readonly hubIngress: PlatformHubIngress;
  /** Load balancer addresses handed out to clusters. */
  readonly addresses: PlatformAddresses;
  /** Where the External Secrets Operator finds and keeps secrets. */
  readonly secretStore: PlatformSecretStore;
  /** The OpenID issuer through which people log in. */
  readonly identity: PlatformIdentity;
  /** Helm charts that every cluster may need. Add-ons carry their own. */
  readonly charts: PlatformCharts;
  /**
   * Catalogue of add-ons that claims can name.
   * Default: "see examples/platform.yaml".
   */
  readonly addons: Readonly<Record<string, PlatformAddons>>;
  /** The add-on that brings policies inside clusters, installed in every one whose claim does not switch it off; null for none. What judges tenants on the hub is tenancy.policyEngine. */
  readonly policyEngine?: string;
  /** The hub's HyperShift operator. */
  readonly hypershift: PlatformHypershift;
  /** What the tiers development, standard and production mean; defaults are given in this order. */
  readonly tiers: PlatformTiers;
  /**
   * Internal services around the hub, which the provider drives. A service that is not named here is not asked: what it
   * would have said is left to the other settings, such as `addresses`.
   */
  readonly services: PlatformServices;
  /** Velero on the hub; when and how long comes with the tier. */
  readonly backup: PlatformBackup;
  /** How control planes are watched. */
  readonly monitoring: PlatformMonitoring;
  /** Open Cluster Management. */
  readonly fleet: PlatformFleet;
  /** Argo CD. */
  readonly gitops: PlatformGitops;
  /** Detection of and answers to attacks. */
  readonly threatDetection: PlatformThreatDetection;
  /** Jump hosts next to a cluster. */
  readonly bastion: PlatformBastion;
  /** Outgoing proxy of every cluster; default none. */
  readonly proxy?: PlatformProxy;
  /**
   * Where release images come from instead of their public registry.
   * Default: [].
   */
  readonly registryMirrors: readonly PlatformRegistryMirror[];
  /** Certificate authorities that every cluster trusts besides the public ones; default none. */
  readonly trustBundle?: PlatformTrustBundle;
  /** Public certificates of API servers and ingresses, issued on the hub. */
  readonly certificates: PlatformCertificates;
  /** Cap on what one cluster's machines may use of the hub. */
  readonly quota: PlatformQuota;
  /** The hub itself, as what runs on it must know it. */
  readonly hub: PlatformHub;
  /** How tenants share the hub, where neither their Tenant nor a claim says otherwise. */
  readonly tenancy: PlatformTenancy;
  /** Virtual clusters of both modes. */
  readonly virtualClusters: PlatformVirtualClusters;
  /** Virtual machines outside clusters, private nodes of virtual clusters and machines of tenants. */
  readonly machines: PlatformMachines;
  /** How long an answer of the function holds, in seconds, before Crossplane asks again. */
  readonly ttl: PlatformTtl;
}

/** OpenShift releases that clusters can be created with and upgraded to. */
export interface PlatformVersions {
  /**
   * What a claim without a version gets, a minor ("4.20", its newest patch) or one release ("4.20.6").
   * Default: "4.20".
   */
  readonly default: string;
  /**
   * Every release on offer. Keep a release until no cluster runs it.
   * Default: "see examples/platform.yaml".
   */
  readonly releases: readonly PlatformVersionsRelease[];
}

export interface PlatformVersionsRelease {
  /** The release, with its patch. */
  readonly version: string;
  /** Release image of the version, by digest where reproducibility matters. */
  readonly image: string;
  /**
   * Channels in which this release is on offer.
   * Default: ["candidate","fast","stable","eus"].
   */
  readonly channels: readonly ('candidate' | 'fast' | 'stable' | 'eus')[];
}

export interface PlatformSite {
  /** Short name, part of node pool names. */
  readonly name: string;
  /** Value of the label topology.kubernetes.io/zone on the hub's nodes there; default the site's name. */
  readonly zone?: string;
}

export interface PlatformSizes {
  /** Virtual CPUs of one node. */
  readonly cores: number;
  /** Memory of one node. */
  readonly memory: string;
  /** Root disk of one node of this size; default storage.rootVolume.size. */
  readonly rootVolumeSize?: string;
}

export interface PlatformGpus {
  /** Name under which the hub's KubeVirt permits the device. */
  readonly deviceName: string;
  /** Sites that have this model; default all. */
  readonly sites?: readonly string[];
  /**
   * Most devices one node can get.
   * Default: 8.
   */
  readonly maxPerNode: number;
}

/** Storage classes of the hub, and what of them guests see. */
export interface PlatformStorage {
  /**
   * Storage classes of the hub that disks of nodes, etcd and bastions may use.
   * Default: "see examples/platform.yaml".
   */
  readonly classes: Readonly<Record<string, PlatformStorageClasses>>;
  /** Root disks of nodes. */
  readonly rootVolume: PlatformStorageRootVolume;
  /** Disks of the control planes' etcd; their size comes with the tier and can never be changed. */
  readonly etcd: PlatformStorageEtcd;
  /**
   * Classes of the hub that guests see, under which name. A cluster keeps the list it was created with.
   * Default: [{"infra":"ceph-block","guest":"block","group":"ceph"}].
   */
  readonly mapping: readonly PlatformStorageMapping[];
  /**
   * Volume snapshot classes of the hub that guests see.
   * Default: "see examples/platform.yaml".
   */
  readonly snapshotMapping: readonly PlatformStorageSnapshotMapping[];
}

export interface PlatformStorageClasses {
  /**
   * Access modes to ask for. Only ReadWriteMany lets a machine migrate live.
   * Default: ["ReadWriteMany"].
   */
  readonly accessModes: readonly ('ReadWriteOnce' | 'ReadWriteMany')[];
  /**
   * Block devices or file systems.
   * Default: "Block".
   */
  readonly volumeMode: 'Block' | 'Filesystem';
}

/** Root disks of nodes. */
export interface PlatformStorageRootVolume {
  /**
   * Storage class, one of storage.classes.
   * Default: "ceph-block".
   */
  readonly storageClass: string;
  /**
   * Size where neither claim nor machine size says another.
   * Default: "120Gi".
   */
  readonly size: string;
  /**
   * PVC clones one imported image for every node of a pool, which makes the first boot fast.
   * Default: "PVC".
   */
  readonly cacheStrategy: 'PVC' | 'None';
}

/** Disks of the control planes' etcd; their size comes with the tier and can never be changed. */
export interface PlatformStorageEtcd {
  /**
   * Storage class, one of storage.classes. Local disks, since etcd replicates by itself.
   * Default: "local-nvme".
   */
  readonly storageClass: string;
}

export interface PlatformStorageMapping {
  /** Storage class of the hub. */
  readonly infra: string;
  /** Its name in the guest. */
  readonly guest: string;
  /** Ties classes to the snapshot classes that can snapshot them. */
  readonly group?: string;
}

export interface PlatformStorageSnapshotMapping {
  /** Volume snapshot class of the hub. */
  readonly infra: string;
  /** Its name in the guest. */
  readonly guest: string;
  /** Group of the storage classes it can snapshot. */
  readonly group?: string;
}

/** Address ranges and tunnels. Nodes of a guest are pods of the hub, so the two must never overlap. */
export interface PlatformNetworks {
  /**
   * Ranges in use on and around the hub; no cluster may overlap any of them.
   * Default: "see examples/platform.yaml".
   */
  readonly hubRanges: readonly PlatformNetworksHubRange[];
  /**
   * Pods of a cluster whose claim names no range. Clusters may share it, it never leaves the guest.
   * Default: "10.132.0.0/14".
   */
  readonly podCIDR: string;
  /**
   * Services of a cluster whose claim names no range.
   * Default: "172.31.0.0/16".
   */
  readonly serviceCIDR: string;
  /** Where pods of a guest find its API on every node. */
  readonly apiServer: PlatformNetworksApiServer;
  /**
   * Always allowed to reach every cluster's API, whatever a claim allows besides; the hub's own first.
   * Default: ["10.128.0.0/14","10.0.0.0/16"].
   */
  readonly managementCIDRs: readonly string[];
  /**
   * VXLAN port of the guests' network.
   * Default: 8472.
   */
  readonly tunnelPort: number;
  /**
   * Tunnel ports of the hub's own network, which guests must not use.
   * Default: [6081,4789].
   */
  readonly hubTunnelPorts: readonly number[];
  /**
   * Port of the guests' network health checks.
   * Default: 9940.
   */
  readonly healthPort: number;
  /**
   * MTU inside guests; 0 finds it out.
   * Default: 0.
   */
  readonly mtu: number;
  /**
   * Several queues per network card. Only where the hub's MTU is at least 9000.
   * Default: false.
   */
  readonly multiqueue: boolean;
}

export interface PlatformNetworksHubRange {
  /** What it is, for messages. */
  readonly name: string;
  /** The range. */
  readonly cidr: string;
  /**
   * Load balancer addresses may lie in it, as they must on the machines' own segment with L2.
   * Default: false.
   */
  readonly loadBalancers: boolean;
}

/** Where pods of a guest find its API on every node. */
export interface PlatformNetworksApiServer {
  /**
   * Address of the proxy on each node.
   * Default: "172.20.0.1".
   */
  readonly address: string;
  /**
   * Port of the proxy on each node.
   * Default: 6443.
   */
  readonly port: number;
}

/** The hub's own default ingress, which carries ignition, konnectivity and login of every cluster. */
export interface PlatformHubIngress {
  /**
   * Wildcard domain of the hub's ingress; clusters with ingress mode Passthrough live below it.
   * Default: "apps.hub.example.com".
   */
  readonly domain: string;
  /** Address of the hub's router, for DNS records. */
  readonly address?: string;
}

/** Load balancer addresses handed out to clusters. */
export interface PlatformAddresses {
  /**
   * Namespace of MetalLB on the hub.
   * Default: "metallb-system".
   */
  readonly namespace: string;
  /** Addresses of API servers. */
  readonly api: PlatformAddressesApi;
  /** Addresses of ingresses and of load balancers that guests ask for. */
  readonly ingress: PlatformAddressesIngress;
  /** How the network learns where an address is. */
  readonly advertisement: PlatformAddressesAdvertisement;
}

/** Addresses of API servers. */
export interface PlatformAddressesApi {
  /**
   * Ranges to take them from.
   * Default: ["192.0.2.0/24"].
   */
  readonly ranges: readonly string[];
}

/** Addresses of ingresses and of load balancers that guests ask for. */
export interface PlatformAddressesIngress {
  /**
   * Ranges to take them from.
   * Default: ["198.51.100.0/24"].
   */
  readonly ranges: readonly string[];
  /**
   * How many addresses one cluster gets.
   * Default: 4.
   */
  readonly perCluster: number;
}

/** How the network learns where an address is. */
export interface PlatformAddressesAdvertisement {
  /**
   * Neighbour discovery on one segment (L2), or routing (BGP).
   * Default: "L2".
   */
  readonly type: 'L2' | 'BGP';
  /**
   * L2 only, network cards to announce on; default all.
   * Default: [].
   */
  readonly interfaces: readonly string[];
  /**
   * BGP only, names of the BGPPeers to announce to; default all.
   * Default: [].
   */
  readonly peers: readonly string[];
  /**
   * BGP only, communities to attach.
   * Default: [].
   */
  readonly communities: readonly string[];
  /**
   * Labels of the nodes that announce; default every node.
   * Default: {}.
   */
  readonly nodeSelector: Readonly<Record<string, string>>;
}

/** Where the External Secrets Operator finds and keeps secrets. */
export interface PlatformSecretStore {
  /**
   * Kind of the store.
   * Default: "ClusterSecretStore".
   */
  readonly kind: 'ClusterSecretStore' | 'SecretStore';
  /**
   * Name of the store.
   * Default: "platform".
   */
  readonly name: string;
  /**
   * How often secrets are read again.
   * Default: "1h".
   */
  readonly refreshInterval: string;
  /** Entries of the store. {name}, {namespace} and {tenant} stand for the cluster's own, {uid} for the UID of its composite. */
  readonly paths: PlatformSecretStorePaths;
}

/** Entries of the store. {name}, {namespace} and {tenant} stand for the cluster's own, {uid} for the UID of its composite. */
export interface PlatformSecretStorePaths {
  /** Registry login for release images, a .dockerconfigjson. */
  readonly pullSecret: PlatformSecretStorePathsPullSecret;
  /** Public SSH key for nodes. */
  readonly sshKey: PlatformSecretStorePathsSshKey;
  /** Secret of the cluster's login client. */
  readonly oidcClientSecret: PlatformSecretStorePathsOidcClientSecret;
  /** Kubeconfig for a cluster's own audit log receiver on the hub: a server and no credential. The address is in the page about clusters. */
  readonly auditWebhook: PlatformSecretStorePathsAuditWebhook;
  /** Where a cluster's etcd encryption key is kept, so that its backups stay readable, also after another cluster has taken its name. */
  readonly etcdKey: PlatformSecretStorePathsEtcdKey;
  /** Where the login that Argo CD uses is handed over. */
  readonly gitops: PlatformSecretStorePathsGitops;
}

/** Registry login for release images, a .dockerconfigjson. */
export interface PlatformSecretStorePathsPullSecret {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** Public SSH key for nodes. */
export interface PlatformSecretStorePathsSshKey {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** Secret of the cluster's login client. */
export interface PlatformSecretStorePathsOidcClientSecret {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** Kubeconfig for a cluster's own audit log receiver on the hub: a server and no credential. The address is in the page about clusters. */
export interface PlatformSecretStorePathsAuditWebhook {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** Where a cluster's etcd encryption key is kept, so that its backups stay readable, also after another cluster has taken its name. */
export interface PlatformSecretStorePathsEtcdKey {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** Where the login that Argo CD uses is handed over. */
export interface PlatformSecretStorePathsGitops {
  /** Entry of the store. */
  readonly key: string;
  /** Property of the entry; default the whole entry. */
  readonly property?: string;
}

/** The OpenID issuer through which people log in. */
export interface PlatformIdentity {
  /**
   * Name of the identity provider on the login page.
   * Default: "company".
   */
  readonly name: string;
  /**
   * Issuer URL.
   * Default: "https://login.example.com/realms/platform".
   */
  readonly issuer: string;
  /**
   * Client of a cluster's login page; {name}, {namespace} and {tenant} stand for the cluster's own.
   * Default: "openshift-{name}".
   */
  readonly clientID: string;
  /** Claims of a token that hold who somebody is. */
  readonly claims: PlatformIdentityClaims;
  /**
   * Scopes to ask for besides openid.
   * Default: ["profile","email","groups"].
   */
  readonly extraScopes: readonly string[];
  /** ConfigMap (key ca.crt) in the claim's namespace with the issuer's certificate authority. */
  readonly caConfigMap?: string;
  /**
   * Groups that administer every cluster.
   * Default: ["platform-admins"].
   */
  readonly admins: readonly string[];
}

/** Claims of a token that hold who somebody is. */
export interface PlatformIdentityClaims {
  /**
   * Login name.
   * Default: ["preferred_username"].
   */
  readonly preferredUsername: readonly string[];
  /**
   * Display name.
   * Default: ["name"].
   */
  readonly name: readonly string[];
  /**
   * Mail address.
   * Default: ["email"].
   */
  readonly email: readonly string[];
  /**
   * Groups.
   * Default: ["groups"].
   */
  readonly groups: readonly string[];
}

/** Helm charts that every cluster may need. Add-ons carry their own. */
export interface PlatformCharts {
  /** Network of the guests. */
  readonly cilium: PlatformChartsCilium;
  /** Threat detection with engine Tetragon. */
  readonly tetragon: PlatformChartsTetragon;
  /** Threat detection with engine Falco, and the audit log receiver. */
  readonly falco: PlatformChartsFalco;
}

/** Network of the guests. */
export interface PlatformChartsCilium {
  /** Chart repository, https or oci. */
  readonly repository: string;
  /** Chart in the repository. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /**
   * New leaves clusters that have the chart at their version; All upgrades them too.
   * Default: "New".
   */
  readonly rollout: 'New' | 'All';
}

/** Threat detection with engine Tetragon. */
export interface PlatformChartsTetragon {
  /** Chart repository, https or oci. */
  readonly repository: string;
  /** Chart in the repository. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /**
   * New leaves clusters that have the chart at their version; All upgrades them too.
   * Default: "New".
   */
  readonly rollout: 'New' | 'All';
}

/** Threat detection with engine Falco, and the audit log receiver. */
export interface PlatformChartsFalco {
  /** Chart repository, https or oci. */
  readonly repository: string;
  /** Chart in the repository. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /**
   * New leaves clusters that have the chart at their version; All upgrades them too.
   * Default: "New".
   */
  readonly rollout: 'New' | 'All';
}

export interface PlatformAddons {
  /** One sentence for claim authors. */
  readonly description?: string;
  /** Its chart. */
  readonly chart: PlatformAddonsChart;
  /** Namespace in the guest. */
  readonly namespace: string;
  /**
   * Labels of that namespace.
   * Default: {}.
   */
  readonly namespaceLabels: Readonly<Record<string, string>>;
  /**
   * Helm values; a claim's own are merged over them.
   * Default: {}.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /**
   * Kubernetes objects to apply in the guest once the chart is installed, such as policies and issuers.
   * Default: [].
   */
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  /**
   * Installed in every cluster whose claim does not switch it off.
   * Default: false.
   */
  readonly enabledByDefault: boolean;
}

/** Its chart. */
export interface PlatformAddonsChart {
  /** Chart repository, https or oci. */
  readonly repository: string;
  /** Chart in the repository. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /**
   * New leaves clusters that have the chart at their version; All upgrades them too.
   * Default: "New".
   */
  readonly rollout: 'New' | 'All';
}

/** The hub's HyperShift operator. */
export interface PlatformHypershift {
  /**
   * Its version. Fields that this version does not know are never rendered.
   * Default: "v0.1.81".
   */
  readonly operatorLevel: 'v0.1.75' | 'v0.1.81';
  /** ConfigMap in which the operator publishes the versions it supports. */
  readonly supportedVersions: PlatformHypershiftSupportedVersions;
  /**
   * Labels of the hub nodes that run control planes; default every node.
   * Default: {}.
   */
  readonly nodeSelector: Readonly<Record<string, string>>;
  /**
   * Taints that control planes tolerate besides HyperShift's own.
   * Default: [].
   */
  readonly tolerations: readonly PlatformHypershiftToleration[];
  /**
   * Optional parts of OpenShift that no cluster gets. Only Insights, openshift-samples and the like.
   * Default: [].
   */
  readonly disabledCapabilities: readonly ('ImageRegistry' | 'openshift-samples' | 'Insights' | 'baremetal' | 'Console' | 'NodeTuning' | 'Ingress')[];
  /**
   * Move machines that can migrate live when a hub node is drained, instead of replacing them.
   * Default: false.
   */
  readonly liveMigrateOnDrain: boolean;
  /**
   * Clusters run in FIPS mode.
   * Default: false.
   */
  readonly fips: boolean;
}

/** ConfigMap in which the operator publishes the versions it supports. */
export interface PlatformHypershiftSupportedVersions {
  /**
   * Its namespace.
   * Default: "hypershift".
   */
  readonly namespace: string;
  /**
   * Its name.
   * Default: "supported-versions".
   */
  readonly name: string;
}

export interface PlatformHypershiftToleration {
  /** Key of the taint. */
  readonly key?: string;
  /** How the value is compared. */
  readonly operator?: 'Exists' | 'Equal';
  /** Value of the taint. */
  readonly value?: string;
  /** Effect of the taint. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** What the tiers development, standard and production mean; defaults are given in this order. */
export interface PlatformTiers {
  /** Cheap and replaceable. */
  readonly development: PlatformTiersDevelopment;
  /** Survives the loss of a machine or a site. */
  readonly standard: PlatformTiersStandard;
  /** Protected, backed up often, with guaranteed resources. */
  readonly production: PlatformTiersProduction;
}

/** Cheap and replaceable. */
export interface PlatformTiersDevelopment {
  /** One or three replicas of the control plane. */
  readonly controlPlaneAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** One or several replicas of router, registry and monitoring in the guest. */
  readonly infrastructureAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** Size of each etcd disk. It can never be changed afterwards. */
  readonly etcdSize: string;
  /** What the API server writes to its audit log. */
  readonly auditProfile: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
  /** Whether machines own their processors and memory. */
  readonly qosClass: 'Burstable' | 'Guaranteed';
  /** A claim must first be unprotected before it can be deleted. */
  readonly deletionProtection: boolean;
  /** Backups of the control plane. */
  readonly backup: PlatformTiersDevelopmentBackup;
  /** How nodes are replaced. */
  readonly upgrade: PlatformTiersDevelopmentUpgrade;
  /** Required refuses pools whose root disks cannot migrate live. */
  readonly liveMigration: 'Required' | 'Optional';
}

/** Backups of the control plane. */
export interface PlatformTiersDevelopmentBackup {
  /** Take backups. */
  readonly enabled: boolean;
  /** When, in cron syntax. */
  readonly schedule: string;
  /** How long they are kept. */
  readonly retention: string;
}

/** How nodes are replaced. */
export interface PlatformTiersDevelopmentUpgrade {
  /** How long the volumes of a node may take to detach. */
  readonly volumeDetachTimeout: string;
}

/** Survives the loss of a machine or a site. */
export interface PlatformTiersStandard {
  /** One or three replicas of the control plane. */
  readonly controlPlaneAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** One or several replicas of router, registry and monitoring in the guest. */
  readonly infrastructureAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** Size of each etcd disk. It can never be changed afterwards. */
  readonly etcdSize: string;
  /** What the API server writes to its audit log. */
  readonly auditProfile: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
  /** Whether machines own their processors and memory. */
  readonly qosClass: 'Burstable' | 'Guaranteed';
  /** A claim must first be unprotected before it can be deleted. */
  readonly deletionProtection: boolean;
  /** Backups of the control plane. */
  readonly backup: PlatformTiersStandardBackup;
  /** How nodes are replaced. */
  readonly upgrade: PlatformTiersStandardUpgrade;
  /** Required refuses pools whose root disks cannot migrate live. */
  readonly liveMigration: 'Required' | 'Optional';
}

/** Backups of the control plane. */
export interface PlatformTiersStandardBackup {
  /** Take backups. */
  readonly enabled: boolean;
  /** When, in cron syntax. */
  readonly schedule: string;
  /** How long they are kept. */
  readonly retention: string;
}

/** How nodes are replaced. */
export interface PlatformTiersStandardUpgrade {
  /** How long the volumes of a node may take to detach. */
  readonly volumeDetachTimeout: string;
}

/** Protected, backed up often, with guaranteed resources. */
export interface PlatformTiersProduction {
  /** One or three replicas of the control plane. */
  readonly controlPlaneAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** One or several replicas of router, registry and monitoring in the guest. */
  readonly infrastructureAvailability: 'SingleReplica' | 'HighlyAvailable';
  /** Size of each etcd disk. It can never be changed afterwards. */
  readonly etcdSize: string;
  /** What the API server writes to its audit log. */
  readonly auditProfile: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
  /** Whether machines own their processors and memory. */
  readonly qosClass: 'Burstable' | 'Guaranteed';
  /** A claim must first be unprotected before it can be deleted. */
  readonly deletionProtection: boolean;
  /** Backups of the control plane. */
  readonly backup: PlatformTiersProductionBackup;
  /** How nodes are replaced. */
  readonly upgrade: PlatformTiersProductionUpgrade;
  /** Required refuses pools whose root disks cannot migrate live. */
  readonly liveMigration: 'Required' | 'Optional';
}

/** Backups of the control plane. */
export interface PlatformTiersProductionBackup {
  /** Take backups. */
  readonly enabled: boolean;
  /** When, in cron syntax. */
  readonly schedule: string;
  /** How long they are kept. */
  readonly retention: string;
}

/** How nodes are replaced. */
export interface PlatformTiersProductionUpgrade {
  /** How long the volumes of a node may take to detach. */
  readonly volumeDetachTimeout: string;
}

/**
 * Internal services around the hub, which the provider drives. A service that is not named here is not asked: what it
 * would have said is left to the other settings, such as `addresses`.
 */
export interface PlatformServices {
  /**
   * ClusterProviderConfig of the provider through which they are reached.
   * Default: "default".
   */
  readonly providerConfig: string;
  /**
   * Machines may have a kubeconfig of a cluster, with a token that the provider asks the cluster for and renews
   * (`access.kubeconfig: ServiceAccount` of a claim). There is no service behind it.
   */
  readonly access?: PlatformServicesAccess;
  /** Addresses come from here. */
  readonly ipam?: PlatformServicesIpam;
  /** Names are published here. */
  readonly dns?: PlatformServicesDns;
  /** Openings for what is reached from outside. */
  readonly firewall?: PlatformServicesFirewall;
  /** OIDC clients and groups are registered here. */
  readonly identity?: PlatformServicesIdentity;
  /** Everything that is made has an entry here. */
  readonly cmdb?: PlatformServicesCmdb;
  /** Tenants are customers, and are charged. */
  readonly customers?: PlatformServicesCustomers;
  /** API servers are looked at from outside the hub. */
  readonly monitoring?: PlatformServicesMonitoring;
  /** Clusters are protected by the backup service. */
  readonly backup?: PlatformServicesBackup;
}

/**
 * Machines may have a kubeconfig of a cluster, with a token that the provider asks the cluster for and renews
 * (`access.kubeconfig: ServiceAccount` of a claim). There is no service behind it.
 */
export interface PlatformServicesAccess {
  /**
   * How long a token is good for, in whole hours; a cluster may give less.
   * Default: "24h".
   */
  readonly expiration: string;
}

/** Addresses come from here. */
export interface PlatformServicesIpam {
  /** External names of the prefixes that endpoints take the next free address of. */
  readonly prefixes: PlatformServicesIpamPrefixes;
}

/** External names of the prefixes that endpoints take the next free address of. */
export interface PlatformServicesIpamPrefixes {
  /** Of API servers. */
  readonly api: string;
  /** Of applications and sign-in. */
  readonly ingress: string;
}

/** Names are published here. */
export interface PlatformServicesDns {
  /** Zone that the names are in; a name outside of it is not published. */
  readonly zone: string;
  /**
   * Seconds that others may remember an answer.
   * Default: 300.
   */
  readonly ttl: number;
}

/** Openings for what is reached from outside. */
export interface PlatformServicesFirewall {
  /** Policy that rules are added to. */
  readonly policy: string;
  /**
   * Ranges that may reach an endpoint that names none; without any it gets no opening.
   * Default: [].
   */
  readonly sources: readonly string[];
}

/** OIDC clients and groups are registered here. */
export interface PlatformServicesIdentity {
  /**
   * Make the groups that tenants and virtual clusters name; one that exists already is left as it is.
   * Default: true.
   */
  readonly groups: boolean;
}

/** Everything that is made has an entry here. */
export interface PlatformServicesCmdb {
  /** Class of the entry, by kind. */
  readonly classes: PlatformServicesCmdbClasses;
}

/** Class of the entry, by kind. */
export interface PlatformServicesCmdbClasses {
  /**
   * Of clusters.
   * Default: "Cluster".
   */
  readonly Cluster: 'Application' | 'Cluster' | 'Database' | 'Network' | 'Service' | 'VirtualCluster' | 'VirtualMachine';
  /**
   * Of virtual clusters.
   * Default: "VirtualCluster".
   */
  readonly VirtualCluster: 'Application' | 'Cluster' | 'Database' | 'Network' | 'Service' | 'VirtualCluster' | 'VirtualMachine';
  /**
   * Of tenants.
   * Default: "Service".
   */
  readonly Tenant: 'Application' | 'Cluster' | 'Database' | 'Network' | 'Service' | 'VirtualCluster' | 'VirtualMachine';
}

/** Tenants are customers, and are charged. */
export interface PlatformServicesCustomers {
  /**
   * Plan that is subscribed to, by tier; nothing is charged for a tier that is not named.
   * Default: {}.
   */
  readonly plans: Readonly<Record<string, string>>;
}

/** API servers are looked at from outside the hub. */
export interface PlatformServicesMonitoring {
  /**
   * How closely.
   * Default: "standard".
   */
  readonly plan: string;
}

/** Clusters are protected by the backup service. */
export interface PlatformServicesBackup {
  /**
   * Tenant of the backup service that the policies belong to.
   * Default: "platform".
   */
  readonly tenant: string;
  /**
   * Name of the backup policy, by tier; a tier that is not named is not protected.
   * Default: {}.
   */
  readonly policies: Readonly<Record<string, string>>;
}

/** Velero on the hub; when and how long comes with the tier. */
export interface PlatformBackup {
  /**
   * Its namespace.
   * Default: "openshift-adp".
   */
  readonly namespace: string;
  /**
   * Backup storage location.
   * Default: "default".
   */
  readonly storageLocation: string;
  /**
   * Move volume snapshots to the storage location.
   * Default: true.
   */
  readonly dataMover: boolean;
}

/** How control planes are watched. */
export interface PlatformMonitoring {
  /**
   * Render alert rules for every cluster.
   * Default: true.
   */
  readonly enabled: boolean;
  /**
   * Namespaces of the hub that may reach into control plane namespaces.
   * Default: "see examples/platform.yaml".
   */
  readonly namespaces: readonly string[];
  /**
   * Labels by which the hub's Prometheus finds rules.
   * Default: {"role":"alert-rules"}.
   */
  readonly ruleLabels: Readonly<Record<string, string>>;
  /**
   * Labels added to every alert, for routing.
   * Default: {}.
   */
  readonly alertLabels: Readonly<Record<string, string>>;
}

/** Open Cluster Management. */
export interface PlatformFleet {
  /**
   * Register clusters as ManagedClusters.
   * Default: true.
   */
  readonly enabled: boolean;
  /**
   * The hub imports hosted clusters by itself, so that only labels are added.
   * Default: true.
   */
  readonly autoImport: boolean;
  /**
   * Set that clusters join.
   * Default: "default".
   */
  readonly clusterSet: string;
  /**
   * Labels of every ManagedCluster.
   * Default: {}.
   */
  readonly labels: Readonly<Record<string, string>>;
}

/** Argo CD. */
export interface PlatformGitops {
  /**
   * Register clusters with Argo CD.
   * Default: true.
   */
  readonly enabled: boolean;
  /**
   * Its namespace on the hub.
   * Default: "openshift-gitops".
   */
  readonly namespace: string;
  /**
   * Labels of every cluster Secret, for generators.
   * Default: {}.
   */
  readonly labels: Readonly<Record<string, string>>;
}

/** Detection of and answers to attacks. */
export interface PlatformThreatDetection {
  /**
   * Namespace of the hub in which audit logs are received.
   * Default: "threat-detection".
   */
  readonly hubNamespace: string;
  /**
   * Namespace of the engine in the guest.
   * Default: "threat-detection".
   */
  readonly guestNamespace: string;
  /**
   * Least priority that is sent on.
   * Default: "notice".
   */
  readonly minimumPriority: 'emergency' | 'alert' | 'critical' | 'error' | 'warning' | 'notice' | 'informational' | 'debug';
  /** Alertmanager to send to; null for none. */
  readonly alertmanager?: string;
  /** Triage service that reports are posted to; null for none. */
  readonly triage?: string;
  /**
   * Rules that isolate a pod in mode Enforce.
   * Default: "see examples/platform.yaml".
   */
  readonly quarantineRules: readonly string[];
  /**
   * Rules that end a pod in mode Enforce, if critical and the pod is not of a DaemonSet or StatefulSet.
   * Default: [].
   */
  readonly terminateRules: readonly string[];
}

/** Jump hosts next to a cluster. */
export interface PlatformBastion {
  /**
   * Images that claims can name, and the container disks they stand for.
   * Default: "see examples/platform.yaml".
   */
  readonly images: Readonly<Record<string, string>>;
  /**
   * Image where a claim names none.
   * Default: "centos-stream-10".
   */
  readonly image: string;
  /**
   * Size of the disk.
   * Default: "30Gi".
   */
  readonly diskSize: string;
  /**
   * Storage class, one of storage.classes.
   * Default: "ceph-block".
   */
  readonly storageClass: string;
  /**
   * User that SSH keys are installed for.
   * Default: "cloud-user".
   */
  readonly user: string;
}

/** Outgoing proxy of every cluster; default none. */
export interface PlatformProxy {
  /** Proxy for http. */
  readonly httpProxy?: string;
  /** Proxy for https. */
  readonly httpsProxy?: string;
  /**
   * Hosts, domains and ranges reached directly.
   * Default: [].
   */
  readonly noProxy: readonly string[];
  /** ConfigMap (key ca-bundle.crt) in the claim's namespace with the proxy's certificate authority. */
  readonly trustedCAConfigMap?: string;
}

export interface PlatformRegistryMirror {
  /** Repository that release images name. */
  readonly source: string;
  /** Repositories to take them from, in this order. */
  readonly mirrors: readonly string[];
}

/** Certificate authorities that every cluster trusts besides the public ones; default none. */
export interface PlatformTrustBundle {
  /** ConfigMap (key ca-bundle.crt) in the claim's namespace. */
  readonly configMapName: string;
}

/** Public certificates of API servers and ingresses, issued on the hub. */
export interface PlatformCertificates {
  /**
   * Ask the issuer for them; otherwise clusters keep self-signed ones.
   * Default: true.
   */
  readonly enabled: boolean;
  /** Certificate authority behind the issuer, in PEM, for the kubeconfigs of people; default none, since their machines trust it. */
  readonly authority?: string;
  /** cert-manager issuer on the hub. */
  readonly issuerRef: PlatformCertificatesIssuerRef;
}

/** cert-manager issuer on the hub. */
export interface PlatformCertificatesIssuerRef {
  /**
   * Kind of the issuer.
   * Default: "ClusterIssuer".
   */
  readonly kind: 'ClusterIssuer' | 'Issuer';
  /**
   * Name of the issuer.
   * Default: "company".
   */
  readonly name: string;
}

/** Cap on what one cluster's machines may use of the hub. */
export interface PlatformQuota {
  /**
   * Render a ResourceQuota for every cluster.
   * Default: true.
   */
  readonly enabled: boolean;
  /**
   * Room above the sum of all nodes, for upgrades that add a node before they remove one.
   * Default: 25.
   */
  readonly headroomPercent: number;
  /** Reserved for the control plane itself. */
  readonly controlPlane: PlatformQuotaControlPlane;
}

/** Reserved for the control plane itself. */
export interface PlatformQuotaControlPlane {
  /**
   * Processors.
   * Default: "16".
   */
  readonly cpu: string;
  /**
   * Memory.
   * Default: "48Gi".
   */
  readonly memory: string;
}

/** The hub itself, as what runs on it must know it. */
export interface PlatformHub {
  /**
   * What the hub is. It decides selectors, annotations and the defaults of the fields below.
   * Default: "OpenShift".
   */
  readonly distribution: 'OpenShift' | 'Kubernetes';
  /** API server of the hub. */
  readonly api: PlatformHubApi;
  /** Where pods of the hub resolve names. */
  readonly dns: PlatformHubDns;
  /** Ingress controller that tenants and virtual clusters are reached through. */
  readonly ingressController: PlatformHubIngressController;
  /** Gateway that passes TLS through to virtual clusters with expose type Gateway; default none. */
  readonly gateway?: PlatformHubGateway;
  /** Whether its API server sends pods to the nodes that their namespace names: OpenShift does, Kubernetes with the admission plugins PodNodeSelector and PodTolerationRestriction. Default true with OpenShift, false with Kubernetes. */
  readonly pinsNodes?: boolean;
  /**
   * Namespace of Crossplane and its providers, which must reach virtual clusters.
   * Default: "crossplane-system".
   */
  readonly crossplaneNamespace: string;
}

/** API server of the hub. */
export interface PlatformHubApi {
  /**
   * Where people reach it, for the kubeconfigs of virtual clusters of mode Namespace.
   * Default: "https://api.hub.example.com:6443".
   */
  readonly url: string;
  /** Its certificate authority in PEM, for those kubeconfigs; default none, since people's machines trust it. */
  readonly certificateAuthority?: string;
  /**
   * Public OpenID client that kubectl logs in to the hub with; the issuer is identity.issuer.
   * Default: "kubernetes".
   */
  readonly clientID: string;
  /**
   * Addresses on which it listens, those behind the Service kubernetes: of the control plane's machines. Virtual control planes reach nothing else of the hub.
   * Default: ["10.0.0.0/16"].
   */
  readonly cidrs: readonly string[];
  /**
   * Port on which it listens there.
   * Default: 6443.
   */
  readonly port: number;
}

/** Where pods of the hub resolve names. */
export interface PlatformHubDns {
  /** Namespace of its pods; default openshift-dns with OpenShift, kube-system with Kubernetes. */
  readonly namespace?: string;
  /** Labels of its pods; default dns.operator.openshift.io/daemonset-dns=default with OpenShift, k8s-app=kube-dns with Kubernetes. */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Port on which its pods listen, UDP and TCP; default 5353 with OpenShift, 53 with Kubernetes. */
  readonly port?: number;
  /** Address of the cache on every node, such as 169.254.20.10; default none. */
  readonly nodeLocalAddress?: string;
}

/** Ingress controller that tenants and virtual clusters are reached through. */
export interface PlatformHubIngressController {
  /** Labels of the controller's namespace; default policy-group.network.openshift.io/ingress, which holds for a router on the host network too, with OpenShift, kubernetes.io/metadata.name=ingress-nginx with Kubernetes. */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Its ingress class; default openshift-default with OpenShift, nginx with Kubernetes. */
  readonly class?: string;
}

/** Gateway that passes TLS through to virtual clusters with expose type Gateway; default none. */
export interface PlatformHubGateway {
  /** Its name. */
  readonly name: string;
  /** Its namespace, in which its pods run. */
  readonly namespace: string;
  /** Its gateway class, which tenants may name. */
  readonly class?: string;
  /** Its listener for TLS; default any that fits. */
  readonly sectionName?: string;
}

/** How tenants share the hub, where neither their Tenant nor a claim says otherwise. */
export interface PlatformTenancy {
  /**
   * What becomes of claims in a namespace that names no tenant.
   * Default: "Allow".
   */
  readonly unlabelled: 'Allow' | 'Refuse';
  /**
   * What judges the objects of tenants on the hub. The engine's policies are installed once a hub; a namespace adds its parameters.
   * Default: "ValidatingAdmissionPolicy".
   */
  readonly policyEngine: 'ValidatingAdmissionPolicy' | 'Kyverno' | 'None';
  /** What forbids metadataCIDRs for good. A NetworkPolicy of the tenant's own can open them again, which the status says. Default AdminNetworkPolicy with OpenShift, whose network has it, NetworkPolicy with Kubernetes. */
  readonly networkEngine?: 'NetworkPolicy' | 'Cilium' | 'AdminNetworkPolicy';
  /**
   * How a tenant's quota holds over all its namespaces: divided between them (Static), or by one object that adds up (ClusterResourceQuota of OpenShift, Capsule).
   * Default: "Static".
   */
  readonly quotaEngine: 'Static' | 'ClusterResourceQuota' | 'Capsule';
  /**
   * Where machines learn secrets about themselves; no pod of a tenant reaches it.
   * Default: ["169.254.169.254/32","fd00:ec2::254/128"].
   */
  readonly metadataCIDRs: readonly string[];
  /**
   * What is not the internet, besides networks.hubRanges and metadataCIDRs: closed to pods of tenants unless a claim opens a range of it.
   * Default: "see examples/platform.yaml".
   */
  readonly privateCIDRs: readonly string[];
  /** Pod Security Standard of a tenant's namespaces. */
  readonly podSecurity: PlatformTenancyPodSecurity;
  /**
   * Always keeps one tenant from running an image that only another may pull.
   * Default: "Always".
   */
  readonly imagePullPolicy: 'Always' | 'Any';
  /**
   * Registries, or parts of them, that images of tenants come from; default all.
   * Default: [].
   */
  readonly registries: readonly string[];
  /**
   * Types that Services of tenants may have. A load balancer also takes room in counts.
   * Default: ["ClusterIP"].
   */
  readonly serviceTypes: readonly ('ClusterIP' | 'LoadBalancer' | 'NodePort' | 'ExternalName')[];
  /**
   * Taints of the hub's machines that pods of a tenant without nodePools may tolerate, without operator and value of any value; default none. A tenant with pools may tolerate theirs and no others.
   * Default: [].
   */
  readonly tolerations: readonly PlatformTenancyToleration[];
  /** What limits in a namespace may add up to, in per cent of what requests may. */
  readonly limitsPercent: PlatformTenancyLimitsPercent;
  /**
   * Most objects of a kind in one namespace, by the name that a ResourceQuota has for them. Pods, processors, memory and storage come with the size.
   * Default: "see examples/platform.yaml".
   */
  readonly counts: Readonly<Record<string, number>>;
  /** Bounds of one container and one volume of a tenant. */
  readonly limits: PlatformTenancyLimits;
}

/** Pod Security Standard of a tenant's namespaces. */
export interface PlatformTenancyPodSecurity {
  /**
   * Standard that pods must meet.
   * Default: "restricted".
   */
  readonly level: 'restricted' | 'baseline' | 'privileged';
  /**
   * Version of the standard, pinned so that an upgrade of the hub refuses no pod that ran before.
   * Default: "v1.35".
   */
  readonly version: string;
}

export interface PlatformTenancyToleration {
  /** Key of the taint. */
  readonly key?: string;
  /** How the value is compared. */
  readonly operator?: 'Exists' | 'Equal';
  /** Value of the taint. */
  readonly value?: string;
  /** Effect of the taint. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** What limits in a namespace may add up to, in per cent of what requests may. */
export interface PlatformTenancyLimitsPercent {
  /**
   * For processors, which can be shared.
   * Default: 400.
   */
  readonly cpu: number;
  /**
   * For memory, which cannot.
   * Default: 100.
   */
  readonly memory: number;
}

/** Bounds of one container and one volume of a tenant. */
export interface PlatformTenancyLimits {
  /** One container. */
  readonly container: PlatformTenancyLimitsContainer;
  /** One persistent volume claim. */
  readonly volume: PlatformTenancyLimitsVolume;
}

/** One container. */
export interface PlatformTenancyLimitsContainer {
  /** What one requests that says nothing. */
  readonly defaultRequest: PlatformTenancyLimitsContainerDefaultRequest;
  /** Limits of one that says nothing. */
  readonly default: PlatformTenancyLimitsContainerDefault;
  /** Least it may request. */
  readonly min: PlatformTenancyLimitsContainerMin;
  /** Highest limits it may have. */
  readonly max: PlatformTenancyLimitsContainerMax;
}

/** What one requests that says nothing. */
export interface PlatformTenancyLimitsContainerDefaultRequest {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** Limits of one that says nothing. */
export interface PlatformTenancyLimitsContainerDefault {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** Least it may request. */
export interface PlatformTenancyLimitsContainerMin {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** Highest limits it may have. */
export interface PlatformTenancyLimitsContainerMax {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** One persistent volume claim. */
export interface PlatformTenancyLimitsVolume {
  /**
   * Smallest size.
   * Default: "1Gi".
   */
  readonly min: string;
  /**
   * Largest size.
   * Default: "500Gi".
   */
  readonly max: string;
}

/** Virtual clusters of both modes. */
export interface PlatformVirtualClusters {
  /** Chart of virtual clusters with an API server of their own. */
  readonly chart: PlatformVirtualClustersChart;
  /** Kubernetes inside virtual clusters. */
  readonly versions: PlatformVirtualClustersVersions;
  /** Images of the control plane. */
  readonly images: PlatformVirtualClustersImages;
  /**
   * What tenants may use of the hub, under names that claims of virtual clusters can say.
   * Default: "see examples/platform.yaml".
   */
  readonly sizes: Readonly<Record<string, PlatformVirtualClustersSizes>>;
  /**
   * Size where a claim says neither size nor resources.
   * Default: "small".
   */
  readonly size: string;
  /** What an API server of its own needs, on top of what the tenant may use. */
  readonly controlPlane: PlatformVirtualClustersControlPlane;
  /** Labels of the hub's classes that virtual clusters see, where they sync any; default every class. */
  readonly selectors: PlatformVirtualClustersSelectors;
  /**
   * How an API server is reached where a claim says nothing; ClusterIP is from the hub only.
   * Default: "ClusterIP".
   */
  readonly expose: 'ClusterIP' | 'Ingress' | 'Gateway' | 'LoadBalancer';
  /**
   * Domain of exposed API servers whose claim names no host: {name}.{namespace}.{domain}. Live ones keep their names; that nobody else takes a name below it holds everywhere at once.
   * Default: "vc.example.com".
   */
  readonly domain: string;
  /**
   * Public OpenID client that kubectl logs in to a virtual cluster with; {name}, {namespace} and {tenant} stand for the virtual cluster's own.
   * Default: "kubernetes".
   */
  readonly clientID: string;
  /** Project of vCluster Platform that virtual clusters of edition Platform join; default the one that vCluster Platform has for that. */
  readonly project?: string;
}

/** Chart of virtual clusters with an API server of their own. */
export interface PlatformVirtualClustersChart {
  /** Chart repository, https or oci. */
  readonly repository: string;
  /** Chart in the repository. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /**
   * New leaves clusters that have the chart at their version; All upgrades them too.
   * Default: "New".
   */
  readonly rollout: 'New' | 'All';
}

/** Kubernetes inside virtual clusters. */
export interface PlatformVirtualClustersVersions {
  /**
   * What a claim without a version gets, a minor ("1.35", its newest patch) or one version ("1.35.2").
   * Default: "1.35".
   */
  readonly default: string;
  /**
   * Every version on offer. Keep one until no virtual cluster runs it.
   * Default: ["1.34.5","1.35.2","1.36.0"].
   */
  readonly offered: readonly string[];
}

/** Images of the control plane. */
export interface PlatformVirtualClustersImages {
  /** With edition OSS, which holds nothing that needs a licence. */
  readonly oss: PlatformVirtualClustersImagesOss;
  /** With edition Platform. */
  readonly platform: PlatformVirtualClustersImagesPlatform;
  /** Registry from which every image of a virtual cluster comes instead; default each its own. */
  readonly registry?: string;
}

/** With edition OSS, which holds nothing that needs a licence. */
export interface PlatformVirtualClustersImagesOss {
  /** Registry of the image. */
  readonly registry: string;
  /** Repository in the registry, without a tag, which is the chart's. */
  readonly repository: string;
}

/** With edition Platform. */
export interface PlatformVirtualClustersImagesPlatform {
  /** Registry of the image. */
  readonly registry: string;
  /** Repository in the registry, without a tag, which is the chart's. */
  readonly repository: string;
}

export interface PlatformVirtualClustersSizes {
  /** Processors that all pods together may request. */
  readonly cpu: string;
  /** Memory that all pods together may request. */
  readonly memory: string;
  /**
   * Disk of nodes that all pods together may use.
   * Default: "40Gi".
   */
  readonly ephemeralStorage: string;
  /** Persistent volumes, together. */
  readonly storage: string;
  /** Most pods. */
  readonly pods: number;
}

/** What an API server of its own needs, on top of what the tenant may use. */
export interface PlatformVirtualClustersControlPlane {
  /** One pod of the virtual control plane. */
  readonly apiServer: PlatformVirtualClustersControlPlaneApiServer;
  /** One pod of etcd, with store Etcd. */
  readonly etcd: PlatformVirtualClustersControlPlaneEtcd;
  /** One pod of CoreDNS. */
  readonly dns: PlatformVirtualClustersControlPlaneDns;
  /** Disk of each replica's store. Neither can be changed afterwards. */
  readonly storage: PlatformVirtualClustersControlPlaneStorage;
  /**
   * Labels of the hub nodes that run it; default every node.
   * Default: {}.
   */
  readonly nodeSelector: Readonly<Record<string, string>>;
  /**
   * Taints that it tolerates.
   * Default: [].
   */
  readonly tolerations: readonly PlatformVirtualClustersControlPlaneToleration[];
  /**
   * User and group that control planes run as; never root, which could not be changed afterwards.
   * Default: 12345.
   */
  readonly user: number;
}

/** One pod of the virtual control plane. */
export interface PlatformVirtualClustersControlPlaneApiServer {
  /** What it is sure to get. */
  readonly requests: PlatformVirtualClustersControlPlaneApiServerRequests;
  /** What it cannot exceed. */
  readonly limits: PlatformVirtualClustersControlPlaneApiServerLimits;
}

/** What it is sure to get. */
export interface PlatformVirtualClustersControlPlaneApiServerRequests {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** What it cannot exceed. */
export interface PlatformVirtualClustersControlPlaneApiServerLimits {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** One pod of etcd, with store Etcd. */
export interface PlatformVirtualClustersControlPlaneEtcd {
  /** What it is sure to get. */
  readonly requests: PlatformVirtualClustersControlPlaneEtcdRequests;
  /** What it cannot exceed. */
  readonly limits: PlatformVirtualClustersControlPlaneEtcdLimits;
}

/** What it is sure to get. */
export interface PlatformVirtualClustersControlPlaneEtcdRequests {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** What it cannot exceed. */
export interface PlatformVirtualClustersControlPlaneEtcdLimits {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** One pod of CoreDNS. */
export interface PlatformVirtualClustersControlPlaneDns {
  /** What it is sure to get. */
  readonly requests: PlatformVirtualClustersControlPlaneDnsRequests;
  /** What it cannot exceed. */
  readonly limits: PlatformVirtualClustersControlPlaneDnsLimits;
}

/** What it is sure to get. */
export interface PlatformVirtualClustersControlPlaneDnsRequests {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** What it cannot exceed. */
export interface PlatformVirtualClustersControlPlaneDnsLimits {
  /** Processors. */
  readonly cpu: string;
  /** Memory. */
  readonly memory: string;
  /** Disk of its node. */
  readonly ephemeralStorage: string;
}

/** Disk of each replica's store. Neither can be changed afterwards. */
export interface PlatformVirtualClustersControlPlaneStorage {
  /**
   * Its size.
   * Default: "5Gi".
   */
  readonly size: string;
  /** Storage class, one of storage.classes; default storage.rootVolume.storageClass. */
  readonly storageClass?: string;
}

export interface PlatformVirtualClustersControlPlaneToleration {
  /** Key of the taint. */
  readonly key?: string;
  /** How the value is compared. */
  readonly operator?: 'Exists' | 'Equal';
  /** Value of the taint. */
  readonly value?: string;
  /** Effect of the taint. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Labels of the hub's classes that virtual clusters see, where they sync any; default every class. */
export interface PlatformVirtualClustersSelectors {
  /**
   * Of storage classes.
   * Default: {}.
   */
  readonly storageClasses: Readonly<Record<string, string>>;
  /**
   * Of ingress classes.
   * Default: {}.
   */
  readonly ingressClasses: Readonly<Record<string, string>>;
  /**
   * Of gateway classes.
   * Default: {}.
   */
  readonly gatewayClasses: Readonly<Record<string, string>>;
  /**
   * Of priority classes.
   * Default: {}.
   */
  readonly priorityClasses: Readonly<Record<string, string>>;
  /**
   * Of runtime classes.
   * Default: {}.
   */
  readonly runtimeClasses: Readonly<Record<string, string>>;
}

/** Virtual machines outside clusters, private nodes of virtual clusters and machines of tenants. */
export interface PlatformMachines {
  /**
   * Images that claims can name, and the container disks they stand for.
   * Default: "see examples/platform.yaml".
   */
  readonly images: Readonly<Record<string, string>>;
  /**
   * Image where a claim names none. Private nodes need one that their join script supports.
   * Default: "ubuntu-24.04".
   */
  readonly image: string;
  /**
   * Size of the root disk.
   * Default: "40Gi".
   */
  readonly diskSize: string;
  /** Storage class, one of storage.classes; default storage.rootVolume.storageClass. */
  readonly storageClass?: string;
}

/** How long an answer of the function holds, in seconds, before Crossplane asks again. */
export interface PlatformTtl {
  /**
   * When nothing is being waited for. Core does not watch required resources before 2.4.
   * Default: 60.
   */
  readonly steadySeconds: number;
  /**
   * While something is being waited for.
   * Default: 15.
   */
  readonly waitingSeconds: number;
}
