import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** Kinds of the provider, by the service whose resource they stand for. */
export type ServiceKind =
  | 'access/Kubeconfig'
  | 'backup/Protection'
  | 'cmdb/ConfigurationItem'
  | 'customers/Customer'
  | 'customers/Subscription'
  | 'dns/RecordSet'
  | 'firewall/Rule'
  | 'identity/Application'
  | 'identity/Group'
  | 'ipam/Address'
  | 'monitoring/Target';

/** Everything but Delete. */
const staying = ['Observe', 'Create', 'Update', 'LateInitialize'] as const;

/** A managed resource of an internal service (<service>.m.aerodrome.dev/v1alpha1). */
export function serviceResource(options: {
  readonly kind: ServiceKind;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  /** A ClusterProviderConfig; none where the kind is reached by what it names itself. */
  readonly config: Field<string> | undefined;
  /** What the service is asked for; fields that are undefined are left to it. */
  readonly wish: Readonly<Record<string, unknown>>;
  /** Secret in the same namespace that takes what the service says only once. */
  readonly connectionSecret?: string;
  /** Whether the service keeps it when the managed resource goes; default: it is removed there. */
  readonly stays?: boolean;
}): Draft {
  const [service = '', kind = ''] = options.kind.split('/');
  return {
    apiVersion: `${service}.m.aerodrome.dev/v1alpha1`,
    kind,
    metadata: { name: options.name, namespace: options.namespace, labels: options.labels },
    spec: {
      forProvider: options.wish,
      managementPolicies: options.stays ? staying : undefined,
      providerConfigRef: options.config && { kind: 'ClusterProviderConfig', name: options.config },
      writeConnectionSecretToRef: options.connectionSecret && { name: options.connectionSecret },
    },
  };
}
