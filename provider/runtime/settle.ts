import { isDeepStrictEqual } from 'node:util';
import { reconcileRequestOf } from './annotations.ts';
import { mergeConditions, reconcileError, reconcilePaused } from './conditions.ts';
import type { ManagedResource, ManagedStatus } from './managed-resource.ts';
import { backoff, normal, type Outcome, type Requeue } from './outcome.ts';
import type { Written } from './store.ts';
import type { World } from './world.ts';

/** What is left of an outcome once it is written down. */
export interface Settled {
  readonly resource: ManagedResource | undefined;
  readonly requeue: Requeue;
}

/**
 * Turns an outcome into at most one status write, its events and a requeue. A status that says the same is not written.
 * Where somebody else wrote meanwhile nothing is said at all: the next reconciliation sees what they wrote.
 */
export async function settle(outcome: Outcome, world: World, signal: AbortSignal): Promise<Settled> {
  const { resource, requeue } = outcome;
  if (resource === undefined) return { resource, requeue };
  const request = answeredRequest(resource, outcome);
  const status = outcome.conditions.length === 0 ? resource.status : nextStatus(resource, outcome, world);
  const written = isDeepStrictEqual(status, resource.status)
    ? ({ kind: 'written', object: resource } as const)
    : await writeStatus(resource, status ?? {}, outcome, world, signal);
  if (written.kind === 'conflict') return { resource, requeue: backoff };
  if (written.kind === 'notFound') return { resource: undefined, requeue: { kind: 'none' } };
  if (request !== undefined && request !== resource.status?.lastHandledReconcileAt) {
    world.record(resource, normal('ReconcileRequestHandled', `Handled reconcile request ${JSON.stringify(request)}`));
  }
  for (const event of outcome.events) world.record(resource, event);
  return { resource: written.kind === 'written' ? written.object : resource, requeue };
}

/** The token of a request that this outcome answers. What is paused answers none: it is asked for until it goes on. */
function answeredRequest(resource: ManagedResource, { conditions }: Outcome): string | undefined {
  const paused = conditions.some(({ reason }) => reason === reconcilePaused().reason);
  return conditions.length === 0 || paused ? undefined : reconcileRequestOf(resource);
}

function nextStatus(resource: ManagedResource, outcome: Outcome, world: World): ManagedStatus {
  const { generation } = resource.metadata;
  const request = answeredRequest(resource, outcome);
  return {
    ...resource.status,
    ...(outcome.atProvider === undefined ? {} : { atProvider: outcome.atProvider }),
    ...(generation === undefined ? {} : { observedGeneration: generation }),
    ...(request === undefined ? {} : { lastHandledReconcileAt: request }),
    conditions: mergeConditions(resource.status?.conditions ?? [], outcome.conditions, {
      now: new Date(world.clock.now()).toISOString(),
      ...(generation === undefined ? {} : { generation }),
    }),
  };
}

/**
 * Where the API server refuses the status, what is said of it is that: without the observation, which is the culprit. Once
 * that is said nothing is written as long as it is so.
 */
async function writeStatus(
  resource: ManagedResource,
  status: ManagedStatus,
  outcome: Outcome,
  world: World,
  signal: AbortSignal,
): Promise<Written<ManagedResource>> {
  const written = await world.store.updateStatus({ ...resource, status }, signal);
  if (written.kind !== 'invalid') return written;
  const refusal = reconcileError(`cannot write status: ${written.message.slice(0, 512)}`);
  const conditions = outcome.conditions.map((condition) => (condition.type === refusal.type ? refusal : condition));
  const { atProvider: _, ...said } = nextStatus(resource, { ...outcome, conditions }, world);
  if (isDeepStrictEqual(said, resource.status)) return { kind: 'written', object: resource };
  return world.store.updateStatus({ ...resource, status: said }, signal);
}
