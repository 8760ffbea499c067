import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { kubeconfig, kubeconfigText } from './kubeconfig.ts';

const authority = '-----BEGIN CERTIFICATE-----\nYXV0aG9yaXR5\n-----END CERTIFICATE-----\n';
const server = 'https://api.shop.k8s.example.com:6443';

const config = (cluster: object) => ({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'shop',
  clusters: [{ name: 'shop', cluster }],
  contexts: [{ name: 'shop', context: { cluster: 'shop', user: '' } }],
  users: [],
});

describe('a kubeconfig without a credential', () => {
  test.each([
    {
      name: 'an authority that machines trust already',
      why: 'oc login --web finds the server in the current context, and needs no more',
      settings: {},
      want: { server },
    },
    {
      name: "the company's authority",
      why: 'oc login keeps to what the cluster names',
      settings: { certificates: { authority } },
      want: { server, 'certificate-authority-data': Buffer.from(authority).toString('base64') },
    },
    {
      name: 'no certificates',
      why: 'the authority is not that of the API server then',
      settings: { certificates: { authority, enabled: false } },
      want: { server },
    },
  ])('$name: $why', ({ settings, want }) => {
    const c = clusterContext({ platform: platformWith(settings) });
    expect(parse(kubeconfigText(c))).toEqual(config(want));
  });

  test('stands in a ConfigMap that people may read', () => {
    const c = clusterContext();
    expect(builtPart('kubeconfig', kubeconfig, c)).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'shop-kubeconfig', namespace: 'team-a' },
      data: { kubeconfig: kubeconfigText(c) },
    });
  });

  const live = only('kubeconfig', kubeconfig, clusterContext());

  test.each([
    {
      name: 'the issuer in the settings',
      given: { platform: platformWith({ identity: { issuer: 'https://x.org' } }) },
    },
    { name: 'the issuer in the claim', given: { spec: { access: { oidc: { groupsClaim: 'roles' } } } } },
  ])('does not depend on $name: the login page knows it', ({ given }) => {
    expect(builtPart('kubeconfig', kubeconfig, clusterContext({ ...given, observed: { kubeconfig: live } }))).toEqual(
      live,
    );
  });
});
