import { setTimeout } from 'node:timers/promises';
import type { V1Secret } from '@kubernetes/client-node';
import {
  ApiError,
  type KubeObject,
  type Resource,
  type RestClient,
  type Transport,
} from '../../provider/kubernetes/index.ts';
import type { Pod } from './pod.ts';

const SECRETS: Resource = { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', namespaced: true };
const CONFIG_MAPS: Resource = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps', namespaced: true };

type Data = KubeObject & Pick<V1Secret, 'data'> & { readonly binaryData?: Readonly<Record<string, string>> };

/** Milliseconds after which an API server that does not answer is asked again. */
const AGAIN = 1_000;

/** Everything a pod's worker asks the API server. What it tells it is told until it answers: it may be away for a while. */
export class PodApi {
  readonly #client: RestClient;
  readonly #signal: AbortSignal;
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(client: RestClient, signal: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
  }

  /** Content of a Secret or ConfigMap, decoded; undefined where there is none. */
  async files(
    namespace: string,
    kind: 'Secret' | 'ConfigMap',
    name: string,
  ): Promise<Record<string, Buffer> | undefined> {
    const resource = kind === 'Secret' ? SECRETS : CONFIG_MAPS;
    const object = await this.#client.get<Data>(resource, { namespace, name }, this.#signal);
    if (object === undefined) return undefined;
    const text = kind === 'Secret' ? 'base64' : 'utf8';
    const entries = Object.entries(object.data ?? {}).map(([key, value]) => [key, Buffer.from(value, text)] as const);
    const binary = Object.entries(object.binaryData ?? {}).map(
      ([key, value]) => [key, Buffer.from(value, 'base64')] as const,
    );
    return Object.fromEntries([...entries, ...binary]);
  }

  /** A token of the pod's service account that ends with the pod; another one once four fifths of its time are over. */
  async token(pod: Pod, audience: string | undefined, seconds: number): Promise<string> {
    const key = `${pod.metadata.uid} ${audience ?? ''}`;
    const known = this.#tokens.get(key);
    if (known && performance.now() < known.until) return known.token;
    const token = await this.#newToken(pod, audience, seconds);
    this.#tokens.set(key, { token, until: performance.now() + seconds * 800 });
    return token;
  }

  async #newToken(pod: Pod, audience: string | undefined, seconds: number): Promise<string> {
    const { namespace = 'default', name, uid } = pod.metadata;
    const account = pod.spec.serviceAccountName ?? 'default';
    const { status } = await this.#client.review<{ readonly status: { readonly token: string } }>(
      `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`,
      {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: {
          ...(audience !== undefined && { audiences: [audience] }),
          expirationSeconds: seconds,
          boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name, uid },
        },
      },
      this.#signal,
    );
    return status.token;
  }

  /** Puts a pod on a node, as the scheduler does. */
  async bind(pod: Pod, node: string): Promise<void> {
    const { namespace = 'default', name } = pod.metadata;
    const target = { apiVersion: 'v1', kind: 'Node', name: node };
    const binding = { apiVersion: 'v1', kind: 'Binding', metadata: { name }, target };
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/binding`;
    await this.#insist(() => this.#client.review(path, binding, this.#signal));
  }

  /** Writes the whole status; harmless where the pod is gone. */
  async report(pod: Pod, status: object): Promise<void> {
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}/status`;
    const body = { metadata: { uid: pod.metadata.uid }, status };
    await this.#tell({ method: 'PATCH', path, contentType: 'application/merge-patch+json', body });
  }

  /** Says that nothing of a pod runs any more, so that it may go. */
  async release(pod: Pod): Promise<void> {
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}`;
    const body = { gracePeriodSeconds: 0, preconditions: { uid: pod.metadata.uid } };
    await this.#tell({ method: 'DELETE', path, body });
  }

  #tell(request: Omit<Parameters<Transport['send']>[0], 'signal'>): Promise<void> {
    return this.#insist(async () => {
      const { status } = await this.#client.transport.send({ ...request, signal: this.#signal });
      if (status >= 500) throw new Error(`cannot ${request.method} ${request.path}: ${status}`);
    });
  }

  async #insist<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (this.#signal.aborted || (error instanceof ApiError && error.status < 500)) throw error;
      }
      await setTimeout(AGAIN, undefined, { signal: this.#signal });
    }
  }
}
