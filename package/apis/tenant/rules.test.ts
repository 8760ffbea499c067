import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { tenantSchema } from '../../../functions/tenant/kind-schema.gen.ts';
import { rules } from '../../../functions/tenant/rules.gen.ts';
import type { Attempt } from '../../../test/contract/rules/case.ts';
import { tenantCases } from '../../../test/contract/rules/tenant.cases.ts';

/** The function's own verdict; a real API server gives its own on the same table in test/contract/rules. */
const mistakes = ({ name = 'payments', kind = 'Tenant', spec }: Attempt) =>
  validate(tenantSchema, { apiVersion: tenantSchema.apiVersion, kind, metadata: { name }, spec }, 'cluster').mistakes;

const identity = ({ at, message }: { at: string; message: string }) => `${at}: ${message}`;

test('every rule has exactly one case, in the order of the definition', () => {
  expect(tenantCases.map(identity)).toEqual(
    rules.map(({ path, fieldPath = '', message }) => identity({ at: path + fieldPath, message })),
  );
});

describe.each(tenantCases)('$at: $message', ({ at, message, accepted, rejected }) => {
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
