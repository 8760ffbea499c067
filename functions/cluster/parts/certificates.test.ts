import { expect, test } from '@jest/globals';
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

test('a platform without certificates leaves HyperShift its own', () => {
  const c = clusterContext({ platform: platformWith({ certificates: { enabled: false } }) });
  expect(builtPart('api-certificate', apiCertificate, c)).toBeUndefined();
});
