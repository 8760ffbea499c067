// Generated from provider/services/ipam/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: A network that addresses are taken from. */
export interface PrefixParameters {
  /** Routing instance that the network belongs to. It cannot be moved. */
  readonly vrf?: string;
  /** The network. It cannot be changed. */
  readonly cidr?: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Where it is routed. */
  readonly site?: string;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
}

/** `status.atProvider`. */
export interface PrefixObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Name of a routing instance; the same network may exist in several. */
  readonly vrf?: string;
  /** IPv4 or IPv6 network with its length. */
  readonly cidr?: string;
  /** Version of the protocol. */
  readonly family?: number;
  /** What it is for. */
  readonly description?: string;
  /** Where it is routed. */
  readonly site?: string;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
  /** Id of the smallest prefix around it. */
  readonly parent?: string;
  /** When it was registered. */
  readonly createdAt?: string;
}

/** `spec.forProvider`: An address of a prefix: the one that is asked for, or the next free one. */
export interface AddressParameters {
  /** Id of the prefix that it is taken from. It cannot be changed. */
  readonly prefix?: string;
  /** Takes prefix from a Prefix: the external name. */
  readonly prefixRef?: AddressParametersPrefixRef;
  /** Takes prefix from the first Prefix, by name, that matches. */
  readonly prefixSelector?: AddressParametersPrefixSelector;
  /** The address that is wanted; the next free one where it is left open. It cannot be changed. */
  readonly address?: string;
  /** Name of what has the address, for people who look it up. */
  readonly hostname?: string;
  /** What the address is used as. The API's default: "Host". */
  readonly purpose?: 'Host' | 'Gateway' | 'Virtual' | 'Reserved';
  /** What it is for, in words. */
  readonly description?: string;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
}

/** Takes prefix from a Prefix: the external name. */
export interface AddressParametersPrefixRef {
  /** Name of the Prefix. */
  readonly name: string;
  /** Namespace of the Prefix; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: AddressParametersPrefixRefPolicy;
}

/** When it is taken. */
export interface AddressParametersPrefixRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes prefix from the first Prefix, by name, that matches. */
export interface AddressParametersPrefixSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Prefix; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: AddressParametersPrefixSelectorPolicy;
}

/** When it is taken. */
export interface AddressParametersPrefixSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface AddressObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Id of its prefix. */
  readonly prefix?: string;
  /** Name of a routing instance; the same network may exist in several. */
  readonly vrf?: string;
  /** IPv4 or IPv6 address. */
  readonly address?: string;
  /** Length of its prefix. */
  readonly prefixLength?: number;
  /** Version of the protocol. */
  readonly family?: number;
  /** Name of what has the address, in lower case and without a dot at the end. */
  readonly hostname?: string;
  /** What it is used as. */
  readonly purpose?: string;
  /** What it is for. */
  readonly description?: string;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
  /** When it was taken. */
  readonly createdAt?: string;
}
