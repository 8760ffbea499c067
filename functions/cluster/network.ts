import { type Context, type Hold, type KubeObject, listAt, numberAt, stringAt } from '../engine/index.ts';
import { enrolledAddress } from '../hub/enrolment.ts';
import { nextFree, overlaps, type Platform } from '../platform/index.ts';
import type { ClusterNetworkPlan } from './context.ts';
import { annotations, labels } from './labels.ts';
import { claimKey } from './names.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** Ranges and addresses, and what is held because the platform has run out of them. */
export interface NetworkDecision {
  readonly plan: ClusterNetworkPlan;
  readonly holds: readonly Hold[];
}

/**
 * Ranges as the live cluster has them, else as claim or settings say. Addresses as they were handed out, else as the
 * claim says, else the next free of the platform's ranges: every cluster's address pool is brought along, so that
 * what others hold is known.
 */
export function planNetwork(
  context: Context<ClusterSpec>,
  platform: Platform,
  live: KubeObject | undefined,
  hubWide: string,
): NetworkDecision {
  const { spec } = context;
  const taken = takenAddresses(context, hubWide);
  // The address management knows what others have, and gives them one by one: also the one that a claim names.
  const managed = platform.services.ipam !== undefined;
  const api =
    keptAddresses(context, 'api-addresses', taken)[0] ??
    (managed ? undefined : spec.network.apiVIP) ??
    again(context, 'apiVIP', taken) ??
    (managed
      ? enrolledAddress(context.observed('enrolment'), 'api')
      : nextFree(platform.addresses.api.ranges, taken)) ??
    handedOut(context, 'api-addresses')[0];
  const ingress =
    spec.ingress.mode === 'Passthrough' ? [] : ingressAddresses(context, platform, [...taken, ...(api ? [api] : [])]);
  const missing = managed
    ? []
    : [...(api ? [] : ['api']), ...(spec.ingress.mode === 'Dedicated' && ingress.length === 0 ? ['ingress'] : [])];
  return {
    plan: {
      podCIDR:
        stringAt(live, 'spec', 'networking', 'clusterNetwork', 0, 'cidr') ??
        spec.network.podCIDR ??
        platform.networks.podCIDR,
      serviceCIDR:
        stringAt(live, 'spec', 'networking', 'serviceNetwork', 0, 'cidr') ??
        spec.network.serviceCIDR ??
        platform.networks.serviceCIDR,
      hostPrefix: numberAt(live, 'spec', 'networking', 'clusterNetwork', 0, 'hostPrefix') ?? spec.network.hostPrefix,
      apiVIP: api,
      ingressVIPs: ingress,
    },
    holds: missing.map((which) => ({
      reason: 'AddressesExhausted',
      message: `no free address is left in the platform's ${which} ranges; ask the platform team for more`,
    })),
  };
}

/** The ingress address first, then what the cluster's own load balancers may use, as many as the platform grants. */
function ingressAddresses(
  context: Context<ClusterSpec>,
  platform: Platform,
  taken: readonly string[],
): readonly string[] {
  const kept = keptAddresses(context, 'ingress-addresses', taken);
  if (kept.length > 0) return kept;
  if (platform.services.ipam) {
    const given = again(context, 'ingressVIP', taken) ?? enrolledAddress(context.observed('enrolment'), 'ingress');
    return given === undefined ? handedOut(context, 'ingress-addresses') : [given];
  }
  const first = context.spec.network.ingressVIP ?? again(context, 'ingressVIP', taken);
  const { ranges, perCluster } = platform.addresses.ingress;
  const addresses = first ? [first] : [];
  while (addresses.length < perCluster) {
    const next = nextFree(ranges, [...taken, ...addresses]);
    if (next === undefined) break;
    addresses.push(next);
  }
  return addresses.length > 0 ? addresses : handedOut(context, 'ingress-addresses');
}

/** What a part's pool holds, unless the hub refused the pool since another cluster was faster. */
function keptAddresses(context: Context<ClusterSpec>, part: string, taken: readonly string[]): readonly string[] {
  return isRefused(context, part, taken) ? [] : handedOut(context, part);
}

/** Whether a part's pool never came to be on the hub, and cannot: another cluster has one of its addresses. */
export function isRefused(context: Context<ClusterSpec>, part: string, taken: readonly string[]): boolean {
  if (context.observed(part) !== undefined) return false;
  return handedOut(context, part).some((address) => taken.some((other) => overlaps(other, address)));
}

/** Addresses that a part's pool holds on the hub. */
export function handedOut(context: Context<ClusterSpec>, part: string): readonly string[] {
  return listAt(context.live(part), 'spec', 'addresses')
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.replace(/\/(32|128)$/, ''));
}

/** The address our own status has shown, unless it turned out to be another cluster's. */
function again(
  context: Context<ClusterSpec>,
  field: 'apiVIP' | 'ingressVIP',
  taken: readonly string[],
): string | undefined {
  const shown = stringAt(context.composite, 'status', 'network', field);
  return shown === undefined || taken.includes(shown) || taken.includes(`${shown}/32`) ? undefined : shown;
}

/** Addresses and ranges that other clusters' pools hold. */
export function takenAddresses(context: Context<ClusterSpec>, hubWide: string): readonly string[] {
  return othersPools(context, hubWide)
    .flatMap((pool) => listAt(pool, 'spec', 'addresses'))
    .filter((entry) => typeof entry === 'string');
}

/** Address pools of other clusters: every cluster has one, so that they say which clusters there are. */
export function othersPools(context: Context<ClusterSpec>, hubWide: string): readonly KubeObject[] {
  return context.required('address-pools').filter(({ metadata }) => {
    const claim = metadata.annotations?.[annotations.claim];
    return claim === undefined ? metadata.labels?.[labels.cluster] !== hubWide : claim !== claimKey(context);
  });
}
