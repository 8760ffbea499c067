import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Access } from './credentials.ts';
import type { KubeObject } from './object.ts';
import { Happenings } from './time.fixture.ts';

/** One request, which a test answers by hand. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly answer: (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void;
  /** Begins a watch. */
  readonly stream: () => ServerStream;
  /** Breaks the connection without an answer. */
  readonly reset: () => void;
}

export interface ServerStream {
  readonly send: (...events: readonly (object | string | Uint8Array)[]) => void;
  readonly end: () => void;
  readonly reset: () => void;
  /** Resolves once the client went away. */
  readonly closed: Promise<void>;
}

/** An API server that says what a test tells it to. */
export interface ScriptedApi {
  readonly access: Access;
  readonly asked: Happenings<Asked>;
  readonly stop: () => Promise<void>;
}

export async function scriptedApi(token: () => string = () => 'secret'): Promise<ScriptedApi> {
  const asked = new Happenings<Asked>();
  const server = createServer(async (request, response) => asked.add(await askedOf(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    access: {
      server: `http://127.0.0.1:${port}`,
      namespace: undefined,
      credentials: async () => ({ headers: { authorization: `Bearer ${token()}` }, tls: {} }),
    },
    asked,
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function askedOf(request: IncomingMessage, response: ServerResponse): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '', 'http://localhost');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
    answer: (status, body, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    },
    stream: () => streamOf(response),
    reset: () => void response.socket?.resetAndDestroy(),
  };
}

function streamOf(response: ServerResponse): ServerStream {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  return {
    send: (...events) => {
      for (const event of events) {
        response.write(typeof event === 'string' || event instanceof Uint8Array ? event : `${JSON.stringify(event)}\n`);
      }
    },
    end: () => void response.end(),
    reset: () => void response.socket?.resetAndDestroy(),
    closed: new Promise((resolve) => response.once('close', () => resolve())),
  };
}

/** Events as an API server writes them. */
export const event = (type: 'ADDED' | 'MODIFIED' | 'DELETED', object: KubeObject) => ({ type, object });
export const bookmark = (resourceVersion: string, initial = false) => ({
  type: 'BOOKMARK',
  object: {
    metadata: { resourceVersion, ...(initial ? { annotations: { 'k8s.io/initial-events-end': 'true' } } : {}) },
  },
});
export const errorEvent = (code: number, reason: string) => ({
  type: 'ERROR',
  object: { kind: 'Status', code, reason, message: reason },
});
