export { createHttpClient, type HttpClient, type World } from './client.ts';
export type { Clock } from './clock.ts';
export type { Authentication, ClientCredentials, Credentials, ReadCredentials, TlsMaterial } from './credentials.ts';
export { at, type Json, type JsonObject, parseJson } from './json.ts';
export type { Limits } from './limits.ts';
export type { Paging } from './next-page.ts';
export { beginOperation, type Operation, type OperationForm, type Polled, pollOperation } from './operation.ts';
export { type Incomplete, type Listed, type Listing, type ListResult, list } from './paging.ts';
export { excerpt, redact } from './redact.ts';
export type { Method, Request } from './request.ts';
export type {
  Absent,
  Accepted,
  Failure,
  Ok,
  Refused,
  Result,
  Throttled,
  Unavailable,
  Unchanged,
  UnknownOutcome,
  Unreadable,
} from './result.ts';
export { defaults, type Settings, type Timeouts } from './settings.ts';
export { warningsOf } from './warnings.ts';
