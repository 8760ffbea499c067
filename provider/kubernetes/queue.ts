import { Alarm } from './alarm.ts';
import type { Clock } from './clock.ts';
import { Heap, type Place } from './heap.ts';
import { type Lane, type LaneLimits, type Priority, sooner } from './lane.ts';
import { Lanes } from './lanes.ts';
import type { Next } from './next.ts';
import { type QueueObserver, type Running, unobserved } from './queue-observer.ts';

export interface QueueOptions<T> {
  readonly clock: Clock;
  readonly keyOf: (item: T) => string;
  /** Items of one lane share limits. */
  readonly laneOf: (item: T) => string;
  readonly limitsOf: (lane: string) => LaneLimits;
  /** Of all lanes together. */
  readonly concurrency: number;
  /** Works on one item, which nobody else does meanwhile; `failures` in a row so far. Must not throw. */
  readonly work: (item: T, failures: number) => Promise<Next>;
  readonly observer?: QueueObserver<T>;
}

interface Working {
  readonly name: 'working';
  readonly since: number;
  /** It was added meanwhile. */
  dirty: Priority | undefined;
  /** It was added for later meanwhile. */
  later: { readonly at: number; readonly priority: Priority } | undefined;
}

interface Entry<T> {
  readonly key: string;
  item: T;
  failures: number;
  state:
    | { readonly name: 'delayed'; readonly place: Place<Entry<T>>; readonly priority: Priority }
    | { readonly name: 'ready'; readonly priority: Priority; readonly since: number; readonly withdraw: () => void }
    | Working
    | { readonly name: 'new' };
}

/**
 * Items to be worked on: each at most once in the queue and by one worker at a time, the urgent first, within the limits
 * of its lane. What is added while it is worked on is worked on once more.
 */
export class WorkQueue<T> {
  readonly #options: QueueOptions<T>;
  readonly #observer: QueueObserver<T>;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #lanes: Lanes<Entry<T>>;
  readonly #delayed = new Heap<Entry<T>>();
  readonly #running = new Set<Entry<T>>();
  readonly #drained: (() => void)[] = [];
  readonly #alarm: Alarm;
  #pumping = false;
  #draining = false;

  constructor(options: QueueOptions<T>) {
    const { clock, limitsOf, observer = unobserved } = options;
    this.#options = options;
    this.#observer = observer;
    this.#lanes = new Lanes(limitsOf, clock.elapsed);
    this.#alarm = new Alarm(clock, () => this.#pump());
  }

  /** How many items are ready and wait for a worker. */
  get depth(): number {
    return this.#lanes.size;
  }

  get running(): readonly Running<T>[] {
    return [...this.#running].flatMap(({ item, state }) =>
      state.name === 'working' ? [{ item, since: state.since }] : [],
    );
  }

  /** Adds `item` now; where it waits already, for the more urgent of both reasons. */
  add(item: T, priority: Priority): void {
    const entry = this.#entryOf(item);
    const { state } = entry;
    if (state.name === 'working') state.dirty = state.dirty === undefined ? priority : sooner(state.dirty, priority);
    else if (state.name !== 'ready') this.#ready(entry, priority);
    else if (sooner(priority, state.priority) !== state.priority) {
      state.withdraw();
      this.#ready(entry, priority, state.since);
    }
  }

  /** Adds `item` in `ms`, unless it waits already for something earlier. */
  addAfter(item: T, priority: Priority, ms: number): void {
    if (ms <= 0) {
      this.add(item, priority);
      return;
    }
    const entry = this.#entryOf(item);
    const at = this.#options.clock.elapsed() + ms;
    const { state } = entry;
    if (state.name === 'ready') return;
    if (state.name === 'working') {
      if (state.later === undefined || at < state.later.at) state.later = { at, priority };
      return;
    }
    if (state.name !== 'delayed' || at < state.place.at) this.#delay(entry, priority, at);
  }

  /** Whatever made attempts fail is over: what failed is tried again now. */
  hurry(): void {
    for (const entry of this.#entries.values()) {
      if (entry.failures > 0 && entry.state.name === 'delayed') this.#ready(entry, entry.state.priority);
    }
  }

