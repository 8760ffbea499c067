import {
  at,
  canonical,
  hubProviderConfig,
  isObject,
  isTrue,
  type KubeObject,
  listAt,
  same,
  stringAt,
} from '../../engine/index.ts';
import { conditionsOf } from '../conditions.ts';
import type { Hub } from '../hub.ts';
import { configMapExists, exists, secretExists } from '../hub.ts';
import { uidOf } from '../names.ts';
import { namespaceExists } from '../namespaces.ts';
import { timeOf } from '../time.ts';
import { holds } from './cel.ts';
import { missingConnection } from './connection.ts';
import { guestStatus, isThere, obstacle, published, unreachable } from './guest.ts';
import { type Outcome, reconciled } from './managed.ts';
import type { Operator } from './operator.ts';

/** provider-kubernetes: applies the manifest of an `Object` to hub or hosted cluster and brings back what is there. */
export function kubernetesObject(inner: (object: KubeObject, hub: Hub, resource: string) => KubeObject): Operator {
  return (object, hub, resource) => {
    const manifest = manifestOf(object);
    const reference = at(object, 'spec', 'providerConfigRef');
    const onHub = stringAt(reference, 'name') === hubProviderConfig;
    const group = object.apiVersion.split('/')[0] ?? '';
    const closed = onHub ? undefined : unreachable(hub, reference, group);
    if (closed !== undefined) return reconciled(object, hub.round, { is: 'failed', message: closed });
    const unresolved = missingReference(object, hub);
    if (unresolved !== undefined) return reconciled(object, hub.round, { is: 'failed', message: unresolved });
    const blocked = onHub ? hubObstacle(hub, manifest) : obstacle(hub, manifest);
    if (blocked !== undefined) {
      return reconciled(object, hub.round, {
        is: 'failed',
        message: `create failed: cannot create object: ${blocked}`,
      });
    }
    const policies = listAt(object, 'spec', 'managementPolicies');
    const creates = policies.length === 0 || policies.includes('*') || policies.includes('Create');
    const before = at(object, 'status', 'atProvider', 'manifest');
    if (!isObject(before)) {
      if (!creates && !(onHub ? madeByOthers(hub, manifest) : isThere(hub, manifest))) {
        const message = 'observe failed: external resource does not exist';
        return reconciled(object, hub.round, { is: 'failed', message });
      }
      const born = creates ? created(manifest, object, hub.round) : found(manifest, object);
      const there = creates ? born : settled(born, hub, resource, onHub, inner);
      const outcome = creates ? ({ is: 'created' } as const) : readiness(object, there);
      return reconciled(object, hub.round, outcome, { atProvider: { manifest: there } });
    }
    const applied = merged(before as unknown as KubeObject, manifest);
    const there = settled(applied, hub, resource, onHub, inner);
    const missing = missingConnection(object, hub);
    const outcome: Outcome =
      missing === undefined ? readiness(object, there) : { is: 'failed', message: `observe failed: ${missing}` };
    return reconciled(object, hub.round, outcome, { atProvider: { manifest: there } });
  };
}

function settled(
  object: KubeObject,
  hub: Hub,
  resource: string,
  onHub: boolean,
  inner: (object: KubeObject, hub: Hub, resource: string) => KubeObject,
): KubeObject {
  if (onHub) return inner(object, hub, resource);
  const status = guestStatus(hub, object);
  return status === undefined ? published(object) : { ...object, status };
}

function manifestOf(object: KubeObject): KubeObject {
  const manifest = at(object, 'spec', 'forProvider', 'manifest') as KubeObject;
  const name = manifest.metadata?.name ?? object.metadata.name ?? '';
  return { ...manifest, metadata: { ...manifest.metadata, name } };
}

/** Why an object cannot be made on the hub now; undefined when it can. */
function hubObstacle(hub: Hub, { metadata }: KubeObject): string | undefined {
  return namespaceExists(hub.objects.values(), metadata.namespace)
    ? undefined
    : `namespaces "${metadata.namespace ?? ''}" not found`;
}

/** Whether something that is only watched on the hub is there: a managed cluster is imported once it can be reached. */
function madeByOthers(hub: Hub, manifest: KubeObject): boolean {
  if (manifest.kind === 'ManagedCluster') return isTrue(hub.cluster, 'Available');
  const { kind, metadata } = manifest;
  if (kind === 'Secret') return secretExists(hub, metadata.namespace, metadata.name);
  if (kind === 'ConfigMap') return configMapExists(hub, metadata.namespace, metadata.name ?? '');
  return exists(hub, kind, metadata.namespace, metadata.name ?? '');
}

/** Why a field cannot be copied from another object of the hub. */
function missingReference(object: KubeObject, hub: Hub): string | undefined {
  for (const reference of listAt(object, 'spec', 'references')) {
    const from = at(reference, 'patchesFrom');
    const [kind, name = '', namespace] = ['kind', 'name', 'namespace'].map((field) => stringAt(from, field));
    if (kind === 'ConfigMap' && !configMapExists(hub, namespace, name))
      return `observe failed: cannot resolve references: cannot get referenced resource: ConfigMap "${name}" not found`;
  }
  return undefined;
}

function created(manifest: KubeObject, carrier: KubeObject, round: number): KubeObject {
  const metadata = { uid: uidOf(carrier.metadata.uid ?? '', round), generation: 1, creationTimestamp: timeOf(round) };
  return { ...manifest, metadata: { ...manifest.metadata, ...metadata } };
}

/** Something others made: here long before, for all we know. */
function found(manifest: KubeObject, carrier: KubeObject): KubeObject {
  return created(manifest, carrier, 0);
}

function merged(there: KubeObject, manifest: KubeObject): KubeObject {
  const after = merge(there, manifest) as KubeObject;
  if (same(canonical(content(there)), canonical(content(after)))) return there;
  return { ...after, metadata: { ...after.metadata, generation: (there.metadata.generation ?? 1) + 1 } };
}

function content({ metadata, status: _status, ...rest }: KubeObject) {
  return { ...rest, labels: metadata.labels, annotations: metadata.annotations };
}

/** A merge patch: members of objects one by one, everything else whole; what is not in the manifest stays. */
function merge(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) result[key] = key in under ? merge(under[key], value) : value;
  return result;
}

/** Readiness by the policy of the `Object`. */
function readiness(object: KubeObject, there: KubeObject): Outcome {
  switch (stringAt(object, 'spec', 'readiness', 'policy')) {
    case 'DeriveFromObject':
      return isTrue(there, 'Ready') ? { is: 'available' } : { is: 'unavailable' };
    case 'AllTrue': {
      const conditions = conditionsOf(there);
      const all = conditions.length > 0 && conditions.every((condition) => condition['status'] === 'True');
      return all ? { is: 'available' } : { is: 'unavailable' };
    }
    case 'DeriveFromCelQuery': {
      const { ready, error } = holds(stringAt(object, 'spec', 'readiness', 'celQuery') ?? '', there);
      if (ready) return { is: 'available' };
      return error === undefined ? { is: 'unavailable' } : { is: 'unavailable', message: error };
    }
    default:
      return { is: 'available' };
  }
}
