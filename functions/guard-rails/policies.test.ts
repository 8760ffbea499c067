import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../engine/index.ts';
import { keeping, type PolicyPlan } from './policies.ts';
import { policyGroups, policyLabels } from './policy-binding.ts';

const labels = { 'aerodrome.dev/tenant': 'payments', 'aerodrome.dev/managed': 'true' };
const plan: PolicyPlan = {
  namespace: 'vc-payments--web',
  labels,
  engine: 'ValidatingAdmissionPolicy',
  mode: 'Enforce',
  distribution: 'Kubernetes',
  allowed: {},
  exempt: { platformGroups: ['system:serviceaccounts:crossplane-system'] },
};

/** What the parameters of a namespace's first group say. */
function parametersOf(changes: Partial<PolicyPlan>): Readonly<Record<string, unknown>> {
  const [group] = policyGroups({ ...plan, ...changes });
  return written(group?.parameters)['data'] as Readonly<Record<string, unknown>>;
}

/** The object as it goes out: without what is undefined. */
function written(draft: Draft | undefined): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(draft ?? {}));
}

test('a namespace has one object of parameters, where no tenant reaches it, and one binding', () => {
  const groups = policyGroups(plan);
  expect(groups.map(({ key }) => key)).toEqual(['policies']);
  expect(written(groups[0]?.parameters)).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'vc-payments--web', namespace: 'aerodrome-guard-rails', labels },
    data: {
      policies: 'hosts\nidentity\nimages\nmanaged\nnetworks\nrights\nscheduling\nservices\nstores',
      platformUsers: '',
      platformGroups: 'system:masters\nsystem:serviceaccounts:crossplane-system',
      controllerUsers: 'system:kube-controller-manager\nsystem:kube-scheduler',
      controllerGroups:
        'system:nodes\nsystem:serviceaccounts:cdi\nsystem:serviceaccounts:kube-system\nsystem:serviceaccounts:kubevirt',
      machineUsers: 'system:serviceaccount:kubevirt:kubevirt-controller',
      platformImages: 'quay.io/kubevirt/',
    },
  });
  expect(written(groups[0]?.binding)).toEqual({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'vc-payments--web.guard-rails.aerodrome.dev', labels },
    spec: {
      policyName: 'aerodrome-guard-rails',
      paramRef: { name: 'vc-payments--web', namespace: 'aerodrome-guard-rails', parameterNotFoundAction: 'Deny' },
      matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'vc-payments--web' } } },
      validationActions: ['Deny', 'Audit'],
    },
  });
});

describe('what is made', () => {
  const rest = 'hosts\nimages\nnetworks\nrights\nscheduling\nservices\nstores';
  test.each<[string, Partial<PolicyPlan>, readonly (readonly [string, string, string[] | undefined])[]]>([
    ['nothing without an engine', { engine: 'None' }, []],
    [
      'no binding with Kyverno',
      { engine: 'Kyverno', mode: 'Audit' },
      [
        [
          'vc-payments--web',
          'hosts\nidentity\nimages\nmanaged\nnetworks\nrights\nscheduling\nservices\nstores',
          undefined,
        ],
      ],
    ],
    [
      'what keeps the guard rails is enforced even where the rest only warns',
      { mode: 'Audit' },
      [
        ['vc-payments--web', 'identity\nmanaged', ['Deny', 'Audit']],
        ['vc-payments--web.audited', rest, ['Warn', 'Audit']],
      ],
    ],
    [
      'a claim namespace only keeps what the platform manages',
      { policies: keeping, mode: 'Audit' },
      [['vc-payments--web', 'identity\nmanaged', ['Deny', 'Audit']]],
    ],
  ])('%s', (_why, changes, want) => {
    const groups = policyGroups({ ...plan, ...changes });
    const said = groups.map(({ parameters, binding }) => {
      const { data, metadata } = written(parameters) as { data: { policies: string }; metadata: { name: string } };
      const spec = written(binding)['spec'] as { validationActions: string[] } | undefined;
      return [metadata.name, data.policies, spec?.validationActions];
    });
    expect(said).toEqual(want);
  });
});

