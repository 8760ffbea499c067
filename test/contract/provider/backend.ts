import {
  type Connect,
  type ConnectionDetails,
  creationParameters,
  externalNameOf,
  type JsonObject,
  type KubeObject,
  type ManagedResource,
  type Observation,
  type ResourceStore,
} from '../../../provider/runtime/index.ts';

/** An external system in this process, with a ledger of what was asked of it. */
export class Backend {
  readonly ledger: string[] = [];
  readonly live = new Map<string, { readonly owner: string; data: JsonObject }>();
  observations = 0;
  /** Shown of everything besides its data. */
  more: JsonObject = {};
  /** Awaited before a creation takes effect. */
  beforeCreate: () => Promise<void> = async () => undefined;

  /** The Secret without which nobody is let in. */
  login: { readonly namespace: string; readonly name: string; readonly token: string } | undefined;
  connection: ConnectionDetails | undefined;

  /** Connects as a provider does: with credentials out of the store. */
  connectWith(store: Pick<ResourceStore, 'get'>): Connect {
    return async (resource, signal) => {
      if (this.login !== undefined) {
        const { namespace, name, token } = this.login;
        const secret = store.get<Secret>({ apiVersion: 'v1', kind: 'Secret', namespace, name });
        const given = Buffer.from(secret?.data?.['token'] ?? '', 'base64').toString();
        if (given !== token) throw new Error(secret === undefined ? `secret ${name} does not exist` : 'not let in');
      }
      return this.#connect(resource, signal);
    };
  }

  readonly #connect: Connect = async () => ({
    observe: async (resource) => {
      this.observations += 1;
      return this.#observe(resource);
    },
    create: async (resource) => {
      this.ledger.push(`create ${resource.metadata.name}`);
      await this.beforeCreate();
      const id = `ext-${resource.metadata.uid}`;
      if (this.live.has(id)) this.ledger.push(`twice ${resource.metadata.name}`);
      this.live.set(id, { owner: resource.metadata.uid ?? '', data: creationParameters(resource) });
      return { externalName: id };
    },
    update: async (resource) => {
      this.ledger.push(`update ${resource.metadata.name}`);
      const found = this.live.get(externalNameOf(resource) ?? '');
      if (found !== undefined) found.data = resource.spec.forProvider;
      return {};
    },
    delete: async (resource) => {
      this.ledger.push(`delete ${resource.metadata.name}`);
      this.live.delete(externalNameOf(resource) ?? '');
      return {};
    },
    lookup: async (resource) =>
      [...this.live]
        .filter(([, { owner }]) => owner === resource.metadata.uid)
        .map(([externalName]) => ({ externalName, owner: 'this' as const })),
  });

  #observe(resource: ManagedResource): Observation {
    const id = externalNameOf(resource);
    const found = this.live.get(id ?? '');
    if (id === undefined || found === undefined) return { exists: false };
    const same = JSON.stringify(found.data) === JSON.stringify(resource.spec.forProvider);
    return {
      exists: true,
      diff: same ? [] : ['text'],
      ready: { ready: true },
      atProvider: { id, ...found.data, ...this.more },
      ...(this.connection ? { connection: this.connection } : {}),
    };
  }
}

interface Secret extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}
