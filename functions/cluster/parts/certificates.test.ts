import { describe, expect, test } from '@jest/globals';
import type { ClusterContext } from '../context.ts';
import { apiCertificate } from './certificates.ts';
import { builtPart, clusterContext, platformWith } from './cluster.fixture.ts';

test('the API server and the login page are known by their public names', () => {
  expect(builtPart('api-certificate', apiCertificate, clusterContext())).toEqual({
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { namespace: 'team-a' },
    spec: {
      dnsNames: ['api.shop.k8s.example.com', 'oauth-shop.k8s.example.com'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'company' },
      privateKey: { rotationPolicy: 'Always' },
      secretName: 'shop-api-certificate',
      secretTemplate: { labels: { 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' } },
      usages: ['digital signature', 'key encipherment', 'server auth'],
    },
  });
});

describe('HyperShift knows by the infraID whose Secret it is', () => {
  const hostedCluster = {
    ...{ apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'HostedCluster', metadata: { name: 'shop' } },
    spec: { infraID: 'shop-x7k2p' },
  };
  const seen = clusterContext({ observed: { 'hosted-cluster': hostedCluster } });
  const fresh = clusterContext();
  const status = { identifiers: { infraID: 'shop-x7k2p' } };
  test.each<[string, ClusterContext]>([
    ['as it has chosen it', seen],
    ['as it was, while the HostedCluster cannot be seen', { ...fresh, composite: { ...fresh.composite, status } }],
  ])('%s', (_, context) => {
    expect(builtPart('api-certificate', apiCertificate, context)).toMatchObject({
      spec: {
        secretTemplate: {
          labels: {
            'hypershift.openshift.io/auto-created-for-infra': 'shop-x7k2p',
            'hypershift.openshift.io/safe-to-delete-with-cluster': 'true',
          },
        },
      },
    });
  });
});

test('a platform without certificates leaves HyperShift its own', () => {
  const c = clusterContext({ platform: platformWith({ certificates: { enabled: false } }) });
  expect(builtPart('api-certificate', apiCertificate, c)).toBeUndefined();
});
