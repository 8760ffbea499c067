import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** Where a site is served. */
export interface Place {
  /** 0 for a free one. */
  readonly port: number;
  readonly host: string;
  /** The path the site is below, `/` or such as `/company/catalogue/`. */
  readonly base?: string;
}

/** A site that is being served. */
export interface RunningSite {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a site until it is stopped. An error of the socket, such as EADDRINUSE, is passed on. */
export async function serveSite(site: Site, { port, host, base = '/' }: Place): Promise<RunningSite> {
  const server = createServer((request, response) => answer(site, base, request, response));
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${bound}${base}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(site: Site, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '');
  const file = path?.startsWith(base) ? site.get(`/${path.slice(base.length)}`) : undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { allow: 'GET, HEAD' });
  else if (`${path}/` === base) refuse(response, 301, { location: base });
  else if (file === undefined) refuse(response, 404);
  else if (request.headers['if-none-match'] === file.headers['etag']) response.writeHead(304, file.headers).end();
  else {
    response.writeHead(200, { ...file.headers, 'content-length': file.body.length });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }
}

const reasons: Readonly<Record<number, string>> = {
  301: 'The site is below.',
  404: 'There is no such file here.',
  405: 'Files can only be read.',
};

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  const text = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...text, 'cache-control': 'no-store', ...headers });
  response.end(`${reasons[status] ?? ''}\n`);
}

/** The path of a request's target; undefined where its percent signs mean nothing. */
function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
