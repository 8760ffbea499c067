import { describe, expect, test } from '@jest/globals';
import { clusterSchema } from '../../functions/cluster/kind-schema.gen.ts';
import { rules as clusterRules } from '../../functions/cluster/rules.gen.ts';
import { validate } from '../../functions/engine/validation/index.ts';
import { enrolmentSchema } from '../../functions/enrolment/kind-schema.gen.ts';
import { rules as enrolmentRules } from '../../functions/enrolment/rules.gen.ts';
import { tenantSchema } from '../../functions/tenant/kind-schema.gen.ts';
import { rules as tenantRules } from '../../functions/tenant/rules.gen.ts';
import { virtualClusterSchema } from '../../functions/virtual-cluster/kind-schema.gen.ts';
import { rules as virtualClusterRules } from '../../functions/virtual-cluster/rules.gen.ts';
import type { Attempt } from '../../test/contract/rules/case.ts';
import { clusterCases } from '../../test/contract/rules/cluster.cases.ts';
import { enrolmentCases } from '../../test/contract/rules/enrolment.cases.ts';
import { tenantCases } from '../../test/contract/rules/tenant.cases.ts';
import { virtualClusterCases } from '../../test/contract/rules/virtual-cluster.cases.ts';

/** Every kind with its rules, and the table of what they let through: a real API server judges the same one in test/contract/rules. */
const kinds = [
  { of: 'Cluster', schema: clusterSchema, flavour: 'claims', rules: clusterRules, cases: clusterCases },
  {
    of: 'VirtualCluster',
    schema: virtualClusterSchema,
    flavour: 'claims',
    rules: virtualClusterRules,
    cases: virtualClusterCases,
  },
  { of: 'Enrolment', schema: enrolmentSchema, flavour: 'claims', rules: enrolmentRules, cases: enrolmentCases },
  { of: 'Tenant', schema: tenantSchema, flavour: 'cluster', rules: tenantRules, cases: tenantCases },
] as const;

const identity = ({ at, message }: { at: string; message: string }) => `${at}: ${message}`;

describe.each(kinds)('rules of $of', ({ of, schema, flavour, rules, cases }) => {
  /** The function's own verdict. */
  const mistakes = ({ name = 'payments', kind = of, spec }: Attempt) =>
    validate<unknown>(schema, { apiVersion: schema.apiVersion, kind, metadata: { name }, spec }, flavour).mistakes;

  test('every rule has exactly one case, in the order of the definition', () => {
    expect(cases.map(identity)).toEqual(
      rules.map(({ path, fieldPath = '', message }) => identity({ at: path + fieldPath, message })),
    );
  });

  describe.each(cases)('$at: $message', ({ at, message, accepted, rejected }) => {
    const transition = rules.some((rule) => rule.transition && rule.message === message);

    test('has something to accept and something to refuse', () => {
      expect([accepted.length > 0, rejected.length > 0]).toEqual([true, true]);
    });

    test.each(accepted)('accepts %j', (attempt) => {
      expect(mistakes(attempt)).toEqual([]);
    });

    test.each(rejected)(transition ? 'leaves %j to the API server' : 'refuses %j', (attempt) => {
      const path = at.replace(/^\./, '');
      const found = mistakes(attempt).map((mistake) => ({
        path: mistake.path.replaceAll(/\[\d+\]/g, '[]'),
        message: mistake.message,
      }));
      expect(found).toEqual(transition ? [] : [{ path, message }]);
    });
  });
});
