import { findAccess, type Resource, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { type Ended, type Provider, readCommandLine, runManager } from '../../../provider/manager/index.ts';
import type { KubeObject, ManagedKind, ManagedResource, ManagedSpec } from '../../../provider/runtime/index.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { Backend } from './backend.ts';
import { API_VERSION, configSchemas, definition, GROUP } from './schemas.ts';
import { until } from './until.ts';

export const forever = new AbortController().signal;

const resource = (kind: string, namespaced = true): Resource => ({
  apiVersion: API_VERSION,
  kind,
  plural: `${kind.toLowerCase()}s`,
  namespaced,
});
export const NOTES = resource('Note');
export const CONFIGS = resource('ClusterProviderConfig', false);
export const USAGES = resource('ProviderConfigUsage');
export const EVENTS: Resource = { apiVersion: 'v1', kind: 'Event', plural: 'events', namespaced: true };
export const SECRETS: Resource = { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', namespaced: true };

/** Deletion waits for as long as the API may hide what it created. */
export const NOTE: ManagedKind = {
  apiVersion: API_VERSION,
  kind: 'Note',
  identity: { from: 'api', lookup: true },
  creationGrace: 1,
};

/** A manager in this process. */
export interface Running {
  readonly backend: Backend;
  /** What it logged. */
  readonly messages: readonly string[];
  readonly ended: Promise<Ended>;
  readonly stop: () => Promise<Ended>;
}

/** A real API server with the kinds of these tests, and managers that come and go. */
export class Stage {
  readonly plane: ControlPlane;
  readonly client: RestClient;
  readonly #running: Running[] = [];

  private constructor(plane: ControlPlane, client: RestClient) {
    this.plane = plane;
    this.client = client;
  }

  static async open(): Promise<Stage> {
    const plane = await startControlPlane();
    const access = await findAccess({ kubeconfig: plane.kubeconfig, env: {} });
    const client = new RestClient(new Transport(access, { rate: { perSecond: 2_000, burst: 4_000 } }));
    await installSchemas(plane, [...configSchemas, definition('Note', GROUP)]);
    const stage = new Stage(plane, client);
    await stage.createConfig('default', {});
    return stage;
  }

  async close(): Promise<void> {
    await this.stopAll();
    await this.client.transport.close();
    await this.plane.stop();
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.#running.splice(0).map((one) => one.stop()));
  }

  /** Starts a manager as its command line would. */
  start(args: readonly string[] = [], backend = new Backend(), kinds: readonly ManagedKind[] = [NOTE]): Running {
    const flags = ['--metrics-address=none', `--kubeconfig=${this.plane.kubeconfig}`, ...args];
    const line = readCommandLine(flags, { name: 'provider-test', version: 'v0', env: {} });
    if (line.form !== 'run') throw new Error(line.text);
    const stop = new AbortController();
    const messages: string[] = [];
    const say = (fields: object, message: string): void => void messages.push(`${message} ${JSON.stringify(fields)}`);
    const provider: Provider = {
      name: 'provider-test',
      version: 'v0',
      kinds,
      connect: ({ store }) => backend.connectWith(store),
      settings: { configApiVersion: API_VERSION },
    };
    const log = { debug: () => undefined, info: say, warn: say, error: say };
    const ended = runManager(provider, line.options, { log, stop: stop.signal, env: {} });
    ended.catch(() => undefined);
    const one: Running = {
      backend,
      messages,
      ended,
      stop: () => {
        stop.abort();
        return ended;
      },
    };
    this.#running.push(one);
    return one;
  }

  async create<T extends KubeObject>({ plural: _, namespaced: __, ...type }: Resource, rest: object): Promise<T> {
    const object = { ...type, ...rest } as T;
    const written = await this.client.create<T>({ plural: _, namespaced: __, ...type }, object, forever);
    if (written.kind !== 'written') throw new Error(`cannot create ${type.kind}: ${JSON.stringify(written)}`);
    return written.object;
  }

  createConfig(name: string, spec: object): Promise<KubeObject> {
    return this.create(CONFIGS, { metadata: { name }, spec });
  }

  createNote(name: string, spec: Partial<ManagedSpec> = {}): Promise<ManagedResource> {
    const metadata = { name, namespace: 'default' };
    return this.create(NOTES, { metadata, spec: { forProvider: { text: 'hello' }, ...spec } });
  }

  noteOf(name: string): Promise<ManagedResource | undefined> {
    return this.client.get<ManagedResource>(NOTES, { namespace: 'default', name }, forever);
  }

  deleteNote(name: string) {
    return this.client.delete(NOTES, { namespace: 'default', name }, forever);
  }

  /** Changes a note as a user would, whatever others write meanwhile. */
  async edit(name: string, change: (note: ManagedResource) => ManagedResource): Promise<void> {
    await until(async () => {
      const note = await this.noteOf(name);
      if (note === undefined) throw new Error(`${name} does not exist`);
      return (await this.client.update(NOTES, change(note), forever)).kind === 'written';
    });
  }

  /** Conditions by type, with their reasons. */
  async conditionsOf(name: string): Promise<Readonly<Record<string, string>>> {
    const conditions = (await this.noteOf(name))?.status?.conditions ?? [];
    return Object.fromEntries(conditions.map(({ type, status, reason }) => [type, `${status} ${reason}`]));
  }

  async isWell(name: string): Promise<boolean> {
    const { Ready, Synced, UpToDate } = await this.conditionsOf(name);
    return Ready === 'True Available' && Synced === 'True ReconcileSuccess' && UpToDate === 'True ObserveMatched';
  }

  /** Takes away every note, whoever holds it, so that no test is about another's. */
  async clear(): Promise<void> {
    const { items } = await this.client.list<ManagedResource>(NOTES, {}, forever);
    for (const { metadata } of items) {
      await this.client.patch(NOTES, metadata, { metadata: { finalizers: null } }, forever);
      await this.client.delete(NOTES, metadata, forever);
    }
  }

  /** How many notes are ready. */
  async readyCount(): Promise<number> {
    const { items } = await this.client.list<ManagedResource>(NOTES, { namespace: 'default' }, forever);
    return items.filter(({ status }) =>
      status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
    ).length;
  }
}
