import { etagOf, isNoneMatch } from './etag.ts';
import type { JsonObject } from './json.ts';
import { pageFormOf, pageReply } from './page-form.ts';
import { nextPosition, type Window, windowOf } from './paging.ts';
import { fill, placeOf } from './place.ts';
import type { Request } from './resource.ts';
import { filtersOf } from './row.ts';
import type { Reply } from './rules.ts';
import { rulesOf } from './service.ts';
import type { Fields, Row } from './store.ts';

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
  const { rows, total } = read(request, place, window);
  const more = window.limit !== undefined && rows.length > window.limit;
  const page = more ? rows.slice(0, window.limit) : rows;
  const { show } = rulesOf(service, resource.item);
  const { body, headers } = pageReply(service, operation, form, call, {
    items: page.map((row) => show?.(row.body, scope) ?? row.body),
    total: total(),
    next: more ? nextPosition(form.style, window, page, total()) : undefined,
  });
  return { status: 200, body, headers: { ...tag, ...headers } };
}

interface Read {
  /** One more than the page has, where there is more. */
  readonly rows: readonly Row[];
  readonly total: () => number;
}

function read(request: Request, place: string, window: Window): Read {
  const { store } = request.world;
  const { now } = request.scope;
  const { fields, tests } = filtersIn(request);
  const { limit, ...position } = window;
  const selection = { place, fields };
  if (tests.length === 0) {
    const rows = store.list({ ...selection, ...position, ...(limit !== undefined && { limit: limit + 1 }) }, now);
    return { rows, total: () => store.count(selection, now) };
  }
  const found = store.list(selection, now).filter(({ body }) => tests.every((test) => test(body)));
  const rest = found.filter(({ sort }) => sort > (window.after ?? '')).slice(window.offset ?? 0);
  return { rows: limit === undefined ? rest : rest.slice(0, limit + 1), total: () => found.length };
}

interface Filters {
  readonly fields: Fields;
  readonly tests: readonly ((body: JsonObject) => boolean)[];
}

/** What the query asks for: equalities, which the store knows how to find, and tests of each resource. */
function filtersIn({ service, resource, call: { query } }: Request): Filters {
  const rules = rulesOf(service, resource.item);
  const fields: Record<string, string> = {};
  for (const { name, to } of filtersOf(service, resource, rules)) {
    if (query[name] !== undefined) fields[name] = to(String(query[name]));
  }
  const tests = Object.entries(rules.filters ?? {}).flatMap(([name, filter]) => {
    const value = query[name];
    return typeof filter === 'object' || value === undefined
      ? []
      : [(body: JsonObject) => [value].flat().every((one) => filter(body, String(one)))];
  });
  return { fields, tests };
}
