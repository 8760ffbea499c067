import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Flavour } from '../../functions/engine/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { examples } from '../golden/examples.ts';
import { momentsOf } from '../golden/moments.ts';
import { acceptedClaims } from '../lives/hub.ts';
import { histories } from '../properties/events.ts';
import { walk } from '../properties/walk.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { type LifeJudge, lifeJudge } from './harness/life-judge.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const flavours: readonly Flavour[] = ['claims', 'namespaced'];

let hub: ControlPlane;
let refusals: LifeJudge;
beforeAll(async () => {
  hub = await startControlPlane();
  await installSchemas(hub, await upstreamSchemas('v0.1.81'));
  refusals = lifeJudge(hub.client);
}, patience);
afterAll(() => hub?.stop(), patience);

test.each(examples.flatMap((example) => flavours.map((flavour) => ({ name: example.name, example, flavour }))))(
  'a real API server accepts every moment of $name, $flavour flavour',
  async ({ example, flavour }) => {
    const [fresh, half, ready, upgrading, stuck] = momentsOf(example, flavour).map(({ world }) => world);
    for (const life of [
      [fresh, half, ready],
      [upgrading, stuck],
    ]) {
      expect(await refusals(life.filter((world) => world !== undefined))).toEqual([]);
    }
  },
  2 * patience,
);

test('a real API server refuses what a cluster may never change', async () => {
  const [example] = examples;
  const world = example && momentsOf(example, 'claims')[2]?.world;
  const live = world?.objects.get('hosted-cluster');
  if (!world || !live) throw new Error('cannot change a cluster: there is none');
  const networking = { ...(live['spec'] as object), networking: { clusterNetwork: [{ cidr: '10.0.0.0/8' }] } };
  const changed = { ...world, objects: new Map([...world.objects, ['hosted-cluster', { ...live, spec: networking }]]) };
  expect(await refusals([world, changed])).toEqual([expect.stringContaining('immutable')]);
}, 300_000);

test(
  'a real API server accepts every step of random lives, whatever claims, settings and statuses do',
  async () => {
    const life = fc.record({
      claim: acceptedClaims(),
      flavour: fc.constantFrom(...flavours),
      events: histories(defaultPlatform),
    });
    const found: string[] = [];
    for (const { claim, flavour, events } of fc.sample(life, { seed: 3, numRuns: 16 })) {
      const worlds = [...walk(claim, flavour, events)].map(({ clear }) => clear);
      const lines = await refusals(worlds);
      found.push(...lines.map((line) => `${line} (${flavour} ${JSON.stringify(claim)})`));
    }
    expect(found).toEqual([]);
  },
  3 * patience,
);
