import { conditionOf, type Hold, type KubeObject, type Mistake, oneLine } from '../engine/index.ts';
import {
  compareVersions,
  imageOf,
  minorDistance,
  minorOf,
  nextMinor,
  offeredReleases,
  type Platform,
  type Release,
  resolveRelease,
  updatesFrom,
} from '../platform/index.ts';
import { allowsVersion, beyond } from '../tenancy/index.ts';
import type { UpgradePlan } from './context.ts';
import { type PoolRelease, rollPools } from './pool-rollout.ts';
import {
  completedRelease,
  isControlPlaneDone,
  type RunningRelease,
  runningRelease,
  unknownVersion,
} from './releases.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** What deciding about releases looks at. */
export interface UpgradeInput {
  readonly platform: Platform;
  readonly spec: ClusterSpec;
  readonly hostedCluster: KubeObject | undefined;
  /** Minors the hub's operator supports; undefined where it does not say. */
  readonly supported: readonly string[] | undefined;
  /** Versions and minors that the tenant may have; undefined for all. */
  readonly allowed?: readonly string[] | undefined;
  readonly tenant?: string | undefined;
  /** Last completed version by our own status: what is known when the hub reports nothing. */
  readonly remembered: string | undefined;
  /** Version the HostedCluster was told last, by our own status; undefined while it never existed. */
  readonly told?: string | undefined;
  /** NodePools in the order they are upgraded in; all sites of a pool count as the pool. */
  readonly pools: readonly {
    readonly resource: string;
    readonly pool: string;
    readonly live: KubeObject | undefined;
  }[];
}

/** Which release every object runs now, and what of the claim's wish is held. */
export interface UpgradeDecision {
  readonly plan: UpgradePlan;
  /** Release by NodePool resource name. */
  readonly releases: ReadonlyMap<string, PoolRelease>;
  readonly holds: readonly Hold[];
  readonly mistakes: readonly Mistake[];
}

/** Most versions shown as available. */
const shown = 5;

/**
 * The upgrade state machine. `version` is a wish: the control plane moves one minor at a time, never back, and only to
 * what platform and operator offer; once it has completed, the pools follow one after the other. Everything is decided
 * from what the objects were told to run, so that a report that vanishes makes nothing go back.
 */
export function planUpgrade(input: UpgradeInput): UpgradeDecision {
  const { platform, hostedCluster, pools } = input;
  const running = runningRelease(hostedCluster, platform);
  const start = running ? { release: running, holds: [], mistakes: [] } : firstRelease(input);
  const from = start.release;
  const completed = completedRelease(hostedCluster, platform);
  const done = running !== undefined && isControlPlaneDone(hostedCluster, running);
  const target = running ? nextRelease(input, running, done) : { release: from, holds: start.holds };
  const moving = !done || target.release.image !== from.image;

  const joining = completed ?? rememberedRelease(input) ?? from;
  const rollout = rollPools({
    platform,
    pools,
    target: moving ? undefined : from,
    joining: moving ? joining : from,
    paused: input.spec.upgrade.paused,
  });
  const version = target.release.version ?? unknownVersion;
  const before = completed?.version ?? (running ? input.remembered : undefined);
  const step: UpgradePlan['step'] =
    moving && before !== undefined && before !== version
      ? { name: 'ControlPlane', from: before, to: version }
      : rollout.current
        ? { name: 'NodePools', from: rollout.current.from, to: version, pool: rollout.current.pool }
        : { name: 'None' };
  return {
    plan: {
      wished: input.spec.version ?? version,
      version,
      image: target.release.image,
      completed: completed?.version,
      step,
      available: running ? availableFrom(input, from.version) : [],
    },
    releases: rollout.releases,
    holds: [...target.holds, ...rollout.holds],
    mistakes: start.mistakes,
  };
}

const nothing: RunningRelease = { image: '', version: undefined };

/** Rather nothing than another release: the HostedCluster may well be there and only not be seen. */
function lost(version: string): Mistake {
  return {
    path: 'versions.releases',
    accepted: `releases with ${version} among them`,
    message: `the cluster was told to run ${version}, which is not on offer any more, and its HostedCluster is not seen`,
    by: 'operator',
  };
}

/** A cluster's first release: the wish, unless machines or our own status say that it already had one. */
function firstRelease(input: UpgradeInput): {
  readonly release: RunningRelease;
  readonly holds: readonly Hold[];
  readonly mistakes: readonly Mistake[];
} {
  const { told } = input;
  const toldImage = told === undefined ? undefined : imageOf(input.platform, told);
  if (told !== undefined && toldImage === undefined) return { release: nothing, holds: [], mistakes: [lost(told)] };
  const known = toldImage === undefined ? rememberedRelease(input) : { image: toldImage, version: told };
  if (known) return { release: known, holds: [], mistakes: [] };
  const { platform, spec, supported } = input;
  const resolved = resolveRelease(platform, spec.version ?? allowedDefault(input), spec.channel);
  if ('mistake' in resolved) {
    return { release: nothing, holds: [], mistakes: [{ path: 'spec.version', ...resolved.mistake }] };
  }
  const { release } = resolved;
  const mistakes = isSupported(release, supported) ? [] : [unsupported(release, supported, platform)];
  return { release, holds: heldByTenant(input, release), mistakes };
}

