import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ask, newHub, type Surroundings, within, withSpec } from '../../test/cluster/claim.ts';
import { type Accepted, at, type KubeObject, stringAt } from '../engine/index.ts';
import { compareVersions, defaultPlatform, minorDistance, versionOf } from '../platform/index.ts';
import { advance, apply, type World } from '../simulation/index.ts';

/**
 * Histories of one cluster: edits of the claim, settings that move, reports that vanish, objects that are not seen for
 * a round. Whatever happens, machines stay that the claim wants, and no release goes back.
 */

/** Every release ever offered, so that images of withdrawn ones can still be told apart. */
const older = ['4.18.20', '4.18.25'].map((version) => ({
  version,
  image: `quay.io/openshift-release-dev/ocp-release:${version}-multi`,
  channels: ['stable'],
}));
const releases = [...older, ...defaultPlatform.versions.releases.map((release) => ({ ...release }))];
const every = { ...defaultPlatform, versions: { default: '4.20', releases } } as typeof defaultPlatform;

const poolNames = ['a', 'b'] as const;
const pool = fc.record(
  {
    size: fc.constantFrom('small', 'medium'),
    scale: fc.oneof(
      fc.record({ replicas: fc.nat(5) }),
      fc.record({ autoscaling: fc.constantFrom({ min: 1, max: 2 }, { min: 3, max: 3 }, { min: 2, max: 7 }) }),
      fc.constant({}),
    ),
    sites: fc.option(fc.subarray(['site-a', 'site-b', 'site-c'], { minLength: 1 }), { nil: undefined }),
  },
  { requiredKeys: ['size', 'scale'] },
);

const claim = fc.record({
  version: fc.option(fc.constantFrom('4.18', '4.19', '4.19.15', '4.19.17', '4.20', '4.20.4'), { nil: undefined }),
  pools: fc.uniqueArray(fc.tuple(fc.constantFrom(...poolNames), pool), {
    minLength: 1,
    maxLength: 2,
    selector: ([name]) => name,
  }),
  allowPoolRemoval: fc.boolean(),
  upgrade: fc.record({ paused: fc.boolean() }),
});

type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never;

function specOf({ version, pools, allowPoolRemoval, upgrade }: Claim): object {
  return {
    ...(version === undefined ? {} : { version }),
    allowPoolRemoval,
    upgrade,
    nodePools: pools.map(([name, { size, scale, sites }]) => ({ name, size, ...scale, ...(sites ? { sites } : {}) })),
  };
}

const settings: readonly Surroundings[] = [
  { platform: { versions: { releases } } },
  { platform: { versions: { releases: releases.filter(({ version }) => version !== '4.19.15') } } },
  { platform: { versions: { releases: releases.slice(-3), default: '4.20' } } },
  { platform: { versions: { releases }, sites: [{ name: 'site-c' }, { name: 'site-b' }, { name: 'site-d' }] } },
  {
    platform: {
      versions: { releases },
      sizes: { small: null, large: { cores: 3, memory: '12Gi' } },
    },
  },
];

type Event =
  | { readonly kind: 'edit'; readonly claim: Claim }
  | { readonly kind: 'settings'; readonly index: number }
  | { readonly kind: 'rounds'; readonly count: number }
  | { readonly kind: 'silence'; readonly which: number }
  | { readonly kind: 'unseen'; readonly which: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), claim }),
  fc.record({ kind: fc.constant('settings' as const), index: fc.nat(settings.length - 1) }),
  fc.record({ kind: fc.constant('rounds' as const), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('silence' as const), which: fc.oneof(fc.constant(0), fc.nat(50)) }),
  fc.record({ kind: fc.constant('unseen' as const), which: fc.oneof(fc.constant(0), fc.nat(50)) }),
);

/** What the hub reports this round; the events below hide some of it. */
function seen(world: World, hidden: { silent?: number; unseen?: number }): World {
  const names = [...world.objects.keys()].filter((name) => name === 'hosted-cluster' || name.startsWith('node-pool-'));
  const objects = new Map(world.objects);
  const pick = (which: number | undefined) =>
    which === undefined || names.length === 0 ? undefined : names[which % names.length];
  const silent = pick(hidden.silent);
  if (silent) {
    const { status: _status, ...rest } = objects.get(silent) as KubeObject & { status?: unknown };
    objects.set(silent, rest as KubeObject);
  }
  const unseen = pick(hidden.unseen);
  if (unseen) objects.delete(unseen);
  return { ...world, objects };
}

