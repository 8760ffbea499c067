import { type Hold, type KubeObject, stringAt } from '../engine/index.ts';
import { compareVersions, type Platform } from '../platform/index.ts';
import { nodePoolReadiness } from './node-pool-readiness.ts';
import { liveImage } from './pool-layout.ts';
import { type RunningRelease, runningRelease, unknownVersion } from './releases.ts';

/** Release a NodePool is to run. */
export interface PoolRelease {
  readonly image: string;
  readonly version: string;
}

/** How the pools follow the control plane. */
export interface Rollout {
  /** By NodePool resource name. */
  readonly releases: ReadonlyMap<string, PoolRelease>;
  /** The pool that is being upgraded, or that stops the others. */
  readonly current: { readonly pool: string; readonly from: string } | undefined;
  readonly holds: readonly Hold[];
}

interface PoolMachines {
  readonly resource: string;
  readonly pool: string;
  readonly live: KubeObject | undefined;
}

/**
 * Lets the pools follow the control plane one after the other, in the order given, and stops at the first that is not
 * ready. Without a `target` (the control plane is still moving) every pool keeps what it was told to run. Machines
 * that do not exist yet join at `joining`.
 */
export function rollPools(input: {
  readonly platform: Platform;
  readonly pools: readonly PoolMachines[];
  readonly target: RunningRelease | undefined;
  readonly joining: RunningRelease;
  readonly paused: boolean;
}): Rollout {
  const { platform, target, paused } = input;
  const releases = new Map<string, PoolRelease>();
  const give = ({ resource }: PoolMachines, { image, version }: RunningRelease) =>
    releases.set(resource, { image, version: version ?? unknownVersion });
  let open = target !== undefined;
  let stopped: string | undefined;
  let current: Rollout['current'];
  let held: Hold | undefined;

  for (const [pool, machines] of Map.groupBy(input.pools, (entry) => entry.pool)) {
    const existing = machines.filter((entry) => entry.live !== undefined);
    const behind = target ? existing.filter((entry) => isBehind(entry, target, platform)) : [];
    const isReady = existing.every((entry) => nodePoolReadiness(entry.live, platform).state === 'ready');
    const oldest = behind[0] && runningRelease(behind[0].live, platform);
    const from = oldest?.version ?? unknownVersion;
    // A roll that has begun on one site goes on over the pool's other sites, since all of them count as the pool.
    const begun = behind.length > 0 && behind.length < existing.length;
    const goes = open && behind.length > 0 && !paused && (isReady || begun);
    for (const entry of machines) {
      const own = runningRelease(entry.live, platform);
      const advances = goes && target !== undefined && behind.includes(entry);
      give(entry, own === undefined ? input.joining : advances ? target : own);
    }
    if (behind.length > 0) {
      current ??= { pool: stopped ?? pool, from };
      if (paused) held ??= pausedAt(pool, from, target);
    }
    const rolling =
      target && existing.map((entry) => rollsFrom(entry, target)).find((version) => version !== undefined);
    if (rolling !== undefined) current ??= { pool, from: rolling };
    if (!isReady || behind.length > 0) {
      open = false;
      stopped ??= pool;
    }
  }
  return { releases, current, holds: held ? [held] : [] };
}

/** Never true of machines that are ahead: nothing goes back. */
function isBehind({ live }: PoolMachines, target: RunningRelease, platform: Platform): boolean {
  const own = runningRelease(live, platform);
  if (own === undefined || own.image === target.image) return false;
  return own.version === undefined || target.version === undefined || compareVersions(own.version, target.version) < 0;
}

/** The version nodes still run although their NodePool was told to run the target; undefined where none do. */
function rollsFrom({ live }: PoolMachines, target: RunningRelease): string | undefined {
  const runs = stringAt(live, 'status', 'version');
  return runs && liveImage(live) === target.image && runs !== target.version ? runs : undefined;
}

function pausedAt(pool: string, from: string, target: RunningRelease | undefined): Hold {
  return {
    reason: 'UpgradePaused',
    message: `pool ${pool} stays at ${from} until spec.upgrade.paused is false; the control plane runs ${target?.version ?? 'a newer version'}`,
  };
}
