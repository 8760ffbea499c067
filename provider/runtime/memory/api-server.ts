import { isDeepStrictEqual } from 'node:util';
import { externalNameOf } from '../annotations.ts';
import { type GroupVersionKind, isDeleted, type KubeObject, type ObjectRef, refOf } from '../object.ts';
import type { ListFilter, ResourceStore, Written } from '../store.ts';

/** A write that changed something, such as `PUT Note a` or `PUT Note a/status`. */
export interface Write {
  readonly verb: 'POST' | 'PUT' | 'DELETE';
  readonly ref: ObjectRef;
  readonly status: boolean;
}

type WithStatus = KubeObject & { readonly status?: unknown };

const keyOf = ({ apiVersion, kind, namespace, name }: ObjectRef): string =>
  [apiVersion, kind, namespace ?? '', name].join('|');

/**
 * A Kubernetes API server in memory, as far as the runtime can tell: versions, conflicts, generations, the status
 * subresource, finalizers, deletion in two steps, and garbage collection of what the removed controlled.
 */
export class MemoryApiServer implements ResourceStore {
  readonly writes: Write[] = [];
  readonly #objects = new Map<string, WithStatus>();
  readonly #outdated = new Map<string, WithStatus>();
  readonly #now: () => number;
  #version = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  readonly get = <T extends KubeObject>(ref: ObjectRef): T | undefined =>
    this.#objects.get(keyOf(ref)) as T | undefined;

