import type { Request } from '../../http/index.ts';
import { type Clock, type Failure, type HttpClient, type Incomplete, type Listing, list } from '../../http/index.ts';
import type { Json } from '../../runtime/index.ts';
import { gaveUp } from './failure.ts';
import { Habits } from './habits.ts';

/** Makes a key of an item; undefined where it has none. Indexes are told apart by it, so it is one function each. */
export type KeyOf = (item: Json) => string | undefined;

/** A whole collection as it was at one moment, with what we wrote since. */
export class Collection {
  readonly #items: Json[];
  readonly #indexes = new Map<KeyOf, Map<string, readonly Json[]>>();
  /** What writes were answered with. */
  readonly #told = new Set<Json>();

  constructor(items: readonly Json[]) {
    this.#items = [...items];
  }

  get items(): readonly Json[] {
    return this.#items;
  }

  /** The items of a key; an index is made once. */
  find(keyOf: KeyOf, key: string): readonly Json[] {
    let index = this.#indexes.get(keyOf);
    if (index === undefined) {
      index = new Map();
      for (const item of this.#items) insert(index, keyOf(item), item);
      this.#indexes.set(keyOf, index);
    }
    return index.get(key) ?? [];
  }

  /** Is it what a write of ours was answered with, which nobody has read yet? */
  isTold(item: Json): boolean {
    return this.#told.has(item);
  }

  /** Puts what a write was answered with in the place of what has the same key, or adds it. */
  put(keyOf: KeyOf, item: Json): void {
    const key = keyOf(item);
    const old = key === undefined ? [] : this.find(keyOf, key);
    const [first] = old;
    if (first === undefined) {
      this.#items.push(item);
      for (const [by, index] of this.#indexes) insert(index, by(item), item);
    } else {
      this.#items[this.#items.indexOf(first)] = item;
      this.#told.delete(first);
      this.#indexes.clear();
    }
    this.#told.add(item);
  }
}

function insert(index: Map<string, readonly Json[]>, key: string | undefined, item: Json): void {
  if (key !== undefined) index.set(key, [...(index.get(key) ?? []), item]);
}

/** Why there is no collection. `absent`: it does not exist itself, which says nothing about its items. */
export type NoCollection = { readonly kind: 'none'; readonly result: Failure | Incomplete };

export type Loaded = { readonly kind: 'collection'; readonly collection: Collection } | NoCollection;

interface Entry {
  collection?: Collection;
  /** Milliseconds since the epoch; when the request for it left. */
  loadedAt: number;
  etag?: string;
  flight?: Flight;
  /** Holds answers to our own writes: what the API makes of them is to be seen soon. */
  written: boolean;
}

/** Milliseconds for which our own view of what we wrote is believed. */
const WRITTEN_FOR = 10_000;

interface Flight {
  readonly loaded: Promise<Loaded>;
  readonly giveUp: AbortController;
  waiting: number;
}

/**
 * The collections of one client: read whole, once for all who ask within a while, and again only where they changed.
 * After a write nobody is shown what was read before it.
 */
export class Collections {
  readonly #client: Pick<HttpClient, 'send'>;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  readonly #habits: Habits;
  /** When a collection was last seen to exist. */
  readonly #seen = new Map<string, number>();

  constructor(client: Pick<HttpClient, 'send'>, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
    this.#habits = new Habits(clock.now);
  }

  /** The collection that `request` lists, at most `oldest` milliseconds old. */
  async read(request: Request, listing: Listing, oldest: number, signal: AbortSignal): Promise<Loaded> {
    const key = keyOfRequest(request);
    const entry = this.#entry(key);
    const age = this.#clock.now() - entry.loadedAt;
    if (entry.collection !== undefined && age >= 0 && age <= (entry.written ? Math.min(oldest, WRITTEN_FOR) : oldest)) {
      return { kind: 'collection', collection: entry.collection };
    }
    // One that everybody gave up ends without a collection.
    if (entry.flight === undefined || entry.flight.giveUp.signal.aborted) {
      entry.flight = this.#depart(entry, request, listing);
    }
    return join(entry.flight, signal);
  }

  /**
   * Is it worth reading whole for `reader`, who asks for one item every `period` milliseconds? Where it can be asked
   * whether anything changed it always is.
   */
  isWorth(request: Request, reader: string, period: number): boolean {
    const key = keyOfRequest(request);
    const isWorth = this.#habits.isWorth(key, reader, period);
    return isWorth || this.#entries.get(key)?.etag !== undefined;
  }

  /** It came to no whole: for a while its items are better asked for one by one. */
  isUnfit(request: Request, period: number): void {
    this.#habits.isUnfit(keyOfRequest(request), period);
  }

  /** How long ago what is known of it was read; undefined where nothing is. */
  age(request: Request): number | undefined {
    const entry = this.#entries.get(keyOfRequest(request));
    return entry?.collection === undefined ? undefined : this.#clock.now() - entry.loadedAt;
  }

  /** Was it seen to exist in the last `ms` milliseconds? */
  existed(request: Request, ms: number): boolean {
    return this.#clock.now() - (this.#seen.get(keyOfRequest(request)) ?? Number.NEGATIVE_INFINITY) <= ms;
  }

  /** It was written to, or may have been: what is known of it, and what is on its way, is old. */
  forget(request: Request): void {
    this.#entries.delete(keyOfRequest(request));
  }

  /** A write was answered with what is there now. */
  put(request: Request, keyOf: KeyOf, item: Json): void {
    const entry = this.#entries.get(keyOfRequest(request));
    // What is on its way may have left before the write.
    if (entry?.flight !== undefined || entry?.collection === undefined) this.forget(request);
    else {
      entry.collection.put(keyOf, item);
      entry.written = true;
    }
  }

  #entry(key: string): Entry {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = { loadedAt: Number.NEGATIVE_INFINITY, written: false };
    this.#entries.set(key, entry);
    return entry;
  }

  #depart(entry: Entry, request: Request, listing: Listing): Flight {
    const giveUp = new AbortController();
    const startedAt = this.#clock.now();
    const loaded = this.#load(entry, request, listing, startedAt, giveUp.signal);
    return { loaded, giveUp, waiting: 0 };
  }

