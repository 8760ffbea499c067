import { createHttpClient, defaults, type HttpClient, warningsOf } from '../../http/index.ts';
import {
  type Connect,
  type ExternalClient,
  type Json,
  type KubeObject,
  type ManagedKind,
  type ManagedResource,
  nameOf,
  type ObjectRef,
  providerConfigOf,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import { type ClientWorld, type Dialect, type ExternalKind, type Shared, shared } from '../client/index.ts';
import { parseConfig, type ServiceConfig } from './config.ts';
import { type CredentialsWorld, credentialsReader } from './credentials.ts';
import { DeletionCount } from './deletion-guard.ts';
import { AllowedNamespaces } from './namespaces.ts';

/** What connections are made from. */
export interface ConnectWorld extends CredentialsWorld, Omit<ClientWorld, 'store'> {
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** The group and version of provider configs. */
  readonly configApiVersion: string;
  /** Told once, when a client is made, what is unsafe about its config. */
  readonly onWarning?: (config: KubeObject, message: string) => void;
}

/** Dialects by service and name. */
export type Dialects = Readonly<Record<string, Readonly<Record<string, Dialect>>>>;

/** Connects managed resources to the services that their provider configs name. */
export interface Connector {
  readonly kinds: readonly ManagedKind[];
  readonly connect: Connect;
  /** Lets requests under way end, then closes all connections. */
  readonly close: () => Promise<void>;
}

type Config = KubeObject & { readonly spec?: Json };

interface Connected {
  /** What it was made from: another one makes another. */
  readonly from: string;
  readonly shared: Shared;
  readonly config: ServiceConfig;
  readonly deletions: DeletionCount;
}

/** A connector for `kinds`: all resources of one config and service share one client, replaced when the config changes. */
export function createConnector(kinds: readonly ExternalKind[], dialects: Dialects, world: ConnectWorld): Connector {
  const byKind = new Map(kinds.map((kind) => [`${kind.managed.apiVersion} ${kind.managed.kind}`, kind]));
  const namespaces = new AllowedNamespaces(world.store, world.clock);
  const clients = new Map<string, Connected>();
  const closing = new Set<Promise<void>>();

  const retire = (http: HttpClient): void => {
    const closed = http.close().catch(() => undefined);
    closing.add(closed);
    void closed.then(() => closing.delete(closed));
  };

  const connected = (config: Config, kind: ExternalKind): Connected => {
    const key = `${config.kind}/${nameOf(config)}/${kind.service}`;
    const parsed = parseConfig(config, kind.service);
    const from = JSON.stringify([config.metadata.uid, parsed]);
    const known = clients.get(key);
    if (known?.from === from) return known;
    const pausedUntil = known?.shared.http.pausedUntil();
    const http = httpClient(parsed, kind, pausedUntil);
    if (known !== undefined) retire(known.shared.http);
    const made = {
      from,
      shared: shared(http, world.clock),
      config: parsed,
      deletions: known?.deletions ?? new DeletionCount(world.clock),
    };
    clients.set(key, made);
    warn(config, parsed);
    return made;
  };

  const httpClient = (config: ServiceConfig, kind: ExternalKind, pausedUntil: number | undefined): HttpClient => {
    const dialect = config.dialect === undefined ? undefined : dialects[kind.service]?.[config.dialect];
    if (config.dialect !== undefined && dialect === undefined) {
      const known = Object.keys(dialects[kind.service] ?? {});
      const names = known.length === 0 ? 'has none' : `knows ${known.join(', ')}`;
      throw new TerminalError(
        `cannot use ${config.name}: spec.services.${kind.service}.dialect is "${config.dialect}", and ${kind.service} ${names}`,
      );
    }
    const http = createHttpClient(
      {
        ...defaults,
        ...config.settings,
        config: config.name,
        endpoint: `${config.endpoint}${config.path ?? dialect?.basePath ?? kind.basePath}`,
      },
      {
        clock: world.clock,
        random: world.random,
        readCredentials: credentialsReader(config, world),
        ...(pausedUntil !== undefined && { pausedUntil }),
      },
    );
    return dialect === undefined ? http : dialect.adapt(http);
  };

  /** Credentials may come later than the config: what is unsafe about them is said when they are there. */
  const warn = (config: Config, parsed: ServiceConfig): void => {
    if (world.onWarning === undefined) return;
    const { onWarning } = world;
    credentialsReader(
      parsed,
      world,
    )({ reload: false }).then(
      (credentials) => {
        for (const message of warningsOf(parsed, credentials)) onWarning(config, message);
      },
      () => undefined,
    );
  };

  const connect: Connect = async (resource, signal) => {
    const kind = byKind.get(`${resource.apiVersion} ${resource.kind}`);
    if (kind === undefined) throw new TerminalError(`there is no kind ${resource.kind} of ${resource.apiVersion}`);
    const config = configOf(resource, world);
    await mayUse(config, resource, namespaces, signal);
    const { shared: common, config: parsed, deletions } = connected(config, kind);
    return guarded(kind.client(common, world), ({ metadata }) => {
      if (parsed.deletionGuard !== undefined) deletions.admit(metadata.uid ?? '', parsed.deletionGuard, parsed.name);
    });
  };

  return {
    kinds: kinds.map(({ managed }) => managed),
    connect,
    close: async () => {
      for (const { shared: common } of clients.values()) retire(common.http);
      clients.clear();
      await Promise.all(closing);
    },
  };
}

function configOf(resource: ManagedResource, { store, configApiVersion }: ConnectWorld): Config {
  const { kind, name } = providerConfigOf(resource);
  const { namespace } = resource.metadata;
  if (kind !== 'ProviderConfig' && kind !== 'ClusterProviderConfig') {
    throw new TerminalError(
      `spec.providerConfigRef.kind ${JSON.stringify(kind)} is neither ProviderConfig nor ClusterProviderConfig`,
    );
  }
  const isNamespaced = kind === 'ProviderConfig' && namespace !== undefined;
  const ref: ObjectRef = { apiVersion: configApiVersion, kind, name, ...(isNamespaced && { namespace }) };
  const config = store.get<Config>(ref);
  if (config !== undefined) return config;
  const where = isNamespaced ? ` in namespace ${JSON.stringify(namespace)}` : '';
  throw new TransientError(`${kind} ${JSON.stringify(name)} does not exist${where}`);
}

async function mayUse(
  config: Config,
  resource: ManagedResource,
  namespaces: AllowedNamespaces,
  signal: AbortSignal,
): Promise<void> {
  if (config.kind !== 'ClusterProviderConfig') return;
  const spec = config.spec as { readonly allowedNamespaces?: Json } | undefined;
  const namespace = resource.metadata.namespace ?? '';
  if (await namespaces.allows(spec?.allowedNamespaces, namespace, signal)) return;
  throw new TerminalError(
    `${config.kind} ${JSON.stringify(config.metadata.name)} may not be used in namespace ${JSON.stringify(namespace)}`,
  );
}

/** A client that asks before it deletes. */
const guarded = (client: ExternalClient, admit: (resource: ManagedResource) => void): ExternalClient => ({
  ...client,
  delete: async (resource, observed, signal) => {
    admit(resource);
    return client.delete(resource, observed, signal);
  },
});
