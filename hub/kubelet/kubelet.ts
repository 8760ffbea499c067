import { cpus, totalmem } from 'node:os';
import { Cache, keyOf, Reflector, type Resource, type RestClient } from '../../provider/kubernetes/index.ts';
import { isOver, PODS, type Pod, uidOf } from './pod.ts';
import { PodRunner, type Surroundings } from './pod-runner.ts';

const NODES: Resource = { apiVersion: 'v1', kind: 'Node', plural: 'nodes', namespaced: false };

/**
 * The one node of a hub: takes every pod that nobody has, and runs it as processes of this machine, from its image, each
 * in namespaces of its own. Pods whose image is not in the hub's registry wait for it.
 */
export class Kubelet {
  readonly #client: RestClient;
  readonly #around: Surroundings;
  readonly #pods = new Cache<Pod>();
  readonly #reflector: Reflector<Pod>;
  readonly #runners = new Map<string, PodRunner>();
  readonly #endings = new Map<string, Promise<void>>();
  readonly #onTrouble: (message: string) => void;

  constructor(client: RestClient, around: Surroundings, onTrouble: (message: string) => void) {
    this.#client = client;
    this.#around = around;
    this.#onTrouble = onTrouble;
    this.#reflector = new Reflector(client, PODS, this.#pods, { onTrouble: ({ message }) => onTrouble(message) });
  }

  /** Registers the node, and follows the pods from then on. */
  async start(signal: AbortSignal): Promise<void> {
    await this.#register(signal);
    this.#pods.subscribe((change) =>
      this.#follow(change.type === 'deleted' ? change.before : change.after, change.type),
    );
    this.#reflector.start();
    await this.#reflector.synced;
  }

  /** Stops every pod, all at once, without telling the API server, which may be gone. */
  async stop(): Promise<void> {
    await this.#reflector.stop();
    const running = [...this.#runners.values()].map((runner) => runner.stop());
    await Promise.allSettled([...running, ...this.#endings.values()]);
  }

  #follow(pod: Pod, type: 'added' | 'updated' | 'deleted'): void {
    const { nodeName } = this.#around;
    const id = uidOf(pod);
    const mine = pod.spec.nodeName === nodeName;
    if (type === 'deleted' || (mine && pod.metadata.deletionTimestamp !== undefined)) this.#end(pod, id, type);
    else if (!pod.spec.nodeName) this.#attempt(pod, 'schedule', this.#around.api.bind(pod, nodeName));
    else if (mine && !isOver(pod) && !this.#runners.has(id) && !this.#endings.has(id)) {
      this.#runners.set(id, new PodRunner(pod, this.#around, this.#onTrouble));
    }
  }

  #end(pod: Pod, id: string, type: 'added' | 'updated' | 'deleted'): void {
    const runner = this.#runners.get(id);
    this.#runners.delete(id);
    if (this.#endings.has(id)) return;
    const ending = (runner?.stop() ?? Promise.resolve())
      .then(() => (type === 'deleted' ? undefined : this.#around.api.release(pod)))
      .finally(() => this.#endings.delete(id));
    this.#endings.set(id, ending);
    this.#attempt(pod, 'end', ending);
  }

  #attempt(pod: Pod, verb: string, work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#onTrouble(`cannot ${verb} pod ${keyOf(pod.metadata)}: ${error instanceof Error ? error.message : error}`);
    });
  }

  async #register(signal: AbortSignal): Promise<void> {
    const { nodeName, network } = this.#around;
    const capacity = { cpu: String(cpus().length), memory: `${Math.floor(totalmem() / 1024)}Ki`, pods: '110' };
    const node = {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: nodeName, labels: { 'kubernetes.io/hostname': nodeName, 'kubernetes.io/os': 'linux' } },
    };
    await this.#client.apply(NODES, node, { fieldManager: 'aerodrome-hub', force: true }, signal);
    const now = new Date().toISOString();
    const condition = {
      type: 'Ready',
      status: 'True',
      reason: 'KubeletReady',
      lastHeartbeatTime: now,
      lastTransitionTime: now,
    };
    const status = {
      capacity,
      allocatable: capacity,
      conditions: [condition],
      addresses: [{ type: 'InternalIP', address: network.gateway }],
    };
    await this.#client.transport.send({
      method: 'PATCH',
      path: `/api/v1/nodes/${nodeName}/status`,
      contentType: 'application/merge-patch+json',
      body: { status },
      signal,
    });
  }
}
