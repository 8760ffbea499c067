// Generated from package/apis/tenant/definition.yaml by `npm run generate`. Do not edit.

/** What the tenant is, has and may do. Everything has a default; with `spec: {}` it has a namespace to claim clusters in. */
export interface TenantSpec {
  /** What people call the tenant. Default: its name. */
  readonly displayName?: string;
  /**
   * Namespace the tenant claims Clusters and VirtualClusters in. It is made for the tenant and holds nothing but
   * claims. Cannot be changed. Default: `tenant-` and the tenant's name.
   */
  readonly claimNamespace?: string;
  /**
   * Who answers for the tenant. Owners have role admin in every namespace and may claim clusters.
   * Default: [].
   */
  readonly owners: readonly TenantOwner[];
  /**
   * Who works in the tenant's namespaces, and what they may do there.
   * Default: [].
   */
  readonly members: readonly TenantMember[];
  /**
   * Workload namespaces, each a VirtualCluster of mode Namespace that the tenant does not have to claim.
   * A namespace that is taken out of the list stays, with all that is in it, until `allowNamespaceRemoval` is true.
   * Default: [].
   */
  readonly namespaces: readonly TenantNamespace[];
  /** What the tenant's namespaces may use together. */
  readonly quota: TenantQuota;
  /** How much the tenant may claim. */
  readonly clusters: TenantClusters;
  /**
   * What the tenant may choose from. A list that is left out allows whatever the platform offers; an empty list
   * allows nothing.
   */
  readonly allowed: TenantAllowed;
  /**
   * Nodes of the hub that are set aside for the tenant. Its namespaces are pinned to them by labels that only the
   * platform team can give nodes. Default: none; pods run on any node.
   * Default: [].
   */
  readonly nodePools: readonly TenantNodePool[];
  /** Sites the tenant's clusters, machines and namespaces may be on. Default: all of the platform. */
  readonly sites?: readonly string[];
  /** Whom the tenant's namespaces talk to. */
  readonly network: TenantNetwork;
  /** Pod Security level of the tenant's namespaces, and the weakest that its claims may have. Default: the platform's. */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /** What a container or volume in the tenant's namespaces gets and may have. Default: the platform's limits. */
  readonly limits: TenantLimits;
  /** Admission policies of the tenant's namespaces, by the engine that the platform has. */
  readonly policies: TenantPolicies;
  /** Who pays; a label of everything the tenant has. Default: none. */
  readonly costCenter?: string;
  /**
   * The tenant's own virtual machines, in one of its namespaces. A machine that is taken out of the list stays,
   * with its disks, until `allowMachineRemoval` is true.
   * Default: [].
   */
  readonly machines: readonly TenantMachine[];
  /**
   * ConfigMaps and Secrets of the claim namespace that are copied into the tenant's namespaces under their own name, and
   * kept equal. What a Secret holds goes from Secret to Secret, and through nothing else.
   * Default: [].
   */
  readonly replicate: readonly TenantReplicate[];
  /**
   * Nothing new for the tenant, neither claims nor namespaces nor machines; what it has keeps running.
   * Default: false.
   */
  readonly cordoned: boolean;
  /**
   * Cuts every namespace and cluster of the tenant off the network, at once and until it is false again.
   * Default: false.
   */
  readonly quarantine: boolean;
  /**
   * Refuses to delete the tenant, its claim namespace and its namespaces. Claims keep tenant and claim namespace too:
   * while there is a Cluster or a VirtualCluster in it, deleting either is refused whatever this says.
   * Default: false.
   */
  readonly preventDeletion: boolean;
  /**
   * Lets namespaces that are no longer listed go, with all that is in them.
   * Default: false.
   */
  readonly allowNamespaceRemoval: boolean;
  /**
   * Lets machines that are no longer listed go, with their disks.
   * Default: false.
   */
  readonly allowMachineRemoval: boolean;
}

