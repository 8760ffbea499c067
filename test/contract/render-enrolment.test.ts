import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubeObject } from '../../functions/engine/index.ts';
import { enrolmentClaims, serviceSettings } from '../generators/enrolment.ts';
import { platformOf } from '../generators/platform.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { everyService } from '../golden/enrolment-moments.ts';
import { acceptedClaims, type Claim, hubFor, isTooMuch, namespaceObject, reconcile } from '../lives/hub.ts';
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

/** Whoever has an enrolment, and the enrolment itself. */
const subjects = [
  ['Cluster', 'cluster/standard'],
  ['Cluster', 'cluster/production'],
  ['VirtualCluster', 'virtual-cluster/team'],
  ['Tenant', 'tenant/team'],
  ['Enrolment', 'enrolment/cluster'],
  ['Enrolment', 'enrolment/virtual-cluster'],
  ['Enrolment', 'enrolment/tenant'],
] as const;

/** How many claims are generated, of all kinds together; each is rendered once, for one package and at one moment. */
const generated = 200;
const platform = platformOf(everyService);
const share: readonly (readonly [number, fc.Arbitrary<Claim>])[] = [
  [generated - 90, enrolmentClaims()],
  [30, acceptedClaims(everyService)],
  [30, virtualClusterClaims(platform)],
  [30, tenants(platform)],
];

describe('crossplane render, where services are named', () => {
  let both: BothEngines;
  beforeAll(async () => {
    both = await startBothEngines();
  }, patience);
  afterAll(() => both?.stop());

  test.each(flavours)(
    'gives what the embedded engine gives, fresh, on the way and at rest: %s package',
    async (flavour) => {
      const questions = subjects.flatMap(([kind, name]) => {
        const objects = readManifests(`examples/${name}.yaml`) as readonly KubeObject[];
        const claim = objects.find((object) => object.kind === kind) as Claim | undefined;
        if (!claim) throw new Error(`cannot read ${name}: there is no ${kind} in it`);
        const namespace = objects.find((object) => object.kind === 'Namespace');
        const owner = kind === 'Tenant' ? undefined : objects.find((object) => object.kind === 'Tenant');
        const fresh = hubFor(claim, {
          flavour,
          settings: everyService,
          ...(namespace && { namespace }),
          ...(owner && { owner }),
        });
        return [0, 4, 30].map(
          (rounds): Question => ({ name: `${name} after ${rounds} rounds`, flavour, world: later(fresh, rounds) }),
        );
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    `gives what the embedded engine gives for ${generated} generated claims`,
    async () => {
      const claims = share.flatMap(([count, of]) => fc.sample(of, { seed: 8, numRuns: count }));
      const named = fc.sample(serviceSettings, { seed: 9, numRuns: generated });
      const questions = claims.flatMap((claim, index): readonly Question[] => {
        const flavour = flavours[index % 2] ?? 'claims';
        const settings = claim.kind === 'Enrolment' ? (named[index] ?? everyService) : everyService;
        const fresh = hubFor(claim, { flavour, settings });
        if (isTooMuch(reconcile(fresh))) return [];
        const rounds = index % 4 < 2 ? 0 : 1 + ((index * 7) % 18);
        const { namespace } = claim.metadata;
        const beside = namespace === undefined ? [] : [namespaceObject(namespace)];
        return [
          { name: `${claim.kind} ${index} after ${rounds} rounds`, flavour, world: later(fresh, rounds), beside },
        ];
      });
      expect(questions.length).toBeGreaterThan(generated - 10);
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    'and every resource of a service is valid against the CRDs of the provider',
    async () => {
      const { judged: _judged, ...found } = await verdictOn(both.manifests(), 'v0.1.81');
      expect(found).toEqual({ missing: 0, invalid: [] });
      const kinds = new Set(
        both
          .manifests()
          .filter(isService)
          .map(({ kind }) => kind),
      );
      expect([...kinds].sort()).toEqual([
        'Address',
        'Application',
        'ConfigurationItem',
        'Customer',
        'Group',
        'Protection',
        'RecordSet',
        'Rule',
        'Subscription',
        'Target',
      ]);
    },
    patience,
  );
});

const isService = ({ apiVersion }: KubeObject): boolean => apiVersion.includes('.m.aerodrome.dev/');
