import { describe, expect, test } from '@jest/globals';
import { at } from '../../engine/index.ts';
import { accepted, grown, live } from './virtual-cluster.fixture.ts';

const chart = { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' };
const apps = [
  { name: 'web', namespace: 'site', chart, values: { replicas: 2 } },
  { name: 'order-web', chart },
];

test('nothing is installed before the API server answers, and everything stays after it has', () => {
  const { observed, answer } = grown({ spec: { apps } });
  expect(answer.resources.has('app-web')).toBe(true);
  const { 'control-plane': release, ...others } = observed;
  const inside = Object.keys(others).filter((name) => name.startsWith('app-') || name.startsWith('inside-'));
  const before = Object.fromEntries(Object.entries(others).filter(([name]) => !inside.includes(name)));
  const starting = { ...release, status: { conditions: [{ type: 'Ready', status: 'False' }] } } as typeof release;

  const early = accepted({
    spec: { apps },
    observed: { ...before, ...(starting ? { 'control-plane': starting } : {}) },
  });
  expect([...early.resources.keys()].filter((name) => inside.includes(name))).toEqual([]);
  const late = accepted({
    spec: { apps },
    observed: { ...observed, ...(starting ? { 'control-plane': starting } : {}) },
  });
  expect([...late.resources.keys()]).toEqual(expect.arrayContaining(inside));
});

test('an app is a Release through the kubeconfig of the virtual cluster', () => {
  const { answer } = grown({ spec: { apps } });
  expect(answer.resources.get('app-web')?.object).toEqual({
    apiVersion: 'helm.m.crossplane.io/v1beta1',
    kind: 'Release',
    metadata: {
      name: 'shop.vc.web',
      namespace: 'tenant-a',
      annotations: { 'crossplane.io/external-name': 'web' },
    },
    spec: {
      forProvider: { chart, namespace: 'site', skipCreateNamespace: false, values: { replicas: 2 }, wait: false },
      managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
      providerConfigRef: { kind: 'ProviderConfig', name: 'shop.vc' },
      rollbackLimit: 3,
    },
  });
  expect(at(answer.resources.get('app-order-web')?.object, 'spec', 'forProvider', 'namespace')).toBe('order-web');
});

describe('deletion', () => {
  test('with the cluster: nothing waits for an API server that is gone', () => {
    const { answer } = grown({ spec: { apps } });
    const usages = [...answer.resources].filter(([, { object }]) => object.kind === 'Usage');
    expect(usages.map(([name]) => name)).toEqual([
      'usage-namespace-outlives-control-plane',
      'usage-network-engine-outlives-namespace',
      'usage-policy-parameters-policies-outlives-policy-binding-policies',
      'usage-policy-binding-policies-outlives-namespace',
    ]);
  });

  test('in order: the control plane stays until its apps are uninstalled', () => {
    const { answer } = grown({ spec: { apps, appDeletion: 'InOrder' } });
    expect(at(answer.resources.get('app-web')?.object, 'spec', 'managementPolicies')).toEqual(['*']);
    expect(answer.resources.get('uninstall-order-web')?.object['spec']).toEqual({
      of: { apiVersion: 'helm.m.crossplane.io/v1beta1', kind: 'Release', resourceRef: { name: 'shop.vc' } },
      by: { apiVersion: 'helm.m.crossplane.io/v1beta1', kind: 'Release', resourceRef: { name: 'shop.vc.web' } },
      reason: 'app web is uninstalled before its API server goes',
      replayDeletion: true,
    });
    expect(answer.resources.get('uninstall-access')?.object['spec']).toEqual({
      of: { apiVersion: 'helm.m.crossplane.io/v1beta1', kind: 'ProviderConfig', resourceRef: { name: 'shop.vc' } },
      by: { apiVersion: 'helm.m.crossplane.io/v1beta1', kind: 'Release', resourceRef: { name: 'shop.vc' } },
      reason: 'apps are uninstalled by it until their API server goes',
      replayDeletion: true,
    });
  });

  test.each([
    { name: 'stopped', now: { suspended: true } },
    { name: 'in quarantine', now: { quarantine: true } },
  ])('in order, and $name: nothing waits for an API server that cannot answer', ({ now }) => {
    const running = { apps, appDeletion: 'InOrder' as const };
    const { observed, answer } = grown({ spec: running });
    const spec = { ...running, apps: apps.slice(0, 1), ...now };
    const stopped = accepted({ spec, observed, status: answer.status });
    const policies = (of: typeof answer) =>
      ['app-web', 'app-order-web'].map((name) => at(of.resources.get(name)?.object, 'spec', 'managementPolicies'));
    const kept = ['Observe', 'Create', 'Update', 'LateInitialize'];
    expect(policies(stopped)).toEqual([kept, kept]);
    expect([...stopped.resources.keys()].filter((name) => name.startsWith('uninstall-'))).toEqual([]);

    const resumed = { ...spec, suspended: false, quarantine: false };
    const back = accepted({ spec: resumed, observed: live(stopped.resources), status: stopped.status });
    expect(policies(back)).toEqual([['*'], ['*']]);
    expect(back.resources.has('uninstall-order-web')).toBe(true);
    const after = accepted({ spec: resumed, observed: live(back.resources), status: back.status });
    expect(after.resources.has('app-order-web')).toBe(false);
  });

  test('an app that is taken out is uninstalled: first it may be deleted, then it goes', () => {
    const { observed, answer } = grown({ spec: { apps } });
    const [first] = apps;
    const spec = { apps: first ? [first] : [] };
    const leaving = accepted({ spec, observed, status: answer.status });
    expect(at(leaving.resources.get('app-order-web')?.object, 'spec', 'managementPolicies')).toEqual(['*']);
    const gone = accepted({ spec, observed: live(leaving.resources), status: leaving.status });
    expect(gone.resources.has('app-order-web')).toBe(false);
    expect(gone.resources.has('app-web')).toBe(true);
  });
});