/** A person, a group or a service account. */
export interface TenantOwner {
  /**
   * What the name is of.
   * Default: "Group".
   */
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  /** Name of the group or user as the API server sees it; of a service account, `namespace:name`. */
  readonly name: string;
}

/** A person, a group or a service account with a role. */
export interface TenantMember {
  /**
   * What the name is of.
   * Default: "Group".
   */
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  /** Name of the group or user as the API server sees it; of a service account, `namespace:name`. */
  readonly name: string;
  /**
   * admin and edit may change workloads and claim clusters, admin may also hand out rights and open network
   * policies; view may look at both.
   * Default: "edit".
   */
  readonly role: 'admin' | 'edit' | 'view';
}

/** A namespace with guard rails. */
export interface TenantNamespace {
  /**
   * Name of the namespace within the tenant. On the hub it is called `vc-<claimNamespace>--<name>`, shortened with a
   * hash where it is too long; `status.namespaces` says how. Another name is another namespace.
   */
  readonly name: string;
  /**
   * Part of `quota.hard` in whole per cent. Default: an even part of what the other namespaces leave, for what
   * `quota` does not say.
   */
  readonly share?: number;
  /**
   * Further labels of the namespace.
   * Default: {}.
   */
  readonly labels: Readonly<Record<string, string>>;
  /** Pod Security level of the namespace. Default: the tenant's. */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /**
   * What this namespace may use, in the keys of `quota.hard`; a key given here takes the place of the share.
   * Default: the share.
   */
  readonly quota?: Readonly<Record<string, string>>;
  /** One of `nodePools`, whose nodes the pods run on. Default: the first; without node pools, any node. */
  readonly nodePool?: string;
  /** Site the pods run on. Default: the tenant's site if `sites` has one only, else any. */
  readonly site?: string;
}

/** What the tenant's namespaces may use together. */
export interface TenantQuota {
  /**
   * Most of each: `cpu`, `memory`, `storage`, `ephemeralStorage` and object counts by name (`pods`, `services`, `count/jobs.batch`).
   * What is not named here is bounded in each namespace by the platform's default only.
   * Default: {}.
   */
  readonly hard: Readonly<Record<string, string>>;
  /**
   * Static splits `hard` over the namespaces by their shares, so that their quotas never add up to more.
   * ClusterResourceQuota (OpenShift) and Capsule count over all namespaces of the tenant as it is used: a
   * namespace without share and quota may use all of it. Default: the platform's.
   */
  readonly engine?: 'Static' | 'ClusterResourceQuota' | 'Capsule';
}

/** How much the tenant may claim. */
export interface TenantClusters {
  /**
   * Most Clusters at a time; 0 forbids them.
   * Default: 3.
   */
  readonly clusters: number;
  /**
   * Most VirtualClusters at a time, besides the tenant's namespaces; 0 forbids them.
   * Default: 10.
   */
  readonly virtualClusters: number;
}

/**
 * What the tenant may choose from. A list that is left out allows whatever the platform offers; an empty list
 * allows nothing.
 */
export interface TenantAllowed {
  /** Registries, or parts of them, that images come from. Default: the platform's. */
  readonly registries?: readonly string[];
  /** Host names of ingresses and routes. Default: any. */
  readonly ingressHostnames?: readonly string[];
  /** Ingress classes. Default: any. */
  readonly ingressClasses?: readonly string[];
  /** Storage classes of volumes, and of the disks of machines. Default: any. */
  readonly storageClasses?: readonly string[];
  /** Priority classes of pods. Default: any but those of the system. */
  readonly priorityClasses?: readonly string[];
  /** Runtime classes of pods. Default: any. */
  readonly runtimeClasses?: readonly string[];
  /** Types of Services. Default: the platform's. */
  readonly serviceTypes?: readonly ('ClusterIP' | 'LoadBalancer' | 'NodePort' | 'ExternalName')[];
  /** Further networks: NetworkAttachmentDefinitions of the hub. Default: any for machines; none for pods, since network policies do not reach there. */
  readonly networks?: readonly string[];
  /** Kubernetes versions of VirtualClusters: minors, or patches. Default: any the platform offers. */
  readonly kubernetesVersions?: readonly string[];
  /** OpenShift versions of Clusters: minors, or patches. Default: any the platform offers. */
  readonly clusterVersions?: readonly string[];
  /** Sizes of machines and of VirtualClusters. Default: any of the platform. */
  readonly sizes?: readonly string[];
}

