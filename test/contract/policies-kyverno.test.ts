import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { tryApply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const policies = readManifests('package/policies/kyverno.gen.yaml');

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  const schemas = await upstreamSchemas('v0.1.81');
  await installSchemas(
    hub,
    schemas.filter(({ metadata }) => metadata.name === 'validatingpolicies.policies.kyverno.io'),
  );
}, patience);
afterAll(() => hub?.stop(), patience);

test.each(policies.map((policy) => ({ name: policy.metadata.name, policy })))(
  'Kyverno takes $name as it is',
  async ({ policy }) => {
    const verdict = await tryApply(hub.client, policy);
    if (!verdict.accepted) throw new Error(verdict.message);
    expect(verdict.warnings).toEqual([]);
    // Nothing is dropped for being unknown.
    expect(verdict.object).toMatchObject({ spec: policy['spec'] as object });
  },
);

describe('every rule', () => {
  interface Spec {
    readonly variables: readonly { readonly name: string; readonly expression: string }[];
    readonly validations: readonly { readonly message: string; readonly expression: string }[];
  }
  const specs = specsIn('package/policies/kyverno.gen.yaml');
  const originals = specsIn('package/policies/validating-admission-policies.yaml');

  test('is that of the API server, and is there', () => {
    const rules = ({ message, expression }: Spec['validations'][number]) => `${message}\n${expression}`;
    const own = new Set(specs.flatMap((spec) => spec.validations.map(rules)));
    expect([...own].sort()).toEqual([...new Set(originals.flatMap((spec) => spec.validations.map(rules)))].sort());
  });

  test('goes by the same variables but for where the parameters come from', () => {
    const others = originals.flatMap(({ variables }) => variables).filter(({ name }) => name !== 'parameters');
    for (const spec of specs) {
      expect(spec.variables.filter(({ name }) => name !== 'parameters')).toEqual(others);
      const parameters = spec.variables.find(({ name }) => name === 'parameters');
      expect(parameters?.expression).toMatch(/^resource\.Get\('v1', 'configmaps', 'aerodrome-guard-rails',/);
    }
  });

  function specsIn(file: string): readonly Spec[] {
    const policies = readManifests(file).filter(({ kind }) => kind.endsWith('Policy'));
    return policies.map((policy) => policy['spec'] as Spec);
  }
});
