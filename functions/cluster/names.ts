import { at, type Identity, type KubeObject, listAt, own, sha256Hex, stringAt } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import type { ClusterNames } from './context.ts';
import type { ClusterSpec } from './schema.gen.ts';

/**
 * The names of a cluster. Domains come from the live HostedCluster where there is one, and before from what the services
 * were `told`: host names cannot change, whatever base domain the settings give today.
 */
export function clusterNames(
  identity: Identity,
  spec: ClusterSpec,
  platform: Platform,
  live: KubeObject | undefined,
  told?: KubeObject,
): ClusterNames {
  const { name, namespace } = identity;
  const baseDomain = liveDomain(name, live) ?? toldDomain(name, told) ?? spec.ingress.domain ?? platform.baseDomain;
  const domain = `${name}.${baseDomain}`;
  const hubWide = `${namespace}-${name}`;
  return {
    hostedCluster: name,
    controlPlaneNamespace: controlPlaneNamespace(identity),
    hubWide,
    baseDomain,
    domain,
    api: `api.${domain}`,
    apiInternal: `api-int.${domain}`,
    apps: `apps.${name}.${spec.ingress.mode === 'Passthrough' ? hubDomain(platform, live) : baseDomain}`,
    oauth: `oauth-${domain}`,
    ignition: `ignition-${domain}`,
    konnectivity: `konnectivity-${domain}`,
    pullSecret: `${name}-pull-secret`,
    sshKey: `${name}-ssh-key`,
    etcdKey: `${name}-etcd-key`,
    oidcClient: spec.access.oidc?.clientSecretRef?.name ?? `${name}-oidc-client`,
    auditWebhook: `${name}-audit-webhook`,
    apiCertificate: `${name}-api-certificate`,
    adminKubeconfig: stringAt(live, 'status', 'kubeconfig', 'name') ?? `${name}-admin-kubeconfig`,
    kubeconfig: `${name}-kubeconfig`,
    bastion: `${name}-bastion`,
  };
}

/** Namespace of control plane and machines: `<namespace>-<name>`, dots as dashes, which HyperShift makes and deletes. */
export function controlPlaneNamespace({ namespace, name }: Pick<Identity, 'namespace' | 'name'>): string {
  return `${namespace}-${name}`.replaceAll('.', '-');
}

/** `<namespace>/<name>` of a claim: unlike `hubWide` it can be read in one way only. */
export function claimKey({ namespace, name }: Identity): string {
  return `${namespace}/${name}`;
}

/** Longest name of a NodePool: its machines, and so the host names of nodes, are called after it with hashes behind. */
const longestPool = 40;
const hashLength = 8;

/** `<cluster>-<pool>-<site>`, or as much of it as fits with a hash of all three. A live NodePool keeps what it has. */
export function nodePoolName(
  { hostedCluster }: Pick<ClusterNames, 'hostedCluster'>,
  pool: string,
  site: string,
): string {
  const name = `${hostedCluster}-${pool}-${site}`;
  if (name.length <= longestPool) return name;
  const hash = sha256Hex(`${hostedCluster}/${pool}/${site}`).slice(0, hashLength);
  return `${name.slice(0, longestPool - hashLength - 1).replace(/-+$/, '')}-${hash}`;
}

/** The base domain a live cluster was created with, read off the API server's host name. */
export function liveDomain(name: string, live: KubeObject | undefined): string | undefined {
  const services = listAt(live, 'spec', 'services');
  const api = services.find((service) => own(service, 'service') === 'APIServer');
  const host = stringAt(api, 'servicePublishingStrategy', 'loadBalancer', 'hostname');
  const prefix = `api-int.${name}.`;
  return host?.startsWith(prefix) ? host.slice(prefix.length) : undefined;
}

/** The base domain of the names that an enrolment has. */
function toldDomain(name: string, told: KubeObject | undefined): string | undefined {
  const [api, login] = [`api.${name}.`, `oauth-${name}.`];
  const host = (endpoint: string) => stringAt(told, 'spec', 'endpoints', endpoint, 'host');
  if (host('api')?.startsWith(api)) return host('api')?.slice(api.length);
  return host('login')?.startsWith(login) ? host('login')?.slice(login.length) : undefined;
}

/** With Passthrough the operator writes the hub's wildcard domain into the HostedCluster, and it stays. */
function hubDomain(platform: Platform, live: KubeObject | undefined): string {
  const passthrough = at(live, 'spec', 'platform', 'kubevirt', 'baseDomainPassthrough') === true;
  return (passthrough ? stringAt(live, 'spec', 'dns', 'baseDomain') : undefined) ?? platform.hubIngress.domain;
}
