import { atLeast, type Check, network } from './check.ts';
import { parseRange } from './cidr.ts';
import { mistake } from './mistake.ts';

const rangesAreNetworks: Check = ({ hub, tenancy }) =>
  [
    ['hub.api.cidrs', hub.api.cidrs] as const,
    ['tenancy.metadataCIDRs', tenancy.metadataCIDRs] as const,
    ['tenancy.privateCIDRs', tenancy.privateCIDRs] as const,
  ].flatMap(([path, cidrs]) => cidrs.flatMap((cidr, index) => network(`${path}[${index}]`, cidr)));

const dnsCacheIsAddress: Check = ({ hub }) => {
  const { nodeLocalAddress } = hub.dns;
  return nodeLocalAddress === undefined || parseRange(nodeLocalAddress) !== undefined
    ? []
    : [mistake('hub.dns.nodeLocalAddress', nodeLocalAddress, 'an IPv4 or IPv6 address')];
};

const quotaEngineIsThere: Check = ({ hub, tenancy }) =>
  tenancy.quotaEngine === 'ClusterResourceQuota' && hub.distribution !== 'OpenShift'
    ? [mistake('tenancy.quotaEngine', tenancy.quotaEngine, 'Static or Capsule, unless hub.distribution is OpenShift')]
    : [];

/** One without a key tolerates everything, the hub's own taints too. */
const taintsAreNamed: Check = ({ tenancy }) =>
  tenancy.tolerations.flatMap(({ key }, index) =>
    key === undefined ? [mistake(`tenancy.tolerations[${index}].key`, undefined, 'the key of a taint')] : [],
  );

/** Counts without which a namespace is open at one side (Kubernetes multi-tenancy benchmark, MTB-PL1-CC-FNS-2). */
const needed = [
  'configmaps',
  'persistentvolumeclaims',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];

const countsAreComplete: Check = ({ tenancy }) =>
  needed
    .filter((name) => !Object.hasOwn(tenancy.counts, name))
    .map((name) => mistake(`tenancy.counts["${name}"]`, undefined, 'a number: without one there is no bound'));

const countsAreCounts: Check = ({ tenancy }) =>
  Object.entries(tenancy.counts).flatMap(([name, count]) =>
    /^(cpu|memory|storage|pods|count\/pods|ephemeral-storage|hugepages-.*|(requests|limits)\..*)$/.test(name)
      ? [mistake(`tenancy.counts["${name}"]`, count, 'a count of other objects: this one comes with the size')]
      : [],
  );

const limitsAscend: Check = ({ tenancy }) => {
  const { container, volume } = tenancy.limits;
  const steps = ['min', 'defaultRequest', 'default', 'max'] as const;
  const containers = (['cpu', 'memory', 'ephemeralStorage'] as const).flatMap((amount) =>
    steps
      .slice(1)
      .flatMap((step, index) =>
        atLeast(
          `tenancy.limits.container.${step}.${amount}`,
          container[step][amount],
          `tenancy.limits.container.${steps[index]}.${amount}`,
          container[steps[index] ?? 'min'][amount],
        ),
      ),
  );
  return [...containers, ...atLeast('tenancy.limits.volume.max', volume.max, 'tenancy.limits.volume.min', volume.min)];
};

/** The hub's addresses, and bounds of tenants: real, complete, and in order. */
export const tenancyChecks: readonly Check[] = [
  rangesAreNetworks,
  dnsCacheIsAddress,
  quotaEngineIsThere,
  taintsAreNamed,
  countsAreComplete,
  countsAreCounts,
  limitsAscend,
];
