import { expect, test } from '@jest/globals';
import { defaultAccount, roleBindings } from './access.ts';
import { applied, kubernetes, planFor } from './guard-rails.fixture.ts';
import type { Member } from './plan.ts';

const labels = {
  'aerodrome.dev/managed': 'true',
  'aerodrome.dev/tenant': 'payments',
  'aerodrome.dev/virtual-cluster': 'tenant-payments.shop',
};
const namespace = 'vc-tenant-payments--shop';

test('pods that name no account get no token', () => {
  expect(applied(defaultAccount(planFor(kubernetes)))).toEqual({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'default', namespace, labels },
    automountServiceAccountToken: false,
  });
});

const groups: readonly Member[] = [
  { kind: 'User', name: 'kim@example.com', role: 'admin' },
  { kind: 'ServiceAccount', name: 'ci:deployer', role: 'edit' },
  { kind: 'Group', name: 'payments', role: 'admin' },
  { kind: 'Group', name: 'payments', role: 'admin' },
];

test('a role is bound once, to everybody who has it, whatever the order', () => {
  const apiGroup = 'rbac.authorization.k8s.io';
  const binding = (role: string, subjects: readonly unknown[]) => ({
    apiVersion: `${apiGroup}/v1`,
    kind: 'RoleBinding',
    metadata: { name: `aerodrome-${role}`, namespace, labels },
    roleRef: { apiGroup, kind: 'ClusterRole', name: role },
    subjects,
  });
  const want = [
    binding('admin', [
      { apiGroup, kind: 'Group', name: 'payments' },
      { apiGroup, kind: 'User', name: 'kim@example.com' },
    ]),
    binding('edit', [{ kind: 'ServiceAccount', namespace: 'ci', name: 'deployer' }]),
  ];
  const bound = (members: readonly Member[]) =>
    roleBindings(planFor(kubernetes, { groups: members })).map((draft) => applied(draft));
  expect(bound(groups)).toEqual(want);
  expect(bound([...groups].reverse())).toEqual(want);
});

test('nobody is bound where nobody is named', () => {
  expect(roleBindings(planFor(kubernetes, { groups: [] }))).toEqual([]);
});
