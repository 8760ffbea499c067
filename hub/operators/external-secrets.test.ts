import { describe, expect, test } from '@jest/globals';
import { type KubeObject, sha256Hex } from '../../functions/engine/index.ts';
import { hubOf } from '../../functions/simulation/index.ts';
import { copiesOf, targetOf } from './external-secrets.ts';

const generator = {
  apiVersion: 'generators.external-secrets.io/v1alpha1',
  kind: 'Password',
  metadata: { name: 'demo-etcd-key', namespace: 'team-a' },
  spec: { length: 32, secretKeys: ['key'] },
};
const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: { name: 'demo-x7k2p' } };
const objects = new Map<string, KubeObject>([['etcd-key-generator', generator]]);
const hub = hubOf({ round: 0, composite, objects, required: new Map(), faults: {} });
const encoded = (text: string): string => Buffer.from(text).toString('base64');

const external = (spec: object): KubeObject => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name: 'demo', namespace: 'team-a', uid: 'uid-1' },
  spec,
});
const owner = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  name: 'demo',
  uid: 'uid-1',
  controller: true,
  blockOwnerDeletion: true,
};

describe('the Secret of an ExternalSecret', () => {
  test('has what would come out of the store, of the type that is asked for', () => {
    const template = { type: 'kubernetes.io/dockerconfigjson', metadata: { labels: { a: 'b' } } };
    const data = [{ secretKey: '.dockerconfigjson', remoteRef: { key: 'platform/pull-secret' } }];
    expect(targetOf(external({ target: { name: 'pull', creationPolicy: 'Owner', template }, data }), hub)).toEqual({
      follows: true,
      object: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'pull', namespace: 'team-a', labels: { a: 'b' }, ownerReferences: [owner] },
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': encoded('{"auths":{}}') },
      },
    });
  });

  test('is made once and stays, where a generator makes it', () => {
    const target = { name: 'demo-etcd-key', creationPolicy: 'Orphan', immutable: true };
    const dataFrom = [{ sourceRef: { generatorRef: { kind: 'Password', name: 'demo-etcd-key' } } }];
    expect(targetOf(external({ target, dataFrom }), hub)).toEqual({
      follows: false,
      object: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'demo-etcd-key', namespace: 'team-a' },
        type: 'Opaque',
        data: { key: encoded(sha256Hex('uid-1/key').slice(0, 32)) },
        immutable: true,
      },
    });
  });

  test('has the keys of its template, filled in', () => {
    const template = { data: { name: 'team-a-demo', config: 'a {{ .config }} b' } };
    const data = [{ secretKey: 'config', remoteRef: { key: 'gitops', property: 'config' } }];
    expect(targetOf(external({ target: { name: 'argo', template }, data }), hub).object['data']).toEqual({
      name: encoded('team-a-demo'),
      config: encoded(`a made-up-${sha256Hex('gitops#config')} b`),
    });
  });
});

test('a ClusterExternalSecret copies what there is, into the namespaces it has found', () => {
  const object = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterExternalSecret',
    metadata: { name: 'team', uid: 'uid-2' },
    spec: { externalSecretSpec: { target: { name: 'registry', template: { metadata: { labels: { a: 'b' } } } } } },
    status: { provisionedNamespaces: ['x', 'y'] },
  };
  const source = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'registry' }, data: { password: 'c2VjcmV0' } };
  const copies = copiesOf(object, source).map(({ object: copy, follows }) => [
    copy.metadata.namespace,
    copy.metadata.name,
    copy.metadata.labels,
    copy['data'],
    follows,
  ]);
  expect(copies).toEqual([
    ['x', 'registry', { a: 'b' }, { password: 'c2VjcmV0' }, true],
    ['y', 'registry', { a: 'b' }, { password: 'c2VjcmV0' }, true],
  ]);
});
