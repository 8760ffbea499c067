import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../engine/index.ts';
import { benchmark, type Judged } from './benchmark.fixture.ts';
import { everyVerb, mayGroup } from './built-in-roles.fixture.ts';
import { controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import { guardedNamespace } from './namespace.ts';
import type { GuardRails } from './plan.ts';
import { policyPlanOf } from './policies.ts';
import { policyGroups } from './policy-binding.ts';
import { guardRails } from './rails.ts';

const bind = (kind: string, role: string, namespace?: string): Draft => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name: role, ...(namespace && { namespace }) },
  roleRef: { kind: 'ClusterRole', name: role },
  subjects: [{ kind: 'Group', name: 'payments-admins' }],
});
const admins = ['payments-admins'];
const inside = { namespace: 'default', admins, objects: [bind('ClusterRoleBinding', 'cluster-admin')] };

function judged(plan: GuardRails, home?: Judged['home']): Judged {
  const { namespace } = plan;
  const groups = policyGroups(policyPlanOf(plan, { engine: 'ValidatingAdmissionPolicy', mode: 'Enforce', exempt: {} }));
  const policies = groups.flatMap(({ parameters, binding }) => [parameters, ...(binding ? [binding] : [])]);
  const objects = [guardedNamespace(plan), ...guardRails(plan).map(({ draft }) => draft), ...policies];
  return {
    namespace,
    objects,
    admins,
    others: ['payments-developers'],
    home: home ?? { namespace, objects, admins },
  };
}

const checks = benchmark.map(({ id, what, broken }) => [`${id} ${what}`, broken] as const);

test('all 18 checks are there', () => expect(new Set(checks.map(([name]) => name)).size).toBe(18));

describe.each([
  ['mode Namespace', judged(planFor(kubernetes))],
  ['mode Namespace on OpenShift', judged(planFor(platformOn({})))],
  ['mode VCluster', judged(planFor(kubernetes, { groups: [], controlPlane }), inside)],
] as const)('%s', (_, subject) => {
  test.each(checks)('%s', (_check, broken) => expect(broken(subject)).toEqual([]));
});

describe('a namespace without guard rails, whose people may do everything, breaks', () => {
  const namespace = 'vc-tenant-payments--shop';
  const bare = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  const open = judged(planFor(kubernetes));
  const objects = [bare, bind('ClusterRoleBinding', 'cluster-admin')];
  const forOthers = checks.filter(([name]) => !/-OPS-/.test(name));
  test.each(forOthers)('%s', (_check, broken) => expect(broken({ ...open, objects })).not.toEqual([]));
});

describe('a namespace whose people may do nothing breaks', () => {
  const shut = judged(planFor(kubernetes, { groups: [] }));
  const forThem = checks.filter(([name]) => /-OPS-/.test(name));
  test.each(forThem)('%s', (_check, broken) => expect(broken(shut)).not.toEqual([]));
});

describe('pods where a tenant asked for a weaker standard', () => {
  const weak = judged(planFor(kubernetes, { podSecurity: { enforce: 'baseline', version: 'v1.35' } }));
  test('only what the stronger one refuses gets in', () => {
    const broken = checks.filter(([, check]) => check(weak).length > 0).map(([name]) => name);
    expect(broken).toEqual(['MTB-PL1-BC-CPI-4 require run as non-root', 'MTB-PL1-BC-CPI-6 block privilege escalation']);
  });
});

test('those who only work in it hand out no rights', () => {
  const { namespace, objects, others } = judged(planFor(kubernetes));
  for (const resource of ['roles', 'rolebindings']) {
    const request = { group: 'rbac.authorization.k8s.io', resource, namespace };
    expect(everyVerb.filter((verb) => others.some((who) => mayGroup(objects, who, { ...request, verb })))).toEqual([]);
  }
});

test('in mode VCluster nobody has any right on the hub', () => {
  const drafts = guardRails(planFor(kubernetes, { groups: [], controlPlane })).map(({ draft }) => draft);
  expect(drafts.filter(({ kind }) => kind.endsWith('Binding'))).toEqual([]);
});
