import { Gauge, Histogram, type Registry } from 'prom-client';
import type { Cache, Change, Clock } from '../kubernetes/index.ts';
import { conditionOf, type GroupVersionKind, type KubeObject, type ManagedResource } from '../runtime/index.ts';

/** Seconds, from a quick API to one that needs a day. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 86_400];

/** Is this condition True? Of what an older definition let in, nothing is. */
const isTrue =
  (type: string) =>
  (object: KubeObject): boolean => {
    const { status } = object as ManagedResource;
    return Array.isArray(status?.conditions) && conditionOf({ status }, type)?.status === 'True';
  };

/** What is counted of a kind's objects as they come and go. */
export const counts = { exists: (): boolean => true, ready: isTrue('Ready'), synced: isTrue('Synced') };

/** As crossplane-runtime writes a kind. */
export function gvkOf({ apiVersion, kind }: GroupVersionKind): string {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  return `${group}/${version}, Kind=${kind}`;
}

/** What crossplane-runtime tells Prometheus of managed resources, by its names. */
export class ManagedMetrics {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #caches = new Map<string, Cache<KubeObject>>();
  readonly #firstReconcile: Histogram<'gvk'>;
  readonly #firstReady: Histogram<'gvk'>;
  readonly #deletion: Histogram<'gvk'>;
  readonly #drift: Histogram<'gvk'>;
  /** UIDs of those whose first reconciliation happened here and that were not ready since. */
  readonly #young = new Set<string>();
  /** When each was last seen to be as asked, by UID. */
  readonly #matchedAt = new Map<string, number>();

  constructor(registry: Registry, clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
    const registers = [registry];
    const histogram = (what: string, help: string) =>
      new Histogram({
        name: `crossplane_managed_resource_${what}_seconds`,
        help,
        labelNames: ['gvk'] as const,
        buckets: BUCKETS,
        registers,
      });
    this.#firstReconcile = histogram('first_time_to_reconcile', 'From creation to the first reconciliation.');
    this.#firstReady = histogram('first_time_to_readiness', 'From creation to being ready for the first time.');
    this.#deletion = histogram('deletion', 'From the request for deletion to the end.');
    this.#drift = histogram('drift', 'From the last match to a difference that was not asked for.');
    const caches = this.#caches;
    for (const name of Object.keys(counts)) {
      new Gauge({
        name: `crossplane_managed_resource_${name}`,
        help: `Managed resources that are ${name === 'exists' ? 'there' : name}.`,
        labelNames: ['gvk'],
        registers,
        collect() {
          for (const [gvk, cache] of caches) this.set({ gvk }, cache.count(name));
        },
      });
    }
  }

  /** Counts the objects of this cache, which counts by `counts`. */
  follow(kind: GroupVersionKind, cache: Cache<KubeObject>): void {
    this.#caches.set(gvkOf(kind), cache);
  }

  reconciling(resource: ManagedResource): void {
    if (resource.status?.conditions !== undefined || resource.metadata.uid === undefined) return;
    if (this.#young.has(resource.metadata.uid)) return;
    this.#young.add(resource.metadata.uid);
    this.#since(this.#firstReconcile, resource, resource.metadata.creationTimestamp);
  }

  changed(change: Change<KubeObject>): void {
    if (change.type === 'deleted') {
      const { uid = '', deletionTimestamp } = change.before.metadata;
      this.#young.delete(uid);
      this.#matchedAt.delete(uid);
      if (deletionTimestamp !== undefined) this.#since(this.#deletion, change.before, deletionTimestamp);
      return;
    }
    const { uid = '', creationTimestamp } = change.after.metadata;
    if (!this.#young.has(uid) || !counts.ready(change.after)) return;
    this.#young.delete(uid);
    this.#since(this.#firstReady, change.after, creationTimestamp);
  }

  /** The external resource was found to be as asked, or not. */
  observed(resource: ManagedResource, matches: boolean): void {
    const { uid = '' } = resource.metadata;
    if (matches) {
      this.#matchedAt.set(uid, this.#clock.now());
      return;
    }
    const matchedAt = this.#matchedAt.get(uid);
    this.#matchedAt.delete(uid);
    // Somebody changed the spec: a difference is what they want.
    if (matchedAt === undefined || resource.status?.observedGeneration !== resource.metadata.generation) return;
    this.#drift.observe({ gvk: gvkOf(resource) }, Math.max(0, this.#clock.now() - matchedAt) / 1000);
  }

  #since(histogram: Histogram<'gvk'>, object: KubeObject, timestamp: string | undefined): void {
    const begun = Date.parse(timestamp ?? '');
    if (Number.isNaN(begun)) return;
    histogram.observe({ gvk: gvkOf(object) }, Math.max(0, this.#clock.now() - begun) / 1000);
  }
}
