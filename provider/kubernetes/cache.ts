import { isOlder, type KubeObject, keyOf, type Name } from './object.ts';
import { Shelves } from './shelves.ts';

/** What became different. `initial`: it was there before anybody watched. */
export type Change<T> =
  | { readonly type: 'added'; readonly after: T; readonly initial: boolean }
  | { readonly type: 'updated'; readonly before: T; readonly after: T }
  | { readonly type: 'deleted'; readonly before: T };

/** Called at once and in order: notes what changed, and does nothing that takes long. */
export type Handler<T> = (change: Change<T>) => void;

export interface CacheOptions<T> {
  /** Labels and annotations by which objects are looked up. */
  readonly labels?: readonly string[];
  readonly annotations?: readonly string[];
  /** Counted as they come and go. */
  readonly counts?: Readonly<Record<string, (object: T) => boolean>>;
  /** Told of handlers that throw. */
  readonly onHandlerError?: (error: unknown) => void;
  /** Freezes what is kept, so that a test fails which changes it. */
  readonly freeze?: boolean;
}

export interface Filter {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A complete reading of what exists, after which everything else is gone. */
export interface Fill<T> {
  readonly put: (object: T) => void;
  readonly remove: (object: T) => void;
  /** Everything has been put; `resourceVersion` is the list's. */
  readonly end: (resourceVersion: string) => void;
}

/**
 * Every object of one kind, as the API server last showed it and as our own writes left it: whatever is older than what
 * is known is ignored, and what we deleted does not come back with a late event. Objects are never changed in place.
 */
export class Cache<T extends KubeObject> {
  readonly #options: CacheOptions<T>;
  readonly #objects = new Map<string, T>();
  readonly #shelves: Shelves<T>;
  readonly #handlers = new Set<Handler<T>>();
  readonly #counts: Map<string, number>;
  /** UIDs of what our own writes ended, until the server says so too. */
  readonly #ended = new Set<string>();
  #filled = false;

  constructor(options: CacheOptions<T> = {}) {
    this.#options = options;
    this.#shelves = new Shelves(options.labels ?? [], options.annotations ?? []);
    this.#counts = new Map(Object.keys(options.counts ?? {}).map((name) => [name, 0]));
  }

  /** Has everything that exists been seen once? */
  get filled(): boolean {
    return this.#filled;
  }

  get size(): number {
    return this.#objects.size;
  }

  get(name: Name): T | undefined {
    return this.#objects.get(keyOf(name));
  }

  list(filter: Filter = {}): readonly T[] {
    const candidates = this.#shelves.smallest(filter) ?? this.#objects;
    return [...candidates.values()].filter((object) => matches(object, filter));
  }

  /** How many objects one of `counts` holds of. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Calls `handler` for every change from now on; returns what ends it. */
  subscribe(handler: Handler<T>): () => void {
    this.#handlers.add(handler);
    return () => void this.#handlers.delete(handler);
  }

  /** The server showed it, or our own write was answered with it. */
  put(object: T, initial = false): void {
    const key = keyOf(object.metadata);
    const before = this.#objects.get(key);
    if (this.#ended.has(object.metadata.uid ?? '')) return;
    if (before !== undefined && isKnown(before, object)) return;
    const after = this.#trimmed(object);
    this.#objects.set(key, after);
    this.#shelves.replace(key, before, after);
    this.#tally(before, after);
    this.#tell(before === undefined ? { type: 'added', after, initial } : { type: 'updated', before, after });
  }

  /** The server says that it is gone. */
  remove(object: T): void {
    this.#ended.delete(object.metadata.uid ?? '');
    const before = this.#objects.get(keyOf(object.metadata));
    // The event of one that had the same name.
    if (before === undefined || isOlder(object.metadata.resourceVersion, before.metadata.resourceVersion)) return;
    this.#forget(before);
  }

  /** Our own write was answered with `object`. */
  wrote(object: T): void {
    const { deletionTimestamp, finalizers } = object.metadata;
    if (deletionTimestamp !== undefined && !finalizers?.length) this.erased(object);
    else this.put(object);
  }

  /** Our own write ended `object`. */
  erased(object: T): void {
    const { uid } = object.metadata;
    const before = this.#objects.get(keyOf(object.metadata));
    if (before === undefined || before.metadata.uid !== uid) return;
    if (uid !== undefined) this.#ended.add(uid);
    this.#forget(before);
  }

  /** Begins a complete reading; what it does not put is removed at its end, but for what is newer than the reading. */
  fill(): Fill<T> {
    const seen = new Set<string>();
    const endedBefore = new Set(this.#ended);
    return {
      put: (object) => {
        seen.add(keyOf(object.metadata));
        endedBefore.delete(object.metadata.uid ?? '');
        this.put(object, !this.#filled);
      },
      remove: (object) => {
        seen.delete(keyOf(object.metadata));
        this.remove(object);
      },
      end: (resourceVersion) => {
        for (const [key, object] of this.#objects) {
          if (seen.has(key) || isOlder(resourceVersion, object.metadata.resourceVersion)) continue;
          this.#forget(object);
        }
        for (const uid of endedBefore) this.#ended.delete(uid);
        this.#filled = true;
      },
    };
  }

  #forget(before: T): void {
    const key = keyOf(before.metadata);
    this.#objects.delete(key);
    this.#shelves.replace(key, before, undefined);
    this.#tally(before, undefined);
    this.#tell({ type: 'deleted', before });
  }

  /** Who last wrote which field is half of an object, and nobody here asks. */
  #trimmed(object: T): T {
    const { managedFields: _, ...metadata } = object.metadata as T['metadata'] & { readonly managedFields?: unknown };
    const trimmed = { ...object, metadata };
    return this.#options.freeze ? frozen(trimmed) : trimmed;
  }

  #tally(before: T | undefined, after: T | undefined): void {
    for (const [name, condition] of Object.entries(this.#options.counts ?? {})) {
      const holds = (object: T | undefined): boolean => object !== undefined && this.#holds(condition, object);
      const difference = Number(holds(after)) - Number(holds(before));
      if (difference !== 0) this.#counts.set(name, this.count(name) + difference);
    }
  }

  /** One object that is not what anybody expects must not end the reading of all others. */
  #holds(condition: (object: T) => boolean, object: T): boolean {
    try {
      return condition(object);
    } catch (error) {
      this.#options.onHandlerError?.(error);
      return false;
    }
  }

  #tell(change: Change<T>): void {
    for (const handler of this.#handlers) {
      try {
        handler(change);
      } catch (error) {
        this.#options.onHandlerError?.(error);
      }
    }
  }
}

/** The same version, or one from before. */
const isKnown = ({ metadata: known }: KubeObject, { metadata }: KubeObject): boolean =>
  (metadata.resourceVersion !== undefined && metadata.resourceVersion === known.resourceVersion) ||
  isOlder(metadata.resourceVersion, known.resourceVersion);

const matches = ({ metadata }: KubeObject, { namespace, labels = {}, annotations = {} }: Filter): boolean =>
  (namespace === undefined || metadata.namespace === namespace) &&
  Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value) &&
  Object.entries(annotations).every(([key, value]) => metadata.annotations?.[key] === value);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
