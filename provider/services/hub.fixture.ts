import { type RunningServices, startServices } from '../reference/index.ts';
import {
  defaultSettings,
  delayOf,
  type JsonObject,
  type ManagedResource,
  newExperience,
  type ObjectRef,
  refOf,
  run,
  type World,
} from '../runtime/index.ts';
import { disturbed } from '../runtime/life.fixture.ts';
import { MemoryApiServer } from '../runtime/memory/api-server.ts';
import type { Around, Mortal } from '../runtime/memory/mortal.ts';
import { externalKind, serviceKinds } from './client/index.ts';
import { type Connector, createConnector, type Dialects } from './config/index.ts';
import { dialects } from './dialects.ts';
import { type Outside, outsideOf } from './outside.fixture.ts';
import { services as descriptions } from './services.gen.ts';
import { StillClock } from './still-clock.fixture.ts';

const NAMESPACE = 'blue';
const CONFIG_VERSION = defaultSettings.configApiVersion;

interface Due {
  readonly ref: ObjectRef;
  at: number;
  failures: number;
}

/** A hub in memory: an API server, and a provider of every kind of every service, which call real services. */
export class Hub {
  readonly server: MemoryApiServer;
  readonly events: string[] = [];
  readonly services: RunningServices;
  readonly clock: StillClock;
  readonly #due = new Map<string, Due>();
  /** Services that are not the reference ones. */
  readonly #elsewhere: ReadonlySet<string>;
  #connector: Connector | undefined;
  #mortal: Mortal | undefined;
  #worlds = new Map<string, World>();

  private constructor(clock: StillClock, services: RunningServices, elsewhere: readonly string[]) {
    this.clock = clock;
    this.services = services;
    this.#elsewhere = new Set(elsewhere);
    this.server = new MemoryApiServer(clock.now);
  }

  /** With `config` as what its provider config says besides where the reference services are. */
  static async open(config: JsonObject = {}): Promise<Hub> {
    const clock = new StillClock();
    const hub = new Hub(clock, await startServices({ clock, seed: 1 }), Object.keys(config['services'] ?? {}));
    await hub.server.create({
      apiVersion: CONFIG_VERSION,
      kind: 'ClusterProviderConfig',
      metadata: { name: 'default' },
      spec: {
        ...{ endpoint: hub.services.url, credentials: { source: 'None' }, limits: { requestsPerSecond: 1_000 } },
        ...config,
      },
    } as never);
    await hub.restart();
    return hub;
  }

  /** Another provider process, which remembers nothing; a mortal one is followed by one that lives. */
  async restart(mortal?: Mortal): Promise<void> {
    await this.#connector?.close();
    this.#mortal = mortal;
    const kinds = descriptions.flatMap(({ descriptor, api }) =>
      serviceKinds(descriptor, api).map((kind) => externalKind(kind)),
    );
    const { clock, server } = this;
    const store = mortal === undefined ? server : disturbed(server, mortal.around);
    const connector = createConnector(kinds, dialectsThrough(mortal?.around ?? plain), {
      ...{ store, clock, random: () => 0.5, configApiVersion: CONFIG_VERSION },
      ...{ environment: {}, readFile: async (path) => Promise.reject(new Error(path)) },
      ...{ hashKey: new Uint8Array(32), restedAge: 0.9 * defaultSettings.pollInterval },
    });
    this.#connector = connector;
    this.#worlds = new Map(
      kinds.map(({ managed }) => [
        keyOfKind(managed),
        {
          ...{ kind: managed, store, connect: connector.connect, clock, random: () => 0.5 },
          ...{ settings: defaultSettings, experience: newExperience() },
          record: ({ kind, metadata }, { reason, message }) =>
            void this.events.push(`${kind}/${metadata.name} ${reason} ${message}`),
        },
      ]),
    );
    for (const due of this.#due.values()) Object.assign(due, { at: clock.now(), failures: 0 });
  }

  async close(): Promise<void> {
    await this.#connector?.close();
    await this.services.stop();
  }

  /** What a user applies; `name` is unique among all kinds. */
  async apply(service: string, kind: string, name: string, spec: JsonObject, annotations = {}): Promise<void> {
    const apiVersion = `${service}.m.aerodrome.dev/v1alpha1`;
    const metadata = { name, namespace: NAMESPACE, annotations };
    const written = await this.server.create({ apiVersion, kind, metadata, spec } as never);
    if (written.kind !== 'written') throw new Error(`cannot apply ${kind} ${name}: ${written.kind}`);
    this.#due.set(name, { ref: { apiVersion, kind, name, namespace: NAMESPACE }, at: this.clock.now(), failures: 0 });
  }

  async edit(name: string, change: (resource: ManagedResource) => ManagedResource): Promise<void> {
    const due = this.#of(name);
    await this.server.edit<ManagedResource>(due.ref, change);
    Object.assign(due, { at: this.clock.now(), failures: 0 });
  }

