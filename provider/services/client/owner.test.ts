import { describe, expect, test } from '@jest/globals';
import { ANNOTATION, type Json } from '../../runtime/index.ts';
import { kindOf, resourceOf, tags } from './kinds.fixture.ts';
import { foreignOwner, isUnproven, lacksTags, ownerOf, uidTagOf, withTags } from './owner.ts';

const customer = kindOf('customers', 'Customer');
const group = kindOf('identity', 'Group');
const mine = resourceOf(customer, {});
const listed = (labels: Readonly<Record<string, string>>): Json => ({
  tags: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
});

describe('whose an external resource is', () => {
  test.each([
    { name: 'ours', item: { labels: tags(customer) }, want: { is: 'this', namesake: false } },
    { name: 'nobody says', item: { labels: { team: 'blue' } }, want: { is: 'untold', namesake: false } },
    { name: 'without labels', item: {}, want: { is: 'untold', namesake: false } },
    {
      name: "another resource's",
      item: { labels: tags(customer, { 'crossplane-uid': 'uid-2', 'crossplane-name': 'b' }) },
      want: { is: 'other', namesake: false, name: 'team/b' },
    },
    {
      name: 'of the same object, restored under another UID',
      item: { labels: tags(customer, { 'crossplane-uid': 'uid-0' }) },
      want: { is: 'other', namesake: true, name: 'team/a' },
    },
    {
      name: 'of a UID and nothing else',
      item: { labels: { 'crossplane-uid': 'x' } },
      want: { is: 'other', namesake: false, name: 'x' },
    },
  ])('$name', ({ item, want }) => {
    expect(ownerOf(customer, item, mine)).toEqual(want);
  });

  test('is read from a list as well', () => {
    const { 'crossplane-uid': uid, ...others } = tags(group);
    expect(ownerOf(group, listed({ 'crossplane-uid': uid, ...others }), resourceOf(group, {}))).toEqual({
      is: 'this',
      namesake: false,
    });
    expect(uidTagOf(group, { tags: ['plain', 'crossplane-uid=a=b'] })).toBe('a=b');
  });

  test('what belongs to another is refused in words that say what to do', () => {
    const labels = tags(customer, { 'crossplane-uid': 'uid-2', 'crossplane-name': 'b' });
    expect(foreignOwner(customer, { labels }, mine)).toBe(
      'the external resource belongs to Customer team/b, as its labels say; team/a may manage it once crossplane-uid is removed there',
    );
    expect(foreignOwner(customer, { labels: tags(customer, { 'crossplane-uid': 'uid-0' }) }, mine)).toBeUndefined();
    expect(foreignOwner(customer, {}, mine)).toBeUndefined();
  });
});

describe('what stands at a name from the spec', () => {
  const zone = kindOf('dns', 'Zone');
  const relation = kindOf('cmdb', 'Relation');
  const tried = { annotations: { [ANNOTATION.createPending]: '2030-01-01T00:00:00Z' } };
  test.each([
    ["is ours with its resource's tags", zone, { labels: tags(zone) }, {}, false],
    ['is unproven without', zone, { labels: { team: 'blue' } }, {}, true],
    ['is unproven without, even where a creation is in doubt: ours would carry them', zone, {}, tried, true],
    ['is unproven where nothing can be tagged', relation, {}, {}, true],
    ['is most likely ours where nothing can be tagged and a creation is in doubt', relation, {}, tried, false],
    ['is another matter where the API gives the names', customer, {}, {}, false],
  ])('%s', (_, kind, item, more, want) => {
    expect(isUnproven(kind, item, resourceOf(kind, {}, more))).toBe(want);
  });
});

describe('tags', () => {
  test('are put beside the labels of a map, in place of older ones', () => {
    expect(withTags(customer, { team: 'blue', 'crossplane-uid': 'uid-0' }, mine)).toEqual({
      team: 'blue',
      ...tags(customer),
    });
  });

  test('are put beside the entries of a list', () => {
    const resource = resourceOf(group, {});
    expect(withTags(group, ['blue', 'crossplane-uid=uid-0'], resource)).toEqual([
      'blue',
      ...Object.entries(tags(group)).map(([key, value]) => `${key}=${value}`),
    ]);
  });

  test('are all there, or they lack', () => {
    expect(lacksTags(customer, { labels: { ...tags(customer), team: 'blue' } }, mine)).toBe(false);
    expect(lacksTags(customer, { labels: tags(customer, { 'crossplane-name': 'b' }) }, mine)).toBe(true);
    const silent = kindOf('cmdb', 'Relation');
    expect(lacksTags(silent, {}, resourceOf(silent, {}))).toBe(false);
  });
});
