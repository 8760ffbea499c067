import { at, isObject, type KubeObject, listAt, numberAt, stringAt } from '../../functions/engine/index.ts';
import type { Hub } from '../../functions/simulation/index.ts';
import type { GuestFacts, NodeFact } from '../guests/index.ts';

/** What is to be seen inside a hosted cluster: its version, and the nodes that its pools report. */
export function factsOf(cluster: KubeObject, hub: Hub): GuestFacts {
  const [current] = listAt(cluster, 'status', 'version', 'history');
  return { version: stringAt(current, 'version') ?? '', nodes: hub.pools.flatMap(nodesOf) };
}

/** Machines have no names here: a pool's nodes are counted, those that are ready first. */
function nodesOf(pool: KubeObject): readonly NodeFact[] {
  const name = pool.metadata.name ?? '';
  const versions = listAt(pool, 'status', 'nodesInfo', 'nodeVersions');
  const sum = (field: string) => versions.reduce<number>((total, entry) => total + (numberAt(entry, field) ?? 0), 0);
  const [ready, unready] = [sum('readyNodeCount'), sum('unreadyNodeCount')];
  const labels = at(pool, 'spec', 'nodeLabels');
  return Array.from({ length: ready + unready }, (_, index) => ({
    name: `${name}-${index}`,
    ready: index < ready,
    pool: name,
    labels: isObject(labels) ? (labels as Readonly<Record<string, string>>) : {},
    taints: listAt(pool, 'spec', 'taints') as NonNullable<NodeFact['taints']>,
  }));
}
