import { describe, expect, test } from '@jest/globals';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { auditWebhook, etcdKey, etcdKeyCopy, etcdKeyGenerator, oidcClient, pullSecret, sshKey } from './secrets.ts';

const store = { kind: 'ClusterSecretStore', name: 'platform' };
const owned = { creationPolicy: 'Owner', deletionPolicy: 'Retain' };
const labels = { 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' };

const fetched = (secretKey: string, remoteRef: object, target: object) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { namespace: 'team-a' },
  spec: {
    data: [{ secretKey, remoteRef }],
    refreshInterval: '1h',
    refreshPolicy: 'Periodic',
    secretStoreRef: store,
    target: { ...owned, ...target },
  },
});

describe('secrets come by reference', () => {
  const c = clusterContext({ spec: { security: { threatDetection: { auditLogs: true } } } });

  test.each([
    {
      name: 'pull secret',
      why: 'HyperShift wants a docker config under the dotted key',
      part: pullSecret,
      want: fetched(
        '.dockerconfigjson',
        { key: 'platform/pull-secret', property: 'dockerconfigjson' },
        {
          name: 'shop-pull-secret',
          template: { engineVersion: 'v2', metadata: { labels }, type: 'kubernetes.io/dockerconfigjson' },
        },
      ),
    },
    {
      name: 'SSH key',
      why: 'HyperShift reads the public key under id_rsa.pub',
      part: sshKey,
      want: fetched(
        'id_rsa.pub',
        { key: 'platform/ssh-key', property: 'publicKey' },
        { name: 'shop-ssh-key', template: { engineVersion: 'v2', metadata: { labels } } },
      ),
    },
    {
      name: 'login client',
      why: 'the path has the words of the cluster in it',
      part: oidcClient,
      want: fetched(
        'clientSecret',
        { key: 'clusters/team-a/shop/oidc', property: 'clientSecret' },
        { name: 'shop-oidc-client', template: { engineVersion: 'v2', metadata: { labels } } },
      ),
    },
    {
      name: 'audit webhook',
      why: 'HyperShift reads the kubeconfig of the receiver under webhook-kubeconfig',
      part: auditWebhook,
      want: fetched(
        'webhook-kubeconfig',
        { key: 'clusters/team-a/shop/audit-webhook', property: 'kubeconfig' },
        { name: 'shop-audit-webhook', template: { engineVersion: 'v2', metadata: { labels } } },
      ),
    },
  ])('$name: $why', ({ part, want }) => {
    expect(builtPart('secret', part, c)).toEqual(want);
  });

  test('audit webhook: only where audit logs are wanted', () => {
    expect(builtPart('audit-webhook', auditWebhook, clusterContext())).toBeUndefined();
  });
});

describe('the etcd key never changes by itself', () => {
  const c = clusterContext();

  test('it is 32 characters of one byte, as aescbc takes them', () => {
    expect(builtPart('etcd-key-generator', etcdKeyGenerator, c)).toEqual({
      apiVersion: 'generators.external-secrets.io/v1alpha1',
      kind: 'Password',
      metadata: { name: 'shop-etcd-key', namespace: 'team-a' },
      spec: { allowRepeat: true, encoding: 'raw', length: 32, noUpper: false, secretKeys: ['key'] },
    });
  });

  test('it is generated once, immutable, and stays when everything else goes', () => {
    expect(builtPart('etcd-key', etcdKey, c)).toEqual({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { namespace: 'team-a' },
      spec: {
        dataFrom: [
          {
            sourceRef: {
              generatorRef: {
                apiVersion: 'generators.external-secrets.io/v1alpha1',
                kind: 'Password',
                name: 'shop-etcd-key',
              },
            },
          },
        ],
        refreshPolicy: 'CreatedOnce',
        target: { creationPolicy: 'Orphan', deletionPolicy: 'Retain', immutable: true, name: 'shop-etcd-key' },
      },
    });
  });

  test('the copy in the store is never overwritten and never deleted', () => {
    expect(builtPart('etcd-key-copy', etcdKeyCopy, c)).toEqual({
      apiVersion: 'external-secrets.io/v1alpha1',
      kind: 'PushSecret',
      metadata: { namespace: 'team-a' },
      spec: {
        data: [
          { match: { secretKey: 'key', remoteRef: { remoteKey: 'clusters/team-a/shop/4f3f/etcd', property: 'key' } } },
        ],
        deletionPolicy: 'None',
        refreshInterval: '1h',
        secretStoreRefs: [store],
        selector: { secret: { name: 'shop-etcd-key' } },
        updatePolicy: 'IfNotExists',
      },
    });
  });

  test('without secret encryption there is none', () => {
    const plain = clusterContext({ spec: { security: { secretEncryption: false } } });
    expect([etcdKeyGenerator, etcdKey, etcdKeyCopy].map((part) => builtPart('etcd', part, plain))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a client secret that the claim brings is read where it is, and copied by nobody', () => {
  const c = clusterContext({ spec: { access: { oidc: { clientSecretRef: { name: 'my-client' } } } } });
  expect(builtPart('oidc-client', oidcClient, c)).toBeUndefined();
  expect(c.names.oidcClient).toBe('my-client');
});

describe('settings', () => {
  const before = clusterContext();
  const applied = only('pull-secret', pullSecret, before);

  test('another path reaches new clusters only', () => {
    const platform = platformWith({ secretStore: { paths: { pullSecret: { key: 'elsewhere' } } } });
    const c = clusterContext({ platform, observed: { 'pull-secret': applied } });
    expect(builtPart('pull-secret', pullSecret, c)).toEqual(applied);
  });

  test('another store reaches all clusters: the old one may be gone', () => {
    const platform = platformWith({ secretStore: { name: 'vault' } });
    const c = clusterContext({ platform, observed: { 'pull-secret': applied } });
    expect(builtPart('pull-secret', pullSecret, c)?.['spec']).toMatchObject({ secretStoreRef: { name: 'vault' } });
  });
});
