import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../../engine/index.ts';
import { addon, addonObject } from './addons.ts';
import { built, clusterContext, guestObject, platformWith } from './cluster.fixture.ts';
import { platformNamespaces } from './platform-namespaces.ts';

const certManager = (addonSpec: object) => ({
  addons: [
    { name: 'kyverno', enabled: false },
    { name: 'cert-manager', ...addonSpec },
  ],
});

const release = (version: string, values: object, choices: object) => ({
  apiVersion: 'helm.m.crossplane.io/v1beta1',
  kind: 'Release',
  metadata: {
    annotations: {
      'aerodrome.dev/choices': JSON.stringify(choices),
      'aerodrome.dev/objects': '["cert-manager-clusterissuer-company"]',
      'crossplane.io/external-name': 'cert-manager',
    },
    name: 'shop-cert-manager',
    namespace: 'team-a',
  },
  spec: {
    forProvider: {
      chart: { name: 'cert-manager', repository: 'https://charts.jetstack.io', version },
      namespace: 'cert-manager',
      skipCreateNamespace: false,
      values,
      wait: false,
    },
    managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
    providerConfigRef: { kind: 'ProviderConfig', name: 'shop' },
    rollbackLimit: 3,
  },
});

const issuer = guestObject({
  apiVersion: 'cert-manager.io/v1',
  kind: 'ClusterIssuer',
  metadata: { name: 'company' },
  spec: {
    acme: {
      server: 'https://acme.example.com/directory',
      privateKeySecretRef: { name: 'company-acme-account' },
      solvers: [{ http01: { ingress: {} } }],
    },
  },
});

describe('releases', () => {
  test.each([
    {
      name: 'as the platform has it',
      why: 'nothing said in the claim',
      addon: {},
      want: release('v1.20.2', { crds: { enabled: true } }, { values: '{}', version: 'platform' }),
    },
    {
      name: 'version and values of the claim',
      why: 'the claim wins, member by member; what it does not say stays as the platform has it',
      addon: { version: 'v1.19.0', values: { crds: { keep: true }, replicaCount: 2 } },
      want: release(
        'v1.19.0',
        { crds: { enabled: true, keep: true }, replicaCount: 2 },
        { values: '{"crds":{"keep":true},"replicaCount":2}', version: 'v1.19.0' },
      ),
    },
  ])('$name: $why', ({ addon: wish, want }) => {
    expect(built('addon', addon, clusterContext({ spec: certManager(wish) }))).toEqual({ 'cert-manager': want });
  });

  test('the policy engine comes by itself', () => {
    expect(Object.keys(built('addon', addon, clusterContext()))).toEqual(['kyverno']);
  });

  const live = built('addon', addon, clusterContext({ spec: certManager({}) }))['cert-manager'] as KubeObject;
  const observed = { 'addon-cert-manager': live };
  const newer = platformWith({ addons: { 'cert-manager': { chart: { version: 'v2.0.0' }, values: { more: true } } } });

  test('settings that change do not touch a live one', () => {
    const c = clusterContext({ spec: certManager({}), platform: newer, observed });
    expect(built('addon', addon, c)).toEqual({ 'cert-manager': live });
  });

  test('values that change in the claim do', () => {
    const c = clusterContext({ spec: certManager({ values: { replicaCount: 3 } }), observed });
    expect(built('addon', addon, c)).toEqual({
      'cert-manager': release(
        'v1.20.2',
        { crds: { enabled: true }, replicaCount: 3 },
        { values: '{"replicaCount":3}', version: 'platform' },
      ),
    });
  });

  test('one that is no longer wanted is taken out of the guest, in two steps', () => {
    const spec = certManager({ enabled: false });
    const leaving = { ...live, spec: { ...(live['spec'] as object), managementPolicies: ['*'] } };
    expect(built('addon', addon, clusterContext({ spec, observed }))).toEqual({ 'cert-manager': leaving });
    const gone = clusterContext({ spec, observed: { 'addon-cert-manager': leaving as never } });
    expect(built('addon', addon, gone)).toEqual({});
  });
});

