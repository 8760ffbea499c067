import { type Context, type Hold, type KubeObject, numberAt, stringAt } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { annotations, labels } from './labels.ts';
import type { ClusterNodePool, ClusterSpec } from './schema.gen.ts';
import { orderSites, type SiteSize, split, splitAutoscaling } from './sites.ts';

/** Composition resource names of NodePools begin with this. */
const family = 'node-pool-';

/** Where the machines of a cluster are to be, and how many, before it is decided which release they run. */
export interface PoolLayout {
  readonly places: readonly Place[];
  readonly holds: readonly Hold[];
}

/** One pool on one site. */
export interface Place {
  /** Composition resource name. */
  readonly resource: string;
  readonly pool: string;
  readonly site: string;
  /** The claim's pool; undefined where the machines are only kept because their removal is held. */
  readonly spec: ClusterNodePool | undefined;
  readonly size: SiteSize;
  /** All sites of the pool, in order. */
  readonly sites: readonly string[];
  /** The NodePool as the hub reports it. */
  readonly live: KubeObject | undefined;
}

/** Lays the claim's pools out over their sites, and keeps what the claim no longer lists until it may go. */
export function layPools(context: Context<ClusterSpec>, platform: Platform): PoolLayout {
  const live = livePools(context);
  const wanted = context.spec.nodePools.flatMap((pool) => layPool(pool, platform, live));
  const names = new Set(wanted.map((place) => place.resource));
  const gone = live.filter((place) => !names.has(place.resource));
  const kept = context.spec.allowPoolRemoval ? [] : gone.filter((place) => !isEmpty(place.live));
  const { made, left } = withinLimit(wanted, kept);
  return { places: [...made, ...kept], holds: [...removalHolds(kept), ...limitHolds(left)] };
}

/** Most groups of machines, so that a claim stays within what core composes. */
export const mostPlaces = 15;

/** On a cluster that has machines, new ones only as far as there is room: the rest of it must go on being looked after. */
function withinLimit(wanted: readonly Place[], kept: readonly Place[]) {
  const existing = wanted.filter((place) => place.live).length + kept.length;
  if (existing === 0) return { made: wanted, left: [] };
  const room = Math.max(0, mostPlaces - existing);
  const left = wanted.filter((place) => !place.live).slice(room);
  return { made: wanted.filter((place) => !left.includes(place)), left };
}

function limitHolds(left: readonly Place[]): readonly Hold[] {
  if (left.length === 0) return [];
  const names = left.map(({ pool, site }) => `${pool} on ${site}`).join(', ');
  return [
    {
      reason: 'TooManyPools',
      message: `node pools times their sites must be at most ${mostPlaces}, those still kept among them: ${names} must wait`,
    },
  ];
}

function layPool(pool: ClusterNodePool, platform: Platform, live: readonly Place[]): readonly Place[] {
  const own = live.filter((place) => place.pool === pool.name);
  const sites = sitesOf(pool, platform, own);
  const sizes = sizesOf(pool, sites.length);
  return sites.flatMap((site, index) => {
    const resource = `${family}${pool.name}-${site}`;
    const observed = live.find((place) => place.resource === resource)?.live;
    // A site that would get no machine now keeps its NodePool, at 0: removing it is the claim's to say.
    const size = sizes[index] ?? (observed ? { replicas: 0 } : undefined);
    return size ? [{ resource, pool: pool.name, site, spec: pool, size, sites, live: observed }] : [];
  });
}

/** A pool without `sites` keeps those it was spread over when it was made: a new site in the settings moves nothing. */
function sitesOf(pool: ClusterNodePool, platform: Platform, own: readonly Place[]): readonly string[] {
  const all = platform.sites.map((site) => site.name);
  const recorded = [...new Set(own.flatMap((place) => place.sites))];
  return orderSites(pool.sites ?? (recorded.length > 0 ? recorded : all), recorded, all);
}

function sizesOf(pool: ClusterNodePool, count: number): readonly (SiteSize | undefined)[] {
  if (pool.autoscaling) return splitAutoscaling(pool.autoscaling.min, pool.autoscaling.max, count);
  return split(pool.replicas ?? count, count).map((replicas) => ({ replicas }));
}

/** The NodePools the hub has of one pool, in order of resource name. */
export function poolOf(context: Context<ClusterSpec>, pool: string): readonly KubeObject[] {
  return livePools(context).flatMap((place) => (place.pool === pool && place.live ? [place.live] : []));
}

/** Every NodePool the hub has for this cluster, in order of resource name. */
function livePools(context: Context<ClusterSpec>): readonly Place[] {
  return context.observedNames.flatMap((resource) => {
    if (!resource.startsWith(family)) return [];
    const live = context.observed(resource);
    if (live?.kind !== 'NodePool') return [];
    const [pool, site] = whereOf(resource, live, context.spec);
    return [{ resource, pool, site, spec: undefined, size: sizeOf(live), sites: recordedSites(live, site), live }];
  });
}

/** Pool and site by label; where somebody took the labels off, by the claim's own pool names. */
function whereOf(resource: string, live: KubeObject, spec: ClusterSpec): readonly [string, string] {
  const pool = live.metadata.labels?.[labels.pool];
  const site = live.metadata.labels?.[labels.site];
  if (pool !== undefined && site !== undefined) return [pool, site];
  const rest = resource.slice(family.length);
  const known = spec.nodePools.find(({ name }) => rest.startsWith(`${name}-`))?.name;
  return known === undefined ? [rest, ''] : [known, rest.slice(known.length + 1)];
}

function recordedSites(live: KubeObject, site: string): readonly string[] {
  try {
    const sites: unknown = JSON.parse(live.metadata.annotations?.[annotations.sites] ?? '[]');
    if (!Array.isArray(sites)) return [site];
    const names = sites.filter((entry) => typeof entry === 'string');
    return names.includes(site) ? names : [...names, site];
  } catch {
    return [site]; // somebody edited the annotation: the site it stands on is certain
  }
}

/** Size as applied. */
function sizeOf(live: KubeObject): SiteSize {
  const min = numberAt(live, 'spec', 'autoScaling', 'min');
  const max = numberAt(live, 'spec', 'autoScaling', 'max');
  if (min !== undefined && max !== undefined) return { min, max };
  return { replicas: numberAt(live, 'spec', 'replicas') ?? 0 };
}

/** Whether a NodePool was scaled to 0 and has no machine left. */
function isEmpty(live: KubeObject | undefined): boolean {
  return numberAt(live, 'spec', 'replicas') === 0 && numberAt(live, 'status', 'replicas') === 0;
}

function removalHolds(kept: readonly Place[]): readonly Hold[] {
  return [...Map.groupBy(kept, (place) => place.pool)].map(([pool, places]) => {
    const sites = places.map((place) => place.site).join(', ');
    const machines = places.reduce((sum, { live }) => sum + (numberAt(live, 'status', 'replicas') ?? 0), 0);
    return {
      reason: 'PoolRemovalHeld',
      message: `pool ${pool} (${sites}) is no longer in spec.nodePools but keeps its ${machines} ${machines === 1 ? 'machine' : 'machines'}: set spec.allowPoolRemoval to true to remove it, or put it back with replicas 0 first`,
    };
  });
}

/** Release image a NodePool runs. */
export function liveImage(live: KubeObject | undefined): string | undefined {
  return stringAt(live, 'spec', 'release', 'image');
}
