import ipaddr from 'ipaddr.js';
import type { Json } from '../runtime/index.ts';

/** Names of the ways in which APIs rewrite what they are given without meaning anything else. */
export type NormaliserName =
  | 'lowerCase'
  | 'trim'
  /** Lower case, without the dot at the end. */
  | 'dnsName'
  /** TXT values with and without quotes. */
  | 'txt'
  /** Canonical IPv4 and IPv6. */
  | 'ip'
  /** Canonical, host bits masked. */
  | 'cidr'
  /** `80`, `80-80`, `any` and `*`. */
  | 'portRange'
  /** An instant, whatever its time zone. */
  | 'instant';

const NORMALISERS: Readonly<Record<NormaliserName, (text: string) => string>> = {
  lowerCase: (text) => text.toLowerCase(),
  trim: (text) => text.trim(),
  dnsName,
  txt,
  ip,
  cidr,
  portRange,
  instant: (text) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString()),
};

/** One value as it is compared; what the normaliser does not understand stays as it is. */
export function normalise(name: NormaliserName, value: Json): Json {
  if (typeof value === 'string') return NORMALISERS[name](value);
  return name === 'portRange' && typeof value === 'number' ? NORMALISERS[name](String(value)) : value;
}

/** The members of a set as they are compared: ranges of ports that touch are one. */
export function normaliseSet(name: NormaliserName, values: readonly Json[]): readonly Json[] {
  const normal = values.map((value) => normalise(name, value));
  return name === 'portRange' ? mergedRanges(normal) : normal;
}

/** Also of data that ends with a name, such as `10 mail.example.com.` */
function dnsName(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase().replace(/\.$/, '');
}

/** The text of a TXT record: its character strings joined, without quotes and escapes (RFC 1035, 5.1). */
function txt(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('"')) return text;
  const parts: Buffer[] = [];
  let inside = false;
  for (const [, number, escaped, plain] of trimmed.matchAll(/\\(\d{3})|\\(.)|([^\\"]+)|"/gs)) {
    if (number !== undefined && inside) parts.push(Buffer.of(Number(number) & 0xff));
    else if (escaped === undefined && plain === undefined && number === undefined) inside = !inside;
    else if (inside) parts.push(Buffer.from(escaped ?? plain ?? ''));
  }
  return Buffer.concat(parts).toString('utf8');
}

function ip(text: string): string {
  const address = text.trim();
  return ipaddr.isValid(address) && !/^\d+$/.test(address) ? canonical(ipaddr.parse(address)) : address.toLowerCase();
}

function cidr(text: string): string {
  const network = text.trim().toLowerCase();
  if (network === '*') return 'any';
  if (!ipaddr.isValidCIDR(network)) {
    return ipaddr.isValid(network) ? cidr(`${network}/${network.includes(':') ? 128 : 32}`) : network;
  }
  const [, length] = ipaddr.parseCIDR(network);
  const first = network.includes(':')
    ? ipaddr.IPv6.networkAddressFromCIDR(network)
    : ipaddr.IPv4.networkAddressFromCIDR(network);
  return `${canonical(first)}/${length}`;
}

const canonical = (address: ipaddr.IPv4 | ipaddr.IPv6): string =>
  address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();

const ANY_PORT: ReadonlySet<string> = new Set(['any', '*', '0-65535', '1-65535']);

function portRange(text: string): string {
  const range = text.toLowerCase().replace(/\s+/g, '');
  if (ANY_PORT.has(range)) return 'any';
  if (!/^\d+(-\d+)?$/.test(range)) return range;
  const [from = '', to = from] = range.split('-').map((digits) => digits.replace(/^0+(?=\d)/, ''));
  return from === to ? from : `${from}-${to}`;
}

/** Ranges that overlap or touch are one; what is no range stays, in its place among the others. */
function mergedRanges(values: readonly Json[]): readonly Json[] {
  const rest: Json[] = [];
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const value of values) {
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(String(value)) ?? [];
    if (from === undefined) rest.push(value);
    else ranges.push({ from: Number(from), to: Number(to ?? from) });
  }
  const merged: { from: number; to: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  const texts = merged.map(({ from, to }) => portRange(`${from}-${to}`));
  return [...rest, ...texts];
}
