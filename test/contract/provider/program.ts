import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import { bundle } from '../../../package/image/bundle.ts';
import { findAccess, type Resource, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { findOrphans } from '../../../provider/orphans.ts';
import { type RunningServices, startServices } from '../../../provider/reference/index.ts';
import { ANNOTATION, type KubeObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { withAnnotations } from '../../../provider/runtime/object.ts';
import type { ConfigOrphans } from '../../../provider/services/config/index.ts';
import { scene as everything } from '../../../provider/services/scene.fixture.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { BEGINNING, hurried } from './hurried.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';

const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
const namespace = 'blue';
const MAIN = 'main.mjs';
const HURRIED_CLOCK = new URL('hurried-clock.ts', import.meta.url).href;
/** The secrets that there are: of the services, and of what is made in them. Nobody may ever say one. */
export const CANARIES = ['canary-7b21-token', 'canary-5f1e'] as const;

/** Every kind once; a subscription that has begun, since this clock cannot be moved on. */
export const scene = everything.map(
  ([service, kind, name, { startsAt: _startsAt, ...wish }]) => [service, kind, name, wish] as const,
);
export type Part = (typeof scene)[number];

const core = (kind: string, plural: string): Resource => ({ apiVersion: 'v1', kind, plural, namespaced: true });
const EVENTS = core('Event', 'events');
const SECRETS = core('Secret', 'secrets');
const config = (kind: string, plural: string, namespaced: boolean): Resource => ({
  ...{ apiVersion: 'm.aerodrome.dev/v1alpha1', kind, plural, namespaced },
});
const CONFIGS = config('ClusterProviderConfig', 'clusterproviderconfigs', false);
const USAGES = config('ProviderConfigUsage', 'providerconfigusages', true);

/** Looking at everything takes a while itself. */
const unhurried = (seconds: number) => [seconds, 300] as const;

/** The provider as it ships, processes with all of its kinds, between a real API server with its CRDs and the services. */
export class Program {
  readonly hub: ControlPlane;
  readonly services: RunningServices;
  readonly client: RestClient;
  /** Everything that providers said. */
  readonly said: string[] = [];
  readonly #beginning: number | undefined;
  /** Holds the bundle that runs. */
  readonly #folder: string;
  readonly #plurals: ReadonlyMap<string, string>;
  readonly #running = new Set<ChildProcess>();

  private constructor(
    given: Pick<Program, 'hub' | 'services' | 'client'> & {
      beginning: number | undefined;
      folder: string;
      plurals: ReadonlyMap<string, string>;
    },
  ) {
    this.#folder = given.folder;
    this.#beginning = given.beginning;
    this.hub = given.hub;
    this.services = given.services;
    this.client = given.client;
    this.#plurals = given.plurals;
  }

  /** With a config and the Secrets of the scene; time passes faster for providers and services where it `hurries`. */
  static async open({ hurries = false } = {}): Promise<Program> {
    const hub = await startControlPlane();
    const client = new RestClient(new Transport(await findAccess({ kubeconfig: hub.kubeconfig, env: {} })));
    const files = packageContents(root).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];
    const schemas = files.slice(1).map((file) => parse(readFileSync(`${root}/${file}`, 'utf8')));
    const plurals = new Map(schemas.map(({ spec }) => [`${spec.group}/${spec.names.kind}`, String(spec.names.plural)]));
    await installSchemas(hub.client, schemas);
    const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
    await hub.client.call({ method: 'POST', path: '/api/v1/namespaces', body });
    const [token, hook] = CANARIES;
    const beginning = hurries ? Date.now() : undefined;
    const services = await startServices({
      port: 0,
      access: { bearer: [token] },
      ...(beginning !== undefined && { clock: hurried(beginning) }),
    });
    const folder = mkdtempSync(join(tmpdir(), 'aerodrome-provider-'));
    writeFileSync(join(folder, MAIN), (await bundle(root, 'provider/main.ts')).code);
    const program = new Program({ hub, services, client, folder, plurals, beginning });
    await program.#create(SECRETS, { metadata: { name: 'services', namespace }, stringData: { token } });
    await program.#create(SECRETS, { metadata: { name: 'hook', namespace }, stringData: { token: hook } });
    await program.#create(CONFIGS, {
      metadata: { name: 'default' },
      spec: {
        endpoint: services.url,
        credentials: { source: 'Secret', secretRef: { name: 'services' } },
        secretNamespace: namespace,
      },
    });
    return program;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.client.transport.close();
    await this.services.stop();
    await this.hub.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** One provider more. */
  start(...more: readonly string[]): ChildProcess {
    const flags = [
      '--metrics-address=none',
      `--kubeconfig=${this.hub.kubeconfig}`,
      '--max-reconcile-rate=500',
      ...more,
    ];
    const preload = this.#beginning === undefined ? [] : ['--import', HURRIED_CLOCK];
    const child = spawn(process.execPath, [...preload, join(this.#folder, MAIN), ...flags], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        ...(this.#beginning !== undefined && { [BEGINNING]: String(this.#beginning) }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (chunk: Buffer): void => void this.said.push(chunk.toString());
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** Those that run. */
  get providers(): readonly ChildProcess[] {
    return [...this.#running];
  }

  /** Ends every provider; resolves to their exit statuses. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<readonly (number | null)[]> {
    return Promise.all(
      this.providers.map(async (child) => {
        const exit = once(child, 'exit');
        child.kill(signal);
        return (await exit)[0] as number | null;
      }),
    );
  }

  resourceOf([service, kind]: Part): Resource {
    const group = `${service}.m.aerodrome.dev`;
    const plural = this.#plurals.get(`${group}/${kind}`) ?? '';
    return { apiVersion: `${group}/v1alpha1`, kind, plural, namespaced: true };
  }

  async apply(parts: readonly Part[] = scene): Promise<void> {
    for (const part of parts) {
      await this.create(part, { forProvider: part[3], writeConnectionSecretToRef: { name: `${part[2]}-connection` } });
    }
  }

  /** One resource with a spec of its own. */
  create(part: Part, spec: object, annotations: Readonly<Record<string, string>> = {}): Promise<void> {
    return this.#create(this.resourceOf(part), { metadata: { name: part[2], namespace, annotations }, spec });
  }

  read(part: Part): Promise<ManagedResource | undefined> {
    return this.client.get<ManagedResource>(this.resourceOf(part), { namespace, name: part[2] }, forever);
  }

  /** Changes one as a user would, whatever others write meanwhile. */
  async edit(part: Part, change: (resource: ManagedResource) => ManagedResource): Promise<void> {
    await until(async () => {
      const now = await this.read(part);
      if (now === undefined) throw new Error(`${part[2]} does not exist`);
      return (await this.client.update(this.resourceOf(part), change(now), forever)).kind === 'written';
    });
  }

  /** Somebody asks for it to be looked at now, if it is still there. */
  async request(part: Part): Promise<void> {
    const token = { [ANNOTATION.reconcileRequestedAt]: String(performance.now()) };
    await until(async () => {
      const now = await this.read(part);
      if (now === undefined) return true;
      const { kind } = await this.client.update(this.resourceOf(part), withAnnotations(now, token), forever);
      return kind === 'written' || kind === 'notFound';
    });
  }

  delete(part: Part) {
    return this.client.delete(this.resourceOf(part), { namespace, name: part[2] }, forever);
  }

  /** Those of `parts` that are still there. */
  async left(parts: readonly Part[] = scene): Promise<readonly string[]> {
    const found = await Promise.all(parts.map((part) => this.read(part)));
    return found.flatMap((object) => object?.metadata.name ?? []);
  }

  /** Resolves once nothing of `parts` is left, but those named. */
  async gone(but: readonly string[] = [], parts: readonly Part[] = scene): Promise<void> {
    const isDone = async (): Promise<boolean> => (await this.left(parts)).join() === but.join();
    await until(isDone, ...unhurried(300));
  }

  /** Resolves once every resource is as its spec says. */
  async allWell(seconds = 300): Promise<void> {
    let wrong: readonly string[] = [];
    try {
      await until(
        async () => {
          wrong = await this.#unwell();
          return wrong.length === 0;
        },
        ...unhurried(seconds),
      );
    } catch {
      throw new Error(`not all is well:\n${wrong.join('\n')}\n${this.said.slice(-20).join('')}`);
    }
  }

  /** By name. */
  async externalNames(): Promise<Readonly<Record<string, string | undefined>>> {
    const named = scene.map(async (part) => {
      const annotations = (await this.read(part))?.metadata.annotations;
      return [part[2], annotations?.[ANNOTATION.externalName]] as const;
    });
    return Object.fromEntries(await Promise.all(named));
  }

  /** Everything that anybody may read: of managed resources, configs, usages and events, and what providers said. */
  async told(): Promise<string> {
    const resources = [...scene.map((part) => this.resourceOf(part)), EVENTS, CONFIGS, USAGES];
    const lists = await Promise.all(resources.map((resource) => this.client.list(resource, {}, forever)));
    return `${JSON.stringify(lists)}${this.said.join('')}`;
  }

  /** As `aerodrome provider orphans` finds them. */
  orphans(): Promise<ConfigOrphans> {
    const quiet = (): void => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    return findOrphans({ kubeconfig: this.hub.kubeconfig, env: {}, log, signal: forever });
  }

  /** What is not as it should be, and why. */
  async #unwell(): Promise<readonly string[]> {
    const found = await Promise.all(
      scene.map(async (part) => {
        const resource = await this.read(part);
        const conditions = resource?.status?.conditions ?? [];
        if (resource?.status?.observedGeneration !== resource?.metadata.generation) return [`${part[2]}: not seen yet`];
        const wrong = ['Ready', 'Synced', 'UpToDate'].flatMap((type) => {
          const condition = conditions.find((one) => one.type === type);
          return condition?.status === 'True'
            ? []
            : [`${part[2]}: ${type} ${condition?.reason}: ${condition?.message}`];
        });
        return wrong.slice(0, 1);
      }),
    );
    return found.flat();
  }

  async #create({ plural, namespaced, ...type }: Resource, rest: object): Promise<void> {
    const written = await this.client.create(
      { plural, namespaced, ...type },
      { ...type, ...rest } as KubeObject,
      forever,
    );
    if (written.kind !== 'written') throw new Error(`cannot create ${type.kind}: ${JSON.stringify(written)}`);
  }
}
