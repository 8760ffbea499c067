import { expect, test } from '@jest/globals';
import { nearest } from './nearest.ts';

const known = ['nodePools', 'network', 'ingress', 'access', 'addons', 'paused', 'tier'];

test.each([
  { name: 'nodePool', want: 'nodePools' },
  { name: 'nodepools', want: 'nodePools' },
  { name: 'netwrok', want: 'network' },
  { name: 'pasued', want: 'paused' },
  { name: 'teir', want: 'tier' },
  { name: 'x', want: undefined },
  { name: 'somethingElse', want: undefined },
  { name: '', want: undefined },
  { name: 'a'.repeat(10_000), want: undefined },
])('$name means $want', ({ name, want }) => {
  expect(nearest(name, known)).toBe(want);
});
