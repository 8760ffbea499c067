import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { keyOf } from '../../provider/kubernetes/index.ts';
import { type Image, ImageNotFound, type ImageStore } from '../images/image-store.ts';
import { LASTING } from '../kept-program.ts';
import type { Attachment, Network } from '../network.ts';
import { startContainer } from './container-process.ts';
import { environmentOf, type Machine } from './environment.ts';
import { type Container, type Pod, uidOf } from './pod.ts';
import type { PodApi } from './pod-api.ts';
import { type ContainerState, type Place, type Progress, podStatus } from './pod-status.ts';
import { answers } from './probe.ts';
import { isStoodIn } from './stand-ins.ts';
import { type Owner, writeVolume } from './volumes.ts';

/** What every pod of a hub shares. */
export interface Surroundings {
  readonly api: PodApi;
  readonly images: ImageStore;
  readonly network: Network;
  readonly machine: Machine;
  readonly nodeName: string;
  /** Folder for what runs, thrown away with it. */
  readonly work: string;
  /** Folder for logs, `<namespace>/<pod>/<container>.log`. */
  readonly logs: string;
  /** File that stands for `/etc/hosts` in every pod: names of services. */
  readonly hosts: string;
  /** File of the authorities that every pod trusts. */
  readonly authorities: string;
  readonly apiServer: { readonly host: string; readonly port: number };
}

const LONGEST_PAUSE = 30_000;
const VOLUMES_EVERY = 30_000;
const PROBE_EVERY = 500;
const DEFAULT_GRACE = 30;

/** Runs one pod from its first image to its end. */
export class PodRunner {
  readonly #pod: Pod;
  readonly #around: Surroundings;
  readonly #progress = new Map<string, Progress>();
  readonly #stop = new AbortController();
  readonly #folder: string;
  #place: Place | undefined;
  #attachment: Attachment | undefined;
  #isTold = true;
  #telling: Promise<void> | undefined;
  readonly #done: Promise<void>;

