import { at, isObject } from '../../../functions/engine/index.ts';
import type { World } from '../../../functions/simulation/index.ts';
import type { ApiClient } from './api-client.ts';
import { apply } from './apply.ts';
import { hubJudge } from './hub-judge.ts';

/** What a real API server refuses in a sequence of worlds that follow each other; each refusal once. */
export type LifeJudge = (worlds: Iterable<World>) => Promise<readonly string[]>;

/** A judge of lives, one after the other; a hub has the namespaces that nothing composed brings. */
export function lifeJudge(client: ApiClient): LifeJudge {
  const namespaces = new Set<string>();
  const namespacesOf = async ({ objects }: World): Promise<void> => {
    const composed = new Set([...objects.values()].flatMap(namespaceBrought));
    for (const object of objects.values()) {
      const carried = at(object, 'spec', 'forProvider', 'manifest', 'metadata', 'namespace');
      for (const name of [object.metadata.namespace, carried]) {
        if (typeof name !== 'string' || namespaces.has(name) || composed.has(name)) continue;
        namespaces.add(name);
        await apply(client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
      }
    }
  };
  return async (worlds) => {
    const judge = hubJudge(client);
    const refused = new Set<string>();
    let last: World | undefined;
    for (const world of worlds) {
      await namespacesOf(world);
      for (const line of await judge(world)) refused.add(line);
      last = world;
    }
    if (last) for (const line of await judge({ ...last, objects: new Map() })) refused.add(line);
    return [...refused];
  };
}

/** The name of the Namespace that an object is, or carries. */
function namespaceBrought(object: unknown): readonly string[] {
  if (!isObject(object)) return [];
  const name = at(object, 'metadata', 'name');
  if (at(object, 'kind') === 'Namespace' && typeof name === 'string') return [name];
  return namespaceBrought(at(object, 'spec', 'forProvider', 'manifest'));
}
