import { listAt, sha256Hex, stringAt } from '../engine/index.ts';
import { type Platform, zoneOf } from '../platform/index.ts';
import { allows, beyond, type Tenancy, type TenantSettings } from '../tenancy/index.ts';
import { type LiveNodes, type NodePlan, selectorOf } from './nodes.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** Label of nodes with their zone; a site of the platform is one. */
const zoneKey = 'topology.kubernetes.io/zone';

/** Names of the platform's sites that a tenant has. */
export function sitesOf({ sites }: Platform, settings: TenantSettings | undefined): readonly string[] {
  return sites.map(({ name }) => name).filter((name) => allows(settings?.sites, name));
}

/**
 * Binds pods to one of the sites of a tenant that does not have them all, since a namespace can be pinned to one label and
 * not to one of several: to the one that the claim names, else to that of the tenant's machines in it, else to one by its
 * name. A live one stays where it is; where that is everywhere, or machines are on several sites, it is `unbound`.
 */
export function onSites(
  plan: NodePlan,
  { name, key }: { readonly name: string; readonly key: string },
  spec: VirtualClusterSpec,
  { tenant, settings }: Tenancy,
  platform: Platform,
  live: LiveNodes,
): NodePlan {
  const own = sitesOf(platform, settings);
  if (settings?.sites === undefined || own.length === platform.sites.length || spec.nodes.type === 'Private') {
    return plan;
  }
  const places = platform.sites.filter((site) => own.includes(site.name));
  const zones = places.map(zoneOf);
  const begun = spec.mode === 'Namespace' ? live.namespace : live.release;
  const before = begun && selectorOf(live);
  const asked = plan.selector[zoneKey];
  const bind = (zone: string | undefined): NodePlan =>
    zone === undefined || !zones.includes(zone)
      ? { ...plan, unbound: own }
      : { ...plan, selector: { ...plan.selector, [zoneKey]: zone } };
  if (asked === undefined) {
    if (before) return bind(before[zoneKey]);
    const machines = sitesOfMachines(name, spec, settings);
    const [first] = machines;
    if (machines.length > 1) return bind(undefined);
    const hash = Number.parseInt(sha256Hex(key).slice(0, 8), 16);
    return bind(first === undefined ? zones[hash % zones.length] : zones[own.indexOf(first)]);
  }
  if (zones.includes(asked) || before?.[zoneKey] === asked) return bind(asked);
  const hold = beyond(tenant ?? '', 'spec.nodes.selector', { [zoneKey]: asked }, zones);
  const { [zoneKey]: _held, ...rest } = plan.selector;
  const stays = { ...rest, ...(before?.[zoneKey] === undefined ? {} : { [zoneKey]: before[zoneKey] }) };
  return { ...bind(before?.[zoneKey]), selector: stays, holds: [...plan.holds, hold] };
}

/** Sites of the tenant's machines in one of its namespaces, each once: their pods are in it, too. */
function sitesOfMachines(name: string, { mode }: VirtualClusterSpec, { spec }: TenantSettings): readonly string[] {
  const names = listAt(spec, 'namespaces').map((entry) => stringAt(entry, 'name'));
  if (mode !== 'Namespace' || !names.includes(name)) return [];
  const here = listAt(spec, 'machines').filter((one) => (stringAt(one, 'namespace') ?? names[0]) === name);
  const sites = here.map((machine) => stringAt(machine, 'site')).filter((site) => site !== undefined);
  return [...new Set(sites)];
}
