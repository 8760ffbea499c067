import type { OperationDocument } from './document.ts';
import type { Json } from './json.ts';
import { Problem } from './problem.ts';
import type { Row } from './store.ts';

/** A page to read: of all rows, those behind `after`, or without the first `offset`. */
export interface Window {
  readonly after?: string;
  readonly offset?: number;
  /** Undefined: all. */
  readonly limit: number | undefined;
}

/** How a list is cut into pages, as the names of its parameters and of its answer's parts tell. */
export interface PageStyle {
  readonly by: 'none' | 'cursor' | 'page' | 'offset';
  /** Parameter that says where the page is. */
  readonly position: string | undefined;
  readonly limit: string | undefined;
  /** The next page stands in the Link header. */
  readonly links: boolean;
}

const positions = {
  cursor: ['cursor', 'after', 'pageToken', 'continue', 'marker'],
  page: ['page', 'pageNumber'],
  offset: ['offset', 'skip', 'start'],
} as const;
const limits = ['limit', 'size', 'pageSize', 'perPage', 'per_page', 'top', 'count'];

/** How the list of `operation` comes. */
export function styleOf(operation: OperationDocument): PageStyle {
  const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const limit = limits.find((name) => names.includes(name));
  const links = operation.responses['200']?.headers.includes('link') ?? false;
  for (const by of ['cursor', 'page', 'offset'] as const) {
    const position = positions[by].find((name) => names.includes(name));
    if (position !== undefined) return { by, position, limit, links };
  }
  return { by: 'none', position: undefined, limit, links };
}

/** The page that a request asks for. Throws 400 for a cursor that was never given. */
export function windowOf(style: PageStyle, query: Readonly<Record<string, Json>>): Window {
  const limit = style.limit === undefined ? undefined : Number(query[style.limit] ?? 100);
  const given = style.position === undefined ? undefined : query[style.position];
  switch (style.by) {
    case 'none':
      return { limit };
    case 'cursor':
      if (given === undefined) return { limit };
      return { limit, after: style.position === plain ? String(given) : readCursor(String(given)) };
    case 'page':
      return { limit, offset: (Math.max(1, Number(given ?? 1)) - 1) * (limit ?? 0) };
    case 'offset':
      return { limit, offset: Number(given ?? 0) };
  }
}

/** What asks for the page after this one; undefined where this is the last. */
export function nextPosition(
  style: PageStyle,
  window: Window,
  rows: readonly Row[],
  total: number,
): string | undefined {
  const last = rows.at(-1);
  if (last === undefined || window.limit === undefined) return undefined;
  const offset = window.offset ?? 0;
  switch (style.by) {
    case 'none':
      return undefined;
    case 'cursor':
      return style.position === plain ? last.sort : writeCursor(last.sort);
    case 'page':
      return offset + rows.length < total ? String(offset / window.limit + 2) : undefined;
    case 'offset':
      return offset + rows.length < total ? String(offset + rows.length) : undefined;
  }
}

/** What asks for the same page again, or nearly so for the first one of cursors; undefined where there are no pages. */
export function samePosition(
  { by, position = '' }: PageStyle,
  query: Readonly<Record<string, Json>>,
  rows: readonly Row[],
): string | undefined {
  const [first] = rows;
  if (by === 'none' || first === undefined) return undefined;
  if (query[position] !== undefined) return String(query[position]);
  if (by !== 'cursor') return by === 'page' ? '1' : '0';
  return position === plain ? first.sort : writeCursor(first.sort);
}

/** A position of this name is what lists are ordered by, as it is; others are opaque. */
const plain = 'after';

const mark = 'c1.';

/** Opaque to whoever gets it. */
const writeCursor = (sort: string): string => Buffer.from(`${mark}${sort}`).toString('base64url');

function readCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(mark)) throw new Problem(400, 'the cursor is not one that this service gave');
  return text.slice(mark.length);
}
