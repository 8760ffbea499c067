import {
  type Connect,
  type ExternalClient,
  type Json,
  type ManagedKind,
  type ManagedResource,
  messageOf,
  type ObjectRef,
  providerConfigOf,
  type ResourceStore,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import type { ClientWorld, ExternalKind, Orphan } from '../client/index.ts';
import { Clients, type ClientsWorld, type Config, type Dialects } from './clients.ts';
import { AllowedNamespaces } from './namespaces.ts';
import { keepPause } from './pauses.ts';

/** What connections are made from. */
export interface ConnectWorld extends Omit<ClientsWorld, 'store'>, Omit<ClientWorld, 'store'> {
  /** Configs, Secrets, namespaces and managed resources are read through it. */
  readonly store: Pick<ResourceStore, 'get' | 'list' | 'read' | 'updateStatus'>;
  /** The group and version of provider configs. */
  readonly configApiVersion: string;
}

/** Connects managed resources to the services that their provider configs name. */
export interface Connector {
  readonly kinds: readonly ManagedKind[];
  readonly connect: Connect;
  /**
   * External resources whose managed resource is gone, in every service of every config. Only looks: what is done about
   * them is for a person to say.
   */
  readonly findOrphans: (signal: AbortSignal) => Promise<ConfigOrphans>;
  /** Lets requests under way end, then closes all connections. */
  readonly close: () => Promise<void>;
}

/** What was found, each with the config that it was made by. */
export interface ConfigOrphans {
  readonly orphans: readonly (Orphan & { readonly config: string })[];
  /** Why a service or a collection could not be looked at. */
  readonly unread: readonly string[];
}

const CONFIG_KINDS = ['ProviderConfig', 'ClusterProviderConfig'] as const;

/** A connector for `kinds`: all resources of one config and service share one client, replaced when the config changes. */
export function createConnector(kinds: readonly ExternalKind[], dialects: Dialects, world: ConnectWorld): Connector {
  const byKind = new Map(kinds.map((kind) => [`${kind.managed.apiVersion} ${kind.managed.kind}`, kind]));
  const namespaces = new AllowedNamespaces(world.store, world.clock);
  const keeping = { ...world, now: world.clock.now };
  const clients = new Clients(dialects, {
    ...world,
    onPause: (config, service, until) => void keepPause(config, service, until, keeping),
  });

  const connect: Connect = async (resource, signal) => {
    const kind = byKind.get(`${resource.apiVersion} ${resource.kind}`);
    if (kind === undefined) throw new TerminalError(`there is no kind ${resource.kind} of ${resource.apiVersion}`);
    const config = configOf(resource, world);
    await mayUse(config, resource, namespaces, signal);
    const { backend: common, config: parsed, deletions } = clients.of(config, kind);
    return guarded(kind.client(common, world), ({ metadata }) => {
      if (parsed.deletionGuard !== undefined) deletions.admit(metadata.uid ?? '', parsed.deletionGuard, parsed.name);
    });
  };

  const findOrphans = async (signal: AbortSignal): Promise<ConfigOrphans> => {
    const orphans: (Orphan & { readonly config: string })[] = [];
    const unread: string[] = [];
    const configs = CONFIG_KINDS.flatMap((kind) =>
      world.store.list<Config>({ apiVersion: world.configApiVersion, kind }),
    );
    for (const config of configs) {
      for (const kind of kinds) {
        try {
          const { backend, configName, config: parsed } = clients.of(config, kind);
          const resources = world.store.list<ManagedResource>(kind.managed);
          const found = await kind.orphans(backend, configName, resources, signal);
          orphans.push(...found.orphans.map((orphan) => ({ ...orphan, config: parsed.name })));
          unread.push(...found.unread);
        } catch (error) {
          unread.push(messageOf(error));
        }
      }
    }
    return { orphans, unread: [...new Set(unread)] };
  };

  return {
    findOrphans,
    kinds: kinds.map(({ managed }) => managed),
    connect,
    close: () => clients.close(),
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
