import type { KubeObject } from '../../functions/engine/index.ts';
import {
  Cache,
  Reflector,
  type Resource,
  type RestClient,
  type KubeObject as Stored,
  type Written,
} from '../../provider/kubernetes/index.ts';
import { type Reference, referenceTo } from './composition.ts';
import type { Difference } from './difference.ts';

type Kept = Stored & KubeObject;

interface Kind {
  readonly resource: Resource;
  readonly cache: Cache<Kept>;
  readonly reflector: Reflector<Kept>;
}

/**
 * The objects of a hub as they are now: every kind that is asked for is followed from then on, so that looking costs
 * nothing. Writes are in what is seen at once.
 */
export class Live {
  readonly #client: RestClient;
  readonly #onChange: (reference: Reference) => void;
  readonly #onTrouble: (message: string) => void;
  readonly #kinds = new Map<string, Promise<Kind | undefined>>();
  readonly #stop = new AbortController();
  readonly #stopped = Promise.withResolvers<never>();

  /** `onChange` is told of every object of a followed kind that appears, changes or goes. */
  constructor(client: RestClient, onChange: (reference: Reference) => void, onTrouble: (message: string) => void) {
    this.#client = client;
    this.#onChange = onChange;
    this.#onTrouble = onTrouble;
    this.#stopped.promise.catch(() => undefined);
  }

  /** Undefined where it does not exist, or its kind is not served. */
  async get(reference: Reference): Promise<KubeObject | undefined> {
    const kind = await this.#kind(reference);
    return kind?.cache.get(nameIn(kind.resource, reference));
  }

  /** All objects of a kind. */
  async list(apiVersion: string, kind: string): Promise<readonly KubeObject[]> {
    return (await this.#kind({ apiVersion, kind }))?.cache.list() ?? [];
  }

  /** Makes an object; false where it is there by now, or cannot be made. */
  async create(object: KubeObject): Promise<boolean> {
    const kind = await this.#kind(object);
    if (!kind) return false;
    const written = await this.#client.create(kind.resource, object as Kept, this.#stop.signal);
    return this.#noted(kind, written, `create ${nameOf(object)}`) !== undefined;
  }

  /** Writes what is different; false where nothing is, or somebody else was faster: the next round sees what they wrote. */
  async change(live: KubeObject, { content, status }: Difference): Promise<boolean> {
    const kind = await this.#kind(live);
    if (!kind || (content === undefined && status === undefined)) return false;
    const changed = content === undefined ? live : await this.#patch(kind, live, content);
    if (!changed || status === undefined) return changed !== undefined;
    const wanted = { ...changed, status } as unknown as Kept;
    const written = await this.#client.updateStatus(kind.resource, wanted, this.#stop.signal);
    // Of some kinds the status is not written apart.
    const again =
      written.kind === 'notFound' ? await this.#client.update(kind.resource, wanted, this.#stop.signal) : written;
    return this.#noted(kind, again, `report on ${nameOf(live)}`) !== undefined;
  }

  /** Begins the deletion of an object; what it was found by must still be it. */
  async delete(object: KubeObject): Promise<void> {
    const kind = await this.#kind(object);
    if (!kind) return;
    const name = nameIn(kind.resource, referenceTo(object));
    await this.#client.delete(kind.resource, { ...name, uid: object.metadata.uid }, this.#stop.signal);
  }

  /** What is under way fails, and nothing is waited for that does not come. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#stopped.reject(new Error('stopped'));
    const kinds = await Promise.allSettled(this.#kinds.values());
    await Promise.all(kinds.map((kind) => (kind.status === 'fulfilled' ? kind.value?.reflector.stop() : undefined)));
  }

  async #patch(kind: Kind, live: KubeObject, content: object): Promise<KubeObject | undefined> {
    const metadata = {
      ...(content as { metadata?: object }).metadata,
      resourceVersion: live.metadata['resourceVersion'],
    };
    const name = nameIn(kind.resource, referenceTo(live));
    const written = await this.#client.patch<Kept>(kind.resource, name, { ...content, metadata }, this.#stop.signal);
    return this.#noted(kind, written, `change ${nameOf(live)}`);
  }

  #noted(kind: Kind, written: Written<Kept>, what: string): KubeObject | undefined {
    if (written.kind === 'invalid') this.#onTrouble(`cannot ${what}: ${written.message}`);
    if (written.kind !== 'written') return undefined;
    kind.cache.wrote(written.object);
    return written.object;
  }

  #kind({ apiVersion, kind }: Pick<Reference, 'apiVersion' | 'kind'>): Promise<Kind | undefined> {
    const key = `${apiVersion}/${kind}`;
    const known = this.#kinds.get(key);
    if (known) return known;
    const found = this.#follow(apiVersion, kind);
    this.#kinds.set(key, found);
    const forget = (): void => void this.#kinds.delete(key);
    found.then((is) => is ?? forget(), forget);
    return found;
  }

  async #follow(apiVersion: string, kind: string): Promise<Kind | undefined> {
    const served = await this.#client.served(apiVersion, this.#stop.signal);
    const resource = served.find((one) => one.kind === kind);
    if (!resource) return undefined;
    const cache = new Cache<Kept>();
    const reflector = new Reflector<Kept>(this.#client, resource, cache, {
      onTrouble: ({ kind: what, message }) => {
        if (what === 'failed') this.#onTrouble(`cannot follow ${kind}: ${message}`);
      },
    });
    cache.subscribe((change) => {
      const { namespace, name } = (change.type === 'deleted' ? change.before : change.after).metadata;
      this.#onChange({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) });
    });
    reflector.start();
    // An API server that is gone fills no cache: whoever stops does not wait for it, and nobody takes nothing for an answer.
    await Promise.race([reflector.synced, this.#stopped.promise]).catch(async (error) => {
      await reflector.stop();
      throw error;
    });
    return { resource, cache, reflector };
  }
}

const nameIn = ({ namespaced }: Resource, { namespace, name }: Pick<Reference, 'namespace' | 'name'>) => ({
  name,
  ...(namespaced && namespace !== undefined && { namespace }),
});

const nameOf = ({ kind, metadata: { namespace, name = '' } }: KubeObject): string =>
  `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
