import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { defaultPlatform } from '../../functions/platform/index.ts';
import type { World } from '../../functions/simulation/index.ts';
import { type CustomResourceDefinition, upstreamSchemas } from '../../tools/schemas.ts';
import { enrolmentClaims } from '../generators/enrolment.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { enrolmentMoments, everyService } from '../golden/enrolment-moments.ts';
import { enrolmentExamples } from '../golden/examples.ts';
import { acceptedClaims, type Claim } from '../lives/hub.ts';
import {
  type Event,
  enrolmentHistories,
  histories,
  tenantHistories,
  virtualClusterHistories,
} from '../properties/events.ts';
import { walk } from '../properties/walk.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { type LifeJudge, lifeJudge } from './harness/life-judge.ts';
import { derivedSchemas } from './rules/derived.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname;

/** A hub with the kinds of the provider, Usages, Objects and Enrolments: what else claims are made of is judged elsewhere. */
let hub: ControlPlane;
let refusals: LifeJudge;
beforeAll(async () => {
  hub = await startControlPlane();
  const folder = `${root}package/provider/crds/`;
  const services = readdirSync(folder).map((file) => parse(readFileSync(folder + file, 'utf8')));
  const usagesAndObjects = (await upstreamSchemas('v0.1.81')).filter(({ metadata }) =>
    /(protection\.crossplane\.io|^objects\.kubernetes\.m\.crossplane\.io)$/.test(metadata.name),
  );
  await installSchemas(hub, [
    ...usagesAndObjects,
    ...(services as CustomResourceDefinition[]),
    ...(await derivedSchemas(`${root}package/apis/enrolment/definition.yaml`)),
  ]);
  refusals = lifeJudge(hub.client);
}, patience);
afterAll(() => hub?.stop(), patience);

test.each(enrolmentExamples)(
  'a real API server accepts every moment of $name',
  async (example) => {
    const moments = enrolmentMoments(example, 'claims');
    const worldOf = (name: string) => moments.filter((moment) => moment.name === name).map(({ world }) => world);
    const made = ['fresh', 'half-ready', 'ready'].flatMap(worldOf);
    const lives: readonly (readonly World[])[] = [
      made,
      worldOf('address-refused'),
      ...moments.flatMap(({ before, world }) => (before === undefined ? [] : [[...worldOf('ready'), world]])),
    ];
    for (const life of lives) expect(await refusals(life)).toEqual([]);
  },
  2 * patience,
);

test('a real API server refuses another plan for the same contract', async () => {
  const [example] = enrolmentExamples;
  const world = example && enrolmentMoments(example, 'claims').find(({ name }) => name === 'ready')?.world;
  const [name, live] = [...(world?.objects ?? [])].find(([, { kind }]) => kind === 'Subscription') ?? [];
  if (!world || !name || !live) throw new Error('cannot change a contract: there is none');
  const spec = live['spec'] as { readonly forProvider: object };
  const changed = { ...live, spec: { ...spec, forProvider: { ...spec.forProvider, plan: 'other' } } };
  const after = { ...world, objects: new Map([...world.objects, [name, changed]]) };
  expect(await refusals([world, after])).toEqual([expect.stringContaining('plan')]);
}, 300_000);

/** What a claim tells of itself in its life. */
const toldIn = (world: World): World => ({
  ...world,
  objects: new Map([...world.objects].filter(([, { kind }]) => kind === 'Enrolment')),
});

/** Every life begins on a hub that names every service. */
const withServices = (events: fc.Arbitrary<readonly Event[]>): fc.Arbitrary<readonly Event[]> =>
  events.map((others) => [{ what: 'settings', document: everyService }, ...others]);

interface Lives {
  readonly of: string;
  readonly claims: fc.Arbitrary<Claim>;
  readonly events: fc.Arbitrary<readonly Event[]>;
  /** What of a moment is judged; default: all of it. */
  readonly part?: (world: World) => World;
}

test.each<Lives>([
  { of: 'what services know', claims: enrolmentClaims(), events: enrolmentHistories() },
  {
    of: 'what clusters tell',
    claims: acceptedClaims(),
    events: withServices(histories(defaultPlatform)),
    part: toldIn,
  },
  {
    of: 'what virtual clusters tell',
    claims: virtualClusterClaims(defaultPlatform),
    events: withServices(virtualClusterHistories(defaultPlatform)),
    part: toldIn,
  },
  {
    of: 'what tenants tell',
    claims: tenants(defaultPlatform),
    events: withServices(tenantHistories(defaultPlatform)),
    part: toldIn,
  },
])(
  'random lives of $of are accepted by a real API server',
  async ({ claims, events, part = (world) => world }) => {
    const life = fc.record({ claim: claims, events });
    const found: string[] = [];
    for (const { claim, events } of fc.sample(life, { seed: 6, numRuns: 10 })) {
      const lines = await refusals([...walk(claim, 'claims', events)].map(({ clear }) => part(clear)));
      found.push(...lines.map((line) => `${line} (${JSON.stringify(claim)})`));
    }
    expect(found).toEqual([]);
  },
  3 * patience,
);
