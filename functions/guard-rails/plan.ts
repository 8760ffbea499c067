import type { Field, LabelSelector } from '../hub/field.ts';
import type { IPBlock } from '../hub/networking.ts';
import type { Distribution, HubDns, NetworkEngine } from '../platform/index.ts';

/** What a namespace itself says: whose it is, what its pods must meet, and where they run. */
export interface NamespaceRails {
  /** The namespace on the hub; unique there, since cluster-scoped objects are called after it. */
  readonly namespace: string;
  /** Identity labels of the namespace and of every object in it: `aerodrome.dev/tenant`, `/virtual-cluster`, ... */
  readonly labels: Readonly<Record<string, string>>;
  /** A tenant's own labels of the namespace. Those that `isFreeLabel` refuses are left out: check them where they are claimed. */
  readonly namespaceLabels?: Readonly<Record<string, string>> | undefined;
  /** The platform's further labels of the namespace, such as those by which its policies find it. */
  readonly platformLabels?: Readonly<Record<string, string>> | undefined;
  readonly podSecurity: PodSecurity;
  /** Nobody talks to anybody: takes back every allowance of a plan, also that of a virtual control plane. */
  readonly quarantine: boolean;
  readonly nodes: NodeRails;
  readonly hub: Pick<Hub, 'distribution'>;
}

/**
 * All that isolates one namespace of the hub, whichever kind asks for it: plain values, every default already settled.
 * The builders of this room turn it into objects and decide nothing about who is entitled to what.
 */
export interface GuardRails extends NamespaceRails {
  /** Value of the label `aerodrome.dev/tenant`; without one, network level `Tenant` means `Namespace`. */
  readonly tenant?: string | undefined;
  readonly network: NetworkRails;
  /** No new pods: `pods: "0"` in the quota, whatever it says. */
  readonly suspended: boolean;
  /** `spec.hard` of the ResourceQuota, complete: what `completeQuota` gives. */
  readonly quota: Quota;
  readonly limits: Limits;
  /** Who may do what in the namespace, by the built-in roles; empty where nobody may (a virtual cluster's host side). */
  readonly groups: readonly Member[];
  /** What admission lets in; for the policies of this room. */
  readonly allowed: Allowed;
  readonly controlPlane?: ControlPlaneRails | undefined;
  readonly hub: Hub;
}

/** Levels of the Pod Security Standards. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

export interface PodSecurity {
  readonly enforce: Field<PodSecurityLevel>;
  /** Default `restricted`: what a stricter level would refuse is told, not refused. */
  readonly audit?: PodSecurityLevel | undefined;
  readonly warn?: PodSecurityLevel | undefined;
  /** Pinned version of the standard, `v1.34`: an upgrade of the hub does not refuse what ran before. */
  readonly version: Field<string>;
}

export interface NetworkRails {
  /**
   * Who the pods talk to inside the hub: the namespaces of their `Tenant`, their own `Namespace`, or everybody
   * (`None`). The rules for the world outside, and the refusal of metadata addresses, hold at every level.
   */
  readonly isolation: 'Tenant' | 'Namespace' | 'None';
  readonly egress: {
    /** Public addresses of IPv4 and IPv6; never private, shared or link-local ones. */
    readonly internet: boolean;
    /** Further ranges; `egressMistakes` refuses those that touch the hub or a metadata address. */
    readonly cidrs: readonly string[];
  };
}

/** Hard limits by ResourceQuota key (`requests.cpu`, `pods`, `count/jobs.batch`, ...), as quantities. */
export type Quota = Readonly<Record<string, string>>;

/** What one container uses, by resource. */
export type Resources = Readonly<Partial<Record<'cpu' | 'memory' | 'ephemeral-storage', string>>>;

/** Bounds of one container and one volume; what does not fit together or into the quota is narrowed, never widened. */
export interface Limits {
  /** Limit of a container that names none. */
  readonly default: Resources;
  /** Request of a container that names none. */
  readonly defaultRequest: Resources;
  readonly min?: Resources | undefined;
  readonly max?: Resources | undefined;
  /** Smallest and largest PersistentVolumeClaim. */
  readonly volume?: { readonly min?: string | undefined; readonly max?: string | undefined } | undefined;
}

export interface Member {
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  /** `<namespace>:<name>` for a ServiceAccount. */
  readonly name: string;
  readonly role: Role;
}

/** The built-in ClusterRoles. None of them can write ResourceQuotas or LimitRanges; `admin` can write Roles. */
export type Role = 'admin' | 'edit' | 'view';

