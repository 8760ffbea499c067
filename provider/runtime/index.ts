/** The managed-resource runtime: what a kind, a Kubernetes client and a program that runs them need of it. */
export {
  ANNOTATION,
  externalNameOf,
  isCreateIncomplete,
  pollIntervalOf,
  reconcileRequestOf,
} from './annotations.ts';
export { type Clock, sleep, systemClock } from './clock.ts';
export { type Condition, conditionOf } from './conditions.ts';
export { parseDuration } from './duration.ts';
export { messageOf, TerminalError, TransientError, UnknownOutcomeError } from './errors.ts';
export { type Experience, newExperience } from './experience.ts';
export type {
  Absent,
  Candidate,
  Change,
  Connect,
  ConnectionDetails,
  Creation,
  Deletion,
  ExternalClient,
  Observation,
  Operation,
  Present,
  Readiness,
} from './external.ts';
export type { Identity, ManagedKind } from './kind.ts';
export {
  FINALIZER,
  type ManagedResource,
  type ManagedSpec,
  type ManagedStatus,
  type ProviderConfigRef,
  providerConfigOf,
} from './managed-resource.ts';
export type {
  GroupVersionKind,
  Json,
  JsonObject,
  KubeObject,
  ObjectMeta,
  ObjectRef,
  OwnerReference,
} from './object.ts';
export { isDeleted, nameOf, refOf } from './object.ts';
export type { Event, Reason, Requeue } from './outcome.ts';
export { creationParameters } from './parameters.ts';
export { type ConfigOutcome, type ProviderConfig, reconcileConfig } from './provider-config.ts';
export type { ReferenceField } from './references.ts';
export { delayOf, firstDelay } from './requeue.ts';
export { type Ran, run } from './run.ts';
export type { ListFilter, ResourceStore, Written } from './store.ts';
export { USAGE_LABEL, type Usage } from './usage.ts';
export { configKeyOf } from './vigilance.ts';
export { wakes } from './wake.ts';
export { defaultSettings, type Settings, type World } from './world.ts';
