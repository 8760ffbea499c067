import type { HttpClient, Listing, Request } from '../../http/index.ts';
import {
  ANNOTATION,
  conditionOf,
  isDeleted,
  type Json,
  type JsonObject,
  type ManagedResource,
  pollIntervalOf,
  reconcileRequestOf,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import type { Collection, Collections, KeyOf } from './collections.ts';
import { errorOf } from './failure.ts';
import { keyOf, keyOfItem, type Located, paramsFor } from './identity.ts';
import type { Operation } from './operation.ts';
import { isObject, textOf } from './path.ts';
import type { ServiceKind } from './service-kind.ts';

/** Milliseconds for which a collection is as good as new. */
const FRESH = 2_000;
/** Milliseconds for which a collection that was there needs no further proof. */
const EVIDENCE_FOR = 30_000;

/** Pages came, and they do not make up the collection. */
class IncompleteError extends TransientError {}

/** What an API shows of one resource. */
export interface Found {
  readonly item: JsonObject;
  readonly etag?: string;
  /** It is what a write of ours was answered with: nobody has read it yet. */
  readonly told?: true;
}

/** How collections are read by one kind. */
export interface Reader {
  readonly kind: ServiceKind;
  readonly http: Pick<HttpClient, 'send'>;
  readonly collections: Collections;
  /** Milliseconds that a resource at rest may be behind: less than the time between two polls. */
  readonly restedAge: number;
  /** The key by which items are told apart: the same function every time. */
  readonly keyOfItem: KeyOf;
}

/** A reader's key of items. */
export const keyOfItemsOf =
  (kind: ServiceKind): KeyOf =>
  (item) =>
    keyOfItem(kind, item);

/**
 * The external resource, or undefined where the API says that there is none. Throws where it says nothing, or where it
 * is the collection that does not exist: that tells nothing about what was in it.
 */
export async function find(
  reader: Reader,
  resource: ManagedResource,
  located: Located,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const { kind } = reader;
  const request = listRequest(kind, located.fields);
  const { get } = kind.operations;
  if (request !== undefined && get === undefined) {
    return isAtRest(resource)
      ? findInList(reader, request, resource, located, restedAge(reader, resource), signal)
      : findAsRead(reader, request, resource, located, signal);
  }
  if (request !== undefined && kind.descriptor.operations.list?.observes) {
    const shared = await findShared(reader, request, resource, located, signal);
    if (shared !== 'apart') return shared;
  }
  if (get === undefined) throw new TerminalError(`cannot list: ${missingQuery(kind, located.fields)} is not known`);
  return findByGet(reader, get, request, resource, located, signal);
}

/** By the list that many resources share; `apart` where asking for this one alone is better. */
async function findShared(
  reader: Reader,
  request: Request,
  resource: ManagedResource,
  located: Located,
  signal: AbortSignal,
): Promise<Found | undefined | 'apart'> {
  const { collections } = reader;
  if (!isAtRest(resource)) {
    const known = collections.age(request);
    if (known === undefined || known > FRESH) return 'apart';
    const found = await findInList(reader, request, resource, located, FRESH, signal);
    return found?.told ? 'apart' : found;
  }
  const oldest = restedAge(reader, resource);
  if (!collections.isWorth(request, resource.metadata.uid ?? '', oldest)) return 'apart';
  try {
    return await findInList(reader, request, resource, located, oldest, signal);
  } catch (error) {
    if (!(error instanceof IncompleteError)) throw error;
    collections.isUnfit(request, oldest);
    return 'apart';
  }
}

async function findByGet(
  reader: Reader,
  get: Operation,
  list: Request | undefined,
  resource: ManagedResource,
  located: Located,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const request: Request = { method: get.method, path: get.path, params: paramsFor(reader.kind, get, located) };
  const result = await reader.http.send(request, signal);
  if (result.kind === 'ok') {
    if (!isObject(result.body)) throw new TransientError(`cannot GET ${get.path}: the answer is no object`);
    return { item: result.body, ...(result.etag !== undefined && { etag: result.etag }) };
  }
  if (result.kind !== 'absent') throw errorOf(result);
  return list !== undefined && isDoubtful(reader, list, resource)
    ? findAsRead(reader, list, resource, located, signal)
    : undefined;
}

/**
 * What was never there may be absent without proof. What was must not be made again, or let go, because its path leads
 * nowhere; only with what it belonged to may it be gone too, once deletion is asked for.
 */
function isDoubtful({ collections }: Reader, list: Request, resource: ManagedResource): boolean {
  if (!isDeleted(resource)) return wasThere(resource);
  return !belongs(list) && !collections.existed(list, EVIDENCE_FOR);
}

/**
 * By the list as the API shows it. What it answered a write with may be hidden from everybody else for a while, and then
 * nobody can use it.
 */
async function findAsRead(
  reader: Reader,
  request: Request,
  resource: ManagedResource,
  located: Located,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const found = await findInList(reader, request, resource, located, FRESH, signal);
  if (!found?.told) return found;
  reader.collections.forget(request);
  return findInList(reader, request, resource, located, FRESH, signal);
}

async function findInList(
  reader: Reader,
  request: Request,
  resource: ManagedResource,
  located: Located,
  oldest: number,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const { kind } = reader;
  const collection = await load(reader, request, oldest, signal, isDeleted(resource));
  const key = keyOf(kind, located);
  const found = collection === undefined || key === undefined ? [] : collection.find(reader.keyOfItem, key);
  const [item, ...others] = found;
  if (others.length > 0) {
    throw new TerminalError(`${found.length} items of ${request.path} are ${JSON.stringify(located.externalName)}`);
  }
  if (collection === undefined || !isObject(item)) return undefined;
  return { item, ...(collection.isTold(item) && { told: true }) };
}

/** The collection; undefined only where it is gone together with what it belonged to, and `mayBeGone`. */
export async function load(
  { kind, collections }: Pick<Reader, 'kind' | 'collections'>,
  request: Request,
  oldest: number,
  signal: AbortSignal,
  mayBeGone = false,
): Promise<Collection | undefined> {
  const loaded = await collections.read(request, listingOf(kind), oldest, signal);
  if (loaded.kind === 'collection') return loaded.collection;
  const { result } = loaded;
  if (result.kind === 'incomplete') throw new IncompleteError(result.message);
  if (result.kind !== 'absent') throw errorOf(result);
  if (belongs(request) && mayBeGone) return undefined;
  const what = belongs(request) ? 'what it belongs to does not exist' : 'the collection does not exist';
  throw new TransientError(`${result.message} (${what})`);
}

/** The request that lists the collection of a resource; undefined where there is none, or its query is not known. */
export function listRequest(kind: ServiceKind, fields: JsonObject): Request | undefined {
  const { list } = kind.operations;
  if (list === undefined || missingQuery(kind, fields) !== undefined) return undefined;
  const entries = Object.entries(kind.descriptor.operations.list?.query ?? {});
  const query = Object.fromEntries(entries.map(([name, field]) => [name, textOf(fields[field])]));
  const params = paramsFor(kind, list, { externalName: undefined, id: undefined, fields });
  return { method: list.method, path: list.path, params, query };
}

const missingQuery = (kind: ServiceKind, fields: JsonObject): string | undefined =>
  Object.values(kind.descriptor.operations.list?.query ?? {}).find((field) => textOf(fields[field]) === undefined);

/** How a kind's collections are read. */
export function listingOf({ descriptor, service }: ServiceKind): Listing {
  const { items } = descriptor.operations.list ?? {};
  return {
    items: items === undefined ? '' : `/${items.replaceAll('.', '/')}`,
    paging: service.paging ?? { by: 'none' },
    ...(descriptor.identity.from === 'api' && { key: `/${descriptor.identity.id}` }),
  };
}

/** Nothing is being waited for: what was seen a while ago will do. */
function isAtRest(resource: ManagedResource): boolean {
  const { status, metadata } = resource;
  return (
    !isDeleted(resource) &&
    conditionOf(resource, 'Ready')?.status === 'True' &&
    conditionOf(resource, 'Synced')?.status === 'True' &&
    status?.observedGeneration === metadata.generation &&
    reconcileRequestOf(resource) === status?.lastHandledReconcileAt
  );
}

/** A resource that asks to be polled more often gets to see more often. */
const restedAge = (reader: Reader, resource: ManagedResource): number =>
  Math.min(reader.restedAge, 0.9 * (pollIntervalOf(resource) ?? Number.POSITIVE_INFINITY));

/** Is it the collection of something, such as the record sets of a zone? */
const belongs = ({ params }: Request): boolean => Object.keys(params ?? {}).length > 0;

const wasThere = (resource: ManagedResource): boolean =>
  conditionOf(resource, 'Ready')?.status === 'True' ||
  resource.metadata.annotations?.[ANNOTATION.createSucceeded] !== undefined;

/** Is it a resource of this kind, such as a write may be answered with? */
export const isItem = (kind: ServiceKind, value: Json | undefined): value is JsonObject =>
  isObject(value) && keyOfItem(kind, value) !== undefined;
