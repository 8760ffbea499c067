import { type Change, messageOf } from '../kubernetes/index.ts';
import {
  configKeyOf,
  type KubeObject,
  type ManagedKind,
  type ManagedResource,
  type ProviderConfig,
} from '../runtime/index.ts';
import { configKinds } from './config-controller.ts';
import type { Parts } from './parts.ts';
import { referred } from './provider.ts';
import { onSecret, SECRETS } from './secrets.ts';
import { within } from './within.ts';

/** Milliseconds that a kind which others refer to is waited for before they are reconciled without it. */
const REFERRED_WITHIN = 10_000;

/**
 * Begins to reconcile, in the order in which things need each other: nothing before everything it reads is known. A kind
 * that is not served yet begins when it is.
 */
export async function begin(parts: Parts): Promise<void> {
  const { provider, settings, caches, configs, managed, store, log } = parts;
  const { namespaced, cluster, usage } = configKinds(settings.configApiVersion);
  await Promise.all([namespaced, cluster, usage, SECRETS].map((kind) => caches.filled(kind)));
  for (const kind of provider.kinds) {
    beginKind(kind, parts).catch((error: unknown) =>
      log.error({ kind: kind.kind, reason: messageOf(error) }, 'cannot begin with kind'),
    );
  }
  await caches.follow(usage, configs.onUsage);
  for (const kind of [namespaced, cluster]) {
    await caches.follow(kind, (change) => {
      configs.onConfig(change);
      if (isNewSpec(change)) wakeUsersOf(change.after as ProviderConfig, parts);
    });
  }
  const { cache } = await caches.filled(SECRETS);
  cache.subscribe(
    onSecret({
      configs: () => [namespaced, cluster].flatMap((kind) => store.list<ProviderConfig>(kind)),
      onCredentials: (config) => wakeUsersOf(config, parts),
      onConnection: (owner) => managed.wake(owner, 'changed'),
      onData: (secret) => managed.wakeReachedBy(secret),
    }),
  );
}

async function beginKind(kind: ManagedKind, parts: Parts): Promise<void> {
  const { caches, clock, configs, managed, log, settings } = parts;
  const kept = await caches.filled(kind);
  const targets = Promise.all(referred([kind]).map((target) => caches.filled(target)));
  await within(REFERRED_WITHIN, targets, clock);
  kept.cache.subscribe((change) => {
    if (change.type === 'deleted') configs.onGone(change.before as ManagedResource);
  });
  managed.begin(kind, kept);
  // Until now nobody could say which usages of this kind are left over.
  const { namespaced, cluster } = configKinds(settings.configApiVersion);
  for (const config of [namespaced, cluster].flatMap((one) => caches.keptOf(one)?.cache.list() ?? [])) {
    configs.onConfig({ type: 'added', after: config, initial: true });
  }
  log.info({ kind: kind.kind, apiVersion: kind.apiVersion, count: kept.cache.size }, 'kind is reconciled');
}

const isNewSpec = (change: Change<KubeObject>): change is Exclude<Change<KubeObject>, { type: 'deleted' }> =>
  change.type === 'added' ||
  (change.type === 'updated' && change.before.metadata.generation !== change.after.metadata.generation);

/** The config says something else now, or its credentials do: those that failed try again. */
function wakeUsersOf({ kind, metadata: { namespace, name } }: ProviderConfig, { managed }: Parts): void {
  const key = namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
  managed.wakeFailing((resource, kind) => configKeyOf(resource, kind) === key, namespace);
}
