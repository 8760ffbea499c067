import { contains, parseRange } from './cidr.ts';
import type { Platform, PlatformHubGateway } from './platform.gen.ts';

/** What the hub is. */
export type Distribution = Platform['hub']['distribution'];
/** What can forbid an address for good. */
export type NetworkEngine = NonNullable<Platform['tenancy']['networkEngine']>;
/** The Gateway that passes TLS through. */
export type Gateway = PlatformHubGateway;

/** Where pods of the hub resolve names. */
export interface HubDns {
  readonly namespace: string;
  readonly podLabels: Readonly<Record<string, string>>;
  /** On which the pods themselves listen, UDP and TCP: network policies judge the pod, not its Service. */
  readonly port: number;
  readonly nodeLocalAddress?: string;
}

/** The ingress controller of the hub. */
export interface IngressController {
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly class: string;
}

/** What a fresh hub of each distribution looks like. */
const usual: Readonly<
  Record<
    Distribution,
    {
      readonly dns: HubDns;
      readonly ingressController: IngressController;
      readonly networkEngine: NetworkEngine;
      readonly pinsNodes: boolean;
    }
  >
> = {
  OpenShift: {
    dns: {
      namespace: 'openshift-dns',
      podLabels: { 'dns.operator.openshift.io/daemonset-dns': 'default' },
      port: 5353,
    },
    ingressController: {
      namespaceLabels: { 'policy-group.network.openshift.io/ingress': '' },
      class: 'openshift-default',
    },
    networkEngine: 'AdminNetworkPolicy',
    pinsNodes: true,
  },
  Kubernetes: {
    dns: { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' }, port: 53 },
    ingressController: { namespaceLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' }, class: 'nginx' },
    networkEngine: 'NetworkPolicy',
    pinsNodes: false,
  },
};

/** DNS of the hub: as the settings say, and where they say nothing as its distribution has it. */
export function dnsOf({ hub }: Platform): HubDns {
  return { ...usual[hub.distribution].dns, ...hub.dns };
}

/** Ingress controller of the hub, likewise. */
export function ingressControllerOf({ hub }: Platform): IngressController {
  return { ...usual[hub.distribution].ingressController, ...hub.ingressController };
}

/** What forbids the metadata addresses on this hub. */
export function networkEngineOf({ hub, tenancy }: Platform): NetworkEngine {
  return tenancy.networkEngine ?? usual[hub.distribution].networkEngine;
}

/** Whether pods get to the nodes that their namespace names. */
export function pinsNodes({ hub }: Platform): boolean {
  return hub.pinsNodes ?? usual[hub.distribution].pinsNodes;
}

/**
 * Ranges of one family that are not the internet: the settings' private and metadata ranges and the hub's own. Those
 * within another are left out, in the order of the settings, so that they can be the `except` of an `ipBlock`.
 */
export function closedRanges({ networks, tenancy }: Platform, family: 4 | 6): readonly string[] {
  const all = [...tenancy.privateCIDRs, ...tenancy.metadataCIDRs, ...networks.hubRanges.map(({ cidr }) => cidr)];
  const ranges = [...new Set(all)].filter((cidr) => parseRange(cidr)?.family === family);
  return ranges.filter((cidr, index) => {
    const wider = (other: string, at: number): boolean =>
      at !== index && contains(other, cidr) && !(contains(cidr, other) && at > index);
    return !ranges.some(wider);
  });
}
