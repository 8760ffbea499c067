import { hostname } from 'node:os';
import { type Clock, systemClock, wait } from './clock.ts';
import { ApiError } from './errors.ts';
import { EventFilter, type EventRecord } from './event-filter.ts';
import type { KubeObject, Resource } from './object.ts';
import type { RestClient } from './rest.ts';

export type { EventRecord } from './event-filter.ts';

export interface EventRecorderOptions {
  /** Who says it, such as `managed/note.example.org`. */
  readonly component: string;
  readonly clock?: Clock;
  /** Told of each that never reached the API server, and why. */
  readonly onLost?: (event: EventRecord, why: string) => void;
}

/** What events need of a client. */
export type EventClient = Pick<RestClient, 'create' | 'patch'>;

const EVENTS: Resource = { apiVersion: 'v1', kind: 'Event', plural: 'events', namespaced: true };
const WAITING = 1_000;
const ATTEMPTS = 12;
const RETRY_AFTER = 10_000;
const LONGEST_MESSAGE = 1_024;

interface Posting {
  readonly event: EventRecord;
  readonly key: string;
  readonly message: string;
  readonly count: number;
  readonly at: string;
}

interface Posted extends KubeObject {
  readonly count?: number;
}

/** Publishes events in the background, one after the other; never fails and never lets anybody wait. */
export class EventRecorder {
  readonly #client: EventClient;
  readonly #options: EventRecorderOptions;
  readonly #clock: Clock;
  readonly #filter: EventFilter;
  readonly #waiting: Posting[] = [];
  /** The event of a key, for what is counted on it. */
  readonly #posted = new Map<string, { readonly namespace: string; readonly name: string }>();
  readonly #stop = new AbortController();
  #posting: Promise<void> | undefined;
  #last = 0;

  constructor(client: EventClient, options: EventRecorderOptions) {
    this.#client = client;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#filter = new EventFilter(this.#clock.elapsed);
  }

  record(event: EventRecord): void {
    if (this.#stop.signal.aborted) return;
    const sifted = this.#filter.sift(event);
    if (sifted.kind === 'dropped') return;
    const at = new Date(this.#clock.now()).toISOString();
    this.#waiting.push({ event, ...sifted, at });
    if (this.#waiting.length > WAITING) this.#lose(this.#waiting.shift(), 'too many events wait');
    this.#posting ??= this.#post().finally(() => {
      this.#posting = undefined;
    });
  }

  /** Resolves once everything recorded so far was published or given up. */
  async flush(): Promise<void> {
    await this.#posting;
  }

  /** Publishes nothing more; waits for what is under way, at most. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('stopped'));
    await this.#posting;
  }

  async #post(): Promise<void> {
    for (let posting = this.#waiting.shift(); posting !== undefined; posting = this.#waiting.shift()) {
      const lost = await this.#try(posting);
      if (lost !== undefined) this.#lose(posting, lost);
      if (this.#stop.signal.aborted) return;
    }
  }

  /** Why it was lost, if it was. */
  async #try(posting: Posting): Promise<string | undefined> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await this.#counted(posting)) ? undefined : await this.#create(posting);
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        // What is refused once is refused again, such as an event in a namespace that goes.
        if (error instanceof ApiError && error.status < 500) return text;
        if (attempt >= ATTEMPTS || !(await wait(this.#clock, RETRY_AFTER, this.#stop.signal))) return text;
      }
    }
  }

  /** Was it one more of an event that was published and still exists? */
  async #counted({ key, message, count, at }: Posting): Promise<boolean> {
    const name = this.#posted.get(key);
    if (name === undefined || count === 1) return false;
    const patch = { message: cut(message), count, lastTimestamp: at };
    const written = await this.#client.patch<Posted>(EVENTS, name, patch, this.#stop.signal);
    // They are kept for an hour.
    return written.kind !== 'notFound';
  }

  /** Why it was refused, if it was. */
  async #create({ event, key, message, count, at }: Posting): Promise<string | undefined> {
    const { object, type, reason, annotations } = event;
    const { name, namespace, uid, resourceVersion } = object.metadata;
    const metadata = { name: this.#nameFor(name), namespace: namespace ?? 'default' };
    const body = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { ...metadata, ...(annotations === undefined ? {} : { annotations }) },
      involvedObject: { apiVersion: object.apiVersion, kind: object.kind, name, namespace, uid, resourceVersion },
      type,
      reason,
      message: cut(message),
      count,
      firstTimestamp: at,
      lastTimestamp: at,
      source: { component: this.#options.component, host: hostname() },
      reportingComponent: this.#options.component,
      reportingInstance: hostname(),
    };
    const written = await this.#client.create<KubeObject>(EVENTS, body, this.#stop.signal);
    if (written.kind === 'invalid') return written.message;
    if (written.kind === 'notFound') return 'the namespace is gone';
    this.#posted.set(key, metadata);
    if (this.#posted.size > 4096) this.#posted.delete([...this.#posted.keys()][0] ?? '');
    return undefined;
  }

  /** Names never repeat, and sort by time. */
  #nameFor(name: string): string {
    this.#last = Math.max(this.#last + 1, this.#clock.now() * 1_000);
    return `${name.slice(0, 200)}.${this.#last.toString(16)}`;
  }

  #lose(posting: Posting | undefined, why: string): void {
    if (posting !== undefined) this.#options.onLost?.(posting.event, why);
  }
}

const cut = (message: string): string =>
  message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 3)}...`;
