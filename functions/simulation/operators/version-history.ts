import { at, isObject, type KubeObject, listAt, own, stringAt } from '../../engine/index.ts';
import { generationOf } from '../conditions.ts';
import { timeOf } from '../time.ts';
import type { ControlPlane } from './control-plane.ts';
import { versionOf } from './release-image.ts';

/** One rollout in `status.version.history` or `status.controlPlaneVersion.history`, newest first. */
interface Entry {
  readonly state: 'Completed' | 'Partial';
  readonly startedTime: string;
  readonly completionTime?: string | null;
  readonly version: string;
  readonly image: string;
  readonly verified?: boolean;
}

/** `status.version` of a HostedCluster: what is desired, and how the rollouts to it went. */
export interface VersionStatus {
  readonly desired: { readonly image: string; readonly version: string };
  readonly history: readonly Entry[];
  readonly availableUpdates: null;
  readonly observedGeneration: number;
}

/**
 * A release is entered as Partial first; it is Completed once the control plane runs it and at least one node is ready,
 * since the cluster's own operators need somewhere to run.
 */
export function rollout(object: KubeObject, plane: ControlPlane, round: number): VersionStatus {
  const image = stringAt(object, 'spec', 'release', 'image') ?? '';
  const known = plane.api ? versionOf(image) : '';
  const before = historyAt(object, 'version');
  const [current, ...past] = before;
  const observedGeneration = generationOf(object);
  const desired = { image, version: current && past.length > 0 ? versionOf(image) : known };
  if (current?.image !== image) {
    const version = current ? versionOf(image) : known;
    const entry: Entry = {
      state: 'Partial',
      startedTime: timeOf(round),
      completionTime: null,
      version,
      image,
      verified: false,
    };
    return { desired: { image, version }, history: [entry, ...before], availableUpdates: null, observedGeneration };
  }
  const complete = current.state === 'Completed' || (plane.api && plane.ready > 0 && isControlPlaneDone(object, image));
  const entry: Entry = complete
    ? {
        ...current,
        state: 'Completed',
        version: versionOf(image),
        completionTime: current.completionTime ?? timeOf(round),
      }
    : { ...current, version: current.version || known };
  return {
    desired: { image, version: complete ? versionOf(image) : desired.version },
    history: [entry, ...past],
    availableUpdates: null,
    observedGeneration,
  };
}

/** `status.controlPlaneVersion`: the same for the control plane alone, which needs no nodes. */
export function controlPlaneVersion(object: KubeObject, plane: ControlPlane, round: number): unknown {
  const image = stringAt(object, 'spec', 'release', 'image') ?? '';
  const version = versionOf(image);
  const before = historyAt(object, 'controlPlaneVersion');
  const [current, ...past] = before;
  const desired = { image, version };
  const observedGeneration = generationOf(object);
  if (current?.image !== image) {
    const entry: Entry = { state: 'Partial', startedTime: timeOf(round), version, image };
    return { desired, history: [entry, ...before], observedGeneration };
  }
  const entry: Entry =
    plane.api && current.state === 'Partial'
      ? { ...current, state: 'Completed', completionTime: timeOf(round) }
      : current;
  return { desired, history: [entry, ...past], observedGeneration };
}

/** Whether the last report had the control plane completed at this image. */
function isControlPlaneDone(object: KubeObject, image: string): boolean {
  const [current] = historyAt(object, 'controlPlaneVersion');
  return current?.image === image && current.state === 'Completed';
}

function historyAt(object: KubeObject, field: 'version' | 'controlPlaneVersion'): readonly Entry[] {
  return listAt(object, 'status', field, 'history').filter(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof own(value, 'image') === 'string' && at(value, 'state') !== undefined;
}
