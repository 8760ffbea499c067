const shape = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** An IPv4 network as CEL rules see it (Kubernetes CEL library "CIDR", IPv4 part). */
export class Cidr {
  readonly address: number;
  readonly prefix: number;

  constructor(address: number, prefix: number) {
    this.address = address;
    this.prefix = prefix;
  }
}

/** Reads `10.0.0.0/8`; undefined if that is no IPv4 network. No leading zeros, as in Kubernetes. */
export function parseCidr(text: string): Cidr | undefined {
  const parts = shape.exec(text)?.slice(1);
  if (parts === undefined || parts.some((part) => part.length > 1 && part.startsWith('0'))) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = parts.map(Number);
  if (Math.max(a, b, c, d) > 255 || prefix > 32) return undefined;
  return new Cidr(((a << 24) | (b << 16) | (c << 8) | d) >>> 0, prefix);
}

/** The network with every bit after the prefix cleared. */
export function masked(cidr: Cidr): Cidr {
  return new Cidr(mask(cidr.address, cidr.prefix), cidr.prefix);
}

/** Whether every address of `inner` is one of `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return inner.prefix >= outer.prefix && mask(inner.address, outer.prefix) === mask(outer.address, outer.prefix);
}

function mask(address: number, prefix: number): number {
  return prefix === 0 ? 0 : (address & (0xffffffff << (32 - prefix))) >>> 0;
}
