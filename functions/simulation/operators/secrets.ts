import { isTrue, type KubeObject, listAt, own, sha256Hex, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, report } from '../conditions.ts';
import { exists, type Hub, secretExists } from '../hub.ts';
import { timeOf } from '../time.ts';
import { type Operator, withStatus } from './operator.ts';

/** External Secrets: writes the target Secret from the store or a generator. */
export const externalSecret: Operator = (object, hub) => {
  const missing = missingGenerator(object, hub);
  if (missing !== undefined) {
    const message = `could not get generator: ${missing}`;
    return withConditions(object, hub, { status: 'False', reason: 'SecretSyncedError', message });
  }
  const version = versionOf(object);
  if (isTrue(object, 'Ready') && stringAt(object, 'status', 'syncedResourceVersion') === version) return object;
  const synced = withConditions(object, hub, { status: 'True', reason: 'SecretSynced', message: 'secret synced' });
  return withStatus(synced, {
    ...(synced['status'] as object),
    binding: { name: stringAt(object, 'spec', 'target', 'name') ?? object.metadata.name ?? '' },
    refreshTime: timeOf(hub.round),
    syncedResourceVersion: version,
  });
};

/** External Secrets: copies a Secret into the store. */
export const pushSecret: Operator = (object, hub) => {
  const secret = stringAt(object, 'spec', 'selector', 'secret', 'name');
  if (!secretExists(hub, object.metadata.namespace, secret)) {
    const message = `could not get source secret: Secret "${secret ?? ''}" not found`;
    return withConditions(object, hub, { status: 'False', reason: 'Errored', message });
  }
  const version = versionOf(object);
  if (isTrue(object, 'Ready') && stringAt(object, 'status', 'syncedResourceVersion') === version) return object;
  const message = 'PushSecret synced successfully';
  const synced = withConditions(object, hub, { status: 'True', reason: 'Synced', message });
  const stores = listAt(object, 'spec', 'secretStoreRefs');
  return withStatus(synced, {
    ...(synced['status'] as object),
    refreshTime: timeOf(hub.round),
    syncedPushSecrets: Object.fromEntries(stores.map((store) => [storeName(store), pushed(object)])),
    syncedResourceVersion: version,
  });
};

function withConditions(
  object: KubeObject,
  hub: Hub,
  ready: { readonly status: 'True' | 'False'; readonly reason: string; readonly message: string },
): KubeObject {
  const conditions = report(conditionsOf(object), [{ type: 'Ready', ...ready }], hub.round);
  const before = own(object, 'status');
  return withStatus(object, { ...(typeof before === 'object' ? before : {}), conditions });
}

/** The first generator that a source names and that does not exist. */
function missingGenerator(object: KubeObject, hub: Hub): string | undefined {
  for (const source of listAt(object, 'spec', 'dataFrom')) {
    const reference = own(own(source, 'sourceRef'), 'generatorRef');
    const kind = stringAt(reference, 'kind');
    const name = stringAt(reference, 'name');
    if (kind === undefined || name === undefined || kind.startsWith('Cluster')) continue;
    if (!exists(hub, kind, object.metadata.namespace, name)) return `${kind} "${name}" not found`;
  }
  return undefined;
}

function storeName(store: unknown): string {
  return `${stringAt(store, 'kind') ?? 'SecretStore'}/${stringAt(store, 'name') ?? ''}`;
}

function pushed(object: KubeObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    listAt(object, 'spec', 'data').map((entry) => [stringAt(entry, 'match', 'remoteRef', 'remoteKey') ?? '', entry]),
  );
}

function versionOf(object: KubeObject): string {
  const hash = sha256Hex(JSON.stringify([object['spec'], object.metadata.labels]));
  return `${generationOf(object)}-${hash.slice(0, 28)}`;
}
