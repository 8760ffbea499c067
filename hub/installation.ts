import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import type { KubeObject, RestClient } from '../provider/kubernetes/index.ts';
import { versionOf } from '../tools/resolve.ts';
import { packageManifest, untilUsable } from './crossplane.ts';
import { applyManifests, readManifests } from './manifests.ts';
import {
  type EnvironmentConfig,
  hubSettings,
  inventoryOf,
  registerInventory,
  type ServiceAccess,
  serviceConfig,
} from './services/index.ts';
import { upstreamProviders } from './upstream/provider-package.ts';

/** Which of the two flavours of the Configuration package a hub has. */
export type Flavour = 'claims' | 'namespaced';

/** What is installed besides packages and settings: rights, policies. */
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
  'hub/synced-by-examples.yaml',
];

/** Namespaces of operators, as the settings call them: what a hub composes for them goes there. */
const operators = ['metallb-system', 'openshift-adp', 'openshift-gitops', 'threat-detection'];

const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

/**
 * What `docs/installation.md` says, in no order: everything is applied as soon as it can be. The Configuration brings the
 * function and our provider; those of upstream are named here, since they run with rights of their own.
 */
export async function installAerodrome(client: RestClient, flavour: Flavour, signal: AbortSignal): Promise<void> {
  const configuration = flavour === 'claims' ? 'configuration-aerodrome' : 'configuration-aerodrome-namespaced';
  const packages = [
    ...(await upstreamPackages()),
    {
      kind: 'Configuration',
      name: `aerodrome-${configuration}`,
      image: `xpkg.crossplane.io/aerodrome/${configuration}:v${manifest.version}`,
    } as const,
  ];
  const files = await Promise.all(installed.map(manifestsOf));
  const objects = [...operators.map(namespace), ...files.flat(), ...packages.map(packageManifest)];
  await applyManifests(client, objects, signal);
  await untilUsable(client, signal);
}

async function upstreamPackages() {
  return Promise.all(
    upstreamProviders.map(
      async (provider) =>
        ({
          kind: 'Provider',
          name: `crossplane-contrib-${provider}`,
          image: `xpkg.crossplane.io/crossplane-contrib/${provider}:${await versionOf(provider)}`,
          runtimeConfig: `${provider}-hub`,
        }) as const,
    ),
  );
}

/** Name of the ClusterProviderConfig, as the settings of the examples have it. */
const PROVIDER_CONFIG = 'default';

/**
 * The settings of the examples, with the services that run here. What they name is registered in the services first, which
 * give it ids.
 */
export async function applySettings(
  client: RestClient,
  access: ServiceAccess,
  wait: { readonly onWait: (reason: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  const [example] = (await manifestsOf('examples/platform.yaml')) as readonly EnvironmentConfig[];
  const [services] = (await manifestsOf('examples/platform-services.yaml')) as readonly object[];
  if (example === undefined || services === undefined) throw new Error('cannot read settings: the examples are empty');
  await applyManifests(client, serviceConfig(PROVIDER_CONFIG, access), wait.signal);
  const prefixes = await registerInventory(client, inventoryOf(example, services), PROVIDER_CONFIG, wait);
  await applyManifests(client, [hubSettings(example, { services, prefixes })], wait.signal);
}

const manifestsOf = (path: string): Promise<readonly KubeObject[]> =>
  readManifests(fileURLToPath(new URL(`../${path}`, import.meta.url)));
