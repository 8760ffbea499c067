import { describe, expect, test } from '@jest/globals';
import { type Accepted, at, type KubeObject, listAt } from '../engine/index.ts';
import { accepted, chartValues, type Given, grown, platformWith } from './parts/virtual-cluster.fixture.ts';

const platform = platformWith({ services: { access: {} } });
const groups = [
  { name: 'shop-admins', role: 'admin' as const },
  { name: 'shop-viewers', role: 'view' as const },
];
const asked: Given = { platform, spec: { access: { kubeconfig: 'ServiceAccount', groups } } };
const host = { ...asked, spec: { ...asked.spec, expose: { type: 'LoadBalancer' as const, host: 'shop.example.com' } } };

const told = ({ resources }: Accepted): unknown => at(resources.get('enrolment')?.object, 'spec', 'kubeconfig');
const names = ({ resources }: Accepted): readonly string[] =>
  [...resources.keys()].filter((name) => name.startsWith('kubeconfig')).sort();
const machines = {
  administrator: 'shop.vc.provider',
  inside: 'shop.vc',
  server: 'https://shop.vc-tenant-a--shop.svc',
  role: 'cluster-admin',
};

describe('a kubeconfig for machines, where the platform has tokens that run out', () => {
  const { answer, observed } = grown(asked);

  test('is the enrolment`s to get; the control plane gives no token of its own', () => {
    expect(told(answer)).toEqual(machines);
    expect(names(answer)).toEqual(['kubeconfig-reader', 'kubeconfig-readers']);
    expect(at(chartValues(asked), 'exportKubeConfig', 'additionalSecrets')).toEqual([]);
    // Its account and that one's rights come with it.
    const admins = at(answer.resources.get('access-admins')?.object, 'spec', 'forProvider', 'manifest');
    expect(listAt(admins, 'subjects').map((one) => at(one, 'name'))).toEqual(['oidc:shop-admins']);
  });

  test.each<[string, Given, object]>([
    ['says where it is reached from outside', host, { ...machines, server: 'https://shop.example.com' }],
    [
      'may do as much as the claim says',
      { ...asked, spec: { access: { kubeconfig: 'ServiceAccount', serviceAccountRole: 'view' } } },
      { ...machines, role: 'view' },
    ],
  ])('%s', (_, given, want) => expect(told(grown(given).answer)).toEqual(want));

  test('is asked for once the API server can be asked for tokens', () => {
    const first = accepted(asked);
    expect([first.resources.has('enrolment'), told(first)]).toEqual([true, undefined]);
  });

  test('can be read by administrators, and nothing beside it', () => {
    expect(answer.resources.get('kubeconfig-reader')?.object['rules']).toEqual([
      { apiGroups: [''], resources: ['secrets'], resourceNames: ['vc-shop-machines'], verbs: ['get'] },
    ]);
    expect(answer.resources.get('kubeconfig-readers')?.object['subjects']).toEqual([
      expect.objectContaining({ kind: 'Group', name: 'shop-admins' }),
    ]);
  });

  test('is shown once it is there, and from then on', () => {
    const secret = { name: 'vc-shop-machines' };
    const enrolment = observed['enrolment'] as KubeObject;
    const status = { ...(enrolment['status'] as object), kubeconfigSecretRef: secret };
    const there = accepted({ ...asked, observed: { ...observed, enrolment: { ...enrolment, status } } });
    const later = accepted({ ...asked, observed, status: there.status });
    const shown = [answer, there, later].map((one) => one.status['kubeconfigSecretRef']);
    expect(shown).toEqual([undefined, secret, secret]);
    const back = accepted({ platform, spec: { access: { groups } }, observed, status: later.status });
    expect([back.status['kubeconfigSecretRef'], told(back)]).toEqual([undefined, undefined]);
  });

  test.each<[string, Given]>([
    ['the control plane is stopped', { ...asked, spec: { ...asked.spec, suspended: true } }],
    ['the platform has none any more', { ...asked, platform: platformWith({}) }],
  ])('stays where %s', (_, given) => expect(told(accepted({ ...given, observed }))).toEqual(machines));
});

describe('a token for good', () => {
  const before = grown({ spec: asked.spec ?? {} });

  test('stays where the platform comes to have others, until the claim does not ask for one', () => {
    const later = accepted({ ...asked, observed: before.observed, status: before.answer.status });
    expect([told(later), names(later)]).toEqual([undefined, names(before.answer)]);
    const people = grown({ platform, spec: { access: { groups } }, observed: before.observed });
    expect(told(grown({ ...asked, observed: people.observed }).answer)).toEqual(machines);
  });

  test('is what a namespace of the hub gives: nobody there may ask the hub for tokens', () => {
    const { answer } = grown({ ...asked, spec: { ...asked.spec, mode: 'Namespace' } });
    expect([answer.resources.has('enrolment'), answer.resources.has('kubeconfig-token')]).toEqual([false, true]);
    expect(answer.status['kubeconfigSecretRef']).toEqual({ name: 'shop.vc.kubeconfig' });
  });
});
