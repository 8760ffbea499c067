import type { Resource, RestClient } from '../../../../provider/kubernetes/index.ts';
import { collectionPath, type KubeObject } from '../../../../provider/kubernetes/object.ts';
import type { ManagedResource } from '../../../../provider/runtime/index.ts';
import type { ApiClient } from '../../harness/api-client.ts';
import { EVENTS, forever } from '../stage.ts';
import { until } from '../until.ts';
import type { Gateway, Verb, Witnessed } from './gateway.ts';
import type { Opened, Subject } from './subject.ts';

/** Name of the managed resource of every place. */
const THING = 'thing';

/** How the managed resource of a row is made. */
export interface Application {
  /** More of `spec`. */
  readonly spec?: object;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  /** In place of what the subject writes. */
  readonly forProvider?: object;
}

/** Where the clients of a suite are. */
export interface Ground {
  readonly subject: Subject;
  readonly outside: Opened;
  readonly gateway: Gateway;
  readonly client: RestClient;
  readonly api: ApiClient;
}

interface Mark {
  readonly calls: number;
  readonly events: readonly string[];
  readonly resourceVersion: string | undefined;
}

/** The namespace of one row, with a provider config of its own, through which calls to the external system are told apart. */
export class Place {
  readonly name: string;
  readonly subject: Subject;
  readonly outside: Opened;
  readonly gateway: Gateway;
  /** How the managed resource was when a call of each kind arrived that changes something, the last time. */
  readonly witnessed: Partial<Record<Verb, Witnessed>> = {};
  /** From where on calls, events and writes are looked at. */
  marked: Mark = { calls: 0, events: [], resourceVersion: undefined };
  /** Of the managed resource. */
  uid = '';
  /** In the external system, of what was put there by hand. */
  externalName = '';
  readonly #client: RestClient;
  readonly #api: ApiClient;

  constructor(name: string, { subject, outside, gateway, client, api }: Ground) {
    this.name = name;
    this.subject = subject;
    this.outside = outside;
    this.gateway = gateway;
    this.#client = client;
    this.#api = api;
  }

  get url(): string {
    return this.gateway.urlOf(this.name);
  }

  /** Makes the namespace and its config. */
  async prepare(): Promise<void> {
    await this.create({ apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false }, this.name, {});
    await this.outside.prepare?.(this.name);
    const { spec, objects = [] } = this.outside.config(this.name, this.url);
    for (const object of objects) await this.#createAny(object as KubeObject);
    await this.create(this.subject.config, this.name, { spec });
  }

  /** Makes another config of the same content. */
  async prepareConfig(resource: Resource, name: string): Promise<void> {
    await this.create(resource, name, { spec: this.outside.config(this.name, this.url).spec });
  }

  async create<T extends KubeObject>(resource: Resource, name: string, rest: object): Promise<T> {
    const { apiVersion, kind, namespaced } = resource;
    const { metadata, ...others } = rest as { readonly metadata?: object };
    const object = {
      ...{ apiVersion, kind, ...others },
      metadata: { name, ...(namespaced && { namespace: this.name }), ...metadata },
    } as unknown as T;
    const written = await this.#client.create<T>(resource, object, forever);
    if (written.kind !== 'written') throw new Error(`cannot create ${kind} ${name}: ${JSON.stringify(written)}`);
    return written.object;
  }

