import { expect, test } from '@jest/globals';
import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import { begin, born, lives, settle } from '../../test/lives/life.ts';
import { carriedBy, keyOf, type Reference, referenceTo } from './composition.ts';
import { differenceOf } from './difference.ts';
import { membersOf } from './members.ts';
import { play } from './scene.ts';

const [grown] = lives;
const [creation] = grown?.steps ?? [];

/** Everything there is on a hub: what is composed, and what carriers have made. */
function hubWith(objects: Iterable<KubeObject>) {
  const there = new Map<string, KubeObject>();
  for (const object of objects) {
    there.set(keyOf(referenceTo(object)), object);
    const carried = carriedBy(object);
    const made = at(object, 'status', 'atProvider', 'manifest');
    if (carried && isObject(made)) there.set(keyOf(carried), made as KubeObject);
  }
  return (reference: Reference) => Promise.resolve(there.get(keyOf(reference)));
}

test.each(['claims', 'namespaced'] as const)(
  'a cluster that is settled in the simulation is so on a hub, in the %s flavour: nothing is written',
  async (flavour) => {
    if (!grown || !creation) throw new Error('there are no lives');
    const { composite, objects, required, round } = settle(begin(born(grown, flavour), creation));
    const members = await membersOf(composite, hubWith(objects.values()));
    const [settings] = required.get('platform') ?? [];
    const moment = Date.UTC(2026, 0, 1) + (round + 60) * 60_000;
    const played = play({ composite, members, settings, moment, faults: {} });
    const kinds = new Set([...played.objects.values()].map(({ kind }) => kind));
    expect(kinds).toEqual(
      new Set([
        'ExternalSecret',
        'PushSecret',
        'Certificate',
        'HostedCluster',
        'NodePool',
        'ManagedCluster',
        'Schedule',
      ]),
    );
    for (const [resource, object] of played.objects) {
      expect([resource, differenceOf(members.get(resource) as KubeObject, object)]).toEqual([
        resource,
        { content: undefined, status: undefined },
      ]);
    }
  },
);