  readonly list = <T extends KubeObject>(kind: GroupVersionKind, filter: ListFilter = {}): readonly T[] =>
    ([...this.#objects.values()] as unknown as T[]).filter(
      (object) =>
        object.apiVersion === kind.apiVersion &&
        object.kind === kind.kind &&
        (filter.namespace === undefined || object.metadata.namespace === filter.namespace) &&
        (filter.externalName === undefined || externalNameOf(object) === filter.externalName) &&
        Object.entries(filter.labels ?? {}).every(([key, value]) => object.metadata.labels?.[key] === value),
    );

  readonly read = async <T extends KubeObject>(ref: ObjectRef): Promise<T | undefined> => this.get<T>(ref);

  readonly create = async <T extends KubeObject>(object: T): Promise<Written<T>> => {
    if (this.#objects.has(keyOf(refOf(object)))) return { kind: 'conflict' };
    this.#log('POST', object);
    const version = ++this.#version;
    const { status: _, ...rest } = object as T & WithStatus;
    return this.#keep<T>({
      ...rest,
      metadata: {
        ...object.metadata,
        uid: `uid-${version}`,
        generation: 1,
        creationTimestamp: new Date(this.#now()).toISOString(),
      },
    } as unknown as T);
  };

  readonly update = async <T extends KubeObject>(object: T): Promise<Written<T>> => {
    const current = this.#objects.get(keyOf(refOf(object)));
    if (current === undefined || isAnother(current, object)) return { kind: 'notFound' };
    if (isOutdated(current, object)) return { kind: 'conflict' };
    if (isDeleted(current) && addsFinalizer(current, object)) {
      return {
        kind: 'invalid',
        message: 'metadata.finalizers: no new finalizers can be added if the object is being deleted',
      };
    }
    const { status: _, ...next } = object as T & WithStatus;
    const specChanged = !isDeepStrictEqual(withoutMeta(next), withoutMeta(current));
    const { uid, creationTimestamp, deletionTimestamp, generation = 1 } = current.metadata;
    return this.#replace<T>(current, {
      ...next,
      metadata: {
        ...object.metadata,
        ...Object.fromEntries(
          Object.entries({ uid, creationTimestamp, deletionTimestamp }).filter(([, value]) => value !== undefined),
        ),
        generation: specChanged ? generation + 1 : generation,
      },
      ...('status' in current ? { status: current.status } : {}),
    });
  };

  readonly updateStatus = async <T extends KubeObject>(object: T): Promise<Written<T>> => {
    const current = this.#objects.get(keyOf(refOf(object)));
    if (current === undefined || isAnother(current, object)) return { kind: 'notFound' };
    if (isOutdated(current, object)) return { kind: 'conflict' };
    return this.#replace<T>(current, { ...current, status: (object as T & WithStatus).status }, true);
  };

  readonly delete = async (object: KubeObject): Promise<void> => {
    const current = this.#objects.get(keyOf(refOf(object)));
    if (current === undefined || isAnother(current, object) || isDeleted(current)) return;
    this.#log('DELETE', current);
    const deletionTimestamp = new Date(this.#now()).toISOString();
    this.#keep({ ...current, metadata: { ...current.metadata, deletionTimestamp } });
  };

  /** What a user or another controller writes: always to the newest version. */
  async edit<T extends KubeObject>(ref: ObjectRef, change: (object: T) => T): Promise<T> {
    const current = this.get<T>(ref);
    if (current === undefined) throw new Error(`cannot edit ${ref.kind} ${ref.name}: it does not exist`);
    const before = this.writes.length;
    const written = await this.update(change(current));
    this.writes.length = before;
    if (written.kind !== 'written') throw new Error(`cannot edit ${ref.kind} ${ref.name}: ${written.kind}`);
    return written.object;
  }

  /** The version before the newest, as a cache that lags behind shows it; also of what is gone. */
  outdated<T extends KubeObject>(ref: ObjectRef): T | undefined {
    return this.#outdated.get(keyOf(ref)) as T | undefined;
  }

  /** What is stored, for comparison. */
  all(): readonly KubeObject[] {
    return [...this.#objects.values()];
  }

  #replace<T extends KubeObject>(current: WithStatus, next: WithStatus, status = false): Written<T> {
    const { resourceVersion } = current.metadata;
    const same: WithStatus = {
      ...next,
      metadata: { ...next.metadata, ...(resourceVersion === undefined ? {} : { resourceVersion }) },
    };
    this.#log('PUT', current, status);
    return isDeepStrictEqual(same, current)
      ? { kind: 'written', object: current as unknown as T }
      : this.#keep<T>(next as unknown as T);
  }

  #keep<T extends KubeObject>(object: T): Written<T> {
    const stored: T = frozen({
      ...copied(object),
      metadata: { ...copied(object.metadata), resourceVersion: String(++this.#version) },
    });
    const former = this.#objects.get(keyOf(refOf(stored)));
    if (former !== undefined) this.#outdated.set(keyOf(refOf(stored)), former);
    if (isDeleted(stored) && !stored.metadata.finalizers?.length) this.#remove(stored);
    else this.#objects.set(keyOf(refOf(stored)), stored);
    return { kind: 'written', object: stored };
  }

  #remove(object: KubeObject): void {
    this.#objects.delete(keyOf(refOf(object)));
    for (const owned of this.#objects.values()) {
      const owners = owned.metadata.ownerReferences ?? [];
      if (!owners.some((owner) => owner.uid === object.metadata.uid) || isDeleted(owned)) continue;
      const deletionTimestamp = new Date(this.#now()).toISOString();
      this.#keep({ ...owned, metadata: { ...owned.metadata, deletionTimestamp } });
    }
  }

  #log(verb: Write['verb'], object: KubeObject, status = false): void {
    this.writes.push({ verb, ref: refOf(object), status });
  }
}

const isAnother = (current: KubeObject, object: KubeObject): boolean =>
  object.metadata.uid !== undefined && object.metadata.uid !== current.metadata.uid;

const isOutdated = (current: KubeObject, object: KubeObject): boolean =>
  object.metadata.resourceVersion !== undefined && object.metadata.resourceVersion !== current.metadata.resourceVersion;

const addsFinalizer = (current: KubeObject, object: KubeObject): boolean =>
  (object.metadata.finalizers ?? []).some((finalizer) => !current.metadata.finalizers?.includes(finalizer));

const withoutMeta = ({ metadata: _, status: __, ...rest }: WithStatus): object => rest;

/** As it would come back over the wire. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** So that a test fails which changes what is cached. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
