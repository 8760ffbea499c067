import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { childName, claimSuffix, renderUID } from './names.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('names as Crossplane gives them', () => {
  const long = 'a'.repeat(60);
  const table = [
    { name: 'a short parent', parent: 'web-abc12', want: `web-abc12-${hash('uidpart')}` },
    { name: 'a parent that ends in a hyphen', parent: 'web-', want: `web-${hash('uidpart')}` },
    { name: 'a parent that is too long', parent: long, want: `${'a'.repeat(50)}-${hash('uidpart')}` },
    { name: 'no parent', parent: '', want: hash('uidpart') },
  ];
  test.each(table)('$name', ({ parent, want }) => {
    expect(childName(parent, 'uid', 'part')).toBe(want);
    expect(want.length).toBeLessThanOrEqual(63);
  });

  test('the UID of a render is a version 5 UUID over kind, namespace and name', () => {
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata: { name: 'web-abc12' } };
    const text = 'aerodrome.dev/v1alpha1, Kind=XCluster\0\0web-abc12';
    const sha1 = createHash('sha1').update(Buffer.alloc(16)).update(text).digest('hex');
    const uid = renderUID(composite);
    expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uid.slice(0, 8)).toBe(sha1.slice(0, 8));
  });

  test('the suffix of a claim has five characters and depends on namespace and name', () => {
    expect(claimSuffix('shop', 'web')).toMatch(/^[0-9a-z]{5}$/);
    expect(claimSuffix('shop', 'web')).not.toBe(claimSuffix('shop', 'app'));
  });
});
