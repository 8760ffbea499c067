import type { GuardRails } from './plan.ts';

/** Something that these guard rails cannot promise on this hub. */
export interface Gap {
  readonly reason: 'MetadataCanBeOpened' | 'QuarantineCanBeOpened';
  readonly message: string;
}

/**
 * What a tenant's own NetworkPolicies could open, since policies only ever add to each other and this hub's engine does
 * not deny it. None where the tenant cannot write any.
 */
export function gaps(plan: GuardRails): readonly Gap[] {
  const { hub, groups, controlPlane, quarantine } = plan;
  const writes = groups.some(({ role }) => role !== 'view') || controlPlane?.syncsNetworkPolicies === true;
  if (!writes || hub.networkEngine === 'Cilium') return [];
  const reopened = quarantine ? [quarantineGap(plan)] : [];
  if (hub.networkEngine === 'AdminNetworkPolicy') return reopened;
  const message = `a NetworkPolicy of the tenant's own can open ${hub.metadata.join(', ')}: ${noEngine}`;
  return [{ reason: 'MetadataCanBeOpened', message }, ...reopened];
}

const noEngine = 'no engine of this hub denies (platform setting tenancy.networkEngine)';

/** No rule of an AdminNetworkPolicy names who connects from outside the hub. */
function quarantineGap({ hub }: GuardRails): Gap {
  const [what, because] =
    hub.networkEngine === 'AdminNetworkPolicy'
      ? ['connections from outside the hub', 'an AdminNetworkPolicy denies those of pods only']
      : ['connections', noEngine];
  const message = `a NetworkPolicy of the tenant's own can open ${what} in spite of the quarantine: ${because}`;
  return { reason: 'QuarantineCanBeOpened', message };
}
