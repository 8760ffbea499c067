import type { Clock } from './clock.ts';
import { ApiError, SilenceError } from './errors.ts';
import { eachLine } from './lines.ts';
import { collectionPath, type KubeObject, type Resource, type Selection } from './object.ts';
import { METADATA_LIST, selectionQuery, withQuery } from './rest.ts';
import type { Transport } from './transport.ts';

export interface WatchRequest extends Selection {
  readonly resource: Resource;
  /** What has been seen; undefined asks for everything that exists, ended by a bookmark (watch-list). */
  readonly resourceVersion: string | undefined;
  /** Seconds after which the server ends it. */
  readonly timeoutSeconds: number;
  /** Milliseconds without a byte after which it counts as dead; bookmarks come each minute. */
  readonly silence: number;
  readonly metadataOnly?: boolean;
}

export type WatchEvent<T extends KubeObject> =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: T }
  /** Nothing happened up to this version; `initial`: everything that existed has been sent. */
  | { readonly type: 'BOOKMARK'; readonly resourceVersion: string; readonly initial: boolean };

/** Why a watch ended. */
export type WatchEnd =
  /** As agreed, or because nobody listens any more. */
  | { readonly kind: 'closed' }
  /** The server no longer knows what happened since: list again. */
  | { readonly kind: 'expired' }
  /** Nothing was heard for too long: of a kind that never changes, or because nobody is there any more. */
  | { readonly kind: 'silent'; readonly error: SilenceError }
  /** This server cannot begin a watch with what exists. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retryAfter?: number };

/** An object of 1.5 MiB in etcd, with what JSON adds. */
const LARGEST_EVENT = 16 * 2 ** 20;

/** Watches until the stream ends, and says why it did; never throws. `onEvent` is called at once and in order. */
export async function watch<T extends KubeObject>(
  transport: Transport,
  clock: Clock,
  request: WatchRequest,
  onEvent: (event: WatchEvent<T>) => void,
  stop: AbortSignal,
): Promise<WatchEnd> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(stop.reason);
  if (stop.aborted) return { kind: 'closed' };
  stop.addEventListener('abort', abort, { once: true });
  const seconds = request.silence / 1000;
  const alarm = new Alarm(clock, request.silence, () =>
    controller.abort(new SilenceError(`cannot watch ${request.resource.kind}: nothing was heard for ${seconds}s`)),
  );
  try {
    const accept = request.metadataOnly ? METADATA_WATCH : 'application/json';
    const stream = await transport.stream(pathOf(request), accept, controller.signal);
    if ('refused' in stream) return refused(stream.refused, request);
    let end: WatchEnd | undefined;
    await eachLine(
      alarm.hearing(stream.body),
      (line) => {
        const event = JSON.parse(line) as RawEvent<T>;
        if (event.type === 'ERROR') end = ended(event.object);
        else onEvent(eventOf(event, request.resource));
        // The server may keep a stream open on which nothing will come.
        return end === undefined;
      },
      LARGEST_EVENT,
    );
    return end ?? { kind: 'closed' };
  } catch (error) {
    if (stop.aborted) return { kind: 'closed' };
    const { reason } = controller.signal;
    if (reason instanceof SilenceError) return { kind: 'silent', error: reason };
    return { kind: 'failed', error: reason ?? error };
  } finally {
    alarm.off();
    controller.abort();
    stop.removeEventListener('abort', abort);
  }
}

const METADATA_WATCH = METADATA_LIST.replace('PartialObjectMetadataList', 'PartialObjectMetadata');

interface Failure {
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
}

type RawEvent<T> =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK'; readonly object: T }
  | { readonly type: 'ERROR'; readonly object: Failure };

function pathOf(request: WatchRequest): string {
  const query = new URLSearchParams({
    watch: 'true',
    allowWatchBookmarks: 'true',
    timeoutSeconds: String(request.timeoutSeconds),
    ...(request.resourceVersion === undefined
      ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
      : { resourceVersion: request.resourceVersion }),
    ...selectionQuery(request),
  });
  return withQuery(collectionPath(request.resource, request.namespace), query);
}

function eventOf<T extends KubeObject>(
  { type, object }: Exclude<RawEvent<T>, { type: 'ERROR' }>,
  { apiVersion, kind }: Resource,
): WatchEvent<T> {
  if (type !== 'BOOKMARK') return { type, object: { ...object, apiVersion, kind } };
  return {
    type,
    resourceVersion: object.metadata.resourceVersion ?? '',
    initial: object.metadata.annotations?.['k8s.io/initial-events-end'] === 'true',
  };
}

function refused(error: ApiError, { resourceVersion }: WatchRequest): WatchEnd {
  if (error.status === 410) return { kind: 'expired' };
  if (resourceVersion === undefined && (error.status === 400 || error.status === 422)) return { kind: 'unsupported' };
  return failedWith(error);
}

function ended({ code = 0, reason = '', message = '' }: Failure): WatchEnd {
  if (code === 410 || reason === 'Expired' || reason === 'Gone') return { kind: 'expired' };
  return failedWith(new ApiError('watch', code, { reason, message }));
}

const failedWith = (error: ApiError): WatchEnd => ({
  kind: 'failed',
  error,
  ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
});

/** Rings once nothing was heard for too long. */
class Alarm {
  readonly #clock: Clock;
  readonly #ms: number;
  readonly #ring: () => void;
  #heardAt: number;
  #cancel: () => void;

  constructor(clock: Clock, ms: number, ring: () => void) {
    this.#clock = clock;
    this.#ms = ms;
    this.#ring = ring;
    this.#heardAt = clock.elapsed();
    this.#cancel = clock.after(ms, () => this.#check());
  }

  async *hearing(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      this.#heardAt = this.#clock.elapsed();
      yield chunk;
    }
  }

  off(): void {
    this.#cancel();
  }

  /** One timer a silence, not one a chunk. */
  #check(): void {
    const left = this.#heardAt + this.#ms - this.#clock.elapsed();
    if (left <= 0) this.#ring();
    else this.#cancel = this.#clock.after(left, () => this.#check());
  }
}
