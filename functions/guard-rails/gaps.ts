import type { GuardRails } from './plan.ts';

/** Something that these guard rails cannot promise on this hub. */
export interface Gap {
  readonly reason: 'MetadataCanBeOpened' | 'QuarantineCanBeOpened';
  readonly message: string;
}

/**
 * What a tenant's own NetworkPolicies could open, since policies only ever add to each other and this hub has no engine
 * that denies. None where the tenant cannot write any.
 */
export function gaps(plan: GuardRails): readonly Gap[] {
  const { hub, groups, controlPlane, quarantine } = plan;
  const writes = groups.some(({ role }) => role !== 'view') || controlPlane?.syncsNetworkPolicies === true;
  if (hub.networkEngine !== 'NetworkPolicy' || !writes) return [];
  const because = 'no engine of this hub denies (platform setting tenancy.networkEngine)';
  return [
    {
      reason: 'MetadataCanBeOpened',
      message: `a NetworkPolicy of the tenant's own can open ${hub.metadata.join(', ')}: ${because}`,
    },
    ...(quarantine
      ? [
          {
            reason: 'QuarantineCanBeOpened' as const,
            message: `a NetworkPolicy of the tenant's own can open connections in spite of the quarantine: ${because}`,
          },
        ]
      : []),
  ];
}
