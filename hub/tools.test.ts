import { expect, test } from '@jest/globals';
import { progressOf } from './tools.ts';

test('says what is built and how long all that is left takes', () => {
  const missing = ['etcd', 'kube-apiserver', 'registry'] as const;
  expect(missing.map((_, index) => progressOf(missing, index))).toEqual([
    'building etcd with Go, 1 of 3: about 6 min left, once',
    'building kube-apiserver with Go, 2 of 3: about 5 min left, once',
    'building registry with Go, 3 of 3: about 1 min left, once',
  ]);
});
