import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Flavour } from '../../functions/engine/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import type { World } from '../../functions/simulation/index.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { tenantExamples, virtualClusterExamples } from '../golden/examples.ts';
import type { Moment } from '../golden/moment.ts';
import { tenantMoments } from '../golden/tenant-moments.ts';
import { virtualClusterMoments } from '../golden/virtual-cluster-moments.ts';
import type { Claim } from '../lives/hub.ts';
import { type Event, tenantHistories, virtualClusterHistories } from '../properties/events.ts';
import { walk } from '../properties/walk.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { type LifeJudge, lifeJudge } from './harness/life-judge.ts';
import { derivedSchemas } from './rules/derived.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const flavours: readonly Flavour[] = ['claims', 'namespaced'];
const root = new URL('../../', import.meta.url).pathname;

let hub: ControlPlane;
let refusals: LifeJudge;
beforeAll(async () => {
  hub = await startControlPlane();
  // What a Tenant composes is one of ours.
  const ours = await derivedSchemas(`${root}package/apis/virtual-cluster/definition.yaml`);
  await installSchemas(hub.client, [...(await upstreamSchemas('v0.1.81')), ...ours]);
  refusals = lifeJudge(hub.client);
}, patience);
afterAll(() => hub?.stop(), patience);

const shown = [
  ...virtualClusterExamples.flatMap((example) =>
    flavours.map((flavour) => ({
      name: `virtual cluster ${example.name}, ${flavour} flavour`,
      moments: () => virtualClusterMoments(example, flavour),
    })),
  ),
  ...tenantExamples.map((example) => ({ name: `tenant ${example.name}`, moments: () => tenantMoments(example) })),
];

test.each(shown)(
  'a real API server accepts every moment of $name',
  async ({ moments }) => {
    for (const life of livesIn(moments())) expect(await refusals(life)).toEqual([]);
  },
  2 * patience,
);

/** Its creation from the first moment to rest, then each thing that happens to what is there. */
function livesIn(moments: readonly Moment[]): readonly (readonly World[])[] {
  const creation = ['fresh', 'waiting', 'answering', 'ready'];
  const accepted = moments.filter(({ composed }) => composed.outcome === 'accepted');
  const made = creation.flatMap((name) => accepted.filter((moment) => moment.name === name)).map(({ world }) => world);
  const ready = made.slice(-1);
  const others = accepted.filter(({ name, before }) => !creation.includes(name) && before !== undefined);
  return [made, ...others.map(({ world }) => [...ready, world])];
}

describe.each<{ of: string; claims: fc.Arbitrary<Claim>; events: fc.Arbitrary<readonly Event[]> }>([
  {
    of: 'virtual clusters',
    claims: virtualClusterClaims(defaultPlatform),
    events: virtualClusterHistories(defaultPlatform),
  },
  { of: 'tenants', claims: tenants(defaultPlatform), events: tenantHistories(defaultPlatform) },
])('random lives of $of', ({ claims, events }) => {
  test(
    'are accepted by a real API server, whatever claims, settings, tenants and statuses do',
    async () => {
      const life = fc.record({ claim: claims, flavour: fc.constantFrom(...flavours), events });
      const found: string[] = [];
      for (const { claim, flavour, events } of fc.sample(life, { seed: 3, numRuns: 6 })) {
        const lines = await refusals([...walk(claim, flavour, events)].map(({ clear }) => clear));
        found.push(...lines.map((line) => `${line} (${flavour} ${JSON.stringify(claim)})`));
      }
      expect(found).toEqual([]);
    },
    3 * patience,
  );
});
