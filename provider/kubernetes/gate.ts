import { Cache } from './cache.ts';
import { type Clock, systemClock, wait } from './clock.ts';
import { messageOf } from './errors.ts';
import type { KubeObject, Resource } from './object.ts';
import { Reflector, type ReflectorOptions } from './reflector.ts';
import type { RestClient } from './rest.ts';

/** A kind that may be served some day. */
export interface WantedKind {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface GateOptions {
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly onTrouble?: ReflectorOptions['onTrouble'];
  /** Told why a definition could not be read; it is tried again. */
  readonly onFailure?: (message: string) => void;
}

interface Definition extends KubeObject {
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly plural: string; readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean }[];
  };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

const DEFINITIONS: Resource = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  namespaced: false,
};
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/**
 * Opens for each kind once, when the API server serves it: by the definitions where they may be watched, else by asking
 * what is served. A kind that is activated later, or never, disturbs none of the others.
 */
export class Gate {
  readonly #client: RestClient;
  readonly #wanted: readonly WantedKind[];
  readonly #onOpen: (resource: Resource) => void;
  readonly #options: GateOptions;
  readonly #clock: Clock;
  readonly #stop = new AbortController();
  readonly #open = new Set<string>();
  readonly #looking = new Map<string, { again: boolean }>();
  #reflector: Reflector<KubeObject> | undefined;
  #asking: Promise<void> | undefined;

  constructor(
    client: RestClient,
    wanted: readonly WantedKind[],
    onOpen: (resource: Resource) => void,
    options: GateOptions = {},
  ) {
    this.#client = client;
    this.#wanted = wanted;
    this.#onOpen = onOpen;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  async start(): Promise<void> {
    if (await this.#mayWatch()) this.#watch();
    else this.#asking = this.#ask();
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('stopped'));
    await this.#reflector?.stop();
    await this.#asking;
  }

  /** Definitions of a cluster are tens of megabytes: only their metadata is followed, and ours are read. */
  #watch(): void {
    const cache = new Cache<KubeObject>();
    const groups = new Set(this.#wanted.map(({ apiVersion }) => groupOf(apiVersion)));
    cache.subscribe((change) => {
      if (change.type === 'deleted') return;
      const { name } = change.after.metadata;
      if (groups.has(name.slice(name.indexOf('.') + 1))) void this.#look(name);
    });
    const { clock, random, onTrouble } = this.#options;
    this.#reflector = new Reflector(this.#client, DEFINITIONS, cache, {
      metadataOnly: true,
      ...(clock === undefined ? {} : { clock }),
      ...(random === undefined ? {} : { random }),
      ...(onTrouble === undefined ? {} : { onTrouble }),
    });
    this.#reflector.start();
  }

  /** Reads one definition until it could be read; once more where it changed meanwhile. */
  async #look(name: string): Promise<void> {
    const looking = this.#looking.get(name);
    if (looking !== undefined) {
      looking.again = true;
      return;
    }
    const turn = { again: true };
    this.#looking.set(name, turn);
    while (turn.again) {
      turn.again = false;
      await this.#untilDone(async () => {
        const definition = await this.#client.get<Definition>(DEFINITIONS, { name }, this.#stop.signal);
        if (definition !== undefined) this.#judge(definition);
        return true;
      });
    }
    this.#looking.delete(name);
  }

  #judge({ spec, status }: Definition): void {
    const established = status?.conditions?.some((one) => one.type === 'Established' && one.status === 'True');
    if (!established) return;
    for (const { name, served } of spec.versions) {
      if (!served) continue;
      this.#openFor({
        apiVersion: `${spec.group}/${name}`,
        kind: spec.names.kind,
        plural: spec.names.plural,
        namespaced: spec.scope === 'Namespaced',
      });
    }
  }

  /** Without the right to look at definitions: by what each group and version serves. */
  async #ask(): Promise<void> {
    await this.#untilDone(async () => {
      for (const apiVersion of new Set(this.#wanted.map((kind) => kind.apiVersion))) {
        for (const resource of await this.#client.served(apiVersion, this.#stop.signal)) this.#openFor(resource);
      }
      return this.#wanted.every((kind) => this.#open.has(idOf(kind)));
    });
  }

  #openFor(resource: Resource): void {
    const id = idOf(resource);
    if (this.#open.has(id) || !this.#wanted.some((kind) => idOf(kind) === id)) return;
    this.#open.add(id);
    this.#onOpen(resource);
  }

  async #mayWatch(): Promise<boolean> {
    for (const verb of ['get', 'list', 'watch']) {
      const resourceAttributes = { verb, group: 'apiextensions.k8s.io', resource: DEFINITIONS.plural };
      const body = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes },
      };
      const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
      let allowed = false;
      await this.#untilDone(async () => {
        const review = await this.#client.review<Review>(path, body, this.#stop.signal);
        allowed = review.status?.allowed === true;
        return true;
      });
      if (!allowed) return false;
    }
    return true;
  }

  /** Tries again and again, less and less often, until `attempt` says that it is done. */
  async #untilDone(attempt: () => Promise<boolean>): Promise<void> {
    const { signal } = this.#stop;
    for (let pause = FIRST_RETRY; !signal.aborted; pause = Math.min(LONGEST_RETRY, pause * 2)) {
      try {
        if (await attempt()) return;
      } catch (error) {
        if (signal.aborted) return;
        this.#options.onFailure?.(messageOf(error));
      }
      await wait(this.#clock, pause, signal);
    }
  }
}

interface Review {
  readonly status?: { readonly allowed?: boolean };
}

const groupOf = (apiVersion: string): string => apiVersion.split('/')[0] ?? '';
const idOf = ({ apiVersion, kind }: WantedKind): string => `${apiVersion} ${kind}`;
