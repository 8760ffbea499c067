import { at, type Draft, each, failed, isTrue, ready, stringAt, waiting } from '../../engine/index.ts';
import { egressMistakes, hubOf } from '../../guard-rails/index.ts';
import { claimOr, fromSettings, zoneOf } from '../../platform/index.ts';
import { amountOf, textsOf } from '../amounts.ts';
import type { NamespacePlan, TenantContext } from '../context.ts';
import { membersOf } from '../members.ts';
import type { TenantNamespace } from '../schema.gen.ts';

/** Fields of `resources` of a VirtualCluster; every other key is one of its counts. */
const amounts: readonly string[] = ['cpu', 'memory', 'storage', 'ephemeralStorage'];

/**
 * A tenant's namespace is a VirtualCluster of mode Namespace that the tenant did not have to claim: the same YAML is a
 * claim in one flavour and a composite in the other.
 */
export const namespaces = each((c: TenantContext) => c.namespaces, {
  why: 'the tenant works in namespaces with guard rails',
  needs: ['claim-namespace'],
  gates: 'NamespacesReady',
  key: ({ name }) => name,
  build: (item, c) => (item.spec === undefined ? kept(item, c) : virtualCluster(item, item.spec, c)),
  ready: (observed, { name }) => {
    const phase = stringAt(observed, 'status', 'phase');
    const isThere = stringAt(observed, 'status', 'namespace') !== undefined;
    if (isThere && isTrue(observed, 'Ready') && phase === 'Ready') return ready;
    const reason = stringAt(observed, 'status', 'reason') ?? 'Creating';
    const message = `namespace ${name}: ${stringAt(observed, 'status', 'message') ?? 'is being created'}`;
    return phase === 'Blocked' || phase === 'Degraded' ? failed(reason, message) : waiting(reason, message);
  },
});

/**
 * The API server's own finalizer: whoever deletes the tenant, its VirtualClusters go after what they are made of. As
 * composites they would be gone at once, and the claim namespace would go under objects whose provider still needs it.
 */
const finalizers = ['foregroundDeletion'];

function virtualCluster(item: NamespacePlan, entry: TenantNamespace, c: TenantContext): Draft {
  const { spec, platform } = c;
  const level = entry.podSecurity ?? spec.podSecurity;
  return {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'VirtualCluster',
    metadata: { name: item.name, namespace: c.namespace, labels: c.labels, finalizers },
    spec: {
      mode: 'Namespace',
      tenant: c.name,
      size: sizeOf(item, c),
      resources: resourcesOf(item),
      nodes: nodesOf(entry, c),
      isolation: {
        podSecurity: claimOr(level, 'tenancy.podSecurity.level', platform.tenancy.podSecurity.level, {
          of: 'podSecurity',
        }),
        ...networkOf(c),
        ingress: true,
        limits: spec.limits,
      },
      namespaceLabels: entry.labels,
      ...changing(item, c),
    },
  };
}

/** What goes on even for a namespace whose removal is held: who gets in, and who is cut off. */
function kept(item: NamespacePlan, c: TenantContext): Draft {
  const applied = c.applied(item.resource);
  if (!applied) throw new Error(`cannot keep namespace ${item.name}: it was not observed`);
  const spec = at(applied, 'spec') as Readonly<Record<string, unknown>>;
  const isolation = { ...(spec['isolation'] as Readonly<Record<string, unknown>>), ...networkOf(c) };
  return {
    ...applied,
    metadata: { ...applied.metadata, finalizers },
    spec: { ...spec, resources: resourcesOf(item), isolation, ...changing(item, c) },
  };
}

function changing(item: NamespacePlan, c: TenantContext) {
  return {
    access: { kubeconfig: 'OIDC', groups: membersOf(c.spec) },
    quarantine: c.spec.quarantine,
    deletionProtection: item.protected,
    paused: false,
    suspended: false,
  };
}

/** Without ranges that the hub forbids, which are held: a namespace would be refused for them, its quarantine too. */
function networkOf({ spec, platform }: TenantContext) {
  const { isolation, egress } = spec.network;
  const isOpen = (cidr: string) => egressMistakes('', [cidr], hubOf(platform)).length === 0;
  return { network: isolation, egress: { ...egress, cidrs: egress.cidrs.filter(isOpen) } };
}

/** Nothing where the tenant has no quota: the platform's default size counts then. */
function resourcesOf({ amounts: all }: NamespacePlan) {
  const texts = Object.entries(textsOf(all));
  const counts = texts.filter(([key]) => key !== 'pods' && !amounts.includes(key));
  const pods = all.get('pods');
  return {
    ...Object.fromEntries(texts.filter(([key]) => amounts.includes(key))),
    ...(pods === undefined ? {} : { pods: Number(pods) }),
    counts: Object.fromEntries(counts.map(([key, text]) => [key, Number(amountOf(key, text))])),
  };
}

/**
 * Where the quota leaves a figure open it comes from a size, and a tenant that may only have some sizes is given one of
 * them: the platform's own default would be held. Which one is decided once, and again when it is not allowed any more.
 */
function sizeOf({ amounts: all, resource }: NamespacePlan, { spec, platform, live, observed }: TenantContext) {
  const allowed = spec.allowed.sizes;
  const given = stringAt(live(resource), 'spec', 'size');
  const has = given ?? stringAt(observed(resource), 'status', 'size');
  if (has !== undefined && (allowed === undefined || allowed.includes(has))) return given;
  const complete = ['cpu', 'memory', 'storage', 'pods'].every((key) => all.has(key));
  const { size, sizes } = platform.virtualClusters;
  if (complete || allowed === undefined || allowed.includes(size)) return undefined;
  return fromSettings(
    'virtualClusters.sizes',
    allowed.find((name) => Object.hasOwn(sizes, name)),
  );
}

function nodesOf({ nodePool, site }: TenantNamespace, { spec, platform }: TenantContext) {
  const pool = nodePool === undefined ? spec.nodePools[0] : spec.nodePools.find(({ name }) => name === nodePool);
  const where = site ?? (spec.sites?.length === 1 ? spec.sites[0] : undefined);
  const known = platform.sites.find(({ name }) => name === where);
  const zone = where && fromSettings(`sites.${where}.zone`, known ? zoneOf(known) : where, { of: 'site', is: where });
  const selector = { ...pool?.selector, ...(zone ? { 'topology.kubernetes.io/zone': zone } : {}) };
  return {
    type: 'Shared',
    selector: Object.keys(selector).length > 0 ? selector : undefined,
    tolerations: pool?.tolerations.map(({ key, value, effect }) => ({
      key,
      operator: value === undefined ? 'Exists' : 'Equal',
      value,
      effect,
    })),
  };
}
