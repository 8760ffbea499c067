import { STATUS_CODES } from 'node:http';
import { textOf } from './body.ts';
import type { Answer, Lost } from './exchange.ts';
import { neverArrived, reasonOf } from './failure.ts';
import { type Json, parseJson } from './json.ts';
import { problemWords } from './problem.ts';
import { excerpt, redact } from './redact.ts';
import { follow, isRead, type Request } from './request.ts';
import type { Failure, Result } from './result.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Settings } from './settings.ts';

/** What an answer is judged by. */
export interface Asked {
  readonly request: Request;
  readonly settings: Settings;
  readonly url: URL;
  readonly secrets: readonly string[];
  readonly now: number;
}

/** A throttled answer before the config's pause turned it into a time to come back. */
export interface Throttling {
  readonly kind: 'throttling';
  readonly retryAfter: number | undefined;
  readonly message: string;
}

/** Starts every message: which call of which config. */
export const subject = (request: Request, settings: Settings): string =>
  `cannot ${request.method} ${request.path} (${settings.config})`;

/** What a request without a whole answer means. */
export function interpretLoss(lost: Lost, { request, settings, secrets }: Asked): Failure {
  const host = new URL(settings.endpoint).host;
  const reason = lost.sent ? reasonOf(lost, settings.timeouts) : `${host}: ${reasonOf(lost, settings.timeouts)}`;
  const message = redact(`${subject(request, settings)}: ${reason}`, [...secrets, ...(request.secrets ?? [])]);
  if (neverArrived(lost)) return { kind: 'unavailable', message };
  const status = lost.status === undefined ? {} : { status: lost.status };
  if (!isRead(request)) return { kind: 'unknown-outcome', ...status, message };
  return { kind: lost.status === undefined ? 'unavailable' : 'unreadable', ...status, message };
}

/** What an answer means, by its status first and by its body second. */
export async function interpret(answer: Answer, asked: Asked): Promise<Result | Throttling> {
  const { request, now } = asked;
  const { status, headers } = answer;
  const retryAfter = parseRetryAfter(headers['retry-after'], now);
  if (status >= 200 && status < 300) return success(answer, asked, retryAfter);
  if (status === 304 && isRead(request) && request.etag !== undefined) return { kind: 'unchanged' };

  const text = await textOf(answer, asked.settings.largestBody).catch(() => undefined);
  const message = complain(answer, text, asked);
  if (status === 429) return { kind: 'throttling', retryAfter, message };
  if (status === 404 || status === 410) return missing(answer, text, asked, message);
  if (status >= 300 && status < 400) return redirected(status, request, message);
  if (status === 408) return timedOut(status, request, message);
  if (status >= 400 && status < 500) {
    return { kind: 'refused', status, message, ...(retryAfter !== undefined && { retryAfter }) };
  }
  if (!isRead(request)) return { kind: 'unknown-outcome', status, message };
  // 503 with Retry-After is how many servers shed load; to a write it does not say that nothing was done.
  if (status === 503 && retryAfter !== undefined) return { kind: 'throttling', retryAfter, message };
  return { kind: 'unavailable', status, message };
}

async function success(answer: Answer, asked: Asked, retryAfter: number | undefined): Promise<Result> {
  const { request, settings, url } = asked;
  const { status, headers } = answer;
  const read = await bodyOf(answer, asked);
  if ('problem' in read) {
    const message = `${subject(request, settings)}: ${read.problem}`;
    return { kind: isRead(request) ? 'unreadable' : 'unknown-outcome', status, message };
  }
  const { body } = read;
  const location = linkOf(headers['location'], url);
  if (status === 202 && !isRead(request)) {
    const operation = linkOf(headers['operation-location'] ?? headers['azure-asyncoperation'], url) ?? location;
    return {
      kind: 'accepted',
      body,
      ...(operation !== undefined && { operation }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  }
  const etag = headers['etag'];
  return {
    kind: 'ok',
    status,
    body,
    headers,
    url: url.href,
    ...(etag !== undefined && { etag }),
    ...(location !== undefined && { location }),
  };
}

async function bodyOf(
  answer: Answer,
  asked: Asked,
): Promise<{ readonly body: Json | undefined } | { readonly problem: string }> {
  const { request, settings, secrets } = asked;
  if (request.method === 'HEAD' || request.answer === 'any') return { body: undefined };
  const said = `${describe(answer)}, and`;
  let text: string;
  try {
    text = await textOf(answer, settings.largestBody);
  } catch (error) {
    return { problem: `${said} its body cannot be decoded: ${redact(String((error as Error).message), secrets)}` };
  }
  // A write may be answered with nothing, and an operation be under way without words; a read tells nothing by it.
  if (text.trim() === '')
    return isRead(request) && answer.status !== 202 ? { problem: `${said} its body is empty` } : { body: undefined };
  const shown = `: ${quote(text, asked)}`;
  const type = headersType(answer);
  if (!isJson(type)) return { problem: `${said} its body is ${type || 'of no stated type'}, not JSON${shown}` };
  try {
    return { body: parseJson(text) };
  } catch {
    return { problem: `${said} its body is not whole JSON${shown}` };
  }
}

/** An error page of a proxy is not the API's word: absence must be said in JSON, or in silence. */
function missing(answer: Answer, text: string | undefined, { request }: Asked, message: string): Result {
  const { status } = answer;
  const believable =
    request.method === 'HEAD' || text?.trim() === '' || (isJson(headersType(answer)) && isParsable(text));
  // What a POST does not find is the collection.
  if (request.method === 'POST') return { kind: 'refused', status, message };
  if (believable) return { kind: 'absent', status, message };
  return isRead(request) ? { kind: 'unreadable', status, message } : { kind: 'refused', status, message };
}

/** Redirects are never followed: credentials would go along. After a write only 307 and 308 say that nothing was done. */
const redirected = (status: number, request: Request, message: string): Result =>
  isRead(request) || status === 307 || status === 308
    ? { kind: 'refused', status, message }
    : { kind: 'unknown-outcome', status, message };

/** Proxies answer 408 for a server that was too slow as well as for a request that came too slowly. */
const timedOut = (status: number, request: Request, message: string): Result => ({
  kind: isRead(request) ? 'unavailable' : 'unknown-outcome',
  status,
  message,
});

function complain(answer: Answer, text: string | undefined, asked: Asked): string {
  const said = problemWords(headersType(answer), text ?? '') ?? text;
  const shown =
    said === undefined ? ' with a body that cannot be decoded' : said.trim() === '' ? '' : `: ${quote(said, asked)}`;
  return `${subject(asked.request, asked.settings)}: ${describe(answer)}${shown}`;
}

const describe = ({ status }: Answer): string => `the answer is ${status} ${STATUS_CODES[status] ?? ''}`.trim();

const quote = (text: string, { request, secrets }: Asked): string =>
  excerpt(text, [...secrets, ...(request.secrets ?? [])]);

const headersType = ({ headers }: Answer): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const isJson = (type: string): boolean => type === 'application/json' || type === 'text/json' || type.endsWith('+json');

function isParsable(text: string | undefined): boolean {
  try {
    parseJson(text ?? '');
    return true;
  } catch {
    return false;
  }
}

function linkOf(link: string | undefined, base: URL): string | undefined {
  if (link === undefined) return undefined;
  const target = follow(base, link);
  return 'url' in target ? target.url.href : undefined;
}
