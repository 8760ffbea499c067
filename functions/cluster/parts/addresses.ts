import {
  at,
  conditionOf,
  type Draft,
  type KubeObject,
  numberAt,
  oneLine,
  part,
  ready,
  waiting,
} from '../../engine/index.ts';
import { bgpAdvertisement, ipAddressPool, l2Advertisement } from '../../hub/metallb.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { annotations, labels, manager } from '../labels.ts';
import { claimKey } from '../names.ts';

export const apiAddresses = part<ClusterContext>({
  why: 'the API server gets the address it is known under',
  lacks: lacksAddress,
  outlives: ['hosted-cluster'],
  gates: 'ControlPlaneReady',
  build: (c) =>
    ipAddressPool({
      ...shared(c, 'api'),
      annotations: owner(c),
      addresses: c.network.apiVIP === undefined ? [] : [c.network.apiVIP],
      allocation: {
        priority: 10,
        namespaces: [c.names.controlPlaneNamespace],
        serviceSelectors: [{ matchLabels: { app: apiServer } }],
      },
    }),
  ready: (observed) => (isTaken(observed) ? ready : waiting('NoAddress', 'the API server has not got its address yet')),
});

/** Label `app` of the API server's Service, by HyperShift. */
const apiServer = 'kube-apiserver';

/**
 * What a cluster without an address for its API server lacks. A control plane made before would be given one that is
 * not its own, if any, and keep it.
 */
export function lacksAddress({ network }: ClusterContext): string | undefined {
  return network.apiVIP === undefined ? 'a free address for the API server' : undefined;
}

/** The address management gives the ingress its address a little later. */
const isAwaited = ({ spec, platform }: ClusterContext): boolean =>
  spec.ingress.mode === 'Dedicated' && platform.services.ipam !== undefined;

/** The guest's own load balancers are Services of the control plane namespace, too; the first one is the ingress. */
export const ingressAddresses = part<ClusterContext>({
  why: 'applications get addresses of their own',
  when: (c) => c.network.ingressVIPs.length > 0 || isAwaited(c),
  lacks: (c) => (c.network.ingressVIPs.length > 0 ? undefined : 'an address from the address management'),
  gates: 'IngressReady',
  build: (c) =>
    ipAddressPool({
      ...shared(c, 'ingress'),
      annotations: owner(c),
      addresses: c.network.ingressVIPs,
      allocation: {
        priority: 20,
        namespaces: [c.names.controlPlaneNamespace],
        // Its own pool may come later: an address once given out stays with the Service.
        serviceSelectors: [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: [apiServer] }] }],
      },
    }),
  ready: (observed, c) => {
    if (!isTaken(observed)) return waiting('NoAddress', 'the ingress has not got its address yet');
    const served = conditionOf(c.hostedCluster, 'ClusterVersionAvailable');
    if (served?.status === 'True') return ready;
    const message = oneLine(served?.message);
    return waiting('NotServing', `applications cannot be reached yet${message ? `: ${message}` : ''}`);
  },
});

export const addressAdvertisement = part<ClusterContext>({
  why: 'the network learns where the addresses are',
  gates: 'ControlPlaneReady',
  build: advertisement,
});

/** Whether a Service has an address of the pool. MetalLB says so since v0.15; before, the pool itself has to do. */
function isTaken(pool: KubeObject): boolean {
  if (at(pool, 'status', 'assignedIPv4') === undefined) return true;
  return (numberAt(pool, 'status', 'assignedIPv4') ?? 0) + (numberAt(pool, 'status', 'assignedIPv6') ?? 0) > 0;
}

function advertisement(c: ClusterContext): Draft {
  const settings = c.platform.addresses.advertisement;
  const setting = (name: keyof typeof settings, value: unknown) =>
    fromSettings(`addresses.advertisement.${name}`, value);
  const common = {
    ...shared(c, undefined),
    pools: { matchLabels: { [labels.cluster]: c.names.hubWide } },
    nodes: setting('nodeSelector', emptyless([{ matchLabels: settings.nodeSelector }], settings.nodeSelector)),
  };
  // The kind of a live object cannot change, whatever the settings say today.
  const kind = c.live('address-advertisement')?.kind ?? `${settings.type}Advertisement`;
  if (kind === 'BGPAdvertisement') {
    return bgpAdvertisement({
      ...common,
      peers: setting('peers', emptyless(settings.peers, settings.peers)),
      communities: setting('communities', emptyless(settings.communities, settings.communities)),
    });
  }
  return l2Advertisement({
    ...common,
    interfaces: setting('interfaces', emptyless(settings.interfaces, settings.interfaces)),
  });
}

function shared(c: ClusterContext, suffix: string | undefined) {
  return {
    namespace: fromSettings('addresses.namespace', c.platform.addresses.namespace),
    name: suffix === undefined ? c.names.hubWide : `${c.names.hubWide}-${suffix}`,
    // Pools of all clusters are listed by these, so that no address is handed out twice.
    labels: { [labels.cluster]: c.names.hubWide, [labels.managedBy]: manager },
  };
}

/** By these a cluster that is about to be made finds out that its host names are taken. */
function owner(c: ClusterContext) {
  return { [annotations.claim]: claimKey(c), [annotations.domain]: c.names.domain };
}

/** `value`, or undefined where `source` is empty: an empty selector is not the same as none. */
function emptyless<T>(value: T, source: object): T | undefined {
  return Object.keys(source).length === 0 ? undefined : value;
}
