import { type Context, choiceOf, type KubeObject, type Mistake, stringAt } from '../engine/index.ts';
import { clusterRangeMistakes, contains, overlaps, type Platform, parseRange } from '../platform/index.ts';
import { secretMistakes } from '../tenancy/index.ts';
import type { ClusterNames, ClusterNetworkPlan } from './context.ts';
import { annotations, labels } from './labels.ts';
import { isRefused, othersPools, takenAddresses } from './network.ts';
import { checkPlaces, checkPools } from './pool-checks.ts';
import type { PoolLayout } from './pool-layout.ts';
import type { ClusterSpec } from './schema.gen.ts';
import { unknownName } from './unknown-name.ts';

/** What checking a claim against the settings looks at. */
export interface CheckInput {
  readonly context: Context<ClusterSpec>;
  readonly platform: Platform;
  readonly names: ClusterNames;
  readonly network: ClusterNetworkPlan;
  readonly layout: PoolLayout;
  readonly hostedCluster: KubeObject | undefined;
}

/** Longest name of a namespace. */
const longest = 63;
/**
 * Everything that is wrong between claim and settings and leaves desired state undefined. What depends on settings is
 * only checked where something would be made or changed by it: a live cluster is never refused because the platform
 * moved on.
 */
export function checkClaim(input: CheckInput): readonly Mistake[] {
  return [
    checkNames,
    checkNamespace,
    checkOthers,
    checkRanges,
    checkAddresses,
    checkPools,
    checkPlaces,
    checkAddons,
    checkBastion,
    checkEtcd,
    checkSecrets,
  ].flatMap((check) => check(input));
}

function checkNames({ names, hostedCluster }: CheckInput): readonly Mistake[] {
  if (hostedCluster) return [];
  const mistakes: Mistake[] = [];
  const { controlPlaneNamespace } = names;
  if (controlPlaneNamespace.length > longest) {
    const room = longest - (controlPlaneNamespace.length - names.hostedCluster.length);
    mistakes.push({
      path: 'metadata.name',
      given: names.hostedCluster,
      accepted:
        room > 0
          ? `a name with at most ${room} characters in this namespace`
          : `a namespace with at most ${longest - 2} characters`,
      message: `the namespace of the control plane would be ${controlPlaneNamespace}, with more than ${longest} characters`,
    });
  }
  return mistakes;
}

/** Label of HyperShift on the namespaces of its control planes. */
const hostedControlPlane = 'hypershift.openshift.io/hosted-control-plane';

/**
 * HyperShift takes the namespace as it finds it, and deletes it with the cluster: whoever had it, such as a tenant who
 * claims there, would lose everything. One that is a control plane's already is what a deleted or restored cluster left.
 */
function checkNamespace({ context, names, hostedCluster }: CheckInput): readonly Mistake[] {
  const [found] = context.required('control-plane-namespace');
  if (hostedCluster || !found || found.metadata.labels?.[hostedControlPlane] === 'true') return [];
  const message = `the control plane would be in namespace ${names.controlPlaneNamespace}, which is somebody else's already`;
  return [{ path: 'metadata.name', given: names.hostedCluster, accepted: 'another name', message }];
}

/**
 * Host names can never change, and a route of another cluster that has them is never admitted; so a cluster that has
 * not begun is refused, not left to hang. One that has begun was first.
 */
function checkOthers({ context, names, hostedCluster }: CheckInput): readonly Mistake[] {
  if (hostedCluster || context.live('api-addresses')) return [];
  for (const { metadata } of othersPools(context, names.hubWide)) {
    const claim = metadata.annotations?.[annotations.claim];
    if (claim === undefined) continue;
    const given = names.hostedCluster;
    if (metadata.annotations?.[annotations.domain] === names.domain) {
      const message = `cluster ${claim} has the host names of ${names.domain}, and they are given once on the hub`;
      return [{ path: 'metadata.name', given, accepted: 'another name, or another spec.ingress.domain', message }];
    }
    if (metadata.labels?.[labels.cluster] === names.hubWide) {
      const message = `cluster ${claim} is called ${names.hubWide} on the hub already, by its namespace and name`;
      return [{ path: 'metadata.name', given, accepted: 'another name', message }];
    }
  }
  return [];
}

