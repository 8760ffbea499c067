import { type Hold, listAt, stringAt } from '../engine/index.ts';
import { compareQuantities, type Platform } from '../platform/index.ts';
import { allows, allowsVersion, beyond, type Tenancy } from '../tenancy/index.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** What of a claim goes beyond what its tenant allows, each with its field; a live one keeps what it has. */
export interface LimitInput {
  readonly name: string;
  readonly platform: Platform;
  readonly spec: VirtualClusterSpec;
  readonly tenancy: Tenancy;
  /** Whether its namespace is there. */
  readonly exists: boolean;
  /** The version that would be rendered, and the one that runs. */
  readonly version: string;
  readonly running: string | undefined;
  readonly size: string;
  readonly storageClass: string;
}

/** The holds of a claim that exceeds its tenant's limits, in the order of its fields. */
export function tenantHolds(input: LimitInput): readonly Hold[] {
  const { spec, tenancy } = input;
  const { tenant, settings } = tenancy;
  if (tenant === undefined || !settings) return [];
  const { allowed, sites } = settings;
  const hold = (path: string, given: unknown, list: readonly string[] | undefined) => beyond(tenant, path, given, list);
  const holds: Hold[] = [];
  const vcluster = spec.mode === 'VCluster';
  if (vcluster && input.version !== input.running && !allowsVersion(allowed.kubernetesVersions, input.version))
    holds.push(hold('spec.kubernetesVersion', input.version, allowed.kubernetesVersions));
  // One that is there and names none keeps what it was made with.
  const chosen = spec.size !== undefined || !input.exists;
  if (chosen && !allows(allowed.sizes, input.size) && needsSize(spec))
    holds.push(hold('spec.size', input.size, allowed.sizes));
  holds.push(...figureHolds(input, tenant, allowed.sizes));
  const { class: storageClass } = spec.controlPlane.storage;
  // Of a live one it cannot change.
  if (
    vcluster &&
    input.running === undefined &&
    storageClass !== undefined &&
    !allows(allowed.storageClasses, input.storageClass)
  )
    holds.push(hold('spec.controlPlane.storage.class', input.storageClass, allowed.storageClasses));
  if (vcluster && spec.expose.type === 'LoadBalancer' && !allows(allowed.serviceTypes, 'LoadBalancer'))
    holds.push(hold('spec.expose.type', 'LoadBalancer', allowed.serviceTypes));
  if (vcluster && spec.expose.ingressClass !== undefined && !allows(allowed.ingressClasses, spec.expose.ingressClass))
    holds.push(hold('spec.expose.ingressClass', spec.expose.ingressClass, allowed.ingressClasses));
  spec.nodes.machines.forEach((group, index) => {
    const path = `spec.nodes.machines[${index}]`;
    if (!allows(allowed.sizes, group.size)) holds.push(hold(`${path}.size`, group.size, allowed.sizes));
    for (const site of group.sites ?? []) if (!allows(sites, site)) holds.push(hold(`${path}.sites`, site, sites));
  });
  return holds;
}

/**
 * Figures that a claim writes out itself are at most those of the largest size its tenant may have, and numbers of
 * objects those of the platform. What the Tenant writes for one of its own namespaces is the tenant's quota already.
 */
function figureHolds(
  { name, spec, tenancy, platform }: LimitInput,
  tenant: string,
  sizes: readonly string[] | undefined,
) {
  const own = listAt(tenancy.settings?.spec, 'namespaces').some((entry) => stringAt(entry, 'name') === name);
  if (sizes === undefined || (own && spec.mode === 'Namespace')) return [];
  const known = sizes.flatMap((size) => platform.virtualClusters.sizes[size] ?? []);
  const counts = Object.entries(spec.resources.counts).flatMap(([name, given]) => {
    const most = platform.tenancy.counts[name];
    return most === undefined || given <= most
      ? []
      : [beyond(tenant, `spec.resources.counts.${name}`, given, [`up to ${most}`])];
  });
  const figures = (['cpu', 'memory', 'ephemeralStorage', 'storage', 'pods'] as const).flatMap((figure) => {
    const given = spec.resources[figure];
    const most =
      known
        .map((size) => `${size[figure]}`)
        .toSorted(compareQuantities)
        .at(-1) ?? '0';
    if (given === undefined || compareQuantities(`${given}`, most) <= 0) return [];
    return [beyond(tenant, `spec.resources.${figure}`, given, [`up to ${most}`])];
  });
  return [...figures, ...counts];
}

/** Whether any figure comes from a size: one that a claim writes out itself is the tenant's quota's to judge. */
function needsSize({ size, resources }: VirtualClusterSpec): boolean {
  const { cpu, memory, storage, pods } = resources;
  return size !== undefined || [cpu, memory, storage, pods].some((figure) => figure === undefined);
}
