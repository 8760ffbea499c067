import { at, type Json } from './json.ts';
import { follow, type Request } from './request.ts';
import type { Ok } from './result.ts';

/** How an API cuts a collection into pages. Pointers are JSON pointers into a page. */
export type Paging =
  /** It does not. */
  | { readonly by: 'none' }
  /** By number: `?page=2&limit=100`. Ends at `total`, or where that is not told at the first empty page. */
  | {
      readonly by: 'page';
      readonly page: string;
      readonly limit: string;
      readonly size: number;
      /** Number of the first page. Default: 1. */
      readonly first?: number;
      readonly total?: string;
    }
  /** By how many came before: `?offset=100&limit=100`. Ends as with `page`. */
  | {
      readonly by: 'offset';
      readonly offset: string;
      readonly limit: string;
      readonly size: number;
      readonly total?: string;
    }
  /** By a token of the page before. Ends where there is none, and a wrong pointer looks the same: give `total` too. */
  | {
      readonly by: 'cursor';
      readonly cursor: string;
      readonly next: string;
      readonly limit?: string;
      readonly size?: number;
      readonly total?: string;
    }
  /** By a link in the page or, without `next`, in its Link header (RFC 8288, rel="next"). Ends where there is none. */
  | {
      readonly by: 'link';
      readonly next?: string;
      readonly limit?: string;
      readonly size?: number;
      readonly total?: string;
    };

/** A page to ask for. */
export interface Position {
  readonly request: Pick<Request, 'query' | 'at'>;
  /** Number of this page among all, from 0. */
  readonly index: number;
}

/** Where the next page is; without `position` this one was the last. */
export type Next = { readonly position: Position | undefined; readonly total?: number } | { readonly problem: string };

/** The first page. */
export function start(paging: Paging): Position {
  switch (paging.by) {
    case 'none':
      return { request: {}, index: 0 };
    case 'page':
      return {
        request: { query: { [paging.page]: String(paging.first ?? 1), [paging.limit]: String(paging.size) } },
        index: 0,
      };
    case 'offset':
      return { request: { query: { [paging.offset]: '0', [paging.limit]: String(paging.size) } }, index: 0 };
    case 'cursor':
    case 'link':
      return { request: { query: sized(paging) }, index: 0 };
  }
}

/** The page after `page`, which had `count` items and made `sum` with those before. */
export function nextPage(
  page: Pick<Ok, 'body' | 'headers' | 'url'>,
  position: Position,
  paging: Paging,
  count: number,
  sum: number,
): Next {
  const index = position.index + 1;
  switch (paging.by) {
    case 'none':
      return { position: undefined };
    case 'page': {
      const query = { [paging.page]: String((paging.first ?? 1) + index), [paging.limit]: String(paging.size) };
      return counted(page.body, paging.total, count, sum, { request: { query }, index });
    }
    case 'offset': {
      const query = { [paging.offset]: String(sum), [paging.limit]: String(paging.size) };
      return counted(page.body, paging.total, count, sum, { request: { query }, index });
    }
    case 'cursor': {
      const cursor = at(page.body, paging.next);
      if (ends(cursor)) return linked(page.body, paging.total, undefined);
      if (typeof cursor !== 'string' && typeof cursor !== 'number') {
        return { problem: `it has no cursor at ${paging.next}` };
      }
      const query = { ...sized(paging), [paging.cursor]: String(cursor) };
      return linked(page.body, paging.total, { request: { query }, index });
    }
    case 'link': {
      const link = paging.next === undefined ? linkHeader(page.headers['link']) : at(page.body, paging.next);
      if (ends(link)) return linked(page.body, paging.total, undefined);
      if (typeof link !== 'string') return { problem: `it has no link at ${paging.next}` };
      const target = follow(page.url, link);
      if ('problem' in target) return { problem: `its next page is no page: ${target.problem}` };
      return linked(page.body, paging.total, { request: { at: target.url.href }, index });
    }
  }
}

/** A page may hold fewer items than asked for without being the last: a server's own limit may be lower. */
function counted(
  body: Json | undefined,
  pointer: string | undefined,
  count: number,
  sum: number,
  next: Position,
): Next {
  if (pointer === undefined) return { position: count === 0 ? undefined : next };
  const total = totalAt(body, pointer);
  if (total === undefined) return { problem: `it has no number of items at ${pointer}` };
  return { position: count === 0 || sum >= total ? undefined : next, total };
}

function linked(body: Json | undefined, pointer: string | undefined, position: Position | undefined): Next {
  if (pointer === undefined) return { position };
  const total = totalAt(body, pointer);
  return total === undefined ? { problem: `it has no number of items at ${pointer}` } : { position, total };
}

function totalAt(body: Json | undefined, pointer: string): number | undefined {
  const total = at(body, pointer);
  return typeof total === 'number' && Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}

const ends = (next: Json | undefined): boolean => next === undefined || next === null || next === '' || next === false;

const sized = ({
  limit,
  size,
}: {
  readonly limit?: string;
  readonly size?: number;
}): Readonly<Record<string, string>> => (limit === undefined || size === undefined ? {} : { [limit]: String(size) });

/** The target of rel="next" in a Link header. */
function linkHeader(header: string | undefined): string | undefined {
  for (const [, target, parameters] of (header ?? '').matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^",;\s]+))*)/g,
  )) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?![\w-]))/i.test(parameters ?? '')) return target;
  }
  return undefined;
}
