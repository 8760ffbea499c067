import { expect, test } from '@jest/globals';
import { allows, allowsVersion, beyond } from './index.ts';

test.each([
  { name: 'no list allows everything', allowed: undefined, want: true },
  { name: 'an empty list allows nothing', allowed: [], want: false },
  { name: 'a list allows what is on it', allowed: ['small', 'medium'], want: true },
  { name: 'a list allows nothing else', allowed: ['large'], want: false },
])('$name', ({ allowed, want }) => {
  expect(allows(allowed, 'medium')).toBe(want);
});

test.each([
  { allowed: undefined, want: true },
  { allowed: [], want: false },
  { allowed: ['4.20.6'], want: true },
  { allowed: ['4.20.5'], want: false },
  { allowed: ['4.20'], want: true },
  { allowed: ['4.2'], want: false },
  { allowed: ['4'], want: false },
  { allowed: ['4.19', '4.20'], want: true },
])('$allowed allows 4.20.6: $want', ({ allowed, want }) => {
  expect(allowsVersion(allowed, '4.20.6')).toBe(want);
});

test.each([
  { allowed: ['a', 'b'], message: 'spec.size: given "c"; tenant retail allows a, b' },
  { allowed: [], message: 'spec.size: given "c"; tenant retail allows none' },
])('says which field goes beyond $allowed', ({ allowed, message }) => {
  expect(beyond('retail', 'spec.size', 'c', allowed)).toEqual({ reason: 'TenantLimit', message });
});
