import type { Draft, Setting } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** What Crossplane may do to an external resource. */
export type ManagementPolicy = '*' | 'Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize';

/** A ProviderConfig or ClusterProviderConfig. */
export interface ProviderConfigRef {
  readonly kind: 'ProviderConfig' | 'ClusterProviderConfig';
  readonly name: string;
}

/** When an Object counts as ready. */
export type ObjectReadiness =
  | { readonly policy: 'SuccessfulCreate' | 'DeriveFromObject' | 'AllTrue' }
  | { readonly policy: 'DeriveFromCelQuery'; readonly celQuery: string };

/** The part of a field that goes into a connection Secret. */
export interface ConnectionDetail {
  /** Another object than the one all details are from. */
  readonly from?: Draft;
  readonly fieldPath: string;
  readonly toConnectionSecretKey: string;
}

/** A field of an object of the hub that the manifest gets, too. */
export interface FieldCopy {
  readonly from: Pick<Draft, 'apiVersion' | 'kind' | 'metadata'>;
  readonly fieldPath: string;
}

/** An Object (kubernetes.m.crossplane.io/v1alpha1): applies `manifest` to the cluster behind a provider config. */
export function object(options: {
  readonly namespace: string;
  readonly labels?: Labels;
  readonly providerConfigRef: ProviderConfigRef;
  readonly managementPolicies: readonly ManagementPolicy[];
  readonly manifest: Draft | Setting;
  readonly readiness?: ObjectReadiness;
  /** Fields of objects of the hub that are copied into the manifest as it is applied. Never of Secrets: they would show in the Object's spec. */
  readonly copies?: readonly FieldCopy[];
  /** React to changes of the external object at once. Default: false. */
  readonly watch?: boolean;
  /** Fields of an external object to write into the Secret `secret` of this namespace. */
  readonly connection?: {
    readonly from: Draft;
    readonly secret: string;
    readonly details: readonly ConnectionDetail[];
  };
}): Draft {
  const { manifest, connection } = options;
  return {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { namespace: options.namespace, labels: options.labels },
    spec: {
      forProvider: { manifest },
      managementPolicies: options.managementPolicies,
      providerConfigRef: options.providerConfigRef,
      readiness: options.readiness ?? { policy: 'SuccessfulCreate' },
      references: options.copies?.map(({ from, fieldPath }) => ({
        patchesFrom: {
          apiVersion: from.apiVersion,
          kind: from.kind,
          name: from.metadata.name,
          namespace: from.metadata.namespace,
          fieldPath,
        },
        toFieldPath: fieldPath,
      })),
      watch: options.watch,
      connectionDetails: connection?.details.map(({ from = connection.from, ...detail }) => ({
        apiVersion: from.apiVersion,
        kind: from.kind,
        name: from.metadata.name,
        namespace: from.metadata.namespace,
        ...detail,
      })),
      writeConnectionSecretToRef: connection && { name: connection.secret },
    },
  };
}

/** A key of a Secret. */
export interface SecretKeyRef {
  readonly namespace: string;
  readonly name: string;
  readonly key: Field<string>;
}

/** A ProviderConfig (kubernetes.m.crossplane.io/v1alpha1) that reaches a cluster with the kubeconfig of a Secret. */
export function kubernetesProviderConfig(options: {
  readonly namespace: string;
  readonly name: string;
  readonly kubeconfig: SecretKeyRef;
}): Draft {
  return {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'ProviderConfig',
    metadata: { name: options.name, namespace: options.namespace },
    spec: { credentials: { source: 'Secret', secretRef: options.kubeconfig } },
  };
}
