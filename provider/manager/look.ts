import { Registry } from 'prom-client';
import { type Access, ClientMetrics, RestClient, systemClock, Transport } from '../kubernetes/index.ts';
import type { GroupVersionKind, ResourceStore } from '../runtime/index.ts';
import { Caches } from './caches.ts';
import type { Log } from './log.ts';
import { SECRET_SELECTOR, SECRETS } from './secrets.ts';
import { KubernetesStore } from './store.ts';

/** An API server, to be looked at and not changed. */
export interface Look {
  /** Knows every object of the kinds that are served, and every Secret; refuses to write. */
  readonly store: ResourceStore;
  readonly isServed: (kind: GroupVersionKind) => boolean;
  readonly close: () => Promise<void>;
}

/** Reads all objects of `kinds` once. Throws where the API server does not answer. */
export async function lookAt(
  kinds: readonly GroupVersionKind[],
  { access, log, signal }: { readonly access: Access; readonly log: Log; readonly signal: AbortSignal },
): Promise<Look> {
  const transport = new Transport(access);
  const client = new RestClient(transport);
  const metrics = new ClientMetrics(new Registry());
  const caches = new Caches({ client, clock: systemClock, random: Math.random, audit: 3_600_000, metrics, log });
  const close = async (): Promise<void> => {
    await caches.stop();
    await transport.close();
  };
  try {
    const versions = [...new Set(kinds.map(({ apiVersion }) => apiVersion))];
    const resources = (await Promise.all(versions.map((version) => client.served(version, signal)))).flat();
    const wanted = resources.filter((resource) => kinds.some((kind) => sameKind(kind, resource)));
    for (const resource of wanted) caches.open(resource);
    caches.open(SECRETS, { fieldSelector: SECRET_SELECTOR });
    await Promise.all([...wanted, SECRETS].map((kind) => caches.filled(kind)));
    const store = new KubernetesStore({ client, keptOf: caches.keptOf, forbidden: () => 'this only looks' });
    return { store, isServed: (kind) => caches.keptOf(kind) !== undefined, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const sameKind = (a: GroupVersionKind, b: GroupVersionKind): boolean =>
  a.apiVersion === b.apiVersion && a.kind === b.kind;
