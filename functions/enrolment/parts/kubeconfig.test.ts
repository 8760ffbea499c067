import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../../engine/index.ts';
import { accepted, everyService, everything, type Given, settle } from '../enrolment.fixture.ts';

const { kubeconfig } = everything;
const asked: Given = kubeconfig === undefined ? {} : { spec: { kubeconfig } };
const { access: _, ...withoutAccess } = everyService;
const { answer, observed } = settle(asked);

const namesIn = (given: Given): readonly string[] =>
  [...accepted(given).resources.keys()].filter((name) => name.startsWith('kubeconfig')).sort();
const subjectsOf = (given: Given, name: string): unknown =>
  at(accepted(given).resources.get(name)?.object, 'spec', 'forProvider', 'manifest', 'subjects');
const secretOf = (given: Given): unknown => accepted(given).status['kubeconfigSecretRef'];

/** What is said of machines by a binding that lists them. */
const machines = { kind: 'ServiceAccount', namespace: 'kube-system', name: 'aerodrome-machines' };

describe('a kubeconfig for machines', () => {
  test('is a token of an account of their own, which the provider asks the cluster for', () => {
    const made = answer.resources.get('kubeconfig')?.object;
    expect(made).toEqual({
      apiVersion: 'access.m.aerodrome.dev/v1alpha1',
      kind: 'Kubeconfig',
      metadata: expect.objectContaining({ name: 'cluster-shop-kubeconfig', namespace: 'tenant-shop' }),
      spec: {
        forProvider: {
          kubeconfigSecretRef: { name: 'shop-admin-kubeconfig', key: 'kubeconfig' },
          serviceAccount: { namespace: 'kube-system', name: 'aerodrome-machines' },
          expiration: '24h',
        },
        writeConnectionSecretToRef: { name: 'cluster-shop-machines' },
      },
    } satisfies Partial<KubeObject>);
  });

  test('leads to where the subject is reached from outside, where that is elsewhere', () => {
    const server = 'https://lab.tenant-billing.k8s.example.com';
    const spec = kubeconfig && { kubeconfig: { ...kubeconfig, server } };
    const { resources } = settle({ spec: spec ?? {} }).answer;
    expect(at(resources.get('kubeconfig')?.object, 'spec', 'forProvider', 'server')).toBe(server);
  });

  test('comes with the account and its rights inside, and with whoever may read it', () => {
    expect(namesIn({ ...asked, observed })).toEqual([
      'kubeconfig',
      'kubeconfig-account',
      'kubeconfig-reader',
      'kubeconfig-readers',
      'kubeconfig-role-edit',
    ]);
    expect(subjectsOf({ ...asked, observed }, 'kubeconfig-role-edit')).toEqual([expect.objectContaining(machines)]);
    const readers = answer.resources.get('kubeconfig-readers')?.object;
    expect(readers?.['subjects']).toEqual([expect.objectContaining({ kind: 'Group', name: 'shop-admins' })]);
    expect(answer.resources.get('kubeconfig-reader')?.object['rules']).toEqual([
      { apiGroups: [''], resources: ['secrets'], resourceNames: ['cluster-shop-machines'], verbs: ['get'] },
    ]);
  });

  test('is told once it is there, and from then on', () => {
    const status = { kubeconfigSecretRef: { name: 'cluster-shop-machines' } };
    expect([secretOf(asked), secretOf({ ...asked, observed })]).toEqual([undefined, status.kubeconfigSecretRef]);
    expect(secretOf({ ...asked, status })).toEqual(status.kubeconfigSecretRef);
  });

  test.each<[string, Given]>([
    ['nobody asks for', {}],
    ['the platform does not have', { ...asked, services: withoutAccess }],
  ])('that %s is not made', (_name, given) => expect(namesIn(given)).toEqual([]));

  test('that the platform had stays', () =>
    expect(namesIn({ ...asked, observed, services: withoutAccess })).toEqual(namesIn({ ...asked, observed })));
});

describe('machines', () => {
  test('that may do something else now have no right of before', () => {
    const spec = kubeconfig && { kubeconfig: { ...kubeconfig, role: 'view' as const } };
    const given: Given = { spec: spec ?? {}, observed };
    expect([subjectsOf(given, 'kubeconfig-role-edit'), subjectsOf(given, 'kubeconfig-role-view')]).toEqual([
      [],
      [expect.objectContaining(machines)],
    ]);
  });

  test('that are not wanted any more lose their login and all their rights; nothing inside is deleted', () => {
    expect(namesIn({ observed })).toEqual(['kubeconfig-account', 'kubeconfig-role-edit']);
    expect(subjectsOf({ observed }, 'kubeconfig-role-edit')).toEqual([]);
    const left = accepted({ observed }).resources.get('kubeconfig-role-edit')?.object;
    expect([at(left, 'spec', 'managementPolicies'), at(left, 'spec', 'providerConfigRef', 'name')]).toEqual([
      ['Observe', 'Create', 'Update', 'LateInitialize'],
      'shop',
    ]);
    expect(secretOf({ observed, status: { kubeconfigSecretRef: { name: 'cluster-shop-machines' } } })).toBeUndefined();
  });
});
