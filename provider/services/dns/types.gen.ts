// Generated from provider/services/dns/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: A part of the name space that the DNS service answers for. */
export interface ZoneParameters {
  /** Domain name of the zone. It cannot be renamed. */
  readonly name?: string;
  /** Names of the servers that answer for the zone; those of the platform where it is left open. */
  readonly nameservers?: readonly string[];
  /** Are answers signed? The API's default: false. */
  readonly dnssec?: boolean;
  /** Who the zone is kept for, such as a tenant or a cost centre. */
  readonly account?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `status.atProvider`. */
export interface ZoneObservation {
  /** The name of the zone. */
  readonly id?: string;
  /** Domain name, lower case, without the dot at the end. */
  readonly name?: string;
  /** Names of the servers that answer for the zone. */
  readonly nameservers?: readonly string[];
  /** Are answers signed? */
  readonly dnssec?: boolean;
  /** Who the zone is kept for. */
  readonly account?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Serial number of the zone's SOA record; it grows with every change. */
  readonly serial?: number;
  /** When it was created. */
  readonly createdAt?: string;
}

/** `spec.forProvider`: All records of one name and type in a zone. */
export interface RecordSetParameters {
  /** Name of the zone. */
  readonly zone?: string;
  /** Takes zone from a Zone: the external name. */
  readonly zoneRef?: RecordSetParametersZoneRef;
  /** Takes zone from the first Zone, by name, that matches. */
  readonly zoneSelector?: RecordSetParametersZoneSelector;
  /** Name below the zone, such as `www` or `*.apps`; `@` is the zone's own name. */
  readonly name?: string;
  /** Type of the records. */
  readonly type?: 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'MX' | 'NS' | 'SRV' | 'TXT';
  /** Seconds for which an answer may be kept; the zone's own number where it is left open. */
  readonly ttl?: number;
  /** Data of the records as in a zone file: addresses, names with or without the dot at the end, texts with or without quotes. Their order means nothing. */
  readonly values?: readonly string[];
  /** Takes values from each Address that is named: `status.atProvider.address`. */
  readonly valuesRefs?: readonly RecordSetParametersValuesRef[];
  /** Takes values from every Address that matches. */
  readonly valuesSelector?: RecordSetParametersValuesSelector;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Takes zone from a Zone: the external name. */
export interface RecordSetParametersZoneRef {
  /** Name of the Zone. */
  readonly name: string;
  /** Namespace of the Zone; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RecordSetParametersZoneRefPolicy;
}

/** When it is taken. */
export interface RecordSetParametersZoneRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes zone from the first Zone, by name, that matches. */
export interface RecordSetParametersZoneSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Zone; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RecordSetParametersZoneSelectorPolicy;
}

/** When it is taken. */
export interface RecordSetParametersZoneSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

export interface RecordSetParametersValuesRef {
  /** Name of the Address. */
  readonly name: string;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RecordSetParametersValuesRefPolicy;
}

/** When it is taken. */
export interface RecordSetParametersValuesRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes values from every Address that matches. */
export interface RecordSetParametersValuesSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Address; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RecordSetParametersValuesSelectorPolicy;
}

/** When it is taken. */
export interface RecordSetParametersValuesSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface RecordSetObservation {
  /** `<zone>/<name>/<type>`. */
  readonly id?: string;
  /** Domain name, lower case, without the dot at the end. */
  readonly zone?: string;
  /** Name below the zone, lower case; `@` is the zone's own name, a first label `*` stands for any. */
  readonly name?: string;
  /** Type of the records. */
  readonly type?: string;
  /** Seconds for which an answer may be kept. */
  readonly ttl?: number;
  /** Data of the records; names are lower case and end with a dot, texts have quotes. */
  readonly values?: readonly string[];
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** When it was last changed. */
  readonly changedAt?: string;
}
