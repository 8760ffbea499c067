import type { Answer } from '../gateway.ts';
import type { Upstream } from '../upstream.ts';

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const ROOT = 'io.k8s.api.core.v1.ConfigMap';
const json = (content: object): Answer => ({
  ...{ status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) },
});

/**
 * As much of an API server's OpenAPI documents as ConfigMaps need, by path. provider-kubernetes reads them for every
 * config of its own, and a suite has dozens of configs.
 */
export async function configMapSchema(upstream: Upstream): Promise<ReadonlyMap<string, Answer>> {
  const index = await upstream.call<{ readonly paths: Readonly<Record<string, object>> }>('GET', '/openapi/v3');
  const document = await upstream.call<Document>('GET', '/openapi/v3/api/v1');
  const all = document?.components.schemas ?? {};
  const names = new Set([ROOT]);
  for (const name of names) {
    for (const [, ref = ''] of JSON.stringify(all[name]).matchAll(/#\/components\/schemas\/([^"]+)/g)) names.add(ref);
  }
  const schemas = Object.fromEntries([...names].map((name) => [name, all[name]]));
  return new Map([
    ['/openapi/v3', json({ paths: { 'api/v1': index?.paths['api/v1'] } })],
    ['/openapi/v3/api/v1', json({ ...document, paths: {}, components: { schemas } })],
  ]);
}
