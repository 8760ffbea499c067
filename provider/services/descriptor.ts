import type { OperationForm, Paging } from '../http/index.ts';
import type { NormaliserName } from './normalise.ts';

/**
 * What the OpenAPI document of a service cannot say about the kinds built on it. It is data: the generator reads it for
 * schemas and documents, the external client of `client/` acts on it. Names of operations are operationIds, field paths
 * are those of `spec.forProvider`, which has the properties of the create request's body and path parameters.
 */
export interface ServiceDescriptor {
  /** A DNS label; the API group of the kinds is `<service>.m.aerodrome.dev`. */
  readonly service: string;
  /** How long lists come in pages; default: in one. */
  readonly paging?: Paging;
  /** Header by which a creation may be sent twice and happens once; its value is made of the resource's UID. */
  readonly idempotencyHeader?: string;
  /** How it tells what became of a write that it answered with 202; required where it does that. */
  readonly operation?: OperationForm;
  /** By name, such as `RecordSet`. */
  readonly kinds: Readonly<Record<string, KindDescriptor>>;
}

export interface KindDescriptor {
  /** One sentence on what it is for; starts the description of the CRD. */
  readonly why: string;
  /** Default: the kind in lower case and an `s`. */
  readonly plural?: string;
  readonly identity: IdentityDescriptor;
  readonly operations: OperationsDescriptor;
  /** Only fields about which there is something to say: by path, list items as `rules[].port`. */
  readonly fields?: Readonly<Record<string, FieldDescriptor>>;
  /** Default: it exists. */
  readonly ready?: StateDescriptor;
  readonly deletion?: DeletionDescriptor;
  /** Where the API keeps labels: who owns it is stamped there, and found again by it. */
  readonly owner?: OwnerDescriptor;
  /** By keys of the connection Secret. */
  readonly connection?: Readonly<Record<string, ConnectionDescriptor>>;
  /** Milliseconds during which the API may not show what it has created. */
  readonly creationGrace?: number;
  /** A field whose value is locked by the API while it is written: writes of resources that share it take turns. */
  readonly serialisedBy?: string;
}

/** What makes one external resource this one. The external name is the only identity; parts are joined by `/`. */
export type IdentityDescriptor =
  /** From the spec: `['zone', 'name', 'type']`. Creating twice creates one. */
  | { readonly from: 'spec'; readonly externalName: readonly string[] }
  /** From the API: the answer's field `id`, behind fields of the spec that locate it: `within: ['policy']`. */
  | {
      readonly from: 'api';
      readonly id: string;
      readonly within?: readonly string[];
      /**
       * Fields that are unique over there: looked for before a creation and after one whose outcome is unknown. What is
       * found is adopted only by its owner tag; otherwise the user has to set the external name.
       */
      readonly naturalKey?: readonly string[];
    };

export interface OperationsDescriptor {
  /** `get` reads one; `list` reads all of a collection at once, for every resource in it, and again for a lookup. */
  readonly get?: string;
  readonly list?: ListDescriptor;
  readonly create: string;
  /** PUT replaces: everything is sent. PATCH merges: only what differs is sent. Absent: nothing can be changed. */
  readonly update?: string;
  readonly delete: string;
  /** An operation that makes earlier writes take effect, called once after them, for all that wait for it. */
  readonly commit?: string;
}

export interface ListDescriptor {
  readonly operation: string;
  /** Path of the items in a page; default: the page is the list. */
  readonly items?: string;
  /** Query parameters, each from a field: `{ tenant: 'tenant' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Read the list to observe, even where `get` exists: many resources share one answer. */
  readonly observes?: boolean;
}

export interface FieldDescriptor {
  /** Cannot change once it is set. */
  readonly immutable?: boolean;
  /** The value may be taken from another object: `<field>Ref` and `<field>Selector` are added beside it. */
  readonly reference?: ReferenceDescriptor;
  /** Never inline and never read back: the field becomes `<field>SecretRef`, compared by a keyed hash of its value. */
  readonly secret?: boolean;
  /** Its name in the API's answers, where that differs; a path. */
  readonly observedAs?: string;
  /** Applied to both sides before they are compared; where another field decides which, by the value of that one. */
  readonly normalise?: NormaliserName | NormaliserChoice;
  /** A list whose order means nothing; of objects: the property that tells them apart. */
  readonly set?: true | string;
  /** Members that others added are left alone. Only with `set`, and of maps. */
  readonly owned?: 'listed';
  /** Filled from the API where the spec leaves it open. */
  readonly lateInit?: boolean;
  /** Never compared: others may change it. */
  readonly ignored?: boolean;
}

/** Such as record data, which are names or addresses or texts by the type of the records. */
export interface NormaliserChoice {
  /** A field of the same object; it is compared as the API spells it. */
  readonly by: string;
  /** By value; others are compared as they are. */
  readonly of: Readonly<Record<string, NormaliserName>>;
}

export interface ReferenceDescriptor {
  readonly kind: string;
  /** Default: this service. */
  readonly service?: string;
  /** What is taken: a path in the object; default: its external name. */
  readonly take?: string;
}

/** A state that the API reports in an answer's field. */
export interface StateDescriptor {
  readonly field: string;
  readonly in: readonly string[];
  /** Where the API says why it is not there yet. */
  readonly message?: string;
}

export interface DeletionDescriptor {
  /** Counts as gone, but only while deletion is asked for; otherwise such a resource is not Ready. */
  readonly gone?: StateDescriptor;
  /** Where the API tells until when it keeps it, such as the end of a billing period: no earlier poll is any use. */
  readonly until?: string;
}

export interface OwnerDescriptor {
  /** Path of the labels in requests and answers. */
  readonly field: string;
  /** `{ key: value }`, or a list of `key=value`. */
  readonly form: 'map' | 'list';
}

/** A value of the connection Secret. */
export interface ConnectionDescriptor {
  /** Its path in an answer. */
  readonly from: string;
  /** Shown only once, in the answer of the create. */
  readonly only?: 'creation';
  /** The operation that makes a new one and shows it, where the answer of the create was lost. Only with `only`. */
  readonly renew?: string;
}
