import type { GuardRails } from './plan.ts';

/** Something that these guard rails cannot promise on this hub. */
export interface Gap {
  readonly reason:
    | 'EgressCanBeOpened'
    | 'MetadataCanBeOpened'
    | 'NodesNotPinned'
    | 'QuarantineCanBeOpened'
    | 'SitesNotBound';
  readonly message: string;
}

/** What these guard rails leave open on this hub, the worst first. */
export function gaps(plan: GuardRails): readonly Gap[] {
  return [...opened(plan), ...placed(plan)];
}

/**
 * What a tenant's own NetworkPolicies could open, since policies only ever add to each other and this hub's engine does
 * not deny it. None where the tenant cannot write any.
 */
function opened(plan: GuardRails): readonly Gap[] {
  const { hub, groups, controlPlane, quarantine } = plan;
  const writes = groups.some(({ role }) => role !== 'view') || controlPlane?.syncsNetworkPolicies === true;
  if (!writes) return [];
  const engine = hub.networkEngine;
  if (quarantine) return engine === 'Cilium' ? [] : [quarantineGap(plan), ...metadataGap(plan)];
  return [...metadataGap(plan), egressGap(plan)];
}

const noEngine = 'no engine of this hub denies (platform setting tenancy.networkEngine)';

function metadataGap({ hub }: GuardRails): readonly Gap[] {
  if (hub.networkEngine !== 'NetworkPolicy') return [];
  const message = `a NetworkPolicy of the tenant's own can open ${hub.metadata.join(', ')}: ${noEngine}`;
  return [{ reason: 'MetadataCanBeOpened', message }];
}

/** What the engines deny, they deny whatever a claim may ask for; ranges are not among it. */
function egressGap({ network }: GuardRails): Gap {
  const what = network.egress.internet
    ? 'addresses that are not the internet, the hub among them'
    : 'the internet and every other address, the hub among them';
  const message = `a NetworkPolicy of the tenant's own can open ${what}: only a firewall before the hub keeps pods from them`;
  return { reason: 'EgressCanBeOpened', message };
}

/** No rule of an AdminNetworkPolicy names who connects from outside the hub. */
function quarantineGap({ hub }: GuardRails): Gap {
  const [what, because] =
    hub.networkEngine === 'AdminNetworkPolicy'
      ? ['connections from outside the hub', 'an AdminNetworkPolicy denies those of pods only']
      : ['connections', noEngine];
  const message = `a NetworkPolicy of the tenant's own can open ${what} in spite of the quarantine: ${because}`;
  return { reason: 'QuarantineCanBeOpened', message };
}

/** Where pods run that nothing sends to their nodes. A virtual cluster's syncer does so itself. */
function placed({ hub, nodes, controlPlane }: GuardRails): readonly Gap[] {
  const labels = Object.keys(nodes.selector).sort();
  const plugins = 'the admission plugins PodNodeSelector and PodTolerationRestriction';
  const pinned = hub.pinsNodes || controlPlane !== undefined || labels.length === 0;
  const { unbound } = nodes;
  return [
    ...(pinned
      ? []
      : [
          {
            reason: 'NodesNotPinned' as const,
            message: `pods are meant for nodes by ${labels.join(', ')}; only ${plugins} of the API server send them there, and by the platform setting hub.pinsNodes this hub has none`,
          },
        ]),
    ...(unbound
      ? [
          {
            reason: 'SitesNotBound' as const,
            message: `pods run on every site, and the tenant is for ${unbound.join(', ')}: name the zone of one in spec.nodes.selector, or the site of the namespace in its Tenant`,
          },
        ]
      : []),
  ];
}
