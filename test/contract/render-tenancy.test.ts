import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubeObject } from '../../functions/engine/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { type Claim, hubFor, isTooMuch, namespaceObject, reconcile } from '../lives/hub.ts';
import {
  type BothEngines,
  later,
  type PackageFlavour,
  type Question,
  startBothEngines,
  verdictOn,
} from './harness/both-engines.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const flavours: readonly PackageFlavour[] = ['claims', 'namespaced'];

/** How many claims of a kind are generated; each is rendered once, for one package and at one moment. */
const generated = 200;

const kinds = [
  { kind: 'VirtualCluster', folder: 'virtual-cluster', claims: virtualClusterClaims(defaultPlatform) },
  { kind: 'Tenant', folder: 'tenant', claims: tenants(defaultPlatform) },
] as const;

describe.each(kinds)('crossplane render, $kind', ({ kind, folder, claims }) => {
  let both: BothEngines;
  beforeAll(async () => {
    both = await startBothEngines();
  }, patience);
  afterAll(() => both?.stop());

  test.each(flavours)(
    'gives what the embedded engine gives for every example, fresh, on the way and at rest: %s package',
    async (flavour) => {
      const questions = readdirSync(new URL(`../../examples/${folder}`, import.meta.url)).flatMap((file) => {
        const fresh = exampleIn(`examples/${folder}/${file}`, kind, flavour);
        return [0, 4, 30].map((rounds): Question => {
          return { name: `${file} after ${rounds} rounds`, flavour, world: later(fresh, rounds) };
        });
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    `gives what the embedded engine gives for ${generated} generated claims`,
    async () => {
      const accepted = (claims as fc.Arbitrary<Claim>).filter(
        (claim) => !isTooMuch(reconcile(hubFor(claim, { flavour: 'claims' }))),
      );
      const questions = fc.sample(accepted, { seed: 4, numRuns: generated }).map((claim, index): Question => {
        const flavour = flavours[index % 2] ?? 'claims';
        const rounds = index % 4 < 2 ? 0 : 1 + ((index * 7) % 18);
        const { namespace } = claim.metadata;
        return {
          name: `claim ${index} after ${rounds} rounds`,
          flavour,
          world: later(hubFor(claim, { flavour }), rounds),
          beside: namespace === undefined ? [] : [namespaceObject(namespace)],
        };
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    'and `crossplane resource validate` finds all of it valid, with a schema for everything',
    async () => {
      const { judged, ...found } = await verdictOn(both.manifests(), 'v0.1.81');
      expect(found).toEqual({ missing: 0, invalid: [] });
      expect(judged).toBeGreaterThan(500);
    },
    patience,
  );
});

/** A hub on which an example has just been made, with the Namespace and the Tenant that its file shows beside it. */
function exampleIn(path: string, kind: string, flavour: PackageFlavour) {
  const objects = readManifests(path) as readonly KubeObject[];
  const claim = objects.find((object) => object.kind === kind) as Claim | undefined;
  if (!claim) throw new Error(`cannot read ${path}: there is no ${kind} in it`);
  const namespace = objects.find((object) => object.kind === 'Namespace');
  const owner = kind === 'Tenant' ? undefined : objects.find((object) => object.kind === 'Tenant');
  return hubFor(claim, { flavour, ...(namespace && { namespace }), ...(owner && { owner }) });
}
