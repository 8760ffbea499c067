import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterSchema } from '../../functions/cluster/kind-schema.gen.ts';
import { type KindSchema, validate } from '../../functions/engine/validation/index.ts';
import { enrolmentSchema } from '../../functions/enrolment/index.ts';
import { tenantSchema } from '../../functions/tenant/index.ts';
import { virtualClusterSchema } from '../../functions/virtual-cluster/index.ts';
import { clusterClaims } from './cluster.ts';
import { expectedOf, metIn } from './coverage.ts';
import { enrolmentClaims } from './enrolment.ts';
import { platformOf } from './platform.ts';
import { tenants } from './tenant.ts';
import { virtualClusterClaims } from './virtual-cluster.ts';

interface Generated {
  readonly metadata: { readonly name: string };
  readonly spec: unknown;
}

/** An OpenShift hub that has Capsule too: every way to keep a quota. */
const everyEngine = platformOf({ tenancy: { quotaEngine: 'Capsule' } });

/** A hub that lets everybody tolerate some taints. */
const tolerant = platformOf({ tenancy: { tolerations: [{ key: 'tenants' }, { key: 'example.com/gpu' }] } });

/** A hub that has kubeconfigs for machines. */
const letsMachinesIn = platformOf({ services: { access: {} } });

interface Kind {
  readonly kind: string;
  readonly schema: KindSchema<unknown>;
  readonly claims: fc.Arbitrary<Generated>;
  readonly runs: number;
  /** Characters of the longest name. */
  readonly longest: number;
}

const kinds: readonly Kind[] = [
  { kind: 'Cluster', schema: clusterSchema, claims: clusterClaims(letsMachinesIn), runs: 1000, longest: 32 },
  {
    kind: 'VirtualCluster',
    schema: virtualClusterSchema,
    claims: virtualClusterClaims(tolerant),
    runs: 1000,
    longest: 32,
  },
  { kind: 'Tenant', schema: tenantSchema, claims: tenants(everyEngine), runs: 500, longest: 32 },
  { kind: 'Enrolment', schema: enrolmentSchema, claims: enrolmentClaims(), runs: 500, longest: 53 },
];

describe.each(kinds)('generated claims of kind $kind', ({ kind, schema, claims, runs, longest }) => {
  const sample = fc.sample(claims, { seed: 1, numRuns: runs });
  const met = metIn(
    schema.spec,
    sample.map(({ spec }) => spec),
  );

  test('keep every rule of the definition', () => {
    for (const claim of sample) {
      const { mistakes } = validate(schema, claim, kind === 'Tenant' ? 'cluster' : 'namespaced');
      if (mistakes.length > 0) expect({ mistakes, claim }).toEqual({ mistakes: [], claim });
    }
  });

  test('say everything there is to say', () => {
    expect(expectedOf(schema.spec).filter((what) => !met.has(what))).toEqual([]);
  });

  test('use names up to the longest', () => {
    expect(Math.max(...sample.map(({ metadata }) => metadata.name.length))).toBe(longest);
  });
});
