import { expect, test } from '@jest/globals';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

test.each([
  { name: 'none', header: undefined, want: undefined },
  { name: 'seconds', header: '120', want: 120_000 },
  { name: 'fractions', header: '0.5', want: 500 },
  { name: 'now', header: '0', want: 0 },
  { name: 'a date', header: 'Thu, 01 Jan 2026 00:01:30 GMT', want: 90_000 },
  { name: 'a date that has passed', header: 'Wed, 31 Dec 2025 23:59:00 GMT', want: 0 },
  { name: 'less than nothing', header: '-5', want: undefined },
  { name: 'words', header: 'in a while', want: undefined },
  { name: 'nothing', header: '', want: undefined },
])('Retry-After: $name', ({ header, want }) => {
  expect(parseRetryAfter(header, now)).toBe(want);
});