  /** Begins at once; `onTrouble` is told what ended it otherwise than `stop`. */
  constructor(pod: Pod, around: Surroundings, onTrouble: (message: string) => void) {
    this.#pod = pod;
    this.#around = around;
    this.#folder = join(around.work, uidOf(pod));
    this.#done = this.#run().catch((error: unknown) => {
      if (!this.#stop.signal.aborted) onTrouble(`cannot run pod ${keyOf(pod.metadata)}: ${messageOf(error)}`);
    });
  }

  /** Ends every container within the pod's grace period, and takes away everything but the logs. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#done;
    await this.#attachment?.detach();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #run(): Promise<void> {
    const { spec } = this.#pod;
    await this.#begin();
    for (const container of spec.initContainers ?? []) await this.#untilDone(container);
    await Promise.all([this.#keepVolumes(), ...spec.containers.map((container) => this.#forEver(container))]);
  }

  async #begin(): Promise<void> {
    const { network, logs } = this.#around;
    const { namespace = '', name, uid } = this.#pod.metadata;
    await mkdir(this.#folder, { recursive: true });
    await mkdir(join(logs, namespace, name), { recursive: true });
    this.#attachment = await network.attach(uid ?? name);
    const since = new Date().toISOString();
    this.#place = { podIP: this.#attachment.address, hostIP: network.gateway, since };
    this.#report();
  }

  /** Runs an init container until it succeeds. */
  async #untilDone(container: Container): Promise<void> {
    if (isStoodIn(container.image))
      return this.#pretend(container, (since) => ({ is: 'ended', status: 0, since, at: since }));
    for (let failures = 0; ; failures++) {
      if ((await this.#once(container, failures)) === 0) return;
      await this.#pause(failures);
    }
  }

  async #forEver(container: Container): Promise<void> {
    if (isStoodIn(container.image)) return this.#pretend(container, (since) => ({ is: 'running', since, ready: true }));
    for (let restarts = 0, failures = 0; !this.#stop.signal.aborted; restarts++) {
      const since = performance.now();
      await this.#once(container, restarts);
      if (performance.now() - since > LASTING) failures = 0;
      await this.#pause(failures++);
    }
  }

  /** A container that is said to be well, and is nothing. */
  #pretend(container: Container, stateAt: (since: string) => ContainerState): void {
    this.#progress.set(container.name, { state: stateAt(new Date().toISOString()), restarts: 0, imageID: '' });
    this.#report();
  }

  /** One life of a container; its exit status, or 255 where it could not begin. */
  async #once(container: Container, restarts: number): Promise<number> {
    this.#stop.signal.throwIfAborted();
    const note = (state: ContainerState, imageID: string): void => {
      this.#progress.set(container.name, { state, restarts, imageID });
      this.#report();
    };
    let image: Image;
    let running: Awaited<ReturnType<typeof startContainer>>;
    try {
      image = await this.#around.images.pull(container.image ?? '');
      running = await this.#start(container, image, restarts);
    } catch (error) {
      const reason = error instanceof ImageNotFound ? 'ImagePullBackOff' : 'CreateContainerError';
      note({ is: 'waiting', reason, message: messageOf(error) }, '');
      return 255;
    }
    const since = new Date().toISOString();
    const end = new AbortController();
    const ready = this.#whenReady(container, end.signal);
    note({ is: 'running', since, ready: false }, image.digest);
    void ready.then((yes) => (yes ? note({ is: 'running', since, ready: true }, image.digest) : undefined));
    const stopped = this.#onStop(() => running.stop(this.#pod.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE));
    const status = await running.exited.finally(stopped);
    end.abort();
    note({ is: 'ended', status, since, at: new Date().toISOString() }, image.digest);
    return status;
  }

  async #start(container: Container, image: Image, restarts: number) {
    const { api, machine, nodeName, hosts, authorities, apiServer, logs } = this.#around;
    const pod = this.#pod;
    const { namespace = '', name } = pod.metadata;
    const place = this.#place as Place;
    const owner = ownerOf(pod, container, image);
    await this.#writeVolumes(owner);
    const data = async (kind: 'Secret' | 'ConfigMap', of: string) => {
      const files = await api.files(namespace, kind, of);
      return files && Object.fromEntries(Object.entries(files).map(([key, value]) => [key, value.toString()]));
    };
    const sources = { data, podIP: place.podIP, hostIP: place.hostIP, nodeName };
    const own = await environmentOf(pod, container, image.config.environment, sources, machine);
    const mounts = (container.volumeMounts ?? []).map((mount) => ({
      source: join(this.#folder, 'volumes', mount.name, mount.subPath ?? ''),
      target: mount.mountPath,
      readOnly: mount.readOnly ?? !pod.spec.volumes?.find((volume) => volume.name === mount.name)?.emptyDir,
    }));
    const command = [
      ...(container.command ?? image.config.entrypoint),
      ...(container.args ?? (container.command ? [] : image.config.command)),
    ];
    return startContainer({
      hostname: name,
      image,
      command,
      environment: {
        HOSTNAME: name,
        KUBERNETES_SERVICE_HOST: apiServer.host,
        KUBERNETES_SERVICE_PORT: String(apiServer.port),
        ...own,
      },
      folder: container.workingDir ?? image.config.folder,
      ...owner,
      readOnly: container.securityContext?.readOnlyRootFilesystem ?? false,
      mounts: [
        ...mounts,
        { source: hosts, target: '/etc/hosts', readOnly: true },
        // Where Go and OpenSSL look for them.
        { source: authorities, target: '/etc/ssl/certs/ca-certificates.crt', readOnly: true },
      ],
      network: (this.#attachment as Attachment).namespace,
      scratch: join(this.#folder, `${container.name}-${restarts}`),
      log: join(logs, namespace, name, `${container.name}.log`),
    });
  }

  async #writeVolumes(owner: Owner): Promise<void> {
    const { api } = this.#around;
    const pod = this.#pod;
    const namespace = pod.metadata.namespace ?? '';
    const sources = {
      files: (kind: 'Secret' | 'ConfigMap', name: string) => api.files(namespace, kind, name),
      token: (audience: string | undefined, seconds: number) => api.token(pod, audience, seconds),
    };
    for (const volume of pod.spec.volumes ?? []) {
      await writeVolume(join(this.#folder, 'volumes', volume.name), pod, volume, sources, owner);
    }
  }

  /** Secrets change, and tokens end: what is mounted follows, as with a kubelet. */
  async #keepVolumes(): Promise<void> {
    const first = this.#pod.spec.containers.find(({ image }) => !isStoodIn(image));
    while (first && (await this.#sleep(VOLUMES_EVERY))) {
      const image = await this.#around.images.pull(first.image ?? '').catch(() => undefined);
      if (image) await this.#writeVolumes(ownerOf(this.#pod, first, image)).catch(() => undefined);
    }
  }

  async #whenReady(container: Container, ended: AbortSignal): Promise<boolean> {
    const address = this.#place?.podIP ?? '';
    while (!ended.aborted && !this.#stop.signal.aborted) {
      if (await answers(container, address)) return !ended.aborted;
      await this.#sleep(PROBE_EVERY);
    }
    return false;
  }

  /** Nobody waits for it: an API server that is away for a while hears the newest once it is back. */
  #report(): void {
    this.#isTold = false;
    this.#telling ??= this.#tell();
  }

  async #tell(): Promise<void> {
    while (!this.#isTold && !this.#stop.signal.aborted) {
      this.#isTold = true;
      const status = podStatus(this.#pod, this.#progress, this.#place, new Date().toISOString());
      await this.#around.api.report(this.#pod, status).catch(() => undefined);
    }
    this.#telling = undefined;
  }

  #onStop(act: () => Promise<void>): () => void {
    const handler = (): void => void act();
    const { signal } = this.#stop;
    if (signal.aborted) handler();
    else signal.addEventListener('abort', handler, { once: true });
    return () => signal.removeEventListener('abort', handler);
  }

  #pause(failures: number): Promise<boolean> {
    return this.#sleep(Math.min(1000 * 2 ** failures, LONGEST_PAUSE));
  }

  /** False where the pod is to stop meanwhile. */
  #sleep(ms: number): Promise<boolean> {
    return setTimeout(ms, true, { signal: this.#stop.signal }).catch(() => false);
  }
}

function ownerOf(pod: Pod, container: Container, image: Image): Owner {
  const [user = 0, group] = image.config.user
    .split(':')
    .filter((text) => text !== '')
    .map(Number);
  const context = container.securityContext;
  const runAs = context?.runAsUser ?? pod.spec.securityContext?.runAsUser ?? user;
  const runAsGroup = context?.runAsGroup ?? pod.spec.securityContext?.runAsGroup ?? group ?? runAs;
  if ((context?.runAsNonRoot ?? pod.spec.securityContext?.runAsNonRoot) && runAs === 0) {
    throw new Error('container has runAsNonRoot and its image would run as root');
  }
  return { user: runAs, group: runAsGroup };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
