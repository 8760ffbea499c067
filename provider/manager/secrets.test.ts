import { describe, expect, test } from '@jest/globals';
import type { Change } from '../kubernetes/index.ts';
import type { KubeObject, ProviderConfig } from '../runtime/index.ts';
import { onSecret, secretsOf } from './secrets.ts';

const config = (name: string, spec: object, namespace?: string): ProviderConfig => ({
  apiVersion: 'example.org/v1',
  kind: namespace === undefined ? 'ClusterProviderConfig' : 'ProviderConfig',
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec,
});

describe('the Secrets of a config', () => {
  test('are found wherever its spec names one', () => {
    const spec = {
      endpoint: 'https://api.example.org',
      credentials: { source: 'Secret', secretRef: { namespace: 'a', name: 'token', key: 'token' } },
      tls: {
        caSecretRef: { namespace: 'b', name: 'ca' },
        others: [{ clientSecretRef: { namespace: 'c', name: 'key' } }],
      },
    };
    expect(secretsOf(config('shared', spec)).map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([
      'a/token',
      'b/ca',
      'c/key',
    ]);
  });

  test('are in the namespace of a namespaced config, whatever it says', () => {
    const spec = { credentials: { secretRef: { namespace: 'elsewhere', name: 'token' } } };
    expect(secretsOf(config('own', spec, 'team'))).toEqual([{ namespace: 'team', name: 'token' }]);
  });

  test('without a namespace are none of a cluster-wide config', () => {
    expect(secretsOf(config('shared', { credentials: { secretRef: { name: 'token' } } }))).toEqual([]);
  });
});

describe('a change of a Secret', () => {
  const secret = (data: object, owner?: string): KubeObject =>
    ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'token',
        namespace: 'team',
        ...(owner === undefined
          ? {}
          : {
              ownerReferences: [
                { apiVersion: 'example.org/v1', kind: 'Note', name: owner, uid: 'u', controller: true },
              ],
            }),
      },
      data,
    }) as KubeObject;
  const [one, other] = [{ token: 'b25l' }, { token: 'b3RoZXI=' }];
  const named = config('named', { credentials: { secretRef: { name: 'token' } } }, 'team');
  const elsewhere = config('elsewhere', { credentials: { secretRef: { name: 'token' } } }, 'other');

  test.each<[string, Change<KubeObject>, readonly string[]]>([
    ['its coming', { type: 'added', after: secret(one), initial: false }, ['data token', 'credentials named']],
    ['other data', { type: 'updated', before: secret(one), after: secret(other) }, ['data token', 'credentials named']],
    ['other labels', { type: 'updated', before: secret(one), after: secret(one) }, []],
    ['its end', { type: 'deleted', before: secret(one) }, ['data token']],
    [
      'our own publication',
      { type: 'added', after: secret(one, 'a'), initial: false },
      ['data token', 'credentials named'],
    ],
    [
      'an edit of what was published',
      { type: 'updated', before: secret(one, 'a'), after: secret(other, 'a') },
      ['data token', 'credentials named', 'connection team/a'],
    ],
    [
      'the end of what was published',
      { type: 'deleted', before: secret(one, 'a') },
      ['data token', 'connection team/a'],
    ],
  ])('%s concerns those who read or published it', (_, change, wanted) => {
    const told: string[] = [];
    onSecret({
      configs: () => [named, elsewhere],
      onCredentials: ({ metadata }) => told.push(`credentials ${metadata.name}`),
      onConnection: ({ namespace, name }) => told.push(`connection ${namespace}/${name}`),
      onData: ({ metadata }) => told.push(`data ${metadata.name}`),
    })(change);
    expect(told).toEqual(wanted);
  });
});
