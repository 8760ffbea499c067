import {
  type ClientMetrics,
  type Clock,
  type EventRecorder,
  type LaneLimits,
  messageOf,
  type Next,
  type Priority,
  type Change as Seen,
  WorkQueue,
} from '../kubernetes/index.ts';
import {
  ANNOTATION,
  type Connect,
  configKeyOf,
  delayOf,
  type Experience,
  externalNameOf,
  firstDelay,
  isDeleted,
  type KubeObject,
  type ManagedKind,
  type ManagedResource,
  nameOf,
  newExperience,
  type ObjectRef,
  type Ran,
  type ResourceStore,
  refOf,
  run,
  type Settings,
  type World,
  wakes,
} from '../runtime/index.ts';
import type { Log } from './log.ts';
import { counts, type ManagedMetrics } from './metrics.ts';
import type { Kept } from './store.ts';

export interface ManagedControllerOptions {
  readonly store: ResourceStore;
  readonly connect: Connect;
  readonly recorderOf: (component: string) => EventRecorder;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly random: () => number;
  /** Of each provider config. */
  readonly limits: LaneLimits;
  /** Reconciliations at a time, of all configs together. */
  readonly concurrency: number;
  readonly metrics: ClientMetrics;
  readonly managed: ManagedMetrics;
  readonly log: Log;
  /** Aborts reconciliations under way. */
  readonly stop: AbortSignal;
}

interface Item {
  readonly world: World;
  readonly kept: Kept;
  readonly ref: ObjectRef;
}

/** As controller-runtime names the controller of a kind. */
export const controllerName = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string =>
  `managed/${kind.toLowerCase()}.${apiVersion.split('/')[0] ?? ''}`;

/** Reconciles the managed resources of all kinds: when they change, and when their time has come. */
export class ManagedController {
  readonly #options: ManagedControllerOptions;
  readonly #queue: WorkQueue<Item>;
  readonly #experience: Experience = newExperience();
  readonly #kinds: { readonly world: World; readonly kept: Kept }[] = [];

