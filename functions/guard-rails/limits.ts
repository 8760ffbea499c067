import type { Draft } from '../engine/index.ts';
import { limitRange } from '../hub/kubernetes.ts';
import { type Amounts, compareQuantities } from '../platform/index.ts';
import { managedLabels } from './labels.ts';
import type { GuardRails, Resources } from './plan.ts';

type Resource = keyof Resources;
const resources: readonly Resource[] = ['cpu', 'memory', 'ephemeral-storage'];

/** Amounts as the settings write them, by the names Kubernetes has for them. */
export function resourcesOf({ cpu, memory, ephemeralStorage }: Partial<Amounts>): Resources {
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(ephemeralStorage === undefined ? {} : { 'ephemeral-storage': ephemeralStorage }),
  };
}

/**
 * The LimitRange of the namespace. Every resource the quota limits has defaults, or a pod that names none would be
 * refused; and whatever is asked for, min <= defaultRequest <= default <= max <= quota.
 */
export function limitsOf(plan: GuardRails): Draft {
  const bounds = resources.map((name) => [name, boundsOf(plan, name)] as const);
  const column = (of: 'default' | 'defaultRequest' | 'min' | 'max') =>
    filled(bounds.map(([name, bound]) => [name, bound[of]] as const));
  const { volume, quota } = { volume: plan.limits.volume ?? {}, quota: plan.quota['requests.storage'] };
  const most = least(largest(volume.max, plan.controlPlane?.needs.volume), quota);
  const container = {
    type: 'Container' as const,
    default: column('default'),
    defaultRequest: column('defaultRequest'),
    min: column('min'),
    max: column('max'),
  };
  const claim = { min: least(least(volume.min, plan.controlPlane?.needs.volume), most), max: most };
  const claims = { min: filled([['storage', claim.min]]), max: filled([['storage', claim.max]]) };
  return limitRange({
    namespace: plan.namespace,
    name: 'guard-rails',
    labels: managedLabels(plan),
    limits: [container, ...(claims.min || claims.max ? [{ type: 'PersistentVolumeClaim' as const, ...claims }] : [])],
  });
}

/** One resource of a container: the plan's bounds, as wide as the control plane needs, as narrow as the quota is. */
function boundsOf({ limits, quota, controlPlane }: GuardRails, name: Resource) {
  const needs = controlPlane?.needs;
  const wanted = limits.max?.[name];
  const max = least(wanted === undefined ? undefined : largest(wanted, needs?.max[name]), quota[`limits.${name}`]);
  const byDefault = least(limits.default[name], max);
  const request = least(least(limits.defaultRequest[name], byDefault), quota[`requests.${name}`]);
  const lowest = limits.min?.[name];
  const min = lowest === undefined ? undefined : least(least(lowest, needs?.min[name]), request);
  return { default: byDefault, defaultRequest: request, min, max };
}

function least(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareQuantities(one, other) <= 0 ? one : other;
}

function largest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one;
  return compareQuantities(one, other) >= 0 ? one : other;
}

function filled(entries: readonly (readonly [string, string | undefined])[]) {
  const given = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
