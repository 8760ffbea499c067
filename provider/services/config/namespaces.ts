import type { Clock } from '../../http/index.ts';
import type { Json, JsonObject, KubeObject, ResourceStore } from '../../runtime/index.ts';

/** Milliseconds for which the labels of a namespace are taken to be what they were. */
const LABELS_FOR = 30_000;

/** Which namespaces may use a ClusterProviderConfig, by `spec.allowedNamespaces`. */
export class AllowedNamespaces {
  readonly #store: Pick<ResourceStore, 'read'>;
  readonly #clock: Clock;
  readonly #labels = new Map<string, { readonly labels: Promise<Labels>; readonly readAt: number }>();

  constructor(store: Pick<ResourceStore, 'read'>, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Those that are named, and those whose labels match; all where nothing is said, none where nothing is in it. */
  async allows(allowed: Json | undefined, namespace: string, signal: AbortSignal): Promise<boolean> {
    if (!isObject(allowed)) return true;
    const { names, selector } = allowed;
    if (Array.isArray(names) && names.includes(namespace)) return true;
    const wanted = isObject(selector) ? selector['matchLabels'] : undefined;
    if (!isObject(wanted) || Object.keys(wanted).length === 0) return false;
    const labels = await this.#labelsOf(namespace, signal);
    return Object.entries(wanted).every(([key, value]) => labels[key] === value);
  }

  #labelsOf(namespace: string, signal: AbortSignal): Promise<Labels> {
    const now = this.#clock.now();
    const known = this.#labels.get(namespace);
    if (known !== undefined && now - known.readAt < LABELS_FOR) return known.labels;
    const read = this.#store.read<KubeObject>({ apiVersion: 'v1', kind: 'Namespace', name: namespace }, signal);
    const labels = read.then((object) => object?.metadata.labels ?? {});
    this.#labels.set(namespace, { labels, readAt: now });
    labels.catch(() => this.#labels.delete(namespace));
    return labels;
  }
}

type Labels = Readonly<Record<string, string>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
