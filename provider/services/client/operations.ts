import {
  type Accepted,
  beginOperation,
  type Clock,
  type HttpClient,
  type Operation,
  type OperationForm,
  type Polled,
  pollOperation,
} from '../../http/index.ts';
import { ANNOTATION, type ManagedResource } from '../../runtime/index.ts';

/** Holds the last write that goes on after it was accepted. */
export const OPERATION = 'm.aerodrome.dev/operation';

/** A write under way, as the annotation holds it. */
export interface UnderWay {
  readonly for: 'create' | 'update' | 'delete' | 'commit';
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** The annotation, and when to look first. */
export interface Begun {
  readonly annotations: Readonly<Record<string, string>>;
  readonly requeueAfter: number;
}

const LONGEST = 3_600_000;

/**
 * The operation that `resource` waits for; undefined where there is none, where its failure is recorded already, or
 * where it is so old that only the resource itself can tell what came of it.
 */
export function underWayOf({ metadata }: ManagedResource, form: OperationForm, now: number): UnderWay | undefined {
  const operation = parse(metadata.annotations?.[OPERATION]);
  if (operation === undefined || now - operation.startedAt > (form.longest ?? LONGEST)) return undefined;
  const time = (key: string): number => Date.parse(metadata.annotations?.[key] ?? '') || Number.NEGATIVE_INFINITY;
  const isSpent =
    operation.for === 'create' &&
    // It failed, or it is that of an earlier creation.
    (time(ANNOTATION.createFailed) > time(ANNOTATION.createPending) ||
      operation.startedAt < time(ANNOTATION.createPending));
  return isSpent ? undefined : operation;
}

function parse(text: string | undefined): UnderWay | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { for: purpose, url, startedAt } = parsed as Record<string, unknown>;
    const isPurpose = purpose === 'create' || purpose === 'update' || purpose === 'delete' || purpose === 'commit';
    if (!isPurpose || typeof url !== 'string' || typeof startedAt !== 'number') return undefined;
    return { for: purpose, url, startedAt };
  } catch {
    return undefined;
  }
}

interface Watched {
  readonly operation: Operation;
  /** When it is worth another look. */
  readonly next: number;
  /** What became of it, once that is known. */
  readonly ended?: Polled;
  readonly progress?: string;
  readonly endedAt?: number;
}

/** What the operations of one client have come to. Losing it costs another look at each. */
export class Operations {
  readonly #client: Pick<HttpClient, 'send' | 'excerpt'>;
  readonly #clock: Clock;
  readonly #watched = new Map<string, Watched>();
  readonly #spent = new Set<string>();

  constructor(client: Pick<HttpClient, 'send' | 'excerpt'>, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  /** Begins to wait for what was accepted; undefined where the answer does not say where to ask. */
  begin(purpose: UnderWay['for'], accepted: Accepted): Begun | undefined {
    const begun = beginOperation(accepted, this.#clock);
    if (begun === undefined) return undefined;
    const { operation, pollAfter } = begun;
    this.#watched.set(operation.url, { operation, next: this.#clock.now() + pollAfter });
    this.#prune();
    const underWay: UnderWay = { for: purpose, url: operation.url, startedAt: operation.startedAt };
    return { annotations: { [OPERATION]: JSON.stringify(underWay) }, requeueAfter: pollAfter };
  }

  /** What became of it: asked no more often than the API wants, and never again once that is known. */
  async look({ url, startedAt }: UnderWay, form: OperationForm, signal: AbortSignal): Promise<Polled> {
    const now = this.#clock.now();
    const watched = this.#watched.get(url) ?? { operation: { url, startedAt, polls: 0 }, next: now };
    if (watched.ended !== undefined) return watched.ended;
    if (watched.next > now) {
      const { operation, next, progress } = watched;
      return { kind: 'running', operation, pollAfter: next - now, ...(progress !== undefined && { progress }) };
    }
    const polled = await pollOperation(this.#client, watched.operation, form, this.#clock, signal);
    if (polled.kind === 'running') {
      const { operation, pollAfter, progress } = polled;
      const next = this.#clock.now() + pollAfter;
      this.#watched.set(url, { operation, next, ...(progress !== undefined && { progress }) });
    } else if (polled.kind === 'succeeded' || polled.kind === 'failed' || polled.kind === 'gone') {
      this.#watched.set(url, { ...watched, ended: polled, endedAt: this.#clock.now() });
    }
    return polled;
  }

  /** Milliseconds since it was first seen to have ended; undefined while that is not known. */
  endedSince({ url }: UnderWay): number | undefined {
    const endedAt = this.#watched.get(url)?.endedAt;
    return endedAt === undefined ? undefined : this.#clock.now() - endedAt;
  }

  /** What came of it was acted on: true the first time. */
  spend({ url }: UnderWay): boolean {
    if (this.#spent.has(url)) return false;
    this.#spent.add(url);
    return true;
  }

  isSpent({ url }: UnderWay): boolean {
    return this.#spent.has(url);
  }

  #prune(): void {
    const now = this.#clock.now();
    for (const [url, { operation }] of this.#watched) {
      if (now - operation.startedAt <= LONGEST) return;
      this.#watched.delete(url);
      this.#spent.delete(url);
    }
  }
}
