import { mkdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RestClient } from '../provider/kubernetes/index.ts';
import type { BinaryName } from '../tools/binaries.ts';
import { upstreamSchemas } from '../tools/schemas.ts';
import { upstreamArchives } from './archives.ts';
import { CHARTS_PORT, type Charts, startCharts } from './charts/index.ts';
import { API_PORT, startControlPlane } from './control-plane.ts';
import { coreProgram } from './core.ts';
import { imageConfig, installCrossplane } from './crossplane.ts';
import type { HubFolder } from './folder.ts';
import { startGuests } from './guests/index.ts';
import { Hosts } from './hosts.ts';
import { ImageStore } from './images/image-store.ts';
import { applySettings, type Flavour, installAerodrome } from './installation.ts';
import { Kubelet } from './kubelet/kubelet.ts';
import { PodApi } from './kubelet/pod-api.ts';
import { applyManifests } from './manifests.ts';
import { createNetwork, type Network } from './network.ts';
import { startOperators } from './operators/index.ts';
import { REGISTRY_PORT, type Registry, startRegistry } from './registry.ts';
import { refuseTakenPorts } from './requirements.ts';
import { run } from './run.ts';
import { installSchemas } from './schemas.ts';
import { SERVICE_PORTS, startServices } from './services/index.ts';
import { prepareTools } from './tools.ts';

export interface HubOptions {
  readonly folder: HubFolder;
  /** The first three numbers of its network, a /24. */
  readonly subnet: string;
  readonly flavour: Flavour;
  /** Version of Crossplane; default: the first of `tools/binaries.ts`. */
  readonly core?: string;
  /** Told what begins. */
  readonly onStep: (name: string) => void;
  /** Told, in words, how far that is. */
  readonly onProgress: (text: string) => void;
  /** Told what went wrong and goes on. */
  readonly onTrouble: (message: string) => void;
}

/** A hub that starts or runs. */
export interface Hub {
  /** Resolves once claims can be made. What ends by itself from then on is started again. */
  readonly ready: Promise<void>;
  /** Ends whatever has begun, at any time. */
  readonly stop: () => Promise<void>;
}

const NODE = 'hub';

/** Name of the platform settings, as our Compositions have it. */
const SETTINGS = 'aerodrome';

const ROOT = new URL('../', import.meta.url);

/** Begins to start everything, in order. */
export function startHub(options: HubOptions): Hub {
  const ends: (() => Promise<void>)[] = [];
  const abort = new AbortController();
  const ready = start(options, ends, abort.signal);
  ready.catch(() => undefined);
  const stop = async (): Promise<void> => {
    abort.abort();
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
      await end().catch((error: Error) => options.onTrouble(error.message));
    }
  };
  return { ready, stop };
}

async function start(options: HubOptions, ends: (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const { folder, subnet, flavour, onStep, onProgress, onTrouble } = options;
  const step = (name: string): void => {
    signal.throwIfAborted();
    onStep(name);
  };
  await mkdir(folder.logs, { recursive: true });
  step('tools');
  const core = await coreProgram(options.core);
  await prepareTools(core, onProgress);

  step('network');
  const network = await createNetwork(subnet);
  ends.push(network.remove);
  await refuseTakenPorts(network.gateway, [API_PORT, REGISTRY_PORT, CHARTS_PORT, ...SERVICE_PORTS]);

  step('control plane');
  const plane = await startControlPlane(folder, network.gateway, onTrouble);
  ends.push(plane.stop, () => plane.client.transport.close());

  step('services');
  const services = await startServices(folder.services, folder.logs, network.gateway, onTrouble);
  ends.push(services.stop);
  const charts = await startCharts({ folder, address: network.gateway });
  ends.push(charts.stop);
  const hosts = new Hosts(plane.client, folder.hosts, { address: network.gateway, names: charts.hosts });
  await hosts.start();
  ends.push(() => hosts.stop());

  step('packages');
  const registry = await startRegistry(folder, `${network.gateway}:${REGISTRY_PORT}`, onTrouble);
  ends.push(registry.stop);
  await fill(registry, folder, core);

  step('Crossplane');
  const kubelet = new Kubelet(plane.client, surroundings(options, network, charts, plane.client, signal), onTrouble);
  ends.push(() => kubelet.stop());
  await kubelet.start(signal);
  await installCrossplane(folder.kubeconfig, registry.address, core);
  await applyManifests(plane.client, [imageConfig(registry.address)], signal);

  step('what else a hub has');
  await installSchemas(plane.client, await upstreamSchemas('v0.1.81'), signal);

  step('Aerodrome');
  await installAerodrome(plane.client, flavour, signal);

  step('settings');
  await applySettings(plane.client, services.access, { onWait: onProgress, signal });

  step('operators');
  const guests = startGuests({ folder, address: network.gateway, onTrouble });
  ends.push(guests.stop);
  const operators = await startOperators({ client: plane.client, guests, settings: SETTINGS, onTrouble });
  ends.push(operators.stop);
}

function surroundings(
  { folder }: HubOptions,
  network: Network,
  charts: Charts,
  client: RestClient,
  signal: AbortSignal,
) {
  return {
    api: new PodApi(client, signal),
    images: new ImageStore(folder.images),
    network,
    machine: { cores: cpus().length, memory: totalmem() },
    nodeName: NODE,
    work: folder.pods,
    logs: folder.logs,
    hosts: folder.hosts,
    authorities: charts.authority,
    apiServer: { host: network.gateway, port: API_PORT },
  };
}

/** Gives the registry the packages of upstream and our own, as they are checked out. */
async function fill(registry: Registry, folder: HubFolder, core: BinaryName): Promise<void> {
  for (const archive of await upstreamArchives(folder.archives, core)) await registry.push(archive);
  const out = `--out=${join(folder.archives, 'own')}`;
  await run(process.execPath, fileURLToPath(new URL('package/build.ts', ROOT)), out);
  await run(process.execPath, fileURLToPath(new URL('package/push.ts', ROOT)), `${registry.address}/aerodrome`, out);
}
