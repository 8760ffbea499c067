import type { Json } from './json.ts';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One call, described without its host or credentials. */
export interface Request {
  readonly method: Method;
  /** Template below the endpoint, such as `/zones/{zone}/records`. Messages name it, and never what fills it. */
  readonly path: string;
  /** What fills the template; each is one path segment. */
  readonly params?: Readonly<Record<string, string>>;
  /** Parameters after the `?`; undefined ones are left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Where a link of an earlier answer leads, in place of `path`, `params` and `query`; the endpoint's origin only. */
  readonly at?: string;
  readonly body?: Json;
  /** Default: application/json. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as If-None-Match with reads and as If-Match with writes. */
  readonly etag?: string;
  /** May it be sent twice? Default: every method but POST and PATCH; true where an idempotency key is sent. */
  readonly idempotent?: boolean;
  /** `json` (default): an answer must be JSON; `any`: the status says it all, whatever the body. */
  readonly answer?: 'json' | 'any';
  /** Values in this request that must appear in no message, such as a password that is set. */
  readonly secrets?: readonly string[];
}

/** Does the method change nothing? */
export const isRead = ({ method }: Pick<Request, 'method'>): boolean => method === 'GET' || method === 'HEAD';

/** May the request be sent a second time although the first may have been carried out? */
export const isIdempotent = (request: Request): boolean =>
  request.idempotent ?? (request.method !== 'POST' && request.method !== 'PATCH');

/** Where the request goes, or why it goes nowhere. */
export type Target = { readonly url: URL } | { readonly problem: string };

/** The URL of a request below `endpoint`. */
export function locate(endpoint: string, request: Request): Target {
  if (request.at !== undefined) return follow(endpoint, request.at);
  const missing: string[] = [];
  const path = request.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const segment = request.params?.[name] ?? '';
    // A dot segment would be resolved away by URL and address the parent.
    if (segment === '' || segment === '.' || segment === '..') missing.push(name);
    return encodeURIComponent(segment);
  });
  if (missing.length > 0) return { problem: `the path needs a value for ${missing.join(', ')}` };
  const url = new URL(`${endpoint.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return { url };
}

/** The URL of a link in an answer from `base`. Credentials go with it, so it must stay at the same origin. */
export function follow(base: string | URL, link: string): Target {
  if (!URL.canParse(link, String(base))) return { problem: 'it leads to something that is no URL' };
  const url = new URL(link, base);
  if (url.origin !== new URL(base).origin) return { problem: `it leads to another host (${url.host})` };
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url };
}
