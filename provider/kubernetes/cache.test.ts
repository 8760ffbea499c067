import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Cache, type Change, type Filter } from './cache.ts';
import { isOlder, type KubeObject, type ObjectMeta } from './object.ts';

const note = (name: string, version: number, more: Partial<ObjectMeta> = {}): KubeObject => ({
  apiVersion: 'example.org/v1',
  kind: 'Note',
  metadata: { name, namespace: 'team', uid: `uid-${name}`, resourceVersion: String(version), ...more },
});
const deleting = { deletionTimestamp: '2030-01-01T00:00:00Z' };

let cache: Cache<KubeObject>;
let told: string[];
beforeEach(() => {
  told = [];
  cache = new Cache({ labels: ['team'], annotations: ['id'], freeze: true });
  cache.subscribe((change) => told.push(inWords(change)));
});

const inWords = (change: Change<KubeObject>): string =>
  change.type === 'deleted'
    ? `deleted ${versioned(change.before)}`
    : `${change.type} ${versioned(change.after)}${change.type === 'added' && change.initial ? ' initially' : ''}`;
const versioned = ({ metadata }: KubeObject): string => `${metadata.name}@${metadata.resourceVersion}`;
const all = (): readonly string[] => cache.list().map(versioned);

describe('what the server shows', () => {
  test('replaces what is older, and nothing is told of what is known', () => {
    for (const version of [5, 5, 7, 6]) cache.put(note('a', version));
    expect([told, all()]).toEqual([['added a@5', 'updated a@7'], ['a@7']]);
  });

  test('of one that had the same name before ends nothing', () => {
    cache.put(note('a', 9, { uid: 'second' }));
    cache.remove(note('a', 8, { uid: 'first' }));
    cache.put(note('a', 7, { uid: 'first' }));
    expect(all()).toEqual(['a@9']);
  });

  test('is kept without what nobody reads, and cannot be changed', () => {
    cache.put(note('a', 5, { managedFields: [{}], labels: { team: 'x' } } as Partial<ObjectMeta>));
    const kept = cache.get({ namespace: 'team', name: 'a' });
    expect(kept).toEqual(note('a', 5, { labels: { team: 'x' } }));
    expect(() => Object.assign(kept?.metadata.labels ?? {}, { team: 'y' })).toThrow(TypeError);
  });
});

describe('our own writes', () => {
  test('are seen at once, and once', () => {
    cache.put(note('a', 5));
    cache.wrote(note('a', 8));
    expect(all()).toEqual(['a@8']);
    for (const version of [6, 7, 8]) cache.put(note('a', version));
    expect([told, all()]).toEqual([['added a@5', 'updated a@8'], ['a@8']]);
  });

  test('that end an object end it for good: late events do not bring it back', () => {
    cache.put(note('a', 5, { finalizers: ['held'], ...deleting }));
    cache.wrote(note('a', 8, deleting));
    expect(all()).toEqual([]);
    cache.put(note('a', 6, { finalizers: ['held'], ...deleting }));
    cache.remove(note('a', 9, deleting));
    cache.put(note('a', 10, { uid: 'next' }));
    expect([told, all()]).toEqual([['added a@5', 'deleted a@5', 'added a@10'], ['a@10']]);
  });

  test('of a finalizer that others still hold leave the object', () => {
    cache.put(note('a', 5, { finalizers: ['held', 'other'], ...deleting }));
    cache.wrote(note('a', 8, { finalizers: ['other'], ...deleting }));
    expect(all()).toEqual(['a@8']);
  });
});

describe('a complete reading', () => {
  test('tells what came and what went, and fills the cache at its end', () => {
    cache.put(note('gone', 3));
    cache.put(note('same', 4));
    const fill = cache.fill();
    for (const one of [note('same', 4), note('new', 8)]) fill.put(one);
    expect(cache.filled).toBe(false);
    fill.end('9');
    expect([told.slice(2), cache.filled]).toEqual([['added new@8 initially', 'deleted gone@3'], true]);
  });

  test('takes nothing back that was written after it began', () => {
    cache.put(note('ended', 3, { finalizers: ['held'] }));
    const fill = cache.fill();
    cache.wrote(note('created', 12));
    cache.wrote(note('ended', 13, deleting));
    fill.put(note('ended', 3, { finalizers: ['held'] }));
    fill.end('9');
    expect(all()).toEqual(['created@12']);
  });

  test('that never ends removes nothing', () => {
    cache.put(note('a', 3));
    cache.fill().put(note('b', 4));
    expect(all()).toEqual(['a@3', 'b@4']);
  });
});

