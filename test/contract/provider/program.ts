import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import { findAccess, type Resource, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { findOrphans } from '../../../provider/orphans.ts';
import { type RunningServices, type ServicesOptions, startServices } from '../../../provider/reference/index.ts';
import type { JsonObject } from '../../../provider/runtime/index.ts';
import type { ConfigOrphans } from '../../../provider/services/config/index.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { hurried } from './hurried.ts';
import { Providers } from './providers.ts';
import { forever } from './stage.ts';
import { EVENTS, namespace, type Part, SECRETS, scene, User } from './user.ts';

const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
/** The secrets that there are: of the services, and of what is made in them. Nobody may ever say one. */
export const CANARIES = ['canary-7b21-token', 'canary-5f1e'] as const;

const config = (kind: string, plural: string, namespaced: boolean): Resource => ({
  ...{ apiVersion: 'm.aerodrome.dev/v1alpha1', kind, plural, namespaced },
});
const CONFIGS = config('ClusterProviderConfig', 'clusterproviderconfigs', false);
const USAGES = config('ProviderConfigUsage', 'providerconfigusages', true);

/** How a program differs from the one that most tests want. */
export interface ProgramOptions {
  /** Does time pass faster for providers and services? */
  readonly hurries?: boolean;
  readonly services?: ServicesOptions;
  /** What the provider config says besides where the services are. */
  readonly config?: JsonObject;
}

/** The provider as it ships, processes with all of its kinds, between a real API server with its CRDs and the services. */
export class Program extends User {
  readonly hub: ControlPlane;
  readonly #options: ProgramOptions;
  readonly #beginning: number | undefined;
  readonly #providers: Providers;
  #services: RunningServices | undefined;

  private constructor(
    client: RestClient,
    plurals: ReadonlyMap<string, string>,
    given: {
      readonly hub: ControlPlane;
      readonly options: ProgramOptions;
      readonly beginning: number | undefined;
      readonly providers: Providers;
    },
  ) {
    super(client, plurals);
    this.hub = given.hub;
    this.#options = given.options;
    this.#beginning = given.beginning;
    this.#providers = given.providers;
  }

  /** With a config and the Secrets of the scene. */
  static async open(options: ProgramOptions = {}): Promise<Program> {
    const hub = await startControlPlane();
    const client = new RestClient(new Transport(await findAccess({ kubeconfig: hub.kubeconfig, env: {} })));
    const files = packageContents(root).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];
    const schemas = files.slice(1).map((file) => parse(readFileSync(`${root}/${file}`, 'utf8')));
    const plurals = new Map(schemas.map(({ spec }) => [`${spec.group}/${spec.names.kind}`, String(spec.names.plural)]));
    await installSchemas(hub, schemas);
    const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
    await hub.client.call({ method: 'POST', path: '/api/v1/namespaces', body });
    const beginning = options.hurries ? Date.now() : undefined;
    const providers = await Providers.build(root, beginning);
    const program = new Program(client, plurals, { hub, options, beginning, providers });
    const [token, hook] = CANARIES;
    await program.createObject(SECRETS, { metadata: { name: 'services', namespace }, stringData: { token } });
    await program.createObject(SECRETS, { metadata: { name: 'hook', namespace }, stringData: { token: hook } });
    await program.createObject(CONFIGS, { metadata: { name: 'default' }, spec: await program.#openServices() });
    return program;
  }

  /** Providers end, and other services take the place of those that were: what was in them is forgotten. */
  async renew(): Promise<void> {
    await this.stop('SIGKILL');
    await this.#services?.stop();
    this.said.length = 0;
    const spec = await this.#openServices();
    await this.insist('patch the config', () => this.client.patch(CONFIGS, { name: 'default' }, { spec }, forever));
    await this.collectGarbage();
  }

  async close(): Promise<void> {
    await this.#providers.close();
    await this.client.transport.close();
    await this.#services?.stop();
    await this.hub.stop();
  }

  get services(): RunningServices {
    if (this.#services === undefined) throw new Error('there are no services');
    return this.#services;
  }

  /** Everything that providers said. */
  get said(): string[] {
    return this.#providers.said;
  }

  /** One provider more. */
  start(...more: readonly string[]): ChildProcess {
    const flags = ['--metrics-address=none', `--kubeconfig=${this.hub.kubeconfig}`, '--max-reconcile-rate=500'];
    return this.#providers.start([...flags, ...more]);
  }

  /** Those that run. */
  get providers(): readonly ChildProcess[] {
    return this.#providers.running;
  }

  /** Ends every provider; resolves to their exit statuses. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<readonly (number | null)[]> {
    return this.#providers.stop(signal);
  }

  override async allWell(parts?: readonly Part[]): Promise<void> {
    await super.allWell(parts).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.said.slice(-20).join('')}`);
    });
  }

  /** Everything that anybody may read: of managed resources, configs, usages and events, and what providers said. */
  async told(parts: readonly Part[] = scene): Promise<string> {
    const resources = [...parts.map((part) => this.resourceOf(part)), EVENTS, CONFIGS, USAGES];
    const lists = await Promise.all(resources.map((resource) => this.client.list(resource, {}, forever)));
    return `${JSON.stringify(lists)}${this.said.join('')}`;
  }

  /** As `aerodrome provider orphans` finds them. */
  orphans(): Promise<ConfigOrphans> {
    const quiet = (): void => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    return findOrphans({ kubeconfig: this.hub.kubeconfig, env: {}, log, signal: forever });
  }

  /** Opens services anew; resolves to what the config says of them. */
  async #openServices(): Promise<JsonObject> {
    const [token] = CANARIES;
    this.#services = await startServices({
      port: 0,
      access: { bearer: [token] },
      ...(this.#beginning !== undefined && { clock: hurried(this.#beginning) }),
      ...this.#options.services,
    });
    return {
      endpoint: this.#services.url,
      credentials: { source: 'Secret', secretRef: { name: 'services' } },
      secretNamespace: namespace,
      ...this.#options.config,
    };
  }
}
