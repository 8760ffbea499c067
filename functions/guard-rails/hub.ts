import {
  closedRanges,
  dnsOf,
  ingressControllerOf,
  networkEngineOf,
  type Platform,
  pinsNodes,
} from '../platform/index.ts';
import type { Hub } from './plan.ts';
import { everythingBut, linkLocal, loopback, outermost } from './ranges.ts';

/** Label every namespace carries with its own name. */
export const namespaceName = 'kubernetes.io/metadata.name';

const known = new WeakMap<Platform, Hub>();

/** The hub as the platform settings describe it; worked out once for settings that are asked for at every request. */
export function hubOf(platform: Platform): Hub {
  const before = known.get(platform);
  if (before) return before;
  const hub = describe(platform);
  known.set(platform, hub);
  return hub;
}

function describe(platform: Platform): Hub {
  const { hub, networks, storage, tenancy } = platform;
  const gateway = hub.gateway ? [{ matchLabels: { [namespaceName]: hub.gateway.namespace } }] : [];
  const own = networks.hubRanges.map(({ cidr }) => cidr);
  return {
    distribution: hub.distribution,
    dns: dnsOf(platform),
    ingressNamespaces: [{ matchLabels: ingressControllerOf(platform).namespaceLabels }, ...gateway],
    refused: outermost([...own, ...tenancy.metadataCIDRs, ...linkLocal, ...loopback]),
    internet: everythingBut([...closedRanges(platform, 4), ...closedRanges(platform, 6), ...linkLocal]),
    metadata: tenancy.metadataCIDRs,
    networkEngine: networkEngineOf(platform),
    pinsNodes: pinsNodes(platform),
    storageClasses: Object.keys(storage.classes).sort(),
  };
}
