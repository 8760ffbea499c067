import type { Context, Hold, KubeObject, Mistake } from '../engine/index.ts';
import { labels } from './labels.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** The owning tenant, or what is wrong with the claim's own word for it. */
export type Owner =
  | { readonly tenant: string | undefined; readonly holds: readonly Hold[] }
  | { readonly mistake: Mistake };

/**
 * The tenant of the claim's Namespace, by its label: nobody joins a tenant by writing its name. Only where the
 * Namespace was not brought along (a render outside a hub) the claim's word is taken. A live cluster keeps the tenant
 * it was made for: another label on its pods would restart the whole control plane.
 */
export function ownerOf(context: Context<ClusterSpec>, live: KubeObject | undefined): Owner {
  const claimed = context.spec.tenant;
  const applied = live?.metadata.labels?.[labels.tenant];
  if (applied !== undefined) {
    return { tenant: applied, holds: claimed === undefined || claimed === applied ? [] : [hold(claimed, applied)] };
  }
  const [namespace] = context.required('namespace');
  if (!namespace) return { tenant: claimed, holds: [] };
  const tenant = namespace.metadata.labels?.[labels.tenant];
  if (claimed === undefined || claimed === tenant) return { tenant, holds: [] };
  const truth = tenant === undefined ? 'to no tenant' : `to tenant ${tenant}`;
  const message = `namespace ${context.namespace} belongs ${truth} (label ${labels.tenant}), which decides`;
  if (live) return { tenant: undefined, holds: [{ reason: 'TenantDiffers', message }] };
  return {
    mistake: { path: 'spec.tenant', given: claimed, accepted: tenant ?? 'nothing; leave the field out', message },
  };
}

function hold(claimed: string, applied: string): Hold {
  return {
    reason: 'TenantDiffers',
    message: `the cluster was made for tenant ${applied} and stays with it; spec.tenant says ${claimed}: leave it out or set it back`,
  };
}