  constructor(options: ManagedControllerOptions) {
    this.#options = options;
    const { clock, limits, concurrency, metrics } = options;
    const nameOfItem = ({ ref }: Item): string => controllerName(ref);
    this.#queue = new WorkQueue<Item>({
      clock,
      keyOf: ({ ref }) => [ref.apiVersion, ref.kind, ref.namespace ?? '', ref.name].join(' '),
      laneOf: ({ world, kept, ref }) => laneOf(kept.cache.get(ref) as ManagedResource | undefined, world.kind),
      limitsOf: () => limits,
      concurrency,
      work: (item, failures) => this.#work(item, failures),
      observer: metrics.queueObserver(nameOfItem),
    });
    metrics.watchRunning(
      () => this.#queue.running.map(({ item, since }) => ({ item, since, name: nameOfItem(item) })),
      clock.elapsed,
    );
  }

  /** How many resources are ready and wait for a worker. */
  get depth(): number {
    return this.#queue.depth;
  }

  /** Begins to reconcile a kind whose cache is filled. */
  begin(kind: ManagedKind, kept: Kept): void {
    const recorder = this.#options.recorderOf(controllerName(kind));
    const world: World = {
      kind,
      store: this.#options.store,
      connect: this.#options.connect,
      clock: this.#options.clock,
      random: this.#options.random,
      settings: this.#options.settings,
      experience: this.#experience,
      record: (resource, event) => {
        const externalName = externalNameOf(resource);
        const annotations = externalName === undefined ? {} : { [ANNOTATION.externalName]: externalName };
        recorder.record({ object: resource, ...event, annotations });
      },
    };
    this.#kinds.push({ world, kept });
    this.#options.managed.follow(kind, kept.cache);
    kept.cache.subscribe((change) => this.#onChange(change, world, kept));
    for (const object of kept.cache.list()) this.#seed(object as ManagedResource, world, kept);
  }

  /** Reconciles now those for which `holds` and whose last attempt failed. */
  wakeFailing(holds: (resource: ManagedResource, kind: ManagedKind) => boolean, namespace?: string): void {
    for (const { world, kept } of this.#kinds) {
      for (const object of kept.cache.list(namespace === undefined ? {} : { namespace })) {
        const resource = object as ManagedResource;
        if (counts.synced(resource) || !holds(resource, world.kind)) continue;
        this.#queue.add({ world, kept, ref: refOf(resource) }, 'failed');
      }
    }
  }

  /** Reconciles now those that are reached by this Secret. */
  wakeReachedBy({ metadata: { name, namespace } }: KubeObject): void {
    if (namespace === undefined) return;
    for (const { world, kept } of this.#kinds) {
      const { reachedBy } = world.kind;
      if (reachedBy === undefined) continue;
      for (const object of kept.cache.list({ namespace })) {
        if (reachedBy(object as ManagedResource) !== name) continue;
        this.#queue.add({ world, kept, ref: refOf(object) }, 'changed');
      }
    }
  }

  /** Whatever made reconciliations fail is over. */
  hurry(): void {
    this.#queue.hurry();
  }

  /** Reconciles one resource now, if it is ours. */
  wake(ref: ObjectRef, priority: Priority): void {
    const found = this.#kinds.find(
      ({ world }) => world.kind.apiVersion === ref.apiVersion && world.kind.kind === ref.kind,
    );
    if (found?.kept.cache.get(ref) !== undefined) this.#queue.add({ ...found, ref }, priority);
  }

  /** Begins nothing any more and resolves once nothing is under way. */
  drain(): Promise<void> {
    return this.#queue.drain();
  }

  /** What was there before: at any time within its interval where it was at rest. */
  #seed(resource: ManagedResource, world: World, kept: Kept): void {
    const item = { world, kept, ref: refOf(resource) };
    const ms = laneOf(resource, world.kind) === STRANGE ? 0 : firstDelay(resource, world);
    if (ms > 0) this.#queue.addAfter(item, 'startup', ms);
    else this.#queue.add(item, isDeleted(resource) ? 'deleted' : resource.status === undefined ? 'changed' : 'startup');
  }

  #onChange(change: Seen<KubeObject>, world: World, kept: Kept): void {
    this.#options.managed.changed(change);
    if (change.type === 'deleted') {
      this.#queue.forget({ world, kept, ref: refOf(change.before) });
      this.#forget(change.before as ManagedResource, world.kind);
      return;
    }
    const { after } = change;
    const before = change.type === 'updated' ? change.before : undefined;
    if (externalNameOf(after) !== (before && externalNameOf(before))) this.#wakeReferrers(after);
    if (before !== undefined && !wakes(before, after)) return;
    this.#queue.add({ world, kept, ref: refOf(after) }, isDeleted(after) ? 'deleted' : 'changed');
  }

  /** What waited for this resource to have a name need not wait for its next attempt. */
  #wakeReferrers({ apiVersion, kind, metadata: { namespace } }: KubeObject): void {
    for (const { world, kept } of this.#kinds) {
      if (!world.kind.references?.some(({ to }) => to.apiVersion === apiVersion && to.kind === kind)) continue;
      for (const object of kept.cache.list(namespace === undefined ? {} : { namespace })) {
        if (counts.synced(object)) continue;
        this.#queue.add({ world, kept, ref: refOf(object) }, 'failed');
      }
    }
  }

  #forget(resource: ManagedResource, kind: ManagedKind): void {
    const { uid = '' } = resource.metadata;
    this.#experience.updates.forget(uid);
    this.#experience.vanished.forget(configKeyOf(resource, kind), uid);
  }

  async #work({ world, kept, ref }: Item, failures: number): Promise<Next> {
    const { clock, metrics, managed, log, stop } = this.#options;
    const before = kept.cache.get(ref) as ManagedResource | undefined;
    if (before === undefined) return { kind: 'done' };
    managed.reconciling(before);
    const begun = clock.elapsed();
    const ran = await run(ref, world, stop);
    const took = clock.elapsed() - begun;
    const { result, next } = nextOf(ran, failures, world);
    metrics.reconciled(controllerName(ref), result, took / 1000);
    const fields = { kind: ref.kind, name: nameOf(before), result, took: Math.round(took) };
    if (ran.error === undefined) log.debug(fields, 'reconciled');
    else log.error({ ...fields, reason: messageOf(ran.error) }, 'cannot reconcile');
    return next;
  }
}

const STRANGE = 'strange';

/** What it is reached by. What an older definition let in may be anything: it shares its limits with its like. */
function laneOf(resource: ManagedResource | undefined, kind: ManagedKind): string {
  if (resource === undefined || typeof resource.spec !== 'object') return STRANGE;
  const { conditions = [] } = resource.status ?? {};
  return Array.isArray(conditions) ? configKeyOf(resource, kind) : STRANGE;
}

function nextOf({ requeue, resource, error }: Ran, failures: number, world: World) {
  const ms = delayOf(requeue, resource, failures, world);
  const failed = requeue.kind === 'backoff';
  const result = error !== undefined ? 'error' : failed ? 'requeue' : ms === undefined ? 'success' : 'requeue_after';
  const priority: Priority = resource !== undefined && isDeleted(resource) ? 'deleted' : failed ? 'failed' : 'poll';
  const next: Next = ms === undefined ? { kind: 'done' } : { kind: 'again', ms, priority, failed };
  return { result, next } as const;
}
