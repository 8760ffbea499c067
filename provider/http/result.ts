import type { Json } from './json.ts';

/** What became of a request. Which of these it is says whether something may have changed over there. */
export type Result = Ok | Unchanged | Accepted | Failure;

/** Everything that is no success. `message` is fit for status and events: it holds no secret. */
export type Failure = Absent | Refused | Throttled | Unavailable | Unreadable | UnknownOutcome;

/** It was done. */
export interface Ok {
  readonly kind: 'ok';
  readonly status: number;
  /** Undefined where a write was answered with nothing, or where any answer would do. */
  readonly body: Json | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The URL that answered: what links in the body are relative to. */
  readonly url: string;
  readonly etag?: string;
  /** Absolute; only where it stays at the endpoint's origin. */
  readonly location?: string;
}

/** A read with an etag: it still matches. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/** A write was taken on and is still under way (202). */
export interface Accepted {
  readonly kind: 'accepted';
  readonly body: Json | undefined;
  /** Absolute URL of the operation; undefined where the answer names none, or one at another host. */
  readonly operation?: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

/** The API itself says that it does not exist (404, 410). An error page of something in between does not count. */
export interface Absent {
  readonly kind: 'absent';
  readonly status: number;
  readonly message: string;
}

/** The API understood and said no; nothing was changed, and asking again gets the same answer. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** Milliseconds after which the API wants to be asked again, such as where something is locked. */
  readonly retryAfter?: number;
  readonly message: string;
}

/** Nothing was changed; every request of this config waits. */
export interface Throttled {
  readonly kind: 'throttled';
  /** Milliseconds until this caller may try again; spread, so that not all return at once. */
  readonly retryAfter: number;
  /** Milliseconds since the epoch at which the config resumes. */
  readonly resumesAt: number;
  readonly message: string;
}

/** Nothing was changed: the request never left, or it was a read and got no good answer. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly status?: number;
  readonly message: string;
}

/** A read was answered with something that cannot be believed. It says nothing about whether the thing exists. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly status?: number;
  readonly message: string;
}

/** A write left and no answer says what became of it. Look before sending it again. */
export interface UnknownOutcome {
  readonly kind: 'unknown-outcome';
  readonly status?: number;
  readonly message: string;
}
