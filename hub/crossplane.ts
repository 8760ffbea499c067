import { setTimeout } from 'node:timers/promises';
import type { KubeObject, Resource, RestClient } from '../provider/kubernetes/index.ts';
import type { BinaryName } from '../tools/binaries.ts';
import { binaryPath, versionOf } from '../tools/resolve.ts';
import { isOver, isReady, PODS, type Pod } from './kubelet/pod.ts';
import { run } from './run.ts';
import { coreChart } from './upstream/core-image.ts';

/** Where Crossplane and everything it installs runs. */
export const NAMESPACE = 'crossplane-system';

const packages = (kind: string): Resource => ({
  apiVersion: 'pkg.crossplane.io/v1',
  kind,
  plural: `${kind.toLowerCase()}s`,
  namespaced: false,
});
const packageKinds = ['Configuration', 'Function', 'Provider'].map(packages);

const COMPOSITE_DEFINITIONS: Resource = {
  apiVersion: 'apiextensions.crossplane.io/v1',
  kind: 'CompositeResourceDefinition',
  plural: 'compositeresourcedefinitions',
  namespaced: false,
};

type Conditions = readonly { readonly type: string; readonly status: string; readonly message?: string }[];

/** A package as Crossplane reports on it. */
interface Package extends KubeObject {
  readonly status?: { readonly conditions?: Conditions };
}

interface CompositeDefinition extends Package {
  readonly spec: { readonly claimNames?: object };
}

/** Installs Crossplane by its own chart, from the hub's registry. */
export async function installCrossplane(kubeconfig: string, registry: string, core: BinaryName): Promise<void> {
  const version = await versionOf(core);
  await run(
    await binaryPath('helm'),
    ...['upgrade', '--install', 'crossplane', await coreChart(core), '--kubeconfig', kubeconfig],
    ...['--namespace', NAMESPACE, '--create-namespace'],
    // The chart gets its version when it is released, not in its module.
    ...['--set', `image.repository=${registry}/crossplane/crossplane`, '--set', `image.tag=${version}`],
    // Our packages say which kinds they use, and nothing else is to run.
    ...['--set-json', 'provider.defaultActivations=[]'],
    // As docs/installation.md has it: what new objects are written uses up the hundred that a composite has.
    ...['--set', 'args={--circuit-breaker-burst=1000}'],
    // Everything here is on one machine: nobody waits for half a core.
    ...['--set', 'resourcesCrossplane.limits.cpu=2', '--set', 'resourcesRBACManager.limits.cpu=1'],
  );
}

/** Names of packages as everybody writes them lead to the hub's registry. */
export const imageConfig = (registry: string) => ({
  apiVersion: 'pkg.crossplane.io/v1beta1',
  kind: 'ImageConfig',
  metadata: { name: 'hub-registry' },
  spec: {
    matchImages: [{ type: 'Prefix', prefix: 'xpkg.crossplane.io/' }],
    rewriteImage: { prefix: `${registry}/` },
  },
});

/** A package to install; `name` as the package manager would call it if something depended on it. */
export interface WantedPackage {
  readonly kind: 'Configuration' | 'Function' | 'Provider';
  readonly name: string;
  readonly image: string;
  /** DeploymentRuntimeConfig of its pod, where not the default. */
  readonly runtimeConfig?: string;
}

/** What asks the package manager for a package. */
export const packageManifest = ({ kind, name, image, runtimeConfig }: WantedPackage) => ({
  apiVersion: 'pkg.crossplane.io/v1',
  kind,
  metadata: { name },
  spec: {
    package: image,
    ...(runtimeConfig !== undefined && { runtimeConfigRef: { name: runtimeConfig } }),
  },
});

/** Every package that is there, with what it lacks for being healthy; undefined where it lacks nothing. */
export async function packageHealth(
  client: RestClient,
  signal: AbortSignal,
): Promise<readonly { readonly kind: string; readonly name: string; readonly lacks: string | undefined }[]> {
  const lists = await Promise.all(packageKinds.map((kind) => client.list<Package>(kind, {}, signal)));
  return lists.flatMap(({ items }) =>
    items.map(({ kind, metadata, status }) => ({ kind, name: metadata.name, lacks: lackOf(status?.conditions ?? []) })),
  );
}

/** Resolves when every package is healthy and runs, and what the Configuration defines can be claimed. */
export async function untilUsable(client: RestClient, signal: AbortSignal): Promise<void> {
  while (!(await isUsable(client, signal))) await setTimeout(500, undefined, { signal });
}

async function isUsable(client: RestClient, signal: AbortSignal): Promise<boolean> {
  const packages = await packageHealth(client, signal);
  if (packages.length === 0 || packages.some(({ lacks }) => lacks !== undefined)) return false;
  // On a hub that was down, packages are as healthy as they were: only pods know whether they are back.
  const { items: pods } = await client.list<Pod>(PODS, { namespace: NAMESPACE }, signal);
  if (!pods.every((pod) => isOver(pod) || isReady(pod))) return false;
  const { items } = await client.list<CompositeDefinition>(COMPOSITE_DEFINITIONS, {}, signal);
  const served = items.every(({ spec, status }) => {
    const types = spec.claimNames === undefined ? ['Established'] : ['Established', 'Offered'];
    return types.every((type) => holds(status?.conditions, type));
  });
  return served && items.length > 0;
}

const holds = (conditions: Conditions | undefined, type: string): boolean =>
  conditions?.find((one) => one.type === type)?.status === 'True';

function lackOf(conditions: Conditions): string | undefined {
  const type = ['Installed', 'Healthy'].find((one) => !holds(conditions, one));
  if (type === undefined) return undefined;
  return `${type}: ${conditions.find((one) => one.type === type)?.message ?? 'not reported yet'}`;
}