/** The platform's default, unless the tenant may not have it: then the newest that it may. */
function allowedDefault({ platform, spec, allowed }: UpgradeInput): string | undefined {
  const standard = resolveRelease(platform, undefined, spec.channel);
  if ('release' in standard && allowsVersion(allowed, standard.release.version)) return undefined;
  return offeredReleases(platform, spec.channel ?? 'stable').findLast(({ version }) => allowsVersion(allowed, version))
    ?.version;
}

function heldByTenant({ tenant = '', allowed }: UpgradeInput, { version }: Release): readonly Hold[] {
  return allowsVersion(allowed, version) ? [] : [beyond(tenant, 'spec.version', version, allowed)];
}

/** What the cluster ran when it was last complete: by our status, else the newest of its machines. */
function rememberedRelease({ platform, pools, remembered }: UpgradeInput): RunningRelease | undefined {
  const image = remembered === undefined ? undefined : imageOf(platform, remembered);
  if (image !== undefined) return { image, version: remembered };
  return pools
    .map(({ live }) => runningRelease(live, platform))
    .filter((release) => release !== undefined)
    .toSorted((a, b) => compareVersions(b.version ?? '', a.version ?? ''))[0];
}

interface Target {
  readonly release: RunningRelease;
  readonly holds: readonly Hold[];
}

/** Where the control plane goes from `running`: to the wish, or nowhere, with the reason if somebody must act. */
function nextRelease(input: UpgradeInput, running: RunningRelease, done: boolean): Target {
  const { platform, spec, supported, hostedCluster } = input;
  const stay = (reason?: string, message?: string): Target => ({
    release: running,
    holds: reason === undefined || message === undefined ? [] : [{ reason, message }],
  });
  const wish = spec.version;
  const { version } = running;
  if (wish === undefined || wish === version) return stay();
  if (version === undefined) {
    return stay(
      'VersionUnknown',
      `the release ${running.image} is not on offer any more, so that no upgrade from it is known`,
    );
  }
  // A minor means its newest patch when the cluster gets there; newer patches are on offer, not forced.
  if (wish === minorOf(version)) return stay();
  const resolved = resolveRelease(platform, wish, spec.channel);
  if ('mistake' in resolved) return stay('VersionNotOffered', `${version} stays: ${resolved.mistake.message}`);
  const { release } = resolved;
  const wanted = release.version;
  if (wanted === version) return stay();
  if (compareVersions(wanted, version) < 0) {
    return stay(
      'VersionDowngrade',
      `the cluster runs ${version} and cannot go back to ${wanted}; set spec.version to ${version} or newer`,
    );
  }
  const [held] = heldByTenant(input, release);
  if (held) return stay(held.reason, held.message);
  const distance = minorDistance(version, wanted);
  if (distance > 1) return stay('VersionJump', jump(input, version, wanted));
  if (!isSupported(release, supported)) {
    return stay(
      'VersionUnsupported',
      `${version} stays: the hub supports ${(supported ?? []).join(', ')}, not ${minorOf(wanted)}`,
    );
  }
  if (spec.upgrade.paused) {
    return stay('UpgradePaused', `the upgrade from ${version} to ${wanted} waits until spec.upgrade.paused is false`);
  }
  if (distance === 0) return { release, holds: [] };
  const upgradeable = conditionOf(hostedCluster, 'ClusterVersionUpgradeable');
  if (upgradeable?.status === 'False') {
    const why = oneLine(upgradeable.message) ?? upgradeable.reason;
    return stay('UpgradeNotAllowed', `${version} cannot go to ${wanted}: ${why}`);
  }
  // The next minor waits until everything runs this one: nothing is held, it is just not its turn.
  return done && !lags(input, running) ? { release, holds: [] } : stay();
}

function jump({ platform, spec }: UpgradeInput, version: string, wanted: string): string {
  const next = nextMinor(version) ?? '';
  const offered = offeredReleases(platform, spec.channel).some((release) => minorOf(release.version) === next);
  const step = offered
    ? `set spec.version to "${next}" first`
    : `${next} would come first, and the platform does not offer it in channel ${spec.channel}`;
  return `${version} cannot go to ${wanted} at once, upgrades go one minor at a time: ${step}`;
}

function lags({ pools, platform }: UpgradeInput, running: RunningRelease): boolean {
  return pools.some(({ live }) => {
    const release = runningRelease(live, platform);
    return release !== undefined && release.image !== running.image;
  });
}

function isSupported(release: Release, supported: readonly string[] | undefined): boolean {
  return supported === undefined || supported.includes(minorOf(release.version));
}

function unsupported(release: Release, supported: readonly string[] | undefined, platform: Platform): Mistake {
  const fit = offeredReleases(platform).filter((one) => isSupported(one, supported));
  return {
    path: 'spec.version',
    given: release.version,
    accepted: fit.map(({ version }) => version).join(', ') || 'nothing that the platform offers',
    message: `the hub's operator does not support ${minorOf(release.version)}, it supports ${(supported ?? []).join(', ')}`,
  };
}

function availableFrom({ platform, spec, supported }: UpgradeInput, version: string | undefined): readonly string[] {
  if (version === undefined) return [];
  return updatesFrom(platform, version, spec.channel)
    .filter((release) => isSupported(release, supported))
    .map((release) => release.version)
    .slice(-shown);
}
