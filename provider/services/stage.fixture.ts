import {
  ANNOTATION,
  type Connect,
  defaultSettings,
  type GroupVersionKind,
  isDeleted,
  type JsonObject,
  type KubeObject,
  type ManagedKind,
  type ManagedResource,
  type ManagedSpec,
  newExperience,
  type ObjectRef,
  type Ran,
  run,
  systemClock,
  type World,
} from '../runtime/index.ts';
import { MemoryApiServer } from '../runtime/memory/api-server.ts';
import { externalKind, serviceKinds } from './client/index.ts';
import { type Connector, createConnector } from './config/index.ts';
import { dialects } from './dialects.ts';
import { services } from './services.gen.ts';

const GROUP = 'm.aerodrome.dev/v1alpha1';

/** Every kind of this project over an API server in memory; the services are real. */
export class Stage {
  readonly server = new MemoryApiServer(systemClock.now);
  readonly events: string[] = [];
  #connector: Connector;
  #worlds = new Map<string, World>();

  constructor() {
    this.#connector = this.#start();
  }

  /** Gives the namespace `team` a config `default` of this spec, with a Secret `login`. */
  async configure(spec: JsonObject, login: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.secret('login', login);
    await this.server.create({
      apiVersion: GROUP,
      kind: 'ProviderConfig',
      metadata: { name: 'default', namespace: 'team' },
      spec,
    } as KubeObject);
  }

  /** A Secret in the namespace. */
  async secret(name: string, values: Readonly<Record<string, string>>): Promise<void> {
    const data = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
    );
    await this.server.create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace: 'team' },
      data,
    } as KubeObject);
  }

  /** What a connection Secret holds. */
  readSecret(name: string): Readonly<Record<string, string>> | undefined {
    const ref = { apiVersion: 'v1', kind: 'Secret', name, namespace: 'team' };
    const secret = this.server.get<KubeObject & { data?: Readonly<Record<string, string>> }>(ref);
    return (
      secret &&
      Object.fromEntries(
        Object.entries(secret.data ?? {}).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
      )
    );
  }

  /** Names a managed resource. */
  ref(service: string, kind: string, name: string): ObjectRef {
    return { apiVersion: `${service}.m.aerodrome.dev/v1alpha1`, kind, namespace: 'team', name };
  }

  async create(
    ref: ObjectRef,
    forProvider: JsonObject,
    more: Partial<ManagedSpec> = {},
    annotations: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const spec: ManagedSpec = { forProvider, providerConfigRef: { kind: 'ProviderConfig', name: 'default' }, ...more };
    const { apiVersion, kind, name } = ref;
    await this.server.create({
      apiVersion,
      kind,
      metadata: { name, namespace: 'team', annotations },
      spec,
    } as ManagedResource);
  }

  /** A user changes fields of a spec. */
  async edit(ref: ObjectRef, forProvider: JsonObject): Promise<void> {
    await this.server.edit<ManagedResource>(ref, (resource) => ({
      ...resource,
      spec: { ...resource.spec, forProvider: { ...resource.spec.forProvider, ...forProvider } },
    }));
  }

  get(ref: ObjectRef): ManagedResource | undefined {
    return this.server.get<ManagedResource>(ref);
  }

  /** `Ready=True Synced=True` and alike, with what is said. */
  state(ref: ObjectRef): string {
    const conditions = this.get(ref)?.status?.conditions ?? [];
    return conditions
      .map(({ type, status, message }) => `${type}=${status}${message ? ` (${message})` : ''}`)
      .join(' ');
  }

  /** One reconciliation. */
  async once(ref: ObjectRef): Promise<Ran> {
    return run(ref, this.#worldOf(ref));
  }

  /** Reconciles until it is gone, or ready, in sync and up to date; at most so many times, with a pause in between. */
  async settle(ref: ObjectRef, pause = 0, most = 50): Promise<ManagedResource | undefined> {
    for (let round = 0; round < most; round++) {
      await this.once(ref);
      const resource = this.get(ref);
      if (resource === undefined) return undefined;
      const good = (type: string): boolean =>
        resource.status?.conditions?.some((one) => one.type === type && one.status === 'True') === true;
      if (!isDeleted(resource) && good('Ready') && good('Synced') && good('UpToDate')) return resource;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`${ref.kind} ${ref.name} does not settle: ${this.state(ref)}`);
  }

  /** Deletes it, long after its creation: the API hides nothing any more. */
  async remove(ref: ObjectRef, pause = 0): Promise<void> {
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    const succeeded = { [ANNOTATION.createSucceeded]: hourAgo, [ANNOTATION.createPending]: hourAgo };
    const resource = await this.server.edit<ManagedResource>(ref, (one) => ({
      ...one,
      metadata: { ...one.metadata, annotations: { ...one.metadata.annotations, ...succeeded } },
    }));
    await this.server.delete(resource);
    await this.settle(ref, pause);
  }

  /** The provider starts anew: what it remembers is gone. */
  async restart(): Promise<void> {
    await this.#connector.close();
    this.#worlds = new Map();
    this.#connector = this.#start();
  }

  async close(): Promise<void> {
    await this.#connector.close();
  }

  #start(): Connector {
    const kinds = services.flatMap(({ descriptor, api }) => serviceKinds(descriptor, api).map(externalKind));
    return createConnector(kinds, dialects, {
      store: this.server,
      clock: systemClock,
      random: Math.random,
      environment: {},
      readFile: async () => '',
      hashKey: Buffer.from('a key of tests'),
      restedAge: 0,
      configApiVersion: GROUP,
    });
  }

  #worldOf({ apiVersion, kind }: GroupVersionKind): World {
    const key = `${apiVersion} ${kind}`;
    const known = this.#worlds.get(key);
    if (known !== undefined) return known;
    const managed = this.#connector.kinds.find((one) => one.apiVersion === apiVersion && one.kind === kind);
    if (managed === undefined) throw new Error(`there is no kind ${key}`);
    const world = this.#world(managed, (resource, signal) => this.#connector.connect(resource, signal));
    this.#worlds.set(key, world);
    return world;
  }

  #world(kind: ManagedKind, connect: Connect): World {
    return {
      kind,
      store: this.server,
      connect,
      clock: systemClock,
      random: Math.random,
      record: (resource, { reason, message }) => void this.events.push(`${resource.kind} ${reason} ${message}`),
      settings: defaultSettings,
      experience: newExperience(),
    };
  }
}
