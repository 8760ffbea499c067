import type { Cache, Fill } from './cache.ts';
import { type Clock, systemClock, wait } from './clock.ts';
import { ApiError, messageOf, TooLargeError } from './errors.ts';
import type { KubeObject, Resource, Selection } from './object.ts';
import type { RestClient } from './rest.ts';
import { type WatchEnd, type WatchEvent, watch } from './watch.ts';

export interface ReflectorOptions extends Selection {
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Objects a page of a list. Default 500. */
  readonly pageSize?: number;
  /** Milliseconds of silence after which a watch is dead. Default 90,000: bookmarks come each minute. */
  readonly silence?: number;
  /** Milliseconds after which everything is listed again and compared, whatever the watches said. Default: never. */
  readonly audit?: number;
  /** Begin with a stream instead of a list where the server can. Default true. */
  readonly watchList?: boolean;
  readonly metadataOnly?: boolean;
  /** Told why a list or a watch has to be begun again. */
  readonly onTrouble?: (trouble: Trouble) => void;
}

export interface Trouble {
  readonly resource: Resource;
  /** `busy`: the server asked to come back, for the first time. */
  readonly kind: 'expired' | 'silent' | 'busy' | 'failed';
  readonly message: string;
  /** Milliseconds until the next attempt. */
  readonly next: number;
}

const FIRST_PAUSE = 800;
const LONGEST_PAUSE = 30_000;
/** A watch that lived this long, in milliseconds, was a good one. */
const LASTING = 5_000;

/**
 * Keeps a cache the way the API server is, for ever: reads everything once, then follows the changes. What breaks is
 * begun again after a pause, from where it stood as long as the server remembers that.
 */
export class Reflector<T extends KubeObject> {
  /** Resolves when the cache is filled. */
  readonly synced: Promise<void>;
  readonly #client: RestClient;
  readonly #resource: Resource;
  readonly #cache: Cache<T>;
  readonly #options: ReflectorOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #stop = new AbortController();
  readonly #markSynced: () => void;
  #running: Promise<void> | undefined;
  #version: string | undefined;
  #filledAt = 0;
  #failures = 0;
  #hurried = new AbortController();
  #streams: boolean;
  #pageSize: number;

  constructor(client: RestClient, resource: Resource, cache: Cache<T>, options: ReflectorOptions = {}) {
    this.#client = client;
    this.#resource = resource;
    this.#cache = cache;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#streams = options.watchList ?? true;
    this.#pageSize = options.pageSize ?? 500;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.synced = promise;
    this.#markSynced = resolve;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('stopped'));
    await this.#running;
  }

