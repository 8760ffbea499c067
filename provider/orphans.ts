import { readFile } from 'node:fs/promises';
import { findAccess, systemClock } from './kubernetes/index.ts';
import { type Log, lookAt } from './manager/index.ts';
import { defaultSettings } from './runtime/index.ts';
import { externalKind, serviceKinds } from './services/client/index.ts';
import { type ConfigOrphans, createConnector } from './services/config/index.ts';
import { dialects } from './services/dialects.ts';
import { services } from './services/services.gen.ts';

export interface OrphansOptions {
  /** Default: found as every Kubernetes tool does. */
  readonly kubeconfig?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * External resources that say they were made for a managed resource which is not in the cluster, in every service of every
 * provider config. Only looks, in the cluster and in the services. Throws where the API server cannot be asked.
 */
export async function findOrphans({ kubeconfig, env, log, signal }: OrphansOptions): Promise<ConfigOrphans> {
  const { configApiVersion } = defaultSettings;
  const configs = ['ProviderConfig', 'ClusterProviderConfig'].map((kind) => ({ apiVersion: configApiVersion, kind }));
  const kinds = services.flatMap(({ descriptor, api }) => serviceKinds(descriptor, api).map(externalKind));
  const access = await findAccess({ env, ...(kubeconfig !== undefined && { kubeconfig }) });
  const { store, isServed, close } = await lookAt([...configs, ...kinds.map(({ managed }) => managed)], {
    ...{ access, log, signal },
  });
  if (!configs.every(isServed)) {
    await close();
    throw new Error(`cannot look for orphans: the cluster has no provider configs of ${configApiVersion}`);
  }
  const connector = createConnector(
    kinds.filter(({ managed }) => isServed(managed)),
    dialects,
    {
      ...{ store, configApiVersion, clock: systemClock, random: Math.random, environment: env },
      readFile: (path) => readFile(path, 'utf8'),
      // Only what is written needs it.
      hashKey: new Uint8Array(),
      restedAge: 0,
    },
  );
  try {
    return await connector.findOrphans(signal);
  } finally {
    await connector.close();
    await close();
  }
}
