import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { virtualClusterSchema } from '../../../functions/virtual-cluster/kind-schema.gen.ts';
import { rules } from '../../../functions/virtual-cluster/rules.gen.ts';
import type { Attempt } from '../../../test/contract/rules/case.ts';
import { virtualClusterCases } from '../../../test/contract/rules/virtual-cluster.cases.ts';

/** The function's own verdict; a real API server gives its own on the same table in test/contract/rules. */
const mistakes = ({ name = 'shop', kind = 'VirtualCluster', spec }: Attempt) =>
  validate(
    virtualClusterSchema,
    { apiVersion: virtualClusterSchema.apiVersion, kind, metadata: { name }, spec },
    'claims',
  ).mistakes;

const identity = ({ at, message }: { at: string; message: string }) => `${at}: ${message}`;

test('every rule has exactly one case, in the order of the definition', () => {
  expect(virtualClusterCases.map(identity)).toEqual(
    rules.map(({ path, fieldPath = '', message }) => identity({ at: path + fieldPath, message })),
  );
});

describe.each(virtualClusterCases)('$at: $message', ({ at, message, accepted, rejected }) => {
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
