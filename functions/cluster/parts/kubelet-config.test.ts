import { describe, expect, test } from '@jest/globals';
import { acceptCluster, ask, lifetime, newHub, round, rounds, withSpec } from '../../../test/cluster/claim.ts';
import { stringAt } from '../../engine/index.ts';
import type { World } from '../../simulation/index.ts';

const pool = (name: string, maxPods: number | undefined) => ({
  name,
  sites: ['site-a'],
  ...(maxPods === undefined ? {} : { kubeletConfig: { maxPods } }),
});
const claim = (...maxPods: readonly (number | undefined)[]) => ({
  nodePools: maxPods.map((most, index) => pool(`p${index}`, most)),
});

/** Names of ConfigMaps that are desired, and of those that each pool is told to use. */
function used(answer: ReturnType<typeof acceptCluster>) {
  const resources = [...answer.resources];
  const ofKind = (prefix: string) =>
    resources.filter(([name]) => name.startsWith(prefix)).map(([, { object }]) => object);
  return {
    made: ofKind('kubelet-config-')
      .flatMap(({ metadata }) => metadata.name ?? [])
      .sort(),
    named: ofKind('node-pool-').map((object) => stringAt(object, 'spec', 'config', 0, 'name')),
  };
}

function usedBy(world: World) {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`cannot ask: ${answer.outcome}`);
  return used(answer);
}

describe('kubelet settings', () => {
  test('pools that ask for the same share one ConfigMap', () => {
    const { made, named } = used(acceptCluster(claim(100, 100, 200, undefined)));
    const [first, , other] = named;
    expect(named).toEqual([first, first, other, undefined]);
    expect(made).toEqual([...new Set([first, other])].sort());
  });

  test('one that is in use is never edited, and goes when no NodePool names it', () => {
    const hub = rounds(newHub(claim(100)), lifetime);
    const [before] = usedBy(hub).made;
    const edited = withSpec(hub, claim(200));
    const [after] = usedBy(edited).named;
    expect(after).not.toBe(before);
    expect(usedBy(edited).made).toEqual([before, after].sort());
    expect(usedBy(round(round(edited))).made).toEqual([after]);
  });

  test('machines whose removal is held keep theirs', () => {
    const hub = rounds(newHub(claim(100, 200)), lifetime);
    expect(usedBy(withSpec(hub, claim(100)))).toEqual(usedBy(hub));
  });
});
