import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterSchema } from '../../../functions/cluster/kind-schema.gen.ts';
import { validate } from '../../../functions/engine/validation/index.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { derivedSchemas } from './derived.ts';
import { specs, spoiltSpecs } from './specs.ts';

const root = new URL('../../../', import.meta.url).pathname;
const path = '/apis/aerodrome.dev/v1alpha1/namespaces/default/clusters?dryRun=All&fieldValidation=Strict';

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  await installSchemas(
    hub.client,
    await derivedSchemas(`${root}package/configuration/apis/cluster/definition.gen.yaml`),
  );
}, 300_000);
afterAll(() => hub?.stop(), 300_000);

/** What either side says: the spec with defaults where it accepts. */
type Said = { readonly accepted: true; readonly spec: unknown } | { readonly accepted: false };

const claim = (spec: unknown) => ({
  apiVersion: clusterSchema.apiVersion,
  kind: clusterSchema.kind,
  metadata: { name: 'payments', namespace: 'default' },
  spec,
});

async function server(spec: unknown): Promise<Said> {
  const { status, body } = await hub.client.call({ method: 'POST', path, body: claim(spec) });
  if (status !== 201) return { accepted: false };
  const { crossplane, ...own } = (body as { spec: Record<string, unknown> }).spec;
  return { accepted: true, spec: own };
}

function engine(spec: unknown): Said {
  const { spec: own, mistakes } = validate(clusterSchema, claim(spec), 'namespaced');
  return mistakes.length === 0 ? { accepted: true, spec: own } : { accepted: false };
}

test.each([
  { name: 'specs', arbitrary: specs(clusterSchema.spec), least: 0.1 },
  { name: 'specs with a mistake', arbitrary: spoiltSpecs(clusterSchema.spec), least: 0.03 },
])(
  'the engine says what an API server says, defaults included: $name',
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
