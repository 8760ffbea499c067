import type { Platform, PlatformVersionsRelease } from './platform.gen.ts';

/** One OpenShift release on offer: version, image, channels. */
export type Release = PlatformVersionsRelease;

/** Update channels of OpenShift; a cluster follows one. */
export type Channel = 'stable' | 'fast' | 'eus' | 'candidate';

/** What a wish for a version comes to: a release on offer, or what is wrong with the wish. */
export type Resolved =
  | { readonly release: Release }
  | { readonly mistake: { readonly given: string; readonly accepted: string; readonly message: string } };

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Rank of a pre-release: early candidates before release candidates before the release. */
  readonly stage: readonly [number, number];
}

/**
 * Minors in one line: OpenShift 5.0 follows 4.22 (HyperShift treats 5.0 as 4.23), so 5.x stands at 23 + x.
 * Undefined for what is neither a minor nor a release.
 */
export function minorOrdinal(version: string): number | undefined {
  const match = /^(4|5)\.(\d+)(?:\.|$)/.exec(version);
  if (match === null) return undefined;
  return Number(match[2]) + (match[1] === '5' ? 23 : 0);
}

/** The minor of a release or minor: `4.20` of `4.20.6`. */
export function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** The minor after that of `version`: `4.21` after `4.20.6`, `5.0` after `4.22`; undefined for what is no version. */
export function nextMinor(version: string): string | undefined {
  const ordinal = minorOrdinal(version);
  if (ordinal === undefined) return undefined;
  return ordinal + 1 >= 23 ? `5.${ordinal + 1 - 23}` : `4.${ordinal + 1}`;
}

/** How many minors `to` is ahead of `from`; negative when it is behind, 0 if either cannot be read. */
export function minorDistance(from: string, to: string): number {
  const start = minorOrdinal(from);
  const end = minorOrdinal(to);
  return start === undefined || end === undefined ? 0 : end - start;
}

/** Negative, zero or positive as the first release is older, the same or newer. */
export function compareVersions(one: string, other: string): number {
  const a = parse(one);
  const b = parse(other);
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  const pairs = [
    [a.major, b.major],
    [a.minor, b.minor],
    [a.patch, b.patch],
    [a.stage[0], b.stage[0]],
    [a.stage[1], b.stage[1]],
  ] as const;
  for (const [left, right] of pairs) if (left !== right) return left - right;
  return 0;
}

/** Releases on offer in a channel (or in any), oldest first. */
export function offeredReleases(platform: Platform, channel?: Channel): readonly Release[] {
  return platform.versions.releases
    .filter((release) => channel === undefined || release.channels.includes(channel))
    .toSorted((a, b) => compareVersions(a.version, b.version));
}

/** The newest release of a minor on offer. */
export function newestPatch(platform: Platform, minor: string, channel?: Channel): Release | undefined {
  return offeredReleases(platform, channel).findLast(({ version }) => minorOf(version) === minor);
}

/** The image of a release, whatever its channels; undefined if the platform does not offer it. */
export function imageOf(platform: Platform, version: string): string | undefined {
  return platform.versions.releases.find((release) => release.version === version)?.image;
}

/** The version of a release image on offer. */
export function versionOf(platform: Platform, image: string): string | undefined {
  return platform.versions.releases.find((release) => release.image === image)?.version;
}

/** What a claim's `version` means: a minor its newest patch, a release itself, nothing the platform's default. */
export function resolveRelease(platform: Platform, wish?: string, channel: Channel = 'stable'): Resolved {
  const wanted = wish ?? platform.versions.default;
  const offered = offeredReleases(platform, channel);
  const release =
    wanted.split('.').length === 2
      ? offered.findLast(({ version }) => minorOf(version) === wanted)
      : offered.find(({ version }) => version === wanted);
  if (release !== undefined) return { release };
  const accepted = describe(offered);
  return {
    mistake: {
      given: wanted,
      accepted,
      message: `version ${wanted} is not on offer in channel ${channel}; on offer: ${accepted}`,
    },
  };
}

/** Releases a cluster at `current` may go to: newer patches of its minor, and those of the next minor; oldest first. */
export function updatesFrom(platform: Platform, current: string, channel: Channel = 'stable'): readonly Release[] {
  return offeredReleases(platform, channel).filter(
    ({ version }) => compareVersions(version, current) > 0 && minorDistance(current, version) <= 1,
  );
}

function describe(releases: readonly Release[]): string {
  if (releases.length === 0) return 'nothing';
  const minors = Map.groupBy(releases, ({ version }) => minorOf(version));
  return [...minors]
    .map(([minor, patches]) => `${minor} (${patches.map(({ version }) => version).join(', ')})`)
    .join(', ');
}

function parse(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-(ec|rc)\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch, stage, number] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    stage: [stage === undefined ? 2 : stage === 'rc' ? 1 : 0, Number(number ?? 0)],
  };
}
