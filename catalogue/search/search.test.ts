import { describe, expect, test } from '@jest/globals';
import type { SearchDocument } from '../data/types.ts';
import { searchIn, wordsOf } from './search.ts';

const texts: readonly [name: string, text: string, want: readonly string[]][] = [
  ['words', 'the release images', ['the', 'release', 'images']],
  ['a path', 'spec.nodePools[].name', ['spec.nodePools[].name', 'spec', 'node', 'Pools', 'name']],
  [
    'an API group',
    'hypershift.openshift.io/v1beta1',
    ['hypershift.openshift.io/v1beta1', 'hypershift', 'openshift', 'io', 'v1beta1'],
  ],
  ['a name in camel case', 'HostedCluster', ['HostedCluster', 'Hosted', 'Cluster']],
  ['a name with dashes', 'machine-learning', ['machine-learning', 'machine', 'learning']],
  ['signs alone', ' -- ', []],
];

describe('words of a text', () => {
  test.each(texts)('%s', (_, text, want) => {
    expect(wordsOf(text)).toEqual(want);
  });
});

const document = (
  id: number,
  type: SearchDocument['type'],
  title: string,
  place: string,
  text: string,
): SearchDocument => ({ id, type, title, place, text, href: `/${id}` });

const documents = [
  document(0, 'kind', 'Cluster', 'aerodrome.dev/v1alpha1', 'A whole OpenShift cluster.'),
  document(1, 'field', 'spec.nodePools', 'Cluster', 'Groups of equal machines.'),
  document(2, 'field', 'spec.nodePools[].autoscaling.max', 'Cluster', 'Most nodes over all sites of the pool.'),
  document(3, 'resource', 'HostedCluster', 'hypershift.openshift.io/v1beta1', 'the control plane'),
  document(4, 'example', 'machine-learning', 'Cluster', 'GPU machines with a storage network'),
  document(5, 'setting', 'sizes', 'Platform', 'Machine sizes that claims can name.'),
  document(6, 'kind', 'Protection', 'backup.m.aerodrome.dev/v1alpha1', 'Something that is backed up.'),
  document(7, 'example', 'production', 'Cluster', 'several pools'),
];

const finds: readonly [name: string, words: string, want: readonly number[]][] = [
  ['a kind before what only mentions it', 'cluster', [0]],
  ['a part of a name', 'hosted', [3]],
  ['an API group', 'hypershift.openshift.io', [3]],
  ['the beginning of a word', 'autosc', [2]],
  ['a word that is misspelt', 'autoscalling', [2]],
  ['what is spelt so before what is spelt alike', 'production', [7]],
  ['words that are together nowhere', 'hosted gpu', []],
  ['nothing', '', []],
];

describe('the search', () => {
  const search = searchIn(documents);

  test.each(finds)('finds %s', (_, words, want) => {
    expect(
      search
        .find(words)
        .slice(0, 1)
        .map(({ id }) => id),
    ).toEqual(want);
  });

  test('needs every word, in any field', () => {
    expect(search.find('gpu cluster').map(({ id }) => id)).toEqual([4]);
  });
});