  async #createAny(object: KubeObject): Promise<void> {
    const plural = `${object.kind.toLowerCase()}s`;
    const resource = { apiVersion: object.apiVersion, kind: object.kind, plural, namespaced: true };
    await this.create(resource, object.metadata.name, object);
  }

  async apply({ spec, annotations, finalizers, forProvider }: Application): Promise<void> {
    const made = await this.create<ManagedResource>(this.subject.kind, THING, {
      metadata: { ...(annotations && { annotations }), ...(finalizers && { finalizers }) },
      spec: {
        ...this.outside.spec(this.name, 'one', this.url),
        ...(forProvider && { forProvider }),
        providerConfigRef: { kind: 'ProviderConfig', name: this.name },
        ...spec,
      },
    });
    this.uid = made.metadata.uid ?? '';
  }

  get(): Promise<ManagedResource | undefined> {
    return this.#client.get<ManagedResource>(this.subject.kind, { namespace: this.name, name: THING }, forever);
  }

  read(resource: Resource, name: string): Promise<KubeObject | undefined> {
    const named = resource.namespaced ? { namespace: this.name, name } : { name };
    return this.#client.get(resource, named, forever);
  }

  /** Merges `patch` into the managed resource. */
  async patch(patch: object): Promise<void> {
    const name = { namespace: this.name, name: THING };
    const written = await this.#client.patch(this.subject.kind, name, patch, forever);
    if (written.kind !== 'written') throw new Error(`cannot change ${this.name}: ${JSON.stringify(written)}`);
  }

  /** Takes or gives finalizers of others. */
  async hold(change: (finalizers: readonly string[]) => readonly string[]): Promise<void> {
    await until(async () => {
      const resource = await this.get();
      if (resource === undefined) throw new Error(`${this.name} has no managed resource`);
      const metadata = { ...resource.metadata, finalizers: [...change(resource.metadata.finalizers ?? [])] };
      const written = await this.#client.update(this.subject.kind, { ...resource, metadata }, forever);
      return written.kind === 'written' || written.kind === 'notFound';
    });
  }

  /** As after a restore without status. */
  async clearStatus(): Promise<void> {
    const resource = await this.get();
    if (resource === undefined) return;
    const { status: _status, ...rest } = resource;
    await this.#client.updateStatus(this.subject.kind, { ...rest, status: {} } as ManagedResource, forever);
  }

  async delete(resource: Resource, name: string): Promise<void> {
    await this.#client.delete(resource, resource.namespaced ? { namespace: this.name, name } : { name }, forever);
  }

  /** Asks for the deletion of the managed resource. */
  async erase(propagationPolicy: 'Background' | 'Foreground' = 'Background'): Promise<void> {
    const path = `${collectionPath(this.subject.kind, this.name)}/${THING}`;
    await this.#api.call({ method: 'DELETE', path, body: { propagationPolicy } });
  }

  /** What comes from now on is looked at by itself. */
  async mark(): Promise<void> {
    const resourceVersion = (await this.get())?.metadata.resourceVersion;
    this.marked = { calls: this.gateway.callsOf(this.name).length, events: await this.events(), resourceVersion };
  }

  callsSinceMark(): readonly Verb[] {
    return this.gateway.callsOf(this.name).slice(this.marked.calls);
  }

  /** `<type> <reason>` of what was said about the managed resource, each once. */
  async events(): Promise<readonly string[]> {
    const { items } = await this.#client.list<Event>(EVENTS, { namespace: this.name }, forever);
    const about = items.filter(({ involvedObject }) => involvedObject.kind === this.subject.kind.kind);
    return [...new Set(about.map(({ type, reason }) => `${type} ${reason}`))].toSorted();
  }

  /** What somebody wants to know whose row failed. */
  async report(): Promise<object> {
    const { metadata, status } = (await this.get()) ?? {};
    const { finalizers, annotations } = metadata ?? {};
    const calls = this.gateway.callsOf(this.name).join(' ');
    return { calls, events: await this.events(), finalizers, annotations, conditions: status?.conditions };
  }

  async witness(verb: Verb): Promise<void> {
    const metadata = (await this.get())?.metadata;
    this.witnessed[verb] = { finalizers: metadata?.finalizers ?? [], annotations: metadata?.annotations ?? {} };
  }

  /** What `kubectl get` shows of every managed resource. */
  async columns(): Promise<readonly string[]> {
    const path = collectionPath(this.subject.kind, this.name);
    const accept = 'application/json;as=Table;g=meta.k8s.io;v=v1';
    const { body } = await this.#api.call({ method: 'GET', path, accept });
    const { columnDefinitions } = body as { columnDefinitions: readonly { name: string; priority: number }[] };
    return columnDefinitions.filter(({ priority }) => priority === 0).map(({ name }) => name.toUpperCase());
  }

  async categories(): Promise<readonly string[]> {
    const { body } = await this.#api.call({ method: 'GET', path: `/apis/${this.subject.kind.apiVersion}` });
    const { resources } = body as { resources: readonly { name: string; categories?: readonly string[] }[] };
    return resources.find(({ name }) => name === this.subject.kind.plural)?.categories ?? [];
  }
}

interface Event extends KubeObject {
  readonly involvedObject: { readonly kind: string };
  readonly type: string;
  readonly reason: string;
}
