import type { Context, Hold, KubeObject } from '../engine/index.ts';
import type { GuardRails, PodSecurityLevel, PolicyPlan, Quota } from '../guard-rails/index.ts';
import type { Platform } from '../platform/index.ts';
import type { Tenancy } from '../tenancy/index.ts';
import type { Decisions } from './decisions.ts';
import type { VirtualClusterNames } from './names.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';
import type { VersionPlan } from './upgrade.ts';

/** Everything the parts of a virtual cluster may look at, derived once a request. */
export interface VirtualClusterContext extends Context<VirtualClusterSpec> {
  readonly platform: Platform;
  readonly tenancy: Tenancy;
  readonly names: VirtualClusterNames;
  /** Whether it has an API server of its own (mode VCluster). */
  readonly hasControlPlane: boolean;
  /** What the settings decided when it was created. */
  readonly decisions: Decisions;
  readonly version: VersionPlan;
  readonly controlPlane: ControlPlanePlan;
  readonly expose: ExposePlan;
  readonly login: LoginPlan;
  /** The Release of the vcluster chart as it stands; undefined before it exists, and in mode Namespace. */
  readonly release: KubeObject | undefined;
  /** Whether the way in from outside stays as it was applied, since the claim asks for one that it may not have. */
  readonly isExposeKept: boolean;
  /** What its tenant may use, what its control plane needs on top, and both together. */
  readonly quota: { readonly tenant: Quota; readonly controlPlane: Quota; readonly hard: Quota };
  /** Pod Security Standard of its pods. */
  readonly podSecurity: PodSecurityLevel;
  /** What isolates its namespace of the hub. */
  readonly rails: GuardRails;
  readonly policies: PolicyPlan;
  /** Whether it is cut off, by its own word or its tenant's. */
  readonly quarantined: boolean;
  /** Pool of its tenant that its pods run on; undefined where the tenant has none. */
  readonly pool: string | undefined;
  readonly machines: readonly Machine[];
  /** What was asked for and is held, in the order a person should read it. */
  readonly holds: readonly Hold[];
}

/** The shape of the control plane, with every default settled. */
export interface ControlPlanePlan {
  readonly replicas: number;
  readonly store: 'SQLite' | 'Etcd';
  readonly storage: { readonly size: string; readonly class: string };
}

/** How the API server is reached from outside the hub. */
export interface ExposePlan {
  readonly type: 'ClusterIP' | 'Ingress' | 'Gateway' | 'LoadBalancer';
  /** Host name that its certificate holds besides those inside the hub. */
  readonly host: string | undefined;
  /** Where people reach it, `https://<host>`. */
  readonly server: string;
}

/** How people log in. */
export interface LoginPlan {
  readonly issuer: string;
  readonly clientID: string;
  readonly usernameClaim: string;
  readonly groupsClaim: string;
  readonly scopes: readonly string[];
}

/** One private machine. */
export interface Machine {
  /** Composition resource name, without the family: `<group>-<number>`. */
  readonly key: string;
  /** Name of the VirtualMachine. */
  readonly name: string;
  readonly group: VirtualClusterSpec['nodes']['machines'][number];
  readonly site: string;
  /** Whether it stays as it was made, since something of its group is held. */
  readonly kept?: true;
}
