import {
  Cache,
  type Change,
  type ClientMetrics,
  type Clock,
  Reflector,
  type ReflectorOptions,
  type Resource,
  type RestClient,
  type Trouble,
} from '../kubernetes/index.ts';
import { ANNOTATION, type GroupVersionKind, type KubeObject, USAGE_LABEL } from '../runtime/index.ts';
import type { Log } from './log.ts';
import { counts } from './metrics.ts';
import type { Kept } from './store.ts';

export interface CachesOptions {
  readonly client: RestClient;
  readonly clock: Clock;
  readonly random: () => number;
  /** Milliseconds between audits of what watches told. */
  readonly audit: number;
  readonly metrics: ClientMetrics;
  readonly log: Log;
}

interface Opened extends Kept {
  readonly reflector: Reflector<KubeObject>;
}

const idOf = ({ apiVersion, kind }: GroupVersionKind): string => `${apiVersion} ${kind}`;

/** What is known of every kind that is served. */
export class Caches {
  readonly #options: CachesOptions;
  readonly #opened = new Map<string, Opened>();
  readonly #expected = new Map<string, PromiseWithResolvers<Kept>>();

  constructor(options: CachesOptions) {
    this.#options = options;
  }

  /** Undefined while the kind is not served. */
  readonly keptOf = (kind: GroupVersionKind): Kept | undefined => this.#opened.get(idOf(kind));

  /** Begins to follow a kind; harmless the second time. */
  open(resource: Resource, selection: Pick<ReflectorOptions, 'fieldSelector'> = {}): void {
    if (this.#opened.has(idOf(resource))) return;
    const { client, clock, random, audit, metrics, log } = this.#options;
    const cache = new Cache<KubeObject>({
      labels: [USAGE_LABEL.config],
      annotations: [ANNOTATION.externalName],
      counts,
      onHandlerError: (error) => {
        metrics.onHandlerError();
        log.error({ kind: resource.kind, error }, 'cannot handle a change');
      },
    });
    const onTrouble = (trouble: Trouble): void => {
      metrics.onTrouble(trouble);
      const fields = { kind: resource.kind, reason: trouble.message, next: Math.round(trouble.next) };
      // Only what failed is worth looking into: servers forget, and kinds are quiet.
      if (trouble.kind === 'failed') log.warn(fields, 'watch begins again');
      else log.debug(fields, 'watch begins again');
    };
    const reflector = new Reflector(client, resource, cache, { clock, random, audit, onTrouble, ...selection });
    const opened = { resource, cache, reflector };
    this.#opened.set(idOf(resource), opened);
    reflector.start();
    void reflector.synced.then(() => this.#expect(resource).resolve(opened));
  }

  /** Resolves once everything that exists of the kind is known. */
  filled(kind: GroupVersionKind): Promise<Kept> {
    return this.#expect(kind).promise;
  }

  /** Calls `handler` for every change of a kind from the time it is served. */
  async follow(kind: GroupVersionKind, handler: (change: Change<KubeObject>) => void): Promise<void> {
    const { cache } = await this.filled(kind);
    cache.subscribe(handler);
    for (const after of cache.list()) handler({ type: 'added', after, initial: true });
  }

  /** The API server answers again. */
  hurry(): void {
    for (const { reflector } of this.#opened.values()) reflector.hurry();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#opened.values()].map(({ reflector }) => reflector.stop()));
  }

  #expect(kind: GroupVersionKind): PromiseWithResolvers<Kept> {
    const known = this.#expected.get(idOf(kind));
    if (known !== undefined) return known;
    const expected = Promise.withResolvers<Kept>();
    this.#expected.set(idOf(kind), expected);
    return expected;
  }
}