/** Some nodes of the hub. */
export interface TenantNodePool {
  /** Name of the pool. */
  readonly name: string;
  /** Labels of the nodes. */
  readonly selector: Readonly<Record<string, string>>;
  /**
   * Taints of the nodes, which the tenant's pods tolerate.
   * Default: [].
   */
  readonly tolerations: readonly TenantNodePoolToleration[];
}

/** One taint. */
export interface TenantNodePoolToleration {
  /** Key of the taint. */
  readonly key: string;
  /** Value of the taint. Default: any. */
  readonly value?: string;
  /** Effect of the taint. Default: any. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Whom the tenant's namespaces talk to. */
export interface TenantNetwork {
  /**
   * Tenant lets all namespaces of the tenant talk to each other, Namespace lets each talk to itself only; None
   * isolates nothing.
   * Default: "Tenant".
   */
  readonly isolation: 'Tenant' | 'Namespace' | 'None';
  /** What may be reached outside of the hub. */
  readonly egress: TenantNetworkEgress;
}

/** What may be reached outside of the hub. */
export interface TenantNetworkEgress {
  /**
   * Whether public addresses may be reached; private and link-local ones never are.
   * Default: true.
   */
  readonly internet: boolean;
  /**
   * Further networks, such as those of a database next to the hub. Those of the hub itself are refused.
   * Default: [].
   */
  readonly cidrs: readonly string[];
}

/** What a container or volume in the tenant's namespaces gets and may have. Default: the platform's limits. */
export interface TenantLimits {
  /** Limits of a container that names none. Default: the platform's. */
  readonly default?: TenantLimitsDefault;
  /** Requests of a container that names none. Default: the platform's. */
  readonly defaultRequest?: TenantLimitsDefaultRequest;
  /** Most a container may have. Default: the platform's. */
  readonly max?: TenantLimitsMax;
  /** Most a single volume claim may ask for. Default: the platform's. */
  readonly maxVolume?: string;
}

/** Limits of a container that names none. Default: the platform's. */
export interface TenantLimitsDefault {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Requests of a container that names none. Default: the platform's. */
export interface TenantLimitsDefaultRequest {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Most a container may have. Default: the platform's. */
export interface TenantLimitsMax {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Admission policies of the tenant's namespaces, by the engine that the platform has. */
export interface TenantPolicies {
  /**
   * Enforce refuses what breaks a policy, Audit lets it pass with a warning.
   * Default: "Enforce".
   */
  readonly mode: 'Enforce' | 'Audit';
  /**
   * Always makes every pod start ask the registry, so that an image another tenant pulled is not
   * used without its credentials. Default: the platform's.
   */
  readonly imagePullPolicy?: 'Always' | 'Any';
}

/** A virtual machine. */
export interface TenantMachine {
  /** Name of the machine, and its host name. */
  readonly name: string;
  /** One of `namespaces`, which the machine runs in. Cannot be changed. Default: the first. */
  readonly namespace?: string;
  /**
   * T-shirt size (cores and memory), as the platform defines them. A change takes a restart.
   * Default: "medium".
   */
  readonly size: string;
  /** Name of an image that the platform offers, or of a container disk, that the first disk is made from. Cannot be changed. Default: the platform's image of machines. */
  readonly image?: string;
  /** The first disk, made from the image. */
  readonly rootDisk: TenantMachineRootDisk;
  /**
   * Further, empty disks.
   * Default: [].
   */
  readonly disks: readonly TenantMachineDisk[];
  /**
   * Further networks of the machine besides the pod network. A change takes a restart.
   * Default: [].
   */
  readonly networks: readonly string[];
  /**
   * Public keys that may log in as the image's user.
   * Default: [].
   */
  readonly sshKeys: readonly string[];
  /** Secret in the machine's namespace with cloud-init user data, key `userdata`. Default: none but the keys. */
  readonly userDataSecretRef?: TenantMachineUserDataSecretRef;
  /** Site the machine runs on. Default: the tenant's site if `sites` has one only, else any. */
  readonly site?: string;
  /**
   * Whether the machine runs; its disks stay when it does not.
   * Default: true.
   */
  readonly running: boolean;
}

/** The first disk, made from the image. */
export interface TenantMachineRootDisk {
  /** Size of the disk; it cannot be changed. Default for the first disk: the platform's disk size. */
  readonly size?: string;
  /** Storage class of the disk; it cannot be changed. Default: the platform's for machines. */
  readonly storageClass?: string;
}

/** A disk. */
export interface TenantMachineDisk {
  /** Name of the disk, and its serial number in the machine. */
  readonly name: string;
  /** Size of the disk; it cannot be changed. Default for the first disk: the platform's disk size. */
  readonly size: string;
  /** Storage class of the disk; it cannot be changed. Default: the platform's for machines. */
  readonly storageClass?: string;
}

/** Secret in the machine's namespace with cloud-init user data, key `userdata`. Default: none but the keys. */
export interface TenantMachineUserDataSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** An object to copy. */
export interface TenantReplicate {
  /** Kind of the object. */
  readonly kind: 'ConfigMap' | 'Secret';
  /** Name of the object, and of its copies. */
  readonly name: string;
  /** Type of the copies of a Secret, such as `kubernetes.io/dockerconfigjson`. Default: Opaque. */
  readonly type?: string;
  /** Those of `namespaces` that get a copy. Default: all. */
  readonly namespaces?: readonly string[];
}

/** What the tenant is, has and may do. Everything has a default; with `spec: {}` it has a namespace to claim clusters in. */
export interface TenantClaimSpec {
  /** What people call the tenant. Default: its name. */
  readonly displayName?: string;
  /**
   * Namespace the tenant claims Clusters and VirtualClusters in. It is made for the tenant and holds nothing but
   * claims. Cannot be changed. Default: `tenant-` and the tenant's name.
   */
  readonly claimNamespace?: string;
  /**
   * Who answers for the tenant. Owners have role admin in every namespace and may claim clusters.
   * Default: [].
   */
  readonly owners?: readonly TenantClaimOwner[];
  /**
   * Who works in the tenant's namespaces, and what they may do there.
   * Default: [].
   */
  readonly members?: readonly TenantClaimMember[];
  /**
   * Workload namespaces, each a VirtualCluster of mode Namespace that the tenant does not have to claim.
   * A namespace that is taken out of the list stays, with all that is in it, until `allowNamespaceRemoval` is true.
   * Default: [].
   */
  readonly namespaces?: readonly TenantClaimNamespace[];
  /** What the tenant's namespaces may use together. */
  readonly quota?: TenantClaimQuota;
  /** How much the tenant may claim. */
  readonly clusters?: TenantClaimClusters;
  /**
   * What the tenant may choose from. A list that is left out allows whatever the platform offers; an empty list
   * allows nothing.
   */
  readonly allowed?: TenantClaimAllowed;
  /**
   * Nodes of the hub that are set aside for the tenant. Its namespaces are pinned to them by labels that only the
   * platform team can give nodes. Default: none; pods run on any node.
   * Default: [].
   */
  readonly nodePools?: readonly TenantClaimNodePool[];
  /** Sites the tenant's clusters, machines and namespaces may be on. Default: all of the platform. */
  readonly sites?: readonly string[];
  /** Whom the tenant's namespaces talk to. */
  readonly network?: TenantClaimNetwork;
  /** Pod Security level of the tenant's namespaces, and the weakest that its claims may have. Default: the platform's. */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /** What a container or volume in the tenant's namespaces gets and may have. Default: the platform's limits. */
  readonly limits?: TenantClaimLimits;
  /** Admission policies of the tenant's namespaces, by the engine that the platform has. */
  readonly policies?: TenantClaimPolicies;
  /** Who pays; a label of everything the tenant has. Default: none. */
  readonly costCenter?: string;
  /**
   * The tenant's own virtual machines, in one of its namespaces. A machine that is taken out of the list stays,
   * with its disks, until `allowMachineRemoval` is true.
   * Default: [].
   */
  readonly machines?: readonly TenantClaimMachine[];
  /**
   * ConfigMaps and Secrets of the claim namespace that are copied into the tenant's namespaces under their own name, and
   * kept equal. What a Secret holds goes from Secret to Secret, and through nothing else.
   * Default: [].
   */
  readonly replicate?: readonly TenantClaimReplicate[];
  /**
   * Nothing new for the tenant, neither claims nor namespaces nor machines; what it has keeps running.
   * Default: false.
   */
  readonly cordoned?: boolean;
  /**
   * Cuts every namespace and cluster of the tenant off the network, at once and until it is false again.
   * Default: false.
   */
  readonly quarantine?: boolean;
  /**
   * Refuses to delete the tenant, its claim namespace and its namespaces. Claims keep tenant and claim namespace too:
   * while there is a Cluster or a VirtualCluster in it, deleting either is refused whatever this says.
   * Default: false.
   */
  readonly preventDeletion?: boolean;
  /**
   * Lets namespaces that are no longer listed go, with all that is in them.
   * Default: false.
   */
  readonly allowNamespaceRemoval?: boolean;
  /**
   * Lets machines that are no longer listed go, with their disks.
   * Default: false.
   */
  readonly allowMachineRemoval?: boolean;
}

/** A person, a group or a service account. */
export interface TenantClaimOwner {
  /**
   * What the name is of.
   * Default: "Group".
   */
  readonly kind?: 'Group' | 'User' | 'ServiceAccount';
  /** Name of the group or user as the API server sees it; of a service account, `namespace:name`. */
  readonly name: string;
}

/** A person, a group or a service account with a role. */
export interface TenantClaimMember {
  /**
   * What the name is of.
   * Default: "Group".
   */
  readonly kind?: 'Group' | 'User' | 'ServiceAccount';
  /** Name of the group or user as the API server sees it; of a service account, `namespace:name`. */
  readonly name: string;
  /**
   * admin and edit may change workloads and claim clusters, admin may also hand out rights and open network
   * policies; view may look at both.
   * Default: "edit".
   */
  readonly role?: 'admin' | 'edit' | 'view';
}

/** A namespace with guard rails. */
export interface TenantClaimNamespace {
  /**
   * Name of the namespace within the tenant. On the hub it is called `vc-<claimNamespace>--<name>`, shortened with a
   * hash where it is too long; `status.namespaces` says how. Another name is another namespace.
   */
  readonly name: string;
  /**
   * Part of `quota.hard` in whole per cent. Default: an even part of what the other namespaces leave, for what
   * `quota` does not say.
   */
  readonly share?: number;
  /**
   * Further labels of the namespace.
   * Default: {}.
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** Pod Security level of the namespace. Default: the tenant's. */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /**
   * What this namespace may use, in the keys of `quota.hard`; a key given here takes the place of the share.
   * Default: the share.
   */
  readonly quota?: Readonly<Record<string, string>>;
  /** One of `nodePools`, whose nodes the pods run on. Default: the first; without node pools, any node. */
  readonly nodePool?: string;
  /** Site the pods run on. Default: the tenant's site if `sites` has one only, else any. */
  readonly site?: string;
}

/** What the tenant's namespaces may use together. */
export interface TenantClaimQuota {
  /**
   * Most of each: `cpu`, `memory`, `storage`, `ephemeralStorage` and object counts by name (`pods`, `services`, `count/jobs.batch`).
   * What is not named here is bounded in each namespace by the platform's default only.
   * Default: {}.
   */
  readonly hard?: Readonly<Record<string, string>>;
  /**
   * Static splits `hard` over the namespaces by their shares, so that their quotas never add up to more.
   * ClusterResourceQuota (OpenShift) and Capsule count over all namespaces of the tenant as it is used: a
   * namespace without share and quota may use all of it. Default: the platform's.
   */
  readonly engine?: 'Static' | 'ClusterResourceQuota' | 'Capsule';
}

/** How much the tenant may claim. */
export interface TenantClaimClusters {
  /**
   * Most Clusters at a time; 0 forbids them.
   * Default: 3.
   */
  readonly clusters?: number;
  /**
   * Most VirtualClusters at a time, besides the tenant's namespaces; 0 forbids them.
   * Default: 10.
   */
  readonly virtualClusters?: number;
}

/**
 * What the tenant may choose from. A list that is left out allows whatever the platform offers; an empty list
 * allows nothing.
 */
export interface TenantClaimAllowed {
  /** Registries, or parts of them, that images come from. Default: the platform's. */
  readonly registries?: readonly string[];
  /** Host names of ingresses and routes. Default: any. */
  readonly ingressHostnames?: readonly string[];
  /** Ingress classes. Default: any. */
  readonly ingressClasses?: readonly string[];
  /** Storage classes of volumes, and of the disks of machines. Default: any. */
  readonly storageClasses?: readonly string[];
  /** Priority classes of pods. Default: any but those of the system. */
  readonly priorityClasses?: readonly string[];
  /** Runtime classes of pods. Default: any. */
  readonly runtimeClasses?: readonly string[];
  /** Types of Services. Default: the platform's. */
  readonly serviceTypes?: readonly ('ClusterIP' | 'LoadBalancer' | 'NodePort' | 'ExternalName')[];
  /** Further networks: NetworkAttachmentDefinitions of the hub. Default: any for machines; none for pods, since network policies do not reach there. */
  readonly networks?: readonly string[];
  /** Kubernetes versions of VirtualClusters: minors, or patches. Default: any the platform offers. */
  readonly kubernetesVersions?: readonly string[];
  /** OpenShift versions of Clusters: minors, or patches. Default: any the platform offers. */
  readonly clusterVersions?: readonly string[];
  /** Sizes of machines and of VirtualClusters. Default: any of the platform. */
  readonly sizes?: readonly string[];
}

/** Some nodes of the hub. */
export interface TenantClaimNodePool {
  /** Name of the pool. */
  readonly name: string;
  /** Labels of the nodes. */
  readonly selector: Readonly<Record<string, string>>;
  /**
   * Taints of the nodes, which the tenant's pods tolerate.
   * Default: [].
   */
  readonly tolerations?: readonly TenantClaimNodePoolToleration[];
}

/** One taint. */
export interface TenantClaimNodePoolToleration {
  /** Key of the taint. */
  readonly key: string;
  /** Value of the taint. Default: any. */
  readonly value?: string;
  /** Effect of the taint. Default: any. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Whom the tenant's namespaces talk to. */
export interface TenantClaimNetwork {
  /**
   * Tenant lets all namespaces of the tenant talk to each other, Namespace lets each talk to itself only; None
   * isolates nothing.
   * Default: "Tenant".
   */
  readonly isolation?: 'Tenant' | 'Namespace' | 'None';
  /** What may be reached outside of the hub. */
  readonly egress?: TenantClaimNetworkEgress;
}

/** What may be reached outside of the hub. */
export interface TenantClaimNetworkEgress {
  /**
   * Whether public addresses may be reached; private and link-local ones never are.
   * Default: true.
   */
  readonly internet?: boolean;
  /**
   * Further networks, such as those of a database next to the hub. Those of the hub itself are refused.
   * Default: [].
   */
  readonly cidrs?: readonly string[];
}

/** What a container or volume in the tenant's namespaces gets and may have. Default: the platform's limits. */
export interface TenantClaimLimits {
  /** Limits of a container that names none. Default: the platform's. */
  readonly default?: TenantClaimLimitsDefault;
  /** Requests of a container that names none. Default: the platform's. */
  readonly defaultRequest?: TenantClaimLimitsDefaultRequest;
  /** Most a container may have. Default: the platform's. */
  readonly max?: TenantClaimLimitsMax;
  /** Most a single volume claim may ask for. Default: the platform's. */
  readonly maxVolume?: string;
}

/** Limits of a container that names none. Default: the platform's. */
export interface TenantClaimLimitsDefault {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Requests of a container that names none. Default: the platform's. */
export interface TenantClaimLimitsDefaultRequest {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Most a container may have. Default: the platform's. */
export interface TenantClaimLimitsMax {
  /** Processor share. Default: the platform's. */
  readonly cpu?: string;
  /** Memory. Default: the platform's. */
  readonly memory?: string;
  /** Space on the machine's own disk. Default: the platform's. */
  readonly ephemeralStorage?: string;
}

/** Admission policies of the tenant's namespaces, by the engine that the platform has. */
export interface TenantClaimPolicies {
  /**
   * Enforce refuses what breaks a policy, Audit lets it pass with a warning.
   * Default: "Enforce".
   */
  readonly mode?: 'Enforce' | 'Audit';
  /**
   * Always makes every pod start ask the registry, so that an image another tenant pulled is not
   * used without its credentials. Default: the platform's.
   */
  readonly imagePullPolicy?: 'Always' | 'Any';
}

/** A virtual machine. */
export interface TenantClaimMachine {
  /** Name of the machine, and its host name. */
  readonly name: string;
  /** One of `namespaces`, which the machine runs in. Cannot be changed. Default: the first. */
  readonly namespace?: string;
  /**
   * T-shirt size (cores and memory), as the platform defines them. A change takes a restart.
   * Default: "medium".
   */
  readonly size?: string;
  /** Name of an image that the platform offers, or of a container disk, that the first disk is made from. Cannot be changed. Default: the platform's image of machines. */
  readonly image?: string;
  /** The first disk, made from the image. */
  readonly rootDisk?: TenantClaimMachineRootDisk;
  /**
   * Further, empty disks.
   * Default: [].
   */
  readonly disks?: readonly TenantClaimMachineDisk[];
  /**
   * Further networks of the machine besides the pod network. A change takes a restart.
   * Default: [].
   */
  readonly networks?: readonly string[];
  /**
   * Public keys that may log in as the image's user.
   * Default: [].
   */
  readonly sshKeys?: readonly string[];
  /** Secret in the machine's namespace with cloud-init user data, key `userdata`. Default: none but the keys. */
  readonly userDataSecretRef?: TenantClaimMachineUserDataSecretRef;
  /** Site the machine runs on. Default: the tenant's site if `sites` has one only, else any. */
  readonly site?: string;
  /**
   * Whether the machine runs; its disks stay when it does not.
   * Default: true.
   */
  readonly running?: boolean;
}

/** The first disk, made from the image. */
export interface TenantClaimMachineRootDisk {
  /** Size of the disk; it cannot be changed. Default for the first disk: the platform's disk size. */
  readonly size?: string;
  /** Storage class of the disk; it cannot be changed. Default: the platform's for machines. */
  readonly storageClass?: string;
}

/** A disk. */
export interface TenantClaimMachineDisk {
  /** Name of the disk, and its serial number in the machine. */
  readonly name: string;
  /** Size of the disk; it cannot be changed. Default for the first disk: the platform's disk size. */
  readonly size: string;
  /** Storage class of the disk; it cannot be changed. Default: the platform's for machines. */
  readonly storageClass?: string;
}

/** Secret in the machine's namespace with cloud-init user data, key `userdata`. Default: none but the keys. */
export interface TenantClaimMachineUserDataSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** An object to copy. */
export interface TenantClaimReplicate {
  /** Kind of the object. */
  readonly kind: 'ConfigMap' | 'Secret';
  /** Name of the object, and of its copies. */
  readonly name: string;
  /** Type of the copies of a Secret, such as `kubernetes.io/dockerconfigjson`. Default: Opaque. */
  readonly type?: string;
  /** Those of `namespaces` that get a copy. Default: all. */
  readonly namespaces?: readonly string[];
}

/** How the tenant is. */
export interface TenantStatus {
  /** Where the tenant is in its life. */
  readonly phase?: 'Pending' | 'Provisioning' | 'Configuring' | 'Ready' | 'Upgrading' | 'Degraded' | 'Blocked';
  /** First thing that is not as it should be, in one word. */
  readonly reason?: string;
  /** The same in a sentence. */
  readonly message?: string;
  /** Namespace the tenant claims clusters in. */
  readonly claimNamespace?: string;
  /** Ready and wanted namespaces, such as 2/3. */
  readonly namespacesReady?: string;
  /** The tenant's namespaces. */
  readonly namespaces?: readonly TenantStatusNamespace[];
  /** How much of `quota.hard` is given to namespaces and virtual clusters. */
  readonly allocated?: readonly TenantStatusAllocated[];
  /** Clusters that are claimed and allowed, such as 1/3. */
  readonly clusters?: string;
  /** VirtualClusters that are claimed and allowed, such as 2/10, not counting the tenant's namespaces. */
  readonly virtualClusters?: string;
  /** The tenant's machines. */
  readonly machines?: readonly TenantStatusMachine[];
  /** What the tenant or its claims asked for and do not get, and why. */
  readonly refused?: readonly TenantStatusRefused[];
  /** What the services around the hub know of it, such as its CMDB entry and who pays. */
  readonly services?: readonly TenantStatusService[];
  /** Platform settings that have changed since something was created and that it does not follow. */
  readonly settings?: readonly TenantStatusSetting[];
}

/** One namespace. */
export interface TenantStatusNamespace {
  /** Its name within the tenant. */
  readonly name: string;
  /** Its name on the hub. */
  readonly namespace?: string;
  /** How it is. */
  readonly phase?: string;
  /** Its part of the quota in per cent. */
  readonly share?: number;
  /** What it may use; of bytes, whole Mi. */
  readonly quota?: Readonly<Record<string, string>>;
  /** What it waits for, or why it is held. */
  readonly message?: string;
}

/** One resource. */
export interface TenantStatusAllocated {
  /** Key of the quota. */
  readonly resource: string;
  /** Most there may be. */
  readonly hard?: string;
  /** Given to namespaces. */
  readonly namespaces?: string;
  /** Given to the tenant's virtual clusters. */
  readonly virtualClusters?: string;
}

/** One machine. */
export interface TenantStatusMachine {
  /** Its name. */
  readonly name: string;
  /** Its namespace on the hub. */
  readonly namespace?: string;
  /** How it is. */
  readonly phase?: string;
}

/** One refusal. */
export interface TenantStatusRefused {
  /** What is refused. */
  readonly name: string;
  /** Why, in one word. */
  readonly reason: string;
  /** Why, and what to do. */
  readonly message: string;
}

/** One resource of a service. */
export interface TenantStatusService {
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
export interface TenantStatusSetting {
  /** Path of the setting. */
  readonly name: string;
  /** What runs. */
  readonly running?: string;
  /** What the platform says now. */
  readonly setting?: string;
}
