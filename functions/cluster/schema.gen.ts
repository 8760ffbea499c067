// Generated from package/apis/cluster/definition.yaml by `npm run generate`. Do not edit.

/** What the cluster should be. Everything has a default; `spec: {}` is a complete claim. */
export interface ClusterSpec {
  /**
   * OpenShift version the cluster should run: a minor ("4.20", its newest patch the platform offers) or a patch ("4.20.6").
   * Upgrades go one minor at a time, never back; a wish that jumps is held and the status names the next step.
   * Default: the platform's default version, decided when the cluster is created.
   */
  readonly version?: string;
  /**
   * Update channel that the offered versions come from. Only even minors have `eus`; a cluster on an odd one
   * follows `stable` on its way to the next.
   * Default: "stable".
   */
  readonly channel: 'stable' | 'fast' | 'eus' | 'candidate';
  /**
   * How much the cluster matters. Decides the defaults of control-plane availability, backup, deletion protection
   * and how machines are guaranteed their cores; any of those can be set explicitly. With another tier, machines
   * that exist keep how their cores are guaranteed, since it would replace all of them at once: machines of a
   * new pool follow the tier.
   * Default: "standard".
   */
  readonly tier: 'development' | 'standard' | 'production';
  /**
   * The tenant that owns the cluster. Default and truth: the label `aerodrome.dev/tenant` of the claim's Namespace;
   * a value that differs from it is refused.
   */
  readonly tenant?: string;
  /** The hosted control plane. */
  readonly controlPlane: ClusterControlPlane;
  /**
   * Groups of equal machines. Each pool becomes one group of machines a site; pools times sites is at most 15.
   * They are called `<cluster>-<pool>-<site>`, shortened with a hash beyond 40 characters.
   * A pool that is taken out of the list stays until `allowPoolRemoval` is true or it was scaled to 0.
   * Default: [{"name":"default","size":"medium"}].
   */
  readonly nodePools: readonly ClusterNodePool[];
  /** Addresses and traffic rules. */
  readonly network: ClusterNetwork;
  /** How applications are reached from outside. */
  readonly ingress: ClusterIngress;
  /** Who gets in, and how. */
  readonly access: ClusterAccess;
  /** What is watched, enforced and encrypted. */
  readonly security: ClusterSecurity;
  /**
   * Software from the platform's catalogue.
   * Default: [].
   */
  readonly addons: readonly ClusterAddon[];
  /** Backup of the control plane, with all that is stored in it. Machines are not backed up. */
  readonly backup: ClusterBackup;
  /** A virtual machine next to the cluster, to reach nodes and internal addresses from. */
  readonly bastion: ClusterBastion;
  /** How upgrades proceed. */
  readonly upgrade: ClusterUpgrade;
  /** Refuses `kubectl delete` of the claim. Default: true for tier production, else false. */
  readonly deletionProtection?: boolean;
  /**
   * Stops all changes to the cluster; it keeps running as it is.
   * Default: false.
   */
  readonly paused: boolean;
  /**
   * Lets node pools (and sites of pools) that are no longer listed go, with their machines.
   * Default: false.
   */
  readonly allowPoolRemoval: boolean;
}

/** The hosted control plane. */
export interface ClusterControlPlane {
  /**
   * HighlyAvailable runs three replicas of etcd and the API server, SingleReplica one. Cannot be changed.
   * Default: SingleReplica for tier development, else HighlyAvailable.
   */
  readonly availability?: 'HighlyAvailable' | 'SingleReplica';
  /** Storage of etcd. Cannot be changed. */
  readonly etcd: ClusterControlPlaneEtcd;
  /**
   * How much of each API request the audit log holds.
   * Default: WriteRequestBodies for tier production, else Default.
   */
  readonly auditProfile?: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
}

/** Storage of etcd. Cannot be changed. */
export interface ClusterControlPlaneEtcd {
  /** Size of each etcd volume; it can never grow. Default: the platform's etcd size. */
  readonly size?: string;
  /** Storage class of the hub for the etcd volumes. Default: the platform's etcd storage class. */
  readonly storageClass?: string;
}

/** A group of equal machines. */
export interface ClusterNodePool {
  /** Name of the pool; machines are called after cluster, pool and site. */
  readonly name: string;
  /**
   * T-shirt size of the machines (cores and memory), as the platform defines them, such as small, medium, large
   * or xlarge. A change replaces the pool's machines one after the other.
   * Default: "medium".
   */
  readonly size: string;
  /**
   * Nodes of the pool over all its sites, split evenly. Excludes `autoscaling`.
   * Default: one node a site, unless `autoscaling` is set.
   */
  readonly replicas?: number;
  /** Lets the number of nodes follow the load. Excludes `replicas`. */
  readonly autoscaling?: ClusterNodePoolAutoscaling;
  /**
   * Sites the pool's nodes are spread over. Sites may be added; taking one out counts as removing the pool there.
   * Default: all sites of the platform when the pool is made; without this field a pool stays where it is.
   */
  readonly sites?: readonly string[];
  /**
   * Labels of the nodes. Applied when a node joins; later changes reach new nodes only.
   * Default: {}.
   */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Taints of the nodes. Applied when a node joins; later changes reach new nodes only.
   * Default: [].
   */
  readonly taints: readonly ClusterNodePoolTaint[];
  /**
   * Replace brings up new machines and drains the old ones; InPlace updates the machines as they are. Cannot be changed.
   * Default: "Replace".
   */
  readonly upgrade: 'Replace' | 'InPlace';
  /** Root disk of the machines. A change replaces the pool's machines one after the other. */
  readonly rootVolume: ClusterNodePoolRootVolume;
  /** GPUs passed through to each machine; such machines cannot move while they run. */
  readonly gpu?: ClusterNodePoolGpu;
  /**
   * Further networks of the machines besides the pod network. A change replaces the pool's machines one after the other.
   * Default: [].
   */
  readonly networks: readonly string[];
  /** Settings of the kubelet. A change replaces the pool's machines one after the other. */
  readonly kubeletConfig?: ClusterNodePoolKubeletConfig;
}

