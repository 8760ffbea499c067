import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { kubeconfig, kubeconfigText } from './kubeconfig.ts';

const text = (args: readonly string[]) => ({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'shop',
  clusters: [{ name: 'shop', cluster: { server: 'https://api.shop.k8s.example.com:6443' } }],
  contexts: [{ name: 'shop', context: { cluster: 'shop', user: 'oidc' } }],
  users: [
    {
      name: 'oidc',
      user: {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          command: 'kubectl',
          interactiveMode: 'IfAvailable',
          args: ['oidc-login', 'get-token', ...args],
        },
      },
    },
  ],
});

const scopes = ['profile', 'email', 'groups'].map((scope) => `--oidc-extra-scope=${scope}`);
const own = {
  access: {
    oidc: {
      issuer: 'https://id.example.org',
      clientID: 'team',
      clientSecretRef: { name: 'team' },
      extraScopes: ['roles'],
    },
  },
};

describe('a kubeconfig without a credential', () => {
  test.each([
    {
      name: 'platform issuer',
      why: 'people log in with their own account',
      spec: {},
      want: ['--oidc-issuer-url=https://login.example.com/realms/platform', '--oidc-client-id=kubernetes', ...scopes],
    },
    {
      name: 'own issuer',
      why: 'it knows neither the client of the platform nor its scopes',
      spec: own,
      want: ['--oidc-issuer-url=https://id.example.org', '--oidc-client-id=team', '--oidc-extra-scope=roles'],
    },
  ])('$name: $why', ({ spec, want }) => {
    expect(parse(kubeconfigText(clusterContext({ spec })))).toEqual(text(want));
  });

  test('stands in a ConfigMap that people may read', () => {
    const c = clusterContext();
    expect(builtPart('kubeconfig', kubeconfig, c)).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        annotations: { 'aerodrome.dev/choices': '{"login":"platform platform"}' },
        name: 'shop-kubeconfig',
        namespace: 'team-a',
      },
      data: { kubeconfig: kubeconfigText(c) },
    });
  });

  const live = only('kubeconfig', kubeconfig, clusterContext());
  const moved = platformWith({ identity: { issuer: 'https://new.example.com' } });

  test('an issuer that changes in the settings reaches neither the ConfigMap nor the connection Secret of a live cluster', () => {
    const c = clusterContext({ platform: moved, observed: { kubeconfig: live } });
    expect(builtPart('kubeconfig', kubeconfig, c)).toEqual(live);
    expect(kubeconfigText(c)).toBe(kubeconfigText(clusterContext()));
  });

  test('a login that changes in the claim reaches both', () => {
    const c = clusterContext({ platform: moved, spec: own, observed: { kubeconfig: live } });
    const want = kubeconfigText(clusterContext({ spec: own }));
    expect(builtPart('kubeconfig', kubeconfig, c)?.['data']).toEqual({ kubeconfig: want });
    expect(kubeconfigText(c)).toBe(want);
  });
});
