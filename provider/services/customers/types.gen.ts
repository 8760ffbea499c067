// Generated from provider/services/customers/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: Somebody who pays for what the platform gives. */
export interface CustomerParameters {
  /** Number of the customer, as it stands on bills. It cannot be changed. */
  readonly number?: string;
  /** Name of the customer. */
  readonly name?: string;
  /** Where bills and warnings are sent. */
  readonly email?: string;
  /** Who pays within the company. */
  readonly costCentre?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `status.atProvider`. */
export interface CustomerObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Number of a customer, as it stands on bills. */
  readonly number?: string;
  /** Name of the customer. */
  readonly name?: string;
  /** Where bills and warnings are sent. */
  readonly email?: string;
  /** Who pays within the company. */
  readonly costCentre?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** May it have subscriptions? */
  readonly status?: string;
  /** When it was registered. */
  readonly createdAt?: string;
  /** When it was made inactive. */
  readonly deactivatedAt?: string;
}

/** `spec.forProvider`: Something that a customer pays for. */
export interface SubscriptionParameters {
  /** Id of the customer who pays. It cannot be changed. */
  readonly customer?: string;
  /** Takes customer from a Customer: the external name. */
  readonly customerRef?: SubscriptionParametersCustomerRef;
  /** Takes customer from the first Customer, by name, that matches. */
  readonly customerSelector?: SubscriptionParametersCustomerSelector;
  /** What is ordered, by its name in the price list, in any case. It cannot be changed. */
  readonly plan?: string;
  /** What it is ordered for, such as the name of a cluster. It cannot be changed. */
  readonly target?: string;
  /** How many units of the plan are paid for. The API's default: 1. */
  readonly quantity?: number;
  /** From when on it is paid for; from its creation where it is left open. It cannot be changed. */
  readonly startsAt?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Takes customer from a Customer: the external name. */
export interface SubscriptionParametersCustomerRef {
  /** Name of the Customer. */
  readonly name: string;
  /** Namespace of the Customer; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: SubscriptionParametersCustomerRefPolicy;
}

/** When it is taken. */
export interface SubscriptionParametersCustomerRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes customer from the first Customer, by name, that matches. */
export interface SubscriptionParametersCustomerSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Customer; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: SubscriptionParametersCustomerSelectorPolicy;
}

/** When it is taken. */
export interface SubscriptionParametersCustomerSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface SubscriptionObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** Id that the service gave. */
  readonly customer?: string;
  /** What is ordered, as the price list spells it. */
  readonly plan?: string;
  /** What it is ordered for. */
  readonly target?: string;
  /** How many units are paid for. */
  readonly quantity?: number;
  /** From when on it is paid for. */
  readonly startsAt?: string;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it paid for (`Active`), paid for until `endsAt` and no longer (`Ending`), or over (`Ended`)? `Pending` while it is ordered and until `startsAt`. */
  readonly status?: string;
  /** When it ends or ended. */
  readonly endsAt?: string;
}
