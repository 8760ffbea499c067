import type { Condition, KubeObject } from './object.ts';
import type { Drift } from './setting.ts';

/** One thing that is wrong with what somebody gave us. */
export interface Mistake {
  /** Field path, `spec.nodePools[0].replicas`; for the settings, the path inside the Platform document. */
  readonly path: string;
  /** The value given; undefined when something is missing. */
  readonly given?: unknown;
  /** What would be accepted, for people. */
  readonly accepted: string;
  /** One sentence: what is wrong, and why it matters where that is not obvious. */
  readonly message: string;
  /** Who can mend it: the claim's author, or the platform's operator. Default: the author. */
  readonly by?: 'author' | 'operator';
}

/** What the plan says of one part. */
export interface PlanEntry {
  /** Composition resource name. */
  readonly name: string;
  readonly state: 'applied' | 'waiting' | 'unwanted';
  /** Why a kind has this part, one sentence. */
  readonly why: string;
  /** The parts (or `part/milestone`) this one waits for; `pause` while the claim is paused. */
  readonly waitingOn: readonly string[];
  /** Part of the blueprint this is a member of; the name itself for a single part. */
  readonly part: string;
  /** Whether it exists on the hub. */
  readonly observed: boolean;
  readonly readiness: Readiness;
  /** The condition area this part gates, if any. */
  readonly gates?: string;
}

/** Whether a composed resource does its work, and if not, why, in words the claim's author can act on. */
export type Readiness =
  | { readonly state: 'ready' }
  | { readonly state: 'waiting'; readonly reason: string; readonly message: string }
  | { readonly state: 'failed'; readonly reason: string; readonly message: string };

export const ready: Readiness = { state: 'ready' };

/** Not there yet; nobody has to do anything. */
export function waiting(reason: string, message: string): Readiness {
  return { state: 'waiting', reason, message };
}

/** Will not come by itself: somebody has to act. */
export function failed(reason: string, message: string): Readiness {
  return { state: 'failed', reason, message };
}

/** A composed resource to desire. */
export interface DesiredResource {
  readonly object: KubeObject;
  readonly ready: boolean;
}

/** An event for the claim; only ever on a transition. */
export interface Result {
  readonly severity: 'Normal' | 'Warning' | 'Fatal';
  readonly reason: string;
  readonly message: string;
}

/** What we ask Crossplane to bring along. */
export interface Requirement {
  readonly apiVersion: string;
  readonly kind: string;
  readonly match: { readonly name: string } | { readonly labels: Readonly<Record<string, string>> };
  readonly namespace?: string;
}

/** What a claim's author reads first. */
export interface Summary {
  readonly phase: Phase;
  readonly reason: string;
  readonly message: string;
}

export type Phase = 'Pending' | 'Provisioning' | 'Configuring' | 'Ready' | 'Upgrading' | 'Degraded' | 'Blocked';

/** The answer to one request. */
export type Composed = Accepted | Refused | Incomplete;

/** Something asked for that is not done, while what exists stays as it is. */
export interface Hold {
  readonly reason: string;
  readonly message: string;
}

/** Desired state is defined. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly resources: ReadonlyMap<string, DesiredResource>;
  readonly plan: readonly PlanEntry[];
  /** The composite's status, whole. */
  readonly status: Readonly<Record<string, unknown>>;
  readonly conditions: readonly Condition[];
  readonly results: readonly Result[];
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly drift: readonly Drift[];
  /** What was asked for and is held, in the order a person should read it. */
  readonly holds: readonly Hold[];
  /** Whether everything that gates the composite is ready. */
  readonly ready: boolean;
  /** Seconds until Crossplane should ask again. */
  readonly ttl: number;
  /** Connection details of the composite (claims flavour only); never a secret. */
  readonly connectionDetails: ReadonlyMap<string, string>;
}

/** Desired state is undefined: nothing is applied, nothing that exists is touched. */
export interface Refused {
  readonly outcome: 'refused';
  readonly mistakes: readonly Mistake[];
  readonly conditions: readonly Condition[];
  readonly results: readonly Result[];
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly ttl: number;
}

/** Crossplane has not brought what was required yet; it asks again at once. */
export interface Incomplete {
  readonly outcome: 'incomplete';
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly ttl: number;
}