  /** It is gone: how often it failed says nothing of the next one of its key. */
  forget(item: T): void {
    const key = this.#options.keyOf(item);
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    entry.failures = 0;
    if (entry.state.name !== 'delayed') return;
    this.#delayed.remove(entry.state.place);
    this.#entries.delete(key);
  }

  /** Begins nothing any more and resolves once nothing is worked on. What waits is left. */
  drain(): Promise<void> {
    this.#draining = true;
    this.#alarm.cancel();
    if (this.#running.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  #entryOf(item: T): Entry<T> {
    const key = this.#options.keyOf(item);
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.item = item;
      return known;
    }
    const entry: Entry<T> = { key, item, failures: 0, state: { name: 'new' } };
    this.#entries.set(key, entry);
    return entry;
  }

  #ready(entry: Entry<T>, priority: Priority, since = this.#options.clock.elapsed()): void {
    if (entry.state.name === 'delayed') this.#delayed.remove(entry.state.place);
    const withdraw = this.#lanes.of(this.#options.laneOf(entry.item)).put(entry, priority);
    if (entry.state.name !== 'ready') this.#observer.onAdded(entry.item);
    entry.state = { name: 'ready', priority, since, withdraw };
    this.#pumpSoon();
  }

  #delay(entry: Entry<T>, priority: Priority, at: number): void {
    if (entry.state.name === 'delayed') this.#delayed.remove(entry.state.place);
    entry.state = { name: 'delayed', place: this.#delayed.add(entry, at), priority };
    this.#wakeAt(at);
  }

  /** Not at once: whoever adds is in the middle of something. */
  #pumpSoon(): void {
    if (this.#pumping || this.#draining) return;
    this.#pumping = true;
    queueMicrotask(() => {
      this.#pumping = false;
      this.#pump();
    });
  }

  #pump(): void {
    const now = this.#options.clock.elapsed();
    for (let due = this.#delayed.peek(); due !== undefined && due.at <= now; due = this.#delayed.peek()) {
      const { state } = due.value;
      if (state.name === 'delayed') this.#ready(due.value, state.priority);
    }
    while (!this.#draining && this.#running.size < this.#options.concurrency) {
      const next = this.#lanes.take((ms) => this.#wakeAt(now + ms));
      if (next === undefined) break;
      void this.#work(next.value, next.lane);
    }
    const due = this.#delayed.peek();
    if (due !== undefined) this.#wakeAt(due.at);
  }

  async #work(entry: Entry<T>, lane: Lane<Entry<T>>): Promise<void> {
    const { clock, work } = this.#options;
    const since = clock.elapsed();
    if (entry.state.name === 'ready') this.#observer.onStarted(entry.item, since - entry.state.since);
    const state: Working = { name: 'working', since, dirty: undefined, later: undefined };
    entry.state = state;
    this.#running.add(entry);
    const next = await work(entry.item, entry.failures);
    this.#running.delete(entry);
    lane.done();
    this.#observer.onFinished(entry.item, clock.elapsed() - since);
    entry.state = { name: 'new' };
    this.#follow(entry, next, state);
    if (this.#draining && this.#running.size === 0) for (const resolve of this.#drained.splice(0)) resolve();
    this.#pumpSoon();
  }

  #follow(entry: Entry<T>, next: Next, { dirty, later }: Working): void {
    entry.failures = next.kind === 'again' && next.failed ? entry.failures + 1 : 0;
    if (entry.failures > 0) this.#observer.onRetried(entry.item);
    if (dirty !== undefined) {
      this.#ready(entry, dirty);
      return;
    }
    if (next.kind === 'done' && later === undefined) {
      this.#entries.delete(entry.key);
      return;
    }
    if (later !== undefined) this.#delay(entry, later.priority, later.at);
    if (next.kind === 'again') this.addAfter(entry.item, next.priority, next.ms);
  }

  #wakeAt(at: number): void {
    if (!this.#draining) this.#alarm.set(at);
  }
}
