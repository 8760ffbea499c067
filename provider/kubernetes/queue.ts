import type { Clock } from './clock.ts';
import { Heap, type Place } from './heap.ts';
import { Lane, type LaneLimits, type Priority, sooner } from './lane.ts';
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
  readonly #lanes = new Map<string, Lane<Entry<T>>>();
  readonly #delayed = new Heap<Entry<T>>();
  readonly #running = new Set<Entry<T>>();
  readonly #drained: (() => void)[] = [];
  #timer: { readonly at: number; readonly cancel: () => void } | undefined;
  #pumping = false;
  #draining = false;

  constructor(options: QueueOptions<T>) {
    this.#options = options;
    this.#observer = options.observer ?? unobserved;
  }

  /** How many items are ready and wait for a worker. */
  get depth(): number {
    let depth = 0;
    for (const lane of this.#lanes.values()) depth += lane.size;
    return depth;
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
    this.#timer?.cancel();
    this.#timer = undefined;
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
    const withdraw = this.#laneOf(entry).put(entry, priority);
    if (entry.state.name !== 'ready') this.#observer.onAdded(entry.item);
    entry.state = { name: 'ready', priority, since, withdraw };
    this.#pumpSoon();
  }

  #delay(entry: Entry<T>, priority: Priority, at: number): void {
    if (entry.state.name === 'delayed') this.#delayed.remove(entry.state.place);
    entry.state = { name: 'delayed', place: this.#delayed.add(entry, at), priority };
    this.#wakeAt(at);
  }

  #laneOf({ item }: Entry<T>): Lane<Entry<T>> {
    const name = this.#options.laneOf(item);
    const known = this.#lanes.get(name);
    if (known !== undefined) return known;
    const lane = new Lane<Entry<T>>(this.#options.limitsOf(name), this.#options.clock.elapsed);
    this.#lanes.set(name, lane);
    return lane;
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
      const next = this.#next(now);
      if (next === undefined) break;
      void this.#work(next.entry, next.lane);
    }
    const due = this.#delayed.peek();
    if (due !== undefined) this.#wakeAt(due.at);
  }

  /** The most urgent of all lanes; of equals, of the lane that waited longest for its turn. */
  #next(now: number): { readonly entry: Entry<T>; readonly lane: Lane<Entry<T>> } | undefined {
    const lanes = [...this.#lanes]
      .map(([name, lane]) => ({ name, lane, rank: lane.nextRank() }))
      .filter((candidate) => candidate.rank !== undefined)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const { name, lane, rank = 0 } of lanes) {
      const ms = lane.tryTake();
      if (ms > 0) {
        this.#wakeAt(now + ms);
        continue;
      }
      const entry = lane.take(rank);
      if (entry === undefined) continue;
      // To the end of its equals.
      this.#lanes.delete(name);
      this.#lanes.set(name, lane);
      return { entry, lane };
    }
    return undefined;
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

  /** One timer for everything: for the earliest. */
  #wakeAt(at: number): void {
    if (this.#draining || (this.#timer !== undefined && this.#timer.at <= at)) return;
    this.#timer?.cancel();
    const { clock } = this.#options;
    // Whole milliseconds: less may be lost to rounding, and a timer that comes too early would be set again and again.
    const cancel = clock.after(Math.max(0, Math.ceil(at - clock.elapsed())), () => {
      this.#timer = undefined;
      this.#pump();
    });
    this.#timer = { at, cancel };
  }
}
