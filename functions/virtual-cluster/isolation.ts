import { type Hold, listAt, own, stringAt } from '../engine/index.ts';
import type { GuardRails, PodSecurityLevel } from '../guard-rails/index.ts';
import { contains } from '../platform/index.ts';
import { beyond, type Tenancy } from '../tenancy/index.ts';
import type { Decisions } from './decisions.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** How far its pods are kept apart from everything else, with every default settled, and what is held of the wish. */
export interface IsolationPlan {
  readonly podSecurity: PodSecurityLevel;
  readonly network: GuardRails['network'];
  readonly holds: readonly Hold[];
}

/** What a live one has, for what is held. */
export interface LiveIsolation {
  readonly podSecurity: string | undefined;
  readonly network: Network | undefined;
}

type Network = GuardRails['network']['isolation'];

/** The strictest first. */
const levels: readonly PodSecurityLevel[] = ['restricted', 'baseline', 'privileged'];
const networks: readonly Network[] = ['Namespace', 'Tenant', 'None'];

/**
 * As the claim says, within what its tenant has: otherwise whoever may write a claim could lift the guard rails that the
 * platform put around the tenant. The Tenant's word on one of its namespaces goes before that on all.
 */
export function isolationOf(
  name: string,
  spec: VirtualClusterSpec,
  tenancy: Tenancy,
  decisions: Decisions,
  live: LiveIsolation,
): IsolationPlan {
  const { isolation } = spec;
  const { settings } = tenancy;
  const owner = tenancy.tenant ?? 'the platform';
  const tenant = settings?.spec;
  const entry = listAt(tenant, 'namespaces').find((one) => own(one, 'name') === name);
  const holds: Hold[] = [];
  const held = (path: string, given: unknown, allowed: readonly string[]) =>
    holds.push(
      settings
        ? beyond(owner, `spec.isolation.${path}`, given, allowed)
        : {
            reason: 'PlatformLimit',
            message: `spec.isolation.${path}: given ${JSON.stringify(given)}; the platform allows ${allowed.join(', ')}`,
          },
    );

  const floor =
    levelIn(own(entry, 'podSecurity')) ?? levelIn(own(tenant, 'podSecurity')) ?? decisions.podSecurity.level;
  const allowed = levels.slice(0, levels.indexOf(floor) + 1);
  let podSecurity = isolation.podSecurity ?? floor;
  if (!allowed.includes(podSecurity)) {
    held('podSecurity', podSecurity, allowed);
    podSecurity = levelIn(live.podSecurity) ?? floor;
  }

  const most = networkIn(stringAt(tenant, 'network', 'isolation'));
  let network = isolation.network ?? most ?? 'Namespace';
  const reach = networks.slice(0, networks.indexOf(most ?? 'None') + 1);
  if (!reach.includes(network)) {
    held('network', network, reach);
    network = live.network ?? most ?? 'Namespace';
  }

  const egress = own(own(tenant, 'network'), 'egress');
  const closed = own(egress, 'internet') === false;
  if (closed && isolation.egress.internet === true) held('egress.internet', true, ['false']);
  const ranges = Array.isArray(own(egress, 'cidrs'))
    ? listAt(egress, 'cidrs').filter((cidr) => typeof cidr === 'string')
    : undefined;
  const within = (cidr: string) => ranges === undefined || ranges.some((range) => contains(range, cidr));
  for (const cidr of isolation.egress.cidrs) if (!within(cidr)) held('egress.cidrs', cidr, ranges ?? []);
  return {
    podSecurity,
    network: {
      isolation: network,
      egress: {
        internet: !closed && (isolation.egress.internet ?? true),
        cidrs: isolation.egress.cidrs.filter(within),
      },
    },
    holds,
  };
}

function levelIn(value: unknown): PodSecurityLevel | undefined {
  return levels.find((level) => level === value);
}

function networkIn(value: unknown): Network | undefined {
  return networks.find((network) => network === value);
}
