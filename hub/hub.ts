import { mkdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import type { RestClient } from '../provider/kubernetes/index.ts';
import { resolveBinary } from '../tools/resolve.ts';
import { upstreamSchemas } from '../tools/schemas.ts';
import { upstreamArchives } from './archives.ts';
import { API_PORT, startControlPlane } from './control-plane.ts';
import { imageConfig, installCrossplane, packageManifest, untilUsable } from './crossplane.ts';
import type { HubFolder } from './folder.ts';
import { Hosts } from './hosts.ts';
import { ImageStore } from './images/image-store.ts';
import { Kubelet } from './kubelet/kubelet.ts';
import { PodApi } from './kubelet/pod-api.ts';
import { applyManifests, readManifests } from './manifests.ts';
import { createNetwork, type Network } from './network.ts';
import { type Registry, startRegistry } from './registry.ts';
import { run } from './run.ts';
import { installSchemas } from './schemas.ts';
import { upstreamProviders } from './upstream/provider-package.ts';

/** Which of the two flavours of the Configuration package a hub has. */
export type Flavour = 'claims' | 'namespaced';

export interface HubOptions {
  readonly folder: HubFolder;
  /** The first three numbers of its network, a /24. */
  readonly subnet: string;
  readonly flavour: Flavour;
  /** Told what begins. */
  readonly onStep: (name: string) => void;
  /** Told what went wrong and goes on. */
  readonly onTrouble: (message: string) => void;
}

/** A hub that starts or runs. */
export interface Hub {
  /** Resolves once claims can be made, to what rejects when something ends that a hub cannot be without. */
  readonly ready: Promise<{ readonly failed: Promise<never> }>;
  /** Ends whatever has begun, at any time. */
  readonly stop: () => Promise<void>;
}

const NODE = 'hub';
const ROOT = new URL('../', import.meta.url);

/** What is installed besides packages: rights, policies, settings. */
const installed = [
  'package/rbac/crossplane.yaml',
  'package/rbac/provider-kubernetes.yaml',
  'package/rbac/provider-helm.yaml',
  'package/rbac/provider-helm-platform.yaml',
  'package/rbac/claim-author.yaml',
  'package/rbac/claim-viewer.yaml',
  'package/rbac/break-glass.yaml',
  'package/policies/namespace.yaml',
  'package/policies/validating-admission-policies.yaml',
  'examples/platform.yaml',
];

/** Namespaces of operators, as the settings call them: what a hub composes for them goes there. */
const operators = ['metallb-system', 'openshift-adp', 'openshift-gitops'];

const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

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

async function start(options: HubOptions, ends: (() => Promise<void>)[], signal: AbortSignal) {
  const { folder, subnet, flavour, onStep, onTrouble } = options;
  const step = (name: string): void => {
    signal.throwIfAborted();
    onStep(name);
  };
  await mkdir(folder.logs, { recursive: true });
  step('network');
  const network = await createNetwork(subnet);
  ends.push(network.remove);

  step('control plane');
  const plane = await startControlPlane(folder, network.gateway);
  ends.push(plane.stop, () => plane.client.transport.close());
  const hosts = new Hosts(plane.client, folder.hosts);
  await hosts.start();
  ends.push(() => hosts.stop());

  step('packages');
  const registry = await startRegistry(folder, network.gateway);
  ends.push(registry.stop);
  await fill(registry, folder);

  step('Crossplane');
  const kubelet = new Kubelet(plane.client, surroundings(options, network, plane.client, signal), onTrouble);
  ends.push(() => kubelet.stop());
  await kubelet.start(signal);
  await installCrossplane(folder.kubeconfig, registry.address);
  await applyManifests(plane.client, [imageConfig(registry.address)], signal);

  step('what else a hub has');
  await installSchemas(plane.client, await upstreamSchemas('v0.1.81'), signal);

  step('Aerodrome');
  const failed = Promise.race([plane.failed, registry.failed]);
  await Promise.race([failed, installAerodrome(plane.client, flavour, signal)]);
  return { failed };
}

function surroundings({ folder }: HubOptions, network: Network, client: RestClient, signal: AbortSignal) {
  return {
    api: new PodApi(client, signal),
    images: new ImageStore(folder.images),
    network,
    machine: { cores: cpus().length, memory: totalmem() },
    nodeName: NODE,
    work: folder.pods,
    logs: folder.logs,
    hosts: folder.hosts,
    apiServer: { host: network.gateway, port: API_PORT },
  };
}

/** Gives the registry the packages of upstream and our own, as they are checked out. */
async function fill(registry: Registry, folder: HubFolder): Promise<void> {
  for (const archive of await upstreamArchives(folder.archives)) await registry.push(archive);
  const out = `--out=${join(folder.archives, 'own')}`;
  await run(process.execPath, fileURLToPath(new URL('package/build.ts', ROOT)), out);
  await run(process.execPath, fileURLToPath(new URL('package/push.ts', ROOT)), `${registry.address}/aerodrome`, out);
}

/**
 * What `docs/installation.md` says, in no order: everything is applied as soon as it can be. The Configuration brings the
 * function and our provider; those of upstream are named here, since they run with rights of their own.
 */
async function installAerodrome(client: RestClient, flavour: Flavour, signal: AbortSignal): Promise<void> {
  const configuration = flavour === 'claims' ? 'configuration-aerodrome' : 'configuration-aerodrome-namespaced';
  const packages = [
    ...(await upstreamPackages()),
    {
      kind: 'Configuration',
      name: `aerodrome-${configuration}`,
      image: `xpkg.crossplane.io/aerodrome/${configuration}:v${manifest.version}`,
    } as const,
  ];
  const files = await Promise.all(installed.map(async (path) => readManifests(fileURLToPath(new URL(path, ROOT)))));
  const objects = [...operators.map(namespace), ...files.flat(), ...packages.map(packageManifest)];
  await applyManifests(client, objects, signal);
  await untilUsable(client, signal);
}

async function upstreamPackages() {
  return Promise.all(
    upstreamProviders.map(async (provider) => {
      const { version } = await resolveBinary(provider);
      return {
        kind: 'Provider',
        name: `crossplane-contrib-${provider}`,
        image: `xpkg.crossplane.io/crossplane-contrib/${provider}:${version}`,
        runtimeConfig: `${provider}-hub`,
      } as const;
    }),
  );
}
