import { etagOf, isNoneMatch } from './etag.ts';
import { pageFormOf, pageReply } from './page-form.ts';
import { nextPosition, samePosition, type Window, windowOf } from './paging.ts';
import { fill, placeOf } from './place.ts';
import { type Request, shown } from './request.ts';
import { filtersOf } from './row.ts';
import type { Reply } from './rules.ts';
import type { Fields } from './selection.ts';
import { rulesOf } from './service.ts';
import type { Row } from './store.ts';

/** Answers a list, page by page. */
export function listReply(request: Request): Reply {
  const { service, world, operation, resource, call, scope } = request;
  const place = placeOf(service.name, fill(resource.collection, call.params));
  const tagged = operation.document.responses['200']?.headers.includes('etag') ?? false;
  // One for all pages: it changes with anything in the collection.
  const etag = tagged ? etagOf(world.store.version(place, scope.now)) : undefined;
  const tag = etag === undefined ? {} : { etag };
  if (etag !== undefined && !isNoneMatch(call.ifNoneMatch, etag)) return { status: 304, headers: tag };

  const form = pageFormOf(service, operation);
  const window = windowOf(form.style, call.query);
  const { rows, count } = read(request, place, window);
  const more = window.limit !== undefined && rows.length > window.limit;
  // Counting is not free, and not every page tells it.
  const counts = form.total !== undefined || (more && window.offset !== undefined);
  const total = counts ? count() : 0;
  const page = more ? rows.slice(0, window.limit) : rows;
  const { body, headers } = pageReply(service, operation, form, call, {
    items: page.map((row) => shown(request, row.body)),
    total,
    next: world.mishap().loops
      ? samePosition(form.style, call.query, rows)
      : more
        ? nextPosition(form.style, window, page, total)
        : undefined,
  });
  return { status: 200, body, headers: { ...tag, ...headers } };
}

interface Read {
  /** One more than the page has, where there is more. */
  readonly rows: readonly Row[];
  readonly count: () => number;
}

function read(request: Request, place: string, { limit, ...position }: Window): Read {
  const { store } = request.world;
  const { now } = request.scope;
  const selection = { place, fields: fieldsIn(request) };
  const rows = store.list({ ...selection, ...position, ...(limit !== undefined && { limit: limit + 1 }) }, now);
  return { rows, count: () => store.count(selection, now) };
}

/** What the query asks for. */
function fieldsIn({ service, resource, call: { query } }: Request): Fields {
  const fields: Record<string, string> = {};
  for (const { name, to } of filtersOf(service, resource, rulesOf(service, resource.item))) {
    if (query[name] !== undefined) fields[name] = to(String(query[name]));
  }
  return fields;
}
