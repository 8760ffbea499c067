import {
  type Change,
  type ClientMetrics,
  type Clock,
  type EventRecorder,
  messageOf,
  type Next,
  WorkQueue,
} from '../kubernetes/index.ts';
import {
  type GroupVersionKind,
  type KubeObject,
  type ManagedResource,
  type ObjectRef,
  type ProviderConfig,
  providerConfigOf,
  type ResourceStore,
  reconcileConfig,
  refOf,
  type Settings,
  type Usage,
  wakes,
} from '../runtime/index.ts';
import type { Log } from './log.ts';

export interface ConfigControllerOptions {
  readonly store: ResourceStore;
  readonly recorder: Pick<EventRecorder, 'record'>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly metrics: ClientMetrics;
  readonly log: Log;
  readonly stop: AbortSignal;
}

/** Milliseconds from a change of its users to the count of them. */
const COUNTED_WITHIN = 500;

/** The kinds of configs, and of what says who uses them. */
export const configKinds = (apiVersion: string) => ({
  namespaced: { apiVersion, kind: 'ProviderConfig' } satisfies GroupVersionKind,
  cluster: { apiVersion, kind: 'ClusterProviderConfig' } satisfies GroupVersionKind,
  usage: { apiVersion, kind: 'ProviderConfigUsage' } satisfies GroupVersionKind,
});

/** Counts the users of provider configs, and holds each until nobody uses it. */
export class ConfigController {
  readonly #options: ConfigControllerOptions;
  readonly #queue: WorkQueue<ObjectRef>;

  constructor(options: ConfigControllerOptions) {
    this.#options = options;
    this.#queue = new WorkQueue<ObjectRef>({
      clock: options.clock,
      keyOf: ({ kind, namespace, name }) => [kind, namespace ?? '', name].join(' '),
      laneOf: () => '',
      limitsOf: () => ({ concurrency: 10, rate: { perSecond: 50, burst: 100 } }),
      concurrency: 10,
      work: (ref, failures) => this.#work(ref, failures),
      observer: options.metrics.queueObserver(controllerName),
    });
  }

  readonly onConfig = (change: Change<KubeObject>): void => {
    if (change.type === 'deleted' || (change.type === 'updated' && !wakes(change.before, change.after))) return;
    this.#queue.add(refOf(change.after), 'changed');
  };

  readonly onUsage = (change: Change<KubeObject>): void => {
    if (change.type !== 'added') this.#addSoon(change.before as Usage);
    if (change.type !== 'deleted') this.#addSoon(change.after as Usage);
  };

  /** A managed resource is gone: whether its usage is, is to be seen. */
  readonly onGone = (resource: ManagedResource): void => {
    this.#addSoon({ providerConfigRef: providerConfigOf(resource), metadata: resource.metadata });
  };

  /** Whatever made reconciliations fail is over. */
  hurry(): void {
    this.#queue.hurry();
  }

  drain(): Promise<void> {
    return this.#queue.drain();
  }

  /** Usages come in hundreds: they are counted together. */
  #addSoon({ providerConfigRef: { kind, name }, metadata }: Pick<Usage, 'providerConfigRef' | 'metadata'>): void {
    const { cluster, namespaced } = configKinds(this.#options.settings.configApiVersion);
    const { namespace } = metadata;
    if (kind === cluster.kind) this.#queue.addAfter({ ...cluster, name }, 'changed', COUNTED_WITHIN);
    else if (namespace !== undefined)
      this.#queue.addAfter({ ...namespaced, name, namespace }, 'changed', COUNTED_WITHIN);
  }

  async #work(ref: ObjectRef, failures: number): Promise<Next> {
    const { store, settings, clock, recorder, metrics, log, stop } = this.#options;
    const begun = clock.elapsed();
    const done = (result: 'success' | 'requeue' | 'error'): void =>
      metrics.reconciled(controllerName(ref), result, (clock.elapsed() - begun) / 1000);
    const again: Next = {
      kind: 'again',
      ms: Math.min(60_000, 1_000 * 2 ** failures),
      priority: 'failed',
      failed: true,
    };
    try {
      const config = store.get<ProviderConfig>(ref);
      if (config === undefined) return { kind: 'done' };
      const limit = AbortSignal.any([stop, AbortSignal.timeout(60_000)]);
      const { warning, requeue } = await reconcileConfig(config, { store, settings, now: clock.now }, limit);
      if (warning !== undefined) recorder.record({ object: config, type: 'Warning', ...warning });
      done(requeue === 'none' ? 'success' : 'requeue');
      return requeue === 'none' ? { kind: 'done' } : again;
    } catch (error) {
      done('error');
      log.error({ kind: ref.kind, name: ref.name, reason: messageOf(error) }, 'cannot reconcile config');
      return again;
    }
  }
}

const controllerName = ({ apiVersion, kind }: ObjectRef): string =>
  `providerconfig/${kind.toLowerCase()}.${apiVersion.split('/')[0] ?? ''}`;
