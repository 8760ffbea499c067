import { expect, test } from '@jest/globals';
import { defaultPlatform, type Platform } from '../platform/index.ts';
import { enrolledGroups, groupHolds } from './groups.ts';
import type { TenantSpec } from './schema.gen.ts';

const spec = (...names: readonly string[]) =>
  ({ owners: names.map((name) => ({ kind: 'Group', name })), members: [] }) as unknown as TenantSpec;
const many = spec(...Array.from({ length: 48 }, (_, index) => `group-${String(index).padStart(2, '0')}`));
const asked: Platform = { ...defaultPlatform, services: { ...defaultPlatform.services, identity: { groups: true } } };

test('groups that the identity service can call by their name are asked for', () => {
  expect(enrolledGroups(spec('admins', 'Domain Users', 'dev.ops', '/x', 'n'.repeat(64)))).toEqual([
    'admins',
    'dev.ops',
  ]);
});

test('the one that there is no room for is held by name, where anybody is asked', () => {
  expect(enrolledGroups(many)).toHaveLength(47);
  expect(groupHolds(many, defaultPlatform)).toEqual([]);
  expect(groupHolds(many, asked)).toEqual([
    {
      name: 'group group-47',
      reason: 'TooManyGroups',
      message: 'group group-47 is not made by the identity service, which is asked for 47 groups of one tenant',
    },
  ]);
});
