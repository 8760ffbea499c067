import { at, type KubeObject, listAt, own, stringAt } from '../engine/index.ts';
import { imageOf, type Platform, versionOf } from '../platform/index.ts';
import { annotations } from './labels.ts';

/** Stands for the version of an image that nobody knows any more. */
export const unknownVersion = 'unknown';

/** A version, or undefined where it is not known. */
export function known(version: string): string | undefined {
  return version === unknownVersion ? undefined : version;
}

/** A release as an object runs it. */
export interface RunningRelease {
  readonly image: string;
  /** Undefined where nobody knows the image any more. */
  readonly version: string | undefined;
}

/**
 * The release an object (HostedCluster or NodePool) is told to run, from its spec alone: a status that vanishes must
 * not make an upgrade go back. Its version is known from the platform, else from what the hub reports of that image,
 * else from what was noted when the image was set.
 */
export function runningRelease(live: KubeObject | undefined, platform: Platform): RunningRelease | undefined {
  const image = stringAt(live, 'spec', 'release', 'image');
  if (image === undefined) return undefined;
  return { image, version: versionOf(platform, image) ?? reportedVersion(live, image) ?? notedVersion(live) };
}

function reportedVersion(live: KubeObject | undefined, image: string): string | undefined {
  const reports = [at(live, 'status', 'version', 'desired'), ...listAt(live, 'status', 'version', 'history')];
  const report = reports.find((entry) => own(entry, 'image') === image);
  return stringAt(report, 'version');
}

function notedVersion(live: KubeObject | undefined): string | undefined {
  return live?.metadata.annotations?.[annotations.version];
}

/** The release the control plane completed last; undefined while its first installation runs. */
export function completedRelease(live: KubeObject | undefined, platform: Platform): RunningRelease | undefined {
  const history = listAt(live, 'status', 'version', 'history');
  const entry = history.find((one) => own(one, 'state') === 'Completed');
  const version = stringAt(entry, 'version');
  if (version === undefined) return undefined;
  const image = stringAt(entry, 'image') || imageOf(platform, version);
  return image === undefined ? undefined : { image, version };
}

/** Whether the control plane has completed exactly the release it is told to run. */
export function isControlPlaneDone(live: KubeObject | undefined, running: RunningRelease): boolean {
  const latest = at(live, 'status', 'version', 'history', 0);
  if (own(latest, 'state') !== 'Completed') return false;
  return own(latest, 'image') === running.image || own(latest, 'version') === running.version;
}
