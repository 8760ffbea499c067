import { type Condition, isObject, type KubeObject, listAt, own } from '../engine/index.ts';
import { timeOf } from './time.ts';

/** A condition as operators write it; the time of the last transition is kept or set by whoever stores it. */
export interface Reported extends Condition {
  readonly observedGeneration?: number;
}

/** Conditions as they stand in a status. */
export type Conditions = readonly Readonly<Record<string, unknown>>[];

/** The conditions of an object, in the order they stand there. */
export function conditionsOf(object: unknown): Conditions {
  return listAt(object, 'status', 'conditions').filter(isObject);
}

/**
 * Sets conditions the way apimachinery's `meta.SetStatusCondition` does: in place where the type is known, else at the
 * end, so that the order is the order of first reports; the transition time moves only with the status.
 */
export function report(conditions: Conditions, reported: readonly Reported[], round: number): Conditions {
  return set(conditions, reported, round, (before, now) => own(before, 'status') === now.status);
}

/** Sets conditions the way crossplane-runtime does: any change moves the transition time. */
export function mark(conditions: Conditions, reported: readonly Reported[], round: number): Conditions {
  return set(conditions, reported, round, (before, now) =>
    (['status', 'reason', 'message', 'observedGeneration'] as const).every(
      (field) => own(before, field) === now[field],
    ),
  );
}

/** The conditions without those of the given types. */
export function without(conditions: Conditions, ...types: readonly string[]): Conditions {
  return conditions.filter((condition) => !types.includes(String(condition['type'])));
}

function set(
  conditions: Conditions,
  reported: readonly Reported[],
  round: number,
  steady: (before: unknown, now: Reported) => boolean,
): Conditions {
  const result = [...conditions];
  for (const now of reported) {
    const index = result.findIndex((condition) => condition['type'] === now.type);
    const before = result[index];
    const lastTransitionTime = before && steady(before, now) ? before['lastTransitionTime'] : timeOf(round);
    const condition = { ...now, lastTransitionTime };
    if (before) result[index] = condition;
    else result.push(condition);
  }
  return result;
}

/** The generation of an object; objects of core kinds without one count as the first. */
export function generationOf(object: KubeObject): number {
  return object.metadata.generation ?? 1;
}
