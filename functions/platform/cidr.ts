import ipaddr from 'ipaddr.js';

/** A run of addresses of one family, both ends included. */
export interface Range {
  readonly family: 4 | 6;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

/** Texts that were read before: the same few ranges of the settings are compared with each other again and again. */
const known = new Map<string, Range | undefined>();
const mostKnown = 1024;

/** The range `10.0.0.0/16` or the single address `10.0.0.1`; undefined if it is neither. */
export function parseRange(text: string): Range | undefined {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  if (known.size === mostKnown) known.clear();
  const range = read(text);
  known.set(text, range);
  return range;
}

function read(text: string): Range | undefined {
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const base = parseAddress(address);
  if (base === undefined) return undefined;
  const bits = base.family === 4 ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  if (prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (base.value / size) * size;
  return { family: base.family, prefix, first, last: first + size - 1n };
}

/** Whether a range is written with its first address, as `10.0.0.0/16` is and `10.0.3.1/16` is not. */
export function isNetwork(text: string): boolean {
  const range = parseRange(text);
  const base = parseAddress(text.split('/')[0] ?? '');
  return range !== undefined && text.includes('/') && base?.value === range.first;
}

/** Whether two ranges (or addresses) have an address in common; false if either cannot be read. */
export function overlaps(one: string, other: string): boolean {
  const a = parseRange(one);
  const b = parseRange(other);
  return a !== undefined && b !== undefined && a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Whether every address of `inner` (a range or an address) lies in `outer`; false if either cannot be read. */
export function contains(outer: string, inner: string): boolean {
  const a = parseRange(outer);
  const b = parseRange(inner);
  return a !== undefined && b !== undefined && a.family === b.family && a.first <= b.first && b.last <= a.last;
}

/**
 * The lowest address, in the order of `ranges`, that no entry of `taken` (addresses or ranges) holds; undefined if
 * none is left. Never a subnet's own address nor its broadcast address. The same arguments give the same address.
 */
export function nextFree(ranges: readonly string[], taken: readonly string[]): string | undefined {
  const used = taken
    .map(parseRange)
    .filter((range) => range !== undefined)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  for (const text of ranges) {
    const range = parseRange(text);
    if (range === undefined) continue;
    const free = lowestFree(usable(range), used);
    if (free !== undefined) return formatAddress(range.family, free);
  }
  return undefined;
}

/** Text of an address; IPv6 in the short form of RFC 5952. */
export function formatAddress(family: 4 | 6, value: bigint): string {
  const bytes = family === 4 ? 4 : 16;
  const list = Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * (bytes - 1 - index))) & 0xffn));
  const address = ipaddr.fromByteArray(list);
  return address.kind() === 'ipv6' ? (address as ipaddr.IPv6).toRFC5952String() : address.toString();
}

function lowestFree(range: Range, used: readonly Range[]): bigint | undefined {
  let candidate = range.first;
  for (const { family, first, last } of used) {
    if (family === range.family && first <= candidate && candidate <= last) candidate = last + 1n;
  }
  return candidate <= range.last ? candidate : undefined;
}

/** IPv4 keeps network and broadcast address (not in /31 and /32, RFC 3021), IPv6 the routers' anycast address. */
function usable(range: Range): Range {
  const bits = range.family === 4 ? 32 : 128;
  if (range.prefix >= bits - 1) return range;
  return { ...range, first: range.first + 1n, last: range.family === 4 ? range.last - 1n : range.last };
}

function parseAddress(text: string): { readonly family: 4 | 6; readonly value: bigint } | undefined {
  // Which family it is of is told first: what is tried in vain is an exception within the library, stack and all.
  if (!text.includes(':')) {
    return ipaddr.IPv4.isValidFourPartDecimal(text)
      ? { family: 4, value: numberOf(ipaddr.IPv4.parse(text)) }
      : undefined;
  }
  if (text.includes('%') || !ipaddr.IPv6.isValid(text)) return undefined;
  return { family: 6, value: numberOf(ipaddr.IPv6.parse(text)) };
}

function numberOf(address: ipaddr.IPv4 | ipaddr.IPv6): bigint {
  return address.toByteArray().reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
