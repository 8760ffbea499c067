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
type Package = Exclude<Flavour, 'cluster'>;
const flavours: readonly Package[] = ['claims', 'namespaced'];
const root = new URL('../../', import.meta.url).pathname;

/** A VirtualCluster is a claim in one package and a composite in the other: what a Tenant composes must be both. */
const definitions: Readonly<Record<Package, string>> = {
  claims: 'package/apis/virtual-cluster/definition.yaml',
  namespaced: 'package/configuration/apis/virtual-cluster/definition.gen.yaml',
};

/** A hub with a package each. */
const hubs = new Map<Package, ControlPlane>();
const judges = new Map<Package, LifeJudge>();
beforeAll(async () => {
  const upstream = await upstreamSchemas('v0.1.81');
  for (const flavour of flavours) {
    const hub = await startControlPlane();
    hubs.set(flavour, hub);
    const ours = await derivedSchemas(`${root}${definitions[flavour]}`);
    await installSchemas(hub, [...upstream, ...ours]);
    judges.set(flavour, lifeJudge(hub.client));
  }
}, patience);
afterAll(async () => {
  for (const hub of hubs.values()) await hub.stop();
}, patience);

/** What the hub of a package refuses of a life. */
function refusals(flavour: Package, life: readonly World[]): Promise<readonly string[]> {
  const judge = judges.get(flavour);
  if (!judge) throw new Error(`cannot judge: there is no hub with the package of ${flavour}`);
  return judge(life);
}

const shown = flavours.flatMap((flavour) => [
  ...virtualClusterExamples.map((example) => ({
    name: `virtual cluster ${example.name}, ${flavour} flavour`,
    flavour,
    moments: () => virtualClusterMoments(example, flavour),
  })),
  ...tenantExamples.map((example) => ({
    name: `tenant ${example.name}, ${flavour} flavour`,
    flavour,
    moments: () => tenantMoments(example),
  })),
]);

test.each(shown)(
  'a real API server accepts every moment of $name',
  async ({ flavour, moments }) => {
    for (const life of livesIn(moments())) expect(await refusals(flavour, life)).toEqual([]);
  },
  2 * patience,
);

test('the API server of each package judges by that package', async () => {
  const kinds = await Promise.all(
    flavours.map(async (flavour) => {
      const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/xvirtualclusters.aerodrome.dev';
      return (await hubs.get(flavour)?.client.call({ method: 'GET', path }))?.status;
    }),
  );
  expect(kinds).toEqual([200, 404]);
});

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
        const lines = await refusals(
          flavour,
          [...walk(claim, flavour, events)].map(({ clear }) => clear),
        );
        found.push(...lines.map((line) => `${line} (${flavour} ${JSON.stringify(claim)})`));
      }
      expect(found).toEqual([]);
    },
    3 * patience,
  );
});
