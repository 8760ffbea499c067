import { expect, test } from '@jest/globals';
import { releaseName } from './provider-helm.ts';

const long = `${'n'.repeat(40)}-${'c'.repeat(22)}-audit`;

test.each([
  { name: 'short', why: 'as it is', given: 'team-a-shop-audit', want: 'team-a-shop-audit' },
  { name: 'at the limit', why: 'Helm takes 53', given: 'a'.repeat(53), want: 'a'.repeat(53) },
  { name: 'one more', why: 'cut, with a checksum', given: 'a'.repeat(54), want: `${'a'.repeat(44)}-af8580bb` },
  {
    name: 'cut at a dash',
    why: 'a name must not have two in a row there',
    given: `${'a'.repeat(43)}-${'b'.repeat(20)}`,
    want: `${'a'.repeat(43)}-c8628975`,
  },
])('release name, $name: $why', ({ given, want }) => {
  const made = releaseName(given);
  expect(made.length).toBeLessThanOrEqual(53);
  expect(made).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
  expect(made).toBe(want);
});

test('two long names stay two', () => {
  expect(releaseName(long)).not.toBe(releaseName(`${long.slice(0, -1)}x`));
});
