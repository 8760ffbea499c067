import { type Drift, formatMistake, type PlanEntry, type Report, settingsStatus, stringAt } from '../engine/index.ts';
import { enrolledServices } from '../hub/enrolment.ts';
import { type Amounts, shownOf, sumOf, textOf } from './amounts.ts';
import type { NamespacePlan, TenantContext } from './context.ts';
import { hubNamespaceOf } from './hub-namespace.ts';
import { reportedAmount } from './reported.ts';

/** Most refusals that are shown. */
const mostRefused = 64;

/** What a tenant says about itself beyond what the plan says. */
export function report(c: TenantContext, plan: readonly PlanEntry[], drift: readonly Drift[]): Report {
  const missing = plan.some((entry) => entry.gates !== undefined && entry.state !== 'unwanted' && !entry.observed);
  const before = stringAt(c.composite, 'status', 'phase');
  return {
    status: status(c, drift),
    working: c.observed('claim-namespace') ? 'Configuring' : 'Pending',
    complete: before !== undefined && before !== 'Pending' && before !== 'Configuring' && !missing,
    holds: c.holds,
    conditions: [overCommitted(c), allowedKnown(c)],
    ttl: plan.every((entry) => entry.state === 'unwanted' || entry.readiness.state === 'ready')
      ? c.platform.ttl.steadySeconds
      : c.platform.ttl.waitingSeconds,
  };
}

function status(c: TenantContext, drift: readonly Drift[]): Readonly<Record<string, unknown>> {
  const { clusters, virtualClusters } = c.claims;
  const wanted = c.spec.namespaces.map(({ name }) => c.namespaces.find((one) => one.name === name) ?? name);
  const kept = c.namespaces.filter(({ spec }) => spec === undefined);
  const listed = c.namespaces.filter(({ spec }) => spec !== undefined);
  const ready = listed.filter(({ resource }) => c.readiness(resource).state === 'ready');
  return {
    claimNamespace: c.namespace,
    namespacesReady: `${ready.length}/${c.spec.namespaces.length}`,
    namespaces: [...wanted, ...kept].map((one) =>
      typeof one === 'string' ? waitingStatus(one, c) : namespaceStatus(one, c),
    ),
    allocated: allocated(c),
    clusters: `${clusters.length}/${c.spec.clusters.clusters}`,
    virtualClusters: `${virtualClusters.length}/${c.spec.clusters.virtualClusters}`,
    machines: c.machines.map(({ name, resource }) => ({
      name,
      namespace: c.live(resource)?.metadata.namespace,
      phase: stringAt(c.observed(resource), 'status', 'printableStatus') ?? 'Pending',
    })),
    refused: refusals(c),
    services: enrolledServices(c.observed('enrolment'), c.composite),
    settings: settingsStatus(drift),
  };
}

function namespaceStatus({ name, resource, share, amounts }: NamespacePlan, c: TenantContext) {
  const readiness = c.readiness(resource);
  return {
    name,
    namespace: hubNamespaceOf(name, c),
    phase: stringAt(c.observed(resource), 'status', 'phase') ?? 'Pending',
    share,
    quota: amounts.size > 0 ? shownOf(amounts) : undefined,
    message: about(name, c) ?? (readiness.state === 'ready' ? undefined : readiness.message),
  };
}

/** A namespace that is not made yet, for want of room or because something is wrong with it. */
function waitingStatus(name: string, c: TenantContext) {
  return { name, phase: 'Pending', message: about(name, c) ?? 'waits until the others have given what it gets' };
}

function about(name: string, c: TenantContext): string | undefined {
  return c.holds.find((hold) => hold.name === `namespace ${name}`)?.message;
}

function allocated(c: TenantContext) {
  return [...c.quota.hard].map(([resource, hard]) => ({
    resource,
    hard: textOf(resource, hard),
    namespaces: c.quota.engine === 'Static' ? textOf(resource, toNamespaces(c, resource)) : undefined,
    virtualClusters: textOf(resource, toVirtualClusters(c, resource)),
  }));
}

/** What is on its way out has its part until it is gone. */
function toNamespaces({ namespaces, leaving }: TenantContext, key: string): bigint {
  const all = [...namespaces, ...leaving].map(({ amounts }): Amounts => amounts);
  return sumOf(all, key);
}

/** What the tenant's virtual clusters say that their namespaces may use, control planes included. */
function toVirtualClusters({ claims }: TenantContext, key: string): bigint {
  return claims.virtualClusters.reduce((sum, object) => sum + reportedAmount(object, key), 0n);
}

/** Namespaces alone never get more than there is; with virtual clusters on top, somebody should know. */
function overCommitted(c: TenantContext) {
  const over = [...c.quota.hard].filter(
    ([key, hard]) => c.quota.engine === 'Static' && toNamespaces(c, key) + toVirtualClusters(c, key) > hard,
  );
  if (over.length === 0) return { type: 'QuotaExceeded', status: 'False', reason: 'WithinQuota' } as const;
  const words = over.map(
    ([key, hard]) =>
      `${textOf(key, toNamespaces(c, key) + toVirtualClusters(c, key))} of ${key}, where quota.hard has ${textOf(key, hard)}`,
  );
  const message = `namespaces and virtual clusters may use ${words.join('; ')}`;
  return { type: 'QuotaExceeded', status: 'True', reason: 'OverCommitted', message } as const;
}

/** The platform may have moved on since the list was written: nothing is held for it, and somebody should know. */
function allowedKnown({ unknown }: TenantContext) {
  if (unknown.length === 0) return { type: 'AllowedKnown', status: 'True', reason: 'Known' } as const;
  const message = unknown.map(formatMistake).join('; ');
  return { type: 'AllowedKnown', status: 'False', reason: 'UnknownName', message } as const;
}

/** What the tenant is refused, and what its claims are, in their own words. */
function refusals({ holds, claims }: TenantContext) {
  const blocked = [...claims.clusters, ...claims.virtualClusters].flatMap((object) => {
    if (stringAt(object, 'status', 'phase') !== 'Blocked') return [];
    const reason = stringAt(object, 'status', 'reason') ?? 'Blocked';
    const message = stringAt(object, 'status', 'message') ?? '';
    return [{ name: `${object.kind} ${object.metadata.name ?? ''}`, reason, message }];
  });
  const all = [...holds.map(({ name, reason, message }) => ({ name, reason, message })), ...blocked];
  return all.length > 0 ? all.slice(0, mostRefused) : undefined;
}
