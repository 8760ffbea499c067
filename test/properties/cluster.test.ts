import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterKind } from '../../functions/cluster/index.ts';
import {
  type Accepted,
  compose,
  type Flavour,
  type KubeObject,
  resourceLimit,
  wrappedManifest,
} from '../../functions/engine/index.ts';
import { defaultPlatform, rolloutOf } from '../../functions/platform/index.ts';
import { apply, settled, type World } from '../../functions/simulation/index.ts';
import { type ClusterClaim, clusterClaims } from '../generators/cluster.ts';
import { type PlatformDocument, platformChanges, platformDocuments, platformOf } from '../generators/platform.ts';
import { acceptedClaims, hubFor, isTooMuch, next, reconcile, withSettings } from '../lives/hub.ts';
import { histories } from './events.ts';
import { regressions } from './leaves.ts';
import { reversed } from './shuffled.ts';
import { type Moment, walk } from './walk.ts';

const claims = acceptedClaims();
const flavours = fc.constantFrom<Flavour>('claims', 'namespaced');
const lives = fc.record({ claim: claims, flavour: flavours, events: histories(defaultPlatform) });

/** A life takes a while: on a failure, play it again with the path that is printed instead of looking for a smaller one. */
const once = { endOnFailure: true } as const;

/** Longer than any cluster takes. */
const rounds = 60;

function accepted(world: World): Accepted {
  const composed = reconcile(world);
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

/** The hub once nothing moves any more. */
function atRest(world: World): World {
  let now = world;
  for (let round = 0; round < rounds; round++) {
    const after = next(now, reconcile(now));
    if (settled(now, after)) return now;
    now = after;
  }
  throw new Error(`not settled after ${rounds} rounds: ${JSON.stringify(now.composite['status'])}`);
}

/** What a rule says of one answer; nothing: it is kept. */
type Rule = (moment: Moment & { readonly composed: Accepted }) => readonly string[];

const rules: Readonly<Record<string, Rule>> = {
  'a glitch removes nothing that is observed and would stay without it': ({ world, composed, clear }) => {
    if (world === clear) return [];
    const without = accepted(clear).resources;
    return [...world.objects.keys()].filter((name) => without.has(name) && !composed.resources.has(name));
  },
  'a glitch takes no value back that was applied': ({ world, composed, clear }) => {
    if (world === clear) return [];
    const without = accepted(clear).resources;
    return [...composed.resources].flatMap(([name, { object }]) => {
      const live = clear.objects.get(name);
      const would = without.get(name)?.object;
      if (!live || !would) return [];
      return regressions(specOf(live), specOf(would), specOf(object)).map((line) => `${name}: ${line}`);
    });
  },
  'what is observed and in the plan is desired': ({ world, composed }) => {
    const planned = new Set(composed.plan.filter(({ state }) => state !== 'unwanted').map(({ name }) => name));
    return [...world.objects.keys()].filter((name) => planned.has(name) && !composed.resources.has(name));
  },
  'the same request gives the same bytes, whatever the order of its maps': ({ world, composed }) => {
    const { composite, objects: observed, required } = world;
    const again = compose(clusterKind, reversed({ composite, observed, required, platform: 'aerodrome' }));
    return bytes(again as Accepted) === bytes(composed) ? [] : ['other bytes'];
  },
  'no more resources are composed than core bears': ({ composed }) =>
    composed.resources.size <= resourceLimit ? [] : [`${composed.resources.size} resources`],
};

describe('over every life of a cluster', () => {
  const broken = new Map<string, string[]>();
  const count = { accepted: 0, all: 0 };

  beforeAll(() => {
    for (const { claim, flavour, events } of fc.sample(lives, { seed: 1, numRuns: 60 })) {
      for (const moment of walk(claim, flavour, events)) {
        count.all += 1;
        const { composed } = moment;
        if (composed.outcome !== 'accepted') continue;
        count.accepted += 1;
        for (const [name, rule] of Object.entries(rules)) {
          const lines = rule({ ...moment, composed }).map((line) => `${line} (${JSON.stringify({ claim, flavour })})`);
          broken.set(name, [...(broken.get(name) ?? []), ...lines]);
        }
      }
    }
  }, 300_000);

  test.each(Object.keys(rules))('%s', (name) => {
    expect(broken.get(name)).toEqual([]);
  });

  test('most questions have answers', () => {
    expect(count.accepted / count.all).toBeGreaterThan(0.9);
  });
});

describe('every valid claim', () => {
  test('is accepted by any hub that it is valid for, unless it asks for more than core bears', () => {
    const count = { accepted: 0, all: 0 };
    const any = platformDocuments().chain((settings) =>
      fc.record({ settings: fc.constant(settings), claim: clusterClaims(platformOf(settings)) }),
    );
    fc.assert(
      fc.property(any, flavours, ({ settings, claim }, flavour) => {
        const composed = reconcile(hubFor(claim, { flavour, settings }));
        count.all += 1;
        if (isTooMuch(composed)) return;
        count.accepted += 1;
        expect('mistakes' in composed ? composed.mistakes : []).toEqual([]);
      }),
      { ...once, seed: 6, numRuns: 100 },
    );
    expect(count.accepted / count.all).toBeGreaterThan(0.8);
  });

  test('comes to rest, silent, ready unless it is paused or has no machines, with at most 50 resources', () => {
    fc.assert(
      fc.property(claims, flavours, (claim, flavour) => {
        const world = atRest(hubFor(claim, { flavour }));
        const answer = accepted(world);
        expect(answer.results).toEqual([]);
        expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
        expect({ ready: answer.ready, status: answer.status }).toMatchObject({ ready: isRunning(claim) });
      }),
      { ...once, seed: 7, numRuns: 40 },
    );
  });

  test('means the same in both flavours: unwrapped, the resources are equal, fresh and at rest', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        let [one, other] = [hubFor(claim, { flavour: 'claims' }), hubFor(claim, { flavour: 'namespaced' })];
        for (let round = 0; round < rounds; round++) {
          const [left, right] = [accepted(one), accepted(other)];
          if (round === 0) expect(contents(right)).toEqual(contents(left));
          // The hub reports on what an Object carries a round later than on the object itself: in between they differ.
          const [afterOne, afterOther] = [next(one, left), next(other, right)];
          if (settled(one, afterOne) && settled(other, afterOther)) {
            expect(contents(right)).toEqual(contents(left));
            return;
          }
          [one, other] = [afterOne, afterOther];
        }
        throw new Error(`not settled after ${rounds} rounds`);
      }),
      { ...once, seed: 8, numRuns: 25 },
    );
  });
});

