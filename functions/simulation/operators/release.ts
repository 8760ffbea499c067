import { at, isObject, type KubeObject, numberAt, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf } from '../conditions.ts';
import { names } from '../faults.ts';
import { type Hub, hasNetwork, nodesOf } from '../hub.ts';
import { isRunning, isVirtualControlPlane } from '../virtual-control-plane.ts';
import { missingConnection } from './connection.ts';
import { unreachable } from './guest.ts';
import { reconciled } from './managed.ts';
import type { Operator } from './operator.ts';

/** provider-helm: installs a chart, and upgrades it when the Release changes. */
export const release: Operator = (object, hub, resource) => {
  const reference = at(object, 'spec', 'providerConfigRef');
  const group = object.apiVersion.split('/')[0] ?? '';
  const closed = unreachable(hub, reference, group);
  if (closed !== undefined) return reconciled(object, hub.round, { is: 'failed', message: closed });
  const observation = at(object, 'status', 'atProvider');
  const revision = numberAt(observation, 'revision');
  if (names(hub.faults.failingReleases, resource, object)) return failing(object, hub, revision);
  const atProvider = {
    releaseDescription: 'Install complete',
    revision: 1,
    state: 'deployed',
    version: versionOf(object),
  };
  if (revision === undefined) {
    if (isWaiting(object, hub)) return reconciled(object, hub.round, { is: 'created' });
    return reconciled(object, hub.round, { is: 'created' }, { atProvider });
  }
  const missing = isStarting(object) ? undefined : missingConnection(object, hub);
  if (missing !== undefined)
    return reconciled(object, hub.round, { is: 'failed', message: `observe failed: ${missing}` });
  if (stringAt(observation, 'state') !== 'deployed' || isOutdated(object)) {
    const next = { ...atProvider, releaseDescription: 'Upgrade complete', revision: revision + 1 };
    return reconciled(object, hub.round, { is: 'available' }, { atProvider: next, failed: 0, synced: true });
  }
  return reconciled(object, hub.round, { is: 'available' }, { synced: true });
};

function failing(object: KubeObject, hub: Hub, revision: number | undefined): KubeObject {
  const name = stringAt(object, 'metadata', 'name') ?? '';
  const message = `${revision === undefined ? 'create failed: failed to install release' : 'update failed: failed to upgrade release'}: context deadline exceeded`;
  const atProvider = {
    releaseDescription: `Release "${name}" failed: context deadline exceeded`,
    revision: revision ?? 1,
    state: 'failed',
    version: versionOf(object),
  };
  return reconciled(object, hub.round, { is: 'failed', message, unavailable: true }, { atProvider, synced: false });
}

/** A virtual API server that was installed and looked at once without an answer, has one the next time. */
function isStarting(object: KubeObject): boolean {
  const wasLookedAt = conditionsOf(object).some(({ type, status }) => type === 'Synced' && status === 'False');
  return isVirtualControlPlane(object) && isRunning(object) && wasLookedAt;
}

/** Charts that are told to wait for their workloads need ready nodes. */
function isWaiting(object: KubeObject, hub: Hub): boolean {
  const waits = at(object, 'spec', 'forProvider', 'wait') === true;
  return waits && !(hasNetwork(hub) && nodesOf(hub.pools).ready > 0);
}

/** Whether the Release changed after the provider last looked at it. */
function isOutdated(object: KubeObject): boolean {
  const conditions = at(object, 'status', 'conditions');
  if (!Array.isArray(conditions)) return false;
  const synced = conditions.find((condition) => isObject(condition) && condition['type'] === 'Synced');
  return (numberAt(synced, 'observedGeneration') ?? 0) < generationOf(object);
}

function versionOf(object: KubeObject): string {
  return stringAt(object, 'spec', 'forProvider', 'chart', 'version') ?? '';
}
