import type { Condition } from './conditions.ts';
import type { JsonObject, KubeObject } from './object.ts';

/** The finalizer by which the runtime holds a managed resource until its external resource is gone. */
export const FINALIZER = 'finalizer.managedresource.crossplane.io';

/** A Kubernetes object that stands for one resource in an external system. */
export interface ManagedResource extends KubeObject {
  readonly spec: ManagedSpec;
  readonly status?: ManagedStatus;
}

export interface ManagedSpec {
  /** What the external resource should be. */
  readonly forProvider: JsonObject;
  /** Values for creation only, below `forProvider`. */
  readonly initProvider?: JsonObject;
  /** Absent means everything: `["*"]`. */
  readonly managementPolicies?: readonly string[];
  /** Absent means the ClusterProviderConfig `default`. */
  readonly providerConfigRef?: ProviderConfigRef;
  /** A Secret of the same namespace. */
  readonly writeConnectionSecretToRef?: { readonly name: string };
}

export interface ProviderConfigRef {
  readonly kind: string;
  readonly name: string;
}

export interface ManagedStatus {
  readonly conditions?: readonly Condition[];
  /** The generation that the last status was made from. */
  readonly observedGeneration?: number;
  /** The last token of `crossplane.io/reconcile-requested-at` that was acted on. */
  readonly lastHandledReconcileAt?: string;
  /** What was observed; never the only home of an identifier. */
  readonly atProvider?: JsonObject;
}

/** The config that `resource` names, with the defaults of the contract. */
export const providerConfigOf = (resource: ManagedResource): ProviderConfigRef =>
  resource.spec.providerConfigRef ?? { kind: 'ClusterProviderConfig', name: 'default' };
