// Generated from provider/services/monitoring/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: Something that is watched, such as the API of a cluster. */
export interface TargetParameters {
  /** Whose it is. It cannot be changed. */
  readonly tenant?: string;
  /** Address of what is watched. It cannot be changed. */
  readonly target?: string;
  /** How closely it is watched, by the name of a plan, in any case. It cannot be changed. */
  readonly plan?: string;
  /** Seconds between two checks; as the plan says where it is left open. */
  readonly interval?: number;
  /** Is it left alone for now? The API's default: false. */
  readonly paused?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `status.atProvider`. */
export interface TargetObservation {
  /** Number that the service gave; it needs all 64 bits. */
  readonly id?: string;
  /** Whose it is. */
  readonly tenant?: string;
  /** Address of what is watched. */
  readonly target?: string;
  /** How closely it is watched, by the name of a plan. */
  readonly plan?: string;
  /** Seconds between two checks. */
  readonly interval?: number;
  /** Is it left alone for now? */
  readonly paused?: boolean;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it watched already? */
  readonly state?: string;
  /** Why it is not watched yet. */
  readonly reason?: string;
  /** What the last check said. */
  readonly health?: string;
  /** Since when it is known. */
  readonly createdAt?: string;
}

/** `spec.forProvider`: Where the alerts of a tenant are sent. */
export interface AlertRouteParameters {
  /** Whose alerts are sent. It cannot be changed. */
  readonly tenant?: string;
  /** What tells it from the other routes of its tenant. It cannot be changed. */
  readonly name?: string;
  /** How alerts are sent. */
  readonly channel?: 'Email' | 'Chat' | 'Webhook';
  /** Where alerts are sent; a mail address, the name of a room, or a URL. */
  readonly address?: string;
  /** What a webhook is shown; it is never told again. It is read from a Secret of the same namespace. */
  readonly credentialSecretRef?: AlertRouteParametersCredentialSecretRef;
  /** Alerts that are less bad are not sent. The API's default: "Warning". */
  readonly minSeverity?: 'Info' | 'Warning' | 'Critical';
  /** What the labels of an alert must be; any where it is left open. Their order means nothing. */
  readonly matchers?: readonly AlertRouteParametersMatcher[];
  /** Seconds after which an alert that goes on is sent again. The API's default: 14400. */
  readonly repeatInterval?: number;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a webhook is shown; it is never told again. It is read from a Secret of the same namespace. */
export interface AlertRouteParametersCredentialSecretRef {
  /** Name of the Secret. */
  readonly name: string;
  /** Key in the Secret. */
  readonly key: string;
}

/** What a label of an alert must be. */
export interface AlertRouteParametersMatcher {
  /** Name of the label. */
  readonly label: string;
  /** Value of the label. */
  readonly value: string;
}

/** `status.atProvider`. */
export interface AlertRouteObservation {
  /** Number that the service gave; it needs all 64 bits. */
  readonly id?: string;
  /** Whose it is. */
  readonly tenant?: string;
  /** What tells it from the other routes of its tenant. */
  readonly name?: string;
  /** How alerts are sent. */
  readonly channel?: string;
  /** Where alerts are sent. */
  readonly address?: string;
  /** When its credential was last set; absent where it has none. */
  readonly credentialSetAt?: string;
  /** How bad an alert is. */
  readonly minSeverity?: string;
  /** What the labels of an alert must be. */
  readonly matchers?: readonly AlertRouteObservationMatcher[];
  /** Seconds until it is sent again. */
  readonly repeatInterval?: number;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Since when it is known. */
  readonly createdAt?: string;
}

/** What a label of an alert must be. */
export interface AlertRouteObservationMatcher {
  /** Name of the label. */
  readonly label?: string;
  /** Value of the label. */
  readonly value?: string;
}