  async #load(
    entry: Entry,
    request: Request,
    listing: Listing,
    startedAt: number,
    signal: AbortSignal,
  ): Promise<Loaded> {
    const seen = new Versions(this.#client, entry.collection === undefined ? undefined : entry.etag);
    try {
      const result = await list(seen, request, listing, signal);
      if (seen.unchanged || result.kind === 'listed') this.#seen.set(keyOfRequest(request), startedAt);
      if (seen.unchanged && entry.collection !== undefined) {
        entry.loadedAt = startedAt;
        return { kind: 'collection', collection: entry.collection };
      }
      if (result.kind === 'absent') this.forget(request);
      if (result.kind !== 'listed') return { kind: 'none', result };
      this.#habits.took(keyOfRequest(request), result.pages);
      entry.collection = new Collection(result.items);
      entry.loadedAt = startedAt;
      entry.written = false;
      delete entry.etag;
      if (seen.etag !== undefined) entry.etag = seen.etag;
      return { kind: 'collection', collection: entry.collection };
    } finally {
      if (entry.flight?.giveUp.signal === signal) delete entry.flight;
    }
  }
}

/** Asks the first page whether anything changed, and learns whether all pages are of one version. */
class Versions {
  readonly #client: Pick<HttpClient, 'send'>;
  readonly #known: string | undefined;
  readonly #etags = new Set<string | undefined>();
  #asked = false;
  unchanged = false;

  constructor(client: Pick<HttpClient, 'send'>, known: string | undefined) {
    this.#client = client;
    this.#known = known;
  }

  readonly send: HttpClient['send'] = async (request, signal) => {
    const asks = !this.#asked && this.#known !== undefined;
    this.#asked = true;
    const result = await this.#client.send(asks ? { ...request, etag: this.#known } : request, signal);
    if (result.kind === 'unchanged') this.unchanged = true;
    if (result.kind === 'ok') this.#etags.add(result.etag);
    return result;
  };

  /** Pages of different versions, or of none, say nothing about the whole. */
  get etag(): string | undefined {
    const [etag, ...others] = this.#etags;
    return others.length === 0 ? etag : undefined;
  }
}

/** Waits for a flight that others may wait for too; it is given up when nobody does any more. */
function join(flight: Flight, signal: AbortSignal): Promise<Loaded> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.giveUp.abort(signal.reason);
      reject(gaveUp(signal));
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    flight.loaded.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

const keyOfRequest = ({ path, params, query }: Request): string => JSON.stringify([path, params, query]);
