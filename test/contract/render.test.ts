import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OperatorLevel } from '../../tools/schemas.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { examples } from '../golden/examples.ts';
import { acceptedClaims, hubFor, namespaceObject } from '../lives/hub.ts';
import {
  type BothEngines,
  later,
  type PackageFlavour,
  type Question,
  startBothEngines,
  verdictOn,
} from './harness/both-engines.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const levels: readonly OperatorLevel[] = ['v0.1.81', 'v0.1.75'];
const flavours: readonly PackageFlavour[] = ['claims', 'namespaced'];

/** How many generated claims are rendered; each in one flavour, for one level, fresh and at a later moment. */
const generated = 200;

function settingsFor(level: OperatorLevel): PlatformDocument {
  return { hypershift: { operatorLevel: level } };
}

const claims = fc.sample(acceptedClaims(), { seed: 1, numRuns: generated });

describe.each(levels)('crossplane render, HyperShift %s', (level) => {
  let both: BothEngines;
  beforeAll(async () => {
    both = await startBothEngines();
  }, patience);
  afterAll(() => both?.stop());

  test.each(flavours)(
    'gives the resources and status of the embedded engine for every example, fresh, on the way and at rest: %s',
    async (flavour) => {
      const questions = examples.flatMap(({ name, claim, namespace }) => {
        const fresh = hubFor(claim, { flavour, namespace, settings: settingsFor(level) });
        return [0, 8, 30].map((rounds): Question => {
          return { name: `${name} after ${rounds} rounds`, flavour, world: later(fresh, rounds), beside: [namespace] };
        });
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    `gives the resources and status of the embedded engine for its share of ${generated} generated claims`,
    async () => {
      const questions = claims.flatMap((claim, index) => {
        if (levels[Math.floor(index / 2) % 2] !== level) return [];
        const flavour = flavours[index % 2] ?? 'claims';
        const fresh = hubFor(claim, { flavour, settings: settingsFor(level) });
        const beside = [namespaceObject(claim.metadata.namespace)];
        return [0, 1 + ((index * 7) % 24)].map((rounds): Question => {
          return { name: `claim ${index} after ${rounds} rounds`, flavour, world: later(fresh, rounds), beside };
        });
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    'and `crossplane resource validate` finds all of it valid, with a schema for everything',
    async () => {
      const { judged, ...found } = await verdictOn(both.manifests(), level);
      expect(found).toEqual({ missing: 0, invalid: [] });
      expect(judged).toBeGreaterThan(1000);
    },
    patience,
  );
});
