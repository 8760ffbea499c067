import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';
import type { Address } from './options.ts';

/** `/metrics` for Prometheus, `/livez` and `/readyz` for probes. */
export async function serveMetrics(registry: Registry, ready: () => boolean, address: Address): Promise<Server> {
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/metrics') response.setHeader('content-type', registry.contentType).end(await registry.metrics());
    else if (path === '/livez') response.end('ok\n');
    else if (path === '/readyz') response.writeHead(ready() ? 200 : 503).end(ready() ? 'ok\n' : 'not ready\n');
    else response.writeHead(404).end('served here: /metrics, /livez, /readyz\n');
  });
  const { host = '', port } = address;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'the port is taken' : error.message;
      reject(new Error(`cannot serve metrics on ${host}:${port} (--metrics-address): ${reason}`));
    });
    server.listen({ port, ...(host !== '' && { host }) }, resolve);
  });
  return server;
}
