/** Where a reader is. `anchor` is a section of the page or the path of a field. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'kind'; readonly kind: string; readonly anchor: string | undefined }
  | { readonly page: 'services' }
  | {
      readonly page: 'provider';
      readonly service: string;
      readonly kind: string;
      readonly anchor: string | undefined;
    }
  | { readonly page: 'resources' }
  | { readonly page: 'resource'; readonly group: string; readonly kind: string; readonly anchor: string | undefined }
  | { readonly page: 'platform'; readonly anchor: string | undefined }
  | { readonly page: 'try'; readonly kind: string; readonly state: string | undefined }
  | { readonly page: 'unknown'; readonly path: string };

/** Reads a route from the hash of an address, `#/kinds/cluster/spec.tier`. Undefined for a hash that is no route. */
export function parseRoute(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { page: 'home' };
  if (!hash.startsWith('#/')) return undefined;
  const path = hash.slice(2);
  const segments = path.split('/').map(decoded);
  const [page = '', first = '', second, third] = segments;
  const unknown: Route = { page: 'unknown', path };
  switch (page) {
    case '':
      return segments.length === 1 ? { page: 'home' } : unknown;
    case 'kinds':
      return first === '' || segments.length > 3 ? unknown : { page: 'kind', kind: first, anchor: second };
    case 'provider':
      if (segments.length === 1) return { page: 'services' };
      if (!second || segments.length > 4) return unknown;
      return { page: 'provider', service: first, kind: second, anchor: third };
    case 'resources':
      if (segments.length === 1) return { page: 'resources' };
      if (!second || segments.length > 4) return unknown;
      return { page: 'resource', group: first, kind: second, anchor: third };
    case 'platform':
      return segments.length > 2 ? unknown : { page: 'platform', anchor: segments[1] };
    case 'try': {
      // A state is whatever follows, slashes included: it is for the workbench to read.
      const state = path.split('/').slice(2).join('/');
      return first === '' ? unknown : { page: 'try', kind: first, state: state === '' ? undefined : state };
    }
    default:
      return unknown;
  }
}

/** The address of a kind's page, or of a section or field on it. */
export const kindHref = (kind: string, anchor?: string): string => href(['kinds', kind, anchor]);

/** The address of a managed resource's page, or of a field on it. */
export const providerHref = (service: string, kind: string, anchor?: string): string =>
  href(['provider', service, kind, anchor]);

/** The address of the page of a resource that kinds are composed of. */
export const resourceHref = (group: string, kind: string, anchor?: string): string =>
  href(['resources', group, kind, anchor]);

/** The address of the platform settings, or of one of them. */
export const platformHref = (anchor?: string): string => href(['platform', anchor]);

/** The address of the workbench for a kind. */
export const tryHref = (kind: string, state?: string): string =>
  state === undefined ? href(['try', kind]) : `${href(['try', kind])}/${state}`;

/** A part of a page that a route names; undefined names the page. */
export function anchorOf(route: Route): string | undefined {
  return 'anchor' in route ? route.anchor : undefined;
}

/** Whether two routes are on the same page, so that only the place on it differs. */
export function samePage(a: Route, b: Route): boolean {
  const pageOf = (route: Route) => JSON.stringify({ ...route, anchor: undefined, state: undefined });
  return pageOf(a) === pageOf(b);
}

function href(segments: readonly (string | undefined)[]): string {
  return `#/${segments.flatMap((segment) => (segment === undefined ? [] : [encoded(segment)])).join('/')}`;
}

/** As short as an address may be read: brackets and stars of field paths stay as they are. */
const encoded = (segment: string): string =>
  encodeURIComponent(segment).replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%3A', ':');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
