import { describe, expect, test } from '@jest/globals';
import { fieldAt, placeAt } from './place.ts';

/** `|` is the cursor. */
const place = (marked: string) => placeAt(marked.replace('|', ''), marked.indexOf('|'));

describe('the place of a cursor', () => {
  test.each<{ why: string; given: string; want: object | undefined }>([
    {
      why: 'at the root',
      given: 'kind: Cluster\nsp|',
      want: { path: [], key: 'sp', inValue: false, siblings: ['kind'] },
    },
    {
      why: 'a field below another',
      given: 'spec:\n  tier: standard\n  ve|\n  tenant: web\n',
      want: { path: ['spec'], key: 've', inValue: false, siblings: ['tier', 'tenant'] },
    },
    { why: 'a value', given: 'spec:\n  tier: st|', want: { path: ['spec'], key: 'tier', inValue: true } },
    {
      why: 'a value that is not begun',
      given: 'spec:\n  tier: |',
      want: { path: ['spec'], key: 'tier', inValue: true },
    },
    {
      why: 'an entry of a list',
      given: 'spec:\n  nodePools:\n    - name: a\n      si|',
      want: { path: ['spec', 'nodePools', '[]'], key: 'si', siblings: ['name'] },
    },
    {
      why: 'the second entry',
      given: 'spec:\n  nodePools:\n    - name: a\n      size: large\n    - na|',
      want: { path: ['spec', 'nodePools', '[]'], key: 'na' },
    },
    {
      why: 'below the second entry',
      given: 'spec:\n  nodePools:\n    - name: a\n    - name: b\n      gpu:\n        mo|',
      want: { path: ['spec', 'nodePools', '[]', 'gpu'], key: 'mo' },
    },
    {
      why: 'a list that does not stand in',
      given: 'spec:\n  nodePools:\n  - name: a\n    si|\n',
      want: { path: ['spec', 'nodePools', '[]'], key: 'si', siblings: ['name'] },
    },
    {
      why: 'a bare entry',
      given: 'spec:\n  nodePools:\n    - name: a\n      sites:\n        - site|',
      want: { path: ['spec', 'nodePools', '[]', 'sites', '[]'], inItem: true },
    },
    { why: 'the document it is in', given: 'spec:\n  a: 1\n---\nkind: X\nsp|', want: { path: [], siblings: ['kind'] } },
    { why: 'a comment', given: 'spec: # ti|', want: undefined },
    {
      why: 'after a list',
      given: 'spec:\n  nodePools:\n    - name: a\n  ti|',
      want: { path: ['spec'], siblings: ['nodePools'] },
    },
  ])('$why', ({ given, want }) => {
    const found = place(given);
    if (want) expect(found).toMatchObject(want);
    else expect(found).toBeUndefined();
  });
});

test('the field that is pointed at', () => {
  const text = 'spec:\n  nodePools:\n    - name: a\n      size: large\n';
  expect(fieldAt(text, text.indexOf('size') + 1)).toEqual(['spec', 'nodePools', '[]', 'size']);
  expect(fieldAt(text, text.indexOf('name') + 1)).toEqual(['spec', 'nodePools', '[]', 'name']);
  expect(fieldAt(text, text.indexOf('large') + 1)).toBeUndefined();
});
