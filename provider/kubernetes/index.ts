/** The Kubernetes clients: what a program needs to follow an API server and to write to it. */
export { type AccessOptions, findAccess } from './access.ts';
export { Cache, type CacheOptions, type Change, type Filter } from './cache.ts';
export { type Clock, systemClock, wait } from './clock.ts';
export type { Access } from './credentials.ts';
export { ApiError, messageOf } from './errors.ts';
export { type EventRecord, EventRecorder } from './events.ts';
export { Gate, type WantedKind } from './gate.ts';
export type { LaneLimits, Priority } from './lane.ts';
export { LeaderElection, type LeaderOptions } from './leader.ts';
export { ClientMetrics, type ReconcileResult } from './metrics.ts';
export type { Next } from './next.ts';
export { type KubeObject, keyOf, type Name, type Resource } from './object.ts';
export { WorkQueue } from './queue.ts';
export { Reflector, type ReflectorOptions, type Trouble } from './reflector.ts';
export { RestClient, type Written } from './rest.ts';
export { Transport, type TransportOptions } from './transport.ts';
