import type { Identity, Requirement } from '../engine/index.ts';
import { platformRequirement } from '../platform/index.ts';

const apiVersion = 'aerodrome.dev/v1alpha1';

/** What a tenant needs to know beside its own objects, by requirement name. */
export function requirements(identity: Identity, platform: string): ReadonlyMap<string, Requirement> {
  const { namespace } = identity;
  const claims = (kind: string): Requirement => ({ apiVersion, kind, match: { labels: {} }, namespace });
  return new Map<string, Requirement>([
    ['platform', platformRequirement(platform)],
    ['claim-namespace', { apiVersion: 'v1', kind: 'Namespace', match: { name: namespace } }],
    ['clusters', claims('Cluster')],
    ['virtual-clusters', claims('VirtualCluster')],
  ]);
}
