/** What a running provider remembers between reconciliations. Losing it costs a few calls and nothing else. */
export interface Experience {
  readonly updates: UpdateMemory;
  readonly vanished: VanishMemory;
}

export const newExperience = (): Experience => ({ updates: new UpdateMemory(), vanished: new VanishMemory() });

const CONVERGES_WITHIN = 3;
const LONGEST_PAUSE = 3_600_000;

interface Attempts {
  readonly difference: string;
  readonly count: number;
  readonly next: number;
  /** Why what the last one brought could not be published. */
  readonly refusal?: string;
}

/** Counts updates that leave the same difference behind, and spaces further ones out. */
export class UpdateMemory {
  readonly #attempts = new Map<string, Attempts>();

  /** May `difference` be updated away now? After three futile updates only after a pause, doubled each time. */
  mayUpdate(uid: string, difference: string, now: number): boolean {
    const attempts = this.#attempts.get(uid);
    return attempts === undefined || attempts.difference !== difference || now >= attempts.next;
  }

  /** Updates sent so far that left `difference` as it was. */
  futile(uid: string, difference: string): number {
    const attempts = this.#attempts.get(uid);
    return attempts?.difference === difference ? attempts.count : 0;
  }

  /** An update was accepted; `interval` is the poll interval. */
  sent(uid: string, difference: string, now: number, interval: number): void {
    const count = this.futile(uid, difference) + 1;
    const pause =
      count < CONVERGES_WITHIN ? 0 : Math.min(LONGEST_PAUSE, interval * 2 ** (count - CONVERGES_WITHIN + 1));
    this.#attempts.set(uid, { difference, count, next: now + pause });
  }

  /** What the last update brought could not be published: that is why it changed nothing. */
  refused(uid: string, refusal: string): void {
    const attempts = this.#attempts.get(uid);
    if (attempts !== undefined) this.#attempts.set(uid, { ...attempts, refusal });
  }

  refusalOf(uid: string): string | undefined {
    return this.#attempts.get(uid)?.refusal;
  }

  /** It is up to date, or gone. */
  forget(uid: string): void {
    this.#attempts.delete(uid);
  }
}

const PART = 0.2;
const AT_LEAST = 3;

interface Seen {
  readonly known: Set<string>;
  readonly missing: Set<string>;
}

/**
 * Notices that many external resources of one provider config vanish at once: a wrong tenant, a restored database, a
 * proxy that answers 404. What vanishes alone was deleted by somebody and may be created again.
 */
export class VanishMemory {
  readonly #configs = new Map<string, Seen>();

  /** It exists. */
  present(config: string, uid: string): void {
    const seen = this.#of(config);
    seen.known.add(uid);
    seen.missing.delete(uid);
  }

  /** Its managed resource is gone. */
  forget(config: string, uid: string): void {
    const seen = this.#of(config);
    seen.known.delete(uid);
    seen.missing.delete(uid);
  }

  /** It was there and is not: how many of the config's are so, and is that suspicious? */
  missing(
    config: string,
    uid: string,
  ): { readonly missing: number; readonly of: number; readonly suspicious: boolean } {
    const seen = this.#of(config);
    seen.known.add(uid);
    seen.missing.add(uid);
    const missing = seen.missing.size;
    const of = seen.known.size;
    return { missing, of, suspicious: missing > Math.max(AT_LEAST, of * PART) };
  }

  #of(config: string): Seen {
    const known = this.#configs.get(config);
    if (known !== undefined) return known;
    const seen: Seen = { known: new Set(), missing: new Set() };
    this.#configs.set(config, seen);
    return seen;
  }
}
