import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterSchema } from '../../../functions/cluster/kind-schema.gen.ts';
import type { Flavour } from '../../../functions/engine/index.ts';
import { type KindSchema, validate } from '../../../functions/engine/validation/index.ts';
import { enrolmentSchema } from '../../../functions/enrolment/kind-schema.gen.ts';
import { defaultPlatform } from '../../../functions/platform/index.ts';
import { tenantSchema } from '../../../functions/tenant/index.ts';
import { virtualClusterSchema } from '../../../functions/virtual-cluster/index.ts';
import { enrolmentSpecs } from '../../generators/enrolment.ts';
import { tenantSpecs } from '../../generators/tenant.ts';
import { virtualClusterSpecs } from '../../generators/virtual-cluster.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { derivedSchemas } from './derived.ts';
import { specs, spoiltSpecs, spoiltWith } from './specs.ts';

const definitions = new URL('../../../package/configuration/apis', import.meta.url).pathname;

/** What either side says: the spec with defaults where it accepts. */
type Said = { readonly accepted: true; readonly spec: unknown } | { readonly accepted: false };

interface Judged {
  readonly folder: string;
  readonly schema: KindSchema<unknown>;
  readonly flavour: Flavour;
  readonly path: string;
  readonly cases: readonly {
    readonly name: string;
    readonly arbitrary: fc.Arbitrary<unknown>;
    readonly least: number;
  }[];
}

const kinds: readonly Judged[] = [
  {
    folder: 'cluster',
    schema: clusterSchema,
    flavour: 'namespaced',
    path: 'namespaces/default/clusters',
    cases: [
      { name: 'specs', arbitrary: specs(clusterSchema.spec), least: 0.1 },
      { name: 'specs with a mistake', arbitrary: spoiltSpecs(clusterSchema.spec), least: 0.03 },
    ],
  },
  {
    folder: 'virtual-cluster',
    schema: virtualClusterSchema,
    flavour: 'namespaced',
    path: 'namespaces/default/virtualclusters',
    cases: [
      {
        name: 'specs',
        arbitrary: fc.oneof(specs(virtualClusterSchema.spec), virtualClusterSpecs(defaultPlatform)),
        least: 0.1,
      },
      { name: 'specs with a mistake', arbitrary: spoiltWith(virtualClusterSpecs(defaultPlatform)), least: 0.03 },
    ],
  },
  {
    folder: 'enrolment',
    schema: enrolmentSchema,
    flavour: 'namespaced',
    path: 'namespaces/default/enrolments',
    cases: [
      { name: 'specs', arbitrary: fc.oneof(specs(enrolmentSchema.spec), enrolmentSpecs()), least: 0.1 },
      { name: 'specs with a mistake', arbitrary: spoiltWith(enrolmentSpecs()), least: 0.03 },
    ],
  },
  {
    folder: 'tenant',
    schema: tenantSchema,
    flavour: 'cluster',
    path: 'tenants',
    cases: [
      { name: 'specs', arbitrary: fc.oneof(specs(tenantSchema.spec), tenantSpecs(defaultPlatform)), least: 0.1 },
      { name: 'specs with a mistake', arbitrary: spoiltWith(tenantSpecs(defaultPlatform)), least: 0.03 },
    ],
  },
];

describe('the engine and an API server', () => {
  let hub: ControlPlane;
  beforeAll(async () => {
    hub = await startControlPlane();
    const derived = kinds.map(({ folder }) => derivedSchemas(`${definitions}/${folder}/definition.gen.yaml`));
    await installSchemas(hub, (await Promise.all(derived)).flat());
  }, 300_000);
  afterAll(() => hub?.stop(), 300_000);

  describe.each(kinds)('about a $schema.kind', ({ schema, flavour, path, cases }) => {
    const written = (spec: unknown) => ({
      apiVersion: schema.apiVersion,
      kind: schema.kind,
      metadata: { name: 'payments', ...(flavour === 'cluster' ? {} : { namespace: 'default' }) },
      spec,
    });

    async function server(spec: unknown): Promise<Said> {
      const url = `/apis/aerodrome.dev/v1alpha1/${path}?dryRun=All&fieldValidation=Strict`;
      const { status, body } = await hub.client.call({ method: 'POST', path: url, body: written(spec) });
      if (status !== 201) return { accepted: false };
      const { crossplane, ...own } = (body as { spec: Record<string, unknown> }).spec;
      return { accepted: true, spec: own };
    }

    function engine(spec: unknown): Said {
      const { spec: own, mistakes } = validate(schema, written(spec), flavour);
      return mistakes.length === 0 ? { accepted: true, spec: own } : { accepted: false };
    }

    test.each(cases)(
      'say the same, defaults included: $name',
      async ({ arbitrary, least }) => {
        const counts = { accepted: 0, all: 0 };
        const property = fc.asyncProperty(arbitrary, async (spec) => {
          const said = engine(spec);
          counts.all += 1;
          if (said.accepted) counts.accepted += 1;
          expect(said).toEqual(await server(spec));
        });
        await fc.assert(property, { numRuns: 500 });
        // Both verdicts are really met.
        expect(counts.accepted / counts.all).toBeGreaterThan(least);
        expect(counts.accepted).toBeLessThan(counts.all);
      },
      300_000,
    );
  });
});
