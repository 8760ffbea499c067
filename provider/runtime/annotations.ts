import { parseDuration } from './duration.ts';
import type { KubeObject } from './object.ts';

/** Annotations that users and the runtime exchange; the keys are those of every Crossplane provider. */
export const ANNOTATION = {
  externalName: 'crossplane.io/external-name',
  createPending: 'crossplane.io/external-create-pending',
  createSucceeded: 'crossplane.io/external-create-succeeded',
  createFailed: 'crossplane.io/external-create-failed',
  paused: 'crossplane.io/paused',
  pollInterval: 'crossplane.io/poll-interval',
  reconcileRequestedAt: 'crossplane.io/reconcile-requested-at',
} as const;

const read = (object: KubeObject, key: string): string | undefined => object.metadata.annotations?.[key] || undefined;

/** The identity in the external system; undefined where it is not known yet. */
export const externalNameOf = (object: KubeObject): string | undefined => read(object, ANNOTATION.externalName);

/** Only the exact word pauses. */
export const isPaused = (object: KubeObject): boolean => read(object, ANNOTATION.paused) === 'true';

/** The token of a request to reconcile now. */
export const reconcileRequestOf = (object: KubeObject): string | undefined =>
  read(object, ANNOTATION.reconcileRequestedAt);

/** The poll interval of this one resource in milliseconds; undefined where absent or invalid. */
export function pollIntervalOf(object: KubeObject): number | undefined {
  const interval = parseDuration(read(object, ANNOTATION.pollInterval) ?? '');
  return interval !== undefined && interval > 0 ? interval : undefined;
}

/** Milliseconds since the epoch of a time annotation; undefined where absent or unreadable. */
export function timeOf(object: KubeObject, key: string): number | undefined {
  const time = Date.parse(read(object, key) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** A creation was begun and neither its success nor its failure was recorded after that. */
export function isCreateIncomplete(object: KubeObject): boolean {
  const pending = timeOf(object, ANNOTATION.createPending);
  if (pending === undefined) return false;
  const succeeded = timeOf(object, ANNOTATION.createSucceeded) ?? Number.NEGATIVE_INFINITY;
  const failed = timeOf(object, ANNOTATION.createFailed) ?? Number.NEGATIVE_INFINITY;
  return pending > Math.max(succeeded, failed);
}

/** Is the time under `key` within `grace` of now? One further in the future is a wrong clock's and counts as long ago. */
export function isRecent(object: KubeObject, key: string, now: number, grace: number): boolean {
  const time = timeOf(object, key);
  return time !== undefined && Math.abs(now - time) < grace;
}

/**
 * A stamp in RFC 3339 with milliseconds that is later than every creation stamp `object` carries: two within one
 * millisecond, or one by a clock that ran ahead, must not hide which came last.
 */
export function stampAfter(object: KubeObject, now: number): string {
  const seen = [ANNOTATION.createPending, ANNOTATION.createSucceeded, ANNOTATION.createFailed].map(
    (key) => timeOf(object, key) ?? Number.NEGATIVE_INFINITY,
  );
  return new Date(Math.max(now, ...seen.map((time) => time + 1))).toISOString();
}
