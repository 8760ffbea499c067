import {
  type Closed,
  type Context,
  type Hold,
  type KubeObject,
  type Mistake,
  stringAt,
  wrappedManifest,
} from '../engine/index.ts';
import { labels } from './labels.ts';
import { type Owned, ownerOf } from './owner.ts';
import { settingsOf, type TenantSettings } from './settings.ts';

/** What the platform settings say of tenants. */
export interface TenancyPolicy {
  /** What becomes of claims in a namespace that names no tenant. */
  readonly unlabelled: 'Allow' | 'Refuse';
}

/** Whose a claim is, and what follows from it. */
export interface Tenancy {
  readonly tenant: string | undefined;
  /** What the tenant says of itself; undefined where there is no tenant, or its Tenant is missing. */
  readonly settings: TenantSettings | undefined;
  /** Why nothing new may be made, for `Kind.closed`; undefined where it may. */
  readonly closed: Closed | undefined;
  /** Whether the claim must be cut off: its Tenant says so, or what is live does while that is missing. */
  readonly quarantine: boolean;
  readonly holds: readonly Hold[];
  /** Where there are any, nothing else here counts. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Decides whose a claim is, from the requirements `namespace` and `tenant` and from what is `live`: any object of the
 * claim that carries the tenant's label and, in quarantine, that label too. A claim whose Tenant is missing keeps what
 * it has: deleting a Tenant lifts nothing.
 */
export function tenancyOf(context: Context<Owned>, live: KubeObject | undefined, policy: TenancyPolicy): Tenancy {
  const isolated = live !== undefined && isQuarantined(live);
  const none = { settings: undefined, closed: undefined, quarantine: isolated, mistakes: [] };
  const owner = ownerOf(context, live);
  if ('mistake' in owner) return { ...none, tenant: undefined, holds: [], mistakes: [owner.mistake] };
  const { tenant, holds } = owner;
  const [namespace] = context.required('namespace');
  if (tenant === undefined) {
    const refused = policy.unlabelled === 'Refuse' && namespace && !live;
    return { ...none, tenant, quarantine: false, holds, mistakes: refused ? [unlabelled(context.namespace)] : [] };
  }
  // By name: what is brought may still answer an earlier question.
  const found = context.required('tenant').find(({ metadata }) => metadata.name === tenant);
  if (!found) {
    if (!namespace) return { ...none, tenant, holds }; // a render outside a hub, where nothing is known of tenants
    const closed = { by: `Tenant ${tenant}`, frozen: true, hold: missing(tenant, context.namespace) };
    return { ...none, tenant, closed, holds };
  }
  const settings = settingsOf(found);
  return {
    tenant,
    settings,
    closed: settings.cordoned ? cordoned(tenant) : undefined,
    quarantine: settings.quarantine,
    holds,
    mistakes: [],
  };
}

/** Whether an object is labelled as cut off, whether or not it travels in an `Object`. */
export function isQuarantined(object: KubeObject): boolean {
  return stringAt(wrappedManifest(object), 'metadata', 'labels', labels.quarantine) === 'true';
}

/** Whether a claim's pause freezes it: not while its tenant is in quarantine, which nobody in the tenant may put off. */
export function isPaused({ paused }: { readonly paused: boolean }, { settings }: Pick<Tenancy, 'settings'>): boolean {
  return paused && settings?.quarantine !== true;
}

/** What is left of a pause that a quarantine overrules: nothing new is made but what isolates. */
export function closedByPause(spec: { readonly paused: boolean }): Closed | undefined {
  return spec.paused ? { by: 'pause', frozen: false } : undefined;
}

function unlabelled(namespace: string): Mistake {
  return {
    path: 'metadata.namespace',
    given: namespace,
    accepted: 'the claim namespace of a tenant',
    message: `namespace ${namespace} belongs to no tenant (label ${labels.tenant}), and this platform only serves tenants`,
  };
}

function missing(tenant: string, namespace: string): Hold {
  return {
    reason: 'TenantMissing',
    message: `namespace ${namespace} belongs to tenant ${tenant}, and there is no Tenant of that name: nothing new is made, and what exists stays as it is`,
  };
}

function cordoned(tenant: string): Closed {
  const message = `tenant ${tenant} is cordoned: nothing new is made for it`;
  return { by: `Tenant ${tenant}, which is cordoned`, frozen: false, hold: { reason: 'TenantCordoned', message } };
}
