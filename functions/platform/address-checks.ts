import type { Mistake } from '../engine/result.ts';
import type { Check } from './check.ts';
import { isNetwork, overlaps, parseRange } from './cidr.ts';
import { mistake } from './mistake.ts';
import type { Platform } from './platform.gen.ts';

const rangesAreApart: Check = (platform) => {
  const pools = poolsOf(platform);
  return pools.flatMap(({ path, cidr }, index) => {
    if (!isNetwork(cidr))
      return [mistake(path, cidr, 'a range that starts at its own first address, such as 192.0.2.0/24')];
    const earlier = pools.slice(0, index).find((other) => overlaps(other.cidr, cidr));
    return earlier ? [mistake(path, cidr, `a range apart from ${earlier.path}, ${earlier.cidr}`)] : [];
  });
};

const rangesAvoidNetworks: Check = (platform) => {
  const { hubRanges, podCIDR, serviceCIDR } = platform.networks;
  const forbidden = [
    ...hubRanges.filter(({ loadBalancers }) => !loadBalancers),
    { name: 'networks.podCIDR', cidr: podCIDR },
    { name: 'networks.serviceCIDR', cidr: serviceCIDR },
  ];
  return poolsOf(platform).flatMap(({ path, cidr }) => {
    const taken = forbidden.find((range) => overlaps(range.cidr, cidr));
    return taken ? [mistake(path, cidr, `a range apart from ${taken.cidr} (${taken.name})`)] : [];
  });
};

const enoughForOneCluster: Check = ({ addresses }) => {
  const { ranges, perCluster } = addresses.ingress;
  const total = ranges.reduce((sum, cidr) => sum + size(cidr), 0n);
  return total >= BigInt(perCluster)
    ? []
    : [mistake('addresses.ingress.perCluster', perCluster, `at most ${total}, what addresses.ingress.ranges hold`)];
};

const advertisementMatchesType: Check = ({ addresses }) => {
  const { type, interfaces, peers, communities } = addresses.advertisement;
  const only = (field: string, list: readonly string[], needed: 'L2' | 'BGP'): readonly Mistake[] =>
    list.length === 0 || type === needed
      ? []
      : [
          mistake(
            `addresses.advertisement.${field}`,
            list,
            `nothing, unless addresses.advertisement.type is ${needed}`,
          ),
        ];
  return [
    ...only('interfaces', interfaces, 'L2'),
    ...only('peers', peers, 'BGP'),
    ...only('communities', communities, 'BGP'),
  ];
};

const routerIsAddress: Check = ({ hubIngress }) =>
  hubIngress.address !== undefined && parseRange(hubIngress.address) === undefined
    ? [mistake('hubIngress.address', hubIngress.address, 'an IPv4 or IPv6 address')]
    : [];

function poolsOf({ addresses }: Platform): readonly { readonly path: string; readonly cidr: string }[] {
  return (['api', 'ingress'] as const).flatMap((pool) =>
    addresses[pool].ranges.map((cidr, index) => ({ path: `addresses.${pool}.ranges[${index}]`, cidr })),
  );
}

function size(cidr: string): bigint {
  const range = parseRange(cidr);
  return range === undefined ? 0n : range.last - range.first + 1n;
}

/** Load balancer addresses: real, apart from each other and from every network. */
export const addressChecks: readonly Check[] = [
  rangesAreApart,
  rangesAvoidNetworks,
  enoughForOneCluster,
  advertisementMatchesType,
  routerIsAddress,
];
