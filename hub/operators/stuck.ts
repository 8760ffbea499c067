import type { KubeObject } from '../../functions/engine/index.ts';

/** What a person sets to `true` on a NodePool, so that none of its machines comes up that is not up yet. */
const STUCK = 'hub.aerodrome.dev/stuck';

/** Names of the NodePools that are to be stuck. */
export function stuckPools(members: ReadonlyMap<string, KubeObject>): readonly string[] {
  return [...members.values()].flatMap(({ kind, metadata: { name, annotations } }) =>
    kind === 'NodePool' && name !== undefined && annotations?.[STUCK] === 'true' ? [name] : [],
  );
}
