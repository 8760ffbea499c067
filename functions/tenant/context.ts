import type { Context, Hold, KubeObject, Mistake } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import type { Amounts } from './amounts.ts';
import type { TenantMachine, TenantNamespace, TenantSpec } from './schema.gen.ts';

/** Everything the parts of a tenant may look at, derived once a request. */
export interface TenantContext extends Context<TenantSpec> {
  readonly platform: Platform;
  /** Labels of everything that is made for the tenant. */
  readonly labels: Readonly<Record<string, string>>;
  readonly quota: QuotaPlan;
  /** The tenant's namespaces in its order, then what is only kept because its removal is held. */
  readonly namespaces: readonly NamespacePlan[];
  /** Namespaces that are being deleted: they use what they have until they are gone. */
  readonly leaving: readonly LeavingNamespace[];
  /** The tenant's machines, likewise with those whose removal is held. */
  readonly machines: readonly MachinePlan[];
  /** What the tenant has claimed in its claim namespace, its own namespaces left out. */
  readonly claims: { readonly clusters: readonly KubeObject[]; readonly virtualClusters: readonly KubeObject[] };
  /** What the tenant may choose and nobody could: names that the platform does not have, or no longer has. */
  readonly unknown: readonly Mistake[];
  /** What was asked for and is held, in the order a person should read it. */
  readonly holds: readonly Refusal[];
}

/** A hold, and what it is about. */
export interface Refusal extends Hold {
  readonly name: string;
}

/** How the tenant's quota is kept. */
export interface QuotaPlan {
  readonly engine: 'Static' | 'ClusterResourceQuota' | 'Capsule';
  readonly hard: Amounts;
}

/** One workload namespace. */
export interface NamespacePlan {
  readonly name: string;
  /** Composition resource name. */
  readonly resource: string;
  /** The tenant's entry; undefined for a namespace that is only kept because its removal is held. */
  readonly spec: TenantNamespace | undefined;
  /** Part of the tenant's quota in whole per cent. */
  readonly share: number | undefined;
  /** What it may use, by keys of the tenant's quota. */
  readonly amounts: Amounts;
  /** Whether it may be deleted by nobody. */
  readonly protected: boolean;
}

/** A namespace that goes, and what it still has. */
export interface LeavingNamespace {
  readonly name: string;
  readonly amounts: Amounts;
}

/** One virtual machine. */
export interface MachinePlan {
  readonly name: string;
  readonly resource: string;
  /** The tenant's entry; undefined for a machine that is only kept because its removal is held. */
  readonly spec: TenantMachine | undefined;
  /** The tenant's name of the namespace it runs in. */
  readonly namespace: string;
}
