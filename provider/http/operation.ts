import type { HttpClient } from './client.ts';
import type { Clock } from './clock.ts';
import { at, type Json } from './json.ts';
import type { Accepted, Ok, Refused, Throttled, Unavailable, Unreadable } from './result.ts';
import { parseRetryAfter } from './retry-after.ts';

/** An operation under way, as the caller keeps it: plain data, fit for a status. */
export interface Operation {
  /** Absolute URL. */
  readonly url: string;
  /** When it was taken on, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** How often it was looked at. */
  readonly polls: number;
}

/** How an API tells what became of an operation. Pointers are JSON pointers into its answer. */
export interface OperationForm {
  /** Path template for messages, such as `/operations/{id}`. */
  readonly path: string;
  /** Default: `/status`. `code`: while the HTTP status is 202 it runs, and with another 2xx it has succeeded. */
  readonly status?: string | 'code';
  /** Values of the status, compared without case. Default: succeeded, completed, done. */
  readonly succeeded?: readonly string[];
  /** Default: failed, canceled, cancelled, error. */
  readonly failed?: readonly string[];
  /** The API's own words about a failure. Default: `/error/message`, then `/message`. */
  readonly message?: string;
  /** What says which resource came of it, such as its id or URL. */
  readonly resource?: string;
  /** What says how far it is, for a person. */
  readonly progress?: string;
  /** Milliseconds after which it is waited for no longer. Default: an hour. */
  readonly longest?: number;
}

/** What became of an operation. */
export type Polled = Running | Succeeded | Failed | Gone | Refused | Throttled | Unavailable | Unreadable;

/** Look again in `pollAfter` milliseconds, with this `operation`. */
export interface Running {
  readonly kind: 'running';
  readonly operation: Operation;
  readonly pollAfter: number;
  readonly progress?: string;
}

export interface Succeeded {
  readonly kind: 'succeeded';
  readonly body: Json | undefined;
  readonly resource?: string;
}

/** It ended without doing what was asked, in the API's own words. */
export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
}

/** Nobody can say any more what became of it, or it takes too long: look for the resource itself, send nothing again. */
export interface Gone {
  readonly kind: 'gone';
  readonly message: string;
}

const FIRST = 5_000;
const LONGEST = 60_000;
const SUCCEEDED = ['succeeded', 'completed', 'done'];
const FAILED = ['failed', 'canceled', 'cancelled', 'error'];

/** The operation that an accepted write began, and when to look at it first; undefined where its answer names none. */
export function beginOperation(accepted: Accepted, clock: Clock): Running | undefined {
  if (accepted.operation === undefined) return undefined;
  const operation = { url: accepted.operation, startedAt: clock.now(), polls: 0 };
  return { kind: 'running', operation, pollAfter: pollAfter(0, accepted.retryAfter) };
}

/** Looks at an operation once. It is written down before it is polled, so it outlives the process. */
export async function pollOperation(
  client: Pick<HttpClient, 'send' | 'excerpt'>,
  operation: Operation,
  form: OperationForm,
  clock: Clock,
  signal: AbortSignal,
): Promise<Polled> {
  const result = await client.send({ method: 'GET', path: form.path, at: operation.url }, signal);
  switch (result.kind) {
    case 'ok':
      return judge(result, operation, form, clock, client.excerpt);
    case 'absent':
      return { kind: 'gone', message: result.message };
    case 'unchanged':
    case 'accepted':
    case 'unknown-outcome':
      return { kind: 'unavailable', message: `cannot GET ${form.path}: the answer is "${result.kind}"` };
    default:
      return result;
  }
}

function judge(
  answer: Ok,
  operation: Operation,
  form: OperationForm,
  clock: Clock,
  excerpt: HttpClient['excerpt'],
): Polled {
  const { body } = answer;
  const state = stateOf(answer, form);
  const label = `cannot complete ${form.path}`;
  switch (state) {
    case 'succeeded': {
      const resource = form.resource === undefined ? undefined : text(at(body, form.resource));
      return { kind: 'succeeded', body, ...(resource !== undefined && { resource }) };
    }
    case 'failed': {
      const words =
        form.message === undefined ? (at(body, '/error/message') ?? at(body, '/message')) : at(body, form.message);
      return { kind: 'failed', message: `${label}: ${excerpt(text(words) ?? 'the service gives no reason')}` };
    }
    case undefined:
      return {
        kind: 'unreadable',
        status: answer.status,
        message: `cannot GET ${form.path}: the answer has no status`,
      };
    case 'running': {
      const longest = form.longest ?? 3_600_000;
      if (clock.now() - operation.startedAt > longest) {
        return { kind: 'gone', message: `${label}: it still runs after ${longest / 1000}s` };
      }
      const polls = operation.polls + 1;
      const progress = form.progress === undefined ? undefined : text(at(body, form.progress));
      const retryAfter = parseRetryAfter(answer.headers['retry-after'], clock.now());
      return {
        kind: 'running',
        operation: { ...operation, polls },
        pollAfter: pollAfter(polls, retryAfter),
        ...(progress !== undefined && { progress }),
      };
    }
  }
}

function stateOf({ status, body }: Ok, form: OperationForm): 'running' | 'succeeded' | 'failed' | undefined {
  if (form.status === 'code') return status === 202 ? 'running' : 'succeeded';
  const told = text(at(body, form.status ?? '/status'))?.toLowerCase();
  if (told === undefined) return status === 202 ? 'running' : undefined;
  const says = (values: readonly string[]): boolean => values.some((value) => value.toLowerCase() === told);
  if (says(form.succeeded ?? SUCCEEDED)) return 'succeeded';
  return says(form.failed ?? FAILED) ? 'failed' : 'running';
}

/** What the API asks for, else 5 s growing by half each time; a minute at most, for nobody else tells when it ends. */
const pollAfter = (polls: number, retryAfter: number | undefined): number =>
  Math.min(LONGEST, retryAfter === undefined ? FIRST * 1.5 ** polls : Math.max(1_000, retryAfter));

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
