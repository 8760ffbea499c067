/** One aspect of an object's state, as every Kubernetes tool reads it. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason: string;
  readonly message?: string;
  /** RFC 3339. */
  readonly lastTransitionTime: string;
  readonly observedGeneration?: number;
}

/** A condition before it is stamped with time and generation. */
export type ConditionChange = Omit<Condition, 'lastTransitionTime' | 'observedGeneration'>;

const change = (type: string, status: Condition['status'], reason: string, message?: string): ConditionChange => ({
  type,
  status,
  reason,
  ...(message ? { message } : {}),
});

/** The external resource can be used. */
export const available = (): ConditionChange => change('Ready', 'True', 'Available');
/** The external resource exists and cannot be used: why. */
export const unavailable = (message?: string): ConditionChange => change('Ready', 'False', 'Unavailable', message);
export const creating = (message?: string): ConditionChange => change('Ready', 'False', 'Creating', message);
export const deleting = (message?: string): ConditionChange => change('Ready', 'False', 'Deleting', message);

export const reconcileSuccess = (): ConditionChange => change('Synced', 'True', 'ReconcileSuccess');
export const reconcileError = (message: string): ConditionChange =>
  change('Synced', 'False', 'ReconcileError', message);
export const reconcilePaused = (): ConditionChange =>
  change('Synced', 'False', 'ReconcilePaused', 'Reconciliation is paused.');

/** The external resource is as the spec asks. */
export const observeMatched = (): ConditionChange => change('UpToDate', 'True', 'ObserveMatched');
/** An update was sent; the next observation tells whether it took. */
export const updateRequested = (message: string): ConditionChange =>
  change('UpToDate', 'False', 'UpdateRequested', message);
/** It differs, and the management policies forbid an update. */
export const updateRestricted = (message: string): ConditionChange =>
  change('UpToDate', 'False', 'UpdateRestricted', message);
/** It differs, and updates fail or change nothing. */
export const updateFailed = (message: string): ConditionChange => change('UpToDate', 'False', 'UpdateFailed', message);
/** Nobody looks while reconciliation is paused. */
export const upToDateUnknown = (): ConditionChange => change('UpToDate', 'Unknown', 'ReconcilePaused');

/** The condition of this type, if it was ever set. */
export const conditionOf = (
  holder: { readonly status?: { readonly conditions?: readonly Condition[] } },
  type: string,
): Condition | undefined => holder.status?.conditions?.find((condition) => condition.type === type);

/**
 * `before` with `changes` applied. A condition that says the same keeps its time; one that differs in status, reason,
 * message or generation is replaced whole, as crossplane-runtime does.
 */
export function mergeConditions(
  before: readonly Condition[],
  changes: readonly ConditionChange[],
  stamp: { readonly now: string; readonly generation?: number },
): readonly Condition[] {
  const merged = [...before];
  for (const wanted of changes) {
    const next: Condition = {
      ...wanted,
      lastTransitionTime: stamp.now,
      ...(stamp.generation === undefined ? {} : { observedGeneration: stamp.generation }),
    };
    const index = merged.findIndex((condition) => condition.type === wanted.type);
    const old = merged[index];
    if (old === undefined) merged.push(next);
    else if (!saysTheSame(old, next)) merged[index] = next;
  }
  return merged;
}

function saysTheSame(a: Condition, b: Condition): boolean {
  const sameGeneration =
    !a.observedGeneration || !b.observedGeneration || a.observedGeneration === b.observedGeneration;
  return sameGeneration && a.status === b.status && a.reason === b.reason && (a.message ?? '') === (b.message ?? '');
}