  /** The API server answers again: what waits for its next attempt need not. */
  hurry(): void {
    this.#failures = 0;
    this.#hurried.abort();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    let former: WatchEnd['kind'] = 'closed';
    while (!signal.aborted) {
      const begun = this.#clock.elapsed();
      const end = await this.#follow();
      if (signal.aborted) return;
      if (this.#clock.elapsed() - begun >= LASTING) this.#failures = 0;
      if (end.kind === 'expired') this.#version = undefined;
      // Who says so is back and well; only to say it again would be a fault.
      if (end.kind === 'expired' && former !== 'expired') this.#failures = 0;
      former = end.kind;
      if (end.kind === 'unsupported') this.#streams = false;
      const ms = this.#pauseAfter(end, this.#clock.elapsed() - begun);
      if (ms > 0) await this.#pause(ms);
    }
  }

  async #pause(ms: number): Promise<void> {
    const { signal } = this.#stop;
    this.#hurried = new AbortController();
    const waited = await wait(this.#clock, ms, AbortSignal.any([signal, this.#hurried.signal]));
    if (!waited) await wait(this.#clock, FIRST_PAUSE * this.#random(), signal);
  }

  async #follow(): Promise<WatchEnd> {
    if (this.#isDueForAudit()) this.#version = undefined;
    if (this.#version === undefined && !this.#streams) {
      try {
        await this.#list();
      } catch (error) {
        return failure(error);
      }
    }
    const filling = this.#version === undefined ? this.#cache.fill() : undefined;
    const { onEvent, isFilled } = this.#listener(filling);
    const end = await watch<T>(this.#client.transport, this.#clock, this.#request(), onEvent, this.#stop.signal);
    // A stream that ended before everything was sent is no list.
    if (filling !== undefined && (end.kind === 'closed' || end.kind === 'silent') && !isFilled()) {
      return { kind: 'failed', error: new Error('the stream ended before everything was sent') };
    }
    return end;
  }

  #request() {
    const { silence = 90_000, metadataOnly = false, namespace, labelSelector, fieldSelector } = this.#options;
    return {
      resource: this.#resource,
      resourceVersion: this.#version,
      timeoutSeconds: Math.round(300 + 300 * this.#random()),
      silence,
      metadataOnly,
      ...(namespace === undefined ? {} : { namespace }),
      ...(labelSelector === undefined ? {} : { labelSelector }),
      ...(fieldSelector === undefined ? {} : { fieldSelector }),
    };
  }

  #listener(filling: Fill<T> | undefined) {
    let fill = filling;
    const onEvent = (event: WatchEvent<T>): void => {
      if (event.type === 'BOOKMARK') {
        if (fill !== undefined && !event.initial) return;
        if (fill !== undefined) this.#filled(fill, event.resourceVersion);
        fill = undefined;
        this.#version = event.resourceVersion;
        return;
      }
      const { object } = event;
      if (event.type === 'DELETED') (fill ?? this.#cache).remove(object);
      else if (fill === undefined) this.#cache.put(object);
      else fill.put(object);
      if (fill === undefined) this.#version = object.metadata.resourceVersion ?? this.#version;
    };
    return { onEvent, isFilled: () => fill === undefined };
  }

  /** Page by page, so that no list of thousands is parsed at once. */
  async #list(): Promise<void> {
    const { signal } = this.#stop;
    const fill = this.#cache.fill();
    let next: string | undefined;
    let resourceVersion = '';
    do {
      const page = await this.#client.list<T>(
        this.#resource,
        { ...this.#options, limit: this.#pageSize, next },
        signal,
      );
      for (const object of page.items) fill.put(object);
      next = page.next;
      resourceVersion = page.resourceVersion;
    } while (next !== undefined);
    this.#filled(fill, resourceVersion);
    this.#version = resourceVersion;
  }

  #filled(fill: Fill<T>, resourceVersion: string): void {
    fill.end(resourceVersion);
    this.#filledAt = this.#clock.elapsed();
    this.#markSynced();
  }

  #isDueForAudit(): boolean {
    const { audit = Number.POSITIVE_INFINITY } = this.#options;
    return this.#cache.filled && this.#clock.elapsed() - this.#filledAt >= audit;
  }

  /** Milliseconds until the next attempt: none where all went as agreed, longer and longer where it did not. */
  #pauseAfter(end: WatchEnd, lasted: number): number {
    if (end.kind === 'unsupported') return 0;
    if (end.kind === 'closed') {
      // A server that ends every watch at once must not be asked in a loop.
      if (lasted >= 1_000) return 0;
      return this.#backoff();
    }
    if (end.kind === 'silent') {
      // An API server sends no bookmarks of a kind in which nothing has happened since its start.
      this.#options.onTrouble?.({ resource: this.#resource, kind: 'silent', message: end.error.message, next: 0 });
      return 0;
    }
    if (end.kind === 'failed' && end.error instanceof TooLargeError) this.#pageSize = Math.ceil(this.#pageSize / 4);
    const asked = end.kind === 'failed' ? (end.retryAfter ?? 0) : 0;
    const isBusy = asked > 0 && this.#failures === 0;
    const next = Math.max(this.#backoff(), asked * (1 + 0.1 * this.#random()));
    const message = end.kind === 'failed' ? messageOf(end.error) : 'the server no longer knows what happened since';
    this.#options.onTrouble?.({ resource: this.#resource, kind: isBusy ? 'busy' : end.kind, message, next });
    return next;
  }

  /** Never twice at the same moment as everybody else. */
  #backoff(): number {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(this.#failures, 16));
    this.#failures += 1;
    return longest * (0.5 + 0.5 * this.#random());
  }
}

function failure(error: unknown): WatchEnd {
  if (error instanceof ApiError && error.status === 410) return { kind: 'expired' };
  const retryAfter = error instanceof ApiError ? error.retryAfter : undefined;
  return { kind: 'failed', error, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
