import {
  conditionOf,
  type Draft,
  defaultReadiness,
  failed,
  type KubeObject,
  listAt,
  type Readiness,
  ready,
  stringAt,
  waiting,
} from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** How something is reached from outside the hub. */
export interface Endpoint {
  readonly host: string;
  /** Known already; else the address management gives one. */
  readonly address?: string | undefined;
  /** The one that the address management is asked for. */
  readonly requested?: string | undefined;
  /** Whether its name is its own; default: it is. */
  readonly published?: boolean | undefined;
  readonly ports?: readonly number[];
  readonly sources?: readonly string[] | undefined;
}

/** Facts that the services around the hub are told about a subject; fields of `EnrolmentSpec`. */
export interface EnrolmentFacts {
  readonly subject: { readonly kind: 'Cluster' | 'VirtualCluster' | 'Tenant'; readonly name: string };
  readonly tenant?: string | undefined;
  readonly displayName?: string | undefined;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly endpoints?: Readonly<Partial<Record<'api' | 'ingress' | 'login', Endpoint | undefined>>>;
  readonly application?: { readonly redirectURIs: readonly string[] } | undefined;
  readonly groups?: readonly { readonly name: string; readonly displayName?: Field<string> }[];
  readonly customer?: { readonly number: string } | undefined;
  readonly subscription?: { readonly tier: string; readonly customer?: string | undefined } | undefined;
  readonly monitoring?: { readonly url: string } | undefined;
  readonly backup?: { readonly tier: string } | undefined;
  readonly kubeconfig?: MachineKubeconfig | undefined;
}

/** What a kubeconfig for machines is made from. */
export interface MachineKubeconfig {
  /** Secret beside the subject that tokens are asked for with. */
  readonly administrator: string;
  /** ProviderConfig beside the subject through which objects inside are made. */
  readonly inside: string;
  /** The address of the API server for whoever uses it; default: the one in that Secret. */
  readonly server?: string;
  /** ClusterRole inside. */
  readonly role: 'cluster-admin' | 'edit' | 'view';
  /** Groups on the hub that may read the Secret; default: nobody by the enrolment's hand. */
  readonly readers?: readonly string[];
}

/** Whether the platform names any service that hears of subjects. */
export function hasServices(services: object): boolean {
  return Object.entries(services).some(([name, service]) => !noService.includes(name) && service !== undefined);
}

/** Kubeconfigs come from the subjects themselves. */
const noService: readonly string[] = ['providerConfig', 'access'];

/** Name of a subject's enrolment, beside the subject: `cluster-shop`. */
export function enrolmentName({ kind, name }: EnrolmentFacts['subject']): string {
  return `${prefixes[kind]}-${name}`;
}

const prefixes = { Cluster: 'cluster', VirtualCluster: 'vc', Tenant: 'tenant' } as const;

/** An Enrolment (aerodrome.dev/v1alpha1): the same YAML is a claim in one flavour and a composite in the other. */
export function enrolment(namespace: string, labels: Labels, facts: EnrolmentFacts): Draft {
  return {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Enrolment',
    metadata: { name: enrolmentName(facts.subject), namespace, labels },
    spec: { ...facts },
  };
}

/** While a subject is paused, so is what the services know of it. */
export function pausedEnrolment(applied: Draft): Draft {
  return { ...applied, spec: { ...(applied['spec'] as object), paused: true } };
}

/** Conditions without which nobody reaches the subject. What registers know of it is no reason to call it broken. */
const reachable = ['AddressesReady', 'NamesReady', 'OpeningsReady', 'SignInReady'];

/** Ready once the subject can be reached and signed in to. */
export function enrolmentReadiness(observed: KubeObject): Readiness {
  const conditions = reachable.map((type) => conditionOf(observed, type));
  const missing = conditions.find((condition) => condition?.status !== 'True');
  if (!missing && !conditions.includes(undefined)) return ready;
  if (stringAt(observed, 'status', 'phase') === undefined) return defaultReadiness(observed, 'the enrolment');
  const message = stringAt(observed, 'status', 'message') ?? missing?.message ?? 'is being made known';
  const reason = stringAt(observed, 'status', 'reason') ?? 'Creating';
  const words = `services: ${message}`;
  return stringAt(observed, 'status', 'phase') === 'Blocked' ? failed(reason, words) : waiting(reason, words);
}

/** What the services handed out or were told; undefined while there is none. */
export function enrolledAddress(observed: KubeObject | undefined, endpoint: 'api' | 'ingress'): string | undefined {
  return stringAt(observed, 'status', 'addresses', endpoint);
}

/** The OIDC client and the Secret beside the subject that holds its secret; undefined while there is none. */
export function enrolledClient(
  observed: KubeObject | undefined,
): { readonly id: string; readonly secret: string } | undefined {
  const id = stringAt(observed, 'status', 'application', 'clientID');
  const secret = stringAt(observed, 'status', 'application', 'secretRef', 'name');
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** Name of the Secret beside the subject that takes the kubeconfig for machines. */
export const machineSecretName = (enrolment: string): string => `${enrolment}-machines`;

/** Secret beside the subject with the kubeconfig for machines; undefined while there is none. */
export function enrolledKubeconfig(observed: KubeObject | undefined): string | undefined {
  return stringAt(observed, 'status', 'kubeconfigSecretRef', 'name');
}

/** What each service knows, for the subject's own status; what that has shown while the enrolment says nothing. */
export function enrolledServices(
  observed: KubeObject | undefined,
  composite: KubeObject,
): readonly unknown[] | undefined {
  const services = listAt(observed, 'status', 'services');
  const shown = services.length > 0 ? services : listAt(composite, 'status', 'services');
  return shown.length > 0 ? shown : undefined;
}
