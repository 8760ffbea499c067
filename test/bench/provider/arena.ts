import { setTimeout } from 'node:timers/promises';
import { Cache, findAccess, Reflector, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { conditionOf, type KubeObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { type ControlPlane, startControlPlane } from '../../contract/harness/control-plane.ts';
import { inTurn } from '../../contract/provider/traffic.ts';
import { until } from '../../contract/provider/until.ts';
import { type Contestant, type Flags, NAMESPACE, OURS, type Running } from './contestant.ts';
import { move, on } from './cores.ts';
import { metricsOf } from './metrics.ts';
import { requestsTo } from './requests.ts';
import { type Services, startServices } from './services.ts';

/** How an arena is made. */
export interface ArenaOptions {
  /** Do the services speak TLS? */
  readonly tls: boolean;
  /** Requests a second that the provider config allows, where it can say so. */
  readonly rps?: number;
  /** May the API server use every core? Default: the one of its own. */
  readonly spread?: boolean;
}

const forever = new AbortController().signal;
const now = (): number => performance.timeOrigin + performance.now();

/** One contestant between an API server and services of its own, and who watches what becomes of its resources. */
export class Arena {
  readonly contestant: Contestant;
  readonly plane: ControlPlane;
  readonly services: Services;
  /** When each resource was seen to be ready and synced for the first time, milliseconds since the epoch. */
  readonly readyAt = new Map<string, number>();
  /** Those of which their provider says that it does not know whether it created them: a person has to decide. */
  readonly stranded = new Set<string>();
  /** What this process itself wrote. */
  written = 0;
  /** As an administrator, as fast as it goes. */
  readonly client: RestClient;
  readonly #cache = new Cache<ManagedResource>();
  readonly #reflector: Reflector<ManagedResource>;
  #running: Running | undefined;

  private constructor(contestant: Contestant, plane: ControlPlane, services: Services, client: RestClient) {
    this.contestant = contestant;
    this.plane = plane;
    this.services = services;
    this.client = client;
    this.#reflector = new Reflector(client, contestant.kind, this.#cache);
    this.#cache.subscribe((change) => {
      if (change.type === 'deleted') return;
      const { name } = change.after.metadata;
      if (isWell(change.after) && !this.readyAt.has(name)) this.readyAt.set(name, now());
      if (isStranded(change.after)) this.stranded.add(name);
    });
  }

  /** Makes one, uses it, and takes it away whatever happens. */
  static async use<T>(contestant: Contestant, options: ArenaOptions, work: (arena: Arena) => Promise<T>): Promise<T> {
    const arena = await Arena.#open(contestant, options);
    try {
      return await work(arena);
    } finally {
      await arena.#close();
    }
  }

  static async #open(contestant: Contestant, { tls, spread = false, ...options }: ArenaOptions): Promise<Arena> {
    const stack = new AsyncDisposableStack();
    // Who looks on must not take from the core that is the API server's.
    move(process.pid, spread ? 'anywhere' : 'provider');
    try {
      const plane = stack.adopt(await startControlPlane({ under: spread ? [] : on('hub') }), ({ stop }) => stop());
      const services = stack.use(await startServices(tls));
      const access = await findAccess({ kubeconfig: plane.kubeconfig, env: {} });
      const transport = new Transport(access, { rate: { perSecond: 10_000, burst: 10_000 } });
      const client = new RestClient(stack.adopt(transport, (one) => one.close()));
      await contestant.install(plane);
      await contestant.configure({ plane, client, services, ...options });
      const arena = new Arena(contestant, plane, services, client);
      arena.#reflector.start();
      await arena.#reflector.synced;
      stack.move();
      return arena;
    } finally {
      await stack.disposeAsync();
    }
  }

  async #close(): Promise<void> {
    await this.stop();
    await this.#reflector.stop();
    await this.client.transport.close();
    await this.services[Symbol.asyncDispose]();
    await this.plane.stop();
  }

  /** The provider, which runs. */
  get running(): Running {
    if (this.#running === undefined) throw new Error(`cannot measure ${this.contestant.name}: it does not run`);
    return this.#running;
  }

  /** Starts it again with other flags; it answers, but need not have begun to work. */
  async start(flags: Flags): Promise<Running> {
    await this.stop();
    const running = await this.contestant.start(this.plane, flags);
    this.#running = running;
    const answers = (): Promise<boolean> =>
      metricsOf(running).then(
        () => true,
        () => false,
      );
    await this.until(answers, 120);
    return running;
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  /** Creates a managed resource; when it was sent. */
  async create(name: string, text = name): Promise<number> {
    const object = this.contestant.make(name, text, this);
    const sent = now();
    const written = await this.client.create(this.contestant.kind, object, forever);
    if (written.kind !== 'written') throw new Error(`cannot create ${name}: ${JSON.stringify(written)}`);
    this.written += 1;
    return sent;
  }

  /** Creates some at a time. */
  createAll(names: readonly string[]): Promise<void> {
    return inTurn(names, 16, (name) => this.create(name));
  }

  /** Changes its text, whatever the provider writes meanwhile; when that was sent. */
  async change(name: string, text: string): Promise<number> {
    for (;;) {
      const known = this.#cache.get({ namespace: NAMESPACE, name });
      if (known === undefined) throw new Error(`cannot change ${name}: it does not exist`);
      const { spec } = this.contestant.make(name, text, this) as KubeObject & Pick<ManagedResource, 'spec'>;
      const sent = now();
      const changed = { ...known, spec: { ...known.spec, forProvider: spec.forProvider } };
      const written = await this.client.update(this.contestant.kind, changed, forever);
      this.written += 1;
      if (written.kind === 'written') return sent;
      await setTimeout(20);
    }
  }

  /** Waits for what the provider brings about, unless it ends. */
  until(condition: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
    return Promise.race([this.running.failed, until(condition, seconds)]);
  }

  /** Lets time pass, unless the provider ends. */
  pass(seconds: number): Promise<void> {
    return Promise.race([this.running.failed, setTimeout(seconds * 1000)]);
  }

  /** Waits until all are ready; of a peer, until those are that it has not stranded. */
  async untilReady(names: readonly string[], seconds: number): Promise<void> {
    const isDone = (name: string): boolean => this.readyAt.has(name) || this.stranded.has(name);
    await this.until(() => names.every(isDone), seconds).catch((error) => {
      const done = names.filter(isDone).length;
      throw new Error(`cannot wait longer for ${names.length} to be ready: ${done} are; ${error.message}`);
    });
    const stranded = names.find((name) => !this.readyAt.has(name));
    if (stranded !== undefined && this.contestant.name === OURS)
      throw new Error(`cannot measure: ${stranded} is stranded`);
  }

  /** Waits until nothing has been written for two seconds. */
  untilQuiet(seconds: number): Promise<void> {
    return this.until(async () => {
      const before = await requestsTo(this.plane);
      await setTimeout(2_000);
      return (await requestsTo(this.plane)).writes === before.writes;
    }, seconds);
  }

  /**
   * How many things the services have been made to make a second time; undefined where they are not asked. Whoever
   * makes fewer than there should be, or ours twice, is not measured.
   */
  async duplicates(things: number): Promise<number | undefined> {
    const { look, name } = this.contestant;
    if (look === undefined && name !== OURS) return undefined;
    const { duplicates, things: found } = await this.services.ledger();
    if (name === OURS && found > things) throw new Error(`cannot trust ${name}: it made ${duplicates} twice`);
    if (found < things - this.stranded.size) throw new Error(`cannot trust ${name}: there are ${found}, not ${things}`);
    return Math.max(0, found - things);
  }
}

const isWell = (resource: ManagedResource): boolean =>
  ['Ready', 'Synced'].every((type) => conditionOf(resource, type)?.status === 'True');

/** By the words of crossplane-runtime. */
const isStranded = (resource: ManagedResource): boolean =>
  conditionOf(resource, 'Synced')?.message?.startsWith('cannot determine creation result') === true;
