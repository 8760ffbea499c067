import type { Platform } from './platform.gen.ts';

/** What a wish for a version of Kubernetes comes to: one on offer, or what is wrong with the wish. */
export type ResolvedKubernetes =
  | { readonly version: string }
  | { readonly mistake: { readonly given: string; readonly accepted: string; readonly message: string } };

/** Versions that virtual clusters may run (`1.35.2`), oldest first. */
export function offeredKubernetesVersions({ virtualClusters }: Platform): readonly string[] {
  return virtualClusters.versions.offered.toSorted(compareKubernetesVersions);
}

/** What `kubernetesVersion` means: a minor its newest patch, a version itself, nothing the platform's default. */
export function resolveKubernetesVersion(platform: Platform, wish?: string): ResolvedKubernetes {
  const wanted = wish ?? platform.virtualClusters.versions.default;
  const offered = offeredKubernetesVersions(platform);
  const version = offered.findLast((one) => one === wanted || one.startsWith(`${wanted}.`));
  if (version !== undefined) return { version };
  const accepted = offered.join(', ');
  const message = `Kubernetes ${wanted} is not on offer; on offer: ${accepted}`;
  return { mistake: { given: wanted, accepted, message } };
}

/** Minors that `to` is ahead of `from` (2 from `1.34.5` to `1.36`); undefined if either cannot be read. */
export function kubernetesMinorDistance(from: string, to: string): number | undefined {
  const start = parse(from);
  const end = parse(to);
  return start === undefined || end === undefined ? undefined : end[0] - start[0];
}

/** Negative, zero or positive as the first version is older, the same or newer; what cannot be read is the oldest. */
export function compareKubernetesVersions(one: string, other: string): number {
  const [minor, patch] = parse(one) ?? [-1, -1];
  const [otherMinor, otherPatch] = parse(other) ?? [-1, -1];
  return minor - otherMinor || patch - otherPatch;
}

/** Minor and patch, with or without the `v` that images have; a minor alone is before its patches. */
function parse(version: string): readonly [minor: number, patch: number] | undefined {
  const match = /^v?1\.(\d+)(?:\.(\d+))?$/.exec(version);
  return match === null ? undefined : [Number(match[1]), Number(match[2] ?? -1)];
}
