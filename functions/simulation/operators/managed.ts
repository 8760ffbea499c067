import { isObject, type KubeObject } from '../../engine/index.ts';
import { conditionsOf, generationOf, mark, type Reported } from '../conditions.ts';
import { withAnnotations, withStatus } from './operator.ts';

/** How a reconcile of a managed resource ends (crossplane-runtime, managed reconciler). */
export type Outcome =
  | { readonly is: 'failed'; readonly message: string; readonly unavailable?: boolean }
  | { readonly is: 'created' }
  | { readonly is: 'available' }
  | { readonly is: 'unavailable'; readonly message?: string };

/** The managed resource after a reconcile: its own status fields, and the conditions crossplane-runtime sets. */
export function reconciled(
  object: KubeObject,
  round: number,
  outcome: Outcome,
  fields: Readonly<Record<string, unknown>> = {},
): KubeObject {
  const before = isObject(object['status']) ? object['status'] : {};
  const observedGeneration = generationOf(object);
  const reported = conditionsFor(outcome).map((condition) => ({ ...condition, observedGeneration }));
  const conditions = mark(conditionsOf(object), reported, round);
  const given = object.metadata.annotations?.['crossplane.io/external-name'];
  const named = withAnnotations(object, { 'crossplane.io/external-name': given ?? object.metadata.name ?? '' });
  const finalized = {
    ...named,
    metadata: { ...named.metadata, finalizers: ['finalizer.managedresource.crossplane.io'] },
  };
  return withStatus(finalized, { ...before, ...fields, conditions });
}

const synced: Reported = { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' };

function conditionsFor(outcome: Outcome): readonly Reported[] {
  switch (outcome.is) {
    case 'failed': {
      const failed = { type: 'Synced', status: 'False', reason: 'ReconcileError', message: outcome.message } as const;
      return outcome.unavailable ? [{ type: 'Ready', status: 'False', reason: 'Unavailable' }, failed] : [failed];
    }
    case 'created':
      return [{ type: 'Ready', status: 'False', reason: 'Creating' }, synced];
    case 'available':
      return [{ type: 'Ready', status: 'True', reason: 'Available' }, synced];
    case 'unavailable': {
      const message = outcome.message === undefined ? {} : { message: outcome.message };
      return [{ type: 'Ready', status: 'False', reason: 'Unavailable', ...message }, synced];
    }
  }
}
