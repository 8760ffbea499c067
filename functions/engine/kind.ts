import type { Context } from './context.ts';
import type { Condition, KubeObject } from './object.ts';
import type { Blueprint } from './part.ts';
import type { ClusterScoped, Identity } from './request.ts';
import type { Hold, Mistake, Phase, PlanEntry, Readiness, Requirement } from './result.ts';
import type { Drift } from './setting.ts';

/** Stages of requirements that Crossplane brings before it gives up (core v2.3.4 `MaxRequirementsIterations`). */
export const mostStages = 5;

/** Everything the engine needs to know of one kind a user can claim. */
export interface Kind<Spec, C extends Context<Spec>> {
  /** The user's kind, `Cluster`; the composite of its claims is `X<kind>`. */
  readonly kind: string;
  /** Checks the composite against the kind's schema and rules, and fills in defaults. */
  readonly validate: (identity: Identity) => Validated<Spec>;
  /** Only of a kind whose composites are in no namespace. */
  readonly scope?: ClusterScoped;
  /**
   * What must be brought along, by requirement name. It may come to more once what was asked for first has been brought
   * (`required`, by requirement name), in at most `mostStages` stages; every stage repeats those before it.
   */
  readonly requirements: (
    identity: Identity,
    platform: string,
    required: ReadonlyMap<string, readonly KubeObject[]>,
    observed: ReadonlyMap<string, KubeObject>,
  ) => ReadonlyMap<string, Requirement>;
  /** Adds what the kind derives from spec, settings and observation; mistakes only where desired state is undefined. */
  readonly prepare: (base: Context<Spec>, platform: string) => C | readonly Mistake[];
  readonly blueprint: Blueprint<C>;
  /** Condition areas that gate readiness, in the order a person should read them. */
  readonly areas: readonly string[];
  /** Whether the claim is paused: what exists is kept as it is, nothing new is made. */
  readonly paused: (context: C) => boolean;
  /** Why nothing new may be made, such as the owning tenant's word; undefined where it may. */
  readonly closed?: (context: C) => Closed | undefined;
  /** The kind's own view of what is going on. */
  readonly report: (context: C, plan: readonly PlanEntry[], drift: readonly Drift[]) => Report;
}

/** Why nothing new is made for a composite. A part that says `evenClosed` is made all the same. */
export interface Closed {
  /** What is waited for, in words. */
  readonly by: string;
  /** Whether what exists also stays exactly as it was applied, and nothing at all is made. */
  readonly frozen: boolean;
  /** What the status says where something waits because of it, or all is frozen; what is complete just goes on. */
  readonly hold?: Hold;
}

/** What a kind says about itself beyond what the plan says. */
export interface Report {
  /** Fields of the composite's status beside phase, reason, message and conditions. */
  readonly status: Readonly<Record<string, unknown>>;
  /** Phase while nothing is held, failed or finished; `Ready` and `Degraded` are the engine's to say. */
  readonly working: Extract<Phase, 'Pending' | 'Provisioning' | 'Configuring' | 'Upgrading'>;
  /** Whether the kind was complete once, so that "not ready" now means Degraded and not Provisioning. */
  readonly complete: boolean;
  /** What the author asked for and is held; the first is the one the status names. */
  readonly holds: readonly Hold[];
  /** What a condition area needs beside its parts, where the hub says it is missing. */
  readonly missing?: readonly Missing[];
  /** What the hub itself says is wrong with what it was given, word for word; undefined where nothing is. */
  readonly invalid?: { readonly reason: string; readonly message: string } | undefined;
  /** Conditions beside the areas. */
  readonly conditions: readonly Condition[];
  /** Never a secret. Crossplane only takes them from composites that have a claim; of others they are left out. */
  readonly connectionDetails?: ReadonlyMap<string, string>;
  /** Seconds until the next look. */
  readonly ttl: number;
}

/** Something that keeps a condition area from being True and is no part of its own. */
export interface Missing {
  readonly area: string;
  readonly readiness: Readiness;
}

/** What checking a composite gives: the spec with defaults, or what is wrong with it. */
export interface Validated<Spec> {
  readonly spec?: Spec | undefined;
  readonly mistakes: readonly Mistake[];
}
