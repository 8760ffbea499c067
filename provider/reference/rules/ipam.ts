import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';
import { invalid } from './invalid.ts';
import {
  formatAddress,
  formatNetwork,
  holds,
  hostsOf,
  isWithin,
  type Network,
  parseAddress,
  parseNetwork,
} from './network.ts';

export const ipam = rules({
  resources: {
    '/prefixes/{id}': {
      id: (_prefix, { next }) => `pfx-${next('prefix')}`,
      unique: [['vrf', 'cidr']],
      immutable: ['vrf', 'cidr'],
      write: (next, before, scope) => {
        const network = parseNetwork(String(next['cidr']));
        if (network === undefined) throw invalid('/cidr', 'is no network');
        const parent = before === undefined ? smallestAround(network, next, scope) : before['parent'];
        return {
          ...next,
          cidr: formatNetwork(network),
          family: network.family,
          tags: next['tags'] ?? [],
          ...(parent !== undefined && { parent }),
        };
      },
      wrote: (prefix, before, scope) => {
        if (before === undefined) adopt(prefix, scope);
      },
      remove: ({ id, vrf }, { list }) => {
        const addresses = list('/addresses', { prefix: String(id) }).length;
        if (addresses > 0) throw new Problem(409, `${id} is in use: ${addresses} of its addresses are taken`);
        const children = list('/prefixes', { vrf: String(vrf) }).filter((one) => one['parent'] === id);
        if (children.length > 0) throw new Problem(409, `${id} is in use: ${children[0]?.['id']} is a part of it`);
        return undefined;
      },
    },
    '/addresses/{id}': {
      id: (_address, { next }) => `adr-${next('address')}`,
      unique: [['vrf', 'address']],
      // Whoever asks for the next free address cannot tell it beforehand.
      naturalKey: ['id'],
      immutable: ['prefix', 'address'],
      write: (next, before, scope) => {
        const prefix = scope.find('/prefixes', String(next['prefix']));
        if (prefix === undefined) throw invalid('/prefix', 'is the id of no prefix');
        const network = networkOf(prefix);
        const wanted = next['address'] ?? before?.['address'];
        const address = wanted === undefined ? nextFree(prefix, network, scope) : inPrefix(String(wanted), network);
        return {
          ...next,
          ...(next['hostname'] !== undefined && {
            hostname: String(next['hostname']).toLowerCase().replace(/\.$/, ''),
          }),
          address,
          vrf: prefix['vrf'] ?? '',
          prefixLength: network.length,
          family: network.family,
          tags: next['tags'] ?? [],
        };
      },
    },
  },
});

const networkOf = ({ cidr }: JsonObject): Network => {
  const network = parseNetwork(String(cidr));
  if (network === undefined) throw new Error(`cannot read prefix: its network is ${String(cidr)}`);
  return network;
};

/** The address as it is stored. */
function inPrefix(text: string, network: Network): string {
  const address = parseAddress(text);
  if (address === undefined) throw invalid('/address', 'is no address');
  if (!holds(network, address)) throw invalid('/address', `is not in ${formatNetwork(network)}`);
  return formatAddress(address);
}

/** The lowest address of a prefix that is neither taken nor in a smaller prefix. */
function nextFree(prefix: JsonObject, network: Network, { list }: Scope): string {
  const vrf = String(prefix['vrf']);
  const taken = new Set(list('/addresses', { prefix: String(prefix['id']) }).map(({ address }) => address));
  const parts = list('/prefixes', { vrf })
    .map(networkOf)
    .filter((one) => isWithin(one, network));
  const [first, last] = hostsOf(network);
  for (let number = first; number <= last; number++) {
    const address = { family: network.family, number };
    const part = parts.find((one) => holds(one, address));
    // None of them is free, however many they are.
    if (part !== undefined) number = part.first + part.size - 1n;
    else if (!taken.has(formatAddress(address))) return formatAddress(address);
  }
  throw new Problem(409, `${prefix['id']} is exhausted: none of the addresses of ${prefix['cidr']} is free`);
}

/** Id of the smallest prefix of the same routing instance around a new one. */
function smallestAround(network: Network, { vrf }: JsonObject, { list }: Scope): string | undefined {
  const around = list('/prefixes', { vrf: String(vrf) }).filter((one) => isWithin(network, networkOf(one)));
  const [smallest] = around.toSorted((a, b) => networkOf(b).length - networkOf(a).length);
  return smallest === undefined ? undefined : String(smallest['id']);
}

/** Makes a new prefix the parent of those that it came between. */
function adopt(prefix: JsonObject, { list, save }: Scope): void {
  const network = networkOf(prefix);
  for (const one of list('/prefixes', { vrf: String(prefix['vrf']) })) {
    if (one['parent'] === prefix['parent'] && isWithin(networkOf(one), network)) {
      save('/prefixes', String(one['id']), { ...one, parent: prefix['id'] ?? null });
    }
  }
}