/** Lets the number of nodes follow the load. Excludes `replicas`. */
export interface ClusterNodePoolAutoscaling {
  /** Fewest nodes over all sites of the pool. */
  readonly min: number;
  /** Most nodes over all sites of the pool; with fewer nodes than sites only the first sites get machines. */
  readonly max: number;
}

/** Keeps pods without a matching toleration away. */
export interface ClusterNodePoolTaint {
  /** Key of the taint. */
  readonly key: string;
  /** Value of the taint. */
  readonly value?: string;
  /** What happens to pods that do not tolerate the taint. */
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Root disk of the machines. A change replaces the pool's machines one after the other. */
export interface ClusterNodePoolRootVolume {
  /** Size of each root disk. Default: the platform's root volume size. */
  readonly size?: string;
  /** Storage class of the hub for the root disks. Default: the platform's machine storage class. */
  readonly storageClass?: string;
}

/** GPUs passed through to each machine; such machines cannot move while they run. */
export interface ClusterNodePoolGpu {
  /** A GPU model that the platform offers. */
  readonly model: string;
  /**
   * GPUs a machine.
   * Default: 1.
   */
  readonly count: number;
}

/** Settings of the kubelet. A change replaces the pool's machines one after the other. */
export interface ClusterNodePoolKubeletConfig {
  /** Most pods a node runs. Default: the kubelet's 250. */
  readonly maxPods?: number;
  /** Most processes a pod may have. Default: the kubelet's 4096. */
  readonly podPidsLimit?: number;
  /** Resources kept for the operating system. Default: sized to the machine by the kubelet. */
  readonly systemReserved?: ClusterNodePoolKubeletConfigSystemReserved;
  /** Below these marks the kubelet evicts pods at once. Default: the kubelet's. */
  readonly evictionHard?: ClusterNodePoolKubeletConfigEvictionHard;
  /** Disk usage at which unused images start to be collected. Default: the kubelet's 85. */
  readonly imageGCHighThresholdPercent?: number;
  /** Disk usage at which image collection stops. Default: the kubelet's 80. */
  readonly imageGCLowThresholdPercent?: number;
  /** static gives whole cores to guaranteed pods that ask for them. Default: the kubelet's none. */
  readonly cpuManagerPolicy?: 'none' | 'static';
  /** How strictly cores, memory and devices of a pod come from one NUMA node. Default: the kubelet's none. */
  readonly topologyManagerPolicy?: 'none' | 'best-effort' | 'restricted' | 'single-numa-node';
  /** Size at which a container's log file is rotated. Default: the kubelet's 50Mi. */
  readonly containerLogMaxSize?: string;
  /** Log files kept a container. Default: the kubelet's 5. */
  readonly containerLogMaxFiles?: number;
}

/** Resources kept for the operating system. Default: sized to the machine by the kubelet. */
export interface ClusterNodePoolKubeletConfigSystemReserved {
  /** Processor share. */
  readonly cpu?: string;
  /** Memory. */
  readonly memory?: string;
  /** Space on the root disk. */
  readonly ephemeralStorage?: string;
}

/** Below these marks the kubelet evicts pods at once. Default: the kubelet's. */
export interface ClusterNodePoolKubeletConfigEvictionHard {
  /** Free memory (`memory.available`). */
  readonly memoryAvailable?: string;
  /** Free space on the root disk (`nodefs.available`). */
  readonly nodefsAvailable?: string;
  /** Free inodes on the root disk (`nodefs.inodesFree`). */
  readonly nodefsInodesFree?: string;
  /** Free space for images (`imagefs.available`). */
  readonly imagefsAvailable?: string;
}

/** Addresses and traffic rules. */
export interface ClusterNetwork {
  /**
   * Network the pods get their addresses from; must not overlap the hub's ranges. Cannot be changed.
   * Default: the platform's pod network.
   */
  readonly podCIDR?: string;
  /**
   * Network the Services get their addresses from; must not overlap the hub's ranges. Cannot be changed.
   * Default: the platform's service network.
   */
  readonly serviceCIDR?: string;
  /**
   * Prefix length of the part of podCIDR that each node gets; 23 is 510 pods a node. Cannot be changed.
   * Default: 23.
   */
  readonly hostPrefix: number;
  /** Address of the API server. Cannot be changed. Default: the next free one of the platform's API address pool. */
  readonly apiVIP?: string;
  /** Address of the cluster's ingress. Cannot be changed. Default: the next free one of the platform's ingress address pool. */
  readonly ingressVIP?: string;
  /**
   * Networks that may reach the API server, besides the hub's own; empty means every network.
   * Default: [].
   */
  readonly apiAllowedCIDRs: readonly string[];
  /**
   * DefaultDeny lets pods talk only where a network policy allows it; Open lets them talk to each other.
   * Default: "DefaultDeny".
   */
  readonly policy: 'DefaultDeny' | 'Open';
  /**
   * Lets Cilium do the work of kube-proxy, which is then not deployed.
   * Default: true.
   */
  readonly kubeProxyReplacement: boolean;
  /**
   * Makes network flows visible with Hubble.
   * Default: true.
   */
  readonly hubble: boolean;
}

/** How applications are reached from outside. */
export interface ClusterIngress {
  /**
   * Dedicated gives the cluster an ingress address and applications under `apps.<name>.<domain>`; Passthrough publishes them
   * through the hub's own ingress (HTTPS only). Cannot be changed.
   * Default: "Dedicated".
   */
  readonly mode: 'Dedicated' | 'Passthrough';
  /**
   * Base domain: the cluster lives under `<name>.<domain>`. Cannot be changed.
   * Default: the platform's base domain.
   */
  readonly domain?: string;
  /** Router replicas. Default: 2, or 1 in tier development and where the cluster has a single node. */
  readonly replicas?: number;
}

/** Who gets in, and how. */
export interface ClusterAccess {
  /** Identity provider of the cluster. Default: the platform's issuer; fields that are not set come from there. */
  readonly oidc?: ClusterAccessOidc;
  /**
   * Groups that administer the cluster.
   * Default: [].
   */
  readonly admins: readonly string[];
  /**
   * Groups that may look at everything but secrets.
   * Default: [].
   */
  readonly viewers: readonly string[];
  /**
   * Allows short-lived administrator certificates for when the identity provider is down.
   * Default: false.
   */
  readonly breakGlass: boolean;
  /**
   * OIDC gives a kubeconfig without any credential: everybody logs in with their own account. ServiceAccount gives a
   * second one for machines, in a Secret, with a token that is renewed before it expires; whoever has it gets in
   * until then.
   * Default: "OIDC".
   */
  readonly kubeconfig: 'OIDC' | 'ServiceAccount';
  /**
   * What the token of kubeconfig ServiceAccount may do in the whole cluster.
   * Default: "admin".
   */
  readonly serviceAccountRole: 'admin' | 'edit' | 'view';
}

/** Identity provider of the cluster. Default: the platform's issuer; fields that are not set come from there. */
export interface ClusterAccessOidc {
  /** URL of the issuer. Default: the platform's issuer. */
  readonly issuer?: string;
  /** Client the cluster presents itself as. Default: the platform's client. */
  readonly clientID?: string;
  /**
   * Secret in the claim's namespace that holds the client secret under the key `clientSecret`. The control plane
   * reads it there itself, and asks for it until it exists. Default: fetched from the platform's secret store.
   */
  readonly clientSecretRef?: ClusterAccessOidcClientSecretRef;
  /** Token claim that holds the user's groups. Default: the platform's, usually groups. */
  readonly groupsClaim?: string;
  /** Token claim that holds the user's name. Default: the platform's, usually preferred_username. */
  readonly usernameClaim?: string;
  /**
   * Scopes to ask for besides openid.
   * Default: [].
   */
  readonly extraScopes: readonly string[];
  /** ConfigMap in the claim's namespace, key `ca.crt`, with the authority that signed the issuer's certificate. Default: the public ones and the platform's. */
  readonly caRef?: ClusterAccessOidcCaRef;
}

/**
 * Secret in the claim's namespace that holds the client secret under the key `clientSecret`. The control plane
 * reads it there itself, and asks for it until it exists. Default: fetched from the platform's secret store.
 */
export interface ClusterAccessOidcClientSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** ConfigMap in the claim's namespace, key `ca.crt`, with the authority that signed the issuer's certificate. Default: the public ones and the platform's. */
export interface ClusterAccessOidcCaRef {
  /** Name of the ConfigMap. */
  readonly name: string;
}

/** What is watched, enforced and encrypted. */
export interface ClusterSecurity {
  /** Watches system calls (and audit logs) for attacks. */
  readonly threatDetection: ClusterSecurityThreatDetection;
  /**
   * Pod Security Standard for the pods of the cluster's users. OpenShift's own security context constraints keep
   * ordinary pods at baseline, and whoever administers the cluster can grant more: privileged and baseline add
   * nothing to that. restricted has the policy engine (add-on kyverno) refuse every pod that does not meet it.
   * Default: "baseline".
   */
  readonly podSecurity: 'privileged' | 'baseline' | 'restricted';
  /**
   * Encrypts Secrets in etcd with a key of the platform's secret store; without it the key is generated in the hub only.
   * Cannot be switched off again.
   * Default: true.
   */
  readonly secretEncryption: boolean;
}

/** Watches system calls (and audit logs) for attacks. */
export interface ClusterSecurityThreatDetection {
  /**
   * Whether threats are looked for.
   * Default: true.
   */
  readonly enabled: boolean;
  /**
   * Detect reports, Suggest also proposes what to do, Enforce isolates the workload.
   * Default: "Detect".
   */
  readonly mode: 'Detect' | 'Suggest' | 'Enforce';
  /**
   * What watches the nodes. Falco also answers (modes Suggest and Enforce), Tetragon only reports. To change it on a
   * live cluster, switch threat detection off until it is gone, and on again.
   * Default: "Falco".
   */
  readonly engine: 'Falco' | 'Tetragon';
  /**
   * Looks for threats in the API server's audit log too.
   * Default: false.
   */
  readonly auditLogs: boolean;
  /**
   * Namespaces that are watched but never isolated.
   * Default: [].
   */
  readonly exemptNamespaces: readonly string[];
}

/** An add-on from the platform's catalogue. */
export interface ClusterAddon {
  /** Name in the platform's catalogue, such as kyverno or cert-manager. */
  readonly name: string;
  /**
   * Whether the add-on is installed.
   * Default: true.
   */
  readonly enabled: boolean;
  /** Version of the chart. Default: the platform's. */
  readonly version?: string;
  /** Helm values, merged over the platform's. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Backup of the control plane, with all that is stored in it. Machines are not backed up. */
export interface ClusterBackup {
  /** Whether backups are made. Default: false for tier development, else true. */
  readonly enabled?: boolean;
  /** When backups are made, in UTC. Default: the platform's backup schedule. */
  readonly schedule?: string;
  /** How long a backup is kept. Default: the platform's backup retention. */
  readonly retention?: string;
}

/** A virtual machine next to the cluster, to reach nodes and internal addresses from. */
export interface ClusterBastion {
  /**
   * Whether there is one.
   * Default: false.
   */
  readonly enabled: boolean;
  /**
   * T-shirt size of the machine, as the platform defines them.
   * Default: "small".
   */
  readonly size: string;
  /**
   * Public keys that may log in.
   * Default: [].
   */
  readonly sshKeys: readonly string[];
  /** Container disk the machine starts from. Default: the platform's bastion image. */
  readonly image?: string;
}

/** How upgrades proceed. */
export interface ClusterUpgrade {
  /** Pool that is upgraded first. Default: the first of nodePools. */
  readonly canaryPool?: string;
  /**
   * Machines a pool and site may have on top while they are replaced.
   * Default: 1.
   */
  readonly maxSurge: number;
  /**
   * Machines of a pool and site that may be missing while they are replaced.
   * Default: 0.
   */
  readonly maxUnavailable: number;
  /**
   * How long pods may take to leave a node; after that the node goes anyway.
   * Default: "30m".
   */
  readonly drainTimeout: string;
  /**
   * Holds upgrades where they are.
   * Default: false.
   */
  readonly paused: boolean;
}

/** What the cluster should be. Everything has a default; `spec: {}` is a complete claim. */
export interface ClusterClaimSpec {
  /**
   * OpenShift version the cluster should run: a minor ("4.20", its newest patch the platform offers) or a patch ("4.20.6").
   * Upgrades go one minor at a time, never back; a wish that jumps is held and the status names the next step.
   * Default: the platform's default version, decided when the cluster is created.
   */
  readonly version?: string;
  /**
   * Update channel that the offered versions come from. Only even minors have `eus`; a cluster on an odd one
   * follows `stable` on its way to the next.
   * Default: "stable".
   */
  readonly channel?: 'stable' | 'fast' | 'eus' | 'candidate';
  /**
   * How much the cluster matters. Decides the defaults of control-plane availability, backup, deletion protection
   * and how machines are guaranteed their cores; any of those can be set explicitly. With another tier, machines
   * that exist keep how their cores are guaranteed, since it would replace all of them at once: machines of a
   * new pool follow the tier.
   * Default: "standard".
   */
  readonly tier?: 'development' | 'standard' | 'production';
  /**
   * The tenant that owns the cluster. Default and truth: the label `aerodrome.dev/tenant` of the claim's Namespace;
   * a value that differs from it is refused.
   */
  readonly tenant?: string;
  /** The hosted control plane. */
  readonly controlPlane?: ClusterClaimControlPlane;
  /**
   * Groups of equal machines. Each pool becomes one group of machines a site; pools times sites is at most 15.
   * They are called `<cluster>-<pool>-<site>`, shortened with a hash beyond 40 characters.
   * A pool that is taken out of the list stays until `allowPoolRemoval` is true or it was scaled to 0.
   * Default: [{"name":"default","size":"medium"}].
   */
  readonly nodePools?: readonly ClusterClaimNodePool[];
  /** Addresses and traffic rules. */
  readonly network?: ClusterClaimNetwork;
  /** How applications are reached from outside. */
  readonly ingress?: ClusterClaimIngress;
  /** Who gets in, and how. */
  readonly access?: ClusterClaimAccess;
  /** What is watched, enforced and encrypted. */
  readonly security?: ClusterClaimSecurity;
  /**
   * Software from the platform's catalogue.
   * Default: [].
   */
  readonly addons?: readonly ClusterClaimAddon[];
  /** Backup of the control plane, with all that is stored in it. Machines are not backed up. */
  readonly backup?: ClusterClaimBackup;
  /** A virtual machine next to the cluster, to reach nodes and internal addresses from. */
  readonly bastion?: ClusterClaimBastion;
  /** How upgrades proceed. */
  readonly upgrade?: ClusterClaimUpgrade;
  /** Refuses `kubectl delete` of the claim. Default: true for tier production, else false. */
  readonly deletionProtection?: boolean;
  /**
   * Stops all changes to the cluster; it keeps running as it is.
   * Default: false.
   */
  readonly paused?: boolean;
  /**
   * Lets node pools (and sites of pools) that are no longer listed go, with their machines.
   * Default: false.
   */
  readonly allowPoolRemoval?: boolean;
}

/** The hosted control plane. */
export interface ClusterClaimControlPlane {
  /**
   * HighlyAvailable runs three replicas of etcd and the API server, SingleReplica one. Cannot be changed.
   * Default: SingleReplica for tier development, else HighlyAvailable.
   */
  readonly availability?: 'HighlyAvailable' | 'SingleReplica';
  /** Storage of etcd. Cannot be changed. */
  readonly etcd?: ClusterClaimControlPlaneEtcd;
  /**
   * How much of each API request the audit log holds.
   * Default: WriteRequestBodies for tier production, else Default.
   */
  readonly auditProfile?: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
}

/** Storage of etcd. Cannot be changed. */
export interface ClusterClaimControlPlaneEtcd {
  /** Size of each etcd volume; it can never grow. Default: the platform's etcd size. */
  readonly size?: string;
  /** Storage class of the hub for the etcd volumes. Default: the platform's etcd storage class. */
  readonly storageClass?: string;
}

/** A group of equal machines. */
export interface ClusterClaimNodePool {
  /** Name of the pool; machines are called after cluster, pool and site. */
  readonly name: string;
  /**
   * T-shirt size of the machines (cores and memory), as the platform defines them, such as small, medium, large
   * or xlarge. A change replaces the pool's machines one after the other.
   * Default: "medium".
   */
  readonly size?: string;
  /**
   * Nodes of the pool over all its sites, split evenly. Excludes `autoscaling`.
   * Default: one node a site, unless `autoscaling` is set.
   */
  readonly replicas?: number;
  /** Lets the number of nodes follow the load. Excludes `replicas`. */
  readonly autoscaling?: ClusterClaimNodePoolAutoscaling;
  /**
   * Sites the pool's nodes are spread over. Sites may be added; taking one out counts as removing the pool there.
   * Default: all sites of the platform when the pool is made; without this field a pool stays where it is.
   */
  readonly sites?: readonly string[];
  /**
   * Labels of the nodes. Applied when a node joins; later changes reach new nodes only.
   * Default: {}.
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Taints of the nodes. Applied when a node joins; later changes reach new nodes only.
   * Default: [].
   */
  readonly taints?: readonly ClusterClaimNodePoolTaint[];
  /**
   * Replace brings up new machines and drains the old ones; InPlace updates the machines as they are. Cannot be changed.
   * Default: "Replace".
   */
  readonly upgrade?: 'Replace' | 'InPlace';
  /** Root disk of the machines. A change replaces the pool's machines one after the other. */
  readonly rootVolume?: ClusterClaimNodePoolRootVolume;
  /** GPUs passed through to each machine; such machines cannot move while they run. */
  readonly gpu?: ClusterClaimNodePoolGpu;
  /**
   * Further networks of the machines besides the pod network. A change replaces the pool's machines one after the other.
   * Default: [].
   */
  readonly networks?: readonly string[];
  /** Settings of the kubelet. A change replaces the pool's machines one after the other. */
  readonly kubeletConfig?: ClusterClaimNodePoolKubeletConfig;
}

/** Lets the number of nodes follow the load. Excludes `replicas`. */
export interface ClusterClaimNodePoolAutoscaling {
  /** Fewest nodes over all sites of the pool. */
  readonly min: number;
  /** Most nodes over all sites of the pool; with fewer nodes than sites only the first sites get machines. */
  readonly max: number;
}

/** Keeps pods without a matching toleration away. */
export interface ClusterClaimNodePoolTaint {
  /** Key of the taint. */
  readonly key: string;
  /** Value of the taint. */
  readonly value?: string;
  /** What happens to pods that do not tolerate the taint. */
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Root disk of the machines. A change replaces the pool's machines one after the other. */
export interface ClusterClaimNodePoolRootVolume {
  /** Size of each root disk. Default: the platform's root volume size. */
  readonly size?: string;
  /** Storage class of the hub for the root disks. Default: the platform's machine storage class. */
  readonly storageClass?: string;
}

/** GPUs passed through to each machine; such machines cannot move while they run. */
export interface ClusterClaimNodePoolGpu {
  /** A GPU model that the platform offers. */
  readonly model: string;
  /**
   * GPUs a machine.
   * Default: 1.
   */
  readonly count?: number;
}

/** Settings of the kubelet. A change replaces the pool's machines one after the other. */
export interface ClusterClaimNodePoolKubeletConfig {
  /** Most pods a node runs. Default: the kubelet's 250. */
  readonly maxPods?: number;
  /** Most processes a pod may have. Default: the kubelet's 4096. */
  readonly podPidsLimit?: number;
  /** Resources kept for the operating system. Default: sized to the machine by the kubelet. */
  readonly systemReserved?: ClusterClaimNodePoolKubeletConfigSystemReserved;
  /** Below these marks the kubelet evicts pods at once. Default: the kubelet's. */
  readonly evictionHard?: ClusterClaimNodePoolKubeletConfigEvictionHard;
  /** Disk usage at which unused images start to be collected. Default: the kubelet's 85. */
  readonly imageGCHighThresholdPercent?: number;
  /** Disk usage at which image collection stops. Default: the kubelet's 80. */
  readonly imageGCLowThresholdPercent?: number;
  /** static gives whole cores to guaranteed pods that ask for them. Default: the kubelet's none. */
  readonly cpuManagerPolicy?: 'none' | 'static';
  /** How strictly cores, memory and devices of a pod come from one NUMA node. Default: the kubelet's none. */
  readonly topologyManagerPolicy?: 'none' | 'best-effort' | 'restricted' | 'single-numa-node';
  /** Size at which a container's log file is rotated. Default: the kubelet's 50Mi. */
  readonly containerLogMaxSize?: string;
  /** Log files kept a container. Default: the kubelet's 5. */
  readonly containerLogMaxFiles?: number;
}

/** Resources kept for the operating system. Default: sized to the machine by the kubelet. */
export interface ClusterClaimNodePoolKubeletConfigSystemReserved {
  /** Processor share. */
  readonly cpu?: string;
  /** Memory. */
  readonly memory?: string;
  /** Space on the root disk. */
  readonly ephemeralStorage?: string;
}

/** Below these marks the kubelet evicts pods at once. Default: the kubelet's. */
export interface ClusterClaimNodePoolKubeletConfigEvictionHard {
  /** Free memory (`memory.available`). */
  readonly memoryAvailable?: string;
  /** Free space on the root disk (`nodefs.available`). */
  readonly nodefsAvailable?: string;
  /** Free inodes on the root disk (`nodefs.inodesFree`). */
  readonly nodefsInodesFree?: string;
  /** Free space for images (`imagefs.available`). */
  readonly imagefsAvailable?: string;
}

/** Addresses and traffic rules. */
export interface ClusterClaimNetwork {
  /**
   * Network the pods get their addresses from; must not overlap the hub's ranges. Cannot be changed.
   * Default: the platform's pod network.
   */
  readonly podCIDR?: string;
  /**
   * Network the Services get their addresses from; must not overlap the hub's ranges. Cannot be changed.
   * Default: the platform's service network.
   */
  readonly serviceCIDR?: string;
  /**
   * Prefix length of the part of podCIDR that each node gets; 23 is 510 pods a node. Cannot be changed.
   * Default: 23.
   */
  readonly hostPrefix?: number;
  /** Address of the API server. Cannot be changed. Default: the next free one of the platform's API address pool. */
  readonly apiVIP?: string;
  /** Address of the cluster's ingress. Cannot be changed. Default: the next free one of the platform's ingress address pool. */
  readonly ingressVIP?: string;
  /**
   * Networks that may reach the API server, besides the hub's own; empty means every network.
   * Default: [].
   */
  readonly apiAllowedCIDRs?: readonly string[];
  /**
   * DefaultDeny lets pods talk only where a network policy allows it; Open lets them talk to each other.
   * Default: "DefaultDeny".
   */
  readonly policy?: 'DefaultDeny' | 'Open';
  /**
   * Lets Cilium do the work of kube-proxy, which is then not deployed.
   * Default: true.
   */
  readonly kubeProxyReplacement?: boolean;
  /**
   * Makes network flows visible with Hubble.
   * Default: true.
   */
  readonly hubble?: boolean;
}

/** How applications are reached from outside. */
export interface ClusterClaimIngress {
  /**
   * Dedicated gives the cluster an ingress address and applications under `apps.<name>.<domain>`; Passthrough publishes them
   * through the hub's own ingress (HTTPS only). Cannot be changed.
   * Default: "Dedicated".
   */
  readonly mode?: 'Dedicated' | 'Passthrough';
  /**
   * Base domain: the cluster lives under `<name>.<domain>`. Cannot be changed.
   * Default: the platform's base domain.
   */
  readonly domain?: string;
  /** Router replicas. Default: 2, or 1 in tier development and where the cluster has a single node. */
  readonly replicas?: number;
}

/** Who gets in, and how. */
export interface ClusterClaimAccess {
  /** Identity provider of the cluster. Default: the platform's issuer; fields that are not set come from there. */
  readonly oidc?: ClusterClaimAccessOidc;
  /**
   * Groups that administer the cluster.
   * Default: [].
   */
  readonly admins?: readonly string[];
  /**
   * Groups that may look at everything but secrets.
   * Default: [].
   */
  readonly viewers?: readonly string[];
  /**
   * Allows short-lived administrator certificates for when the identity provider is down.
   * Default: false.
   */
  readonly breakGlass?: boolean;
  /**
   * OIDC gives a kubeconfig without any credential: everybody logs in with their own account. ServiceAccount gives a
   * second one for machines, in a Secret, with a token that is renewed before it expires; whoever has it gets in
   * until then.
   * Default: "OIDC".
   */
  readonly kubeconfig?: 'OIDC' | 'ServiceAccount';
  /**
   * What the token of kubeconfig ServiceAccount may do in the whole cluster.
   * Default: "admin".
   */
  readonly serviceAccountRole?: 'admin' | 'edit' | 'view';
}

/** Identity provider of the cluster. Default: the platform's issuer; fields that are not set come from there. */
export interface ClusterClaimAccessOidc {
  /** URL of the issuer. Default: the platform's issuer. */
  readonly issuer?: string;
  /** Client the cluster presents itself as. Default: the platform's client. */
  readonly clientID?: string;
  /**
   * Secret in the claim's namespace that holds the client secret under the key `clientSecret`. The control plane
   * reads it there itself, and asks for it until it exists. Default: fetched from the platform's secret store.
   */
  readonly clientSecretRef?: ClusterClaimAccessOidcClientSecretRef;
  /** Token claim that holds the user's groups. Default: the platform's, usually groups. */
  readonly groupsClaim?: string;
  /** Token claim that holds the user's name. Default: the platform's, usually preferred_username. */
  readonly usernameClaim?: string;
  /**
   * Scopes to ask for besides openid.
   * Default: [].
   */
  readonly extraScopes?: readonly string[];
  /** ConfigMap in the claim's namespace, key `ca.crt`, with the authority that signed the issuer's certificate. Default: the public ones and the platform's. */
  readonly caRef?: ClusterClaimAccessOidcCaRef;
}

/**
 * Secret in the claim's namespace that holds the client secret under the key `clientSecret`. The control plane
 * reads it there itself, and asks for it until it exists. Default: fetched from the platform's secret store.
 */
export interface ClusterClaimAccessOidcClientSecretRef {
  /** Name of the Secret. */
  readonly name: string;
}

/** ConfigMap in the claim's namespace, key `ca.crt`, with the authority that signed the issuer's certificate. Default: the public ones and the platform's. */
export interface ClusterClaimAccessOidcCaRef {
  /** Name of the ConfigMap. */
  readonly name: string;
}

/** What is watched, enforced and encrypted. */
export interface ClusterClaimSecurity {
  /** Watches system calls (and audit logs) for attacks. */
  readonly threatDetection?: ClusterClaimSecurityThreatDetection;
  /**
   * Pod Security Standard for the pods of the cluster's users. OpenShift's own security context constraints keep
   * ordinary pods at baseline, and whoever administers the cluster can grant more: privileged and baseline add
   * nothing to that. restricted has the policy engine (add-on kyverno) refuse every pod that does not meet it.
   * Default: "baseline".
   */
  readonly podSecurity?: 'privileged' | 'baseline' | 'restricted';
  /**
   * Encrypts Secrets in etcd with a key of the platform's secret store; without it the key is generated in the hub only.
   * Cannot be switched off again.
   * Default: true.
   */
  readonly secretEncryption?: boolean;
}

/** Watches system calls (and audit logs) for attacks. */
export interface ClusterClaimSecurityThreatDetection {
  /**
   * Whether threats are looked for.
   * Default: true.
   */
  readonly enabled?: boolean;
  /**
   * Detect reports, Suggest also proposes what to do, Enforce isolates the workload.
   * Default: "Detect".
   */
  readonly mode?: 'Detect' | 'Suggest' | 'Enforce';
  /**
   * What watches the nodes. Falco also answers (modes Suggest and Enforce), Tetragon only reports. To change it on a
   * live cluster, switch threat detection off until it is gone, and on again.
   * Default: "Falco".
   */
  readonly engine?: 'Falco' | 'Tetragon';
  /**
   * Looks for threats in the API server's audit log too.
   * Default: false.
   */
  readonly auditLogs?: boolean;
  /**
   * Namespaces that are watched but never isolated.
   * Default: [].
   */
  readonly exemptNamespaces?: readonly string[];
}

/** An add-on from the platform's catalogue. */
export interface ClusterClaimAddon {
  /** Name in the platform's catalogue, such as kyverno or cert-manager. */
  readonly name: string;
  /**
   * Whether the add-on is installed.
   * Default: true.
   */
  readonly enabled?: boolean;
  /** Version of the chart. Default: the platform's. */
  readonly version?: string;
  /** Helm values, merged over the platform's. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Backup of the control plane, with all that is stored in it. Machines are not backed up. */
export interface ClusterClaimBackup {
  /** Whether backups are made. Default: false for tier development, else true. */
  readonly enabled?: boolean;
  /** When backups are made, in UTC. Default: the platform's backup schedule. */
  readonly schedule?: string;
  /** How long a backup is kept. Default: the platform's backup retention. */
  readonly retention?: string;
}

/** A virtual machine next to the cluster, to reach nodes and internal addresses from. */
export interface ClusterClaimBastion {
  /**
   * Whether there is one.
   * Default: false.
   */
  readonly enabled?: boolean;
  /**
   * T-shirt size of the machine, as the platform defines them.
   * Default: "small".
   */
  readonly size?: string;
  /**
   * Public keys that may log in.
   * Default: [].
   */
  readonly sshKeys?: readonly string[];
  /** Container disk the machine starts from. Default: the platform's bastion image. */
  readonly image?: string;
}

/** How upgrades proceed. */
export interface ClusterClaimUpgrade {
  /** Pool that is upgraded first. Default: the first of nodePools. */
  readonly canaryPool?: string;
  /**
   * Machines a pool and site may have on top while they are replaced.
   * Default: 1.
   */
  readonly maxSurge?: number;
  /**
   * Machines of a pool and site that may be missing while they are replaced.
   * Default: 0.
   */
  readonly maxUnavailable?: number;
  /**
   * How long pods may take to leave a node; after that the node goes anyway.
   * Default: "30m".
   */
  readonly drainTimeout?: string;
  /**
   * Holds upgrades where they are.
   * Default: false.
   */
  readonly paused?: boolean;
}

/** How the cluster is. */
export interface ClusterStatus {
  /** Where the cluster is in its life. */
  readonly phase?: 'Pending' | 'Provisioning' | 'Configuring' | 'Ready' | 'Upgrading' | 'Degraded' | 'Blocked';
  /** First thing that is not as it should be, in one word. */
  readonly reason?: string;
  /** The same in a sentence a claim's author can act on. */
  readonly message?: string;
  /** Address of the API server. */
  readonly apiURL?: string;
  /** Address of the web console. */
  readonly consoleURL?: string;
  /** Command that logs in with one's own account, through the login page in a browser. */
  readonly loginHint?: string;
  /** Domain of the applications. */
  readonly ingressDomain?: string;
  /** Address that the ingress domain resolves to. */
  readonly ingressIP?: string;
  /** Versions. */
  readonly version?: ClusterStatusVersion;
  /** The upgrade that is going on or held. */
  readonly upgrade?: ClusterStatusUpgrade;
  /** Ready and wanted nodes, such as 5/6. */
  readonly nodes?: string;
  /** Node pools by site. */
  readonly pools?: readonly ClusterStatusPool[];
  /** Addresses. */
  readonly network?: ClusterStatusNetwork;
  /** A kubeconfig without credentials, to log in with `oc login --web --kubeconfig=FILE`. */
  readonly kubeconfig?: ClusterStatusKubeconfig;
  /** Secret in the claim's namespace with the kubeconfig of machines, key `kubeconfig` (access.kubeconfig ServiceAccount). */
  readonly kubeconfigSecretRef?: ClusterStatusKubeconfigSecretRef;
  /** What support asks for. */
  readonly identifiers?: ClusterStatusIdentifiers;
  /** Backups. */
  readonly backup?: ClusterStatusBackup;
  /** Add-ons. */
  readonly addons?: readonly ClusterStatusAddon[];
  /** Owning tenant. */
  readonly tenant?: string;
  /** The tier. */
  readonly tier?: string;
  /** Sites the cluster has nodes on, separated by commas. */
  readonly sites?: string;
  /** What the services around the hub know of it, such as its CMDB entry and who pays. */
  readonly services?: readonly ClusterStatusService[];
  /** Platform settings that have changed since the cluster was created and that it does not follow. */
  readonly settings?: readonly ClusterStatusSetting[];
}

/** Versions. */
export interface ClusterStatusVersion {
  /** Version the control plane has completed. */
  readonly current?: string;
  /** Version it is moving to, or should. */
  readonly desired?: string;
  /** Update channel. */
  readonly channel?: string;
  /** Versions it could move to next, newest first. */
  readonly available?: readonly string[];
}

/** The upgrade that is going on or held. */
export interface ClusterStatusUpgrade {
  /** Version before. */
  readonly from?: string;
  /** Version after. */
  readonly to?: string;
  /** What is being upgraded, such as ControlPlane or NodePools, or Held. */
  readonly step?: string;
  /** Pool and site that is being upgraded. */
  readonly pool?: string;
  /** What it waits for, or why it is held. */
  readonly message?: string;
}

/** One pool on one site. */
export interface ClusterStatusPool {
  /** Name of the pool. */
  readonly name: string;
  /** Its site. */
  readonly site: string;
  /** Nodes wanted. */
  readonly desired?: number;
  /** Nodes ready. */
  readonly ready?: number;
  /** Version the nodes run. */
  readonly version?: string;
  /** What it waits for. */
  readonly message?: string;
}

/** Addresses. */
export interface ClusterStatusNetwork {
  /** Network of the pods. */
  readonly podCIDR?: string;
  /** Network of the Services. */
  readonly serviceCIDR?: string;
  /** Address of the API server. */
  readonly apiVIP?: string;
  /** Address of the ingress. */
  readonly ingressVIP?: string;
  /** Version of Cilium. */
  readonly cniVersion?: string;
}

/** A kubeconfig without credentials, to log in with `oc login --web --kubeconfig=FILE`. */
export interface ClusterStatusKubeconfig {
  /** ConfigMap in the claim's namespace that holds it, key `kubeconfig`. */
  readonly configMapRef?: ClusterStatusKubeconfigConfigMapRef;
}

/** ConfigMap in the claim's namespace that holds it, key `kubeconfig`. */
export interface ClusterStatusKubeconfigConfigMapRef {
  /** Name of the ConfigMap. */
  readonly name?: string;
}

/** Secret in the claim's namespace with the kubeconfig of machines, key `kubeconfig` (access.kubeconfig ServiceAccount). */
export interface ClusterStatusKubeconfigSecretRef {
  /** Name of the Secret. */
  readonly name?: string;
}

/** What support asks for. */
export interface ClusterStatusIdentifiers {
  /** Infrastructure id. */
  readonly infraID?: string;
  /** Cluster id. */
  readonly clusterID?: string;
  /** Namespace of the hub that the control plane runs in. */
  readonly controlPlaneNamespace?: string;
  /** HostedCluster of the hub, as `namespace/name`. */
  readonly hostedCluster?: string;
}

/** Backups. */
export interface ClusterStatusBackup {
  /** Whether backups are made. */
  readonly enabled?: boolean;
  /** When. */
  readonly schedule?: string;
  /** When the last backup was started, in RFC 3339; Velero's Backup of that time says how it went. */
  readonly lastBackup?: string;
  /** What is wrong with it. */
  readonly message?: string;
}

/** One add-on. */
export interface ClusterStatusAddon {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version?: string;
  /** Whether it is deployed. */
  readonly ready?: boolean;
  /** What it waits for. */
  readonly message?: string;
}

/** One resource of a service. */
export interface ClusterStatusService {
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
export interface ClusterStatusSetting {
  /** Path of the setting. */
  readonly name: string;
  /** What the cluster runs. */
  readonly running?: string;
  /** What the platform says now. */
  readonly setting?: string;
}
