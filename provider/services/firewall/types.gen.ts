// Generated from provider/services/firewall/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: A rule of a firewall policy: what is allowed and what is not. */
export interface RuleParameters {
  /** Name of the policy. */
  readonly policy?: string;
  /** What tells it from the other rules of its policy. It cannot be changed. */
  readonly name?: string;
  /** What happens to a connection that matches. */
  readonly action?: 'Allow' | 'Deny';
  /** Networks and addresses that connections come from; `any` is all of them. */
  readonly sources?: readonly string[];
  /** Networks and addresses that connections go to; `any` is all of them. */
  readonly destinations?: readonly string[];
  /** Takes destinations from each Address that is named: `status.atProvider.address`. */
  readonly destinationsRefs?: readonly RuleParametersDestinationsRef[];
  /** Takes destinations from every Address that matches. */
  readonly destinationsSelector?: RuleParametersDestinationsSelector;
  /** Protocol of a connection. The API's default: "TCP". */
  readonly protocol?: 'Any' | 'TCP' | 'UDP' | 'ICMP';
  /** Ports and ranges of ports that connections go to; `any`, which is the default, is all of them. */
  readonly ports?: readonly string[];
  /** Are connections that match written down? The API's default: false. */
  readonly log?: boolean;
  /** What it is for, in words. */
  readonly description?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RuleParametersDestinationsRef {
  /** Name of the Address. */
  readonly name: string;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RuleParametersDestinationsRefPolicy;
}

/** When it is taken. */
export interface RuleParametersDestinationsRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes destinations from every Address that matches. */
export interface RuleParametersDestinationsSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RuleParametersDestinationsSelectorPolicy;
}

/** When it is taken. */
export interface RuleParametersDestinationsSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface RuleObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Name of a policy or a pool. */
  readonly policy?: string;
  /** What tells it from the other rules of its policy. */
  readonly name?: string;
  /** What happens to a connection that matches. */
  readonly action?: string;
  /** Where connections come from, as networks, sorted. */
  readonly sources?: readonly string[];
  /** Where connections go to, as networks, sorted. */
  readonly destinations?: readonly string[];
  /** Protocol of a connection. */
  readonly protocol?: string;
  /** Ports that connections go to; ranges that touch are one. */
  readonly ports?: readonly string[];
  /** Are connections that match written down? */
  readonly log?: boolean;
  /** What it is for. */
  readonly description?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it in effect as it stands here (`Active`), or does it await a commit? */
  readonly state?: string;
}

/** `spec.forProvider`: An address whose connections are spread over members. */
export interface LoadBalancerPoolParameters {
  /** Name of the pool. It cannot be renamed. */
  readonly name?: string;
  /** Address that connections are made to. */
  readonly address?: string;
  /** Takes address from a Address: `status.atProvider.address`. */
  readonly addressRef?: LoadBalancerPoolParametersAddressRef;
  /** Takes address from the first Address, by name, that matches. */
  readonly addressSelector?: LoadBalancerPoolParametersAddressSelector;
  /** Port that connections are made to. */
  readonly port?: number;
  /** Protocol of the connections. The API's default: "TCP". */
  readonly protocol?: 'TCP' | 'UDP';
  /** How a member is chosen for a connection. The API's default: "RoundRobin". */
  readonly algorithm?: 'RoundRobin' | 'LeastConnections' | 'SourceHash';
  /** How it is found out whether a member works; by a connection every five seconds where it is left open. */
  readonly healthCheck?: LoadBalancerPoolParametersHealthCheck;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Takes address from a Address: `status.atProvider.address`. */
export interface LoadBalancerPoolParametersAddressRef {
  /** Name of the Address. */
  readonly name: string;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerPoolParametersAddressRefPolicy;
}

/** When it is taken. */
export interface LoadBalancerPoolParametersAddressRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes address from the first Address, by name, that matches. */
export interface LoadBalancerPoolParametersAddressSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerPoolParametersAddressSelectorPolicy;
}

