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
    if (change.type !== 'deleted') this.#queue.add(refOf(change.after), 'changed');
  };

  readonly onUsage = (change: Change<KubeObject>): void => {
    if (change.type !== 'added') this.#addConfigOf(change.before as Usage);
    if (change.type !== 'deleted') this.#addConfigOf(change.after as Usage);
  };

  /** A managed resource is gone: whether its usage is, is to be seen. */
  readonly onGone = (resource: ManagedResource): void => {
    const { kind, name } = providerConfigOf(resource);
    this.#add(kind, name, resource.metadata.namespace);
  };

  /** Whatever made reconciliations fail is over. */
  hurry(): void {
    this.#queue.hurry();
  }

  drain(): Promise<void> {
    return this.#queue.drain();
  }

  #addConfigOf({ providerConfigRef, metadata }: Usage): void {
    this.#add(providerConfigRef.kind, providerConfigRef.name, metadata.namespace);
  }

  #add(kind: string, name: string, namespace: string | undefined): void {
    const { cluster, namespaced } = configKinds(this.#options.settings.configApiVersion);
    if (kind === cluster.kind) this.#queue.add({ ...cluster, name }, 'changed');
    else if (namespace !== undefined) this.#queue.add({ ...namespaced, name, namespace }, 'changed');
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
