import { readFile } from 'node:fs/promises';
import { hashKey } from './hash-key.ts';
import { type ConnectTools, type Provider, runProvider } from './manager/index.ts';
import type { Connect, ManagedResource } from './runtime/index.ts';
import { connectKubeconfigs, kubeconfigKind } from './services/access/index.ts';
import { externalKind, serviceKinds } from './services/client/index.ts';
import { type Connector, createConnector } from './services/config/index.ts';
import { dialects } from './services/dialects.ts';
import { services } from './services/services.gen.ts';

/** Of the package. */
const version = 'v0.1.0';

const kinds = services.flatMap(({ descriptor, api }) => serviceKinds(descriptor, api).map(externalKind));

/** Runs provider-aerodrome with its flags, in the environment of this process, and ends the process with it. */
export async function runAerodrome(flags: readonly string[]): Promise<never> {
  const status = await runProvider(aerodrome(process.env), flags, process.env);
  // Connections that are kept alive would hold the process back.
  process.exit(status);
}

/** Every kind of every service, by its document and descriptor; and what is no service, but a cluster. */
const aerodrome = (env: Readonly<Record<string, string | undefined>>): Provider => ({
  name: 'provider-aerodrome',
  version,
  kinds: [kubeconfigKind, ...kinds.map(({ managed }) => managed)],
  connect: (tools) => {
    const [toClusters, toServices] = [connectKubeconfigs(tools), connectWith(tools, env)];
    return (resource, signal) => (isKubeconfig(resource) ? toClusters : toServices)(resource, signal);
  },
});

const isKubeconfig = ({ apiVersion, kind }: ManagedResource): boolean =>
  apiVersion === kubeconfigKind.apiVersion && kind === kubeconfigKind.kind;

function connectWith(
  { store, clock, random, log, settings }: ConnectTools,
  env: Readonly<Record<string, string | undefined>>,
): Connect {
  const connectorOf = async (signal: AbortSignal): Promise<Connector> =>
    createConnector(kinds, dialects, {
      store,
      clock,
      random,
      environment: env,
      readFile: (path) => readFile(path, 'utf8'),
      hashKey: await hashKey(store, env['POD_NAMESPACE'] ?? 'default', signal),
      // Less than the time between two polls, whatever that is here: each poll sees something new.
      restedAge: 0.9 * settings.pollInterval,
      configApiVersion: settings.configApiVersion,
      onWarning: ({ kind, metadata }, message) => log.warn({ kind, name: metadata.name }, message),
    });
  // One for all, made when the API server first answers; what failed is tried again by the next one.
  let connector: Promise<Connector> | undefined;
  return async (resource, signal) => {
    connector ??= connectorOf(signal).catch((error: unknown) => {
      connector = undefined;
      throw error;
    });
    return (await connector).connect(resource, signal);
  };
}
