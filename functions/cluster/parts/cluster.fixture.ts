import { appliedTo } from '../../engine/applied.ts';
import { finish } from '../../engine/finish.ts';
import type { Family } from '../../engine/index.ts';
import { type Context, type KubeObject, type Part, type Readiness, ready } from '../../engine/index.ts';
import { liveOf } from '../../engine/live.ts';
import { defaultPlatform, type Platform } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';
import { clusterKind } from '../index.ts';
import type { ClusterClaimSpec, ClusterSpec } from '../schema.gen.ts';

/** What a test says about the cluster `shop` of namespace `team-a`; all of it may be left out. */
export interface Given {
  readonly spec?: ClusterClaimSpec;
  readonly platform?: Platform;
  /** Composed resources on the hub, which are also what was applied. */
  readonly observed?: Readonly<Record<string, KubeObject>>;
  readonly tenant?: string;
  /** Of the Tenant: what it says of itself, and what is reported of it. */
  readonly owner?: { readonly spec?: object; readonly status?: object };
}

/** The context of a cluster as the kind itself prepares it; every need counts as reached. */
export function clusterContext({
  spec = {},
  platform = defaultPlatform,
  observed = {},
  tenant,
  owner = {},
}: Given = {}): ClusterContext {
  const name = 'shop';
  const namespace = 'team-a';
  const claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', name };
  const composite: KubeObject = {
    apiVersion: claim.apiVersion,
    kind: 'XCluster',
    metadata: { name: 'shop-x7k2p', uid: '4f3f' },
    spec: { ...spec, claimRef: { ...claim, namespace } },
  };
  const identity = { flavour: 'claims' as const, name, namespace, composite, owned: { ...claim, namespace } };
  const { spec: complete, mistakes } = clusterKind.validate(identity);
  if (!complete || mistakes.length > 0) throw new Error(`cannot prepare context: ${JSON.stringify(mistakes)}`);
  const required: Readonly<Record<string, readonly KubeObject[]>> = {
    platform: [{ apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'aerodrome' }, data: platform }],
    namespace: [
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: namespace, labels: { 'aerodrome.dev/tenant': tenant ?? 'team-a' } },
      },
    ],
    tenant: [
      { apiVersion: claim.apiVersion, kind: 'Tenant', metadata: { name: tenant ?? 'team-a' }, spec: {}, ...owner },
    ],
  };
  const base: Context<ClusterSpec> = {
    ...identity,
    spec: complete,
    observed: (resource) => observed[resource],
    live: (resource) => observed[resource],
    applied: (resource) => observed[resource] && appliedTo(observed[resource]),
    nameOf: (resource) => observed[resource]?.metadata.name,
    observedNames: Object.keys(observed).sort(),
    required: (requirement) => required[requirement] ?? [],
    reached: () => true,
    readiness: () => ready,
  };
  const context = clusterKind.prepare(base, 'aerodrome');
  if (!('names' in context)) throw new Error(`cannot prepare context: ${JSON.stringify(context)}`);
  return context;
}

type AnyPart = Part<ClusterContext> | Family<ClusterContext, never>;

/**
 * What a part becomes on the hub, by member key (`''` for a single part): drafts settled against what was applied,
 * as the engine does it. Empty where the cluster does not want the part.
 */
export function built(name: string, part: AnyPart, c: ClusterContext): Readonly<Record<string, KubeObject>> {
  if (part.when && !part.when(c)) return {};
  if (part.form === 'part') return { '': finish(name, part.build(c), live(c, name)).object };
  const members = part.items(c).map((item) => {
    const resource = `${name}-${part.key(item)}`;
    return [part.key(item), finish(resource, part.build(item, c), live(c, resource)).object] as const;
  });
  return Object.fromEntries(members);
}

/** The one object of a single part, or undefined where the cluster does not want it. */
export function builtPart(name: string, part: Part<ClusterContext>, c: ClusterContext): KubeObject | undefined {
  return built(name, part, c)[''];
}

/** The one object of a single part that the cluster does want. */
export function only(name: string, part: Part<ClusterContext>, c: ClusterContext): KubeObject {
  const object = builtPart(name, part, c);
  if (!object) throw new Error(`cannot build ${name}: the cluster does not want it`);
  return object;
}

/** What a part says about an object on the hub. */
export function judged(part: Part<ClusterContext>, observed: KubeObject, c = clusterContext()): Readiness | undefined {
  return part.ready?.(observed, c);
}

/** The default settings with some replaced; deep. */
export function platformWith(change: object): Platform {
  return merge(defaultPlatform, change) as Platform;
}

function merge(under: unknown, over: unknown): unknown {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return over;
  const result: Record<string, unknown> = { ...(under as object) };
  for (const [key, value] of Object.entries(over)) result[key] = merge(result[key], value);
  return result;
}

/** An Object for inside the guest, around `manifest`. */
export function guestObject(manifest: object, more: object = {}): object {
  return {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { namespace: 'team-a' },
    spec: {
      forProvider: { manifest },
      managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
      providerConfigRef: { kind: 'ProviderConfig', name: 'shop' },
      readiness: { policy: 'SuccessfulCreate' },
      ...more,
    },
  };
}

function live(c: ClusterContext, resource: string) {
  const applied = c.applied(resource);
  return applied && liveOf(applied, () => applied);
}
