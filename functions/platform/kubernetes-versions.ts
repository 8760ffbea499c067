import type { Platform } from './platform.gen.ts';

/** Minors that `to` is ahead of `from` (`v1.34.5` to `v1.36.0` is 2); undefined if either is no version of Kubernetes. */
export function kubernetesMinorDistance(from: string, to: string): number | undefined {
  const start = parse(from);
  const end = parse(to);
  return start === undefined || end === undefined ? undefined : end[0] - start[0];
}

/** Negative, zero or positive as the first version is older, the same or newer; what is no version is the oldest. */
export function compareKubernetesVersions(one: string, other: string): number {
  const [minor, patch] = parse(one) ?? [-1, -1];
  const [otherMinor, otherPatch] = parse(other) ?? [-1, -1];
  return minor - otherMinor || patch - otherPatch;
}

/** Versions of Kubernetes that virtual clusters may run, oldest first. */
export function offeredKubernetesVersions({ virtualClusters }: Platform): readonly string[] {
  return virtualClusters.versions.offered.toSorted(compareKubernetesVersions);
}

function parse(version: string): readonly [minor: number, patch: number] | undefined {
  const match = /^v1\.(\d+)\.(\d+)$/.exec(version);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
