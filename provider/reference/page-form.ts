import { isObject, type Json, type JsonObject } from './json.ts';
import { propertiesOf, referenced } from './model.ts';
import { type PageStyle, styleOf } from './paging.ts';
import { fill } from './place.ts';
import type { Call } from './rules.ts';
import type { Operation, Service } from './service.ts';

/** How a page of a list looks: its parts, by their names in the document. */
export interface PageForm {
  readonly style: PageStyle;
  /** Undefined: the page is the list. */
  readonly items: string | undefined;
  readonly next: { readonly name: string; readonly is: 'position' | 'path' } | undefined;
  readonly total: string | undefined;
}

/** What is on a page. */
export interface Page {
  readonly items: readonly JsonObject[];
  readonly total: number;
  /** Position of the next one; undefined on the last. */
  readonly next: string | undefined;
}

const positions = ['next', 'nextCursor', 'nextPageToken', 'continue', 'nextPage'];
const paths = ['nextLink', 'nextUrl'];
const totals = ['total', 'totalCount', 'totalItems', 'count'];

const forms = new WeakMap<Operation, PageForm>();

/** The form of the pages of `operation`. */
export function pageFormOf(service: Service, operation: Operation): PageForm {
  const known = forms.get(operation);
  if (known !== undefined) return known;
  const schema = Object.values(operation.document.responses['200']?.contents ?? {})[0];
  const names = propertiesOf(service.document, schema === undefined ? [] : [schema]);
  const next = [...positions, ...paths].find((name) => names.has(name));
  const form: PageForm = {
    style: styleOf(operation.document),
    items: listIn(referenced(service.document, schema) ?? schema),
    next: next === undefined ? undefined : { name: next, is: paths.includes(next) ? 'path' : 'position' },
    total: totals.find((name) => names.has(name)),
  };
  forms.set(operation, form);
  return form;
}

/** The property that holds the items. */
function listIn(schema: Json | undefined): string | undefined {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  if (!isObject(properties)) return undefined;
  return Object.keys(properties).find((name) => isObject(properties[name]) && properties[name]['type'] === 'array');
}

/** A page's body and headers. */
export function pageReply(
  service: Service,
  operation: Operation,
  form: PageForm,
  call: Call,
  { items, total, next }: Page,
): { readonly body: Json; readonly headers: Readonly<Record<string, string>> } {
  const path = next === undefined ? undefined : pathOf(service, operation, form.style, call, next);
  const headers: Readonly<Record<string, string>> =
    form.style.links && path !== undefined ? { link: `<${path}>; rel="next"` } : {};
  if (form.items === undefined) return { body: items, headers };
  const told = form.next?.is === 'path' ? path : next;
  const body: JsonObject = {
    [form.items]: items,
    ...(form.next !== undefined && told !== undefined && { [form.next.name]: told }),
    ...(form.total !== undefined && { [form.total]: total }),
  };
  return { body, headers };
}

/** The path of the page at `next`, with everything else that was asked for. */
function pathOf(
  { document }: Service,
  operation: Operation,
  style: PageStyle,
  { params, query }: Call,
  next: string,
): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) asked.append(name, String(one));
  }
  asked.set(style.position ?? 'cursor', next);
  return `${document.base}${fill(operation.document.path, params)}?${asked}`;
}
