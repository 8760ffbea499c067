import { at, type Context, isObject, type KubeObject, own } from '../engine/index.ts';
import { labels } from '../tenancy/index.ts';
import { type Amounts, amountOf } from './amounts.ts';
import type { LeavingNamespace, NamespacePlan, QuotaPlan, Refusal } from './context.ts';
import { grant } from './grant.ts';
import { families, namespaceAnnotation } from './names.ts';
import type { Problem } from './problem.ts';
import { reportedAmount } from './reported.ts';
import type { TenantSpec } from './schema.gen.ts';
import { divide } from './shares.ts';

/** Which namespaces there are to be, with what they may use. */
export interface NamespaceLayout {
  readonly namespaces: readonly NamespacePlan[];
  readonly leaving: readonly LeavingNamespace[];
  readonly holds: readonly Refusal[];
  readonly problems: readonly Problem[];
}

interface Candidate extends Omit<NamespacePlan, 'amounts'> {
  readonly wanted: Amounts;
  readonly applied: Amounts | undefined;
  /** Whether nothing is desired of it any more. */
  readonly leaving: boolean;
}

/** Lays out the namespaces of the spec, and keeps what it no longer lists until it may go. */
export function layNamespaces(context: Context<TenantSpec>, quota: QuotaPlan): NamespaceLayout {
  const { spec } = context;
  const { shares, amounts, mistakes } = divide(quota.hard, spec.namespaces);
  const problems = quota.engine === 'Static' ? mistakes : mistakes.filter(({ path }) => !path.endsWith('.share'));
  const listed = spec.namespaces.map((entry, index): Candidate => {
    const resource = families.namespace + entry.name;
    const live = context.live(resource);
    const written = live && writtenAmounts(live);
    const open = quota.engine !== 'Static' && entry.share === undefined && entry.quota === undefined;
    const wanted = open ? quota.hard : (amounts[index] ?? new Map());
    return {
      name: entry.name,
      resource,
      spec: entry,
      share: open || quota.hard.size === 0 ? undefined : shares[index],
      wanted: problems.length > 0 && written ? written : wanted,
      applied: live && takenAmounts(live),
      protected: spec.preventDeletion,
      leaving: false,
    };
  });
  const claimed = listed.filter(({ name, resource }) => !context.live(resource) && isClaimed(name, context));
  const all = [...listed.filter((one) => !claimed.includes(one)), ...unlisted(context), ...deleted(context)];
  const kept = all.filter((one) => one.spec === undefined && !one.leaving);
  const granted = quota.engine === 'Static' ? grant(quota.hard, all.map(asParty)) : all.map(({ wanted }) => wanted);
  const namespaces = all.flatMap(({ wanted: _wanted, applied, leaving, ...plan }, index): NamespacePlan[] => {
    const amount = granted[index];
    if (leaving || !amount || (problems.length > 0 && !applied)) return [];
    return [{ ...plan, amounts: amount }];
  });
  return {
    namespaces,
    leaving: all.filter((one) => one.leaving).map(({ name, wanted }) => ({ name, amounts: wanted })),
    holds: [...removalHolds(kept, context), ...roomHolds(all, namespaces, kept), ...claimed.map(claimedHold)],
    problems: problems.map((mistake) => ({ ...mistake, name: nameAt(mistake.path, spec) })),
  };
}

const asParty = ({ wanted, applied, spec }: Candidate) => ({ wanted, applied, kept: spec === undefined });

/**
 * Namespaces on the hub that the spec does not list. Once they may go, each is kept for as long as nothing but the
 * tenant's own protection keeps it: that is taken off first.
 */
function unlisted(context: Context<TenantSpec>): readonly Candidate[] {
  const { spec } = context;
  const listed = new Set(spec.namespaces.map(({ name }) => families.namespace + name));
  const may = spec.allowNamespaceRemoval && !spec.preventDeletion;
  return context.observedNames.flatMap((resource) => {
    const live = context.live(resource);
    if (!resource.startsWith(families.namespace) || listed.has(resource) || live?.kind !== 'VirtualCluster') return [];
    const goes = may && machinesIn(context, resource.slice(families.namespace.length)).length === 0;
    return [
      going(resource, live, { protected: !goes, leaving: goes && at(live, 'spec', 'deletionProtection') !== true }),
    ];
  });
}

/** Whether the tenant has a claim of that name: a namespace made over it would keep whatever its author wrote. */
function isClaimed(name: string, { required, namespace }: Context<TenantSpec>): boolean {
  return required('virtual-clusters').some(
    ({ metadata }) =>
      metadata.name === name && metadata.namespace === namespace && metadata.labels?.[labels.managed] !== 'true',
  );
}

function claimedHold({ name }: Candidate): Refusal {
  return {
    name: `namespace ${name}`,
    reason: 'NameTaken',
    message: `namespace ${name} waits: the tenant has claimed a VirtualCluster of that name; delete the claim, or choose another name`,
  };
}

/** Those that Crossplane has deleted and forgotten, while they still take what they have. */
function deleted({ required, live, namespace, name: tenant }: Context<TenantSpec>): readonly Candidate[] {
  const isOurs = ({ metadata }: KubeObject) =>
    metadata.namespace === namespace &&
    metadata['deletionTimestamp'] !== undefined &&
    metadata.labels?.[labels.managed] === 'true' &&
    metadata.labels[labels.tenant] === tenant;
  return required('virtual-clusters')
    .filter((object) => isOurs(object) && live(families.namespace + object.metadata.name) === undefined)
    .map((object) => going(families.namespace + object.metadata.name, object, { protected: false, leaving: true }));
}

function going(
  resource: string,
  live: KubeObject,
  how: { readonly protected: boolean; readonly leaving: boolean },
): Candidate {
  const name = resource.slice(families.namespace.length);
  const wanted = writtenAmounts(live);
  return { name, resource, spec: undefined, share: undefined, wanted, applied: takenAmounts(live), ...how };
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
    .filter(({ resource, leaving }) => !leaving && !names.has(resource))
    .map(({ name }) => ({
      name: `namespace ${name}`,
      reason: 'QuotaTaken',
      message: `namespace ${name} waits: its part of quota.hard is still with ${kept.map((one) => one.name).join(', ')}`,
    }));
}

/** What a child was told it may use. */
function writtenAmounts(live: KubeObject): Amounts {
  const resources = at(live, 'spec', 'resources');
  const counts = own(resources, 'counts');
  const all = { ...(isObject(resources) ? resources : {}), ...(isObject(counts) ? counts : {}) };
  const amounts = Object.entries(all).filter(([, amount]) => typeof amount === 'string' || typeof amount === 'number');
  return new Map(
    amounts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, amount]) => [key, amountOf(key, `${amount}`)]),
  );
}

/** What is not free before a child has it: what it was told, or more for as long as it reports that it still has more. */
function takenAmounts(live: KubeObject): Amounts {
  const more = ([key, amount]: readonly [string, bigint]) => {
    const reported = reportedAmount(live, key);
    return [key, reported > amount ? reported : amount] as const;
  };
  return new Map([...writtenAmounts(live)].map(more));
}

function nameAt(path: string, spec: TenantSpec): string {
  if (path.startsWith('spec.quota')) return 'quota';
  const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? -1);
  return `namespace ${spec.namespaces[index]?.name ?? ''}`.trim();
}
