import ipaddr from 'ipaddr.js';

/** An IPv4 or IPv6 network, as numbers. */
export interface Network {
  readonly family: 4 | 6;
  readonly length: number;
  /** Its first address, and how many it has. */
  readonly first: bigint;
  readonly size: bigint;
}

const bits = { 4: 32, 6: 128 } as const;

/** The network that `text` names, its host bits masked; undefined where it names none. A plain address is one of its own. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', length] = text.split('/');
  const parsed = parseAddress(address);
  if (parsed === undefined) return undefined;
  const width = bits[parsed.family];
  const wanted = length === undefined ? width : Number(length);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > width) return undefined;
  const size = 1n << BigInt(width - wanted);
  return { family: parsed.family, length: wanted, first: (parsed.number / size) * size, size };
}

export interface Address {
  readonly family: 4 | 6;
  readonly number: bigint;
}

/** The address that `text` names; undefined where it names none. IPv4 within IPv6 stays IPv6. */
export function parseAddress(text: string): Address | undefined {
  const four = ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!four && !(text.includes(':') && ipaddr.IPv6.isValid(text))) return undefined;
  const bytes = ipaddr.parse(text).toByteArray();
  return { family: four ? 4 : 6, number: bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) };
}

/** In its shortest form, as RFC 5952 has it for IPv6. */
export function formatAddress({ family, number }: Address): string {
  const count = bits[family] / 8;
  const bytes = Array.from({ length: count }, (_, index) => Number((number >> BigInt(8 * (count - 1 - index))) & 255n));
  const address = ipaddr.fromByteArray(bytes);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

export const formatNetwork = ({ family, first, length }: Network): string =>
  `${formatAddress({ family, number: first })}/${length}`;

/** Is `inner` a part of `outer`, and not the same? */
export const isWithin = (inner: Network, outer: Network): boolean =>
  inner.length > outer.length && holds(outer, { family: inner.family, number: inner.first });

export const holds = ({ family, first, size }: Network, address: Address): boolean =>
  address.family === family && address.number >= first && address.number < first + size;

/** The first and last address that hosts may have: not those that name the network or all hosts of it. */
export function hostsOf({ family, first, size }: Network): readonly [bigint, bigint] {
  if (size <= 2n) return [first, first + size - 1n];
  return [first + 1n, first + size - (family === 4 ? 2n : 1n)];
}
