import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Flavour, resourceLimit } from '../../functions/engine/index.ts';
import { apply, settled } from '../../functions/simulation/index.ts';
import { type ClusterClaim, clusterClaims } from '../generators/cluster.ts';
import { platformChanges, platformDocuments, platformOf } from '../generators/platform.ts';
import { acceptedClaims, hubFor, isTooMuch, next, reconcile, withSettings } from '../lives/hub.ts';
import { accepted, atRest, contents, forNewOnes, rounds } from './rules.ts';

const claims = acceptedClaims();
const flavours = fc.constantFrom<Flavour>('claims', 'namespaced');

/** A life takes a while: on a failure, play it again with the path that is printed instead of looking for a smaller one. */
const once = { endOnFailure: true } as const;

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
  const changes = platformChanges().map(forNewOnes);
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

/** Whether a claim asks for something that can become ready. */
function isRunning({ spec }: ClusterClaim): boolean {
  return spec['paused'] !== true;
}
