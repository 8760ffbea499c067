import type { Dispatcher } from 'undici';
import type { Clock } from './clock.ts';
import type { Settings } from './settings.ts';

/** One request as it goes over the wire. */
export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One answer as it came: `body` is still compressed where `content-encoding` says so. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** No whole answer. */
export interface Lost {
  readonly kind: 'lost';
  /** Did a byte of the request perhaps leave? */
  readonly sent: boolean;
  /** The status, where at least that arrived. */
  readonly status?: number;
  readonly error: Error;
}

/** The answer was cut off at the size cap. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Something took longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Sends one request once and collects its answer. Settles at the latest when `signal` aborts or the total timeout
 * passes, and then lets go of the connection, wherever it stands: waiting for a socket, for headers or in the body.
 */
export function exchange(
  dispatcher: Dispatcher,
  outgoing: Outgoing,
  { timeouts, largestBody }: Pick<Settings, 'timeouts' | 'largestBody'>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Answer | Lost> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status: number | undefined;
    let headers: Readonly<Record<string, string>> = {};
    let size = 0;
    let ended = false;
    const chunks: Buffer[] = [];

    // undici's own timers have a resolution of half a second and know no clock but the machine's.
    let cancelStep = (): void => undefined;
    const expect = (ms: number, otherwise: string): void => {
      cancelStep();
      cancelStep = clock.after(ms, () => lose(new TimeoutError(`${otherwise} ${seconds(ms)}`)));
    };

    const end = (outcome: Answer | Lost): void => {
      if (ended) return;
      ended = true;
      cancelTotal();
      cancelStep();
      signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const lose = (error: Error): void => {
      end({ kind: 'lost', sent: controller !== undefined, ...(status !== undefined && { status }), error });
      controller?.abort(error);
    };
    const onAbort = (): void => lose(asError(signal.reason));
    const cancelTotal = clock.after(timeouts.total, () =>
      lose(new TimeoutError(`no whole answer within ${seconds(timeouts.total)}`)),
    );
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) {
      onAbort();
      return;
    }

    try {
      dispatcher.dispatch(
        {
          origin: outgoing.url.origin,
          path: outgoing.url.pathname + outgoing.url.search,
          method: outgoing.method,
          headers: outgoing.headers,
          body: outgoing.body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        {
          onRequestStart: (started) => {
            // Given up while it waited for a socket: nothing may leave any more.
            if (ended) {
              started.abort(new Error('given up'));
              return;
            }
            controller = started;
            expect(timeouts.headers, 'no answer within');
          },
          onResponseStart: (_, code, received) => {
            // Informational answers (1xx) come before the real one.
            if (code < 200) return;
            expect(timeouts.bodyIdle, 'the answer stalled for');
            status = code;
            headers = flatten(received);
            // A length of an answer without a body (HEAD, 304) is that of the answer it stands for.
            const hasBody = outgoing.method !== 'HEAD' && code !== 304;
            if (hasBody && Number(headers['content-length']) > largestBody) lose(tooLarge(largestBody));
          },
          onResponseData: (_, chunk) => {
            expect(timeouts.bodyIdle, 'the answer stalled for');
            size += chunk.length;
            if (size > largestBody) lose(tooLarge(largestBody));
            else chunks.push(chunk);
          },
          onResponseEnd: () => end({ kind: 'answer', status: status ?? 0, headers, body: Buffer.concat(chunks, size) }),
          onResponseError: (_, error) => lose(error),
        },
      );
    } catch (error) {
      // What undici does not take at all, such as a header with a line break.
      lose(asError(error));
    }
  });
}

/** Milliseconds as a person reads them. */
export const seconds = (ms: number): string => `${ms / 1000}s`;

/** What is said of an answer above the cap. */
export const tooLarge = (largestBody: number): TooLargeError =>
  new TooLargeError(`the answer is larger than ${largestBody} bytes`);

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
