import type { Draft } from '../engine/index.ts';
import type { Field, LabelSelector, Labels } from './field.ts';

/**
 * An IPAddressPool (metallb.io/v1beta1) whose addresses only go to Services of the given namespace.
 * Of several pools that fit a Service, the one with the lower `priority` number is asked first.
 */
export function ipAddressPool(options: {
  readonly namespace: Field<string>;
  readonly name: string;
  readonly labels: Labels;
  readonly annotations?: Labels;
  /** Single addresses, `192.0.2.10` or `2001:db8::10`. */
  readonly addresses: readonly string[];
  readonly allocation: {
    readonly priority: number;
    readonly namespaces: readonly string[];
    /** Default: any Service there. */
    readonly serviceSelectors?: readonly LabelSelector[];
  };
}): Draft {
  return {
    apiVersion: 'metallb.io/v1beta1',
    kind: 'IPAddressPool',
    metadata: {
      name: options.name,
      namespace: options.namespace as string,
      labels: options.labels,
      annotations: options.annotations,
    },
    spec: {
      addresses: options.addresses.map((address) => `${address}/${address.includes(':') ? 128 : 32}`),
      autoAssign: true,
      serviceAllocation: options.allocation,
    },
  };
}

interface AdvertisementOptions {
  readonly namespace: Field<string>;
  readonly name: string;
  readonly labels: Labels;
  readonly pools: LabelSelector;
  /** Default: every node. */
  readonly nodes?: Field<readonly LabelSelector[]>;
}

/** An L2Advertisement: neighbours on one segment are told where the addresses of the selected pools are. */
export function l2Advertisement({
  interfaces,
  ...options
}: AdvertisementOptions & {
  /** Default: every network card. */
  readonly interfaces?: Field<readonly string[]>;
}): Draft {
  return advertisement('L2Advertisement', options, { interfaces });
}

/** A BGPAdvertisement: routers are told where the addresses of the selected pools are. */
export function bgpAdvertisement({
  peers,
  communities,
  ...options
}: AdvertisementOptions & {
  /** Names of BGPPeers; default all. */
  readonly peers?: Field<readonly string[]>;
  readonly communities?: Field<readonly string[]>;
}): Draft {
  return advertisement('BGPAdvertisement', options, { peers, communities });
}

function advertisement(kind: string, options: AdvertisementOptions, how: Readonly<Record<string, unknown>>): Draft {
  return {
    apiVersion: 'metallb.io/v1beta1',
    kind,
    metadata: { name: options.name, namespace: options.namespace as string, labels: options.labels },
    spec: { ipAddressPoolSelectors: [options.pools], ...how, nodeSelectors: options.nodes },
  };
}