function checkRanges({ context, platform, network, hostedCluster }: CheckInput): readonly Mistake[] {
  if (hostedCluster) return [];
  const { podCIDR, serviceCIDR } = context.spec.network;
  const mistakes: Mistake[] = [];
  for (const [path, cidr] of [
    ['spec.network.podCIDR', podCIDR],
    ['spec.network.serviceCIDR', serviceCIDR],
  ] as const) {
    if (cidr === undefined) continue;
    mistakes.push(
      ...clusterRangeMistakes(platform.networks, path, cidr).map((mistake) => ({ ...mistake, by: 'author' as const })),
    );
  }
  if (overlaps(network.podCIDR, network.serviceCIDR)) {
    const path = serviceCIDR === undefined ? 'spec.network.podCIDR' : 'spec.network.serviceCIDR';
    mistakes.push({
      path,
      given: serviceCIDR ?? podCIDR,
      accepted: `a range outside ${serviceCIDR === undefined ? network.serviceCIDR : network.podCIDR}`,
      message: 'podCIDR and serviceCIDR must not overlap, since an address must belong to a pod or to a Service',
    });
  }
  const prefix = parseRange(network.podCIDR)?.prefix ?? 0;
  if (network.hostPrefix <= prefix) {
    mistakes.push({
      path: 'spec.network.hostPrefix',
      given: network.hostPrefix,
      accepted: `${prefix + 1} to 28`,
      message: `every node gets a network of that size out of ${network.podCIDR}`,
    });
  }
  return mistakes;
}

function checkAddresses({ context, platform, names, hostedCluster }: CheckInput): readonly Mistake[] {
  if (hostedCluster) return [];
  const taken = takenAddresses(context, names.hubWide);
  const { apiVIP, ingressVIP } = context.spec.network;
  const asked = [
    ['apiVIP', apiVIP, platform.addresses.api.ranges, 'api-addresses'],
    ['ingressVIP', ingressVIP, platform.addresses.ingress.ranges, 'ingress-addresses'],
  ] as const;
  return asked.flatMap(([field, address, ranges, part]) => {
    if (address === undefined) return [];
    if (context.live(part) && !isRefused(context, part, taken)) return [];
    const path = `spec.network.${field}`;
    const managed = platform.services.ipam !== undefined;
    const accepted = managed ? 'a free address' : `a free address of ${ranges.join(', ')}`;
    // The address management knows its own prefixes, and says so when it is asked.
    if (!managed && !ranges.some((range) => contains(range, address))) {
      return [{ path, given: address, accepted, message: "the address is not one of the platform's" }];
    }
    if (!taken.some((other) => overlaps(other, address))) return [];
    return [{ path, given: address, accepted, message: 'another cluster has this address' }];
  });
}

function checkAddons({ context, platform }: CheckInput): readonly Mistake[] {
  return context.spec.addons.flatMap(({ name, enabled }, index) => {
    if (!enabled || platform.addons[name] || context.observed(`addon-${name}`)) return [];
    return [unknownName(`spec.addons[${index}].name`, name, Object.keys(platform.addons), 'add-on')];
  });
}

function checkBastion({ context, platform }: CheckInput): readonly Mistake[] {
  const { enabled, size } = context.spec.bastion;
  if (!enabled || platform.sizes[size]) return [];
  const live = context.observed('bastion');
  if (live && choiceOf(live, 'size') === size) return [];
  return [unknownName('spec.bastion.size', size, Object.keys(platform.sizes), 'size')];
}

/** Storage classes of etcd are the hub's own; the settings list those that are meant for it. */
function checkEtcd({ context, platform, hostedCluster }: CheckInput): readonly Mistake[] {
  const name = context.spec.controlPlane.etcd.storageClass;
  const applied = stringAt(hostedCluster, 'spec', 'etcd', 'managed', 'storage', 'persistentVolume', 'storageClassName');
  if (name === undefined || applied !== undefined || platform.storage.classes[name]) return [];
  return [
    unknownName('spec.controlPlane.etcd.storageClass', name, Object.keys(platform.storage.classes), 'storage class'),
  ];
}

function checkSecrets({ context }: CheckInput): readonly Mistake[] {
  return secretMistakes('spec.access.oidc.clientSecretRef.name', context.spec.access.oidc?.clientSecretRef?.name);
}
