import type { Outcome } from './answer.ts';
import { CodecError, type RequestView } from './codec/index.ts';
import { type Logger, traceOf } from './log.ts';
import { encodeBareFatal, encodeFatal, type Fault } from './response.ts';

type Recovered = { readonly outcome: Outcome } & (
  | { readonly bytes: Buffer }
  | { readonly status: 'INVALID_ARGUMENT' | 'INTERNAL'; readonly message: string }
);

/**
 * What is said when a request cannot be answered: one line in the log, and a message without stack trace that shares
 * the request id with it. A kind that throws is our fault and Fatal, so that nothing existing is touched.
 */
export function recover(
  error: unknown,
  request: RequestView | undefined,
  about: { readonly request: string; readonly [field: string]: unknown },
  log: Logger,
): Recovered {
  const id = `request id ${about.request}`;
  if (error instanceof CodecError && error.code !== 'bad-value') {
    log.warn({ ...about, reason: error.message }, 'request cannot be decoded');
    const message = `${error.message}; ${id}`;
    if (error.code !== 'too-deep' || request === undefined) {
      return { outcome: 'malformed', status: 'INVALID_ARGUMENT', message };
    }
    return { outcome: 'too-deep', bytes: fatal(request, { reason: 'TooDeep', message }) };
  }
  // Messages of CodecError name places and never hold values; of others we cannot know.
  const reason = error instanceof CodecError ? error.message : undefined;
  log.error({ ...about, ...traceOf(error), reason }, 'internal error');
  const message = reason === undefined ? `internal error, ${id}` : `internal error, ${id}: ${reason}`;
  if (request === undefined) return { outcome: 'internal-error', status: 'INTERNAL', message };
  return { outcome: 'internal-error', bytes: fatal(request, { reason: 'InternalError', message, valid: 'Unknown' }) };
}

/** With what earlier steps desire, unless that is what cannot be read. */
function fatal(request: RequestView, fault: Fault): Buffer {
  try {
    return encodeFatal(request, fault);
  } catch {
    return encodeBareFatal(request, fault);
  }
}