test('what is counted is counted as it comes, changes and goes', () => {
  const counting = new Cache<KubeObject>({ counts: { teamed: ({ metadata }) => metadata.labels !== undefined } });
  counting.put(note('a', 1, { labels: { team: 'x' } }));
  counting.put(note('b', 2));
  counting.put(note('b', 3, { labels: { team: 'x' } }));
  expect(counting.count('teamed')).toBe(2);
  counting.put(note('a', 4));
  counting.remove(note('b', 5));
  expect(counting.count('teamed')).toBe(0);
});

test('an object that cannot be counted is kept all the same', () => {
  const errors: unknown[] = [];
  const strict = new Cache<KubeObject>({
    counts: { short: ({ metadata }) => (metadata.annotations as Readonly<Record<string, string>>)['id']?.length === 1 },
    onHandlerError: (error) => errors.push(error),
  });
  strict.put(note('strange', 1));
  strict.put(note('a', 2, { annotations: { id: '1' } }));
  strict.remove(note('strange', 3));
  expect([strict.size, strict.count('short')]).toEqual([1, 1]);
  expect(errors.every((error) => error instanceof TypeError)).toBe(true);
});

test('a handler that throws is counted, and the others are told', () => {
  const errors: unknown[] = [];
  const unsteady = new Cache<KubeObject>({ onHandlerError: (error) => errors.push(error) });
  unsteady.subscribe(() => {
    throw new Error('unsteady');
  });
  unsteady.subscribe((change) => told.push(inWords(change)));
  unsteady.put(note('a', 1));
  expect([errors, told]).toEqual([[new Error('unsteady')], ['added a@1']]);
});

test('a filter finds exactly what looking at everything would find, whatever happened before', () => {
  const meta = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    namespace: fc.constantFrom('team', 'other'),
    labels: fc.option(fc.record({ team: fc.constantFrom('x', 'y'), tier: fc.constantFrom('1', '2') }), {
      nil: undefined,
    }),
    annotations: fc.option(fc.record({ id: fc.constantFrom('1', '2') }), { nil: undefined }),
    gone: fc.boolean(),
  });
  const filters: readonly Filter[] = [
    {},
    { namespace: 'team' },
    { labels: { team: 'x' } },
    { labels: { tier: '1' } },
    { labels: { team: 'x', tier: '2' }, namespace: 'other' },
    { annotations: { id: '1' } },
    { annotations: { id: '1' }, labels: { team: 'y' } },
    { annotations: { other: '1' } },
  ];
  fc.assert(
    fc.property(fc.array(meta), (steps) => {
      const indexed = new Cache<KubeObject>({ labels: ['team'], annotations: ['id'] });
      const plain = new Cache<KubeObject>();
      for (const [version, { gone, labels, annotations, ...name }] of steps.entries()) {
        const object = note(name.name, version, {
          ...name,
          ...(labels === undefined ? {} : { labels }),
          ...(annotations === undefined ? {} : { annotations }),
        });
        for (const one of [indexed, plain]) gone ? one.remove(object) : one.put(object);
      }
      for (const filter of filters) {
        expect(new Set(indexed.list(filter).map(versioned))).toEqual(new Set(plain.list(filter).map(versioned)));
      }
    }),
  );
});

test.each([
  ['9', '10', true],
  ['10', '9', false],
  ['10', '10', false],
  ['99999999999999999998', '99999999999999999999', true],
  ['abc', '10', false],
  [undefined, '10', false],
])('is %s older than %s? %s', (a, b, verdict) => {
  expect(isOlder(a, b)).toBe(verdict);
});
