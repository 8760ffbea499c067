import { setTimeout } from 'node:timers/promises';
import type { ApiAnswer, ApiClient, Manifest } from './api-client.ts';

/** How to apply; the defaults are Crossplane's for a composed resource. */
export interface ApplyOptions {
  /** Default `apiextensions.crossplane.io/composed/test`. */
  readonly fieldManager?: string;
  /** Take over fields that somebody else owns. Default true. */
  readonly force?: boolean;
  /** Judge only, store nothing. Default false. */
  readonly dryRun?: boolean;
}

/** What an API server says about an object it accepted or refused. */
export type Verdict =
  | { readonly accepted: true; readonly object: Manifest; readonly warnings: readonly string[] }
  | {
      readonly accepted: false;
      readonly status: number;
      readonly reason: string;
      readonly message: string;
      /** One entry a mistake; empty where the server named no fields. */
      readonly causes: readonly { readonly field: string; readonly message: string }[];
    };

/** Server-side applies an object as Crossplane does; a refusal is a verdict, not an exception. */
export function tryApply(client: ApiClient, object: Manifest, options: ApplyOptions = {}): Promise<Verdict> {
  return patch(client, object, '', options);
}

/** Server-side applies the `status` of an object, as its operator would: manager `upstream` unless told otherwise. */
export function tryApplyStatus(client: ApiClient, object: Manifest, options: ApplyOptions = {}): Promise<Verdict> {
  const { apiVersion, kind, metadata, status } = object;
  const { name, namespace } = metadata;
  const only = { apiVersion, kind, metadata: { name, ...(namespace && { namespace }) }, status } as Manifest;
  return patch(client, only, '/status', { fieldManager: 'upstream', ...options });
}

/** As `tryApply`, where a refusal is the test's fault: returns the stored object, throws otherwise. */
export async function apply(client: ApiClient, object: Manifest, options: ApplyOptions = {}): Promise<Manifest> {
  return acceptedObject(object, await tryApply(client, object, options));
}

/** As `tryApplyStatus`, throwing on a refusal. */
export async function applyStatus(client: ApiClient, object: Manifest, options: ApplyOptions = {}): Promise<Manifest> {
  return acceptedObject(object, await tryApplyStatus(client, object, options));
}

/** Reads an object of the same kind and name; undefined when there is none. */
export async function read(client: ApiClient, object: Manifest): Promise<Manifest | undefined> {
  const answer = await client.call({ method: 'GET', path: await pathOf(client, object) });
  if (answer.status === 404) return undefined;
  return acceptedObject(object, verdict(answer));
}

/** Deletes an object of the same kind and name, or says why the server refuses to. */
export async function tryRemove(client: ApiClient, object: Manifest): Promise<Verdict> {
  return verdict(await client.call({ method: 'DELETE', path: await pathOf(client, object) }));
}

/** The URL path of an object, found through discovery; waits for a CRD that was established a moment ago. */
export async function pathOf(client: ApiClient, object: Manifest): Promise<string> {
  const { apiVersion, kind, metadata } = object;
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const resource = await discovered(client, root, kind);
  if (!resource) throw new Error(`cannot find ${kind}: the API server does not serve it in ${apiVersion}`);
  const scope = resource.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
  return `${root}${scope}/${resource.name}/${metadata.name}`;
}

interface ServedResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

const served = new WeakMap<ApiClient, Map<string, ServedResource>>();

async function discovered(client: ApiClient, root: string, kind: string): Promise<ServedResource | undefined> {
  const known = served.get(client) ?? new Map<string, ServedResource>();
  served.set(client, known);
  const key = `${root} ${kind}`;
  for (let attempt = 0; attempt < 50 && !known.has(key); attempt += 1) {
    if (attempt > 0) await setTimeout(100);
    const { status, body } = await client.call({ method: 'GET', path: root });
    // Whoever is impersonated may not look: no waiting helps.
    if (status === 403) break;
    const { resources = [] } = body as { resources?: readonly ServedResource[] };
    for (const resource of resources) {
      if (!resource.name.includes('/')) known.set(`${root} ${resource.kind}`, resource);
    }
  }
  return known.get(key);
}

async function patch(client: ApiClient, object: Manifest, subresource: string, options: ApplyOptions) {
  const query = new URLSearchParams({
    fieldManager: options.fieldManager ?? 'apiextensions.crossplane.io/composed/test',
    force: String(options.force ?? true),
    ...(options.dryRun && { dryRun: 'All' }),
  });
  const path = `${await pathOf(client, object)}${subresource}?${query}`;
  return verdict(
    await client.call({ method: 'PATCH', path, body: object, contentType: 'application/apply-patch+yaml' }),
  );
}

function verdict({ status, body, warnings }: ApiAnswer): Verdict {
  if (status < 400) return { accepted: true, object: body as Manifest, warnings };
  const refusal = body as { reason?: string; message?: string; details?: { causes?: readonly Cause[] } };
  const causes = refusal.details?.causes ?? [];
  return {
    accepted: false,
    status,
    reason: refusal.reason ?? '',
    message: refusal.message ?? String(body),
    causes: causes.map((cause) => ({ field: cause.field ?? '', message: cause.message ?? '' })),
  };
}

interface Cause {
  readonly field?: string;
  readonly message?: string;
}

function acceptedObject(object: Manifest, answer: Verdict): Manifest {
  if (answer.accepted) return answer.object;
  const { kind, metadata } = object;
  const name = metadata.namespace ? `${metadata.namespace}/${metadata.name}` : metadata.name;
  throw new Error(`cannot apply ${kind} ${name}: ${answer.status}: ${answer.message}`);
}

/** Makes the namespace that Crossplane and its providers run in, as their own installation does. */
export async function applyCrossplaneNamespace(client: ApiClient): Promise<void> {
  await apply(client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'crossplane-system' } });
}
