/**
 * The internal services of the benchmark, in a process of their own: addresses of `ipam` and record sets of `dns` by
 * their OpenAPI documents, kept in memory, so that what is measured is the provider.
 * Flags: --port N [--cert FILE --key FILE].
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { parseArgs } from 'node:util';
import { Book } from './ledger.ts';

type Thing = Readonly<Record<string, unknown>>;

const { values: flags } = parseArgs({
  options: { port: { type: 'string' }, cert: { type: 'string' }, key: { type: 'string' } },
});

const book = new Book();
const addresses = new Map<string, Thing>();
/** Record sets by `<name>/<type>`, by zone. */
const zones = new Map<string, Map<string, Thing>>();
/** `<zone>` and `<name>/<type>`. */
const RECORD = /^\/dns\/v1\/zones\/([^/]+)\/records\/(.+)$/;
let given = 0;
let version = 0;

/** What is answered; without content, that there is no such thing. */
interface Answer {
  readonly status: number;
  readonly content: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Call {
  readonly request: IncomingMessage;
  readonly at: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Thing;
}

type Route = readonly [method: string, what: string, path: RegExp, answer: (call: Call) => Answer];

const ok = (content: unknown): Answer => ({ status: 200, content });

const routes: readonly Route[] = [
  ['GET', 'address', /^\/ipam\/v1\/addresses\/([^/]+)$/, ({ at: [id = ''] }) => ok(addresses.get(id))],
  ['GET', 'addresses', /^\/ipam\/v1\/addresses$/, ({ query }) => ok(pageOf(query))],
  ['POST', 'addresses', /^\/ipam\/v1\/addresses$/, take],
  ['PUT', 'address', /^\/ipam\/v1\/addresses\/([^/]+)$/, change],
  ['DELETE', 'address', /^\/ipam\/v1\/addresses\/([^/]+)$/, giveBack],
  ['GET', 'zone', /^\/dns\/v1\/zones\/([^/]+)\/records$/, listZone],
  ['GET', 'record', RECORD, ({ at: [zone = '', record = ''] }) => ok(zones.get(zone)?.get(record))],
  ['PUT', 'record', RECORD, writeRecord],
];
/** Of the benchmark itself. */
const books: readonly Route[] = [
  ['GET', 'ledger', /^\/ledger$/, () => ok(book.ledger(addresses.size + recordCount()))],
  ['GET', 'marks', /^\/marks$/, () => ok(book.marks)],
  ['POST', 'first', /^\/first$/, forgetFirst],
];

function take({ body }: Call): Answer {
  given += 1;
  const { prefix, address, hostname, purpose, description, tags = [] } = body;
  book.created(`address of ${hostname}`);
  book.marked(String(description));
  const where = { prefix, vrf: 'blue', address, prefixLength: 8, family: 4 };
  const taken = { id: `adr-${given}`, ...where, hostname, purpose, description, tags, createdAt: new Date() };
  addresses.set(taken.id, taken);
  return { status: 201, content: taken };
}

function change({ at: [id = ''], body }: Call): Answer {
  const known = addresses.get(id);
  if (known === undefined) return ok(undefined);
  book.marked(String(body['description']));
  const changed = { ...known, ...body };
  addresses.set(id, changed);
  return ok(changed);
}

function giveBack({ at: [id = ''] }: Call): Answer {
  book.removed(`address of ${addresses.get(id)?.['hostname']}`);
  addresses.delete(id);
  return { status: 204, content: '' };
}

function pageOf(query: URLSearchParams): object {
  const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 100)];
  const items = [...addresses.values()].filter(({ prefix }) => prefix === query.get('prefix'));
  return { items: items.slice((page - 1) * limit, page * limit), total: items.length };
}

const recordCount = (): number => [...zones.values()].reduce((sum, zone) => sum + zone.size, 0);

function listZone({ request, at: [name = ''], query }: Call): Answer {
  const zone = zones.get(name) ?? new Map<string, Thing>();
  const headers = { etag: `"${version}"` };
  if (request.headers['if-none-match'] === headers.etag) return { status: 304, content: '', headers };
  const [from, limit] = [Number(query.get('cursor') ?? 0), Number(query.get('limit') ?? 100)];
  const items = [...zone.values()].slice(from, from + limit);
  const next = from + limit < zone.size ? { next: String(from + limit) } : {};
  return { status: 200, content: { items, total: zone.size, ...next }, headers };
}

function writeRecord({ at: [zone = '', record = ''], body }: Call): Answer {
  const [name, type] = record.split('/');
  const records = zones.get(zone) ?? new Map<string, Thing>();
  zones.set(zone, records);
  const isNew = !records.has(record);
  if (isNew) book.created(`record ${zone}/${record}`);
  version += 1;
  const written = { id: `${zone}/${record}`, zone, name, type, ttl: 300, ...body };
  records.set(record, written);
  return { status: isNew ? 201 : 200, content: written };
}

function forgetFirst(): Answer {
  book.forgetFirst();
  return ok({});
}

const NOT_FOUND = { title: 'Not Found', status: 404 };

function send(response: ServerResponse, { status, content, headers }: Answer): void {
  const text = content === '' ? '' : JSON.stringify(content ?? NOT_FOUND);
  const type = content === undefined ? 'application/problem+json' : 'application/json';
  const length = { 'content-type': type, 'content-length': Buffer.byteLength(text) };
  response.writeHead(content === undefined ? 404 : status, { ...(text !== '' && length), ...headers }).end(text);
}

function listener(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://service');
  const isCalled = ([method, , path]: Route): boolean => method === request.method && path.test(pathname);
  const own = books.find(isCalled);
  const route = own ?? routes.find(isCalled);
  if (own === undefined) book.called(`${request.method} ${route?.[1] ?? pathname}`);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (route === undefined) {
      send(response, ok(undefined));
      return;
    }
    const [, , path, answer] = route;
    const at = (path.exec(pathname) ?? []).slice(1).map(decodeURIComponent);
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? {} : (JSON.parse(text) as Thing);
    send(response, answer({ request, at, query, body }));
  });
}

const { port, cert, key } = flags;
const options = { keepAliveTimeout: 120_000 };
const server =
  cert && key
    ? createTlsServer({ ...options, cert: readFileSync(cert), key: readFileSync(key) }, listener)
    : createServer(options, listener);
server.listen(Number(port), '127.0.0.1', 4096);
