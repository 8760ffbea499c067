import { expect, test } from '@jest/globals';
import { conditionOf, isTrue, type KubeObject, stringAt } from '../../functions/engine/index.ts';
import type { Faults } from '../../functions/simulation/index.ts';
import { ciliumObjects, hostedCluster, nodePool } from '../../test/lives/hand-made.ts';
import { differenceOf } from './difference.ts';
import { play } from './scene.ts';

const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: { name: 'demo-x7k2p' } };
const noon = Date.UTC(2026, 10, 21, 12);
const deployed = { ...ciliumObjects()['cilium'], status: { atProvider: { state: 'deployed' } } } as KubeObject;
const created = (object: KubeObject, uid: string): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, uid, generation: 1 },
});
const born: ReadonlyMap<string, KubeObject> = new Map([
  ['hosted-cluster', created(hostedCluster('4.20.6'), 'uid-1')],
  ['node-pool', created(nodePool('4.20.6', 2), 'uid-2')],
  ['cilium', deployed],
]);

/** The objects after as many rounds, one and a half seconds apart. */
function after(rounds: number, faults: Faults = {}, given = born): ReadonlyMap<string, KubeObject> {
  let members = given;
  for (let round = 0; round < rounds; round++) {
    const moment = noon + round * 1_500;
    const { objects } = play({ composite, members, settings: undefined, moment, faults });
    members = new Map([...members, ...objects]);
  }
  return members;
}

test('a cluster comes up, and then nothing is written any more', () => {
  const members = after(40);
  expect(isTrue(members.get('hosted-cluster'), 'Available')).toBe(true);
  expect(stringAt(members.get('node-pool'), 'status', 'version')).toBe('4.20.6');
  const moment = noon + 86_400_000;
  const { objects } = play({ composite, members, settings: undefined, moment, faults: {} });
  const written = [...objects].map(([resource, object]) => differenceOf(members.get(resource) as KubeObject, object));
  expect(written).toEqual(written.map(() => ({ content: undefined, status: undefined })));
});

test('times are those of the clock on the wall, in whole seconds', () => {
  const times = [...JSON.stringify([...after(5)]).matchAll(/"lastTransitionTime":"([^"]+)"/g)].map(([, time]) => time);
  expect(new Set(times)).toEqual(new Set([0, 1, 3, 4, 6].map((second) => `2026-11-21T12:00:0${second}Z`)));
});

test('a cluster without room for its API server says so, and goes on when there is', () => {
  const held = after(40, { noRoom: 'no room' });
  expect(conditionOf(held.get('hosted-cluster'), 'Available')).toEqual({
    type: 'Available',
    status: 'False',
    reason: 'WaitingForAvailable',
    message: 'no room',
  });
  expect(isTrue(after(10, {}, held).get('hosted-cluster'), 'Available')).toBe(true);
});

test('a cluster whose API server ends says so, and is what it was when that is back', () => {
  const well = after(40);
  const ended = after(10, { noRoom: 'it ended' }, well);
  expect(conditionOf(ended.get('hosted-cluster'), 'KubeAPIServerAvailable')).toMatchObject({
    status: 'False',
    message: 'it ended',
  });
  const withoutTimes = (members: typeof well) =>
    JSON.stringify([...members]).replaceAll(/"lastTransitionTime":"[^"]+"/g, '');
  expect(withoutTimes(after(40, {}, ended))).toBe(withoutTimes(well));
});

test('what is real is not played, nor what is being deleted', () => {
  const metadata = { deletionTimestamp: '2026-11-21T11:00:00Z' };
  const pool = born.get('node-pool') as KubeObject;
  const members = new Map([...born, ['node-pool', { ...pool, metadata: { ...pool.metadata, ...metadata } }]]);
  const { objects } = play({ composite, members, settings: undefined, moment: noon, faults: {} });
  expect([...objects.keys()]).toEqual(['hosted-cluster']);
});
