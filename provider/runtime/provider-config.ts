import { isDeepStrictEqual } from 'node:util';
import { type Condition, mergeConditions } from './conditions.ts';
import { isDeleted, type KubeObject, nameOf, withFinalizer, withoutFinalizer } from './object.ts';
import type { ResourceStore } from './store.ts';
import { USAGE_FINALIZER, USAGE_LABEL, type Usage } from './usage.ts';
import type { Settings } from './world.ts';

/** Keeps a provider config for as long as managed resources use it. */
export const CONFIG_FINALIZER = 'in-use.crossplane.io';

/** A ProviderConfig or a ClusterProviderConfig. */
export interface ProviderConfig extends KubeObject {
  readonly spec: object;
  readonly status?: { readonly users?: number; readonly conditions?: readonly Condition[] };
}

/** How the reconciliation of a config ended: a Warning where it cannot go yet, and when to look again. */
export interface ConfigOutcome {
  readonly warning?: { readonly reason: 'UsageAccounting'; readonly message: string };
  readonly requeue: 'none' | 'backoff';
}

interface ConfigWorld {
  readonly store: ResourceStore;
  readonly settings: Pick<Settings, 'configApiVersion'>;
  readonly now: () => number;
}

/**
 * Counts who uses `config` and holds it until nobody does. Usages whose managed resource is gone are let go: a backup
 * that was restored without owners, or a resource that went before anything held it.
 */
export async function reconcileConfig(
  config: ProviderConfig,
  world: ConfigWorld,
  signal: AbortSignal,
): Promise<ConfigOutcome> {
  const users: Usage[] = [];
  for (const usage of usagesOf(config, world)) {
    if (isLost(usage, world.store)) await dropUsage(usage, world.store, signal);
    else users.push(usage);
  }
  if (isDeleted(config) && users.length === 0) {
    const released = withoutFinalizer(config, CONFIG_FINALIZER);
    if (released !== config) return requeueOn(await world.store.update(released, signal));
    return { requeue: 'none' };
  }
  const held = isDeleted(config) ? config : withFinalizer(config, CONFIG_FINALIZER);
  const written =
    held === config ? ({ kind: 'written', object: config } as const) : await world.store.update(held, signal);
  if (written.kind !== 'written') return requeueOn(written);
  return requeueOn(await writeStatus(written.object, users, world, signal), inUse(config, users));
}

/** The usages of a config: of a namespaced one those of its own namespace. */
function usagesOf(config: ProviderConfig, { store, settings }: ConfigWorld): readonly Usage[] {
  const { name, namespace } = config.metadata;
  return store.list<Usage>(
    { apiVersion: settings.configApiVersion, kind: 'ProviderConfigUsage' },
    {
      labels: { [USAGE_LABEL.config]: name, [USAGE_LABEL.kind]: config.kind },
      ...(namespace === undefined ? {} : { namespace }),
    },
  );
}

/** A usage is named after the UID of its managed resource: the same name with another UID is another resource. */
function isLost(usage: Usage, store: ResourceStore): boolean {
  const { namespace } = usage.metadata;
  try {
    const user = store.get({ ...usage.resourceRef, ...(namespace === undefined ? {} : { namespace }) });
    return user?.metadata.uid !== usage.metadata.name;
  } catch {
    // Its kind is not known yet, or not served any more: nobody can say that it is gone.
    return false;
  }
}

async function dropUsage(usage: Usage, store: ResourceStore, signal: AbortSignal): Promise<void> {
  const released = withoutFinalizer(usage, USAGE_FINALIZER);
  if (released !== usage) await store.update(released, signal);
  if (!isDeleted(usage)) await store.delete(usage, signal);
}

function writeStatus(config: ProviderConfig, users: readonly Usage[], world: ConfigWorld, signal: AbortSignal) {
  const now = new Date(world.now()).toISOString();
  const conditions = isDeleted(config)
    ? mergeConditions(
        config.status?.conditions ?? [],
        [{ type: 'Terminating', status: 'True', reason: 'InUse', message: 'Managed resources still use it.' }],
        { now },
      )
    : (config.status?.conditions ?? []);
  const status = { ...config.status, users: users.length, ...(conditions.length > 0 ? { conditions } : {}) };
  return isDeepStrictEqual(status, config.status)
    ? ({ kind: 'written' } as const)
    : world.store.updateStatus({ ...config, status }, signal);
}

const inUse = (config: ProviderConfig, users: readonly Usage[]): ConfigOutcome['warning'] =>
  isDeleted(config)
    ? {
        reason: 'UsageAccounting',
        message: `cannot delete ${config.kind} ${nameOf(config)}: ${users.length} managed resources use it`,
      }
    : undefined;

const requeueOn = (written: { readonly kind: string }, warning?: ConfigOutcome['warning']): ConfigOutcome => ({
  requeue: written.kind === 'conflict' || written.kind === 'invalid' ? 'backoff' : 'none',
  ...(warning === undefined ? {} : { warning }),
});
