import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

/** One call as the API saw it. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** How many calls came over the same connection before. */
  readonly reused: number;
}

/** Answers one call, or fails to in the way a test wants; `index` counts calls from 0. */
export type Answerer = (call: Call, response: ServerResponse, index: number) => void;

/** An HTTP API on a local port, with a ledger of what was asked of it. */
export interface Api {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Connections made so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Starts an API; with `tls` over HTTPS. */
export async function startApi(answer: Answerer, tls?: ServerOptions): Promise<Api> {
  const calls: Call[] = [];
  const served = new WeakMap<object, number>();
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    request.on('end', () => {
      const reused = served.get(request.socket) ?? 0;
      served.set(request.socket, reused + 1);
      const call = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
        reused,
      };
      calls.push(call);
      answer(call, response, calls.length - 1);
    });
  };
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('error', () => undefined);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://localhost:${port}`,
    calls,
    connections: () => connections,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
