import { managedLabels } from './labels.ts';
import type { Allowed, GuardRails, NodeRails } from './plan.ts';

/** The policies by the names that messages and parameters have for them, as `docs/policies.md` explains them. */
export const policyNames = [
  'identity',
  'images',
  'services',
  'hosts',
  'scheduling',
  'managed',
  'rights',
  'networks',
  'stores',
] as const;

export type PolicyName = (typeof policyNames)[number];

/** Those that keep the guard rails themselves in place: never only audited, and all that a claim namespace needs. */
export const keeping: readonly PolicyName[] = ['identity', 'managed'];

/** Namespace of all parameters, which `package/policies` brings: no tenant has rights there. */
export const policyNamespace = 'aerodrome-guard-rails';

/** The ValidatingAdmissionPolicy that every binding names. */
export const policyName = 'aerodrome-guard-rails';

/** Label by which a namespace takes part in the policies of Kyverno: `Enforce` or `Audit`. */
export const policyModeLabel = 'aerodrome.dev/policies';

/** How one namespace is judged on admission. */
export interface PolicyPlan {
  /** The namespace on the hub. */
  readonly namespace: string;
  /** Of every object that is made for it; the label `aerodrome.dev/managed` is among them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly engine: 'ValidatingAdmissionPolicy' | 'Kyverno' | 'None';
  /** `Audit` lets through with a warning what breaks a policy; the guard rails themselves stay protected. */
  readonly mode: 'Enforce' | 'Audit';
  /** Default all of them; for a claim namespace `keeping`. */
  readonly policies?: readonly PolicyName[] | undefined;
  readonly distribution: 'OpenShift' | 'Kubernetes';
  readonly allowed: Admitted;
  /** Who is the platform, Crossplane with its providers above all, or a controller that not every hub has. */
  readonly exempt: Exempt;
}

/** What is admitted: the lists of a tenant, and what the platform itself brings into the namespace. */
export interface Admitted extends Partial<Allowed> {
  /** Prefixes of images admitted besides KubeVirt's, with any pull policy: a virtual control plane's, its DNS server's. */
  readonly platformImages?: readonly string[] | undefined;
  readonly gatewayClasses?: readonly string[] | undefined;
  /** Gateways of other namespaces that routes may use, as `namespace/name`. */
  readonly gateways?: readonly string[] | undefined;
  /** NetworkAttachmentDefinitions that pods may use, as `namespace/name`. */
  readonly networkAttachments?: readonly string[] | undefined;
  /** ClusterSecretStores of the External Secrets Operator that may be named beside a SecretStore of the namespace. */
  readonly clusterSecretStores?: readonly string[] | undefined;
  /** ClusterRoles that may be bound; default admin, edit and view. */
  readonly clusterRoles?: readonly string[] | undefined;
  /** Default `cluster.local`. */
  readonly clusterDomain?: string | undefined;
  /** What every pod gets without being asked, allowed whatever the lists say. */
  readonly nodes?: NodeRails | undefined;
}

/** Users and groups, by the names the API server knows them by: `system:serviceaccounts:crossplane-system`. */
export interface Exempt {
  /** May do everything. */
  readonly platformUsers?: readonly string[] | undefined;
  readonly platformGroups?: readonly string[] | undefined;
  /** May change what is managed; what they make for tenants is judged all the same. */
  readonly controllerUsers?: readonly string[] | undefined;
  readonly controllerGroups?: readonly string[] | undefined;
  /** Make the pods of virtual machines: these may ask for nodes by labels that nobody else may. */
  readonly machineUsers?: readonly string[] | undefined;
}

/** How a namespace with guard rails is judged: by what its plan allows, and what else is `admitted`. */
export function policyPlanOf(
  rails: GuardRails,
  options: Pick<PolicyPlan, 'engine' | 'mode' | 'exempt'> & { readonly admitted?: Admitted },
): PolicyPlan {
  const { admitted, ...rest } = options;
  return {
    ...rest,
    namespace: rails.namespace,
    labels: managedLabels(rails),
    distribution: rails.hub.distribution,
    allowed: { nodes: rails.nodes, ...rails.allowed, ...admitted },
  };
}
