import type { Resource, RestClient } from '../../../provider/kubernetes/index.ts';
import { ANNOTATION, type KubeObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { withAnnotations } from '../../../provider/runtime/object.ts';
import { scene as everything } from '../../../provider/services/scene.fixture.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';

export const namespace = 'blue';

/** Every kind once; a subscription that has begun, since this clock cannot be moved on. */
export const scene = everything.map(
  ([service, kind, name, { startsAt: _startsAt, ...wish }]) => [service, kind, name, wish] as const,
);
export type Part = (typeof scene)[number];

const core = (kind: string, plural: string): Resource => ({ apiVersion: 'v1', kind, plural, namespaced: true });
export const EVENTS = core('Event', 'events');
export const SECRETS = core('Secret', 'secrets');

/** Looking at everything takes a while itself. */
const unhurried = (seconds: number) => [seconds, 300] as const;

/** Whoever uses the kinds of the scene in one namespace: applies, changes, waits and deletes, and does not give up. */
export class User {
  readonly client: RestClient;
  /** Plural names by `<group>/<kind>`. */
  readonly #plurals: ReadonlyMap<string, string>;

  constructor(client: RestClient, plurals: ReadonlyMap<string, string>) {
    this.client = client;
    this.#plurals = plurals;
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
    return this.createObject(this.resourceOf(part), { metadata: { name: part[2], namespace, annotations }, spec });
  }

  read(part: Part): Promise<ManagedResource | undefined> {
    return this.client.get<ManagedResource>(this.resourceOf(part), { namespace, name: part[2] }, forever);
  }

  /** Changes one as a user would, whatever others write meanwhile. */
  async edit(part: Part, change: (resource: ManagedResource) => ManagedResource): Promise<void> {
    await this.insist(`edit ${part[2]}`, async () => {
      const now = await this.read(part);
      if (now === undefined) throw new Error(`${part[2]} does not exist`);
      return this.client.update(this.resourceOf(part), change(now), forever);
    });
  }

  /** Somebody asks for it to be looked at now, if it is still there. */
  async request(part: Part): Promise<void> {
    const token = { [ANNOTATION.reconcileRequestedAt]: String(performance.now()) };
    await this.insist(`ask for ${part[2]}`, async () => {
      const now = await this.read(part);
      if (now === undefined) return { kind: 'deleted' };
      return this.client.update(this.resourceOf(part), withAnnotations(now, token), forever);
    });
  }

  async delete(part: Part): Promise<void> {
    await this.insist(`delete ${part[2]}`, async () => {
      const deleted = await this.client.delete(this.resourceOf(part), { namespace, name: part[2] }, forever);
      return deleted.kind === 'notFound' ? { kind: 'deleted' } : deleted;
    });
  }

  /** Puts a Secret beside those of the config, or replaces what is in it. */
  async secret(name: string, stringData: Readonly<Record<string, string>>): Promise<void> {
    await this.createObject(SECRETS, { metadata: { name, namespace }, stringData });
    await this.insist(`patch Secret ${name}`, () =>
      this.client.patch(SECRETS, { name, namespace }, { stringData }, forever),
    );
  }

  /** What resources owned goes with them, where there is a garbage collector. */
  async collectGarbage(): Promise<void> {
    const { items } = await this.client.list<KubeObject>(SECRETS, { namespace }, forever);
    for (const { metadata } of items) {
      if (metadata.ownerReferences !== undefined) await this.client.delete(SECRETS, metadata, forever);
    }
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

  /** Resolves once every resource of `parts` is as its spec says. */
  async allWell(parts: readonly Part[] = scene): Promise<void> {
    let wrong: readonly string[] = [];
    try {
      await until(
        async () => {
          wrong = await this.unwell(parts);
          return wrong.length === 0;
        },
        ...unhurried(300),
      );
    } catch {
      throw new Error(`not all is well:\n${wrong.join('\n')}`);
    }
  }

  /** What is not as it should be, and why. */
  async unwell(parts: readonly Part[] = scene): Promise<readonly string[]> {
    const found = await Promise.all(
      parts.map(async (part) => {
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

  /** External names by name. */
  async externalNames(): Promise<Readonly<Record<string, string | undefined>>> {
    const named = scene.map(async (part) => {
      const annotations = (await this.read(part))?.metadata.annotations;
      return [part[2], annotations?.[ANNOTATION.externalName]] as const;
    });
    return Object.fromEntries(await Promise.all(named));
  }

  /** What events warn of. */
  async warnings(): Promise<readonly string[]> {
    const { items } = await this.client.list<KubeObject & { type?: string; message?: string }>(EVENTS, {}, forever);
    return items.flatMap(({ type, message = '' }) => (type === 'Warning' ? [message] : []));
  }

  /** Exists already: then an earlier attempt created it, whose answer was lost. */
  protected async createObject({ plural, namespaced, ...type }: Resource, rest: object): Promise<void> {
    const object = { ...type, ...rest } as KubeObject;
    await this.insist(`create ${type.kind} ${object.metadata.name}`, async () => {
      const written = await this.client.create({ plural, namespaced, ...type }, object, forever);
      return written.kind === 'conflict' ? { kind: 'written' } : written;
    });
  }

  /** Tries again until it is taken, as people with `kubectl` do while the API server is away or others write. */
  protected async insist(what: string, attempt: () => Promise<Taken>): Promise<void> {
    let refused = '';
    const isTaken = async (): Promise<boolean> => {
      try {
        const taken = await attempt();
        refused = JSON.stringify(taken);
        return taken.kind === 'written' || taken.kind === 'deleted';
      } catch (error) {
        refused = String(error);
        return false;
      }
    };
    await until(isTaken).catch((cause: unknown) => {
      throw new Error(`cannot ${what}: ${refused}`, { cause });
    });
  }
}

/** What became of a write or a deletion. */
type Taken = { readonly kind: 'written' | 'conflict' | 'notFound' | 'invalid' | 'deleted' };