/** When it is taken. */
export interface LoadBalancerPoolParametersAddressSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** How it is found out whether a member works; by a connection every five seconds where it is left open. */
export interface LoadBalancerPoolParametersHealthCheck {
  /** Path that is asked for by HTTPS; where there is none a connection will do. */
  readonly path?: string;
  /** Seconds between two checks. The API's default: 5. */
  readonly interval?: number;
  /** Checks in a row that must fail. The API's default: 3. */
  readonly failures?: number;
}

/** `status.atProvider`. */
export interface LoadBalancerPoolObservation {
  /** The name of the pool. */
  readonly id?: string;
  /** Name of a policy or a pool. */
  readonly name?: string;
  /** IPv4 or IPv6 address. */
  readonly address?: string;
  /** TCP or UDP port. */
  readonly port?: number;
  /** Protocol of the connections. */
  readonly protocol?: string;
  /** How a member is chosen for a connection. */
  readonly algorithm?: string;
  /** How it is found out whether a member works; by a connection every five seconds where it is left open. */
  readonly healthCheck?: LoadBalancerPoolObservationHealthCheck;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Number of its members. */
  readonly members?: number;
}

/** How it is found out whether a member works; by a connection every five seconds where it is left open. */
export interface LoadBalancerPoolObservationHealthCheck {
  /** Path that is asked for by HTTPS; where there is none a connection will do. */
  readonly path?: string;
  /** Seconds between two checks. The API's default: 5. */
  readonly interval?: number;
  /** Checks in a row that must fail. The API's default: 3. */
  readonly failures?: number;
}

/** `spec.forProvider`: One of those that the connections of a pool are spread over. */
export interface LoadBalancerMemberParameters {
  /** Name of the pool. */
  readonly pool?: string;
  /** Takes pool from a LoadBalancerPool: the external name. */
  readonly poolRef?: LoadBalancerMemberParametersPoolRef;
  /** Takes pool from the first LoadBalancerPool, by name, that matches. */
  readonly poolSelector?: LoadBalancerMemberParametersPoolSelector;
  /** Address of the member. It cannot be changed. */
  readonly address?: string;
  /** Takes address from a Address: `status.atProvider.address`. */
  readonly addressRef?: LoadBalancerMemberParametersAddressRef;
  /** Takes address from the first Address, by name, that matches. */
  readonly addressSelector?: LoadBalancerMemberParametersAddressSelector;
  /** Port of the member. It cannot be changed. */
  readonly port?: number;
  /** Its share of the connections. The API's default: 1. */
  readonly weight?: number;
  /** Does it get new connections? The API's default: true. */
  readonly enabled?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Takes pool from a LoadBalancerPool: the external name. */
export interface LoadBalancerMemberParametersPoolRef {
  /** Name of the LoadBalancerPool. */
  readonly name: string;
  /** Namespace of the LoadBalancerPool; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerMemberParametersPoolRefPolicy;
}

/** When it is taken. */
export interface LoadBalancerMemberParametersPoolRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes pool from the first LoadBalancerPool, by name, that matches. */
export interface LoadBalancerMemberParametersPoolSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the LoadBalancerPool; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerMemberParametersPoolSelectorPolicy;
}

/** When it is taken. */
export interface LoadBalancerMemberParametersPoolSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes address from a Address: `status.atProvider.address`. */
export interface LoadBalancerMemberParametersAddressRef {
  /** Name of the Address. */
  readonly name: string;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerMemberParametersAddressRefPolicy;
}

/** When it is taken. */
export interface LoadBalancerMemberParametersAddressRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes address from the first Address, by name, that matches. */
export interface LoadBalancerMemberParametersAddressSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: LoadBalancerMemberParametersAddressSelectorPolicy;
}

/** When it is taken. */
export interface LoadBalancerMemberParametersAddressSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface LoadBalancerMemberObservation {
  /** `<address>:<port>`, an IPv6 address in brackets. */
  readonly id?: string;
  /** Name of a policy or a pool. */
  readonly pool?: string;
  /** IPv4 or IPv6 address. */
  readonly address?: string;
  /** TCP or UDP port. */
  readonly port?: number;
  /** Its share of the connections. */
  readonly weight?: number;
  /** Does it get new connections? */
  readonly enabled?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it on its way out? */
  readonly state?: string;
  /** What the last checks said. */
  readonly health?: string;
}
