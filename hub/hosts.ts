import { writeFile } from 'node:fs/promises';
import { Cache, type KubeObject, Reflector, type Resource, type RestClient } from '../provider/kubernetes/index.ts';

const SLICES: Resource = {
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  plural: 'endpointslices',
  namespaced: true,
};

interface EndpointSlice extends KubeObject {
  readonly endpoints?: readonly {
    readonly addresses: readonly string[];
    readonly conditions?: { readonly ready?: boolean };
  }[];
}

/** Names that are always there, and where they lead. */
export interface FixedHosts {
  readonly address: string;
  readonly names: readonly string[];
}

/**
 * Keeps a hosts file of the hub's Services: each name leads to the first pod behind it that is ready, as a headless
 * Service would. It is written in place: pods have that very file.
 */
export class Hosts {
  readonly #file: string;
  readonly #fixed: FixedHosts;
  readonly #slices = new Cache<EndpointSlice>();
  readonly #reflector: Reflector<EndpointSlice>;
  #written: Promise<void> = Promise.resolve();

  constructor(client: RestClient, file: string, fixed: FixedHosts) {
    this.#file = file;
    this.#fixed = fixed;
    this.#reflector = new Reflector(client, SLICES, this.#slices);
  }

  async start(): Promise<void> {
    this.#slices.subscribe(() => this.#write());
    await writeFile(this.#file, this.#text());
    this.#reflector.start();
    await this.#reflector.synced;
  }

  async stop(): Promise<void> {
    await this.#reflector.stop();
    await this.#written;
  }

  #write(): void {
    this.#written = this.#written.then(() => writeFile(this.#file, this.#text())).catch(() => undefined);
  }

  #text(): string {
    const lines = this.#slices.list().flatMap(({ metadata, endpoints }) => {
      const service = metadata.labels?.['kubernetes.io/service-name'];
      const ready = endpoints?.find(({ conditions }) => conditions?.ready !== false)?.addresses[0];
      if (service === undefined || ready === undefined) return [];
      const name = `${service}.${metadata.namespace}`;
      return [`${ready} ${name} ${name}.svc ${name}.svc.cluster.local`];
    });
    const { address, names } = this.#fixed;
    return ['127.0.0.1 localhost', `${address} ${names.join(' ')}`, ...lines.sort(), ''].join('\n');
  }
}
