import { Registry } from 'prom-client';
import { Cache, ClientMetrics, EventRecorder, type LaneLimits, type RestClient } from '../kubernetes/index.ts';
import { type VirtualTime, virtualTime } from '../kubernetes/time.fixture.ts';
import {
  type Connect,
  defaultSettings,
  type ExternalClient,
  type GroupVersionKind,
  type KubeObject,
  type ManagedKind,
  type ManagedResource,
  type ObjectRef,
  type Settings,
  type Written,
} from '../runtime/index.ts';
import { MemoryApiServer } from '../runtime/memory/api-server.ts';
import { ConfigController } from './config-controller.ts';
import { ManagedController } from './managed-controller.ts';
import { counts, ManagedMetrics } from './metrics.ts';
import { type Kept, KubernetesStore } from './store.ts';

export const API_VERSION = 'example.org/v1';
export const NOTE: ManagedKind = {
  apiVersion: API_VERSION,
  kind: 'Note',
  identity: { from: 'api', lookup: false },
  creationGrace: 1,
};

const idOf = ({ apiVersion, kind }: GroupVersionKind): string => `${apiVersion} ${kind}`;

/** Controllers over an API server in memory, whose changes a test shows to the caches when it wants to. */
export class Stage {
  readonly time: VirtualTime = virtualTime();
  readonly server = new MemoryApiServer(this.time.now);
  readonly registry = new Registry();
  readonly metrics = new ClientMetrics(this.registry);
  readonly managedMetrics = new ManagedMetrics(this.registry, this.time);
  readonly managed: ManagedController;
  readonly configs: ConfigController;
  /** Names of those that were observed, in order. */
  readonly observed: string[] = [];
  readonly events: string[] = [];
  readonly logged: string[] = [];
  /** Why nothing may be written. */
  forbidden: string | undefined;
  /** Overrides of the external client, which otherwise finds everything as asked. */
  external: Partial<ExternalClient> = {};
  connect: Connect = async () => ({
    observe: async ({ metadata }) => {
      this.observed.push(metadata.name);
      return { exists: true, diff: [], ready: { ready: true }, atProvider: {} };
    },
    create: async () => ({ externalName: 'ext' }),
    update: async () => ({}),
    delete: async () => ({}),
    ...this.external,
  });
  readonly #kept = new Map<string, Kept>();

  constructor(settings: Partial<Settings> = {}, limits: Partial<LaneLimits> = {}, random = (): number => 0.5) {
    const recorder = new EventRecorder({} as RestClient, { component: 'test', clock: this.time });
    recorder.record = ({ reason, object }) => void this.events.push(`${reason} ${object.metadata.name}`);
    const say = (level: string) => (fields: object, message: string) =>
      void this.logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
    const around = {
      store: new KubernetesStore({
        client: this.#client(),
        keptOf: (kind) => this.#kept.get(idOf(kind)),
        forbidden: () => this.forbidden,
      }),
      settings: { ...defaultSettings, configApiVersion: API_VERSION, pollJitter: 0, ...settings },
      clock: this.time,
      random,
      metrics: this.metrics,
      log: { debug: () => undefined, info: say('info'), warn: say('warn'), error: say('error') },
      stop: new AbortController().signal,
    };
    this.managed = new ManagedController({
      ...around,
      connect: (resource, signal) => this.connect(resource, signal),
      recorderOf: () => recorder,
      limits: { concurrency: 10, rate: { perSecond: 1e6, burst: 1e6 }, ...limits },
      concurrency: 10,
      managed: this.managedMetrics,
    });
    this.configs = new ConfigController({ ...around, recorder });
    for (const kind of ['Note', 'ProviderConfig', 'ClusterProviderConfig', 'ProviderConfigUsage']) this.keep(kind);
    this.keep('Secret', 'v1');
  }

  /** Begins to know a kind, of which nothing exists. */
  keep(kind: string, apiVersion = API_VERSION): Kept {
    const resource = { apiVersion, kind, plural: `${kind.toLowerCase()}s`, namespaced: !kind.startsWith('Cluster') };
    const kept = {
      resource,
      cache: new Cache<KubeObject>({ counts, freeze: true, annotations: ['crossplane.io/external-name'] }),
    };
    kept.cache.fill().end('0');
    this.#kept.set(idOf(resource), kept);
    return kept;
  }

