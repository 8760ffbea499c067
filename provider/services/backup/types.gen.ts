// Generated from provider/services/backup/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: When things are backed up, and for how long that is kept. */
export interface PolicyParameters {
  /** Whose it is. */
  readonly tenant?: string;
  /** Name of the policy. */
  readonly name?: string;
  /** When backups begin, as five fields of cron. */
  readonly schedule?: string;
  /** Time zone of the schedule, by its name in the IANA database. The API's default: "UTC". */
  readonly timeZone?: string;
  /** How many backups are kept. */
  readonly retention?: PolicyParametersRetention;
  /** Where backups are kept; at the platform's own place where it is left open. */
  readonly location?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** How many backups are kept. */
export interface PolicyParametersRetention {
  /** The last of that many days. The API's default: 7. */
  readonly daily?: number;
  /** The last of that many weeks. The API's default: 0. */
  readonly weekly?: number;
  /** The last of that many months. The API's default: 0. */
  readonly monthly?: number;
}

/** `status.atProvider`. */
export interface PolicyObservation {
  /** `<tenant>/<name>`. */
  readonly id?: string;
  /** Whose it is. */
  readonly tenant?: string;
  /** Name of a policy. */
  readonly name?: string;
  /** When backups begin. */
  readonly schedule?: string;
  /** Time zone of the schedule. */
  readonly timeZone?: string;
  /** How many backups are kept. */
  readonly retention?: PolicyObservationRetention;
  /** Where backups are kept. */
  readonly location?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How many things it protects. */
  readonly protections?: number;
}

/** How many backups are kept. */
export interface PolicyObservationRetention {
  /** The last of that many days. The API's default: 7. */
  readonly daily?: number;
  /** The last of that many weeks. The API's default: 0. */
  readonly weekly?: number;
  /** The last of that many months. The API's default: 0. */
  readonly monthly?: number;
}

/** `spec.forProvider`: Something that is backed up, such as the objects of a cluster. */
export interface ProtectionParameters {
  /** Whose it is. */
  readonly tenant?: string;
  /** What is backed up, such as the name of a cluster. It cannot be changed. */
  readonly target?: string;
  /** Name of a policy of the same tenant. It cannot be changed. */
  readonly policy?: string;
  /** Takes policy from a Policy: `spec.forProvider.name`. */
  readonly policyRef?: ProtectionParametersPolicyRef;
  /** Takes policy from the first Policy, by name, that matches. */
  readonly policySelector?: ProtectionParametersPolicySelector;
  /** Are no backups made for now? The API's default: false. */
  readonly suspended?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Takes policy from a Policy: `spec.forProvider.name`. */
export interface ProtectionParametersPolicyRef {
  /** Name of the Policy. */
  readonly name: string;
  /** Namespace of the Policy; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: ProtectionParametersPolicyRefPolicy;
}

/** When it is taken. */
export interface ProtectionParametersPolicyRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes policy from the first Policy, by name, that matches. */
export interface ProtectionParametersPolicySelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Policy; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: ProtectionParametersPolicySelectorPolicy;
}

/** When it is taken. */
export interface ProtectionParametersPolicySelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface ProtectionObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Whose it is. */
  readonly tenant?: string;
  /** What is backed up. */
  readonly target?: string;
  /** Name of a policy. */
  readonly policy?: string;
  /** Are no backups made for now? */
  readonly suspended?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it backed up? */
  readonly state?: string;
  /** When it was last backed up. */
  readonly lastBackupAt?: string;
}
