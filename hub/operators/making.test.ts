import { expect, test } from '@jest/globals';
import type { KubeObject } from '../../functions/engine/index.ts';
import { labelledSecretOf } from './certificate-secret.ts';
import type { Live } from './live.ts';
import { bring } from './making.ts';

const cluster: KubeObject = {
  ...{ apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'HostedCluster' },
  metadata: { name: 'hello', namespace: 'team-hello', uid: 'u-1' },
  spec: { infraID: 'hello-x7k2p' },
};
const both = {
  'hypershift.openshift.io/auto-created-for-infra': 'hello-x7k2p',
  'hypershift.openshift.io/safe-to-delete-with-cluster': 'true',
};
const owner = {
  ...{ apiVersion: cluster.apiVersion, kind: cluster.kind, name: 'hello', uid: 'u-1' },
  ...{ controller: true, blockOwnerDeletion: true },
};

const certificate = (labels: Readonly<Record<string, string>>): KubeObject => ({
  ...{ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', metadata: { name: 'api', namespace: 'team-hello' } },
  spec: { secretName: 'hello-api', secretTemplate: { labels } },
});
const secretWith = (metadata: object): KubeObject => ({
  ...{ apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', data: { 'tls.crt': 'eA==' } },
  metadata: { name: 'hello-api', namespace: 'team-hello', ...metadata },
});

/** What is written when a Secret of a Certificate with these labels is looked at. */
async function written(labels: Readonly<Record<string, string>>, there: KubeObject, of: KubeObject | undefined) {
  const patches: unknown[] = [];
  const change: Live['change'] = async (_, { content }) => patches.push(content) > 0;
  const made = labelledSecretOf(certificate(labels), there, of);
  const moved = await bring(made, { change } as unknown as Live, async () => there);
  expect(moved).toBe(patches.length > 0);
  return patches;
}

const mine = { 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' };
test.each<[string, Readonly<Record<string, string>>, object, KubeObject | undefined, readonly unknown[]]>([
  [
    'gets the labels of its template',
    { ...mine, team: 'a' },
    { labels: mine },
    cluster,
    [{ metadata: { labels: { ...mine, team: 'a' } } }],
  ],
  [
    'goes with the HostedCluster whose labels it has',
    both,
    { labels: mine },
    cluster,
    [{ metadata: { labels: both, ownerReferences: [owner] } }],
  ],
  ['is left alone once it does', both, { labels: { ...both, other: 'x' }, ownerReferences: [owner] }, cluster, []],
  [
    'belongs to nobody where another cluster is meant',
    { ...both, 'hypershift.openshift.io/auto-created-for-infra': 'other' },
    { labels: { ...both, 'hypershift.openshift.io/auto-created-for-infra': 'other' } },
    cluster,
    [],
  ],
  ['belongs to nobody where there is no cluster', mine, { labels: mine }, undefined, []],
])('the Secret of a Certificate %s', async (_, labels, metadata, of, want) => {
  expect(await written(labels, secretWith(metadata), of)).toEqual(want);
});
