import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';
import type { ConnectionDetail, ManagementPolicy, ProviderConfigRef, SecretKeyRef } from './provider-kubernetes.ts';

/** A chart in a repository. */
export interface ChartRef {
  readonly repository: Field<string>;
  readonly name: Field<string>;
  readonly version: Field<string>;
}

/** Helm's limit on names of releases. */
const releaseNameLimit = 53;

/** How often a failed release is taken back and tried again, seconds apart, unless told otherwise. */
const usualLimit = 3;

/**
 * A Release (helm.m.crossplane.io/v1beta1): a chart installed in the cluster behind a provider config.
 *
 * It never waits for workloads: that would block the provider on what needs a network or nodes first. The release's
 * name in the cluster is `release`, whatever this object is called.
 */
export function release(options: {
  readonly namespace: string;
  readonly name: string;
  readonly release: string;
  readonly providerConfigRef: ProviderConfigRef;
  readonly managementPolicies: readonly ManagementPolicy[];
  readonly chart: ChartRef;
  /** Namespace of the release, and whether it has to be made. */
  readonly into: { readonly namespace: Field<string>; readonly create: boolean };
  readonly values: Field<Readonly<Record<string, unknown>>>;
  /** Defaults of the chart to leave out, `pod.securityContext.runAsUser`: a value of null does not survive the way there. */
  readonly without?: readonly string[];
  readonly annotations?: Labels;
  /** How often it is taken back and tried again when it fails; `none` for one that would lose data by it. Default: 3. */
  readonly rollbackLimit?: number | 'none';
  /** Fields of an object in the release's namespace, made by what it installs, to write into the Secret `secret`. */
  readonly connection?: {
    readonly from: { readonly apiVersion: string; readonly kind: string; readonly name: string };
    readonly secret: string;
    readonly details: readonly ConnectionDetail[];
  };
}): Draft {
  const { connection, rollbackLimit = usualLimit } = options;
  return {
    apiVersion: 'helm.m.crossplane.io/v1beta1',
    kind: 'Release',
    metadata: {
      name: options.name,
      namespace: options.namespace,
      annotations: { ...options.annotations, 'crossplane.io/external-name': releaseName(options.release) },
    },
    spec: {
      forProvider: {
        chart: options.chart,
        namespace: options.into.namespace,
        set: options.without?.map((name) => ({ name, value: 'null' })),
        skipCreateNamespace: !options.into.create,
        values: options.values,
        wait: false,
      },
      managementPolicies: options.managementPolicies,
      providerConfigRef: options.providerConfigRef,
      rollbackLimit: rollbackLimit === 'none' ? undefined : rollbackLimit,
      connectionDetails: connection?.details.map((detail) => ({
        ...connection.from,
        namespace: options.into.namespace,
        ...detail,
        // What made it is not Helm: without this the provider would not find it in the release.
        skipPartOfReleaseCheck: true,
      })),
      writeConnectionSecretToRef: connection && { name: connection.secret },
    },
  };
}

/** A ProviderConfig (helm.m.crossplane.io/v1beta1) that reaches a cluster with the kubeconfig of a Secret. */
export function helmProviderConfig(options: {
  readonly namespace: string;
  readonly name: string;
  readonly kubeconfig: SecretKeyRef;
}): Draft {
  return {
    apiVersion: 'helm.m.crossplane.io/v1beta1',
    kind: 'ProviderConfig',
    metadata: { name: options.name, namespace: options.namespace },
    spec: { credentials: { source: 'Secret', secretRef: options.kubeconfig } },
  };
}

/** `name` as Helm accepts it: one that is too long is cut and told apart by a checksum (FNV-1a, 32 bits). */
export function releaseName(name: string): string {
  if (name.length <= releaseNameLimit) return name;
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  const checksum = hash.toString(16).padStart(8, '0');
  return `${name.slice(0, releaseNameLimit - checksum.length - 1).replace(/[-.]+$/, '')}-${checksum}`;
}
