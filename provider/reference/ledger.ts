/** One call, as the services saw it. Holds no body, no header and no query: nothing that may be secret. */
export interface LedgerEntry {
  /** 1 for the first call. */
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly service: string;
  /** operationId. */
  readonly operation: string;
  readonly method: string;
  /** Template, with the service's base. */
  readonly path: string;
  /** What was answered, or would have been; undefined where the call was not carried out and nothing answered. */
  readonly status: number | undefined;
  /** Natural key of what was written, behind where it is kept; undefined for reads and failures. */
  readonly key?: string;
  /** UID of the object that what was written is stamped with. */
  readonly owner?: string;
  /** It was answered as before, by its idempotency key. */
  readonly replayed?: true;
  /** What was made to go wrong. */
  readonly faults?: readonly string[];
}

/** Things that there should be one of. */
export interface Duplicate {
  readonly service: string;
  /** Where they are kept. */
  readonly place: string;
  /** What they have in common: their natural key, or the UID of their owner. */
  readonly by: 'key' | 'owner';
  readonly value: string;
  readonly ids: readonly string[];
}

/** Which calls. */
export interface LedgerQuery {
  readonly service?: string;
  readonly operation?: string;
  readonly method?: string;
  readonly status?: number;
  readonly key?: string;
  readonly owner?: string;
  /** Only calls after this one. */
  readonly since?: number;
  /** Only the last ones. */
  readonly limit?: number;
}

/** How often an operation was called, by what was answered; `lost` where nothing was. */
export interface Tally {
  readonly service: string;
  readonly operation: string;
  readonly calls: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Remembers calls: all of them as numbers, the last ones whole. */
export class Ledger {
  readonly #most: number;
  #entries: LedgerEntry[] = [];
  #tallies = new Map<string, { service: string; operation: string; calls: number; statuses: Record<string, number> }>();
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  write(call: Omit<LedgerEntry, 'number'>): void {
    this.#count += 1;
    this.#entries.push({ number: this.#count, ...call });
    if (this.#entries.length > 2 * this.#most) this.#entries = this.#entries.slice(-this.#most);
    const name = `${call.service} ${call.operation}`;
    const tally = this.#tallies.get(name) ?? {
      service: call.service,
      operation: call.operation,
      calls: 0,
      statuses: {},
    };
    const status = String(call.status ?? 'lost');
    tally.calls += 1;
    tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
    this.#tallies.set(name, tally);
  }

  /** Calls in order. */
  read({ since = 0, limit, ...wanted }: LedgerQuery = {}): readonly LedgerEntry[] {
    const names = Object.keys(wanted) as (keyof typeof wanted)[];
    const found = this.#entries.filter(
      (entry) =>
        entry.number > since && names.every((name) => wanted[name] === undefined || entry[name] === wanted[name]),
    );
    return limit === undefined ? found : found.slice(-limit);
  }

  tallies(): readonly Tally[] {
    return [...this.#tallies.values()].map((tally) => ({ ...tally, statuses: { ...tally.statuses } }));
  }

  /** Calls since it was cleared. */
  get calls(): number {
    return this.#count;
  }

  clear(): void {
    this.#entries = [];
    this.#tallies.clear();
    this.#count = 0;
  }
}
