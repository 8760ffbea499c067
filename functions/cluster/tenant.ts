import type { Context, Mistake } from '../engine/index.ts';
import { labels } from './labels.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** The owning tenant, or what is wrong with the claim's own word for it. */
export type Owner = { readonly tenant: string | undefined } | { readonly mistake: Mistake };

/**
 * The tenant of the claim's Namespace, by its label: nobody joins a tenant by writing its name. Only where the
 * Namespace was not brought along (a render outside a hub) the claim's word is taken.
 */
export function ownerOf(context: Context<ClusterSpec>): Owner {
  const claimed = context.spec.tenant;
  const [namespace] = context.required('namespace');
  if (!namespace) return { tenant: claimed };
  const tenant = namespace.metadata.labels?.[labels.tenant];
  if (claimed === undefined || claimed === tenant) return { tenant };
  const truth = tenant === undefined ? 'to no tenant' : `to tenant ${tenant}`;
  return {
    mistake: {
      path: 'spec.tenant',
      given: claimed,
      accepted: tenant ?? 'nothing; leave the field out',
      message: `namespace ${context.namespace} belongs ${truth} (label ${labels.tenant}), which decides`,
    },
  };
}
