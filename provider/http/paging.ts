import type { HttpClient } from './client.ts';
import { at, type Json } from './json.ts';
import { nextPage, type Paging, type Position, start } from './next-page.ts';
import type { Request } from './request.ts';
import type { Failure, Ok, Result } from './result.ts';

/** How a collection is read. */
export interface Listing {
  /** JSON pointer to the items of a page; '' where the page is the array. */
  readonly items: string;
  readonly paging: Paging;
  /** JSON pointer in an item to what tells it from others; finds items that moved between pages. */
  readonly key?: string;
  /** Default: 1,000. */
  readonly mostPages?: number;
  /** Default: 100,000. */
  readonly mostItems?: number;
}

/** A list is whole or it is none: what is missing from half of one is not absent. */
export type ListResult = Listed | Incomplete | Failure;

/** Every item of the collection. */
export interface Listed {
  readonly kind: 'listed';
  readonly items: readonly Json[];
  /** Requests it took. */
  readonly pages: number;
}

/** Pages came, but they do not make up the collection. Says nothing about what is in it. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly message: string;
}

/** What makes the list of pages so far. */
interface Walk {
  readonly items: Json[];
  readonly keys: Set<string>;
  readonly visited: Set<string>;
  previous: string;
  total: number | undefined;
}

type Step =
  | { readonly next: Position }
  | { readonly done: true }
  | { readonly broken: string; readonly moved: boolean };

/**
 * Reads a whole collection, page by page. Where items moved between pages meanwhile it starts over, once. A collection
 * whose first page is absent is absent; a later page that fails makes the list fail.
 */
export async function list(
  client: Pick<HttpClient, 'send'>,
  request: Request,
  listing: Listing,
  signal: AbortSignal,
): Promise<ListResult> {
  const first = await walk(client, request, listing, signal);
  return first.kind === 'moved' ? settle(await walk(client, request, listing, signal)) : first;
}

/** Incomplete for a reason that a second walk may not meet. */
interface Moved {
  readonly kind: 'moved';
  readonly message: string;
}

const settle = (result: ListResult | Moved): ListResult =>
  result.kind === 'moved' ? { ...result, kind: 'incomplete' } : result;

async function walk(
  client: Pick<HttpClient, 'send'>,
  request: Request,
  listing: Listing,
  signal: AbortSignal,
): Promise<ListResult | Moved> {
  const mostPages = listing.mostPages ?? 1_000;
  const walked: Walk = { items: [], keys: new Set(), visited: new Set(), previous: '', total: undefined };
  let position = start(listing.paging);
  for (let pages = 1; pages <= mostPages; pages++) {
    const asked: Request = { ...request, ...position.request, query: { ...request.query, ...position.request.query } };
    const result = await client.send(asked, signal);
    if (result.kind !== 'ok') return failed(result, request, pages);
    const step = take(result, position, listing, walked);
    if ('broken' in step)
      return { kind: step.moved ? 'moved' : 'incomplete', message: broken(request, pages, step.broken) };
    if ('done' in step) return { kind: 'listed', items: walked.items, pages };
    position = step.next;
  }
  return { kind: 'incomplete', message: broken(request, mostPages, `there are more than ${mostPages} pages`) };
}

/** Adds a page to what was walked and says where to go on. */
function take(page: Ok, position: Position, listing: Listing, walked: Walk): Step {
  const items = at(page.body, listing.items);
  if (!Array.isArray(items)) return { broken: `it has no list at ${listing.items || 'its top'}`, moved: false };
  const text = JSON.stringify(items);
  if (items.length > 0 && text === walked.previous) return { broken: 'it is the page before once more', moved: false };
  walked.previous = text;

  for (const item of items as readonly Json[]) {
    const problem = remember(item, listing, walked);
    if (problem !== undefined) return { broken: problem, moved: true };
    walked.items.push(item);
  }
  if (walked.items.length > (listing.mostItems ?? 100_000)) {
    return { broken: `there are more than ${listing.mostItems ?? 100_000} items`, moved: false };
  }
  return proceed(page, position, listing, walked, items.length);
}

/** Where the next page is, or why there is none and whether that is the end. */
function proceed(page: Ok, position: Position, { paging }: Listing, walked: Walk, count: number): Step {
  const next = nextPage(page, position, paging, count, walked.items.length);
  if ('problem' in next) return { broken: next.problem, moved: false };
  if (next.total !== undefined) {
    if (walked.total !== undefined && walked.total !== next.total)
      return { broken: 'their number changed', moved: true };
    walked.total = next.total;
  }
  if (next.position === undefined) {
    const short = next.total !== undefined && walked.items.length !== next.total;
    return short ? { broken: `${walked.items.length} items of ${next.total} came`, moved: true } : { done: true };
  }
  const place = JSON.stringify(next.position.request);
  if (walked.visited.has(place)) return { broken: 'its next page was read already', moved: false };
  walked.visited.add(place);
  return { next: next.position };
}

function remember(item: Json, { key }: Listing, { keys }: Walk): string | undefined {
  if (key === undefined) return undefined;
  const value = at(item, key);
  if (value === undefined) return `an item has no ${key}`;
  const name = JSON.stringify(value);
  if (keys.has(name)) return 'an item came twice: items moved between pages';
  keys.add(name);
  return undefined;
}

function failed(result: Exclude<Result, Ok>, request: Request, pages: number): ListResult {
  if (!('message' in result))
    return { kind: 'incomplete', message: broken(request, pages, `the answer is "${result.kind}"`) };
  // A page in the middle that is absent says nothing about the collection.
  if (result.kind === 'absent' && pages > 1)
    return { kind: 'incomplete', message: `${result.message} (page ${pages})` };
  return result;
}

const broken = (request: Request, page: number, reason: string): string =>
  `cannot list ${request.path}: on page ${page}, ${reason}`;
