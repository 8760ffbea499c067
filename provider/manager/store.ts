import type { Cache, Resource, RestClient } from '../kubernetes/index.ts';
import {
  ANNOTATION,
  type GroupVersionKind,
  type KubeObject,
  type ListFilter,
  type ObjectRef,
  type ResourceStore,
  type Written,
} from '../runtime/index.ts';

/** A kind that is served, and what is known of its objects. */
export interface Kept {
  readonly resource: Resource;
  readonly cache: Cache<KubeObject>;
}

export interface StoreOptions {
  readonly client: RestClient;
  /** Undefined while the kind is not served. */
  readonly keptOf: (kind: GroupVersionKind) => Kept | undefined;
  /** Why nothing may be written now, if so. */
  readonly forbidden: () => string | undefined;
}

/** The runtime's view of an API server: reads from caches that show our own writes at once. */
export class KubernetesStore implements ResourceStore {
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  readonly get = <T extends KubeObject>(ref: ObjectRef): T | undefined =>
    this.#filled(ref).cache.get(ref) as T | undefined;

  readonly list = <T extends KubeObject>(
    kind: GroupVersionKind,
    { namespace, labels, externalName }: ListFilter = {},
  ): readonly T[] =>
    this.#filled(kind).cache.list({
      ...(namespace === undefined ? {} : { namespace }),
      ...(labels === undefined ? {} : { labels }),
      ...(externalName === undefined ? {} : { annotations: { [ANNOTATION.externalName]: externalName } }),
    }) as unknown as readonly T[];

  readonly read = async <T extends KubeObject>(ref: ObjectRef, signal: AbortSignal): Promise<T | undefined> => {
    const { resource, cache } = this.#kept(ref);
    const found = await this.#options.client.get<T>(resource, ref, signal);
    if (found !== undefined) cache.put(found);
    return found;
  };

  readonly create = <T extends KubeObject>(object: T, signal: AbortSignal): Promise<Written<T>> =>
    this.#write(object, (client, resource) => client.create(resource, object, signal));

  readonly update = <T extends KubeObject>(object: T, signal: AbortSignal): Promise<Written<T>> =>
    this.#write(object, (client, resource) => client.update(resource, object, signal));

  readonly updateStatus = <T extends KubeObject>(object: T, signal: AbortSignal): Promise<Written<T>> =>
    this.#write(object, (client, resource) => client.updateStatus(resource, object, signal));

  readonly delete = async (object: KubeObject, signal: AbortSignal): Promise<void> => {
    this.#mayWrite(object);
    const { resource, cache } = this.#kept(object);
    const deleted = await this.#options.client.delete(resource, object.metadata, signal);
    if (deleted.kind !== 'deleted') return;
    if (deleted.object === undefined) cache.erased(object);
    else cache.wrote(deleted.object as KubeObject);
  };

  async #write<T extends KubeObject>(
    object: T,
    send: (client: RestClient, resource: Resource) => Promise<Written<T>>,
  ): Promise<Written<T>> {
    this.#mayWrite(object);
    const { resource, cache } = this.#kept(object);
    const written = await send(this.#options.client, resource);
    if (written.kind !== 'written') return written;
    cache.wrote(written.object);
    // What later steps compare with is what the cache has: without the fields that it drops.
    return { kind: 'written', object: trimmed(written.object) };
  }

  #mayWrite({ kind, metadata }: KubeObject): void {
    const why = this.#options.forbidden();
    if (why !== undefined) throw new Error(`cannot write ${kind} ${metadata.name}: ${why}`);
  }

  #kept(kind: GroupVersionKind): Kept {
    const kept = this.#options.keptOf(kind);
    if (kept === undefined) throw new Error(`cannot read ${kind.kind} of ${kind.apiVersion}: it is not served`);
    return kept;
  }

  #filled(kind: GroupVersionKind): Kept {
    const kept = this.#kept(kind);
    if (!kept.cache.filled) throw new Error(`cannot read ${kind.kind} of ${kind.apiVersion}: it is not known yet`);
    return kept;
  }
}

function trimmed<T extends KubeObject>(object: T): T {
  const { managedFields: _, ...metadata } = object.metadata as T['metadata'] & { readonly managedFields?: unknown };
  return { ...object, metadata };
}