/** Where pods run. */
export interface NodeRails {
  /**
   * Whether the hub itself sends every pod of the namespace there. Not where a control plane in it runs on other nodes,
   * which then sends the pods it places there itself. Default true.
   */
  readonly pinned?: boolean | undefined;
  /** Labels of nodes; empty for every node. */
  readonly selector: Readonly<Record<string, string>>;
  /** Tolerations every pod gets. */
  readonly tolerations: readonly Toleration[];
  /** Sites that the tenant has, where pods are bound to none of them. */
  readonly unbound?: readonly string[] | undefined;
}

export interface Toleration {
  readonly key: string;
  readonly operator: 'Equal' | 'Exists';
  readonly value?: string | undefined;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute' | undefined;
}

/** Lists of what may be used; an undefined list allows everything, an empty one nothing. */
export interface Allowed {
  /** Prefixes of images, `registry.example.com/payments/`. */
  readonly registries?: readonly string[] | undefined;
  /** `Always` keeps one tenant from running an image that only another may pull. */
  readonly imagePullPolicy: 'Always' | 'Any';
  /** Host names, or `*.` and a domain. */
  readonly ingressHosts?: readonly string[] | undefined;
  /** Domains that are the platform's: without `ingressHosts`, of their hosts only `openHosts` may be used. */
  readonly closedDomains?: readonly string[] | undefined;
  /** Host names of `closedDomains`, or `*.` and a domain. */
  readonly openHosts?: readonly string[] | undefined;
  readonly ingressClasses?: readonly string[] | undefined;
  readonly storageClasses?: readonly string[] | undefined;
  readonly priorityClasses?: readonly string[] | undefined;
  readonly runtimeClasses?: readonly string[] | undefined;
  readonly serviceTypes?: readonly ('ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName')[] | undefined;
  /** Tolerations a pod may name besides those it gets anyway. */
  readonly tolerations?: readonly Toleration[] | undefined;
  /** Keys a pod's nodeSelector may name. */
  readonly nodeSelectorKeys?: readonly string[] | undefined;
}

/** What a virtual control plane in the namespace needs besides. */
export interface ControlPlaneRails {
  /**
   * Its pods: API server and etcd. Must not match workloads, whose labels their authors choose: select by what the
   * control plane carries and by the absence of what marks a workload.
   */
  readonly pods: LabelSelector;
  /** Pods of the tenant that it placed in the namespace. */
  readonly workloads: LabelSelector;
  /** Ports of its pods that clients may reach, `[8443]`. etcd is reached by the control plane itself only. */
  readonly ports: readonly number[];
  /** Whether clients come from outside the hub straight to its pods (a load balancer); else see `clients`. */
  readonly public: boolean;
  /** Namespaces of the hub whose pods are clients: providers, ingress or gateway. The tenant's own come by `isolation`. */
  readonly clients: readonly LabelSelector[];
  /** Where the hub's own API server listens: endpoint addresses, since policies are judged behind the Service. */
  readonly apiServer: { readonly cidrs: readonly string[]; readonly ports: readonly number[] };
  /** What its own containers and volumes need, which `limits` must not refuse: least and most of any one of them. */
  readonly needs: { readonly min: Resources; readonly max: Resources; readonly volume?: string | undefined };
  /** Whether the tenant's own NetworkPolicies are placed in the namespace. */
  readonly syncsNetworkPolicies: boolean;
  /** Ranges it depends on though its tenant may not reach them, such as a private identity issuer's. */
  readonly egressCIDRs: readonly string[];
}

/** What the hub is like; `hubOf` reads it from the platform settings. */
export interface Hub {
  readonly distribution: Distribution;
  readonly dns: HubDns;
  /** Namespaces from which connections from outside arrive: ingress controllers, routers, gateways. */
  readonly ingressNamespaces: readonly LabelSelector[];
  /** Ranges that no claim can open: the hub itself (pods, services, machines, ...), metadata, link-local ones. */
  readonly refused: readonly string[];
  /** The internet: everything that is neither private, shared, link-local, metadata nor the hub's, a block a family. */
  readonly internet: readonly IPBlock[];
  /** Where machines learn secrets about themselves. */
  readonly metadata: readonly string[];
  /** What refuses in a way that no NetworkPolicy of a tenant re-opens; `NetworkPolicy` where nothing does. */
  readonly networkEngine: NetworkEngine;
  /** Whether pods get to the nodes that their namespace names. */
  readonly pinsNodes: boolean;
  /** Every storage class of the hub, to close those that are not allowed. */
  readonly storageClasses: readonly string[];
}
