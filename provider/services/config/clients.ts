import { createHttpClient, defaults, type HttpClient, type World, warningsOf } from '../../http/index.ts';
import { type Json, type KubeObject, nameOf, TerminalError } from '../../runtime/index.ts';
import { type Backend, backendBehind, type Dialect, type ExternalKind } from '../client/index.ts';
import { parseConfig, type ServiceConfig } from './config.ts';
import { type CredentialsWorld, credentialsReader } from './credentials.ts';
import { DeletionCount } from './deletion-guard.ts';
import { pauseOf } from './pauses.ts';

/** A ProviderConfig or a ClusterProviderConfig. */
export type Config = KubeObject & { readonly spec?: Json };

/** Dialects by service and name. */
export type Dialects = Readonly<Record<string, Readonly<Record<string, Dialect>>>>;

/** What clients are made from. */
export interface ClientsWorld extends CredentialsWorld {
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Told once, when a client is made, what is unsafe about its config. */
  readonly onWarning?: (config: KubeObject, message: string) => void;
  /** Told until when, in milliseconds since the epoch, the API of a service asked not to be called. */
  readonly onPause?: (config: Config, service: string, until: number) => void;
}

/** The client of one service of one config, and what all that use it share. */
export interface Connected {
  /** The config's own name, as tags have it. */
  readonly configName: string;
  /** What it was made from: another one makes another. */
  readonly from: string;
  /** The version of the config that was last looked at. */
  readonly source: Config;
  readonly backend: Backend;
  readonly config: ServiceConfig;
  readonly deletions: DeletionCount;
}

/** The clients of all configs: one a config and service, replaced when what the config says changes. */
export class Clients {
  readonly #world: ClientsWorld;
  readonly #dialects: Dialects;
  readonly #clients = new Map<string, Connected>();
  readonly #closing = new Set<Promise<void>>();
  /** What was said of a config: once, however many services are reached by it. */
  readonly #warned = new Set<string>();

  constructor(dialects: Dialects, world: ClientsWorld) {
    this.#dialects = dialects;
    this.#world = world;
  }

  /** The client that `config` gives to a kind. Throws TerminalError where the config makes no sense. */
  of(config: Config, { service, basePath }: Pick<ExternalKind, 'service' | 'basePath'>): Connected {
    const { clock } = this.#world;
    const key = `${config.kind}/${nameOf(config)}/${service}`;
    const known = this.#clients.get(key);
    if (known?.source === config) return known;
    const parsed = parseConfig(config, service);
    const from = JSON.stringify([config.metadata.uid, parsed]);
    if (known?.from === from) return this.#keep(key, { ...known, source: config });
    // A pause that the API asked for holds whatever the config says now.
    const pausedUntil = known?.backend.http.pausedUntil() ?? pauseOf(config, service);
    const onPause = (until: number): void => this.#world.onPause?.(config, service, until);
    const http = this.#open(parsed, service, basePath, { onPause, ...(pausedUntil !== undefined && { pausedUntil }) });
    if (known !== undefined) this.#retire(known.backend.http);
    const made: Connected = {
      configName: config.metadata.name,
      from,
      source: config,
      backend: backendBehind(http, clock),
      config: parsed,
      deletions: known?.deletions ?? new DeletionCount(clock),
    };
    this.#warn(config, parsed);
    return this.#keep(key, made);
  }

  /** Lets requests under way end, then closes all connections. */
  async close(): Promise<void> {
    for (const { backend: common } of this.#clients.values()) this.#retire(common.http);
    this.#clients.clear();
    await Promise.all(this.#closing);
  }

  #keep(key: string, connected: Connected): Connected {
    this.#clients.set(key, connected);
    return connected;
  }

  #open(
    config: ServiceConfig,
    service: string,
    basePath: string,
    pause: Pick<World, 'onPause' | 'pausedUntil'>,
  ): HttpClient {
    const dialect = this.#dialectOf(config, service);
    const http = createHttpClient(
      {
        ...defaults,
        ...config.settings,
        config: config.name,
        endpoint: `${config.endpoint}${config.path ?? dialect?.basePath ?? basePath}`,
      },
      {
        clock: this.#world.clock,
        random: this.#world.random,
        readCredentials: credentialsReader(config, this.#world),
        ...pause,
      },
    );
    return dialect === undefined ? http : dialect.adapt(http);
  }

  #dialectOf({ name, dialect }: ServiceConfig, service: string): Dialect | undefined {
    if (dialect === undefined) return undefined;
    const dialects = this.#dialects[service] ?? {};
    const found = dialects[dialect];
    if (found !== undefined) return found;
    const known = Object.keys(dialects);
    const has = known.length === 0 ? 'has none' : `knows ${known.join(', ')}`;
    throw new TerminalError(
      `cannot use ${name}: spec.services.${service}.dialect is "${dialect}", and ${service} ${has}`,
    );
  }

  /** Credentials may come later than the config: what is unsafe about them is said when they are there. */
  #warn(config: Config, parsed: ServiceConfig): void {
    const { onWarning } = this.#world;
    if (onWarning === undefined) return;
    credentialsReader(
      parsed,
      this.#world,
    )({ reload: false }).then(
      (credentials) => {
        const { uid, generation } = config.metadata;
        for (const message of warningsOf(parsed, credentials)) {
          const warning = `${uid} ${generation} ${message}`;
          if (!this.#warned.has(warning)) onWarning(config, message);
          this.#warned.add(warning);
        }
      },
      () => undefined,
    );
  }

  #retire(http: HttpClient): void {
    const closed = http.close().catch(() => undefined);
    this.#closing.add(closed);
    void closed.then(() => this.#closing.delete(closed));
  }
}
