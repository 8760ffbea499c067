import { type KubeObject, numberAt, own, stringAt } from '../../engine/index.ts';
import { apiAnswers, type Hub, hasNetwork, isDeployed, nodesOf } from '../hub.ts';

/** Charts that bring the kinds of an API group, and whether they do so with pods, which need nodes. */
const chartsOf: Readonly<Record<string, { readonly chart: string; readonly pods: boolean }>> = {
  'cilium.io/v2': { chart: 'cilium', pods: true },
  'cilium.io/v1alpha1': { chart: 'tetragon', pods: true },
  'kyverno.io/v1': { chart: 'kyverno', pods: false },
  'cert-manager.io/v1': { chart: 'cert-manager', pods: false },
};

/** Why an object cannot be made or read inside the hosted cluster now; undefined when it can. */
export function obstacle(hub: Hub, object: KubeObject): string | undefined {
  const { apiVersion, kind, metadata } = object;
  const needed = Object.hasOwn(chartsOf, apiVersion) ? chartsOf[apiVersion] : undefined;
  if (needed && !(isDeployed(hub, needed.chart) && (!needed.pods || nodesOf(hub.pools).joined > 0))) {
    return `no matches for kind "${kind}" in version "${apiVersion}"`;
  }
  if (metadata.namespace !== undefined && !hasNamespace(hub, metadata.namespace)) {
    return `namespaces "${metadata.namespace}" not found`;
  }
  return undefined;
}

/**
 * Why the API server behind a provider config cannot be reached; undefined when it can. ProviderConfigs that are composed
 * lead into the hosted cluster, those that were there before into clusters that run; a ClusterProviderConfig is the
 * platform's way to the hub itself.
 */
export function unreachable(hub: Hub, reference: unknown, group: string): string | undefined {
  if (stringAt(reference, 'kind') === 'ClusterProviderConfig') return undefined;
  const name = stringAt(reference, 'name') ?? '';
  const isMeant = (object: KubeObject) =>
    object.kind === 'ProviderConfig' &&
    object.apiVersion.startsWith(`${group}/`) &&
    own(object.metadata, 'name') === name;
  const isComposed = [...hub.objects.values()].some(isMeant);
  if (!isComposed && hub.beside.some(isMeant)) return undefined;
  if (!isComposed) return `connect failed: cannot get provider config: ProviderConfig.${group} "${name}" not found`;
  if (apiAnswers(hub)) return undefined;
  return `observe failed: cannot get object: Get "https://${addressOf(hub)}/api": dial tcp: connect: connection refused`;
}

function addressOf({ cluster, virtualControlPlane: plane }: Hub): string {
  return plane ? plane.address : `${stringAt(cluster, 'status', 'controlPlaneEndpoint', 'host') ?? 'api'}:6443`;
}

/** Namespaces every OpenShift cluster has; the others come from charts and objects. */
function hasNamespace(hub: Hub, namespace: string): boolean {
  if (namespace === 'default' || /^(kube|openshift)(-|$)/.test(namespace)) return true;
  for (const object of hub.objects.values()) {
    if (object.kind === 'Release' && stringAt(object, 'spec', 'forProvider', 'namespace') === namespace) {
      if (numberAt(object, 'status', 'atProvider', 'revision') !== undefined) return true;
    }
    const made = own(own(own(object, 'status'), 'atProvider'), 'manifest');
    if (own(made, 'kind') === 'Namespace' && stringAt(made, 'metadata', 'name') === namespace) return true;
  }
  return false;
}

/** Whether something that Crossplane only watches exists inside the hosted cluster: others make it. */
export function isThere(hub: Hub, object: KubeObject): boolean {
  const workload = object.kind === 'DaemonSet' || object.kind === 'Deployment';
  return !workload || charts.some((chart) => object.metadata.name?.startsWith(chart) && isDeployed(hub, chart));
}

const charts = ['cilium', 'tetragon', 'falco', 'kyverno', 'cert-manager'];

/** What the hosted cluster reports of an object in it; undefined for kinds without a status. */
export function guestStatus(hub: Hub, object: KubeObject): Readonly<Record<string, unknown>> | undefined {
  switch (object.kind) {
    case 'Namespace':
      return { phase: 'Active' };
    case 'DaemonSet':
      return daemonSetStatus(hub);
    default:
      return undefined;
  }
}

/** The object with what its cluster writes into it: every namespace has the authority of the API server. */
export function published(object: KubeObject): KubeObject {
  const isAuthority = object.kind === 'ConfigMap' && object.metadata.name === 'kube-root-ca.crt';
  return isAuthority ? { ...object, data: { 'ca.crt': authority } } : object;
}

const authority = '-----BEGIN CERTIFICATE-----\nc2ltdWxhdGVk\n-----END CERTIFICATE-----\n';

function daemonSetStatus(hub: Hub): Readonly<Record<string, number>> {
  const { joined, ready } = nodesOf(hub.pools);
  const running = hasNetwork(hub) ? ready : 0;
  return {
    currentNumberScheduled: joined,
    desiredNumberScheduled: joined,
    numberAvailable: running,
    numberMisscheduled: 0,
    numberReady: running,
    numberUnavailable: joined - running,
    observedGeneration: 1,
    updatedNumberScheduled: joined,
  };
}
