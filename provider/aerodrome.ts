import { readFile } from 'node:fs/promises';
import { hashKey } from './hash-key.ts';
import type { ConnectTools, Provider } from './manager/index.ts';
import type { Connect } from './runtime/index.ts';
import { externalKind, serviceKinds } from './services/client/index.ts';
import { type Connector, createConnector } from './services/config/index.ts';
import { dialects } from './services/dialects.ts';
import { services } from './services/services.gen.ts';

const kinds = services.flatMap(({ descriptor, api }) => serviceKinds(descriptor, api).map(externalKind));

/** provider-aerodrome: every kind of every service, by its document and descriptor. */
export const aerodrome = (version: string, env: Readonly<Record<string, string | undefined>>): Provider => ({
  name: 'provider-aerodrome',
  version,
  kinds: kinds.map(({ managed }) => managed),
  connect: (tools) => connectWith(tools, env),
});

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
