import type { HttpClient, Json, Ok, Request, Result } from '../../http/index.ts';
import { never } from '../../http/testing/client.ts';
import { ok } from '../../http/testing/scripted.ts';
import { type VirtualClock, virtualClock } from '../../http/testing/virtual-clock.ts';
import type { ExternalClient, KubeObject } from '../../runtime/index.ts';
import { type Backend, backendBehind } from './backend.ts';
import { externalKind } from './client.ts';
import type { ServiceKind } from './service-kind.ts';

/** What came in, as a test compares it. */
export interface Asked {
  /** Such as `GET /zones/a.b/records?limit=500`. */
  readonly call: string;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly etag?: string;
}

/** Answers by call, one after the other; the last one stays. */
export type Answers = Readonly<Record<string, Result | readonly Result[]>>;

export interface Exchange {
  readonly client: ExternalClient;
  /** Another reconciliation's client of the same config. */
  readonly another: () => ExternalClient;
  readonly asked: Asked[];
  readonly calls: () => readonly string[];
  readonly clock: VirtualClock;
  readonly backend: Backend;
}

/** A client of `kind` whose API answers from a script. */
export function exchange(
  kind: ServiceKind,
  answers: Answers,
  { secrets = {} }: { readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>> } = {},
): Exchange {
  const asked: Asked[] = [];
  const left = new Map(
    Object.entries(answers).map(([call, given]) => [call, Array.isArray(given) ? [...given] : [given]]),
  );
  const http: HttpClient = {
    excerpt: (text) => text,
    pausedUntil: () => undefined,
    close: async () => undefined,
    send: async (request) => {
      const call = `${request.method} ${pathOf(request)}`;
      asked.push({
        call,
        ...(request.body !== undefined && { body: request.body }),
        ...(request.headers !== undefined && Object.keys(request.headers).length > 0 && { headers: request.headers }),
        ...(request.etag !== undefined && { etag: request.etag }),
      });
      const given = left.get(call) as Result[] | undefined;
      const answer = given !== undefined && given.length > 1 ? given.shift() : given?.[0];
      if (answer === undefined) throw new Error(`the script has no answer to ${call}`);
      return answer;
    },
  };
  const clock = virtualClock(Date.parse('2030-01-01T00:00:00Z'));
  const common = backendBehind(http, clock);
  const external = externalKind(kind);
  const another = (): ExternalClient =>
    external.client(common, {
      store: { get: (ref) => (ref.kind === 'Secret' ? (secretOf(ref.name, secrets[ref.name]) as never) : undefined) },
      hashKey: Buffer.from('key'),
      restedAge: 540_000,
    });
  return { client: another(), another, asked, calls: () => asked.map(({ call }) => call), clock, backend: common };
}

function pathOf(request: Request): string {
  if (request.at !== undefined) return request.at;
  const path = request.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(request.params?.[name] ?? '?'),
  );
  const query = new URLSearchParams(
    Object.entries(request.query ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

const secretOf = (name: string, data?: Readonly<Record<string, string>>): KubeObject | undefined =>
  data &&
  ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace: 'team' },
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')])),
  } as KubeObject);

export { never, ok };

export const gone: Result = { kind: 'absent', status: 404, message: 'cannot GET /x: the answer is 404 Not Found' };
export const down: Result = { kind: 'unavailable', status: 500, message: 'cannot GET /x: the answer is 500' };
export const refused = (status: number): Result => ({
  kind: 'refused',
  status,
  message: `cannot do it: the answer is ${status}`,
});
export const lost: Result = { kind: 'unknown-outcome', message: 'cannot POST /x: no answer within 15s' };
export const accepted = (operation: string | undefined, body?: Json): Result => ({
  kind: 'accepted',
  body,
  ...(operation !== undefined && { operation }),
});
export const made = (body: Json | undefined, more: Partial<Ok> = {}): Result => ({ ...ok(body, {}, 201), ...more });
export const withEtag = (body: Json, etag: string): Result => ({ ...ok(body), etag });
