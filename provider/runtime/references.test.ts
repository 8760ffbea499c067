import { describe, expect, test } from '@jest/globals';
import { newNote } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import type { JsonObject, KubeObject } from './object.ts';
import { type ReferenceField, resolveReferences } from './references.ts';

const BOOK = { apiVersion: 'notes.m.aerodrome.dev/v1alpha1', kind: 'Book' };
const one: ReferenceField = { field: 'book', refField: 'bookRef', selectorField: 'bookSelector', to: BOOK };
const many: ReferenceField = {
  field: 'books',
  refField: 'bookRefs',
  selectorField: 'bookSelector',
  many: true,
  to: BOOK,
};
const book = (name: string, externalName?: string, more: Partial<KubeObject['metadata']> = {}): KubeObject => ({
  ...BOOK,
  metadata: {
    name,
    namespace: 'team',
    labels: { shelf: 'top' },
    ...(externalName ? { annotations: { 'crossplane.io/external-name': externalName } } : {}),
    ...more,
  },
});
const owned = (uid: string) => ({
  ownerReferences: [{ apiVersion: 'v1', kind: 'Library', name: 'l', uid, controller: true }],
});
const always = { policy: { resolve: 'Always' } };
const optional = { policy: { resolution: 'Optional' } };
const top = { matchLabels: { shelf: 'top' } };

interface Row {
  readonly name: string;
  readonly why: string;
  readonly field?: ReferenceField;
  readonly books: readonly KubeObject[];
  readonly given: JsonObject;
  readonly want: JsonObject | string;
}

const rows: readonly Row[] = [
  { name: 'no reference', why: 'a plain value is a value', books: [], given: { book: 'x' }, want: { book: 'x' } },
  {
    name: 'a reference',
    why: 'the external name is taken',
    books: [book('b', 'ext-b')],
    given: { bookRef: { name: 'b' } },
    want: { bookRef: { name: 'b' }, book: 'ext-b' },
  },
  {
    name: 'a value beside a reference',
    why: 'what was resolved once stays',
    books: [book('b', 'ext-b')],
    given: { book: 'old', bookRef: { name: 'b' } },
    want: { book: 'old', bookRef: { name: 'b' } },
  },
  {
    name: 'a reference to be followed always',
    why: 'the value follows what it names',
    books: [book('b', 'ext-b')],
    given: { book: 'old', bookRef: { name: 'b', ...always } },
    want: { book: 'ext-b', bookRef: { name: 'b', ...always } },
  },
  {
    name: 'a reference to nothing',
    why: 'it is required by default',
    books: [],
    given: { bookRef: { name: 'b' } },
    want: 'cannot resolve spec.forProvider.book: Book "b" does not exist',
  },
  {
    name: 'an optional reference to nothing',
    why: 'the field stays open',
    books: [],
    given: { bookRef: { name: 'b', ...optional } },
    want: { bookRef: { name: 'b', ...optional } },
  },
  {
    name: 'a reference to what has no name yet',
    why: 'an empty value would be worse than none',
    books: [book('b')],
    given: { bookRef: { name: 'b' } },
    want: 'cannot resolve spec.forProvider.book: Book "b" has no value yet',
  },
  {
    name: 'a reference into another namespace',
    why: 'it says so itself',
    books: [book('b', 'ext-b', { namespace: 'other' })],
    given: { bookRef: { name: 'b', namespace: 'other' } },
    want: { bookRef: { name: 'b', namespace: 'other' }, book: 'ext-b' },
  },
  {
    name: 'a selector',
    why: 'the first by name, and the reference is kept with the value',
    books: [book('c', 'ext-c'), book('b', 'ext-b'), book('a', 'ext-a', { labels: {} })],
    given: { bookSelector: top },
    want: { bookSelector: top, bookRef: { name: 'b' }, book: 'ext-b' },
  },
  {
    name: 'a selector that matches nothing',
    why: 'what it selects may come later',
    books: [book('a', 'ext-a', { labels: {} })],
    given: { bookSelector: top },
    want: 'cannot resolve spec.forProvider.book: nothing matches',
  },
  {
    name: 'a selector by controller',
    why: 'siblings of one composition find each other',
    books: [book('a', 'ext-a', owned('other')), book('b', 'ext-b', owned('library'))],
    given: { bookSelector: { matchControllerRef: true } },
    want: { bookSelector: { matchControllerRef: true }, bookRef: { name: 'b' }, book: 'ext-b' },
  },
  {
    name: 'a selector to be evaluated always',
    why: 'it wins over what it selected before',
    books: [book('b', 'ext-b')],
    given: { book: 'ext-z', bookRef: { name: 'z' }, bookSelector: { ...top, ...always } },
    want: { book: 'ext-b', bookRef: { name: 'b' }, bookSelector: { ...top, ...always } },
  },
  {
    name: 'many references',
    why: 'in the order they are written',
    field: many,
    books: [book('b', 'ext-b'), book('c', 'ext-c')],
    given: { bookRefs: [{ name: 'c' }, { name: 'b' }] },
    want: { bookRefs: [{ name: 'c' }, { name: 'b' }], books: ['ext-c', 'ext-b'] },
  },
  {
    name: 'many by a selector',
    why: 'in the order of their names',
    field: many,
    books: [book('c', 'ext-c'), book('b', 'ext-b')],
    given: { bookSelector: top },
    want: { bookSelector: top, bookRefs: [{ name: 'b' }, { name: 'c' }], books: ['ext-b', 'ext-c'] },
  },
  {
    name: 'many, one of which has no name yet',
    why: 'half a list would delete the other half outside',
    field: many,
    books: [book('b', 'ext-b'), book('c')],
    given: { bookSelector: top },
    want: 'cannot resolve spec.forProvider.books: Book "c" has no value yet',
  },
];

describe('references', () => {
  test.each(rows)('$name: $why', async ({ field = one, books, given, want }) => {
    const server = new MemoryApiServer(() => 0);
    for (const each of books) await server.create(each);
    const note = newNote({ forProvider: given });
    const resource: ManagedResource = { ...note, metadata: { ...note.metadata, ...owned('library') } };
    const resolved = (): JsonObject => resolveReferences(resource, [field], server).spec.forProvider;
    if (typeof want === 'string') expect(resolved).toThrow(want);
    else expect(resolved()).toEqual(want);
  });

  test('nothing resolved anew is the very same resource', async () => {
    const server = new MemoryApiServer(() => 0);
    await server.create(book('b', 'ext-b'));
    const note = newNote({ forProvider: { book: 'ext-b', bookRef: { name: 'b', ...always } } });
    expect(resolveReferences(note, [one], server)).toBe(note);
  });
});
