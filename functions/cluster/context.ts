import type { Context, Hold, KubeObject } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import type { Tenancy } from '../tenancy/index.ts';
import type { Decisions } from './decisions.ts';
import type { ClusterNodePool, ClusterSpec } from './schema.gen.ts';
import type { SiteSize } from './sites.ts';

/** Everything the parts of a cluster may look at, derived once a request. */
export interface ClusterContext extends Context<ClusterSpec> {
  readonly platform: Platform;
  /** Settings of the claim's tier. */
  readonly tier: Platform['tiers']['standard'];
  /** Owning tenant: the label `aerodrome.dev/tenant` of the claim's Namespace. */
  readonly tenant: string | undefined;
  /** What follows from the owning tenant. */
  readonly tenancy: Tenancy;
  readonly names: ClusterNames;
  readonly network: ClusterNetworkPlan;
  /** One entry a node pool and site, in claim order, then what is only kept because its removal is held. */
  readonly pools: readonly SitePool[];
  readonly upgrade: UpgradePlan;
  /** Whether optional hub fields are known to the hub's HyperShift operator. */
  readonly operatorAtLeast: (level: Platform['hypershift']['operatorLevel']) => boolean;
  /** The HostedCluster as the hub reports it; undefined before it exists. */
  readonly hostedCluster: KubeObject | undefined;
  /** Whether threat detection, backup and deletion protection are on, by claim or tier. */
  readonly wants: {
    readonly threatDetection: boolean;
    readonly auditLogs: boolean;
    readonly backup: boolean;
    readonly deletionProtection: boolean;
    readonly bastion: boolean;
    readonly certificates: boolean;
  };
  /** What the settings decided when the cluster was created. */
  readonly decisions: Decisions;
  /** Enabled add-ons: the claim's, then those the platform enables by default. */
  readonly addons: readonly AddonPlan[];
  /** What was asked for and is held, in the order a person should read it. */
  readonly holds: readonly Hold[];
}

/** Names and domains that hang on the claim's name. */
export interface ClusterNames {
  /** Name of the HostedCluster and of the cluster: the claim's. */
  readonly hostedCluster: string;
  /** Namespace of control plane and machines: `<namespace>-<name>`, dots as dashes (HyperShift). */
  readonly controlPlaneNamespace: string;
  /** `<namespace>-<name>`: unique on the hub, for objects outside the claim's namespace. */
  readonly hubWide: string;
  readonly baseDomain: string;
  /** `<name>.<baseDomain>` */
  readonly domain: string;
  readonly api: string;
  readonly apiInternal: string;
  readonly apps: string;
  readonly oauth: string;
  readonly ignition: string;
  readonly konnectivity: string;
  readonly pullSecret: string;
  readonly sshKey: string;
  readonly etcdKey: string;
  readonly oidcClient: string;
  readonly auditWebhook: string;
  readonly apiCertificate: string;
  /** Secret that HyperShift writes: `<name>-admin-kubeconfig`, key `kubeconfig`. */
  readonly adminKubeconfig: string;
  /** ConfigMap for people, without credentials: `<name>-kubeconfig`, key `kubeconfig`. */
  readonly kubeconfig: string;
  readonly bastion: string;
}

/** Ranges and addresses as the live cluster has them, else as claim and settings give them. */
export interface ClusterNetworkPlan {
  readonly podCIDR: string;
  readonly serviceCIDR: string;
  readonly hostPrefix: number;
  /** Address of the API server; undefined when the platform's pools are exhausted (then it is held). */
  readonly apiVIP: string | undefined;
  /** Addresses for the cluster's own load balancers, the ingress first; empty with Passthrough. */
  readonly ingressVIPs: readonly string[];
}

/** The machines of one pool on one site. */
export interface SitePool {
  /** Composition resource name, `node-pool-<pool>-<site>`. */
  readonly resource: string;
  /** The live NodePool's, else `<cluster>-<pool>-<site>`, shortened beyond 40 characters. */
  readonly name: string;
  readonly pool: string;
  readonly site: string;
  /** The claim's pool; undefined for machines that are only kept because their removal is held. */
  readonly spec: ClusterNodePool | undefined;
  readonly size: SiteSize;
  /** All sites of the pool, in the order its nodes are spread over them. */
  readonly sites: readonly string[];
  /** What one machine has: the live one's where it exists, else what the settings give its size. */
  readonly machine: { readonly cores: number; readonly memory: string };
  /** Release image to render: decided by the upgrade plan. */
  readonly image: string;
  /** Version of that image. */
  readonly version: string;
}

/** Where the cluster stands between the version it runs and the version it should run. */
export interface UpgradePlan {
  /** What the claim (or the platform) wishes, as a full version. */
  readonly wished: string;
  /** Version and image to render on the HostedCluster now. */
  readonly version: string;
  readonly image: string;
  /** Last version the control plane completed; undefined while the first installation runs. */
  readonly completed: string | undefined;
  /** What is being upgraded; one pool at a time, all its sites together. */
  readonly step:
    | { readonly name: 'None' }
    | { readonly name: 'ControlPlane'; readonly from: string; readonly to: string }
    | { readonly name: 'NodePools'; readonly from: string; readonly to: string; readonly pool: string };
  /** Versions offered by the platform that the cluster could go to next, oldest first, at most 5. */
  readonly available: readonly string[];
}

/** One add-on to install. */
export interface AddonPlan {
  readonly name: string;
  readonly chart: { readonly repository: string; readonly name: string };
  /** From the claim, else undefined: the platform's. */
  readonly version: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly settings: Platform['addons'][string];
}