  kept(kind: string, apiVersion = API_VERSION): Kept {
    const found = this.#kept.get(idOf({ apiVersion, kind }));
    if (found === undefined) throw new Error(`${kind} is not kept`);
    return found;
  }

  /** What somebody else creates, seen at once. */
  async put<T extends KubeObject>(object: T): Promise<T> {
    const written = await this.server.create(object);
    if (written.kind !== 'written') throw new Error(`cannot create: ${written.kind}`);
    this.kept(object.kind, object.apiVersion).cache.put(written.object);
    return written.object;
  }

  /** What somebody else changes, seen at once. */
  async edit<T extends KubeObject>(ref: ObjectRef, change: (object: T) => T): Promise<void> {
    const edited = await this.server.edit<T>(ref, change);
    this.kept(ref.kind, ref.apiVersion).cache.put(edited);
  }

  /** What somebody else deletes, seen at once. */
  async delete(object: KubeObject): Promise<void> {
    const ref = { apiVersion: object.apiVersion, kind: object.kind, ...object.metadata };
    await this.server.delete(object);
    const left = this.server.get(ref);
    const { cache } = this.kept(object.kind, object.apiVersion);
    if (left === undefined) cache.remove(object);
    else cache.put(left);
  }

  /** A note that is well, or whatever `changes` says. */
  async note(name: string, changes: Partial<ManagedResource> = {}): Promise<ManagedResource> {
    const { status, ...rest } = changes;
    const created = await this.server.create<ManagedResource>({
      apiVersion: API_VERSION,
      kind: 'Note',
      spec: { forProvider: {} },
      ...rest,
      metadata: { namespace: 'team', ...rest.metadata, name },
    });
    if (created.kind !== 'written') throw new Error(`cannot create ${name}: ${created.kind}`);
    const written = status === undefined ? created : await this.server.updateStatus({ ...created.object, status });
    if (written.kind !== 'written') throw new Error(`cannot create ${name}: ${written.kind}`);
    this.kept('Note').cache.put(written.object);
    return written.object;
  }

  #client(): RestClient {
    const strip = (_: unknown, object: KubeObject) => object;
    const { server } = this;
    return {
      get: async (resource: GroupVersionKind, name: { name: string; namespace?: string }) =>
        server.get({ apiVersion: resource.apiVersion, kind: resource.kind, ...name }),
      create: (...args: [unknown, KubeObject]): Promise<Written<KubeObject>> => server.create(strip(...args)),
      update: (...args: [unknown, KubeObject]) => server.update(strip(...args)),
      updateStatus: (...args: [unknown, KubeObject]) => server.updateStatus(strip(...args)),
      delete: async (resource: GroupVersionKind, name: ObjectRef & { uid?: string }) => {
        const found = server.get({ ...name, apiVersion: resource.apiVersion, kind: resource.kind });
        if (found === undefined) return { kind: 'notFound' };
        await server.delete(found);
        const left = server.get({ ...name, apiVersion: resource.apiVersion, kind: resource.kind });
        return left === undefined ? { kind: 'deleted' } : { kind: 'deleted', object: left };
      },
    } as unknown as RestClient;
  }
}

/** The status of a resource at rest. */
export const atRest: NonNullable<ManagedResource['status']> = {
  observedGeneration: 1,
  atProvider: {},
  conditions: [
    {
      type: 'Ready',
      status: 'True',
      reason: 'Available',
      lastTransitionTime: '2029-01-01T00:00:00Z',
      observedGeneration: 1,
    },
    {
      type: 'Synced',
      status: 'True',
      reason: 'ReconcileSuccess',
      lastTransitionTime: '2029-01-01T00:00:00Z',
      observedGeneration: 1,
    },
    {
      type: 'UpToDate',
      status: 'True',
      reason: 'ObserveMatched',
      lastTransitionTime: '2029-01-01T00:00:00Z',
      observedGeneration: 1,
    },
  ],
};

/** The metadata of a resource at rest. */
export const settled = {
  name: '',
  namespace: 'team',
  finalizers: ['finalizer.managedresource.crossplane.io'],
  annotations: { 'crossplane.io/external-name': 'ext' },
};
