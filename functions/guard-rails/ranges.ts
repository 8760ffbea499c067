import type { Mistake } from '../engine/index.ts';
import type { IPBlock } from '../hub/networking.ts';
import { contains, formatAddress, isNetwork, overlaps, parseRange } from '../platform/index.ts';
import type { Hub } from './plan.ts';

/**
 * Link-local addresses, where machines learn secrets about themselves, whatever the settings list: IPv4, IPv6, and IPv4
 * as a NAT64 gateway would reach it (RFC 6052).
 */
export const linkLocal: readonly string[] = ['169.254.0.0/16', 'fe80::/10', '64:ff9b::a9fe:0/112'];

/** Addresses of a machine itself. */
export const loopback: readonly string[] = ['127.0.0.0/8', '::1/128'];

/** All addresses of both families but the closed ones. */
export function everythingBut(closed: readonly string[]): readonly IPBlock[] {
  const outer = outermost(closed);
  return ['0.0.0.0/0', '::/0'].map((cidr) => blockOf(cidr, outer)).filter((block) => block !== undefined);
}

/** What a claim's own range opens: never the hub, itself or an address of metadata, even where the range holds them. */
export function opened(cidr: string, hub: Hub): IPBlock | undefined {
  return blockOf(cidr, hub.refused);
}

/** What is wrong with the ranges a claim wants to reach, listed at `path`. */
export function egressMistakes(path: string, cidrs: readonly string[], hub: Hub): readonly Mistake[] {
  return cidrs.flatMap((cidr, index) => {
    const at = { path: `${path}[${index}]`, given: cidr };
    if (!isNetwork(cidr)) {
      const accepted = 'a range that starts at its own first address, such as 198.51.100.0/24';
      return [{ ...at, accepted, message: `${JSON.stringify(cidr)} is not such a range` }];
    }
    const touched = hub.refused.filter((range) => overlaps(range, cidr));
    if (touched.length === 0) return [];
    const accepted = `a range without any address of ${touched.join(', ')}`;
    const message = `${cidr} reaches ${touched.join(', ')}: the hub itself, or addresses where machines learn secrets about themselves`;
    return [{ ...at, accepted, message }];
  });
}

/** The ranges that lie in no other, each once and written with its first address, in the order given. */
export function outermost(ranges: readonly string[]): readonly string[] {
  const written = [...new Set(ranges.map(canonicalRange).filter((range) => range !== undefined))];
  return written.filter((range) => !written.some((other) => other !== range && contains(other, range)));
}

/** The range without the closed ones; undefined if nothing of it is left, or it is none. `closed` is outermost. */
function blockOf(cidr: string, closed: readonly string[]): IPBlock | undefined {
  const range = canonicalRange(cidr);
  if (range === undefined || closed.some((other) => contains(other, range))) return undefined;
  const except = closed.filter((other) => contains(range, other));
  return { cidr: range, except: except.length === 0 ? undefined : except };
}

function canonicalRange(cidr: string): string | undefined {
  const range = parseRange(cidr);
  return range && `${formatAddress(range.family, range.first)}/${range.prefix}`;
}
