import type { Mistake } from '../engine/result.ts';
import { type Check, network } from './check.ts';
import { contains, overlaps, parseRange } from './cidr.ts';
import { mistake } from './mistake.ts';
import type { Platform } from './platform.gen.ts';

const rangesAreNetworks: Check = ({ networks }) => [
  ...networks.hubRanges.flatMap(({ cidr }, index) => network(`networks.hubRanges[${index}].cidr`, cidr)),
  ...network('networks.podCIDR', networks.podCIDR),
  ...network('networks.serviceCIDR', networks.serviceCIDR),
  ...networks.managementCIDRs.flatMap((cidr, index) => network(`networks.managementCIDRs[${index}]`, cidr)),
];

const apiServerIsAddress: Check = ({ networks }) =>
  parseRange(networks.apiServer.address) === undefined
    ? [mistake('networks.apiServer.address', networks.apiServer.address, 'an IPv4 or IPv6 address')]
    : [];

const guestsAvoidHub: Check = ({ networks }) => [
  ...clusterRangeMistakes(networks, 'networks.podCIDR', networks.podCIDR),
  ...clusterRangeMistakes(networks, 'networks.serviceCIDR', networks.serviceCIDR),
];

const podsAvoidServices: Check = ({ networks }) =>
  overlaps(networks.podCIDR, networks.serviceCIDR)
    ? [mistake('networks.serviceCIDR', networks.serviceCIDR, `a range outside networks.podCIDR, ${networks.podCIDR}`)]
    : [];

/** Prefix of the network a node gets where the claim says no other, by the kind's own default. */
const nodePrefix = 23;

const podsDivide: Check = ({ networks }) => {
  const range = parseRange(networks.podCIDR);
  if (range === undefined || (range.family === 4 && range.prefix < nodePrefix)) return [];
  const accepted = `an IPv4 range larger than a /${nodePrefix}, which is what one node gets of it`;
  return [mistake('networks.podCIDR', networks.podCIDR, accepted)];
};

const tunnelsDiffer: Check = ({ networks }) =>
  networks.hubTunnelPorts.includes(networks.tunnelPort)
    ? [
        mistake(
          'networks.tunnelPort',
          networks.tunnelPort,
          `a port other than the hub's ${networks.hubTunnelPorts.join(', ')}, or packets vanish`,
        ),
      ]
    : [];

/**
 * What is wrong with a cluster's pod or service range at `path`: it overlaps a range of the hub, or holds the address
 * at which guests find their API.
 */
export function clusterRangeMistakes(networks: Platform['networks'], path: string, cidr: string): readonly Mistake[] {
  const hub = networks.hubRanges.find((range) => overlaps(range.cidr, cidr));
  if (hub !== undefined) {
    const why = `it overlaps ${hub.cidr} (${hub.name}), and nodes could not tell the two apart`;
    return [mistake(path, cidr, `a range outside ${networks.hubRanges.map((range) => range.cidr).join(', ')}`, why)];
  }
  const { address } = networks.apiServer;
  if (!contains(cidr, address)) return [];
  return [mistake(path, cidr, `a range without ${address}`, `it holds ${address}, where nodes find the API server`)];
}

/** Ranges and ports: real, and apart from each other. */
export const networkChecks: readonly Check[] = [
  rangesAreNetworks,
  apiServerIsAddress,
  guestsAvoidHub,
  podsAvoidServices,
  podsDivide,
  tunnelsDiffer,
];
