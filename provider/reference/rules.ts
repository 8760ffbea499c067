import type { Json, JsonObject } from './json.ts';
import type { Fields } from './selection.ts';

/**
 * What a service does that its document cannot say. Everything here is optional: without rules a service stores what its
 * document allows. Hooks are synchronous, see one consistent state, and throw `Problem` to refuse; then nothing that the
 * request did stays.
 */
export interface ServiceRules {
  /** By the template of one resource, such as `/zones/{name}`. */
  readonly resources?: Readonly<Record<string, ResourceRules>>;
  /** By operationId: what the paths do not tell, and what is wholly different from what they tell. */
  readonly operations?: Readonly<Record<string, Handler>>;
  /** How the body of a long-running operation looks. Default: id, status, percent, resource, error, createdAt. */
  readonly operationBody?: (operation: OperationView) => JsonObject;
  /** Puts in what is there from the start, where it is missing: called at every start, and after everything was forgotten. */
  readonly begins?: (scope: Scope) => void;
  /** By name: what operations that `Scope.begin` began do in the end. May throw `Problem`: then the operation failed. */
  readonly effects?: Readonly<Record<string, (payload: JsonObject, scope: Scope) => void>>;
}

export interface ResourceRules {
  /** Its id in paths. Default: the path's own parameters where they are properties of what is written, else a new id. */
  readonly id?: (written: JsonObject, scope: Scope) => string;
  /** Properties, by their paths, that nobody else in the collection has; one list for each such combination. Else: 409. */
  readonly unique?: readonly (readonly string[])[];
  /** Properties that tell users' things apart even where the API does not; for the ledger. Default: the first `unique`. */
  readonly naturalKey?: readonly string[];
  /** Is it one of those that `unique` and `naturalKey` are about? Default: every one; retired ones may not be. */
  readonly counts?: (body: JsonObject) => boolean;
  /** Properties by which rules look resources up with `Scope.list`. */
  readonly indexed?: readonly string[];
  /** Properties that cannot be changed. Else: 409, or 422 where the document has no 409. */
  readonly immutable?: readonly string[];
  /** What a delete does where things are kept below it. Default: `refuse`, with 409. */
  readonly children?: 'refuse' | 'remove';
  /** A delete of what is not there succeeds. Default: 404. */
  readonly deletesTwice?: boolean;
  /** Lists are ordered by id instead of by age. */
  readonly ordered?: boolean;
  /** Milliseconds during which reads do not see what was written; more where a fault says so. */
  readonly lag?: number;
  /**
   * Milliseconds that what is answered by 202 takes. A creation is stored at once as `write` leaves it and again as `done`
   * makes it; a deletion as `leaving` makes it, and goes in the end.
   */
  readonly takes?: { readonly create?: number; readonly update?: number; readonly delete?: number };
  /** Last word on what is written: what the service adds, normalises or refuses. `before` is undefined for a creation. */
  readonly write?: (next: JsonObject, before: JsonObject | undefined, scope: Scope) => JsonObject;
  /** After the write, with what else it changes. */
  readonly wrote?: (body: JsonObject, before: JsonObject | undefined, scope: Scope) => void;
  /** Once an asynchronous creation or update is done. */
  readonly done?: (body: JsonObject, scope: Scope) => JsonObject;
  /** Before a deletion: throws to refuse; what it gives back stays in place of it (soft deletion). */
  readonly remove?: (body: JsonObject, scope: Scope) => JsonObject | undefined;
  /** After it is gone, with what else that changes. */
  readonly removed?: (body: JsonObject, scope: Scope) => void;
  /** How it looks while an asynchronous deletion is under way. */
  readonly leaving?: (body: JsonObject, scope: Scope) => JsonObject;
  /** What readers see, where that depends on the time; default: what is stored. */
  readonly show?: (body: JsonObject, scope: Scope) => JsonObject;
  /** What only the answer to the creation holds, such as a generated secret: it is stored nowhere. */
  readonly revealed?: (body: JsonObject, scope: Scope) => JsonObject;
  /** Query parameters of the list that are not what the property of their name is. */
  readonly filters?: Readonly<Record<string, Filter>>;
}

/** By the property at a path such as `owner.uid`, with what its value is made of. */
export interface Filter {
  readonly equals: string;
  readonly to?: (value: string) => string;
}

/** One request, checked by the document. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, Json>>;
  /** Empty where the operation takes none. */
  readonly body: JsonObject;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the ledger calls the thing that was written; never a secret. */
  readonly key?: string;
  /** UID of the object that it is stamped with. */
  readonly owner?: string;
}

/** Answers one operation. */
export type Handler = (call: Call, scope: Scope) => Reply;

/** What rules may see and do: one service, at one instant. Paths are below the service, filled: `/zones/example.com`. */
export interface Scope {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The same as RFC 3339. */
  readonly instant: string;
  /** What fills the path of the request; empty in `effects`. */
  readonly params: Readonly<Record<string, string>>;
  readonly find: (collection: string, id: string) => JsonObject | undefined;
  /** All, or those with these values of `indexed` properties or of the list's query parameters. */
  readonly list: (collection: string, fields?: Fields) => readonly JsonObject[];
  readonly save: (collection: string, id: string, body: JsonObject) => void;
  readonly drop: (collection: string, id: string) => void;
  /** Drops everything below this path. */
  readonly dropBelow: (path: string) => void;
  /** Is there anything below this path? */
  readonly hasBelow: (path: string) => boolean;
  /** 1, 2, 3 and so on, by name. */
  readonly next: (name: string) => number;
  /** Random text of `length` letters and digits. */
  readonly random: (length: number) => string;
  /** Begins something that takes `takes` milliseconds and then has `effect` of the rules; the answer is its 202. */
  readonly begin: (operation: Beginning) => Reply;
}

export interface Beginning {
  readonly takes: number;
  /** A name in `effects`. */
  readonly effect: string;
  readonly payload: JsonObject;
  /** Id of what it is about. */
  readonly resource: string;
  /** Body of the 202; default: the operation. */
  readonly body?: JsonObject;
  /** What it is called in the operation's body, such as `commit`. */
  readonly kind: string;
}

export interface OperationView {
  readonly id: string;
  readonly kind: string;
  readonly status: 'running' | 'succeeded' | 'failed';
  readonly percent: number;
  /** Id of what it is about. */
  readonly resource: string;
  readonly createdAt: string;
  readonly error: string | undefined;
}

/** The service's rules, unchanged: makes sure of their type. */
export const rules = (service: ServiceRules): ServiceRules => service;
