import { describe, expect, test } from '@jest/globals';
import { at, type Draft, stringAt } from '../engine/index.ts';
import { everyVerb, mayGroup } from './built-in-roles.fixture.ts';
import { controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import { guardedNamespace } from './namespace.ts';
import type { GuardRails } from './plan.ts';
import { policyPlanOf } from './policies.ts';
import { policyGroups } from './policy-binding.ts';
import { guardRails } from './rails.ts';

/**
 * The 18 checks of the Kubernetes multi-tenancy benchmarks, on what is rendered. Where a pod must be refused, the
 * standard that refuses it is asked for; a real API server is asked in `test/contract`.
 */
const tenants = ['payments-admins', 'payments-developers'];
const bothModes: readonly (readonly [mode: string, plan: GuardRails])[] = [
  ['mode Namespace', planFor(kubernetes)],
  ['mode Namespace on OpenShift', planFor(platformOn({}))],
  ['mode VCluster', planFor(kubernetes, { groups: [], controlPlane })],
];

function rendered(plan: GuardRails): readonly Draft[] {
  return [guardedNamespace(plan), ...guardRails(plan).map(({ draft }) => draft)];
}

function may(plan: GuardRails, group: string, resource: string, apiGroup: string, namespace: string | undefined) {
  const drafts = rendered(plan);
  return everyVerb.filter((verb) => mayGroup(drafts, group, { verb, resource, group: apiGroup, namespace }));
}

function hardOf(plan: GuardRails): Readonly<Record<string, unknown>> {
  const quota = rendered(plan).find(({ kind }) => kind === 'ResourceQuota');
  return (at(quota, 'spec', 'hard') ?? {}) as Readonly<Record<string, unknown>>;
}

function parametersOf(plan: GuardRails): unknown {
  const [group] = policyGroups(
    policyPlanOf(plan, { engine: 'ValidatingAdmissionPolicy', mode: 'Enforce', exempt: {} }),
  );
  return at(group?.parameters, 'data');
}

describe.each(bothModes)('%s', (_, plan) => {
  test.each([
    ['namespaces', ''],
    ['nodes', ''],
    ['persistentvolumes', ''],
    ['clusterroles', 'rbac.authorization.k8s.io'],
    ['clusterrolebindings', 'rbac.authorization.k8s.io'],
    ['customresourcedefinitions', 'apiextensions.k8s.io'],
    ['storageclasses', 'storage.k8s.io'],
    ['priorityclasses', 'scheduling.k8s.io'],
  ])('MTB-PL1-CC-CPI-1 block access to cluster resources: %s', (resource, group) => {
    for (const tenant of tenants) expect(may(plan, tenant, resource, group, undefined)).toEqual([]);
  });

  test('MTB-PL1-BC-CPI-2 block modification of multitenant resources', () => {
    for (const draft of rendered(plan)) {
      expect(draft.metadata.labels).toMatchObject({ 'aerodrome.dev/managed': 'true' });
    }
    expect(stringAt(parametersOf(plan), 'policies')?.split('\n')).toContain('managed');
  });

  test('MTB-PL1-CC-TI-1 block modification of resource quotas', () => {
    for (const tenant of tenants) {
      for (const resource of ['resourcequotas', 'limitranges']) {
        const verbs = may(plan, tenant, resource, '', plan.namespace);
        expect(verbs.filter((verb) => !['get', 'list', 'watch'].includes(verb))).toEqual([]);
      }
    }
  });

  test.each([
    ['pods', ''],
    ['secrets', ''],
    ['configmaps', ''],
    ['services', ''],
    ['networkpolicies', 'networking.k8s.io'],
    ['rolebindings', 'rbac.authorization.k8s.io'],
  ])('MTB-PL1-CC-TI-2 block access to other tenant resources: %s', (resource, group) => {
    for (const tenant of tenants) expect(may(plan, tenant, resource, group, 'vc-tenant-other--shop')).toEqual([]);
  });

  test('MTB-PL1-BC-HI-1 block NodePort services', () => {
    expect(hardOf(plan)).toMatchObject({ 'services.nodeports': '0' });
  });

  test('MTB-PL1-CC-DI-1 require imagePullPolicy Always', () => {
    expect(parametersOf(plan)).toMatchObject({ imagePullPolicy: 'Always' });
    expect(stringAt(parametersOf(plan), 'policies')?.split('\n')).toContain('images');
  });

  test.each(['requests.cpu', 'limits.cpu', 'requests.memory', 'limits.memory', 'requests.storage'])(
    'MTB-PL1-CC-FNS-1 namespace resource quotas: %s',
    (key) => expect(hardOf(plan)).toHaveProperty([key], expect.stringMatching(/^[1-9]/)),
  );

  test.each(['requests.ephemeral-storage', 'limits.ephemeral-storage'])(
    'MTB-PL1-CC-FNS-1 namespace resource quotas: %s',
    (key) => expect(hardOf(plan)).toHaveProperty([key], expect.stringMatching(/^[1-9]/)),
  );

  test.each([
    'pods',
    'services',
    'replicationcontrollers',
    'resourcequotas',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
    'services.nodeports',
    'services.loadbalancers',
  ])('MTB-PL1-CC-FNS-2 namespace object limits: %s', (key) => {
    expect(hardOf(plan)).toHaveProperty([key], expect.stringMatching(/^\d+$/));
  });
});

/** The weakest Pod Security Standard that refuses the pod of a check. */
const pods: readonly (readonly [check: string, refusedBy: 'baseline' | 'restricted'])[] = [
  ['MTB-PL1-BC-CPI-3 block add capabilities', 'baseline'],
  ['MTB-PL1-BC-CPI-4 require run as non-root', 'restricted'],
  ['MTB-PL1-BC-CPI-5 block privileged containers', 'baseline'],
  ['MTB-PL1-BC-CPI-6 block privilege escalation', 'restricted'],
  ['MTB-PL1-BC-HI-1 block hostPath volumes', 'baseline'],
  ['MTB-PL1-BC-HI-3 block host networking and ports', 'baseline'],
  ['MTB-PL1-BC-HI-4 block hostPID', 'baseline'],
  ['MTB-PL1-BC-HI-5 block hostIPC', 'baseline'],
];
const levels = ['privileged', 'baseline', 'restricted'] as const;

function refuses(plan: GuardRails, by: (typeof levels)[number]): boolean {
  const labels = guardedNamespace(plan).metadata.labels ?? {};
  const enforced = (levels as readonly unknown[]).indexOf(labels['pod-security.kubernetes.io/enforce']);
  return enforced >= levels.indexOf(by);
}

describe.each(bothModes)('pods, %s', (_, plan) => {
  test.each(pods)('%s', (_check, refusedBy) => expect(refuses(plan, refusedBy)).toBe(true));
});

describe('pods where a tenant asked for a weaker standard', () => {
  const plan = planFor(kubernetes, { podSecurity: { enforce: 'baseline', version: 'v1.35' } });
  test.each(pods)('%s', (_check, refusedBy) => expect(refuses(plan, refusedBy)).toBe(refusedBy === 'baseline'));
});

describe('what a tenant must be able to do itself', () => {
  const plan = planFor(kubernetes);
  const [admin = '', developer = ''] = tenants;

  test.each(['roles', 'rolebindings'])('MTB-PL2-BC-OPS-3 create roles and role bindings: %s', (resource) => {
    const group = 'rbac.authorization.k8s.io';
    expect(may(plan, admin, resource, group, plan.namespace)).toEqual(everyVerb);
    expect(may(plan, developer, resource, group, plan.namespace)).toEqual([]);
  });

  test('MTB-PL2-BC-OPS-4 self-service network policies', () => {
    const verbs = may(plan, admin, 'networkpolicies', 'networking.k8s.io', plan.namespace);
    expect(verbs).toEqual(expect.arrayContaining(['get', 'create', 'update', 'patch', 'delete', 'deletecollection']));
  });

  test('in mode VCluster, inside: on the hub nobody has any right', () => {
    const drafts = rendered(planFor(kubernetes, { groups: [], controlPlane }));
    expect(drafts.filter(({ kind }) => kind.endsWith('Binding'))).toEqual([]);
  });
});
