import { setTimeout as pause } from 'node:timers/promises';
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

/** Milliseconds for reading everything: who may not list a kind would wait for ever. */
const READ_WITHIN = 60_000;

/** Reads all objects of `kinds` once. Throws where that takes more than a minute; `log` tells what stands in the way. */
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
    const filled = Promise.all([...wanted, SECRETS].map((kind) => caches.filled(kind))).then(() => true);
    if (!(await Promise.race([filled, pause(READ_WITHIN, false, { signal, ref: false })]))) {
      throw new Error(`cannot read the cluster: not everything came within ${READ_WITHIN / 1000}s`);
    }
    const store = new KubernetesStore({ client, keptOf: caches.keptOf, forbidden: () => 'this only looks' });
    return { store, isServed: (kind) => caches.keptOf(kind) !== undefined, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const sameKind = (a: GroupVersionKind, b: GroupVersionKind): boolean =>
  a.apiVersion === b.apiVersion && a.kind === b.kind;
