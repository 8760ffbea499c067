import { canonical, isObject, type KubeObject } from '../engine/index.ts';
import { isOnByDefault, type Platform } from '../platform/index.ts';
import { annotations } from './labels.ts';
import type { ClusterSpec } from './schema.gen.ts';

/**
 * What the settings decide about which parts a cluster has. Noted on the HostedCluster when it is created, so that a
 * setting that changes later neither adds parts to a live cluster nor takes any away.
 */
export interface Decisions {
  /** Tier the first two were decided for; another tier in the claim decides anew. */
  readonly tier: ClusterSpec['tier'];
  readonly backup: boolean;
  readonly deletionProtection: boolean;
  readonly certificates: boolean;
  readonly fleet: boolean;
  /** Whether the hub imports hosted clusters by itself. */
  readonly fleetAutoImport: boolean;
  readonly gitops: boolean;
  /** Add-ons a cluster gets without asking, sorted. */
  readonly addons: readonly string[];
}

/** The decisions noted on a live cluster, completed by what the settings say today. */
export function decide(spec: ClusterSpec, platform: Platform, live: KubeObject | undefined): Decisions {
  const today = decideToday(spec, platform);
  const noted = notedDecisions(live);
  if (!noted) return today;
  const kept = { ...today, ...noted };
  if (kept.tier === spec.tier) return kept;
  return { ...kept, tier: spec.tier, backup: today.backup, deletionProtection: today.deletionProtection };
}

function decideToday(spec: ClusterSpec, platform: Platform): Decisions {
  const tier = platform.tiers[spec.tier];
  return {
    tier: spec.tier,
    backup: tier.backup.enabled,
    deletionProtection: tier.deletionProtection,
    certificates: platform.certificates.enabled,
    fleet: platform.fleet.enabled,
    fleetAutoImport: platform.fleet.autoImport,
    gitops: platform.gitops.enabled,
    addons: Object.keys(platform.addons)
      .filter((name) => isOnByDefault(platform, name))
      .sort(),
  };
}

/** Fields of the wrong type, of an annotation that somebody edited, are not taken over. */
function notedDecisions(live: KubeObject | undefined): Partial<Decisions> | undefined {
  const text = live?.metadata.annotations?.[annotations.decisions];
  if (text === undefined) return undefined;
  try {
    const noted: unknown = JSON.parse(text);
    if (!isObject(noted)) return undefined;
    return Object.fromEntries(Object.entries(noted).filter(([key, value]) => fits(key, value)));
  } catch {
    return undefined;
  }
}

function fits(key: string, value: unknown): boolean {
  if (key === 'tier') return value === 'development' || value === 'standard' || value === 'production';
  if (key === 'addons') return Array.isArray(value) && value.every((name) => typeof name === 'string');
  return typeof value === 'boolean';
}

/** The note for the HostedCluster. */
export function noteDecisions(decisions: Decisions): string {
  return JSON.stringify(canonical(decisions));
}
