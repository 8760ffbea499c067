import {
  conditionOf,
  defaultSettings,
  delayOf,
  type JsonObject,
  type KubeObject,
  type ManagedResource,
  newExperience,
  run,
  type World,
} from '../../runtime/index.ts';
import { disturbed } from '../../runtime/life.fixture.ts';
import { MemoryApiServer } from '../../runtime/memory/api-server.ts';
import type { Around } from '../../runtime/memory/mortal.ts';
import { VirtualClock } from '../../runtime/memory/virtual-clock.ts';
import type { TokenServer } from './api-server.ts';
import type { Cluster } from './cluster.ts';
import { adminKubeconfig, Guest } from './guest.fixture.ts';
import { connectKubeconfigs, kubeconfigKind } from './kubeconfig.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const REF = { apiVersion: kubeconfigKind.apiVersion, kind: 'Kubeconfig', namespace: 'team', name: 'deployer' };
export const secretRef = (name: string) => ({ apiVersion: 'v1', kind: 'Secret', namespace: 'team', name });

/** A provider process: something happens around all that it awaits, and it may die of that. */
export interface Process {
  readonly around: Around;
  readonly death: Promise<undefined>;
}

const immortal: Process = { around: async (_, effect) => effect(), death: new Promise(() => undefined) };

/** A hub in memory with one Kubeconfig, which is looked at whenever its time has come. */
export class House {
  readonly clock = new VirtualClock('2030-01-01T00:00:00.000Z');
  readonly server = new MemoryApiServer(this.clock.now);
  readonly guest = new Guest(this.clock);
  readonly events: string[] = [];
  /** What is wrong with what was said to be Ready, when it was said. */
  readonly lies: string[] = [];
  #process = immortal;
  #world = this.#start();
  #failures = 0;

  static async build(spec: JsonObject = {}, source = adminKubeconfig()): Promise<House> {
    const house = new House();
    await house.putSecret('guest-admin', { kubeconfig: source });
    const forProvider = {
      kubeconfigSecretRef: { name: 'guest-admin', key: 'kubeconfig' },
      serviceAccount: { namespace: 'kube-system', name: 'deployer' },
      expiration: '10h',
      ...(spec['forProvider'] as JsonObject | undefined),
    };
    await house.server.create({
      ...{ apiVersion: REF.apiVersion, kind: REF.kind, metadata: { namespace: 'team', name: 'deployer' } },
      spec: { writeConnectionSecretToRef: { name: 'published' }, ...spec, forProvider },
    } as unknown as ManagedResource);
    return house;
  }

  #start(): World {
    const { around } = this.#process;
    const clock = { ...this.clock, now: this.clock.now, after: this.clock.after, elapsed: this.clock.now };
    const store = disturbed(this.server, around, (_, after) => this.#judge(after as ManagedResource));
    const connect = connectKubeconfigs({
      store,
      clock,
      open: (cluster) => throughAll(this.guest.open, around)(cluster),
    });
    return {
      ...{ kind: kubeconfigKind, store, clock: this.clock, random: () => 0.5, connect },
      settings: { ...defaultSettings, pollInterval: HOUR },
      experience: newExperience(),
      record: (_, { reason, message }) => void this.events.push(`${reason} ${message}`),
    };
  }

  /** Another process, which remembers nothing; one that dies is followed by one that lives. */
  restart(process = immortal): void {
    this.#process = process;
    this.#world = this.#start();
    this.#failures = 0;
  }

  /** Looks once; milliseconds until the next time. */
  async look(): Promise<number> {
    const ran = await this.clock.complete(Promise.race([run(REF, this.#world), this.#process.death]));
    if (ran === undefined) {
      this.restart();
      return 0;
    }
    const { requeue, resource, error } = ran;
    if (error !== undefined && this.#process === immortal) throw error;
    const delay = delayOf(requeue, resource, this.#failures, this.#world);
    this.#failures = requeue.kind === 'backoff' ? this.#failures + 1 : 0;
    return delay ?? Number.POSITIVE_INFINITY;
  }

  /** Looks as often as it asks to be looked at, for so long. */
  async live(ms: number): Promise<void> {
    const end = this.clock.now() + ms;
    for (;;) {
      const delay = await this.look();
      const next = Math.min(end, this.clock.now() + delay);
      await this.clock.advance(next - this.clock.now());
      if (next === end) return;
    }
  }

  async putSecret(name: string, texts: Readonly<Record<string, string>>): Promise<void> {
    const data = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
    );
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { namespace: 'team', name }, data };
    if (this.server.get(secretRef(name)) === undefined) await this.server.create(secret as KubeObject);
    else
      await this.server.edit(secretRef(name), (old) => ({ ...old, data: { ...(old as typeof secret).data, ...data } }));
  }

  get published(): Readonly<Record<string, string>> {
    const { data = {} } = (this.server.get(secretRef('published')) ?? {}) as { data?: Record<string, string> };
    return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'base64').toString()]));
  }

  get resource(): ManagedResource {
    const found = this.server.get<ManagedResource>(REF);
    if (found === undefined) throw new Error('there is no Kubeconfig');
    return found;
  }

  edit(forProvider: JsonObject): Promise<unknown> {
    return this.server.edit<ManagedResource>(REF, (old) => ({
      ...old,
      spec: { ...old.spec, forProvider: { ...old.spec.forProvider, ...forProvider } },
    }));
  }

  /** Which conditions are True, and what those that are not say. */
  get state(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      ['Ready', 'Synced'].map((type) => {
        const { status, message } = conditionOf(this.resource, type) ?? {};
        return [type, status === 'True' ? 'True' : (message ?? 'unknown')];
      }),
    );
  }

  /** Ready is only what somebody can use who reads what is published. */
  #judge(resource: ManagedResource): void {
    if (conditionOf(resource, 'Ready')?.status !== 'True') return;
    const { token = '', kubeconfig = '' } = this.published;
    if (!this.guest.tokens.has(token)) this.lies.push('a token is published that the cluster never gave');
    if (!kubeconfig.includes(token)) this.lies.push('the kubeconfig has another token');
  }

  get id(): unknown {
    return this.resource.status?.atProvider?.['tokenId'];
  }
}

/** Tokens by way of `around`. */
const throughAll =
  (open: (cluster: Cluster) => TokenServer, around: Around) =>
  (cluster: Cluster): TokenServer => {
    const { uidOf, tokenOf, close } = open(cluster);
    return {
      uidOf: (account, signal) => around('GET ServiceAccount', () => uidOf(account, signal)),
      tokenOf: (account, wish, signal) => around('POST TokenRequest', () => tokenOf(account, wish, signal)),
      close,
    };
  };
