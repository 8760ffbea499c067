import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

/**
 * `/metrics` for Prometheus, `/livez` and `/readyz` for probes: a kubelet has no certificate for the gRPC port. Plain
 * HTTP; nothing here says more than counts and sizes.
 */
export function createMetricsServer(metrics: Metrics, health: Health): Server {
  return createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    void respond(request, response, metrics, health);
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, metrics: Metrics, health: Health) {
  switch (request.url) {
    case '/metrics': {
      const { registry } = metrics;
      const text = await registry.metrics();
      response.setHeader('content-type', registry.contentType).end(text);
      return;
    }
    case '/livez':
      response.end('ok\n');
      return;
    case '/readyz':
      response.writeHead(health.serving ? 200 : 503).end(health.serving ? 'ok\n' : 'draining\n');
      return;
    default:
      response.writeHead(404).end('served here: /metrics, /livez, /readyz\n');
  }
}
