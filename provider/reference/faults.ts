/** What is made to go wrong. Without `service`, `operation` or `method` it may hit any call. */
export interface Fault {
  readonly service?: string;
  /** operationId. */
  readonly operation?: string;
  readonly method?: string;
  /** How likely it hits a call, from 0 to 1. Default: 1. */
  readonly rate?: number;
  /** How many calls it hits at most. Default: any number. */
  readonly times?: number;
  /** How many calls that it may hit go by before. Default: 0. */
  readonly after?: number;
  readonly does: Damage;
}

/** `when`: `before` the call is carried out, which then it is not, or `after`, so that only its answer is lost. */
export type Damage =
  /** Waits first; `jitter` is added by chance. Milliseconds. Other faults may follow. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitter?: number }
  /** Answers with this status and a problem. */
  | { readonly kind: 'status'; readonly status: number; readonly when?: When; readonly retryAfter?: number }
  /** 429. `retryAfter`: seconds, an HTTP date `as: 'date'`, or nothing. */
  | { readonly kind: 'throttle'; readonly retryAfter?: number; readonly as?: 'seconds' | 'date' }
  /** Cuts the connection. */
  | { readonly kind: 'drop'; readonly when?: When }
  /** Answers 200 with what is no answer; the call is carried out. */
  | { readonly kind: 'garbage'; readonly form: 'html' | 'truncated' | 'empty' | 'text' | 'array' | 'huge' }
  /** Sends the answer in pieces of `bytes`, one every `ms`; the last one never with `stall`. */
  | { readonly kind: 'slow'; readonly ms: number; readonly bytes?: number; readonly stall?: boolean }
  /** What becomes of operations that such calls begin. */
  | { readonly kind: 'operation'; readonly fate: 'failed' | 'never' | 'forgotten' }
  /** Reads do not see the write for as many milliseconds. */
  | { readonly kind: 'lag'; readonly ms: number }
  /** The page after each page of a list is that page. */
  | { readonly kind: 'loop' };

export type When = 'before' | 'after';

/** A fault that was set, and how often it did its work. */
export interface SetFault {
  readonly id: string;
  readonly fault: Fault;
  readonly seen: number;
  readonly hits: number;
}

/** A call, as faults choose. */
export interface Victim {
  readonly service: string;
  readonly operation: string;
  readonly method: string;
}

/** The faults that are set, and the chance by which they hit: the same seed and calls, the same hits. */
export class Faults {
  #set: { readonly id: string; readonly fault: Fault; seen: number; hits: number }[] = [];
  #random: () => number;
  #count = 0;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  /** Starts the chance anew. */
  seed(seed: number): void {
    this.#random = seeded(seed);
  }

  add(fault: Fault): SetFault {
    this.#count += 1;
    const added = { id: `fault-${this.#count}`, fault, seen: 0, hits: 0 };
    this.#set.push(added);
    return { ...added };
  }

  /** Is there one less now? */
  remove(id: string): boolean {
    const before = this.#set.length;
    this.#set = this.#set.filter((one) => one.id !== id);
    return this.#set.length < before;
  }

  clear(): void {
    this.#set = [];
  }

  list(): readonly SetFault[] {
    return this.#set.map((one) => ({ ...one }));
  }

  /** What hits this call: every latency, operation, lag and loop, and the first of what else does. */
  strike(victim: Victim): readonly Damage[] {
    if (this.#set.length === 0) return [];
    const damages: Damage[] = [];
    let struck = false;
    for (const one of this.#set) {
      const { does } = one.fault;
      const adds = does.kind === 'latency' || does.kind === 'operation' || does.kind === 'lag' || does.kind === 'loop';
      if (!concerns(one.fault, victim) || (struck && !adds)) continue;
      one.seen += 1;
      if (one.seen <= (one.fault.after ?? 0) || one.hits >= (one.fault.times ?? Number.POSITIVE_INFINITY)) continue;
      if (this.#random() >= (one.fault.rate ?? 1)) continue;
      one.hits += 1;
      struck ||= !adds;
      damages.push(does);
    }
    return damages;
  }

  /** Chance of the same seed, for how long a latency is. */
  chance(): number {
    return this.#random();
  }
}

const concerns = ({ service, operation, method }: Fault, victim: Victim): boolean =>
  (service === undefined || service === victim.service) &&
  (operation === undefined || operation === victim.operation) &&
  (method === undefined || method.toUpperCase() === victim.method);

/** Numbers from 0 to below 1 that look like chance, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
