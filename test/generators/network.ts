import fc from 'fast-check';
import { clusterRangeMistakes, overlaps, type Platform } from '../../functions/platform/index.ts';

/** What of `spec.network` says where addresses come from. */
export interface Ranges {
  readonly podCIDR?: string;
  readonly serviceCIDR?: string;
  readonly hostPrefix?: number;
}

/** Pod and service ranges that overlap neither each other nor anything of the hub, with a host prefix that fits. */
export function ranges(platform: Platform): fc.Arbitrary<Ranges> {
  const free = candidates.filter((cidr) => isFree(platform, cidr));
  const range = fc.option(fc.constantFrom(...free), { nil: undefined });
  return fc
    .record({ podCIDR: range, serviceCIDR: range, wish: fc.option(fc.nat(), { nil: undefined }) })
    .filter(({ podCIDR, serviceCIDR }) => {
      const { networks } = platform;
      return !overlaps(podCIDR ?? networks.podCIDR, serviceCIDR ?? networks.serviceCIDR);
    })
    .map(({ podCIDR, serviceCIDR, wish }) => ({
      ...(podCIDR && { podCIDR }),
      ...(serviceCIDR && { serviceCIDR }),
      ...hostPrefix(podCIDR ?? platform.networks.podCIDR, wish),
    }));
}

/** Addresses of the platform's pools, or none. */
export function addresses(platform: Platform): fc.Arbitrary<{ apiVIP?: string; ingressVIP?: string }> {
  const inside = (cidr: string | undefined) =>
    fc.integer({ min: 1, max: 254 }).map((host) => (cidr ?? '').replace(/\.0\/24$/, `.${host}`));
  return fc.record(
    { apiVIP: inside(platform.addresses.api.ranges[0]), ingressVIP: inside(platform.addresses.ingress.ranges[0]) },
    { requiredKeys: [] },
  );
}

/** Any IPv4 network, also one that is not written with its first address. */
export const network: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0.0.0.0/0', '198.51.100.7/32', '203.0.113.0/24', '10.1.2.3/8'),
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => `${address}/${prefix}`),
);

const candidates: readonly string[] = [
  '10.64.0.0/14',
  '10.136.0.0/13',
  '10.200.0.0/16',
  '10.255.240.0/20',
  '11.0.0.0/8',
  '192.168.0.0/16',
  '172.28.0.0/15',
  '172.29.64.0/18',
  '100.72.0.0/16',
];

function isFree(platform: Platform, cidr: string): boolean {
  const pools = [...platform.addresses.api.ranges, ...platform.addresses.ingress.ranges];
  return clusterRangeMistakes(platform.networks, '', cidr).length === 0 && !pools.some((pool) => overlaps(pool, cidr));
}

/** Room for at least 256 nodes; the default of the schema where it fits. */
function hostPrefix(podCIDR: string, wish: number | undefined): { hostPrefix?: number } {
  const prefix = Number(podCIDR.split('/')[1]);
  const [least, most] = [Math.min(28, Math.max(16, prefix + 9)), 28];
  if (wish === undefined) return least <= 23 ? {} : { hostPrefix: least };
  return { hostPrefix: Math.min(most, least + (wish % (most - least + 1))) };
}
