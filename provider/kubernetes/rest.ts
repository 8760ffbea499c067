import { ApiError, statusOf } from './errors.ts';
import { collectionPath, type KubeObject, type Name, objectPath, type Resource, type Selection } from './object.ts';
import type { Answer, Outgoing, Transport } from './transport.ts';

/** What became of a write. What is none of these is thrown. */
export type Written<T> =
  | { readonly kind: 'written'; readonly object: T }
  /** It exists already, or is no longer what it was. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'notFound' }
  /** The API server refuses this content. */
  | { readonly kind: 'invalid'; readonly message: string };

/** What became of a deletion; `object` where something still holds it. */
export type Deleted<T> =
  | { readonly kind: 'deleted'; readonly object?: T }
  /** It is another object of that name by now. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'notFound' };

/** A page of a list: `next` continues it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Of the whole list, not of the page. */
  readonly resourceVersion: string;
  readonly next: string | undefined;
}

export interface ListOptions extends Selection {
  readonly limit?: number;
  readonly next?: string | undefined;
  /** Answers with metadata only. */
  readonly metadataOnly?: boolean;
}

/** As whom and how to apply. */
export interface ApplyOptions {
  readonly fieldManager: string;
  readonly force: boolean;
}

type Options = Pick<Outgoing, 'urgent'>;

export const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json';

/** The verbs of the Kubernetes API over one transport. */
export class RestClient {
  readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** Undefined where it does not exist. */
  async get<T extends KubeObject>(
    resource: Resource,
    name: Name,
    signal: AbortSignal,
    options: Options = {},
  ): Promise<T | undefined> {
    const answer = await this.transport.send({
      method: 'GET',
      path: objectPath(resource, name),
      signal,
      ...options,
    });
    if (answer.status === 404) return undefined;
    return read<T>(`get ${resource.kind} ${name.name}`, answer);
  }

  /** One page; throws an ApiError of status 410 where `next` has expired. */
  async list<T extends KubeObject>(resource: Resource, options: ListOptions, signal: AbortSignal): Promise<Page<T>> {
    const query = new URLSearchParams(selectionQuery(options));
    if (options.limit !== undefined) query.set('limit', String(options.limit));
    if (options.next !== undefined) query.set('continue', options.next);
    const answer = await this.transport.send({
      method: 'GET',
      path: withQuery(collectionPath(resource, options.namespace), query),
      signal,
      ...(options.metadataOnly ? { accept: METADATA_LIST } : {}),
    });
    const list = read<List<T>>(`list ${resource.kind}`, answer);
    return {
      // Items of a list carry neither.
      items: (list.items ?? []).map((item) => ({ ...item, apiVersion: resource.apiVersion, kind: resource.kind })),
      resourceVersion: list.metadata.resourceVersion ?? '',
      next: list.metadata.continue || undefined,
    };
  }

  create<T extends KubeObject>(resource: Resource, object: T, signal: AbortSignal, options: Options = {}) {
    const path = collectionPath(resource, object.metadata.namespace);
    return this.#write<T>('create', { method: 'POST', path, body: object, signal, ...options }, object);
  }

  /** Replaces metadata and spec where `resourceVersion` is still the newest. */
  update<T extends KubeObject>(resource: Resource, object: T, signal: AbortSignal, options: Options = {}) {
    const path = objectPath(resource, object.metadata);
    return this.#write<T>('update', { method: 'PUT', path, body: object, signal, ...options }, object);
  }

  updateStatus<T extends KubeObject>(resource: Resource, object: T, signal: AbortSignal) {
    const path = `${objectPath(resource, object.metadata)}/status`;
    return this.#write<T>('update status of', { method: 'PUT', path, body: object, signal }, object);
  }