describe('parameters', () => {
  test.each<[string, Partial<PolicyPlan>, Readonly<Record<string, string>>]>([
    [
      'prefixes of images end at a part of the path',
      { allowed: { registries: ['GHCR.io/Team', 'quay.io/'], platformImages: ['docker.io/coredns/coredns'] } },
      { registries: 'ghcr.io/team/\nquay.io/', platformImages: 'docker.io/coredns/coredns/\nquay.io/kubevirt/' },
    ],
    [
      'an empty list allows nothing',
      { allowed: { registries: [], storageClasses: [] } },
      { registries: '', storageClasses: '' },
    ],
    ['the order of a list says nothing', { allowed: { ingressClasses: ['b', 'a', 'b'] } }, { ingressClasses: 'a\nb' }],
    ['images are pulled each time', { allowed: { imagePullPolicy: 'Always' } }, { imagePullPolicy: 'Always' }],
    [
      'host names have no capitals',
      { allowed: { ingressHosts: ['*.Example.com'] } },
      { ingressHosts: '*.example.com' },
    ],
    [
      "of the platform's own domains some hosts are open",
      { allowed: { closedDomains: ['VC.example.com'], openHosts: ['*.a.vc.example.com'] } },
      { closedDomains: 'vc.example.com', openHosts: '*.a.vc.example.com' },
    ],
    [
      'a list of hosts goes before that',
      { allowed: { ingressHosts: ['a.example.com'], closedDomains: ['vc.example.com'], openHosts: ['b'] } },
      { ingressHosts: 'a.example.com' },
    ],
    [
      'what every pod gets is allowed besides',
      {
        allowed: {
          nodeSelectorKeys: ['disk'],
          tolerations: [
            { key: 'batch', operator: 'Exists' },
            { key: 'batch', operator: 'Exists', effect: 'NoExecute' },
          ],
          nodes: {
            selector: { pool: 'a' },
            tolerations: [{ key: 'tenant', operator: 'Equal', value: 'a', effect: 'NoSchedule' }],
          },
        },
      },
      { nodeSelectorKeys: 'disk\npool', tolerations: 'batch\nbatch:NoExecute\ntenant=a:NoSchedule' },
    ],
    [
      "a tenant's own store of secrets",
      { allowed: { clusterSecretStores: ['tenant-payments'] } },
      { clusterSecretStores: 'tenant-payments' },
    ],
    [
      'nodes of the namespace restrict nothing where everything is allowed',
      { allowed: { nodes: { selector: { pool: 'a' }, tolerations: [] } } },
      {},
    ],
  ])('%s', (_why, changes, want) => {
    const { policies, platformUsers, platformGroups, controllerUsers, controllerGroups, machineUsers, ...lists } =
      parametersOf(changes);
    expect(lists).toEqual({ platformImages: 'quay.io/kubevirt/', ...want });
  });

  test('OpenShift has controllers in namespaces of its own, and a platform may have further ones', () => {
    const { platformGroups, controllerGroups, platformUsers, machineUsers, platformImages } = parametersOf({
      distribution: 'OpenShift',
      exempt: { platformUsers: ['break-glass'], controllerGroups: ['system:serviceaccounts:hypershift'] },
    });
    expect(platformUsers).toBe('break-glass');
    expect(platformImages).toBe('registry.redhat.io/container-native-virtualization/');
    expect(machineUsers).toBe(
      'system:serviceaccount:kubevirt:kubevirt-controller\nsystem:serviceaccount:openshift-cnv:kubevirt-controller',
    );
    expect(platformGroups).toBe('system:cluster-admins\nsystem:masters');
    expect(controllerGroups).toBe(
      [
        'system:nodes',
        'system:serviceaccounts:cdi',
        'system:serviceaccounts:hypershift',
        'system:serviceaccounts:kube-system',
        'system:serviceaccounts:kubevirt',
        'system:serviceaccounts:openshift-cnv',
        'system:serviceaccounts:openshift-controller-manager',
        'system:serviceaccounts:openshift-infra',
        'system:serviceaccounts:openshift-kube-controller-manager',
      ].join('\n'),
    );
  });
});

test.each([
  ['Kyverno', 'Audit', { 'aerodrome.dev/policies': 'Audit' }],
  ['ValidatingAdmissionPolicy', 'Audit', {}],
  ['None', 'Enforce', {}],
] as const)('labels of a namespace with %s', (engine, mode, want) => {
  expect(policyLabels({ engine, mode })).toEqual(want);
});
