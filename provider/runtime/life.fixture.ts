import { isDeepStrictEqual } from 'node:util';
import { externalNameOf } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import { TerminalError } from './errors.ts';
import { newExperience } from './experience.ts';
import type { Candidate, Creation, ExternalClient, Observation } from './external.ts';
import type { Identity, ManagedKind } from './kind.ts';
import type { ManagedResource, ManagedSpec } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import type { Around } from './memory/mortal.ts';
import { VirtualClock } from './memory/virtual-clock.ts';
import { type JsonObject, type KubeObject, refOf } from './object.ts';
import { delayOf } from './requeue.ts';
import { type Ran, run } from './run.ts';
import { NOTE } from './scene.fixture.ts';
import type { ResourceStore } from './store.ts';
import { defaultSettings, type World } from './world.ts';

/** A secret that must never be seen outside of a Secret. */
export const CANARY = 'canary-5f1e';

/** What happens around one call: before its effect, or between its effect and its answer. */
export type Disturb = (call: string, moment: 'before' | 'after') => Promise<void>;

interface Stored {
  readonly owner: string;
  readonly since: number;
  readonly data: JsonObject;
}

/** How the external system behaves; durations are milliseconds. */
export interface Manners {
  /** What is created shows up after this. */
  readonly lag: number;
  readonly readyAfter: number;
  /** Does it choose a colour where the spec says none? */
  readonly chooses: boolean;
}

/** An external system in memory that keeps a ledger of what was asked of it. */
export class Backend {
  readonly ledger: string[] = [];
  /** Every violation of "never two for one", and of "what is Ready can be used", when it happened. */
  readonly violations: string[] = [];
  readonly live = new Map<string, Stored>();
  readonly #clock: VirtualClock;
  readonly #manners: Manners;
  #last = 0;

  constructor(clock: VirtualClock, manners: Manners) {
    this.#clock = clock;
    this.#manners = manners;
  }