  /** Server-side apply. */
  apply<T extends KubeObject>(resource: Resource, object: T, options: ApplyOptions, signal: AbortSignal) {
    const query = new URLSearchParams({ fieldManager: options.fieldManager, force: String(options.force) });
    return this.#write<T>(
      'apply',
      {
        method: 'PATCH',
        path: withQuery(objectPath(resource, object.metadata), query),
        // JSON is YAML.
        contentType: 'application/apply-patch+yaml',
        body: object,
        signal,
      },
      object,
    );
  }

  /** JSON merge patch of some fields. */
  patch<T extends KubeObject>(resource: Resource, name: Name, patch: object, signal: AbortSignal) {
    const path = objectPath(resource, name);
    const named = { kind: resource.kind, metadata: name } as KubeObject;
    return this.#write<T>(
      'patch',
      { method: 'PATCH', path, body: patch, contentType: 'application/merge-patch+json', signal },
      named,
    );
  }

  /** Deletes the very object with `uid`, or whatever has the name where none is given. */
  async delete<T extends KubeObject>(
    resource: Resource,
    name: Name & { readonly uid?: string | undefined },
    signal: AbortSignal,
  ): Promise<Deleted<T>> {
    const answer = await this.transport.send({
      method: 'DELETE',
      path: objectPath(resource, name),
      ...(name.uid === undefined ? {} : { body: { preconditions: { uid: name.uid } } }),
      signal,
    });
    if (answer.status === 404) return { kind: 'notFound' };
    if (answer.status === 409) return { kind: 'conflict' };
    const said = read<KubeObject>(`delete ${resource.kind} ${name.name}`, answer);
    // A Status says that it is gone; the object itself that it waits for its finalizers.
    return said.kind === 'Status' || !said.metadata?.finalizers?.length
      ? { kind: 'deleted' }
      : { kind: 'deleted', object: said as T };
  }

  /** POSTs what is answered and not stored, such as a SelfSubjectAccessReview. */
  async review<T>(path: string, body: object, signal: AbortSignal): Promise<T> {
    return read<T>(`ask ${path}`, await this.transport.send({ method: 'POST', path, body, signal }));
  }

  /** The kinds of one group and version, by discovery; none where it is not served. */
  async served(apiVersion: string, signal: AbortSignal): Promise<readonly Resource[]> {
    const path = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const answer = await this.transport.send({ method: 'GET', path, signal });
    if (answer.status === 404) return [];
    return (read<Discovery>(`discover ${apiVersion}`, answer).resources ?? [])
      .filter(({ name }) => !name.includes('/'))
      .map(({ name, kind, namespaced }) => ({ apiVersion, kind, plural: name, namespaced }));
  }

  async #write<T extends KubeObject>(verb: string, request: Outgoing, object: KubeObject): Promise<Written<T>> {
    const answer = await this.transport.send(request);
    if (answer.status < 300) return { kind: 'written', object: JSON.parse(answer.body) as T };
    if (answer.status === 409) return { kind: 'conflict' };
    // Also of a namespace that is gone, or of a kind that is no longer served.
    if (answer.status === 404) return { kind: 'notFound' };
    const { message } = statusOf(answer.body);
    if (answer.status === 422 || answer.status === 413) return { kind: 'invalid', message };
    if (answer.status === 500 && TOO_LARGE.test(message)) return { kind: 'invalid', message };
    throw new ApiError(`${verb} ${object.kind} ${object.metadata.name}`, answer.status, statusOf(answer.body));
  }
}

/** What etcd, and the client of etcd, say of an object that is too large; the API server passes it on as its own fault. */
const TOO_LARGE = /request is too large|message larger than max/;

interface List<T> {
  readonly items?: readonly T[] | null;
  readonly metadata: { readonly resourceVersion?: string; readonly continue?: string };
}

interface Discovery {
  readonly resources?: readonly { readonly name: string; readonly kind: string; readonly namespaced: boolean }[];
}

/** The query that narrows a list or a watch. */
export const selectionQuery = ({ labelSelector, fieldSelector }: Selection): Record<string, string> => ({
  ...(labelSelector === undefined ? {} : { labelSelector }),
  ...(fieldSelector === undefined ? {} : { fieldSelector }),
});

export const withQuery = (path: string, query: URLSearchParams): string =>
  query.size === 0 ? path : `${path}?${query}`;

function read<T>(what: string, { status, body }: Answer): T {
  if (status >= 300) throw new ApiError(what, status, statusOf(body));
  return JSON.parse(body) as T;
}
