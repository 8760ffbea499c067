import { expect, test } from '@jest/globals';
import { builtPart, clusterContext, guestObject, platformWith } from './cluster.fixture.ts';
import { gitopsAccount, gitopsCluster, gitopsCredentials, gitopsToken } from './gitops.ts';

const store = { kind: 'ClusterSecretStore', name: 'platform' };
const remoteKey = 'clusters/team-a/shop/gitops';
const labels = { 'aerodrome.dev/cluster': 'team-a-shop' };
const name = 'aerodrome-gitops';
const namespace = 'kube-system';

test.each([
  {
    name: 'account',
    why: 'Argo CD is somebody of its own',
    part: gitopsAccount,
    want: guestObject({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } }),
  },
  {
    name: 'token',
    why: 'the API server makes it, the provider carries it over',
    part: gitopsToken,
    want: guestObject(
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { annotations: { 'kubernetes.io/service-account.name': name }, name, namespace },
        type: 'kubernetes.io/service-account-token',
      },
      {
        connectionDetails: [
          {
            apiVersion: 'v1',
            kind: 'Secret',
            name,
            namespace,
            fieldPath: 'data.token',
            toConnectionSecretKey: 'token',
          },
          { apiVersion: 'v1', kind: 'Secret', name, namespace, fieldPath: 'data[ca.crt]', toConnectionSecretKey: 'ca' },
        ],
        writeConnectionSecretToRef: { name: 'shop-gitops-token' },
      },
    ),
  },
  {
    name: 'credentials',
    why: 'the operator puts them into one document on the way to the store',
    part: gitopsCredentials,
    want: {
      apiVersion: 'external-secrets.io/v1alpha1',
      kind: 'PushSecret',
      metadata: { namespace: 'team-a' },
      spec: {
        data: [{ match: { secretKey: 'config', remoteRef: { remoteKey, property: 'config' } } }],
        deletionPolicy: 'None',
        refreshInterval: '1h',
        secretStoreRefs: [store],
        selector: { secret: { name: 'shop-gitops-token' } },
        template: {
          data: { config: '{"bearerToken":"{{ .token }}","tlsClientConfig":{"caData":"{{ .ca | b64enc }}"}}' },
          engineVersion: 'v2',
        },
        updatePolicy: 'Replace',
      },
    },
  },
  {
    name: 'cluster',
    why: 'Argo CD finds a Secret with its label',
    part: gitopsCluster,
    want: {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { labels, name: 'team-a-shop-cluster', namespace: 'openshift-gitops' },
      spec: {
        data: [{ secretKey: 'config', remoteRef: { key: remoteKey, property: 'config' } }],
        refreshInterval: '1h',
        refreshPolicy: 'Periodic',
        secretStoreRef: store,
        target: {
          creationPolicy: 'Owner',
          deletionPolicy: 'Retain',
          name: 'team-a-shop-cluster',
          template: {
            data: {
              config: '{{ .config }}',
              name: 'team-a-shop',
              server: 'https://api-int.shop.k8s.example.com:6443',
            },
            engineVersion: 'v2',
            metadata: {
              labels: {
                ...labels,
                'aerodrome.dev/tenant': 'team-a',
                'aerodrome.dev/tier': 'standard',
                'argocd.argoproj.io/secret-type': 'cluster',
              },
            },
          },
        },
      },
    },
  },
])('$name: $why', ({ part, want }) => {
  expect(builtPart('gitops', part, clusterContext())).toEqual(want);
});

test('no Argo CD: nothing of it', () => {
  const c = clusterContext({ platform: platformWith({ gitops: { enabled: false } }) });
  const parts = [gitopsAccount, gitopsToken, gitopsCredentials, gitopsCluster];
  expect(parts.map((part) => builtPart('gitops', part, c))).toEqual([undefined, undefined, undefined, undefined]);
});