  create(resource: ManagedResource, identity: Identity): Creation {
    const owner = resource.metadata.uid ?? '';
    this.ledger.push('create');
    const id = identity.from === 'spec' ? identity.externalName(resource) : `ext-${++this.#last}`;
    if (this.live.has(id)) throw new TerminalError(`${id} exists`);
    const twin = [...this.live].find(([, stored]) => stored.owner === owner);
    if (twin !== undefined) this.violations.push(`${id} beside ${twin[0]} for ${owner}`);
    this.live.set(id, { owner, since: this.#clock.now(), data: textOf(resource) });
    return { externalName: id, connection: { token: Buffer.from(CANARY) } };
  }

  observe(resource: ManagedResource): Observation {
    const id = externalNameOf(resource);
    const stored = this.#visible(id);
    if (id === undefined || stored === undefined) return { exists: false };
    const { colour = 'blue', ...wanted } = resource.spec.forProvider;
    return {
      exists: true,
      diff: isDeepStrictEqual(wanted, stored.data) ? [] : ['text'],
      ready: { ready: this.#clock.now() - stored.since >= this.#manners.readyAfter },
      atProvider: { id, ...stored.data },
      ...(this.#manners.chooses ? { lateInit: { ...wanted, colour } } : {}),
      connection: { token: Buffer.from(CANARY) },
    };
  }

  update(resource: ManagedResource): void {
    const id = externalNameOf(resource) ?? '';
    const stored = this.live.get(id);
    this.ledger.push('update');
    if (stored !== undefined) this.live.set(id, { ...stored, data: textOf(resource) });
  }

  delete(resource: ManagedResource): void {
    this.ledger.push('delete');
    this.live.delete(externalNameOf(resource) ?? '');
  }

  lookup(resource: ManagedResource): readonly Candidate[] {
    return [...this.live]
      .filter(([id, { owner }]) => owner === resource.metadata.uid && this.#visible(id) !== undefined)
      .map(([externalName]) => ({ externalName, owner: 'this' }));
  }

  /** Can anybody see it? */
  shows(resource: ManagedResource): boolean {
    return this.#visible(externalNameOf(resource)) !== undefined;
  }

  #visible(id: string | undefined): Stored | undefined {
    const stored = this.live.get(id ?? '');
    return stored !== undefined && this.#clock.now() - stored.since >= this.#manners.lag ? stored : undefined;
  }
}

const textOf = ({ spec }: ManagedResource): JsonObject => ({ text: spec.forProvider['text'] ?? '' });

/** An API server, an external system, and the time they share; providers come and go. */
export class Stage {
  readonly clock = new VirtualClock();
  readonly server = new MemoryApiServer(this.clock.now);
  readonly events: string[] = [];
  readonly backend: Backend;
  readonly kind: ManagedKind;

  constructor(identity: Identity, manners: Partial<Manners> = {}) {
    this.backend = new Backend(this.clock, { lag: 0, readyAfter: 2_000, chooses: true, ...manners });
    this.kind = { apiVersion: NOTE.apiVersion, kind: NOTE.kind, identity };
  }

  /** A provider that has just started; `disturb` is called around everything it awaits. */
  start(disturb: Disturb, random: () => number = () => 0.5): World {
    const around: Around = async (call, effect) => {
      await disturb(call, 'before');
      const answer = await effect();
      await disturb(call, 'after');
      return answer;
    };
    return {
      kind: this.kind,
      store: disturbed(this.server, around, (before, after) => this.#judge(before, after)),
      connect: () => around('connect', () => this.#client(around)),
      clock: this.clock,
      random,
      record: (_, { reason, message }) => void this.events.push(`${reason} ${message}`),
      settings: defaultSettings,
      experience: newExperience(),
    };
  }

  /**
   * Reconciles again and again until nothing changes any more, the managed resource is gone, or `stop`: undefined where
   * the provider died.
   */
  async converge(
    world: World,
    stop = (): boolean => false,
    death: Promise<undefined> = new Promise(() => undefined),
  ): Promise<Ran | undefined> {
    let failures = 0;
    let calm = 0;
    for (let round = 0; round < 300; round++) {
      const before = this.server.writes.length + this.backend.ledger.length;
      const ran = await this.clock.complete(Promise.race([run(NOTE, world), death]));
      if (ran === undefined || stop()) return ran;
      const delay = delayOf(ran.requeue, ran.resource, failures, world);
      if (delay === undefined) return ran;
      failures = ran.requeue.kind === 'backoff' ? failures + 1 : 0;
      const still = this.server.writes.length + this.backend.ledger.length === before;
      calm = still && ran.requeue.kind === 'poll' ? calm + 1 : 0;
      if (calm === 2) return ran;
      await this.clock.advance(delay);
    }
    throw new Error(`does not converge: ${JSON.stringify(this.resource?.status?.conditions)}`);
  }

  get resource(): ManagedResource | undefined {
    return this.server.get<ManagedResource>(NOTE);
  }

  /** What is Ready can be used by others. */
  #judge(before: KubeObject | undefined, after: KubeObject): void {
    if (isReady(before) || !isReady(after) || this.backend.shows(after as ManagedResource)) return;
    this.backend.violations.push(`${after.metadata.name} is Ready and not shown`);
  }

  #client(around: Around): ExternalClient {
    const { backend, kind } = this;
    return {
      observe: (resource) => around('observe', () => backend.observe(resource)),
      create: (resource) => around('create', () => backend.create(resource, kind.identity)),
      update: (resource) =>
        around('update', () => {
          backend.update(resource);
          return {};
        }),
      delete: (resource) =>
        around('delete', () => {
          backend.delete(resource);
          return {};
        }),
      lookup: (resource) => around('lookup', () => backend.lookup(resource)),
      disconnect: () => around('disconnect', () => undefined),
    };
  }
}

const isReady = (object: KubeObject | undefined): boolean =>
  object !== undefined && conditionOf(object as ManagedResource, 'Ready')?.status === 'True';

/** `server` with something around each of its answers; `judge` sees every status that it accepts. */
export function disturbed(
  server: MemoryApiServer,
  around: Around,
  judge: (before: KubeObject | undefined, after: KubeObject) => void = () => undefined,
): ResourceStore {
  return {
    get: server.get,
    list: server.list,
    read: (ref) => around(`GET ${ref.kind}`, () => server.read(ref)),
    create: (object) => around(`POST ${object.kind}`, () => server.create(object)),
    update: (object) => around(`PUT ${object.kind}`, () => server.update(object)),
    updateStatus: (object) =>
      around(`PUT ${object.kind}/status`, async () => {
        const before = server.get(refOf(object));
        const written = await server.updateStatus(object);
        if (written.kind === 'written') judge(before, written.object);
        return written;
      }),
    delete: (object) => around(`DELETE ${object.kind}`, () => server.delete(object)),
  };
}

/** The managed resource as a user writes it. */
export const newNote = (spec: Partial<ManagedSpec> = {}): ManagedResource => ({
  apiVersion: NOTE.apiVersion,
  kind: NOTE.kind,
  metadata: { name: NOTE.name, namespace: NOTE.namespace ?? '' },
  spec: { forProvider: { text: 'hello' }, ...spec },
});
