import type { KubeObject } from './object.ts';
import { TokenBucket } from './token-bucket.ts';

/** What a person reads in `kubectl describe`. */
export interface EventRecord {
  readonly object: KubeObject;
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What becomes of a record. */
export type Sifted =
  | { readonly kind: 'dropped' }
  /** The first of its key, or one more of it. */
  | { readonly kind: 'kept'; readonly key: string; readonly message: string; readonly count: number };

/** The figures of client-go: 25 an object at once, then one in five minutes; ten alike in ten minutes become one. */
const SPAM = { perSecond: 1 / 300, burst: 25 };
const ALIKE = 10;
const ALIKE_WITHIN = 600_000;
const REMEMBERED = 4096;
const COMBINED = '(combined from similar events): ';

interface Alike {
  readonly messages: Set<string>;
  lastAt: number;
}

/** Sees to it that nobody drowns in events: repeats are counted, similar ones combined, floods dropped. */
export class EventFilter {
  readonly #elapsed: () => number;
  readonly #buckets = new Remembered<TokenBucket>();
  readonly #alike = new Remembered<Alike>();
  readonly #counts = new Remembered<number>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  sift({ object, type, reason, message }: EventRecord): Sifted {
    const { uid = '', namespace = '', name } = object.metadata;
    const about = [object.apiVersion, object.kind, namespace, name, uid].join(' ');
    const combined = this.#isOneOfMany([about, type, reason].join(' '), message);
    const text = combined ? COMBINED + message : message;
    const key = combined ? [about, type, reason].join(' ') : [about, type, reason, message].join(' ');
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const bucket = this.#buckets.get(about) ?? new TokenBucket(SPAM, this.#elapsed);
    this.#buckets.set(about, bucket);
    return bucket.tryTake() > 0 ? { kind: 'dropped' } : { kind: 'kept', key, message: text, count };
  }

  /** Has this been said in ten ways within ten minutes of each other? */
  #isOneOfMany(group: string, message: string): boolean {
    const now = this.#elapsed();
    const known = this.#alike.get(group);
    const alike = known === undefined || now - known.lastAt > ALIKE_WITHIN ? { messages: new Set<string>() } : known;
    alike.messages.add(message);
    this.#alike.set(group, { messages: alike.messages, lastAt: now });
    if (alike.messages.size < ALIKE) return false;
    // Which of them is forgotten does not matter: there are ten.
    const [any] = alike.messages;
    alike.messages.delete(any ?? '');
    return true;
  }
}

/** The last few thousand values, by key. */
class Remembered<T> {
  readonly #values = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= REMEMBERED) return;
    const [oldest] = this.#values.keys();
    this.#values.delete(oldest ?? '');
  }
}