/** Version an object is told to run. */
function version(object: KubeObject | undefined): string | undefined {
  const image = stringAt(object, 'spec', 'release', 'image');
  return image === undefined ? undefined : versionOf(every, image);
}

/** Checks one answer against what really exists on the hub, whatever was seen of it. */
function judge(world: World, answer: Accepted): void {
  for (const [resource, { object }] of answer.resources) {
    const before = version(world.objects.get(resource));
    const after = version(object);
    if (before === undefined || after === undefined) continue;
    expect({ resource, back: compareVersions(after, before) < 0 }).toEqual({ resource, back: false });
    if (resource !== 'hosted-cluster') continue; // machines may follow over several minors
    expect({ resource, jump: minorDistance(before, after) > 1 }).toEqual({ resource, jump: false });
  }
  const control = version(answer.resources.get('hosted-cluster')?.object);
  for (const [resource, { object }] of answer.resources) {
    if (object.kind !== 'NodePool' || control === undefined) continue;
    expect({ resource, ahead: compareVersions(version(object) ?? '', control) > 0 }).toEqual({
      resource,
      ahead: false,
    });
  }
}

/** Machines of the claim, and machines that may not go yet, stay desired. */
function judgeMachines(world: World, observed: World, answer: Accepted, spec: object): void {
  if (at(spec, 'allowPoolRemoval') === true) return;
  for (const [resource, live] of observed.objects) {
    if (!resource.startsWith('node-pool-') || answer.resources.has(resource)) continue;
    expect({
      resource,
      spec: at(live, 'spec', 'replicas'),
      runs: at(world.objects.get(resource), 'status', 'replicas'),
    }).toEqual({ resource, spec: 0, runs: 0 });
  }
}

test('no release goes back, no machine goes unasked', () => {
  fc.assert(
    fc.property(claim, fc.array(event, { minLength: 4, maxLength: 14 }), (first, events) => {
      let spec = specOf(first);
      let world = within(newHub(spec), settings[0] as Surroundings);
      const step = (hidden: Parameters<typeof seen>[1]) => {
        const observed = seen(world, hidden);
        const answer = ask(observed);
        if (answer.outcome !== 'accepted') {
          // Only what the author has just written can be refused, and then nothing is touched.
          world = advance(world);
          return;
        }
        judge(world, answer);
        judgeMachines(world, observed, answer, spec);
        world = advance(apply(world, answer));
      };
      for (let i = 0; i < 15; i++) step({});
      for (const one of events) {
        if (one.kind === 'edit') {
          spec = specOf(one.claim);
          world = withSpec(world, spec);
          step({});
        } else if (one.kind === 'settings') {
          world = within(world, settings[one.index] as Surroundings);
          step({});
        } else if (one.kind === 'rounds') for (let i = 0; i < one.count; i++) step({});
        else if (one.kind === 'silence') step({ silent: one.which });
        else step({ unseen: one.which });
      }
    }),
    { numRuns: 40, seed: 7 },
  );
}, 120_000);

test('a cluster at rest does not change when a report vanishes for a round', () => {
  fc.assert(
    fc.property(claim, fc.nat(50), (first, which) => {
      let world = within(newHub(specOf(first)), settings[0] as Surroundings);
      for (let i = 0; i < 20; i++) {
        const answer = ask(world);
        if (answer.outcome !== 'accepted') return;
        world = advance(apply(world, answer));
      }
      const calm = ask(world);
      const startled = ask(seen(world, { silent: which }));
      if (calm.outcome !== 'accepted' || startled.outcome !== 'accepted')
        throw new Error('a cluster at rest is refused');
      const objects = ({ resources }: Accepted) =>
        Object.fromEntries([...resources].map(([name, { object }]) => [name, object]));
      expect(objects(startled)).toEqual(objects(calm));
    }),
    { numRuns: 15, seed: 11 },
  );
}, 120_000);
