import { type Context, type Hold, type KubeObject, type Mistake, stringAt, wrappedManifest } from '../engine/index.ts';
import { labels } from './labels.ts';

/** What of any kind's spec tenancy looks at. */
export interface Owned {
  /** The author's own word for the owning tenant. */
  readonly tenant?: string | undefined;
}

/** The owning tenant, or what is wrong with the claim's own word for it. */
export type Owner =
  | { readonly tenant: string | undefined; readonly holds: readonly Hold[] }
  | { readonly mistake: Mistake };

/**
 * The tenant of the claim's Namespace, by its label: nobody joins a tenant by writing its name. Only where the
 * Namespace was not brought along (a render outside a hub) the claim's word is taken. What is live (any object of the
 * claim that carries the label) keeps the tenant it was made for: moving it would move what runs in it, too.
 */
export function ownerOf(context: Context<Owned>, live: KubeObject | undefined): Owner {
  const claimed = context.spec.tenant;
  const applied = tenantOn(live);
  if (applied !== undefined) {
    return { tenant: applied, holds: claimed === undefined || claimed === applied ? [] : [hold(claimed, applied)] };
  }
  const [namespace] = context.required('namespace');
  if (!namespace) return { tenant: claimed, holds: [] };
  const tenant = tenantOn(namespace);
  if (claimed === undefined || claimed === tenant) return { tenant, holds: [] };
  const truth = tenant === undefined ? 'to no tenant' : `to tenant ${tenant}`;
  const message = `namespace ${context.namespace} belongs ${truth} (label ${labels.tenant}), which decides`;
  if (live) return { tenant: undefined, holds: [{ reason: 'TenantDiffers', message }] };
  return {
    mistake: { path: 'spec.tenant', given: claimed, accepted: tenant ?? 'nothing; leave the field out', message },
  };
}

/** The tenant an object is labelled with, whether or not it travels in an `Object`; an empty label names none. */
export function tenantOn(object: KubeObject | undefined): string | undefined {
  return (object && stringAt(wrappedManifest(object), 'metadata', 'labels', labels.tenant)) || undefined;
}

function hold(claimed: string, applied: string): Hold {
  return {
    reason: 'TenantDiffers',
    message: `this was made for tenant ${applied} and stays with it; spec.tenant says ${claimed}: leave it out or set it back`,
  };
}
