import type { KubeObject } from './object.ts';
import type { Identity } from './request.ts';
import type { Readiness } from './result.ts';

/**
 * What every part may look at. No clock, no random, no network. What is read of it is noted, so that only what reads
 * something else is worked out again: remember nothing by it.
 */
export interface Context<Spec = unknown> extends Identity {
  readonly spec: Spec;
  /** What the hub reports of a composed resource, unwrapped; undefined while it does not exist. */
  readonly observed: (resource: string) => KubeObject | undefined;
  /** Its manifest as it stands, whether or not the hub has reported on it; for looking things up. */
  readonly live: (resource: string) => KubeObject | undefined;
  /** What was applied for it, to be desired again unchanged. */
  readonly applied: (resource: string) => KubeObject | undefined;
  /** The name it has on the hub; undefined while it does not exist. */
  readonly nameOf: (resource: string) => string | undefined;
  /** Composition resource names of everything observed, sorted. */
  readonly observedNames: readonly string[];
  /** What Crossplane brought for a requirement; empty when it does not exist. */
  readonly required: (requirement: string) => readonly KubeObject[];
  /** Whether a part or milestone (`hosted-cluster/kubeconfig`) is reached; an unwanted part is. */
  readonly reached: (need: string) => boolean;
  /** Readiness of one composed resource by name. */
  readonly readiness: (resource: string) => Readiness;
}
