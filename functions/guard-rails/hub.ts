import { closedRanges, dnsOf, ingressControllerOf, networkEngineOf, type Platform } from '../platform/index.ts';
import type { Hub } from './plan.ts';
import { linkLocal, outermost } from './ranges.ts';

/** Label every namespace carries with its own name. */
export const namespaceName = 'kubernetes.io/metadata.name';

/** The hub as the platform settings describe it. */
export function hubOf(platform: Platform): Hub {
  const { hub, networks, storage, tenancy } = platform;
  const gateway = hub.gateway ? [{ matchLabels: { [namespaceName]: hub.gateway.namespace } }] : [];
  return {
    distribution: hub.distribution,
    dns: dnsOf(platform),
    ingressNamespaces: [{ matchLabels: ingressControllerOf(platform).namespaceLabels }, ...gateway],
    ranges: networks.hubRanges.map(({ cidr }) => cidr),
    closed: outermost([...closedRanges(platform, 4), ...closedRanges(platform, 6), ...linkLocal]),
    metadata: tenancy.metadataCIDRs,
    networkEngine: networkEngineOf(platform),
    storageClasses: Object.keys(storage.classes).sort(),
  };
}
