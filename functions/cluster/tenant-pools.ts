import { type Context, choiceOf, type Hold, type KubeObject, listAt, stringAt } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { allows, beyond, type Tenancy } from '../tenancy/index.ts';
import { type Place, type PoolLayout, poolOf } from './pool-layout.ts';
import type { ClusterNodePool, ClusterSpec } from './schema.gen.ts';

/** The claim as far as its tenant allows it. */
export interface Limited {
  readonly spec: ClusterSpec;
  readonly holds: readonly Hold[];
}

/**
 * Pools of a size that the tenant has: machines that exist keep the size they were made with. A pool without sites is on
 * all sites of the platform that the tenant has.
 */
export function limitPools(context: Context<ClusterSpec>, platform: Platform, tenancy: Tenancy): Limited {
  const { spec } = context;
  const { tenant, settings } = tenancy;
  if (tenant === undefined || !settings) return { spec, holds: [] };
  const { allowed, sites } = settings;
  const holds: Hold[] = [];
  const isNetwork = (name: string, has: readonly string[]) => has.includes(name) || allows(allowed.networks, name);
  const limited = (pool: ClusterNodePool, index: number): ClusterNodePool => {
    const machines = poolOf(context, pool.name);
    const size = machines.map((live) => choiceOf(live, 'size')).find((made) => made !== undefined);
    const isNew = machines.length === 0;
    const own = platform.sites.map(({ name }) => name).filter((name) => allows(sites, name));
    // Where there is none, all are left in, to be held one by one.
    const chosen = isNew && sites && own.length > 0 ? (pool.sites ?? own) : pool.sites;
    const networks = isNew ? pool.networks : networksOf(machines);
    const strange = isNew ? undefined : pool.networks.find((name) => !isNetwork(name, networks));
    if (strange !== undefined)
      holds.push(beyond(tenant, `spec.nodePools[${index}].networks`, strange, allowed.networks));
    const attached = strange === undefined ? pool : { ...pool, networks };
    const placed = chosen ? { ...attached, sites: chosen } : attached;
    if (size === undefined || size === pool.size || allows(allowed.sizes, pool.size)) return placed;
    holds.push(beyond(tenant, `spec.nodePools[${index}].size`, pool.size, allowed.sizes));
    return { ...placed, size };
  };
  const nodePools = spec.nodePools.map(limited);
  return { spec: { ...spec, nodePools }, holds };
}

/** A layout without new machines of sizes and on sites that the tenant does not have; what exists stays. */
export function limitPlaces(layout: PoolLayout, spec: ClusterSpec, { tenant, settings }: Tenancy): PoolLayout {
  if (tenant === undefined || !settings) return layout;
  const { allowed, sites } = settings;
  const holds = new Map<string, Hold>();
  const isAllowed = ({ live, spec: pool, site }: Place): boolean => {
    if (live || !pool) return true;
    const path = `spec.nodePools[${spec.nodePools.indexOf(pool)}]`;
    const sized = allows(allowed.sizes, pool.size);
    const placed = allows(sites, site);
    const strange = pool.networks.find((name) => !allows(allowed.networks, name));
    if (!sized) holds.set(`${path}.size`, beyond(tenant, `${path}.size`, pool.size, allowed.sizes));
    if (!placed) holds.set(`${path} ${site}`, beyond(tenant, `${path}.sites`, site, sites));
    if (strange !== undefined)
      holds.set(`${path}.networks`, beyond(tenant, `${path}.networks`, strange, allowed.networks));
    return sized && placed && strange === undefined;
  };
  const places = layout.places.filter(isAllowed);
  return holds.size === 0 ? layout : { places, holds: [...layout.holds, ...holds.values()] };
}

/** Further networks that the machines of a pool were made with. */
function networksOf(machines: readonly KubeObject[]): readonly string[] {
  const all = machines.flatMap((live) => listAt(live, 'spec', 'platform', 'kubevirt', 'additionalNetworks'));
  return [...new Set(all.map((network) => stringAt(network, 'name')).filter((name) => name !== undefined))];
}
