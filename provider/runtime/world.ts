import type { Clock } from './clock.ts';
import type { Experience } from './experience.ts';
import type { Connect } from './external.ts';
import type { ManagedKind } from './kind.ts';
import type { ManagedResource } from './managed-resource.ts';
import type { Event } from './outcome.ts';
import type { ResourceStore } from './store.ts';

/** Everything that a reconciliation touches. */
export interface World {
  readonly kind: ManagedKind;
  readonly store: ResourceStore;
  readonly connect: Connect;
  readonly clock: Clock;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Publishes an event; never fails, never waits. */
  readonly record: (resource: ManagedResource, event: Event) => void;
  readonly settings: Settings;
  readonly experience: Experience;
}

/** Durations are milliseconds. */
export interface Settings {
  /** Between two observations of a resource at rest. */
  readonly pollInterval: number;
  /** The shortest interval that an annotation can ask for. */
  readonly minPollInterval: number;
  /** How far, as a part of the interval, a poll may be early or late. */
  readonly pollJitter: number;
  /** All external calls of one reconciliation. */
  readonly externalTimeout: number;
  /** One reconciliation: longer, so that status can still be written after a slow external system. */
  readonly reconcileTimeout: number;
  /** Are management policies other than the default accepted? */
  readonly managementPolicies: boolean;
  /** The group and version of provider configs and their usages. */
  readonly configApiVersion: string;
}

export const defaultSettings: Settings = {
  pollInterval: 600_000,
  minPollInterval: 1_000,
  pollJitter: 0.1,
  externalTimeout: 60_000,
  reconcileTimeout: 90_000,
  managementPolicies: true,
  configApiVersion: 'm.aerodrome.dev/v1alpha1',
};
