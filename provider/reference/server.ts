import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { administer, adminPath } from './admin.ts';
import { jsonToWire, problemToWire, send } from './answer.ts';
import { type Backend, createBackend } from './backend.ts';
import { readBody } from './body.ts';
import { exchange } from './exchange.ts';
import type { Fault, SetFault } from './faults.ts';
import type { Duplicate, LedgerEntry, LedgerQuery, Tally } from './ledger.ts';
import { Problem } from './problem.ts';
import { reasonOf } from './reason.ts';
import type { ServicesOptions, ServicesTls } from './settings.ts';

/** Services that are called at `url`, and what stands beside them for whoever started them. */
export interface RunningServices {
  /** Such as `http://127.0.0.1:8090`; the services are below it. */
  readonly url: string;
  readonly port: number;
  readonly services: readonly ServedService[];
  readonly ledger: {
    readonly read: (query?: LedgerQuery) => readonly LedgerEntry[];
    readonly tallies: () => readonly Tally[];
    readonly duplicates: () => readonly Duplicate[];
    readonly clear: () => void;
  };
  readonly faults: {
    readonly add: (fault: Fault) => SetFault;
    readonly remove: (id: string) => boolean;
    readonly list: () => readonly SetFault[];
    readonly clear: () => void;
    readonly seed: (seed: number) => void;
  };
  /** Lets time pass for the services, in milliseconds. */
  readonly advance: (ms: number) => void;
  /** Makes every token that was issued worthless. */
  readonly revokeTokens: () => void;
  /** Forgets every resource, call and token. */
  readonly reset: () => void;
  /** Lets calls under way end, a second at most, and closes. */
  readonly stop: () => Promise<void>;
}

/** What is served where. */
export interface ServedService {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly operations: number;
}

/** Why services cannot start, in words for whoever wanted them to. */
export class ServicesError extends Error {}

/** Milliseconds that calls under way have when the services stop. */
const patience = 1_000;

/** Starts the services. Throws ServicesError, with nothing left open, if that is impossible. */
export async function startServices(options: ServicesOptions = {}): Promise<RunningServices> {
  const backend = open(options);
  const server = serverFor(options.tls, backend, (request, response) => listen(backend, request, response));
  const host = options.host ?? '127.0.0.1';
  try {
    server.listen(options.port ?? 0, host);
    await once(server, 'listening');
  } catch (error) {
    backend.close();
    throw new ServicesError(`cannot listen on ${host}:${options.port ?? 0}: ${listenReason(error)}`);
  }
  const { port } = server.address() as AddressInfo;
  const url = `${options.tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  let stopped: Promise<void> | undefined;
  const { ledger, faults } = backend;
  return {
    url,
    port,
    services: [...backend.services.values()].map(({ name, document, operations }) => ({
      name,
      title: document.title,
      url: `${url}${document.base}`,
      operations: operations.length,
    })),
    ledger: {
      read: (query) => ledger.read(query),
      tallies: () => ledger.tallies(),
      duplicates: backend.duplicates,
      clear: () => ledger.clear(),
    },
    faults: {
      add: (fault) => faults.add(fault),
      remove: (id) => faults.remove(id),
      list: () => faults.list(),
      clear: () => faults.clear(),
      seed: (seed) => faults.seed(seed),
    },
    advance: backend.clock.advance,
    revokeTokens: backend.gate.revoke,
    reset: backend.reset,
    stop: () => (stopped ??= stop(server, backend)),
  };
}

function open(options: ServicesOptions): Backend {
  try {
    return createBackend(options);
  } catch (error) {
    throw new ServicesError(reasonOf(error));
  }
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function serverFor(tls: ServicesTls | undefined, backend: Backend, listener: Listener): Server {
  const settings = { keepAliveTimeout: 60_000 };
  if (tls === undefined) return createServer(settings, listener);
  const { cert, key, clientCa } = tls;
  const client = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true };
  try {
    return createTlsServer({ ...settings, cert, key, ...client }, listener);
  } catch (error) {
    backend.close();
    throw new ServicesError(`cannot use the certificate: ${reasonOf(error)}`);
  }
}

function listen(backend: Backend, request: IncomingMessage, response: ServerResponse): void {
  response.on('error', () => undefined);
  request.on('error', () => undefined);
  route(backend, request, response).catch((error: unknown) => {
    // Nothing of ours should throw out here; whoever waits is told, rather than left waiting.
    if (response.headersSent) response.destroy();
    else void refuse(response, new Problem(500, reasonOf(error)), backend);
  });
}

async function route(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (path.startsWith(adminPath)) return administration(backend, request, response);
  if (path === '/oauth2/token' && request.method === 'POST') return token(backend, request, response);
  const routed = backend.router.find(request.method ?? '', path);
  if (routed === 'malformed') return refuse(response, new Problem(400, 'the path is not well-formed'), backend);
  if (routed === 'nowhere') {
    const bases = [...backend.services.values()].map(({ document }) => document.base).join(', ');
    return refuse(response, new Problem(404, `no service has this path; they are below ${bases}`), backend);
  }
  if ('allowed' in routed) {
    const headers = { allow: routed.allowed.join(', ') };
    return refuse(response, new Problem(405, `this path takes ${headers.allow}`, { headers }), backend);
  }
  return exchange(backend, routed.found, routed.params, request, response);
}

/** A problem of a call that leads to no operation. */
const refuse = (response: ServerResponse, problem: Problem, { clock }: Backend): Promise<void> =>
  send(response, problemToWire(problem), clock);

/** JSON for a call that is not of a service. */
const tell = (response: ServerResponse, status: number, body: object, { clock }: Backend): Promise<void> =>
  send(response, jsonToWire(status, body), clock);

/** The switches are for whoever sits at this machine, wherever the services listen. */
const isLocal = ({ remoteAddress = '', localAddress }: Socket): boolean =>
  // Nobody but this machine calls from the very address that it listens on.
  /^(127\.|::1$|::ffff:127\.)/.test(remoteAddress) || remoteAddress === localAddress;

async function administration(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!isLocal(request.socket)) throw new Problem(403, 'the switches answer this machine only');
    const body = await readBody(request);
    if (body === undefined) return;
    if (body === 'too-large') throw new Problem(413, 'the body is too large');
    const reply = administer(backend, request, body);
    return await tell(response, reply.status, reply.body, backend);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refuse(response, error, backend);
  }
}

async function token(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return;
  const form = new URLSearchParams(body);
  const reply = backend.gate.issue(form, request.headers.authorization);
  return tell(response, reply.status, reply.body, backend);
}

async function stop(server: Server, backend: Backend): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
  backend.close();
}

const listenReasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'not allowed',
  ENOTFOUND: 'there is no such host',
};

const listenReason = (error: unknown): string =>
  listenReasons[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error);