describe('objects', () => {
  const spec = certManager({});
  const key = 'cert-manager-clusterissuer-company';

  test('those of the catalogue come along, as they are', () => {
    expect(built('guest-object', addonObject, clusterContext({ spec }))).toEqual({ [key]: issuer });
  });

  test('labels of the namespace are one more', () => {
    const platform = platformWith({ addons: { 'cert-manager': { namespaceLabels: { team: 'platform' } } } });
    expect(built('guest-object', addonObject, clusterContext({ spec, platform }))).toEqual({
      'cert-manager-namespace': guestObject({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { labels: { team: 'platform' }, name: 'cert-manager' },
      }),
      [key]: issuer,
    });
  });

  test('podSecurity restricted becomes a policy of the policy engine', () => {
    const c = clusterContext({ spec: { security: { podSecurity: 'restricted' } } });
    expect(built('guest-object', addonObject, c)['kyverno-pod-security']).toEqual(
      guestObject({
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: { name: 'aerodrome-pod-security' },
        spec: {
          background: true,
          rules: [
            {
              name: 'pod-security-standard',
              match: { any: [{ resources: { kinds: ['Pod'] } }] },
              exclude: {
                any: [{ resources: { namespaces: [...platformNamespaces, 'kyverno', 'threat-detection'].sort() } }],
              },
              validate: { failureAction: 'Enforce', podSecurity: { level: 'restricted', version: 'latest' } },
            },
          ],
        },
      }),
    );
  });

  test('podSecurity restricted on a platform without a policy engine is held, and said', () => {
    const platform = platformWith({ policyEngine: undefined });
    const holds = (podSecurity: 'baseline' | 'restricted', addons: readonly { name: string }[] = []) =>
      clusterContext({ spec: { security: { podSecurity }, addons: [...addons] }, platform }).holds;
    expect(holds('restricted')).toEqual([
      {
        reason: 'NoPolicyEngine',
        message:
          'spec.security.podSecurity restricted is not enforced, since the cluster has no add-on kyverno; add it, or set baseline',
      },
    ]);
    expect(holds('restricted', [{ name: 'kyverno' }])).toEqual([]);
    expect(holds('baseline')).toEqual([]);
  });

  const observed = {
    'addon-cert-manager': built('addon', addon, clusterContext({ spec }))['cert-manager'] as never,
    [`guest-object-${key}`]: issuer as never,
  };

  test.each([
    { name: 'more objects', change: { objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'new' } }] } },
    { name: 'no objects', change: { objects: [] } },
    { name: 'namespace labels', change: { namespaceLabels: { a: 'b' } } },
  ])('$name in the catalogue neither add to nor take from a live cluster', ({ change }) => {
    const platform = platformWith({ addons: { 'cert-manager': change } });
    expect(built('guest-object', addonObject, clusterContext({ spec, platform, observed }))).toEqual({ [key]: issuer });
  });

  test('an object that two add-ons of similar names may claim is desired once, as the catalogue has it', () => {
    const more = { chart: { repository: 'https://example.com', name: 'x', version: '1.0.0' }, namespace: 'x' };
    const platform = platformWith({ addons: { cert: more } });
    const both = { addons: [{ name: 'cert' }, { name: 'cert-manager' }, { name: 'kyverno', enabled: false }] };
    const unseen = { [`guest-object-${key}`]: issuer as never };
    const c = clusterContext({ spec: both, platform, observed: unseen });
    expect(built('guest-object', addonObject, c)).toEqual({ [key]: issuer });
    const objects = addonObject.items(c).map((item: { readonly key: string }) => item.key);
    expect(objects).toEqual([key]);
  });

  test('they stay as well while the release cannot be seen', () => {
    const platform = platformWith({ addons: { 'cert-manager': { objects: [] } } });
    const unseen = { [`guest-object-${key}`]: issuer as never };
    expect(built('guest-object', addonObject, clusterContext({ spec, platform, observed: unseen }))).toEqual({
      [key]: issuer,
    });
  });

  test('those of an add-on that goes are taken out of the guest, too', () => {
    const c = clusterContext({ spec: certManager({ enabled: false }), observed });
    const { spec: applied, ...rest } = issuer as { spec: object };
    expect(built('guest-object', addonObject, c)).toEqual({
      [key]: { ...rest, spec: { ...applied, managementPolicies: ['*'] } },
    });
  });
});
