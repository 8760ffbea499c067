import type { ConditionChange } from './conditions.ts';
import { newExperience } from './experience.ts';
import type { Candidate, Change, Creation, Deletion, ExternalClient, Observation, Present } from './external.ts';
import type { ManagedKind } from './kind.ts';
import type { ManagedResource, ManagedSpec, ManagedStatus } from './managed-resource.ts';
import { FINALIZER } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import { VirtualClock } from './memory/virtual-clock.ts';
import type { KubeObject, ObjectRef } from './object.ts';
import { run } from './run.ts';
import type { ResourceStore } from './store.ts';
import { trackUsage } from './usage.ts';
import { defaultSettings, type Settings, type World } from './world.ts';

export const NOW = '2030-01-01T00:00:00.000Z';
export const NOTE: ObjectRef = {
  apiVersion: 'notes.m.aerodrome.dev/v1alpha1',
  kind: 'Note',
  namespace: 'team',
  name: 'a',
};

/** `seconds` before now, as annotations write it. */
export const ago = (seconds: number): string => new Date(Date.parse(NOW) - seconds * 1000).toISOString();

/** An external resource that is there, ready and up to date, but for `changes`. */
export const there = (changes: Partial<Present> = {}): Present => ({
  exists: true,
  diff: [],
  ready: { ready: true },
  atProvider: { id: 'ext-1' },
  ...changes,
});

type Answer<T> = T | Error;

/** What is there before one reconciliation, and what the outside answers during it. */
export interface Scene {
  readonly resource?: {
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
    readonly spec?: Partial<ManagedSpec>;
    readonly status?: ManagedStatus;
    readonly deleted?: true;
  };
  readonly missing?: true;
  /** The first one: no usage, no finalizer. */
  readonly fresh?: true;
  readonly kind?: Partial<ManagedKind>;
  readonly settings?: Partial<Settings>;
  readonly others?: readonly KubeObject[];
  readonly connect?: Error;
  readonly observe?: Answer<Observation>;
  /** What is observed once it was created; the same as before without. */
  readonly shown?: Answer<Observation>;
  readonly create?: Answer<Creation>;
  readonly update?: Answer<Change>;
  readonly delete?: Answer<Deletion>;
  readonly lookup?: Answer<readonly Candidate[]>;
  readonly disconnect?: Error;
  /** By call, such as `PUT Note`: answered that way once for each that is listed. */
  readonly kubernetes?: Readonly<Record<string, readonly ('conflict' | 'notFound' | 'invalid' | 'ok' | Error)[]>>;
}

/** Everything that can be seen from outside of one reconciliation. */
export interface Seen {
  /** `gone` where the managed resource is. */
  readonly conditions: readonly string[] | 'gone';
  readonly events: readonly string[];
  readonly requeue: string;
  /** Calls to the external system and writes to the API server, in their order. */
  readonly calls: readonly string[];
}

export interface Played {
  readonly seen: Seen;
  readonly resource: ManagedResource | undefined;
  readonly server: MemoryApiServer;
  readonly world: World;
}

/** Plays one reconciliation. */
export async function play(scene: Scene): Promise<Played> {
  const clock = new VirtualClock(NOW);
  const server = new MemoryApiServer(clock.now);
  const calls: string[] = [];
  const events: string[] = [];
  const world: World = {
    kind: { apiVersion: NOTE.apiVersion, kind: NOTE.kind, identity: { from: 'api', lookup: false }, ...scene.kind },
    store: ledgered(server, calls, scene.kubernetes ?? {}),
    connect: async () => {
      calls.push('connect');
      if (scene.connect) throw scene.connect;
      return client(scene, calls);
    },
    clock,
    random: () => 0.5,
    record: (_, event) => events.push(`${event.type} ${event.reason}`),
    settings: { ...defaultSettings, ...scene.settings },
    experience: newExperience(),
  };
  for (const other of scene.others ?? []) await server.create(other);
  if (!scene.missing) await seed(scene, server, world.settings);
  server.writes.length = 0;
  const ran = await clock.complete(run(NOTE, world));
  const resource = server.get<ManagedResource>(NOTE);
  const { requeue } = ran;
  return {
    seen: {
      conditions: resource === undefined ? 'gone' : (resource.status?.conditions ?? []).map(written),
      events,
      requeue: requeue.kind === 'after' ? `after ${requeue.ms}` : requeue.kind,
      calls,
    },
    resource,
    server,
    world,
  };
}

const written = ({ type, status, reason, message }: ConditionChange): string =>
  `${type}=${status} ${reason}${message ? `: ${message}` : ''}`;

async function seed(scene: Scene, server: MemoryApiServer, settings: Settings): Promise<void> {
  const { annotations, spec, status, deleted } = scene.resource ?? {};
  const finalizers = scene.resource?.finalizers ?? (scene.fresh ? [] : [FINALIZER]);
  const made = await server.create<ManagedResource>({
    ...NOTE,
    metadata: {
      name: NOTE.name,
      namespace: NOTE.namespace ?? '',
      ...(finalizers.length > 0 ? { finalizers } : {}),
      ...(annotations ? { annotations } : {}),
    },
    spec: { forProvider: { text: 'hello' }, ...spec },
  } as ManagedResource);
  if (made.kind !== 'written') throw new Error('cannot seed');
  let resource = made.object;
  if (status) {
    const stated = await server.updateStatus({ ...resource, status });
    if (stated.kind === 'written') resource = stated.object;
  }
  if (!scene.fresh) await trackUsage(resource, server, settings, new AbortController().signal);
  if (deleted) await server.delete(resource);
}

function client(scene: Scene, calls: string[]): ExternalClient {
  const answer =
    <T>(name: string, given: Answer<T> | undefined, otherwise: T) =>
    async (): Promise<T> => {
      calls.push(name);
      if (given instanceof Error) throw given;
      return given ?? otherwise;
    };
  const isCreated = (): boolean => calls.includes('create');
  return {
    observe: async () =>
      answer<Observation>('observe', (isCreated() ? scene.shown : undefined) ?? scene.observe, there())(),
    create: answer<Creation>('create', scene.create, { externalName: 'ext-1' }),
    update: answer<Change>('update', scene.update, {}),
    delete: answer<Deletion>('delete', scene.delete, {}),
    lookup: answer<readonly Candidate[]>('lookup', scene.lookup, []),
    disconnect: async () => {
      calls.push('disconnect');
      if (scene.disconnect) throw scene.disconnect;
    },
  };
}

function ledgered(server: MemoryApiServer, calls: string[], given: NonNullable<Scene['kubernetes']>): ResourceStore {
  const faults = new Map(Object.entries(given).map(([call, answers]) => [call, [...answers]]));
  const through = async <T>(call: string, work: () => Promise<T>): Promise<T> => {
    calls.push(call);
    const fault = faults.get(call)?.shift();
    if (fault instanceof Error) throw fault;
    if (fault === 'invalid') return { kind: fault, message: 'refused' } as T;
    if (fault === 'conflict' || fault === 'notFound') return { kind: fault } as T;
    return work();
  };
  return {
    get: server.get,
    list: server.list,
    read: (ref) => through(`GET ${ref.kind}`, () => server.read(ref)),
    create: (object) => through(`POST ${object.kind}`, () => server.create(object)),
    update: (object) => through(`PUT ${object.kind}`, () => server.update(object)),
    updateStatus: (object) => through(`PUT ${object.kind}/status`, () => server.updateStatus(object)),
    delete: (object) => through(`DELETE ${object.kind}`, () => server.delete(object)),
  };
}
