import { compositeKinds, type ServedKind } from '../served-kind.ts';
import { type Answer, answer, type Outcome } from './answer.ts';
import { decodeRequest, KeptObjects, largestResponse, measureResponse, type RequestView } from './codec/index.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Logger } from './log.ts';
import { recover } from './recover.ts';
import { kindOf, requestId, subjectOf } from './request-id.ts';
import { encodeBareFatal } from './response.ts';

/** From here on a response is worth a warning: it grows towards what Crossplane cannot receive. */
const largeResponse = 3 * 1024 * 1024;

/** Of what is kept, one in so many bytes is for answers: an answer has about a third of what is observed for it. */
const answersShare = 4;

/** What goes back: an encoded response, or a gRPC error. */
export type Reply = { readonly outcome: Outcome; readonly kind: string } & (
  | { readonly bytes: Buffer }
  | { readonly status: 'INVALID_ARGUMENT' | 'INTERNAL'; readonly message: string }
);

/** Answers an encoded RunFunctionRequest; never throws, whatever the bytes or the kind do. */
export type Handler = (bytes: Uint8Array) => Reply;

/** Makes the handler that serves `kinds`. */
export function createHandler({
  kinds,
  log,
  keep = 0,
}: {
  readonly kinds: readonly ServedKind[];
  readonly log: Logger;
  /** Bytes of observed and required objects, and of answers, that are kept for later requests; default: none. */
  readonly keep?: number;
}): Handler {
  const forAnswers = Math.floor(keep / answersShare);
  const kept = keep > 0 ? new KeptObjects(keep - forAnswers) : undefined;
  const answers = keep > 0 ? new KeptAnswers(forAnswers) : undefined;
  return (bytes) => {
    let request: RequestView | undefined;
    try {
      request = decodeRequest(bytes, { kept });
      const about = aboutRequest(bytes, request);
      const reply = limit(
        request,
        answer(kinds, request, () => about().request, answers),
        about,
        log,
      );
      report(reply, about, log);
      return { outcome: reply.outcome, kind: labelOf(kinds, request), bytes: reply.bytes };
    } catch (error) {
      const about = aboutRequest(bytes, request);
      return { ...recover(error, request, about(), log), kind: labelOf(kinds, request) };
    }
  };
}

/** What a log line says of a request. Made when needed only: most requests are not worth a line. */
type About = () => { readonly request: string; readonly [field: string]: unknown };

function aboutRequest(bytes: Uint8Array, request: RequestView | undefined): About {
  return () => ({ request: requestId(bytes, request), ...subjectOf(request), requestBytes: bytes.length });
}

function report(reply: Answer, about: About, log: Logger): void {
  const { outcome, fault, paths } = reply;
  const level = fault === undefined && paths === undefined ? 'debug' : 'info';
  if (!log.isLevelEnabled(level)) return;
  log[level]({ ...about(), outcome, reason: fault?.reason, paths, responseBytes: reply.bytes.length }, 'answered');
}

/** A response beyond what core's client takes would fail there without saying why: better to say it here. */
function limit(request: RequestView, reply: Answer, about: About, log: Logger): Answer {
  const size = reply.bytes.length;
  if (size <= largeResponse) return reply;
  const facts = { ...about(), responseBytes: size };
  const largest = listLargest(reply.bytes);
  if (size <= largestResponse) {
    log.warn({ ...facts, largest }, 'response is close to the 4 MiB that Crossplane takes');
    return reply;
  }
  log.error({ ...facts, largest }, 'response is larger than the 4 MiB that Crossplane takes');
  const message = `cannot answer: the response has ${mebibytes(size)}, Crossplane takes at most 4 MiB; largest: ${largest}; request id ${facts.request}`;
  const fault = { reason: 'ResponseTooLarge', message, valid: 'Unknown' } as const;
  return { outcome: 'too-large', bytes: encodeBareFatal(request, fault), fault };
}

function listLargest(response: Uint8Array): string {
  const { composite, resources } = measureResponse(response);
  const sizes = [...resources, ['the composite', composite] as const].sort(([, a], [, b]) => b - a).slice(0, 5);
  return sizes.map(([name, size]) => `${name} ${mebibytes(size)}`).join(', ');
}

function mebibytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(2)} MiB`;
}

/** The kind as a metric's label: one of ours, or `other`, so that callers cannot invent labels. */
function labelOf(kinds: readonly ServedKind[], request: RequestView | undefined): string {
  const given = kindOf(request) ?? '';
  return kinds.find((served) => compositeKinds(served).includes(given))?.kind ?? 'other';
}
