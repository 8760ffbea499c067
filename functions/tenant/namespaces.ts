import { at, type Context, isObject, type KubeObject, own } from '../engine/index.ts';
import { type Amounts, amountOf } from './amounts.ts';
import type { NamespacePlan, QuotaPlan, Refusal } from './context.ts';
import { grant } from './grant.ts';
import { families, namespaceAnnotation } from './names.ts';
import type { Problem } from './problem.ts';
import type { TenantSpec } from './schema.gen.ts';
import { divide } from './shares.ts';

/** Which namespaces there are to be, with what they may use. */
export interface NamespaceLayout {
  readonly namespaces: readonly NamespacePlan[];
  readonly holds: readonly Refusal[];
  readonly problems: readonly Problem[];
}

interface Candidate extends Omit<NamespacePlan, 'amounts'> {
  readonly wanted: Amounts;
  readonly applied: Amounts | undefined;
}

/** Lays out the namespaces of the spec, and keeps what it no longer lists until it may go. */
export function layNamespaces(context: Context<TenantSpec>, quota: QuotaPlan): NamespaceLayout {
  const { spec } = context;
  const { shares, amounts, mistakes } = divide(quota.hard, spec.namespaces);
  const problems = quota.engine === 'Static' ? mistakes : mistakes.filter(({ path }) => !path.endsWith('.share'));
  const listed = spec.namespaces.map((entry, index): Candidate => {
    const resource = families.namespace + entry.name;
    const applied = appliedAmounts(context.live(resource));
    const open = quota.engine !== 'Static' && entry.share === undefined && entry.quota === undefined;
    const wanted = open ? quota.hard : (amounts[index] ?? new Map());
    return {
      name: entry.name,
      resource,
      spec: entry,
      share: open || quota.hard.size === 0 ? undefined : shares[index],
      wanted: problems.length > 0 && applied ? applied : wanted,
      applied,
      protected: spec.preventDeletion,
    };
  });
  const kept = gone(context);
  const all = [...listed, ...kept];
  const granted = quota.engine === 'Static' ? grant(quota.hard, all.map(asParty)) : all.map(({ wanted }) => wanted);
  const namespaces = all.flatMap(({ wanted: _wanted, applied, ...plan }, index): NamespacePlan[] => {
    const amount = granted[index];
    if (!amount || (problems.length > 0 && !applied)) return [];
    return [{ ...plan, amounts: amount }];
  });
  return {
    namespaces,
    holds: [...removalHolds(kept, context), ...roomHolds(all, namespaces, kept)],
    problems: problems.map((mistake) => ({ ...mistake, name: nameAt(mistake.path, spec) })),
  };
}

const asParty = ({ wanted, applied, spec }: Candidate) => ({ wanted, applied, kept: spec === undefined });

/**
 * Namespaces on the hub that the spec does not list. Once they may go, each is kept for as long as nothing but the
 * tenant's own protection keeps it: that is taken off first.
 */
function gone(context: Context<TenantSpec>): readonly Candidate[] {
  const { spec } = context;
  const listed = new Set(spec.namespaces.map(({ name }) => families.namespace + name));
  const may = spec.allowNamespaceRemoval && !spec.preventDeletion;
  return context.observedNames.flatMap((resource) => {
    const live = context.live(resource);
    if (!resource.startsWith(families.namespace) || listed.has(resource) || live?.kind !== 'VirtualCluster') return [];
    const name = resource.slice(families.namespace.length);
    const goes = may && machinesIn(context, name).length === 0;
    if (goes && at(live, 'spec', 'deletionProtection') !== true) return [];
    const amounts = appliedAmounts(live) ?? new Map();
    return [{ name, resource, spec: undefined, share: undefined, wanted: amounts, applied: amounts, protected: !goes }];
  });
}

function removalHolds(kept: readonly Candidate[], context: Context<TenantSpec>): readonly Refusal[] {
  const { spec } = context;
  return kept
    .filter((one) => one.protected)
    .map(({ name }) => {
      const machines = machinesIn(context, name).join(', ');
      const cause = spec.preventDeletion
        ? 'preventDeletion is on'
        : spec.allowNamespaceRemoval
          ? `machines are in it that must go first: ${machines}`
          : 'allowNamespaceRemoval is false';
      return {
        name: `namespace ${name}`,
        reason: 'NamespaceRemoval',
        message: `namespace ${name} is no longer listed and stays, with all that is in it, since ${cause}`,
      };
    });
}

/** Machines that are still in a namespace, by name: their disks would go with it, whatever allowMachineRemoval says. */
function machinesIn({ observedNames, live }: Context<TenantSpec>, namespace: string): readonly string[] {
  return observedNames
    .filter((resource) => resource.startsWith(families.machine))
    .filter((resource) => live(resource)?.metadata.annotations?.[namespaceAnnotation] === namespace)
    .map((resource) => resource.slice(families.machine.length));
}

/** New namespaces wait for room while old ones are kept; otherwise the others are about to give it. */
function roomHolds(
  all: readonly Candidate[],
  made: readonly NamespacePlan[],
  kept: readonly Candidate[],
): readonly Refusal[] {
  if (kept.length === 0) return [];
  const names = new Set(made.map(({ resource }) => resource));
  return all
    .filter(({ resource }) => !names.has(resource))
    .map(({ name }) => ({
      name: `namespace ${name}`,
      reason: 'QuotaTaken',
      message: `namespace ${name} waits: its part of quota.hard is still with ${kept.map((one) => one.name).join(', ')}`,
    }));
}

/** What a child was told it may use; undefined while it does not exist. */
function appliedAmounts(live: KubeObject | undefined): Amounts | undefined {
  if (!live) return undefined;
  const resources = at(live, 'spec', 'resources');
  const counts = own(resources, 'counts');
  const all = { ...(isObject(resources) ? resources : {}), ...(isObject(counts) ? counts : {}) };
  const amounts = Object.entries(all).filter(([, amount]) => typeof amount === 'string' || typeof amount === 'number');
  return new Map(
    amounts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, amount]) => [key, amountOf(key, `${amount}`)]),
  );
}

function nameAt(path: string, spec: TenantSpec): string {
  const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? -1);
  return `namespace ${spec.namespaces[index]?.name ?? ''}`.trim();
}