  async delete(name: string): Promise<void> {
    const resource = this.get(name);
    if (resource !== undefined) await this.server.delete(resource);
    Object.assign(this.#of(name), { at: this.clock.now(), failures: 0 });
  }

  get(name: string): ManagedResource | undefined {
    return this.server.get<ManagedResource>(this.#of(name).ref);
  }

  secret(name: string): Readonly<Record<string, string>> {
    const secret = this.server.get({ apiVersion: 'v1', kind: 'Secret', name, namespace: NAMESPACE });
    return Object.fromEntries(
      Object.entries((secret as unknown as { data?: Record<string, string> })?.data ?? {}).map(([key, value]) => [
        key,
        Buffer.from(value, 'base64').toString(),
      ]),
    );
  }

  /** What stands outside, as whoever calls the API directly sees and changes it. */
  async outside(name: string): Promise<Outside> {
    const resource = this.get(name);
    if (resource === undefined) throw new Error(`there is no ${name}`);
    return outsideOf(this.services.url, resource);
  }

  get all(): readonly ManagedResource[] {
    return [...this.#due.keys()].flatMap((name) => this.get(name) ?? []);
  }

  /** Reconciles whatever of `names` is due next, until `until`; says who is in the way where that takes too long. */
  async converge(until: () => boolean, names: readonly string[] = [...this.#due.keys()]): Promise<void> {
    if (await this.go(until, names, 50 * names.length)) return;
    throw new Error(`does not converge: ${JSON.stringify(this.all.filter(isOpen).map(complaintOf), null, 1)}`);
  }

  /** The same for so many rounds at most; true where that was enough. */
  async go(until: () => boolean, names: readonly string[], rounds: number): Promise<boolean> {
    const all = names.map((name) => this.#of(name));
    for (let round = 0; !until(); round++) {
      const [next] = all.toSorted((a, b) => a.at - b.at);
      if (next === undefined || round === rounds || next.at === Number.POSITIVE_INFINITY) return false;
      this.clock.advanceTo(next.at);
      await this.#reconcile(next);
    }
    return true;
  }

  /** Looks at every resource once more, as after its poll interval. */
  async poll(): Promise<void> {
    this.clock.advanceTo(this.clock.now() + defaultSettings.pollInterval);
    for (const due of this.#due.values()) await this.#reconcile(due);
  }

  async #reconcile(due: Due): Promise<void> {
    const world = this.#worlds.get(keyOfKind(due.ref));
    if (world === undefined) throw new Error(`there is no kind ${keyOfKind(due.ref)}`);
    const wasReady = isTrue(this.server.get<ManagedResource>(due.ref), 'Ready');
    const death = this.#mortal?.death ?? new Promise<undefined>(() => undefined);
    const ran = await this.clock.complete(Promise.race([run(due.ref, world), death]));
    if (ran === undefined) return this.restart();
    if (ran.error !== undefined) throw ran.error;
    if (!wasReady && isTrue(ran.resource, 'Ready')) await this.#demandShown(ran.resource as ManagedResource);
    const delay = delayOf(ran.requeue, ran.resource, due.failures, world);
    due.failures = ran.requeue.kind === 'backoff' ? due.failures + 1 : 0;
    due.at = delay === undefined ? Number.POSITIVE_INFINITY : this.clock.now() + delay;
  }

  /** What is Ready can be used by others: a reference service shows it to whoever asks, unless it answers nobody. */
  async #demandShown(resource: ManagedResource): Promise<void> {
    const [service = ''] = resource.apiVersion.split('.');
    if (this.#elsewhere.has(service)) return;
    const looked = outsideOf(this.services.url, resource).catch(() => undefined);
    const outside = await this.clock.complete(looked);
    if (outside === undefined || outside.item !== undefined) return;
    throw new Error(`${resource.kind} ${resource.metadata.name} is Ready, and its service does not show it`);
  }

  #of(name: string): Due {
    const due = this.#due.get(name);
    if (due === undefined) throw new Error(`there is no ${name}`);
    return due;
  }
}

/** What services speak in a hub where a provider may die of each request to them. */
const MORTAL = 'Mortal';

/** In a config: requests to every service are among the waits of a mortal provider. */
export const mortalServices = Object.fromEntries(
  descriptions.map(({ descriptor }) => [descriptor.service, { dialect: MORTAL }]),
);

const plain: Around = async (_, effect) => effect();

const dialectsThrough = (around: Around): Dialects =>
  Object.fromEntries(
    descriptions.map(({ descriptor, api }) => [
      descriptor.service,
      {
        ...dialects[descriptor.service],
        [MORTAL]: {
          basePath: api.basePath,
          adapt: (http) => ({
            ...http,
            send: (request, signal) => around(`${request.method} ${request.path}`, () => http.send(request, signal)),
          }),
        },
      },
    ]),
  );

const keyOfKind = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string =>
  `${apiVersion} ${kind}`;

/** Is `type` True, and about the newest spec? */
export const isTrue = (resource: ManagedResource | undefined, type: string): boolean =>
  resource?.status?.observedGeneration === resource?.metadata.generation &&
  resource?.status?.conditions?.some((one) => one.type === type && one.status === 'True') === true;

export const isWell = (resource: ManagedResource | undefined): boolean =>
  isTrue(resource, 'Ready') && isTrue(resource, 'Synced') && isTrue(resource, 'UpToDate');

const isOpen = (resource: ManagedResource): boolean =>
  resource.metadata.deletionTimestamp !== undefined || !isWell(resource);

const complaintOf = (resource: ManagedResource): object => ({
  ...refOf(resource),
  conditions: resource.status?.conditions?.map(({ type, status, reason, message }) =>
    [type, status, reason, message].join(' '),
  ),
});