test('a steady cluster does not change when a setting does that is for new clusters only', () => {
  const changes = platformChanges().map(forNewClusters);
  fc.assert(
    fc.property(claims.filter(isRunning), flavours, changes, (claim, flavour, document) => {
      const steady = atRest(hubFor(claim, { flavour }));
      const after = accepted(withSettings(steady, document));
      const moved = apply(steady, after).objects;
      expect([...moved]).toEqual([...steady.objects]);
    }),
    { ...once, seed: 9, numRuns: 40 },
  );
});

/** Without what the settings say rolls out to all clusters. */
function forNewClusters(document: PlatformDocument): PlatformDocument {
  return prune(document, '') as PlatformDocument;
}

function prune(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).flatMap(([key, below]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (rolloutOf(at) === 'All' || (key === 'rollout' && below === 'All')) return [];
    return [[key, prune(below, at)] as const];
  });
  return Object.fromEntries(kept);
}

/** Whether a claim asks for something that can become ready. */
function isRunning({ spec }: ClusterClaim): boolean {
  return spec['paused'] !== true;
}

/** Everything but what the API server and Crossplane add. */
function specOf(object: KubeObject): unknown {
  const { apiVersion: _apiVersion, kind: _kind, metadata, status: _status, ...rest } = wrappedManifest(object);
  return { ...rest, labels: labelsOf(metadata.labels), annotations: labelsOf(metadata.annotations) };
}

function labelsOf(labels: Readonly<Record<string, string>> = {}): object {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith('crossplane.io/')));
}

/** Resources as they would be without wrapping; Usages name the carrier and not what it carries. */
function contents({ resources }: Accepted): readonly unknown[] {
  const all = [...resources].flatMap(([name, { object, ready }]) =>
    object.kind === 'Usage' ? [] : [{ name, ready, object: wrappedManifest(object) }],
  );
  return JSON.parse(JSON.stringify(all).replace(uids, 'uid'));
}

/** The UID of the composite, another one in either flavour. */
const uids = /\b[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

function bytes({ resources, status, conditions, plan, results }: Accepted): string {
  return JSON.stringify([[...resources], status, conditions, plan, results]);
}
