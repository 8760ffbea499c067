import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { generatedName, uidOf } from './names.ts';

const uid = '4c8b2f0e-0000-4000-8000-000000000000';
const suffix = createHash('sha256').update(`${uid}etcd-key`).digest('hex').slice(0, 12);

describe('the name Crossplane generates for a composed resource', () => {
  test.each([
    { name: 'the prefix is the name', given: { name: 'demo' }, want: `demo-${suffix}` },
    {
      name: 'a label wins over the name',
      given: { name: 'demo-x7k2p', labels: { 'crossplane.io/composite': 'demo' } },
      want: `demo-${suffix}`,
    },
    { name: 'no second dash', given: { name: 'demo-' }, want: `demo-${suffix}` },
    { name: '50 characters and a dash fit', given: { name: 'a'.repeat(50) }, want: `${'a'.repeat(50)}-${suffix}` },
    { name: 'a longer prefix is cut', given: { name: 'a'.repeat(60) }, want: `${'a'.repeat(50)}-${suffix}` },
    {
      name: 'a prefix that is cut at a dash keeps that one',
      given: { name: `${'a'.repeat(50)}-bbbb` },
      want: `${'a'.repeat(50)}-${suffix}`,
    },
  ])('$name', ({ given, want }) => {
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata: { uid, ...given } };
    expect(generatedName(composite, 'etcd-key')).toBe(want);
  });
});

test('a uid is a version 5 uuid that only depends on what it is made from', () => {
  expect(uidOf('a', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uidOf('a', 1)).toBe(uidOf('a', 1));
  expect(uidOf('a', 1)).not.toBe(uidOf('a', 2));
});
